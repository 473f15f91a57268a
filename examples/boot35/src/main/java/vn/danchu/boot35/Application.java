package vn.danchu.boot35;

import java.time.LocalDate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Lawful;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;

/** An application on Spring Boot 3.5. */
@SpringBootApplication(proxyBeanMethods = false)
@RestController
public class Application {

    /** Called by Spring. */
    public Application() {}

    /** An object of the application's own, which its Jackson 2 reads. */
    record Greeting(String text) {}

    /** @param arguments properties */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @PostMapping("/assess")
    ComplianceReport assess(@RequestBody Dossier dossier, @RequestParam LocalDate asOf) {
        return Assessor.standard().assess(dossier, asOf);
    }

    @PostMapping("/lawful")
    void lawful(@RequestBody @Validated(Lawful.Law.class) Dossier dossier) {}

    @PostMapping("/greet")
    Greeting greet(@RequestBody Greeting greeting) {
        return greeting;
    }
}
