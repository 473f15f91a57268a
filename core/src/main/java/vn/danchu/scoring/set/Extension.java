package vn.danchu.scoring.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Lays a set over the one it extends. */
final class Extension {

    private Extension() {}

    static CriteriaSet of(CriteriaSet base, CriteriaSet set) {
        if (!base.id().equals(set.base()) && !base.coordinates().equals(set.base())) {
            throw new IllegalArgumentException(
                    "set " + set.coordinates() + " extends " + set.base() + ", not " + base.coordinates());
        }
        CriteriaSet laid = laid(base, set);
        Predicate<String> reads = SetCheck.reads(laid);
        Set<String> own = set.measures().stream().map(Measure::key).collect(Collectors.toSet());
        return CriteriaSetBuilder.builder(laid)
                .measures(laid.measures().stream()
                        .filter(measure -> own.contains(measure.key()) || reads.test(measure.key()))
                        .toList())
                .build();
    }

    /** The set laid over its base with every measure of both. */
    static CriteriaSet laid(CriteriaSet base, CriteriaSet set) {
        Set<String> omits = Set.copyOf(set.omits());
        return new CriteriaSet(
                set.id(),
                set.version(),
                set.title(),
                set.standing(),
                set.status(),
                set.replacedBy(),
                null,
                List.of(),
                set.issuance(),
                set.sources(),
                set.missing(),
                set.settings().isEmpty() ? base.settings() : set.settings(),
                set.appliesTo() == null ? base.appliesTo() : set.appliesTo(),
                set.inForce(),
                set.periodRule().equals(PeriodRule.CALENDAR_YEAR) ? base.periodRule() : set.periodRule(),
                base.scale(),
                set.maximum() == null ? base.maximum() : set.maximum(),
                set.maximum() == null ? base.maximumIs() : set.maximumIs(),
                set.bonus() == null ? base.bonus() : set.bonus(),
                set.rounding() == null ? base.rounding() : set.rounding(),
                set.policies().equals(Policies.STRICT) ? base.policies() : set.policies(),
                unitClasses(base.unitClasses(), set.unitClasses()),
                measures(base.measures(), set.measures()),
                groups(base.groups(), set.groups(), omits),
                set.rating().equals(RatingRules.NONE) ? base.rating() : set.rating(),
                set.process().equals(ProcessRules.NONE) ? base.process() : set.process(),
                set.cases());
    }

    private static List<Measure> measures(List<Measure> base, List<Measure> over) {
        Map<String, Measure> byKey = new LinkedHashMap<>();
        base.forEach(measure -> byKey.put(measure.key(), measure));
        over.forEach(measure -> byKey.put(measure.key(), measure));
        return List.copyOf(byKey.values());
    }

    private static List<CriteriaSet.UnitClass> unitClasses(
            List<CriteriaSet.UnitClass> base, List<CriteriaSet.UnitClass> over) {
        Map<String, CriteriaSet.UnitClass> byCode = new LinkedHashMap<>();
        base.forEach(each -> byCode.put(each.code(), each));
        over.forEach(each -> byCode.put(each.code(), each));
        return List.copyOf(byCode.values());
    }

    private static List<CriteriaGroup> groups(List<CriteriaGroup> base, List<CriteriaGroup> over, Set<String> omits) {
        Map<String, CriteriaGroup> byId = new LinkedHashMap<>();
        for (CriteriaGroup group : base) {
            if (!omits.contains(group.id())) {
                byId.put(group.id(), without(group, omits));
            }
        }
        for (CriteriaGroup group : over) {
            byId.merge(group.id(), group, (below, above) -> joined(below, above, omits));
        }
        return List.copyOf(byId.values());
    }

    private static CriteriaGroup without(CriteriaGroup group, Set<String> omits) {
        CriteriaGroup nothing = new CriteriaGroup(
                group.id(), group.title(), null, MaximumIs.REACHED, null, group.weight(), null, List.of(), List.of());
        return joined(group, nothing, omits);
    }

    private static CriteriaGroup joined(CriteriaGroup below, CriteriaGroup above, Set<String> omits) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        for (Criterion criterion : below.criteria()) {
            if (!omits.contains(criterion.id())) {
                criteria.put(criterion.id(), criterion);
            }
        }
        above.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
        return new CriteriaGroup(
                above.id(),
                above.title(),
                above.maximum() == null ? below.maximum() : above.maximum(),
                above.maximum() == null ? below.maximumIs() : above.maximumIs(),
                above.minimum() == null ? below.minimum() : above.minimum(),
                above.weight(),
                above.requires() == null ? below.requires() : above.requires(),
                groups(below.groups(), above.groups(), omits),
                new ArrayList<>(criteria.values()));
    }
}
