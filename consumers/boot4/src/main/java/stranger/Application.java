package stranger;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;

@SpringBootApplication
@RestController
public class Application {

    private final Assessor assessor;

    Application(Assessor assessor) {
        this.assessor = assessor;
    }

    @PostMapping("/assess")
    ComplianceReport assess(@RequestBody Dossier dossier, @RequestParam LocalDate asOf) {
        return assessor.assess(dossier, asOf);
    }
}
