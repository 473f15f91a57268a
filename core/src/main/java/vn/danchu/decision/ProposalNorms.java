package vn.danchu.decision;

import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.decision.DecisionFacts.AGREED;
import static vn.danchu.decision.DecisionFacts.BY_BALLOT;
import static vn.danchu.decision.DecisionFacts.COMMUNE_RESULT;
import static vn.danchu.decision.DecisionFacts.DECISION;
import static vn.danchu.decision.DecisionFacts.HANDED_OUT;
import static vn.danchu.decision.DecisionFacts.MATTERS_1_2_3_6;
import static vn.danchu.decision.DecisionFacts.MATTERS_3_4_5;
import static vn.danchu.decision.DecisionFacts.NO_OTHER_LAW;
import static vn.danchu.decision.DecisionFacts.ONLINE;
import static vn.danchu.decision.DecisionFacts.PROPOSED_ON;
import static vn.danchu.decision.DecisionFacts.VOTING_BEGUN;
import static vn.danchu.decision.DecisionFacts.WITHIN_VILLAGE;

import java.util.List;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;

/** What may be put to the people, by whom and in which form (L10:15-17, D59:4.1). */
final class ProposalNorms {

    private static final Subject<CommunityDecision> PROPOSAL = DecisionFacts.on(PROPOSED_ON);

    private static final Condition<CommunityDecision> PROPOSED_BY_HEAD = new Condition<>(
            "proposed-by-head", Fact.of("/origin", CommunityDecision::origin).is(CommunityDecision.Origin.PROPOSAL));
    private static final Condition<CommunityDecision> OF_ARTICLE_15 =
            new Condition<>("matter-of-article-15", FormRules.MATTER_LISTED);

    static final List<Norm<CommunityDecision>> ALL = List.of(
            DECISION.norm("L10-15-matter-listed", FORM, "L10:15").requires(FormRules.matterListed()),
            PROPOSAL.norm("L10-16.1-agreed-with-front", SEQUENCE, "L10:16.1")
                    .when(COMMUNE_RESULT)
                    .requires(TimeRules.doneBefore(AGREED, PROPOSED_ON)),
            PROPOSAL.norm("L10-16.2-agreed-with-front", SEQUENCE, "L10:16.2", "D61:7.1")
                    .when(WITHIN_VILLAGE)
                    .when(MATTERS_1_2_3_6)
                    .when(PROPOSED_BY_HEAD)
                    .requires(Rules.anyOf(
                            TimeRules.doneBefore(AGREED, PROPOSED_ON), Rules.holds(DecisionFacts.HEAD_IS_FRONT_HEAD))),
            DECISION.norm("L10-17.1-form-listed", FORM, "L10:17.1")
                    .when(NO_OTHER_LAW)
                    .requires(FormRules.formListed()),
            DECISION.norm("L10-17.2-meeting-required", FORM, "L10:17.2", "L10:19.1.b")
                    .when(MATTERS_3_4_5)
                    .when(NO_OTHER_LAW)
                    .requires(FormRules.meetingFirst()),
            DecisionFacts.on(VOTING_BEGUN)
                    .norm("L10-17.2-online-only-matter-6", FORM, "L10:17.2", "D59:5.1.a")
                    .when(ONLINE)
                    .when(NO_OTHER_LAW)
                    .requires(FormRules.onlineOnlyForSelfManagedWork()),
            DecisionFacts.on(HANDED_OUT)
                    .norm("D59-4.1-ballot-cases", FORM, "L10:19.1", "D59:4.1")
                    .when(BY_BALLOT)
                    .when(OF_ARTICLE_15)
                    .when(NO_OTHER_LAW)
                    .requires(FormRules.ballotAllowed()));

    private ProposalNorms() {}
}
