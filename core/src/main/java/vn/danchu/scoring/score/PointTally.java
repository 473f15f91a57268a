package vn.danchu.scoring.score;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.Criterion;

/** The points of every criterion and group in one scoring. Confined to one call of the scorer. */
final class PointTally {

    private final Tree tree;
    private final boolean[] leftOut;
    private final @Nullable Exact[] points;
    private final Sum[] groups;
    private final Sum whole = new Sum(Exact.ZERO);
    private Exact lowTotal = Exact.ZERO;
    private Exact highTotal = Exact.ZERO;

    /** Between what points lie, and up to where the bonus, while some criteria have none. */
    private record Open(Exact low, Exact high, Exact highBonus) {

        Open plus(Exact points, boolean isBonus) {
            return isBonus
                    ? new Open(low, high, highBonus.plus(points))
                    : new Open(low.plus(points), high.plus(points), highBonus);
        }
    }

    /** What a group or the whole came to. */
    static final class Sum {
        Exact points = Exact.ZERO;
        Exact bonus = Exact.ZERO;
        Exact maximum;
        boolean maximumKnown = true;

        /** What criteria without points still leave open; null as long as there are none. */
        private @Nullable Open between;

        int notScored;
        private int parts;
        private int achieved;
        private int undetermined;

        private Sum(Exact maximum) {
            this.maximum = maximum;
        }

        /** A criterion whose maximum is in the sum already. */
        private void add(PointRange criterion, @Nullable Exact earned, boolean leftOut) {
            if (leftOut) {
                maximum = maximum.minus(criterion.counted());
                return;
            }
            if (criterion.kind() == Criterion.Kind.REGULAR) {
                maximumKnown &= criterion.maximum() != null;
                count(criterion.achieved(earned));
            }
            if (earned == null) {
                notScored++;
                Exact gain = criterion.maximum() == null ? Exact.ZERO : criterion.maximum();
                Open before = open();
                between = criterion.isBonus()
                        ? new Open(before.low.plus(criterion.minimum()), before.high, before.highBonus.plus(gain))
                        : new Open(before.low.plus(criterion.minimum()), before.high.plus(gain), before.highBonus);
                return;
            }
            between = between == null ? null : between.plus(earned, criterion.isBonus());
            if (criterion.isBonus()) {
                bonus = bonus.plus(earned);
            } else {
                points = points.plus(earned);
            }
        }

        private Open open() {
            return between == null ? new Open(points, points, bonus) : between;
        }

        /** The least that the points can come to once every criterion has its own. */
        Exact low() {
            return between == null ? points : between.low;
        }

        /** The most that they can come to. */
        Exact high() {
            return between == null ? points : between.high;
        }

        /** The most that the bonus can come to. */
        Exact highBonus() {
            return between == null ? bonus : between.highBonus;
        }

        private void add(Sum part, Exact weight, @Nullable Integer requires) {
            if (between != null || part.between != null) {
                Open before = open();
                between = new Open(
                        before.low.plus(part.low().times(weight)),
                        before.high.plus(part.high().times(weight)),
                        before.highBonus.plus(part.highBonus().times(weight)));
            }
            points = points.plus(part.points.times(weight));
            bonus = bonus.plus(part.bonus.times(weight));
            maximum = maximum.plus(part.maximum.times(weight));
            maximumKnown &= part.maximumKnown;
            notScored += part.notScored;
            if (part.parts > 0) {
                count(part.achieved(requires));
            }
        }

        /** Holds what its parts came to between the group's own bounds, before it counts above. */
        private void hold(Hold hold) {
            if (hold.isNone()) {
                return;
            }
            between = between == null
                    ? null
                    : new Open(hold.points(between.low), hold.points(between.high), hold.bonus(between.highBonus));
            points = hold.points(points);
            bonus = hold.bonus(bonus);
            maximum = parts == 0 ? maximum : hold.maximum(maximum);
        }

        private void count(ConditionState state) {
            parts++;
            achieved += state == ConditionState.MET ? 1 : 0;
            undetermined += state == ConditionState.UNDETERMINED ? 1 : 0;
        }

        /** Whether nothing at all is left to score. */
        boolean isEmpty() {
            return parts == 0 && notScored == 0 && points.signum() == 0;
        }

        ConditionState achieved(@Nullable Integer requires) {
            int needed = requires == null ? parts : requires;
            if (achieved >= needed) {
                return ConditionState.MET;
            }
            return achieved + undetermined >= needed ? ConditionState.UNDETERMINED : ConditionState.NOT_MET;
        }
    }

    PointTally(Tree tree) {
        this.tree = tree;
        this.leftOut = new boolean[tree.bounds.size()];
        this.points = new Exact[tree.bounds.size()];
        this.groups = new Sum[tree.groups.size()];
    }

    /** What a criterion came to: no points if it is not scored, or was left out. */
    void put(int criterion, CriterionScore.State state, @Nullable Exact earned) {
        leftOut[criterion] = state == CriterionScore.State.LEFT_OUT;
        points[criterion] = earned;
    }

    /** Adds up groups and the whole, once every criterion has its points. */
    void addUp() {
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new Sum(tree.maxima.get(i));
        }
        for (int i = 0; i < points.length; i++) {
            groups[tree.homes.get(i)].add(tree.bounds.get(i), points[i], leftOut[i]);
        }
        for (int i = groups.length - 1; i >= 0; i--) {
            int parent = tree.parents.get(i);
            groups[i].hold(tree.holds.get(i));
            (parent < 0 ? whole : groups[parent])
                    .add(groups[i], tree.weights.get(i), tree.groups.get(i).requires());
        }
        whole.hold(tree.hold);
    }

    /** The points of the whole without bonus if these criteria, by index, had full points. */
    Exact pointsWith(boolean[] full) {
        Exact[] sums = new Exact[groups.length];
        Arrays.fill(sums, Exact.ZERO);
        Exact all = Exact.ZERO;
        for (int i = 0; i < points.length; i++) {
            PointRange criterion = tree.bounds.get(i);
            Exact earned = full[i] ? criterion.maximum() : points[i];
            if (earned != null && !criterion.isBonus()) {
                int home = tree.homes.get(i);
                sums[home] = sums[home].plus(earned);
            }
        }
        for (int i = groups.length - 1; i >= 0; i--) {
            int parent = tree.parents.get(i);
            Exact counted = tree.holds.get(i).points(sums[i]).times(tree.weights.get(i));
            if (parent < 0) {
                all = all.plus(counted);
            } else {
                sums[parent] = sums[parent].plus(counted);
            }
        }
        return tree.hold.points(all);
    }

    Sum whole() {
        return whole;
    }

    Sum group(int index) {
        return groups[index];
    }

    ConditionState achieved(int group) {
        return groups[group].achieved(tree.groups.get(group).requires());
    }

    ConditionState haveShare(List<TallyPlaces.Place> places, Exact share) {
        ConditionState all = ConditionState.MET;
        for (TallyPlaces.Place place : places) {
            all = and(all, hasShare(sum(place), share));
        }
        return all;
    }

    private static ConditionState hasShare(Sum sum, Exact share) {
        return sum.maximumKnown ? reaches(sum, sum.maximum.times(share)) : ConditionState.UNDETERMINED;
    }

    ConditionState hasPoints(TallyPlaces.Place place, Exact least) {
        return reaches(sum(place), least);
    }

    private static ConditionState reaches(Sum sum, Exact least) {
        if (sum.low().compareTo(least) >= 0) {
            return ConditionState.MET;
        }
        boolean could = !sum.maximumKnown || sum.high().compareTo(least) >= 0;
        return sum.notScored > 0 && could ? ConditionState.UNDETERMINED : ConditionState.NOT_MET;
    }

    /** Between what the total, as it is compared with the grid, lies for now. */
    void total(Exact low, Exact high) {
        lowTotal = low;
        highTotal = high;
    }

    /** How the points of these places together stand to a bound; of none, how the total does. */
    ConditionState stand(List<TallyPlaces.Place> places, Comparison is, Exact bound) {
        Exact low = places.isEmpty() ? lowTotal : Exact.ZERO;
        Exact high = places.isEmpty() ? highTotal : Exact.ZERO;
        boolean known = !places.isEmpty() || whole.maximumKnown || whole.notScored == 0;
        for (TallyPlaces.Place place : places) {
            Sum sum = sum(place);
            low = low.plus(sum.low());
            high = high.plus(sum.high());
            known &= sum.maximumKnown || sum.notScored == 0;
        }
        boolean atLow = is.holds(low.compareTo(bound));
        boolean atHigh = is.holds(high.compareTo(bound));
        boolean upwards = is == Comparison.AT_LEAST || is == Comparison.MORE_THAN;
        if (!known) {
            return upwards && atLow ? ConditionState.MET : ConditionState.UNDETERMINED;
        }
        if (is == Comparison.EQUAL && low.compareTo(high) != 0) {
            boolean within = low.compareTo(bound) <= 0 && high.compareTo(bound) >= 0;
            return within ? ConditionState.UNDETERMINED : ConditionState.NOT_MET;
        }
        return atLow == atHigh ? ConditionState.of(atLow) : ConditionState.UNDETERMINED;
    }

    ConditionState areAchieved(List<TallyPlaces.Place> places) {
        ConditionState all = ConditionState.MET;
        for (TallyPlaces.Place place : places) {
            all = and(all, place.group() ? achieved(place.index()) : achievedCriterion(place.index()));
        }
        return all;
    }

    private ConditionState achievedCriterion(int index) {
        return leftOut[index] ? ConditionState.MET : tree.bounds.get(index).achieved(points[index]);
    }

    /** What a criterion still lacks of its full points; 0 for bonus, what was left out, and where the maximum is not known. */
    Exact lacking(int criterion) {
        PointRange bounds = tree.bounds.get(criterion);
        Exact most = bounds.maximum();
        if (most == null || leftOut[criterion] || bounds.isBonus()) {
            return Exact.ZERO;
        }
        Exact earned = points[criterion];
        return earned == null ? most : most.minus(earned);
    }

    private Sum sum(TallyPlaces.Place place) {
        if (place.group()) {
            return groups[place.index()];
        }
        PointRange criterion = tree.bounds.get(place.index());
        Sum alone = new Sum(criterion.counted());
        alone.add(criterion, points[place.index()], leftOut[place.index()]);
        return alone;
    }

    private static ConditionState and(ConditionState one, ConditionState other) {
        if (one == ConditionState.NOT_MET || other == ConditionState.NOT_MET) {
            return ConditionState.NOT_MET;
        }
        return one == ConditionState.MET ? other : one;
    }
}
