package vn.danchu.village;

import static vn.danchu.compliance.CountRules.atLeast;
import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.fails;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.by;
import static vn.danchu.compliance.TimeRules.byEndOfPeriod;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.sameDay;
import static vn.danchu.compliance.TimeRules.towardsVillage;
import static vn.danchu.compliance.TimeRules.unlessVillageEnded;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.village.ConventionFacts.EFFECTIVE_ON;
import static vn.danchu.village.ConventionFacts.FILE_CAME_IN;
import static vn.danchu.village.ConventionFacts.FILE_RECEIVED_ON;
import static vn.danchu.village.ConventionFacts.IN_EFFECT;
import static vn.danchu.village.ConventionFacts.IS_RECOGNISED;
import static vn.danchu.village.ConventionFacts.RECOGNISED;
import static vn.danchu.village.ConventionFacts.RECOGNISED_ON;
import static vn.danchu.village.ConventionFacts.RECOGNITION;
import static vn.danchu.village.ConventionFacts.RECOGNITION_ANSWERED;
import static vn.danchu.village.ConventionFacts.TOLD_TWICE;
import static vn.danchu.village.ConventionFacts.VILLAGE;
import static vn.danchu.village.ConventionFacts.VOTE_ON;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.RecognitionRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** What the law asks once a convention is sent for recognition, and as long as it binds. */
final class RecognisedConventionNorms {

    private static final LocalDate LAST_DAY_TO_REPLACE = LocalDate.of(2023, 12, 30);

    /** "Ngày hội đại đoàn kết toàn dân tộc" (D61:15.4.a). */
    private static final MonthDay DAY_OF_GREAT_UNITY = MonthDay.of(11, 18);

    private static final Fact<VillageConvention, Act> SENT_TO_HEAD =
            Fact.of("/recognitionSent/toVillageHead", VillageConvention::recognitionSent, Dispatch::toVillageHead);
    private static final Fact<VillageConvention, Act> SENT_TO_FRONT =
            Fact.of("/recognitionSent/toFront", VillageConvention::recognitionSent, Dispatch::toFront);
    private static final Fact<VillageConvention, Set<ConventionPublicity>> PUBLICITY =
            Fact.of("/publicity", VillageConvention::publicity);
    private static final Fact<VillageConvention, Integer> OTHER_MEANS =
            PUBLICITY.map(RecognisedConventionNorms::meansBesidesPosting);
    private static final Fact<VillageConvention, List<ConventionReview>> REVIEWS =
            Fact.of("/reviews", VillageConvention::reviews);
    private static final Fact<VillageConvention, List<LocalDate>> REPORTED_ON =
            Fact.of("/reportsToCommittee", VillageConvention::reportsToCommittee);
    private static final Fact<VillageConvention, Act> REPLACED =
            Fact.of("/replaced", convention -> convention.replaced() == null ? Act.notDone() : convention.replaced());
    private static final Fact<VillageConvention, LocalDate> END_OF_2023 = Fact.known(c -> LAST_DAY_TO_REPLACE);

    private static final Condition<VillageConvention> RECOGNISED_BEFORE_DECREE = new Condition<>(
            "convention-before-decree-61",
            Fact.and(
                    Fact.not(madeUnderDecree()),
                    Fact.and(
                            RECOGNISED,
                            RECOGNISED_ON.is(day -> !Instruments.D61.inForce().on(day)))));
    private static final Condition<VillageConvention> AGAINST_PRINCIPLES = new Condition<>(
            "convention-against-principles", Fact.not(Fact.of("/fitsPrinciples", VillageConvention::fitsPrinciples)));
    private static final Condition<VillageConvention> NEW_THIS_YEAR = new Condition<>(
            "convention-recognised-this-year", Fact.with("/recognition/answer/on", Fact.inPeriod(RECOGNISED_ON)::of));

    private static final Fact<ConventionReview, LocalDate> REVIEWED_ON = Fact.of("/on", ConventionReview::on);
    private static final Fact<ConventionReview, Boolean> HELD_UNDER_DECREE = Fact.and(
            Fact.past(REVIEWED_ON),
            REVIEWED_ON.is(day -> Instruments.D61.inForce().on(day)));

    /** On the day of great unity, 18 November, or another that the community agreed on; at a meeting or conference. */
    private static final Rule<ConventionReview> REVIEWED_ON_ITS_OCCASION = Rules.all(
            anyOf(
                    holds(REVIEWED_ON.is(day -> MonthDay.from(day).equals(DAY_OF_GREAT_UNITY))),
                    holds(Fact.of("/onAgreedDay", ConventionReview::onAgreedDay))),
            oneOf(
                    Fact.of("/form", ConventionReview::form),
                    EnumSet.of(ConventionReview.Form.MEETING, ConventionReview.Form.CONFERENCE)),
            holds(Fact.of("/chairedByHeadWithFront", ConventionReview::chairedByHeadWithFront)));

    private static final Rule<VillageConvention> BY_DECISION_OF_COMMITTEE =
            RecognitionRules.isDecisionOf(Recognition.Body.COMMUNE_COMMITTEE, RECOGNITION);

    private static final Subject<VillageConvention> AT_RECEIPT =
            Subject.of(VillageConvention.class, FILE_RECEIVED_ON).in(COMMUNE).toldTwice(TOLD_TWICE);
    private static final Subject<VillageConvention> AT_RECOGNITION = AT_RECEIPT.onDate(RECOGNISED_ON);
    private static final Subject<VillageConvention> ONCE_VOTED = AT_RECEIPT.onDate(recognisedOnceVoted());
    private static final Subject<VillageConvention> STANDING =
            Subject.ofPeriod(VillageConvention.class).in(COMMUNE).toldTwice(TOLD_TWICE);

    static final List<Norm<VillageConvention>> ALL = List.of(
            AT_RECEIPT
                    .norm("D61-11.3-recognised-5-working-days", DEADLINE, "D61:11.3.b")
                    .when(FILE_CAME_IN)
                    .requires(ofThisVote(RecognitionRule.answeredInTime(VILLAGE, VillageConvention::recognition))),
            ONCE_VOTED
                    .norm("D61-11.1-recognised-by-committee", FORM, "D61:11.1", "D61:11.3.b", "L10:21.2")
                    .when(IS_RECOGNISED)
                    .requires(ofThisVote(RecognitionRules.onceAnswered(
                            RECOGNITION,
                            Rules.all(
                                    BY_DECISION_OF_COMMITTEE,
                                    holds(Fact.of("/recognisedInForm03", VillageConvention::recognisedInForm03)))))),
            ONCE_VOTED
                    .norm("D61-11.5-effective-date", SEQUENCE, "D61:11.5")
                    .when(IS_RECOGNISED)
                    .requires(choose(
                            Rules.kept(BY_DECISION_OF_COMMITTEE),
                            ofThisVote(sameDay(EFFECTIVE_ON, RECOGNISED_ON)),
                            ofThisVote(fails(IN_EFFECT)))),
            AT_RECOGNITION
                    .norm("D61-15.1-made-known", FORM, "D61:15.1")
                    .when(IS_RECOGNISED)
                    .requires(unlessVillageEnded(
                            VILLAGE,
                            byEndOfPeriod(Rules.all(
                                    containsAll(PUBLICITY, EnumSet.of(ConventionPublicity.POSTING)),
                                    atLeast(1, OTHER_MEANS))))),
            STANDING.norm("D61-15.4-yearly-review", PRESENCE, "D61:15.4")
                    .when(IS_RECOGNISED)
                    .caution(NEW_THIS_YEAR)
                    .requires(everyYear(Evidence.<VillageConvention, ConventionReview, Unit>any(REVIEWS)
                            .on(REVIEWED_ON)
                            .ofOneOccasionEach())),
            STANDING.norm("D61-15.4-review-occasion", FORM, "D61:15.4.a", "D61:15.4.b")
                    .when(IS_RECOGNISED)
                    .requires(each(REVIEWS, HELD_UNDER_DECREE, REVIEWED_ON_ITS_OCCASION)),
            ONCE_VOTED
                    .norm("D61-18.1-sent-2-working-days", DEADLINE, "D61:18.1.a")
                    .when(IS_RECOGNISED)
                    .requires(ofThisVote(Rules.all(
                            towardsVillage(VILLAGE, deadline(RECOGNISED_ON, Limit.workingDays(2), SENT_TO_HEAD)),
                            deadline(RECOGNISED_ON, Limit.workingDays(2), SENT_TO_FRONT)))),
            STANDING.norm("D61-19.1-yearly-report", PRESENCE, "D61:19.1.e")
                    .when(IS_RECOGNISED)
                    .caution(NEW_THIS_YEAR)
                    .requires(everyYear(Evidence.<VillageConvention, LocalDate, Unit>any(REPORTED_ON)
                            .on(Fact.of("", day -> day))
                            .ofOneOccasionEach())),
            STANDING.norm("D61-24.2-replaced-by-2023", DEADLINE, "D61:24.2")
                    .when(RECOGNISED_BEFORE_DECREE)
                    .when(AGAINST_PRINCIPLES)
                    .requires(unlessVillageEnded(VILLAGE, by(END_OF_2023, REPLACED))));

    private RecognisedConventionNorms() {}

    /** Voted on under the decree, so that it cannot have been recognised before; a vote of an unknown day says nothing. */
    private static Fact<VillageConvention, Boolean> madeUnderDecree() {
        return Fact.with(VOTE_ON.path(), (convention, circumstances) -> {
            LocalDate vote = VOTE_ON.of(convention, circumstances);
            return vote != null && Instruments.D61.inForce().on(vote);
        });
    }

    /** The day of the recognition; that of the vote where it is told to lie before, or not told and the vote was under the decree. */
    private static Fact<VillageConvention, LocalDate> recognisedOnceVoted() {
        return Fact.choose(
                Fact.said(Fact.or(
                        Fact.both(RECOGNISED_ON, VOTE_ON, LocalDate::isBefore),
                        Fact.and(RECOGNITION_ANSWERED.is(Act.undated()), madeUnderDecree()))),
                VOTE_ON,
                RECOGNISED_ON);
    }

    private static Rule<VillageConvention> ofThisVote(Rule<VillageConvention> rule) {
        return TimeRules.inLifeOfVillage(
                VILLAGE,
                VOTE_ON,
                convention -> VOTE_ON.path(),
                RecognitionRules.unlessContradicted(VOTE_ON, RECOGNITION, rule));
    }

    private static int meansBesidesPosting(Set<ConventionPublicity> publicity) {
        return publicity.contains(ConventionPublicity.POSTING) ? publicity.size() - 1 : publicity.size();
    }

    /** Once a year as long as it stands. */
    private static Rule<VillageConvention> everyYear(Evidence<VillageConvention, Unit> evidence) {
        return Duty.owes(
                Occasions.<VillageConvention>years(Instruments.D61.inForce())
                        .sparingYoungUnits()
                        .where(
                                (convention, year, circumstances) -> ConventionStanding.in(
                                                year.span(), convention, circumstances)
                                        .owed(),
                                (convention, year, circumstances) -> ConventionStanding.in(
                                                year.span(), convention, circumstances)
                                        .gaps(),
                                ConventionStanding.paths()),
                evidence);
    }
}
