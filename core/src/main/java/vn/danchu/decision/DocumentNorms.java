package vn.danchu.decision;

import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.decision.DecisionFacts.DECIDED_ON;
import static vn.danchu.decision.DecisionFacts.DECISION;
import static vn.danchu.decision.DecisionFacts.VOTED;
import static vn.danchu.decision.DecisionFacts.VOTE_OF_VILLAGE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.decision.DecisionDocument.Form;
import vn.danchu.record.Act;

/** What the law asks of the document of a decision that passed (L10:20). */
final class DocumentNorms {

    private static final Limit FIVE_WORKING_DAYS = Limit.workingDays(5);

    static final Fact<CommunityDecision, Form> DOCUMENT_FORM = document("form", DecisionDocument::form);
    private static final Fact<CommunityDecision, Set<DocumentContent>> CONTENTS =
            document("contents", DecisionDocument::contents);
    private static final Fact<CommunityDecision, Integer> HOUSEHOLD_SIGNATURES =
            document("householdSignatures", DecisionDocument::householdSignatures);
    private static final Fact<CommunityDecision, Act> TO_COMMITTEE =
            Fact.of("/sentToCommittee", CommunityDecision::sentToCommittee);
    private static final Fact<CommunityDecision, Act> TO_FRONT =
            Fact.of("/sentToFront", CommunityDecision::sentToFront);

    /** The last day to return ballots or to vote is not known, so the day of the minutes stands for it. */
    static final Condition<CommunityDecision> COUNTED_FROM_MINUTES = Condition.of(
            "counted-from-minutes",
            "/heldOn",
            d -> (d.form() == DecisionForm.BALLOT || d.form() == DecisionForm.ONLINE)
                    && d.voteEnded() == null
                    && d.heldOn() != null);

    static final List<Norm<CommunityDecision>> ALL = List.of(
            documentNorm("L10-20.1-document-form", FORM, "L10:20.1")
                    .requires(ListRules.oneOf(
                            DOCUMENT_FORM, EnumSet.of(Form.RESOLUTION, Form.MINUTES, Form.MEMORANDUM, Form.AGREEMENT))),
            documentNorm("L10-20.2-document-content", CONTENT, "L10:20.2")
                    .requires(ListRules.containsAll(CONTENTS, EnumSet.allOf(DocumentContent.class))),
            documentNorm("L10-20.2-signatures", CONTENT, "L10:20.2.g")
                    .requires(all(SignatureRules.officersSigned(), CountRules.atLeast(2, HOUSEHOLD_SIGNATURES))),
            documentNorm("L10-20.3-sent-5-working-days", DEADLINE, "L10:20.3", "D59:3.5.d", "D59:4.7", "D59:5.4.b")
                    .caution(COUNTED_FROM_MINUTES)
                    .requires(all(
                            deadline(DECIDED_ON, FIVE_WORKING_DAYS, TO_COMMITTEE),
                            deadline(DECIDED_ON, FIVE_WORKING_DAYS, TO_FRONT))));

    private DocumentNorms() {}

    private static Norm.Draft<CommunityDecision> documentNorm(String id, NormKind kind, String... cites) {
        return DECISION.norm(id, kind, cites).when(VOTE_OF_VILLAGE).when(VOTED).when(OutcomeRules.PASSED);
    }

    private static <V> Fact<CommunityDecision, V> document(String name, Function<DecisionDocument, @Nullable V> read) {
        return Fact.of("/document/" + name, d -> d.document() == null ? null : read.apply(d.document()));
    }
}
