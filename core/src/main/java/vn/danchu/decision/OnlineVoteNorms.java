package vn.danchu.decision;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.onceDue;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.inLifeOfVillage;
import static vn.danchu.compliance.TimeRules.unlessVillageEnded;
import static vn.danchu.decision.DecisionFacts.DECISION;
import static vn.danchu.decision.DecisionFacts.HOUSEHOLDS;
import static vn.danchu.decision.DecisionFacts.ONLINE;
import static vn.danchu.decision.DecisionFacts.ONLINE_VOTE;
import static vn.danchu.decision.DecisionFacts.VILLAGE;
import static vn.danchu.decision.DecisionFacts.VOTE_OF_VILLAGE;
import static vn.danchu.decision.DecisionFacts.VOTING_BEGUN;

import java.util.EnumSet;
import java.util.List;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Subject;
import vn.danchu.decision.Team.Role;
import vn.danchu.record.Act;

/** What the law asks of an online vote (D59:5); of what comes before it by the law of its first day. */
final class OnlineVoteNorms {

    private static final TeamRules TEAM = new TeamRules(ONLINE_VOTE.part("team", OnlineVote::team));
    private static final Subject<CommunityDecision> BEGINNING = DecisionFacts.on(VOTING_BEGUN);

    private static final Fact<CommunityDecision, Act> RESULT_POSTED =
            ONLINE_VOTE.part("resultPosted", OnlineVote::resultPosted);
    private static final Fact<CommunityDecision, Act> RESULT_ANNOUNCED =
            ONLINE_VOTE.part("resultAnnounced", OnlineVote::resultAnnounced);

    static final List<Norm<CommunityDecision>> ALL = List.of(
            onlineNorm(BEGINNING, "D59-5.1-online-devices", CONTENT, "D59:5.1.c")
                    .requires(holds(ONLINE_VOTE.part("devicesAvailable", OnlineVote::devicesAvailable))),
            onlineNorm(BEGINNING, "D59-5.2-online-reported-before", SEQUENCE, "D59:5.2.a")
                    .requires(all(
                            doneBefore(
                                    ONLINE_VOTE.part("reportedToCommittee", OnlineVote::reportedToCommittee),
                                    VOTING_BEGUN),
                            doneBefore(
                                    ONLINE_VOTE.part("reportedToFront", OnlineVote::reportedToFront), VOTING_BEGUN))),
            onlineNorm(BEGINNING, "D59-5.2-online-team", COMPOSITION, "D59:5.2.b")
                    .requires(all(
                            TEAM.threeToFive(),
                            TEAM.headedByFront(),
                            TEAM.setUpWith(EnumSet.of(
                                    Role.VILLAGE,
                                    Role.FRONT_WORKING_COMMITTEE,
                                    Role.HOUSEHOLDS,
                                    Role.INFORMATION_TECHNOLOGY)))),
            onlineNorm(BEGINNING, "D59-5.2-online-agreed-majority", THRESHOLD, "D59:5.2.c")
                    .requires(CountRules.share(
                            ONLINE_VOTE.part("choseOnline", OnlineVote::choseOnline),
                            DecisionMatter.MAJORITY,
                            HOUSEHOLDS)),
            onlineNorm(BEGINNING, "D59-5.2-online-participants", CONTENT, "D59:5.2.c")
                    .requires(containsAll(
                            ONLINE_VOTE.part("participantDetails", OnlineVote::participantDetails),
                            EnumSet.allOf(OnlineVote.ParticipantDetail.class))),
            onlineNorm(BEGINNING, "D59-5.2-online-options", CONTENT, "D59:5.2.d")
                    .requires(containsAll(
                            ONLINE_VOTE.part("pollContents", OnlineVote::pollContents),
                            EnumSet.allOf(OnlineVote.PollContent.class))),
            onlineNorm(BEGINNING, "D59-5.3-online-announced", PRESENCE, "D59:5.3")
                    .requires(onceDue(
                            doneBefore(ONLINE_VOTE.part("announced", OnlineVote::announced), VOTING_BEGUN),
                            containsAll(
                                    ONLINE_VOTE.part("announcedContents", OnlineVote::announcedContents),
                                    EnumSet.allOf(OnlineVote.Announced.class)))),
            onlineNorm(DECISION, "D59-5.4-online-minutes-content", CONTENT, "D59:5.4.a")
                    .requires(containsAll(
                            ONLINE_VOTE.part("minutesContents", OnlineVote::minutesContents),
                            EnumSet.complementOf(EnumSet.of(OnlineVote.MinutesContent.OTHER_OPINIONS)))),
            onlineNorm(DECISION, "D59-5.4-online-majority", THRESHOLD, "D59:5.4.b")
                    .when(Passing.IN_A_VILLAGE.notDeclaredFailed())
                    .requires(OutcomeRules.reaches(DecisionMatter.MAJORITY)),
            onlineNorm(DECISION, "D59-5.4-online-result-posted", FORM, "D59:5.4.b")
                    .requires(inLifeOfVillage(
                            VILLAGE,
                            RESULT_POSTED,
                            inLifeOfVillage(
                                    VILLAGE,
                                    RESULT_ANNOUNCED,
                                    unlessVillageEnded(VILLAGE, all(done(RESULT_POSTED), done(RESULT_ANNOUNCED)))))));

    private OnlineVoteNorms() {}

    private static Norm.Draft<CommunityDecision> onlineNorm(
            Subject<CommunityDecision> subject, String id, NormKind kind, String... cites) {
        return subject.norm(id, kind, cites).when(VOTE_OF_VILLAGE).when(ONLINE);
    }
}
