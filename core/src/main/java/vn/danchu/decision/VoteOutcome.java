package vn.danchu.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Share;

/**
 * What the counts of a vote give under L10:21.1, in exact integers, whatever the record states.
 *
 * <p>In a village the base is all its households, one representative each, and the absent count against. Over all villages
 * of a commune the base is all its villages, and those that did not vote count against; a village is in favour with two
 * thirds of its household representatives. The counts of clusters are added up.
 *
 * @param result what the counts give
 * @param needed the least number that passes; null unless the result is known
 * @param has votes, or villages, in favour; null unless the result is known
 * @param shortBy how many are lacking, 0 if it passed; null unless the result is known
 * @param base the number the share is taken of; null unless the result is known
 * @param missing paths of the data that is missing, from the record; empty if nothing is
 * @param contradiction the first counts that contradict each other, or null if none do
 */
public record VoteOutcome(
        Result result,
        @Nullable Long needed,
        @Nullable Long has,
        @Nullable Long shortBy,
        @Nullable Long base,
        List<String> missing,
        @Nullable Contradiction contradiction) {

    private static final VoteOutcome UNSETTLED =
            new VoteOutcome(Result.UNSETTLED, null, null, null, null, List.of(), null);

    /** What the counts give. */
    public enum Result {
        /** The share is reached. */
        PASSED,
        /** The share is not reached. */
        NOT_PASSED,
        /** Counts are missing or contradict each other. */
        UNKNOWN,
        /** The law sets no share: matters 3 to 6 over all villages of a commune, or in one of them for a commune-wide vote. */
        UNSETTLED
    }

    /**
     * Two counts that cannot both be right.
     *
     * @param path where the first stands
     * @param has the first
     * @param of the count it must not exceed, or must equal
     * @param other where that one stands; the same place for a count that cannot be so by itself
     */
    public record Contradiction(String path, int has, int of, String other) {
        /** Names an argument that is missing. */
        public Contradiction {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(other, "other");
        }
    }

    /** Copies the list. */
    public VoteOutcome {
        Objects.requireNonNull(result, "result");
        missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
    }

    /**
     * The outcome of a decision's vote, by the share of its matter. Where the matter or the scope is not known, the outcome
     * that the counts give in every case; the Law sets no share for what is none of its matters.
     */
    public static VoteOutcome of(CommunityDecision decision) {
        Objects.requireNonNull(decision, "decision");
        return of(decision, EnumSet.allOf(DecisionScope.class));
    }

    /** The outcome; where the scope is not known, it is one of these. */
    static VoteOutcome of(CommunityDecision decision, Set<DecisionScope> scopes) {
        if (decision.otherMatter() != null) {
            return UNSETTLED;
        }
        DecisionMatter known = decision.matter();
        DecisionScope where = decision.scope();
        if (known != null && where != null) {
            return of(decision, known, where);
        }
        VoteOutcome first = null;
        for (DecisionMatter matter : known == null ? EnumSet.allOf(DecisionMatter.class) : EnumSet.of(known)) {
            for (DecisionScope scope : where == null ? scopes : EnumSet.of(where)) {
                VoteOutcome one = of(decision, matter, scope);
                if (first != null && first.result() != one.result()) {
                    return known == null && where == null
                            ? missing("/matter", "/scope")
                            : missing(known == null ? "/matter" : "/scope");
                }
                first = first == null ? one : first;
            }
        }
        if (first == null) {
            return UNSETTLED;
        }
        return where == null
                        && scopes.contains(DecisionScope.COMMUNE)
                        && scopes.size() > 1
                        && first.result() == Result.UNKNOWN
                ? missing("/scope")
                : first;
    }

    private static VoteOutcome of(CommunityDecision decision, DecisionMatter matter, DecisionScope scope) {
        boolean twoThirds = matter.threshold().equals(DecisionMatter.TWO_THIRDS);
        if (scope != DecisionScope.VILLAGE && !twoThirds) {
            return UNSETTLED;
        }
        return scope == DecisionScope.COMMUNE
                ? VillageCount.of(decision.tally())
                : inVillage(decision, matter.threshold());
    }

    /** The outcome of a village's vote by a share. */
    static VoteOutcome inVillage(CommunityDecision decision, Share share) {
        return HouseholdCount.of(decision, share);
    }

    static VoteOutcome counted(long has, Share share, long base) {
        long needed = share.needed(base);
        boolean passed = share.reachedBy(has, base);
        return new VoteOutcome(
                passed ? Result.PASSED : Result.NOT_PASSED,
                needed,
                has,
                passed ? 0 : needed - has,
                base,
                List.of(),
                null);
    }

    static VoteOutcome missing(String... paths) {
        return new VoteOutcome(Result.UNKNOWN, null, null, null, null, List.of(paths), null);
    }

    static VoteOutcome contradictory(Contradiction contradiction) {
        return new VoteOutcome(Result.UNKNOWN, null, null, null, null, List.of(), contradiction);
    }
}
