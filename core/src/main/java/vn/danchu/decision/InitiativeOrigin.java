package vn.danchu.decision;

import static vn.danchu.decision.DecisionFacts.DECIDED_ON_IN_ANY_FORM;
import static vn.danchu.decision.DecisionFacts.PROPOSED_ON;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.law.Identifier;

/** Which decision comes from which initiative: only by the initiative's id can it tell. */
final class InitiativeOrigin {

    static final Fact<CommunityDecisions, List<CommunityDecision>> ALL_DECISIONS =
            Fact.of("/decisions", CommunityDecisions::decisions);

    /** The initiative that a decision comes from; a proposal comes from none. */
    static final Fact<CommunityDecision, String> INITIATIVE = Fact.<CommunityDecision, String>of(
                    "/initiative", CommunityDecision::initiative)
            .orElse(Fact.of("/origin", d -> d.origin() == CommunityDecision.Origin.PROPOSAL ? "" : null));

    /** It was put to the community: proposed to it, or voted on. */
    static final Fact<CommunityDecision, Boolean> PUT =
            Fact.or(Fact.past(PROPOSED_ON), Fact.past(DECIDED_ON_IN_ANY_FORM));

    /** A decision came of it; an initiative that failed is nobody's breach (L10:16.3, reading B16). */
    static final Condition<Initiative> INITIATIVE_PUT = new Condition<>(
            "initiative-put",
            Fact.with("#" + ALL_DECISIONS.path(), reads(), InitiativeOrigin::isPut, InitiativeOrigin::gaps));

    private InitiativeOrigin() {}

    private static List<String> reads() {
        List<String> reads = new ArrayList<>(List.of("/id"));
        putFrom("").reads().forEach(path -> reads.add("#" + path));
        return reads;
    }

    /** Whether anything from the initiative was put; of one without an id, from any. */
    private static Fact<CommunityDecisions, Boolean> putFrom(@Nullable String id) {
        Fact<CommunityDecision, Boolean> fromIt =
                INITIATIVE.is(one -> id == null ? !one.isEmpty() : Identifier.same(one, id));
        return Fact.any(ALL_DECISIONS, Fact.and(fromIt, PUT));
    }

    /** By itself, outside a dossier, an initiative is judged as one that was put. */
    private static @Nullable Boolean isPut(Initiative initiative, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        Boolean put = file == null ? Boolean.TRUE : putFrom(initiative.id()).of(file, circumstances);
        return file != null && initiative.id() == null && Boolean.TRUE.equals(put) ? null : put;
    }

    private static List<String> gaps(Initiative initiative, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        List<String> gaps = new ArrayList<>();
        if (file != null && file.decisions() != null && initiative.id() == null) {
            gaps.add("/id");
        }
        Fact<CommunityDecisions, Boolean> put = putFrom(initiative.id());
        if (file != null && put.of(file, circumstances) == null) {
            put.gaps(file, circumstances).forEach(gap -> gaps.add("#" + gap));
        }
        return gaps;
    }
}
