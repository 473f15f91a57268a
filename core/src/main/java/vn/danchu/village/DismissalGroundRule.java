package vn.danchu.village;

import static vn.danchu.compliance.ListRules.unlessUnlisted;
import static vn.danchu.compliance.Rules.adjusted;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.doneBefore;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;

/**
 * D59:9.1: the head's own reasoned request, or a proposal of the head of the Front working committee for a listed cause,
 * of which a petition of at least half of the households is one. A petition that reached the commune chair without the
 * proposal serves with a caution; where one person heads both, the commune chair acts (D59:3.1.c) and none is needed.
 */
final class DismissalGroundRule {

    static final Fact<VillageHeadDismissal, LocalDate> MEETING_ON =
            Fact.of("/meetingOn", VillageHeadDismissal::meetingOn);
    private static final Fact<VillageHeadDismissal, DismissalGround> GROUND =
            Fact.of("/ground", VillageHeadDismissal::ground);
    private static final Fact<VillageHeadDismissal, String> OTHER_GROUND =
            Fact.of("/otherGround", VillageHeadDismissal::otherGround);

    /** What stands in words is none of the two grounds. */
    static final Fact<VillageHeadDismissal, Boolean> OWN_REQUEST =
            Fact.and(GROUND.is(DismissalGround.OWN_REQUEST), Fact.not(Fact.said(OTHER_GROUND.is(words -> true))));

    private static final Fact<VillageHeadDismissal, Boolean> IN_WRITING =
            Fact.of("/requestInWriting", VillageHeadDismissal::requestInWriting);
    private static final Fact<VillageHeadDismissal, Boolean> REASONED =
            Fact.of("/requestReasoned", VillageHeadDismissal::requestReasoned);
    private static final Fact<VillageHeadDismissal, Act> PROPOSED =
            Fact.of("/proposed", VillageHeadDismissal::proposed);
    private static final Fact<VillageHeadDismissal, Boolean> HEAD_LEADS_FRONT =
            Fact.of("/headLeadsFront", VillageHeadDismissal::headLeadsFront);
    private static final Fact<VillageHeadDismissal, Boolean> CAUSE_NAMED =
            Fact.<VillageHeadDismissal, Set<DismissalCause>>of("/causes", VillageHeadDismissal::causes)
                    .is(causes -> causes.stream().anyMatch(cause -> cause != DismissalCause.PETITION));
    private static final Fact<VillageHeadDismissal, Integer> PETITIONERS =
            Fact.of("/petitioners", VillageHeadDismissal::petitioners);
    private static final Fact<VillageHeadDismissal, Integer> HOUSEHOLDS =
            Fact.of("/households", VillageHeadDismissal::households);

    /** The head's own request is made to the commune chair in writing and says why. */
    static final Rule<VillageHeadDismissal> REASONED_REQUEST = all(holds(IN_WRITING), holds(REASONED));

    /** The meeting decides where it was proposed (D59:9.1): by its day. */
    private static final Rule<VillageHeadDismissal> PROPOSAL =
            anyOf(doneBefore(PROPOSED, MEETING_ON), holds(HEAD_LEADS_FRONT));

    private static final Rule<VillageHeadDismissal> PETITION = adjusted(
            CountRules.share(PETITIONERS, Share.atLeast(1, 2), HOUSEHOLDS),
            (outcome, dismissal, circumstances) -> outcome.verdict() == Verdict.COMPLIANT
                            && PROPOSAL.judge(dismissal, circumstances).verdict() != Verdict.COMPLIANT
                    ? outcome.caution("petition-without-front-proposal")
                    : outcome);

    /** A petition is a cause, and shows that it was asked for; another cause is proposed. */
    private static final Rule<VillageHeadDismissal> PROPOSED_FOR_A_CAUSE = choose(
            CAUSE_NAMED,
            adjusted(
                    anyOf(PROPOSAL, PETITION),
                    (outcome, dismissal, circumstances) ->
                            outcome.verdict() == Verdict.COMPLIANT ? outcome.at(CAUSE_NAMED.path()) : outcome),
            adjusted(
                    PETITION,
                    (outcome, dismissal, circumstances) -> outcome.verdict() == Verdict.NON_COMPLIANT
                            ? Outcome.of(Reason.NOT_MET, CAUSE_NAMED.path())
                            : outcome));

    private DismissalGroundRule() {}

    /** The dismissal rests on one of the two grounds. */
    static Rule<VillageHeadDismissal> listed() {
        return unlessUnlisted(
                GROUND,
                OTHER_GROUND,
                EnumSet.allOf(DismissalGround.class),
                choose(OWN_REQUEST, REASONED_REQUEST, PROPOSED_FOR_A_CAUSE));
    }
}
