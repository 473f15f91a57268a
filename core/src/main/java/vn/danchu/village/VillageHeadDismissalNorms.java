package vn.danchu.village;

import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.adjusted;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.unlessContradicted;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.towardsVillage;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.village.DismissalGroundRule.MEETING_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.DecidedVote;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.OneVote;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.RecognitionRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.ToldTwice;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.Truth;

/** What the law asks of each dismissal of a village head. */
final class VillageHeadDismissalNorms {

    /** What the community's decision tells as well. */
    private static final ToldTwice<VillageHeadDismissal> TOLD_TWICE = new DecidedVote<VillageHeadDismissal>(
                    "/decisionId",
                    "",
                    "/meetingOn",
                    List.of("/households"),
                    "/agreed",
                    UnaryOperator.identity(),
                    (dismissal, day) -> VillageHeadDismissalBuilder.builder(dismissal)
                            .meetingOn(day)
                            .build(),
                    (dismissal, votes) -> VillageHeadDismissalBuilder.builder(dismissal)
                            .households(OneVote.told(dismissal.households(), votes.households()))
                            .build(),
                    (dismissal, agreed) -> VillageHeadDismissalBuilder.builder(dismissal)
                            .agreed(agreed)
                            .build(),
                    (dismissal, recognition) -> VillageHeadDismissalBuilder.builder(dismissal)
                            .recognition(recognition)
                            .build())
            .toldTwice();

    private static final Subject<VillageHeadDismissal> DISMISSAL =
            Subject.of(VillageHeadDismissal.class, MEETING_ON).in(COMMUNE).toldTwice(TOLD_TWICE);

    private static final Fact<VillageHeadDismissal, String> VILLAGE =
            Fact.of("/village", VillageHeadDismissal::village);
    private static final Fact<VillageHeadDismissal, Recognition> RECOGNITION =
            Fact.of("/recognition", VillageHeadDismissal::recognition);
    private static final Fact<VillageHeadDismissal, Act> ANSWERED = RECOGNITION.then("answer", Recognition::answer);
    private static final Fact<VillageHeadDismissal, LocalDate> RECEIVED_ON =
            RECOGNITION.then("receivedOn", Recognition::receivedOn);
    private static final Fact<VillageHeadDismissal, Act> COMMITTEE_DECISION =
            Fact.of("/committeeDecided", VillageHeadDismissal::committeeDecided);
    private static final Fact<VillageHeadDismissal, Act> COMMITTEE_AGREED_WITH_FRONT =
            Fact.of("/committeeAgreedWithFront", VillageHeadDismissal::committeeAgreedWithFront);
    private static final Fact<VillageHeadDismissal, Act> NEW_ELECTION_DECIDED =
            Fact.of("/newElectionDecided", VillageHeadDismissal::newElectionDecided);
    private static final Fact<VillageHeadDismissal, ProvisionalHead> PROVISIONAL_HEAD =
            Fact.of("/provisionalHead", VillageHeadDismissal::provisionalHead);
    private static final Fact<VillageHeadDismissal, Act> PROVISIONAL_HEAD_APPOINTED =
            PROVISIONAL_HEAD.then("appointed", ProvisionalHead::appointed);
    private static final Fact<VillageHeadDismissal, Act> PROVISIONAL_HEAD_AGREED =
            PROVISIONAL_HEAD.then("agreedWithFront", ProvisionalHead::agreedWithFront);

    private static final Fact<VillageHeadDismissal, Act> SUCCESSOR_ELECTED =
            PROVISIONAL_HEAD.then("successorElected", ProvisionalHead::successorElected);

    private static final Fact<VillageHeadDismissal, Boolean> AGREED = Fact.of("/agreed", VillageHeadDismissal::agreed);

    private static final Fact<VillageHeadDismissal, Boolean> SAID_RECOGNISED = RecognitionRules.recognised(RECOGNITION);

    /** The community's dismissal was recognised, which shows that it agreed; there is none where it did not. */
    private static final Fact<VillageHeadDismissal, Boolean> RECOGNISED =
            Fact.and(SAID_RECOGNISED, AGREED.orElse(SAID_RECOGNISED));

    private static final Condition<VillageHeadDismissal> RESULT_CAME_IN =
            new Condition<>("dismissal-agreed", RECEIVED_ON.is(day -> true).orElse(AGREED));
    /** Where nothing is said of it, there is none to a dismissal that was not agreed on. */
    private static final Condition<VillageHeadDismissal> DISMISSAL_RECOGNISED = new Condition<>(
            "dismissal-recognised", SAID_RECOGNISED.orElse(AGREED.map(agreed -> agreed ? null : false)));

    private static final Condition<VillageHeadDismissal> MEETING_DID_NOT_AGREE =
            new Condition<>("dismissal-not-agreed", Fact.not(AGREED));
    private static final Condition<VillageHeadDismissal> COMMITTEE_DECIDED =
            new Condition<>("committee-decided-dismissal", ConventionFacts.doneOrSet(COMMITTEE_DECISION));
    /** The head was dismissed, by the community or, where that did not agree, by the People's Committee. */
    static final Condition<VillageHeadDismissal> DISMISSED = new Condition<>(
            "head-dismissed",
            Fact.or(
                    RECOGNISED,
                    Fact.and(
                            Fact.not(AGREED),
                            Fact.of("/committeeDismissed", VillageHeadDismissal::committeeDismissed))));

    private static final Condition<VillageHeadDismissal> POST_VACANT = Condition.of(
            "head-post-vacant", "/postVacant", dismissal -> dismissal.postVacant() == null || dismissal.postVacant());

    /** The day on which the post fell vacant. */
    private static final Fact<VillageHeadDismissal, LocalDate> VACANT_SINCE =
            Fact.choose(RECOGNISED, Fact.day(ANSWERED), Fact.day(COMMITTEE_DECISION));

    private static final int DAYS_TO_DECIDE_ON_AN_ELECTION = 60;

    /**
     * A successor came within the days that the decree itself gives for deciding on an election: whoever was without a head no
     * longer than that is told of no provisional one. The decree sets no such number for it; the reading is the library's.
     */
    private static final Fact<VillageHeadDismissal, Boolean> ELECTED_WITHIN_SIXTY_DAYS = Fact.or(
            Fact.or(
                    Fact.both(Fact.day(SUCCESSOR_ELECTED), VACANT_SINCE, VillageHeadDismissalNorms::withinSixtyDays),
                    Fact.both(Fact.day(SUCCESSOR_ELECTED), MEETING_ON, VillageHeadDismissalNorms::withinSixtyDays)),
            Fact.both(Fact.known(Circumstances::asOf), VACANT_SINCE, VillageHeadDismissalNorms::withinSixtyDays));

    /** The library's day, and not before those days are over: until then a successor may still come. */
    private static final Fact<VillageHeadDismissal, LocalDate> SIXTY_DAYS_OVER = NoLimit.orLater(
            NoLimit.endOfPeriod(), VACANT_SINCE.map(vacant -> vacant.plusDays(DAYS_TO_DECIDE_ON_AN_ELECTION)));

    /** A successor to a post that the meeting had yet to make vacant. */
    private static final Fact<VillageHeadDismissal, Boolean> ELECTED_BEFORE_MEETING =
            Fact.both(Fact.day(SUCCESSOR_ELECTED), MEETING_ON, LocalDate::isBefore);

    /** When the election was decided on, or that it was not. */
    private static final Fact<VillageHeadDismissal, Boolean> DECISION_TOLD =
            Fact.said(NEW_ELECTION_DECIDED.is(act -> act.isNotDone() || act.on() != null));

    /** A successor from an election that is said not to have been decided on, or only later: on file, whether it has come or not. */
    private static final Fact<VillageHeadDismissal, Boolean> ELECTED_UNDECIDED = Fact.or(
            Fact.and(
                    NEW_ELECTION_DECIDED.is(Act::isNotDone),
                    SUCCESSOR_ELECTED.is(act -> act.doneBy(LocalDate.MAX).isTrue())),
            Fact.both(Fact.day(SUCCESSOR_ELECTED), Fact.day(NEW_ELECTION_DECIDED), LocalDate::isBefore));

    private static final Condition<VillageHeadDismissal> AT_OWN_REQUEST =
            new Condition<>("dismissal-at-own-request", DismissalGroundRule.OWN_REQUEST);

    static final List<Norm<VillageHeadDismissal>> ALL = List.of(
            DISMISSAL.norm("D59-9.1-grounds", FORM, "D59:9.1").requires(DismissalGroundRule.listed()),
            DISMISSAL
                    .norm("D59-9.1-request-with-reasons", CONTENT, "D59:9.1.a")
                    .when(AT_OWN_REQUEST)
                    .requires(DismissalGroundRule.REASONED_REQUEST),
            DISMISSAL
                    .norm("D59-9.3-recognised-5-working-days", DEADLINE, "D59:9.3")
                    .when(RESULT_CAME_IN)
                    .requires(adjusted(
                            ofThisVote(RecognitionRule.answeredInTime(VILLAGE, VillageHeadDismissal::recognition)),
                            contradictedBy(RECEIVED_ON))),
            DISMISSAL
                    .norm("D59-9.3-recognised-by-committee", FORM, "D59:9.3", "L10:21.2")
                    .when(DISMISSAL_RECOGNISED)
                    .requires(adjusted(
                            ofThisVote(RecognitionRules.byDecisionOf(Recognition.Body.COMMUNE_COMMITTEE, RECOGNITION)),
                            contradictedBy(SAID_RECOGNISED))),
            DISMISSAL
                    .norm("D59-9.3-no-agreement-with-front", SEQUENCE, "D59:9.3")
                    .when(MEETING_DID_NOT_AGREE)
                    .when(COMMITTEE_DECIDED)
                    .requires(doneBefore(COMMITTEE_AGREED_WITH_FRONT, Fact.day(COMMITTEE_DECISION))),
            DISMISSAL
                    .norm("D59-9.3-new-election-60-days", DEADLINE, "D59:9.3")
                    .when(DISMISSED)
                    .requires(ofThisVote(choose(
                            RECOGNISED,
                            electionDecided(Fact.day(ANSWERED)),
                            electionDecided(Fact.day(COMMITTEE_DECISION))))),
            DISMISSAL
                    .norm("D59-9.3-provisional-head", PRESENCE, "D59:9.3")
                    .when(DISMISSED)
                    .when(POST_VACANT)
                    .requires(ofThisVote(towardsVillage(
                            VILLAGE,
                            choose(
                                    Fact.and(
                                            Fact.not(Fact.done(PROVISIONAL_HEAD_APPOINTED)),
                                            Fact.done(SUCCESSOR_ELECTED)),
                                    unlessContradicted(
                                            ELECTED_BEFORE_MEETING,
                                            Fact.day(SUCCESSOR_ELECTED).path(),
                                            MEETING_ON.path(),
                                            choose(
                                                    ELECTED_WITHIN_SIXTY_DAYS,
                                                    done(SUCCESSOR_ELECTED, SIXTY_DAYS_OVER),
                                                    NoLimit.told(done(PROVISIONAL_HEAD_APPOINTED, SIXTY_DAYS_OVER)))),
                                    Rules.onceDue(
                                            done(PROVISIONAL_HEAD_APPOINTED, SIXTY_DAYS_OVER),
                                            done(PROVISIONAL_HEAD_AGREED, SIXTY_DAYS_OVER)))))));

    private VillageHeadDismissalNorms() {}

    private static Rule<VillageHeadDismissal> ofThisVote(Rule<VillageHeadDismissal> rule) {
        return TimeRules.inLifeOfVillage(
                VILLAGE,
                MEETING_ON,
                dismissal -> MEETING_ON.path(),
                RecognitionRules.unlessContradicted(MEETING_ON, RECOGNITION, rule));
    }

    private static boolean withinSixtyDays(LocalDate day, LocalDate vacantSince) {
        return !day.isAfter(vacantSince.plusDays(DAYS_TO_DECIDE_ON_AN_ELECTION));
    }

    /** Who elected a successor had decided on the election: where no day of that is told, in time if the successor came in time. */
    private static Rule<VillageHeadDismissal> electionDecided(Fact<VillageHeadDismissal, LocalDate> dismissed) {
        Limit limit = Limit.days(DAYS_TO_DECIDE_ON_AN_ELECTION);
        Rule<VillageHeadDismissal> elected = deadline(dismissed, limit, SUCCESSOR_ELECTED);
        return unlessElected(towardsVillage(
                VILLAGE,
                choose(
                        Fact.and(Fact.not(DECISION_TOLD), Fact.said(Rules.kept(elected))),
                        elected,
                        deadline(dismissed, limit, NEW_ELECTION_DECIDED))));
    }

    private static Rule<VillageHeadDismissal> unlessElected(Rule<VillageHeadDismissal> rule) {
        return Rules.timed(
                List.of(ELECTED_UNDECIDED),
                rule,
                (outcome, dismissal, circumstances) -> outcome.verdict() == Verdict.NON_COMPLIANT
                                && Truth.of(ELECTED_UNDECIDED.of(dismissal, circumstances))
                                        .isTrue()
                        ? Outcome.contradiction(NEW_ELECTION_DECIDED.path(), SUCCESSOR_ELECTED.path())
                        : outcome);
    }

    /** Where the meeting did not agree there is no decision of the community that could come in. */
    private static Rules.Adjustment<VillageHeadDismissal> contradictedBy(Fact<VillageHeadDismissal, ?> what) {
        return (outcome, dismissal, circumstances) ->
                Truth.of(AGREED.of(dismissal, circumstances)).isFalse()
                        ? Outcome.contradiction(what.path(), AGREED.path())
                        : outcome;
    }
}
