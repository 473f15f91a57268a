package vn.danchu.village;

import static vn.danchu.compliance.CountRules.atLeast;
import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.TimeRules.by;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.sameDay;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
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
import vn.danchu.record.Recognition;
import vn.danchu.record.Truth;

/** What the law asks once a convention is sent for recognition, and as long as it binds. */
public final class RecognisedConventionNorms {

    private static final LocalDate LAST_DAY_TO_REPLACE = LocalDate.of(2023, 12, 30);

    private static final Fact<VillageConvention, LocalDate> RECOGNISED_ON =
            Fact.of("/recognition/answer/on", VillageConvention::recognisedOn);
    private static final Fact<VillageConvention, LocalDate> EFFECTIVE_ON =
            Fact.of("/effectiveOn", VillageConvention::effectiveOn);
    private static final Fact<VillageConvention, Act> SENT_TO_HEAD =
            Fact.of("/recognitionSent/toVillageHead", VillageConvention::recognitionSent, Dispatch::toVillageHead);
    private static final Fact<VillageConvention, Act> SENT_TO_FRONT =
            Fact.of("/recognitionSent/toFront", VillageConvention::recognitionSent, Dispatch::toFront);
    private static final Fact<VillageConvention, Set<ConventionPublicity>> PUBLICITY =
            Fact.of("/publicity", VillageConvention::publicity);
    private static final Fact<VillageConvention, Integer> OTHER_MEANS =
            Fact.of("/publicity", RecognisedConventionNorms::meansBesidesPosting);
    private static final Fact<VillageConvention, List<ConventionReview>> REVIEWS =
            Fact.of("/reviews", VillageConvention::reviews);
    private static final Fact<VillageConvention, List<LocalDate>> REPORTED_ON =
            Fact.of("/reportsToCommittee", VillageConvention::reportsToCommittee);
    private static final Fact<VillageConvention, Act> REPLACED = Fact.of("/replaced", VillageConvention::replaced);
    private static final Fact<VillageConvention, LocalDate> END_OF_2023 =
            Fact.of("/replaced", convention -> LAST_DAY_TO_REPLACE);

    private static final Condition<VillageConvention> RECOGNISED = Condition.of(
            "convention-recognised",
            "/recognition/recognised",
            convention -> convention.recognition() == null
                    ? null
                    : convention.recognition().recognised());
    private static final Condition<VillageConvention> STANDS =
            new Condition<>("convention-in-force", Fact.with("/repeals", RecognisedConventionNorms::stands));
    private static final Condition<VillageConvention> RECOGNISED_BEFORE_DECREE = Condition.of(
            "convention-before-decree-61", "/recognition/answer/on", RecognisedConventionNorms::recognisedBeforeDecree);
    private static final Condition<VillageConvention> AGAINST_PRINCIPLES = Condition.of(
                    "convention-fits-principles", "/fitsPrinciples", VillageConvention::fitsPrinciples)
            .not("convention-against-principles");
    private static final Condition<VillageConvention> NEW_THIS_YEAR = new Condition<>(
            "convention-recognised-this-year",
            Fact.with("/recognition/answer/on", RecognisedConventionNorms::recognisedThisYear));

    private static final Subject<VillageConvention> AT_RECOGNITION = Subject.of(
                    VillageConvention.class,
                    Fact.of("/recognition/receivedOn", RecognisedConventionNorms::atRecognition))
            .in(COMMUNE);
    private static final Subject<VillageConvention> IN_FORCE = AT_RECOGNITION.onDate(ConventionSanctionNorms.NOW);

    private static final List<Norm<VillageConvention>> ALL = List.of(
            AT_RECOGNITION
                    .norm("D61-11.3-recognised-5-working-days", DEADLINE, "D61:11.3.b")
                    .requires(RecognitionRule.answeredInTime(VillageConvention::recognition)),
            AT_RECOGNITION
                    .norm("D61-11.5-effective-date", SEQUENCE, "D61:11.5")
                    .when(RECOGNISED)
                    .requires(sameDay(EFFECTIVE_ON, RECOGNISED_ON)),
            AT_RECOGNITION
                    .norm("D61-15.1-made-known", FORM, "D61:15.1")
                    .when(RECOGNISED)
                    .requires(Rules.all(
                            containsAll(PUBLICITY, EnumSet.of(ConventionPublicity.POSTING)), atLeast(1, OTHER_MEANS))),
            IN_FORCE.norm("D61-15.4-yearly-review", PRESENCE, "D61:15.4")
                    .when(RECOGNISED)
                    .when(STANDS)
                    .caution(NEW_THIS_YEAR)
                    .requires(everyYear(Evidence.<VillageConvention, ConventionReview, Unit>any(REVIEWS)
                            .on(Fact.of("/on", ConventionReview::on)))),
            AT_RECOGNITION
                    .norm("D61-18.1-sent-2-working-days", DEADLINE, "D61:18.1.a")
                    .when(RECOGNISED)
                    .requires(Rules.all(
                            deadline(RECOGNISED_ON, Limit.workingDays(2), SENT_TO_HEAD),
                            deadline(RECOGNISED_ON, Limit.workingDays(2), SENT_TO_FRONT))),
            IN_FORCE.norm("D61-19.1-yearly-report", PRESENCE, "D61:19.1.e")
                    .when(RECOGNISED)
                    .when(STANDS)
                    .caution(NEW_THIS_YEAR)
                    .requires(everyYear(Evidence.<VillageConvention, LocalDate, Unit>any(REPORTED_ON)
                            .on(Fact.of("", day -> day)))),
            IN_FORCE.norm("D61-24.2-replaced-by-2023", DEADLINE, "D61:24.2")
                    .when(RECOGNISED_BEFORE_DECREE)
                    .when(AGAINST_PRINCIPLES)
                    .requires(by(END_OF_2023, REPLACED)));

    private RecognisedConventionNorms() {}

    /** The norms, in the order of the law. */
    public static List<Norm<VillageConvention>> all() {
        return ALL;
    }

    private static @Nullable LocalDate atRecognition(VillageConvention convention) {
        Recognition recognition = convention.recognition();
        if (recognition != null && recognition.receivedOn() != null) {
            return recognition.receivedOn();
        }
        return recognition != null
                        && recognition.answer() != null
                        && recognition.answer().on() != null
                ? recognition.answer().on()
                : convention.date();
    }

    private static @Nullable Boolean recognisedBeforeDecree(VillageConvention convention) {
        LocalDate recognised = convention.recognisedOn();
        if (recognised != null) {
            return !Instruments.D61.inForce().on(recognised);
        }
        LocalDate made = convention.date();
        return made != null && Instruments.D61.inForce().on(made) ? false : null;
    }

    /** Its recognition, but not before the decree that sets the yearly duties. */
    private static LocalDate bindsSince(VillageConvention convention) {
        LocalDate recognised = convention.recognisedOn();
        LocalDate decree = Instruments.D61.inForce().from();
        return recognised == null || recognised.isBefore(decree) ? decree : recognised;
    }

    private static @Nullable Integer meansBesidesPosting(VillageConvention convention) {
        Set<ConventionPublicity> publicity = convention.publicity();
        if (publicity == null) {
            return null;
        }
        return publicity.contains(ConventionPublicity.POSTING) ? publicity.size() - 1 : publicity.size();
    }

    /** Once a year since it binds. */
    private static Rule<VillageConvention> everyYear(Evidence<VillageConvention, Unit> evidence) {
        return Duty.owes(
                Occasions.<VillageConvention>years(Instruments.D61.inForce())
                        .where((convention, year, circumstances) -> Truth.of(
                                !bindsSince(convention).isAfter(year.span().to()))),
                evidence);
    }

    /** Not replaced, and not repealed as a whole, by the as-of date; what is not known of does not count. */
    private static Boolean stands(VillageConvention convention, Circumstances circumstances) {
        if (convention.replaced() != null
                && Boolean.TRUE.equals(
                        convention.replaced().doneBy(circumstances.asOf()).toBoolean())) {
            return false;
        }
        if (convention.repeals() != null) {
            for (Repeal repeal : convention.repeals()) {
                if (repeal.extent() == Extent.WHOLE
                        && repeal.decided() != null
                        && Boolean.TRUE.equals(
                                repeal.decided().doneBy(circumstances.asOf()).toBoolean())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Boolean recognisedThisYear(VillageConvention convention, Circumstances circumstances) {
        LocalDate recognised = convention.recognisedOn();
        return recognised != null
                && circumstances.period() != null
                && circumstances.period().contains(recognised);
    }
}
