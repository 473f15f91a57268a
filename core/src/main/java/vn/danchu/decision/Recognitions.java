package vn.danchu.decision;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.RecognitionRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.record.Recognition;
import vn.danchu.record.Truth;

/**
 * The recognition of a decision (L10:21.2): kept with it, or in the record of its own that points to it, of an election, a
 * dismissal or a convention.
 */
final class Recognitions {

    private static final String OWN = "/recognition";

    private static final Fact<CommunityDecision, Recognition> KEPT = Fact.with(
            OWN,
            Stream.concat(LinkedRecord.RECOGNITION_TOLD.stream(), Stream.of("/separateRecord"))
                    .toList(),
            Recognitions::recognition,
            (d, circumstances) -> List.of(place(d, circumstances)));

    /** It is kept with the decision, or in a record of its own that the dossier holds. */
    static final Fact<CommunityDecision, Boolean> FOUND = Fact.with(
            "/separateRecord",
            Stream.of(KEPT.reads(), LinkedRecord.VOTE_TOLD)
                    .flatMap(List::stream)
                    .toList(),
            (d, circumstances) -> {
                if (own(d)) {
                    return Boolean.TRUE;
                }
                LinkedRecord kept = kept(d, circumstances);
                return kept.record() != null ? Boolean.TRUE : kept.gaps().isEmpty() ? Boolean.FALSE : null;
            },
            (d, circumstances) -> kept(d, circumstances).gaps());

    private Recognitions() {}

    /** A component of the recognition, wherever it is kept. */
    static <V> Fact<CommunityDecision, V> component(String name, Function<Recognition, @Nullable V> read) {
        return Fact.with(
                OWN + "/" + name,
                RecognitionRules.parts(KEPT, "/" + name),
                (d, circumstances) -> {
                    Recognition recognition = recognition(d, circumstances);
                    return recognition == null ? null : read.apply(recognition);
                },
                (d, circumstances) ->
                        List.of(place(d, circumstances) + (recognition(d, circumstances) == null ? "" : "/" + name)));
    }

    /**
     * Whether it was recognised by a decision in writing of the body that the law names: the commune Front committee for members of
     * a board, else the People's Committee.
     */
    static Fact<CommunityDecision, Boolean> isByDecision() {
        Fact<CommunityDecision, Recognition.Body> by = component("by", Recognition::by);
        return Fact.and(
                Fact.choose(
                        DecisionFacts.MATTER_5.fact(),
                        by.is(Recognition.Body.COMMUNE_FRONT),
                        by.is(Recognition.Body.COMMUNE_COMMITTEE)),
                component("inWriting", Recognition::inWriting));
    }

    /** The rule, unless the record that keeps the recognition is of another vote than the decision, or tells of it what cannot be so. */
    static Rule<CommunityDecision> ofThisVote(Rule<CommunityDecision> rule) {
        Rule<CommunityDecision> unlessContradicted = RecognitionRules.unlessContradicted(
                DecisionFacts.DECIDED_ON, CommunityDecision::decidedAt, KEPT, Recognitions::place, rule);
        return Rules.timed(List.of(FOUND), unlessContradicted, (outcome, d, circumstances) -> {
            Outcome otherwise = isApart(d) ? LinkedRecord.ofAnotherVote(d, circumstances) : null;
            return otherwise == null ? outcome : otherwise;
        });
    }

    private static boolean own(CommunityDecision decision) {
        return decision.recognition() != null || !isApart(decision);
    }

    static @Nullable Recognition recognition(CommunityDecision decision, Circumstances circumstances) {
        return decision.recognition() != null || isApart(decision)
                ? LinkedRecord.recognition(decision, circumstances)
                : null;
    }

    private static String place(CommunityDecision decision, Circumstances circumstances) {
        return recordAt(decision, circumstances).concat(OWN);
    }

    /** The record that keeps it; the decision's own where there is none. */
    static String recordAt(CommunityDecision decision, Circumstances circumstances) {
        LinkedRecord kept = kept(decision, circumstances);
        return own(decision) || kept.record() == null ? "" : kept.path();
    }

    private static LinkedRecord kept(CommunityDecision decision, Circumstances circumstances) {
        return isApart(decision) ? LinkedRecord.of(decision, circumstances) : LinkedRecord.NONE;
    }

    /** Whether it is said to be kept in a record of its own. */
    private static boolean isApart(CommunityDecision decision) {
        return Truth.of(decision.separateRecord()).isTrue();
    }
}
