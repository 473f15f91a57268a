package vn.danchu.decision;

import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.decision.DecisionFacts.AGREED;
import static vn.danchu.decision.DecisionFacts.AT_MEETING;
import static vn.danchu.decision.DecisionFacts.BALLOT;
import static vn.danchu.decision.DecisionFacts.BY_BALLOT;
import static vn.danchu.decision.DecisionFacts.COMMUNE_RESULT;
import static vn.danchu.decision.DecisionFacts.HANDED_OUT;
import static vn.danchu.decision.DecisionFacts.MATTER;
import static vn.danchu.decision.DecisionFacts.MATTERS_1_2;
import static vn.danchu.decision.DecisionFacts.ONLINE_VOTE;
import static vn.danchu.decision.DecisionFacts.RETURNED_BY;
import static vn.danchu.decision.DecisionFacts.VOTING_BEGUN;
import static vn.danchu.decision.DecisionFacts.WITHIN_VILLAGE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.record.Act;

/** Which form may be used for which matter (L10:17, 19.1, D59:4.1, 5.1). */
final class FormRules {

    static final Fact<CommunityDecision, Boolean> MATTER_LISTED = DecisionFacts.listed(
                    "", "matter", EnumSet.allOf(DecisionMatter.class), CommunityDecision::matter, d -> d.otherMatter())
            .fact();
    static final Fact<CommunityDecision, Boolean> FORM_LISTED = DecisionFacts.listed(
                    "", "form", EnumSet.allOf(DecisionForm.class), CommunityDecision::form, d -> d.otherForm())
            .fact();

    private static final Fact<CommunityDecision, String> OTHER_MATTER =
            Fact.of("/otherMatter", CommunityDecision::otherMatter);
    private static final Fact<CommunityDecision, String> OTHER_FORM =
            Fact.of("/otherForm", CommunityDecision::otherForm);

    private static final Fact<CommunityDecision, EarlierMeeting> EARLIER_MEETING =
            Fact.of("/earlierMeeting", CommunityDecision::earlierMeeting);
    private static final Fact<CommunityDecision, Act> EARLIER_HELD = EARLIER_MEETING.part("held", EarlierMeeting::held);
    private static final Fact<CommunityDecision, Integer> EARLIER_PRESENT =
            EARLIER_MEETING.part("present", EarlierMeeting::present);
    private static final Fact<CommunityDecision, Integer> EARLIER_HOUSEHOLDS =
            EARLIER_MEETING.part("households", EarlierMeeting::households);
    private static final Fact<CommunityDecision, Act> CHOSEN_BY_CHAIR =
            BALLOT.part("chosenByChair", Ballot::chosenByChair);
    private static final Fact<CommunityDecision, Act> BALLOT_AGREED =
            BALLOT.part("agreedWithFront", Ballot::agreedWithFront);
    private static final Fact<CommunityDecision, Act> ONLINE_AGREED =
            ONLINE_VOTE.part("agreedWithFront", OnlineVote::agreedWithFront);

    /** Matters that L10:17.2 does not keep for a meeting. */
    private static final Set<DecisionMatter> NOT_FOR_A_MEETING_ALONE = EnumSet.of(
            DecisionMatter.CONTRIBUTIONS_TO_WORKS, DecisionMatter.COMMUNITY_FUNDS, DecisionMatter.SELF_MANAGED_WORK);

    /** The Law leaves the head every matter but 3 to 5; the decree lists matter 6 alone. */
    private static final Fact<CommunityDecision, Set<DecisionMatter>> BY_BALLOT_IN_VILLAGE =
            Fact.known(circumstances -> circumstances.reads(Reading.BALLOTS_ONLY_AS_DECREE_LISTS)
                    ? EnumSet.of(DecisionMatter.SELF_MANAGED_WORK)
                    : NOT_FOR_A_MEETING_ALONE);

    private FormRules() {}

    /** A matter of L10:15. */
    static Rule<CommunityDecision> matterListed() {
        return ListRules.entryOrWords(MATTER, OTHER_MATTER, Rules.holds(MATTER_LISTED));
    }

    /** A form of L10:17.1. */
    static Rule<CommunityDecision> formListed() {
        return ListRules.entryOrWords(DecisionFacts.FORM, OTHER_FORM, Rules.holds(FORM_LISTED));
    }

    /** Matters 3, 4 and 5: at a meeting, or by ballots after a meeting short of households. */
    static Rule<CommunityDecision> meetingFirst() {
        return Rules.choose(
                BY_BALLOT.fact(),
                TimeRules.from(HANDED_OUT.orElse(RETURNED_BY), afterShortMeeting()),
                Rules.holds(AT_MEETING.fact()));
    }

    static Rule<CommunityDecision> onlineOnlyForSelfManagedWork() {
        return all(
                ListRules.oneOf(MATTER, EnumSet.of(DecisionMatter.SELF_MANAGED_WORK)),
                Rules.holds(MATTER_LISTED),
                doneBefore(ONLINE_AGREED, VOTING_BEGUN));
    }

    /** One of the three cases; the Law prevails over the decree's narrower third case, unless a policy reads it strictly. */
    static Rule<CommunityDecision> ballotAllowed() {
        Rule<CommunityDecision> chosenByChair = all(
                doneBefore(CHOSEN_BY_CHAIR, HANDED_OUT),
                Rules.choose(COMMUNE_RESULT.fact(), doneBefore(AGREED, HANDED_OUT), always()),
                ListRules.oneOf(MATTER, NOT_FOR_A_MEETING_ALONE));
        return Rules.anyOf(Rules.choose(WITHIN_VILLAGE.fact(), agreedInVillage(), chosenByChair), afterShortMeeting());
    }

    private static Rule<CommunityDecision> agreedInVillage() {
        return Rules.noting(
                "ballots-by-law-not-decree",
                MATTERS_1_2.fact(),
                all(doneBefore(BALLOT_AGREED, HANDED_OUT), ListRules.oneOf(MATTER, BY_BALLOT_IN_VILLAGE)));
    }

    /** Nothing is asked besides. */
    static <T> Rule<T> always() {
        return Rules.holds(Fact.always());
    }

    /** A meeting was held before, attended by too few to reach the least share in favour (L10:19.1.b, D59:4.1.b). */
    private static Rule<CommunityDecision> afterShortMeeting() {
        Rule<CommunityDecision> shortBefore = all(
                Rules.rule(List.of(EARLIER_PRESENT, EARLIER_HOUSEHOLDS, MATTER), FormRules::tooFewPresent),
                doneBefore(EARLIER_HELD, HANDED_OUT));
        Fact<CommunityDecision, Boolean> none = Fact.said(EARLIER_HELD.is(Act::isNotDone));
        return Rules.choose(none, Rules.fails(none), shortBefore);
    }

    private static Outcome tooFewPresent(CommunityDecision decision, Circumstances circumstances) {
        Integer present = EARLIER_PRESENT.of(decision, circumstances);
        Integer households = EARLIER_HOUSEHOLDS.of(decision, circumstances);
        DecisionMatter matter = decision.matter();
        if (present == null || households == null || matter == null) {
            Outcome open = Outcome.of(Reason.MET, EARLIER_MEETING.path());
            for (Fact<CommunityDecision, ?> fact : List.of(EARLIER_PRESENT, EARLIER_HOUSEHOLDS, MATTER)) {
                open = fact.of(decision, circumstances) == null
                        ? Outcome.worse(open, Outcome.noData(fact.gaps(decision, circumstances)))
                        : open;
            }
            return open;
        }
        Arguments arguments = Arguments.of(Argument.HAS, present).with(Argument.BASE, households);
        if (households < 1 || present < 0 || present > households) {
            return Outcome.countsContradict(EARLIER_PRESENT.path(), present, EARLIER_HOUSEHOLDS.path(), households);
        }
        return Outcome.of(
                matter.threshold().reachedBy(present, households) ? Reason.NOT_MET : Reason.MET,
                EARLIER_PRESENT.path(),
                arguments.with(Argument.NEEDED, matter.threshold().needed(households)));
    }
}
