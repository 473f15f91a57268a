package vn.danchu.scoring.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.Criterion;

/** The points of every criterion and group in one scoring. Confined to one call of the scorer. */
final class Tally {

    final CriterionPoints[] criteria;
    private final Sum[] groups;
    private final Sum whole = new Sum();

    /** What a criterion came to; null points are not scored or left out. */
    record CriterionPoints(
            CriterionScore.State state,
            @Nullable Exact points,
            @Nullable Exact maximum,
            Exact minimum,
            Criterion.Kind kind) {

        boolean counts() {
            return state != CriterionScore.State.LEFT_OUT;
        }

        ConditionState achieved() {
            if (points == null) {
                return ConditionState.UNDETERMINED;
            }
            return maximum == null ? ConditionState.UNDETERMINED : ConditionState.of(points.compareTo(maximum) >= 0);
        }
    }

    /** What a group or the whole came to. */
    static final class Sum {
        Exact points = Exact.ZERO;
        Exact bonus = Exact.ZERO;
        Exact maximum = Exact.ZERO;
        boolean maximumKnown = true;
        /** What criteria without points could still add, regular and bonus, or take. */
        Exact openHigh = Exact.ZERO;

        Exact openBonus = Exact.ZERO;
        Exact openLow = Exact.ZERO;
        int notScored;
        private int parts;
        private int achieved;
        private int open;

        private void add(CriterionPoints criterion) {
            if (!criterion.counts()) {
                return;
            }
            boolean bonus = criterion.kind() == Criterion.Kind.BONUS;
            Exact points = criterion.points();
            Exact most = criterion.maximum();
            if (criterion.kind() == Criterion.Kind.REGULAR) {
                maximumKnown &= most != null;
                maximum = most == null ? maximum : maximum.plus(most);
                count(criterion.achieved());
            }
            if (points == null) {
                notScored++;
                openLow = openLow.plus(criterion.minimum());
                Exact gain = most == null ? Exact.ZERO : most;
                openBonus = bonus ? openBonus.plus(gain) : openBonus;
                openHigh = bonus ? openHigh : openHigh.plus(gain);
            } else if (bonus) {
                this.bonus = this.bonus.plus(points);
            } else {
                this.points = this.points.plus(points);
            }
        }

        private void add(Sum part, Exact weight, @Nullable Integer requires) {
            points = points.plus(part.points.times(weight));
            bonus = bonus.plus(part.bonus.times(weight));
            maximum = maximum.plus(part.maximum.times(weight));
            maximumKnown &= part.maximumKnown;
            openHigh = openHigh.plus(part.openHigh.times(weight));
            openBonus = openBonus.plus(part.openBonus.times(weight));
            openLow = openLow.plus(part.openLow.times(weight));
            notScored += part.notScored;
            if (part.parts > 0) {
                count(part.achieved(requires));
            }
        }

        private void count(ConditionState state) {
            parts++;
            achieved += state == ConditionState.MET ? 1 : 0;
            open += state == ConditionState.UNDETERMINED ? 1 : 0;
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
            return achieved + open >= needed ? ConditionState.UNDETERMINED : ConditionState.NOT_MET;
        }
    }

    private final Tree tree;

    Tally(Tree tree) {
        this.tree = tree;
        this.criteria = new CriterionPoints[tree.criteria.size()];
        this.groups = new Sum[tree.groups.size()];
    }

    /** Adds up groups and the whole, once every criterion has its points. */
    void addUp() {
        for (int i = 0; i < groups.length; i++) {
            groups[i] = new Sum();
        }
        for (int i = 0; i < criteria.length; i++) {
            groups[tree.homes.get(i)].add(criteria[i]);
        }
        for (int i = groups.length - 1; i >= 0; i--) {
            CriteriaGroup group = tree.groups.get(i);
            int parent = tree.parents.get(i);
            (parent < 0 ? whole : groups[parent]).add(groups[i], Exact.of(group.weight()), group.requires());
        }
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

    ConditionState haveShare(List<Places.Place> places, Exact share) {
        ConditionState all = ConditionState.MET;
        for (Places.Place place : places) {
            all = and(all, hasShare(sum(place), share));
        }
        return all;
    }

    private static ConditionState hasShare(Sum sum, Exact share) {
        return sum.maximumKnown ? reaches(sum, sum.maximum.times(share)) : ConditionState.UNDETERMINED;
    }

    ConditionState hasPoints(Places.Place place, Exact least) {
        return reaches(sum(place), least);
    }

    private static ConditionState reaches(Sum sum, Exact least) {
        if (sum.points.plus(sum.openLow).compareTo(least) >= 0) {
            return ConditionState.MET;
        }
        boolean could = !sum.maximumKnown || sum.points.plus(sum.openHigh).compareTo(least) >= 0;
        return sum.notScored > 0 && could ? ConditionState.UNDETERMINED : ConditionState.NOT_MET;
    }

    ConditionState areAchieved(List<Places.Place> places) {
        ConditionState all = ConditionState.MET;
        for (Places.Place place : places) {
            all = and(all, place.group() ? achieved(place.index()) : achievedCriterion(place.index()));
        }
        return all;
    }

    private ConditionState achievedCriterion(int index) {
        return criteria[index].counts() ? criteria[index].achieved() : ConditionState.MET;
    }

    private Sum sum(Places.Place place) {
        if (place.group()) {
            return groups[place.index()];
        }
        Sum alone = new Sum();
        alone.add(criteria[place.index()]);
        return alone;
    }

    private static ConditionState and(ConditionState one, ConditionState other) {
        if (one == ConditionState.NOT_MET || other == ConditionState.NOT_MET) {
            return ConditionState.NOT_MET;
        }
        return one == ConditionState.MET ? other : one;
    }
}
