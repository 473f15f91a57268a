package vn.danchu.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Outcome;
import vn.danchu.law.Identifier;
import vn.danchu.record.Truth;

/** What later decisions of the community did to one (L10:22.1.c, 22.3). */
final class LaterDecisions {

    private static final Fact<CommunityDecision, LocalDate> DECIDED = DecisionFacts.DECIDED_ON_IN_ANY_FORM;

    /** It passed by the last day for what it repeals, and put that out of the world. */
    private static final Fact<CommunityDecision, Boolean> REPEALS = Fact.and(
            Fact.and(
                    Fact.<CommunityDecision, Amendment>of("/amends", CommunityDecision::amends)
                            .part("measure", Amendment::measure)
                            .in(EnumSet.of(Amendment.Measure.REPEALED, Amendment.Measure.REPLACED)),
                    Passing.OF_ANY.passed().fact()),
            Fact.and(Fact.past(DECIDED), Fact.both(DECIDED, NoLimit.endOfPeriod(), (day, end) -> !day.isAfter(end))));

    private LaterDecisions() {}

    /** Another decision repealed or replaced it; only by its id can that tell. */
    static Fact<CommunityDecision, Boolean> repealed() {
        List<String> reads = Stream.concat(
                        Stream.of("/id", "#/decisions/*/amends/decision"),
                        REPEALS.reads().stream().map(path -> path.startsWith("#") ? path : "#/decisions/*" + path))
                .toList();
        return Fact.with("#/decisions", reads, LaterDecisions::repealed, LaterDecisions::gaps);
    }

    private static Fact<CommunityDecisions, Boolean> anyOf(CommunityDecision decision) {
        Fact<CommunityDecision, Boolean> names = Fact.<CommunityDecision, Amendment, String>of(
                        "/amends/decision", CommunityDecision::amends, Amendment::decision)
                .is(id -> decision.id() == null || Identifier.same(id, decision.id()));
        return Fact.any(
                InitiativeOrigin.ALL_DECISIONS,
                Fact.and(
                        Fact.of("/amends", other -> other.amends() != null && other != decision),
                        Fact.and(names, REPEALS)));
    }

    private static @Nullable Boolean repealed(CommunityDecision decision, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        if (file == null
                || file.decisions() == null
                || file.decisions().stream().noneMatch(other -> other.amends() != null)) {
            return Boolean.FALSE;
        }
        Boolean any = anyOf(decision).of(file, circumstances);
        return decision.id() != null || Truth.of(any).isFalse() ? any : null;
    }

    private static List<String> gaps(CommunityDecision decision, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        if (file == null || decision.id() == null) {
            return List.of("/id");
        }
        return anyOf(decision).gaps(file, circumstances).stream()
                .map(gap -> Outcome.placed("#", gap))
                .toList();
    }
}
