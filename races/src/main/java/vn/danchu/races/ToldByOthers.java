package vn.danchu.races;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Verdict;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;

/** Two threads judge two decisions in the same circumstances: each hears what is told of its own, whichever is remembered. */
@JCStressTest
@Outcome(id = "12, 21", expect = Expect.ACCEPTABLE, desc = "Each decision by what is told of it.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A decision by what is told of the other.")
@State
public class ToldByOthers {

    private static final String JSON = "{\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"},"
            + "\"unit\":{\"setting\":\"COMMUNE\",\"villages\":[{\"code\":\"T1\"}]},"
            + "\"decisions\":[" + decision("TOLD-ALIKE") + "," + decision("TOLD-OTHERWISE") + "],"
            + "\"villageHeadDismissals\":[" + recognition("TOLD-ALIKE", true) + "," + recognition("TOLD-ALIKE", true)
            + ","
            + recognition("TOLD-OTHERWISE", true) + "," + recognition("TOLD-OTHERWISE", false) + "]}";

    private static final Dossier DOSSIER =
            DanchuJson.strict().read(JSON, Dossier.class).orThrow();

    @SuppressWarnings("unchecked") // what the norm is of
    private static final Norm<CommunityDecision> NORM = (Norm<CommunityDecision>) Norms.get("L10-21.2-effective-date");

    private final Circumstances shared = new Circumstances(
                    Objects.requireNonNull(DOSSIER.unit()),
                    DOSSIER.period(),
                    LocalDate.of(2027, 1, 1),
                    WorkingCalendar.vietnam(),
                    Set.of())
            .within(DOSSIER);

    private static String decision(String id) {
        return "{\"id\":\"" + id
                + "\",\"scope\":\"VILLAGE\",\"matter\":\"15.4\",\"village\":\"T1\",\"heldOn\":\"2026-03-20\","
                + "\"form\":\"17.1.a\",\"passed\":true,\"separateRecord\":true,\"effectiveOn\":\"2026-03-25\"}";
    }

    private static String recognition(String decision, boolean recognised) {
        return "{\"decisionId\":\"" + decision + "\",\"recognition\":{\"receivedOn\":\"2026-03-23\","
                + "\"answer\":{\"done\":true,\"on\":\"2026-03-25\"},\"recognised\":" + recognised
                + ",\"by\":\"COMMUNE_COMMITTEE\",\"inWriting\":true}}";
    }

    /** 1 if compliant, 2 if open, which the first decision and the second are. */
    private int judged(int decision) {
        List<CommunityDecision> decisions = DOSSIER.decisions();
        Verdict verdict = decisions == null
                ? Verdict.NOT_APPLICABLE
                : NORM.judge(decisions.get(decision), "/decisions/" + decision, shared)
                        .verdict();
        return verdict == Verdict.COMPLIANT ? 1 : verdict == Verdict.UNDETERMINED ? 2 : 9;
    }

    @Actor
    public void first(II_Result found) {
        found.r1 = 10 * judged(0) + judged(1);
    }

    @Actor
    public void second(II_Result found) {
        found.r2 = 10 * judged(1) + judged(0);
    }
}
