package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;

/** A set's groups and criteria laid flat: a group stands before its parts. Index -1 is the whole set. */
final class Tree {

    final List<CriteriaGroup> groups = new ArrayList<>();
    final List<Integer> parents = new ArrayList<>();
    final List<Criterion> criteria = new ArrayList<>();
    final List<PointRange> bounds = new ArrayList<>();
    final List<Integer> homes = new ArrayList<>();

    /** What the criteria of each group, without those of its parts, add to its maximum while none is left out. */
    final List<Exact> maxima = new ArrayList<>();

    final List<Exact> weights = new ArrayList<>();
    final List<Hold> holds = new ArrayList<>();
    final Hold hold;

    /** Whether a point gained in a criterion is a point gained, weighted, in the whole: no cap and no floor lies between. */
    final boolean addsUp;

    final TallyPlaces places = new TallyPlaces();

    Tree(CriteriaSet set) {
        List<TallyPlaces.Place> top = new ArrayList<>();
        for (CriteriaGroup group : set.groups()) {
            top.add(new TallyPlaces.Place(true, groups.size()));
            add(group, -1);
        }
        places.top(top);
        hold = Hold.of(set);
        addsUp = hold.isNone() && holds.stream().allMatch(Hold::isNone);
    }

    private void add(CriteriaGroup group, int parent) {
        int index = groups.size();
        groups.add(group);
        parents.add(parent);
        weights.add(group.weight().compareTo(BigDecimal.ONE) == 0 ? Exact.ONE : Exact.of(group.weight()));
        holds.add(Hold.of(group));
        places.put(group.id(), new TallyPlaces.Place(true, index));
        Exact maximum = Exact.ZERO;
        for (Criterion criterion : group.criteria()) {
            places.put(criterion.id(), new TallyPlaces.Place(false, criteria.size()));
            criteria.add(criterion);
            homes.add(index);
            PointRange of = PointRange.of(criterion);
            bounds.add(of);
            maximum = maximum.plus(of.counted());
        }
        maxima.add(maximum);
        for (CriteriaGroup part : group.groups()) {
            add(part, index);
        }
    }

    /** How often a point of a criterion counts in the total. */
    Exact weight(int criterion) {
        Exact weight = Exact.ONE;
        for (int group = homes.get(criterion); group >= 0; group = parents.get(group)) {
            weight = weight.times(weights.get(group));
        }
        return weight;
    }
}
