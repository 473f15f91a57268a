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
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Verdict;
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

    private static final Fact<CommunityDecision, String> VILLAGE = Fact.of("/village", CommunityDecision::village);

    /** Annulled, it put nothing out of the world. */
    private static final Fact<CommunityDecision, Boolean> NOT_ANNULLED = Fact.not(Fact.and(
            Fact.of("/annulment", d -> d.annulment() != null),
            Fact.<CommunityDecision, Annulment>of("/annulment", CommunityDecision::annulment)
                    .part("measure", Annulment::measure)
                    .is(Annulment.Measure.ANNULLED)));

    private LaterDecisions() {}

    /** Another decision repealed or replaced it; only by its id can that tell. */
    static Fact<CommunityDecision, Boolean> repealed() {
        List<String> reads = Stream.concat(
                        Stream.concat(
                                Stream.of("/id", VILLAGE.path(), "#/decisions/*/amends/decision"),
                                DECIDED.reads().stream()),
                        Stream.of(VILLAGE, NOT_ANNULLED, REPEALS)
                                .flatMap(fact -> fact.reads().stream())
                                .map(path -> path.startsWith("#") ? path : "#/decisions/*" + path))
                .distinct()
                .toList();
        return Fact.with("#/decisions", reads, LaterDecisions::repealed, LaterDecisions::gaps);
    }

    /**
     * The rule, unless a decision that says that it repealed this one is another village's or of an earlier day: a community repeals what
     * it decided itself, and afterwards (L10:22.1.c, 22.3), so that one of the two entries is wrong.
     */
    static Rule<CommunityDecision> unlessRepealContradicts(Rule<CommunityDecision> rule) {
        return Rules.adjusted(
                rule,
                (outcome, decision, circumstances) -> outcome.verdict() == Verdict.NON_COMPLIANT
                        ? contradicted(outcome, decision, circumstances)
                        : outcome);
    }

    private static Outcome contradicted(Outcome outcome, CommunityDecision decision, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        List<CommunityDecision> all = file == null || file.decisions() == null ? List.of() : file.decisions();
        for (int i = 0; i < all.size(); i++) {
            CommunityDecision other = all.get(i);
            if (other == decision
                    || other.amends() == null
                    || !Identifier.same(decision.id(), other.amends().decision())
                    || !Truth.of(Fact.and(NOT_ANNULLED, REPEALS).of(other, circumstances))
                            .isTrue()) {
                continue;
            }
            if (Truth.of(ofVillage(decision).of(other, circumstances)).isFalse()) {
                return Outcome.contradiction(VILLAGE.path(), "#/decisions/" + i + VILLAGE.path());
            }
            if (Truth.of(notBefore(decision, circumstances).of(other, circumstances))
                    .isFalse()) {
                return Outcome.contradiction(DECIDED.path(), "#/decisions/" + i + DECIDED.path());
            }
        }
        return outcome;
    }

    private static Fact<CommunityDecision, Boolean> ofVillage(CommunityDecision decision) {
        return decision.village() == null
                ? Fact.always()
                : VILLAGE.is(village -> Identifier.same(village, decision.village()));
    }

    private static Fact<CommunityDecision, Boolean> notBefore(CommunityDecision decision, Circumstances circumstances) {
        LocalDate decided = DECIDED.of(decision, circumstances);
        return DECIDED.is(day -> decided == null || !day.isBefore(decided));
    }

    private static Fact<CommunityDecisions, Boolean> anyOf(CommunityDecision decision, Circumstances circumstances) {
        Fact<CommunityDecision, Boolean> ofItsCommunity =
                Fact.and(NOT_ANNULLED, Fact.and(ofVillage(decision), notBefore(decision, circumstances)));
        Fact<CommunityDecision, Boolean> names = Fact.<CommunityDecision, Amendment, String>of(
                        "/amends/decision", CommunityDecision::amends, Amendment::decision)
                .is(id -> decision.id() == null || Identifier.same(id, decision.id()));
        return Fact.any(
                InitiativeOrigin.ALL_DECISIONS,
                Fact.and(
                        Fact.of("/amends", other -> other.amends() != null && other != decision),
                        Fact.and(names, Fact.and(ofItsCommunity, REPEALS))));
    }

    private static @Nullable Boolean repealed(CommunityDecision decision, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        if (file == null
                || file.decisions() == null
                || file.decisions().stream().noneMatch(other -> other.amends() != null)) {
            return Boolean.FALSE;
        }
        Boolean any = anyOf(decision, circumstances).of(file, circumstances);
        return decision.id() != null || Truth.of(any).isFalse() ? any : null;
    }

    private static List<String> gaps(CommunityDecision decision, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        if (file == null || decision.id() == null) {
            return List.of("/id");
        }
        return anyOf(decision, circumstances).gaps(file, circumstances).stream()
                .map(gap -> Outcome.placed("#", gap))
                .toList();
    }
}
