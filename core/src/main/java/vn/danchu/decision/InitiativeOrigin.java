package vn.danchu.decision;

import static vn.danchu.decision.DecisionFacts.DECIDED_ON_IN_ANY_FORM;
import static vn.danchu.decision.DecisionFacts.PROPOSED_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.law.Identifier;
import vn.danchu.record.Truth;

/** Which decision comes from which initiative: only by the initiative's id can it tell. */
final class InitiativeOrigin {

    static final Fact<CommunityDecisions, List<CommunityDecision>> ALL_DECISIONS =
            Fact.of("/decisions", CommunityDecisions::decisions);

    /** The initiative that a decision names; a proposal comes from none. */
    private static final Fact<CommunityDecision, String> NAMED = Fact.<CommunityDecision, String>of(
                    "/initiative", CommunityDecision::initiative)
            .orElse(Fact.of("/origin", d -> d.origin() == CommunityDecision.Origin.PROPOSAL ? "" : null));

    /** As above, not known where it names none on file. */
    static final Fact<CommunityDecision, String> INITIATIVE = Fact.with(
            NAMED.path(),
            Stream.concat(NAMED.reads().stream(), Stream.of("#/initiatives/*/id"))
                    .toList(),
            (decision, circumstances) ->
                    leadsNowhere(decision, circumstances) ? null : NAMED.of(decision, circumstances),
            (decision, circumstances) -> leadsNowhere(decision, circumstances)
                    ? missing(circumstances)
                    : NAMED.gaps(decision, circumstances));

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
                Fact.with(
                        PROPOSED_ON.path(),
                        (decision, circumstances) -> decision.proposedOn() != null
                                && DECIDED_ON_IN_ANY_FORM.of(decision, circumstances) == null),
                proposed,
                Fact.or(proposed, DECIDED_ON_IN_ANY_FORM.is(on -> on.isBefore(day))));
    }

    private static boolean leadsNowhere(CommunityDecision decision, Circumstances circumstances) {
        List<Initiative> initiatives = onFile(circumstances);
        return decision.initiative() != null
                && initiatives != null
                && !circumstances
                        .ofFile(InitiativeOrigin.class, () -> ids(initiatives))
                        .contains(Identifier.key(decision.initiative()));
    }

    private static Set<String> ids(List<Initiative> initiatives) {
        return initiatives.stream()
                .map(Initiative::id)
                .filter(Objects::nonNull)
                .map(Identifier::key)
                .collect(Collectors.toSet());
    }

    /** The ids that may be meant; where all are known, an initiative that is not on file, or another that is. */
    private static List<String> missing(Circumstances circumstances) {
        List<Initiative> initiatives = onFile(circumstances);
        List<String> gaps = new ArrayList<>();
        for (int i = 0; initiatives != null && i < initiatives.size(); i++) {
            if (initiatives.get(i).id() == null) {
                gaps.add("#/initiatives/" + i + "/id");
            }
        }
        return gaps.isEmpty() ? List.of("#/initiatives/-", NAMED.path()) : gaps;
    }

    private static @Nullable List<Initiative> onFile(Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        return file == null ? null : file.initiatives();
    }

    private static List<String> reads() {
        List<String> reads = new ArrayList<>(List.of("/id", "/village", "#/decisions/*/village"));
        from("", null, PUT).reads().forEach(path -> reads.add(path.startsWith("#") ? path : "#" + path));
        return reads;
    }

    /** Whether a decision may be of this village's: one of another village that names no initiative comes from none of this one. */
    static boolean mayBeOf(@Nullable String village, CommunityDecision decision) {
        return decision.initiative() != null
                || village == null
                || decision.village() == null
                || Identifier.same(decision.village(), village);
    }

    /** Whether this is so of anything from the initiative of the village; of one without an id, from any. */
    private static Fact<CommunityDecisions, Boolean> from(
            @Nullable String id, @Nullable String village, Fact<CommunityDecision, Boolean> so) {
        Fact<CommunityDecision, Boolean> named =
                id == null ? NAMED.is(one -> !one.isEmpty()) : INITIATIVE.is(one -> Identifier.same(one, id));
        Fact<CommunityDecision, Boolean> fromIt = named.orElse(Fact.with(
                NAMED.path(), (decision, circumstances) -> mayBeOf(village, decision) ? null : Boolean.FALSE));
        return Fact.any(ALL_DECISIONS, Fact.and(fromIt, so));
    }

    /** @param alone whether it is so of an initiative by itself, outside a dossier, which is judged as one that was put */
    private static @Nullable Boolean anyFrom(
            Initiative initiative, Fact<CommunityDecision, Boolean> so, Boolean alone, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        if (file == null) {
            return alone;
        }
        Truth any = Truth.of(from(initiative.id(), initiative.village(), so).of(file, circumstances));
        return (initiative.id() == null ? any.and(Truth.UNKNOWN) : any).toBoolean();
    }

    private static List<String> gaps(
            Initiative initiative, Fact<CommunityDecision, Boolean> so, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        List<String> gaps = new ArrayList<>();
        if (file != null && file.decisions() != null && initiative.id() == null) {
            gaps.add("/id");
        }
        Fact<CommunityDecisions, Boolean> any = from(initiative.id(), initiative.village(), so);
        if (file != null && any.of(file, circumstances) == null) {
            any.gaps(file, circumstances).forEach(gap -> gaps.add(gap.startsWith("#") ? gap : "#" + gap));
        }
        return gaps;
    }
}
