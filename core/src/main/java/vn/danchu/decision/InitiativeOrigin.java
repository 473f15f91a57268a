package vn.danchu.decision;

import static vn.danchu.decision.DecisionFacts.DECIDED_ON_IN_ANY_FORM;
import static vn.danchu.decision.DecisionFacts.PROPOSED_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.law.Identifier;

/** Which decision comes from which initiative: only by the initiative's id can it tell. */
final class InitiativeOrigin {

    static final Fact<CommunityDecisions, List<CommunityDecision>> ALL_DECISIONS =
            Fact.of("/decisions", CommunityDecisions::decisions);

    /** The initiative that a decision comes from, not known where it names none on file; a proposal comes from none. */
    static final Fact<CommunityDecision, String> INITIATIVE = Fact.<CommunityDecision, String>with(
                    "/initiative",
                    List.of("/initiative", "#/initiatives/*/id"),
                    InitiativeOrigin::named,
                    (decision, circumstances) -> List.of("/initiative"))
            .orElse(Fact.of("/origin", d -> d.origin() == CommunityDecision.Origin.PROPOSAL ? "" : null));

    /** It was put to the community: proposed to it, or voted on. */
    static final Fact<CommunityDecision, Boolean> PUT =
            Fact.or(Fact.past(PROPOSED_ON), Fact.past(DECIDED_ON_IN_ANY_FORM));

    /** A decision came of it; an initiative that failed is nobody's breach (L10:16.3, reading B16). */
    static final Condition<Initiative> INITIATIVE_PUT = new Condition<>(
            "initiative-put",
            Fact.with(
                    "#" + ALL_DECISIONS.path(),
                    reads(),
                    (initiative, circumstances) -> anyFrom(initiative, PUT, Boolean.TRUE, circumstances),
                    (initiative, circumstances) -> gaps(initiative, PUT, circumstances)));

    private InitiativeOrigin() {}

    /** A decision that came of it was put before this day; by itself, outside a dossier, none was. */
    static Fact<Initiative, Boolean> putBefore(Fact<Initiative, LocalDate> day) {
        return Fact.with(
                "#" + ALL_DECISIONS.path(),
                Stream.concat(day.reads().stream(), reads().stream()).toList(),
                (initiative, circumstances) -> {
                    LocalDate on = day.of(initiative, circumstances);
                    return on == null ? null : anyFrom(initiative, wasPutBefore(on), Boolean.FALSE, circumstances);
                },
                (initiative, circumstances) -> {
                    LocalDate on = day.of(initiative, circumstances);
                    return on == null
                            ? day.gaps(initiative, circumstances)
                            : gaps(initiative, wasPutBefore(on), circumstances);
                });
    }

    /** By the day on which it was proposed; where that is not known, it was not put after the vote. */
    private static Fact<CommunityDecision, Boolean> wasPutBefore(LocalDate day) {
        Fact<CommunityDecision, Boolean> proposed = PROPOSED_ON.is(on -> on.isBefore(day));
        return Fact.choose(
                Fact.of(PROPOSED_ON.path(), decision -> decision.proposedOn() != null),
                proposed,
                Fact.or(proposed, DECIDED_ON_IN_ANY_FORM.is(on -> on.isBefore(day))));
    }

    /** Null where the name leads nowhere; where one on file has no id, it may be that one's. */
    private static @Nullable String named(CommunityDecision decision, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        return file == null
                        || file.initiatives() == null
                        || file.initiatives().stream()
                                .anyMatch(one ->
                                        one.id() == null || Identifier.same(one.id(), decision.initiative()))
                ? decision.initiative()
                : null;
    }

    private static List<String> reads() {
        List<String> reads = new ArrayList<>(List.of("/id"));
        from("", PUT).reads().forEach(path -> reads.add(path.startsWith("#") ? path : "#" + path));
        return reads;
    }

    /** Whether this is so of anything from the initiative; of one without an id, from any. */
    private static Fact<CommunityDecisions, Boolean> from(@Nullable String id, Fact<CommunityDecision, Boolean> so) {
        Fact<CommunityDecision, Boolean> fromIt =
                INITIATIVE.is(one -> id == null ? !one.isEmpty() : Identifier.same(one, id));
        return Fact.any(ALL_DECISIONS, Fact.and(fromIt, so));
    }

    /** @param alone whether it is so of an initiative by itself, outside a dossier, which is judged as one that was put */
    private static @Nullable Boolean anyFrom(
            Initiative initiative, Fact<CommunityDecision, Boolean> so, Boolean alone, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        Boolean any = file == null ? alone : from(initiative.id(), so).of(file, circumstances);
        return file != null && initiative.id() == null && Boolean.TRUE.equals(any) ? null : any;
    }

    private static List<String> gaps(
            Initiative initiative, Fact<CommunityDecision, Boolean> so, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        List<String> gaps = new ArrayList<>();
        if (file != null && file.decisions() != null && initiative.id() == null) {
            gaps.add("/id");
        }
        Fact<CommunityDecisions, Boolean> any = from(initiative.id(), so);
        if (file != null && any.of(file, circumstances) == null) {
            any.gaps(file, circumstances).forEach(gap -> gaps.add("#" + gap));
        }
        return gaps;
    }
}
