package vn.danchu.village;

import static vn.danchu.compliance.ListRules.any;
import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.byEndOfPeriod;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilReport;

/** What the law asks of a commune and its villages over a period. */
public final class VillageAffairsNorms {

    private static final Subject<VillageAffairs> AFFAIRS =
            Subject.ofPeriod(VillageAffairs.class).in(COMMUNE);

    private static final Fact<VillageAffairs, List<DialogueConference>> DIALOGUES =
            Fact.of("/dialogueConferences", VillageAffairs::dialogueConferences);
    private static final Fact<VillageAffairs, List<LocalDate>> REVIEWED_ON =
            Fact.of("/conventionReviewsByCommittee", VillageAffairs::conventionReviewsByCommittee);
    private static final Fact<VillageAffairs, Boolean> SYSTEM_RUNS =
            Fact.of("/feedbackSystem/running", VillageAffairs::feedbackSystem, FeedbackSystem::running);
    private static final Fact<VillageAffairs, Set<FeedbackSystem.Kind>> SYSTEM_TAKES =
            Fact.of("/feedbackSystem/takes", VillageAffairs::feedbackSystem, FeedbackSystem::takes);
    private static final Fact<VillageAffairs, Act> REGULATION_ISSUED =
            Fact.of("/democracyRegulation/issued", VillageAffairs::democracyRegulation, DemocracyRegulation::issued);
    private static final Fact<VillageAffairs, Boolean> REGULATION_WITH_FRONT = Fact.of(
            "/democracyRegulation/withFront", VillageAffairs::democracyRegulation, DemocracyRegulation::withFront);
    private static final Fact<VillageAffairs, List<CouncilReport>> REPORTS =
            Fact.of("/councilReports", VillageAffairs::councilReports);
    private static final Fact<CouncilReport, Boolean> ON_DEMOCRACY = Fact.of(
            "/topic",
            report -> report.topic() == null ? null : Boolean.valueOf(report.topic() == CouncilReport.Topic.DEMOCRACY));
    private static final Fact<CouncilReport, Act> REPORTED = Fact.of("/reported", CouncilReport::reported);

    private static final Condition<VillageAffairs> HAS_CONVENTIONS = Condition.of(
            "has-recognised-conventions", "/villageConventions", VillageAffairsNorms::hasRecognisedConventions);
    private static final Condition<VillageAffairs> NO_COUNCIL =
            CouncilRules.<VillageAffairs>hasCouncil().not("no-council");
    private static final Condition<VillageAffairs> DISTRICT_ENDED = new Condition<>(
            "district-ended-2025",
            Fact.with(
                    "/period",
                    (file, circumstances) -> circumstances.period() != null
                            && Instruments.L97.inForce().during(circumstances.period())));

    private static final List<Norm<VillageAffairs>> ALL = List.of(
            AFFAIRS.norm("L10-32.1-dialogue-yearly", PRESENCE, "L10:32.1").requires(dialogueEveryYear()),
            AFFAIRS.norm("L10-33.1-yearly", PRESENCE, "L10:33.1")
                    .requires(YearlyConferenceRule.everyVillageEveryYear()),
            AFFAIRS.norm("L10-35.2-feedback-system", PRESENCE, "L10:35.2.a")
                    .requires(Rules.all(
                            holds(SYSTEM_RUNS), containsAll(SYSTEM_TAKES, EnumSet.allOf(FeedbackSystem.Kind.class)))),
            AFFAIRS.norm("L10-35.2-democracy-regulation", PRESENCE, "L10:35.2.c")
                    .requires(Rules.all(done(REGULATION_ISSUED), holds(REGULATION_WITH_FRONT))),
            AFFAIRS.norm("L10-86.4-reported-without-council", PRESENCE, "L10:86.4")
                    .when(NO_COUNCIL)
                    .caution(DISTRICT_ENDED)
                    .requires(byEndOfPeriod(any(REPORTS, Rules.all(holds(ON_DEMOCRACY), done(REPORTED))))),
            AFFAIRS.norm("D61-18.1-yearly-review-by-committee", PRESENCE, "D61:18.1.g")
                    .when(HAS_CONVENTIONS)
                    .requires(Duty.owes(
                            Occasions.years(Instruments.D61.inForce()),
                            Evidence.<VillageAffairs, LocalDate, Unit>any(REVIEWED_ON)
                                    .on(Fact.of("", day -> day)))));

    private VillageAffairsNorms() {}

    /** The norms, in the order of the law. */
    public static List<Norm<VillageAffairs>> all() {
        return ALL;
    }

    /** One held with the Front committee in each year. */
    private static Rule<VillageAffairs> dialogueEveryYear() {
        return Duty.owes(
                Occasions.years(Instruments.L10.inForce()),
                Evidence.<VillageAffairs, DialogueConference, Unit>any(DIALOGUES)
                        .on(Fact.of("/heldOn", DialogueConference::heldOn))
                        .where(Fact.of("/withFront", DialogueConference::withFront)));
    }

    /** Where that is not known of any, a review of those recognised shows that there are some. */
    private static @Nullable Boolean hasRecognisedConventions(VillageAffairs file) {
        boolean reviewed = file.conventionReviewsByCommittee() != null
                && !file.conventionReviewsByCommittee().isEmpty();
        if (file.villageConventions() == null) {
            return reviewed ? true : null;
        }
        Boolean any = false;
        for (VillageConvention convention : file.villageConventions()) {
            Boolean recognised = convention.recognition() == null
                    ? null
                    : convention.recognition().recognised();
            if (Boolean.TRUE.equals(recognised)) {
                return true;
            }
            any = recognised == null ? null : any;
        }
        return any == null && reviewed ? Boolean.TRUE : any;
    }
}
