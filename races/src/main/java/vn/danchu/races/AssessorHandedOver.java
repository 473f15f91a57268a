package vn.danchu.races;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import vn.danchu.compliance.Policy;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;

/** An assessor and a dossier go to another thread through plain fields: judged there as here, or not seen yet. */
@JCStressTest
@Outcome(
        id = {"1, 1", "1, 0"},
        expect = Expect.ACCEPTABLE,
        desc = "Judged alike, or not seen yet.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Judged otherwise.")
@State
public class AssessorHandedOver {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final String JSON = "{\"period\":{\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"},"
            + "\"unit\":{\"code\":\"A\",\"setting\":\"COMMUNE\",\"villages\":[{\"code\":\"T1\"}]},"
            + "\"residentsConferences\":[{\"village\":\"T1\",\"heldOn\":\"2025-12-01\"}]}";
    private static final int EXPECTED = judged(
            Assessor.standard(), DanchuJson.strict().read(JSON, Dossier.class).orThrow());

    private @Nullable Assessor assessor;
    private @Nullable Dossier dossier;

    private static int judged(Assessor assessor, Dossier dossier) {
        return assessor.assess(dossier, AS_OF).findings().hashCode();
    }

    @Actor
    public void gives(II_Result found) {
        Dossier read = DanchuJson.strict().read(JSON, Dossier.class).orThrow();
        Assessor made = Assessor.standard().with(new Policy(List.of(), Set.of()));
        dossier = read;
        assessor = made;
        found.r1 = judged(made, read) == EXPECTED ? 1 : -1;
    }

    @Actor
    public void takes(II_Result found) {
        Assessor seen = assessor;
        Dossier read = dossier;
        found.r2 = seen == null || read == null ? 0 : judged(seen, read) == EXPECTED ? 1 : -1;
    }
}
