package vn.danchu.workplace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Rule;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;

/**
 * D145:41.1: every decision on a case, but the suspension of a worker (D145:41.2), had its dialogue before. The library cannot know
 * decisions: it takes them from the employer's register.
 */
final class CaseDialogues {

    private static final Fact<WorkplaceDemocracy, List<CaseDecision>> DECISIONS =
            Fact.of("/caseDecisions", WorkplaceDemocracy::caseDecisions);
    private static final Fact<CaseDecision, Act> DECIDED = Fact.of("/decided", CaseDecision::decided);
    private static final Fact<CaseDecision, LocalDate> DECIDED_ON = Fact.day(DECIDED);
    private static final Fact<CaseDecision, DialogueCase.Matter> MATTER = Fact.of("/matter", CaseDecision::matter);

    private CaseDialogues() {}

    static Rule<WorkplaceDemocracy> held() {
        Fact<CaseDecision, Boolean> bound = Fact.with(DECIDED_ON.path(), (decision, circumstances) -> {
            LocalDate day = DECIDED_ON.of(decision, circumstances);
            return day == null ? null : Boolean.valueOf(binds(day, circumstances));
        });
        Fact<CaseDecision, Boolean> counts = Fact.and(
                MATTER.is(matter -> matter != DialogueCase.Matter.SUSPENSION), Fact.and(Fact.done(DECIDED), bound));
        return Duty.owes(
                Occasions.eachBy(DECISIONS, counts, CaseDialogues::name, DECIDED_ON),
                Evidence.<WorkplaceDemocracy, WorkplaceDialogue, CaseDecision>any(WorkplaceDemocracyFacts.DIALOGUES)
                        .where(WorkplaceDialogueFacts.OVER_A_CASE.fact())
                        .of(WorkplaceDialogueFacts.CASE_MATTER, CaseDecision::matter)
                        .atLastDay(WorkplaceDialogueFacts.CASE_DECIDED_ON)
                        .done(WorkplaceDialogueFacts.HELD));
    }

    /** Whether the decree bound the employer on this day. */
    static boolean binds(LocalDate day, Circumstances circumstances) {
        return lawOf(circumstances.unit().setting()).inForce().on(day);
    }

    /** State enterprises are bound since L10:73.2 sends them to the decree. */
    private static Instrument lawOf(@Nullable Setting setting) {
        return setting == Setting.STATE_ENTERPRISE ? Instruments.L10 : Instruments.D145;
    }

    private static String name(CaseDecision decision) {
        return decision.title() != null
                ? decision.title()
                : decision.decided() == null
                        ? ""
                        : String.valueOf(decision.decided().on());
    }
}
