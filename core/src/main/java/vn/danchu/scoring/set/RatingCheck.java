package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks the rating rules of a set through. */
final class RatingCheck {

    private final CriteriaSet set;
    private final Vocabulary known;
    private final RatingRules rating;
    private final Faults faults;
    private final ConditionCheck conditions;
    private final Map<String, RatingCondition> named = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    RatingCheck(CriteriaSet set, Vocabulary known, Map<String, BigDecimal> targets, Faults faults) {
        this.set = set;
        this.known = known;
        this.rating = set.rating();
        this.faults = faults;
        this.conditions = new ConditionCheck(known, targets, faults);
    }

    void run() {
        grids();
        Faults.each(rating.blocks(), "/rating/blocks", this::block);
        Faults.each(rating.ceilings(), "/rating/ceilings", this::ceiling);
        Faults.each(rating.quotas(), "/rating/quotas", this::quota);
    }

    private void grids() {
        Set<String> classes = new HashSet<>();
        boolean forAll = false;
        for (int i = 0; i < rating.grids().size(); i++) {
            RatingGrid grid = rating.grids().get(i);
            String path = "/rating/grids/" + i;
            if (forAll) {
                faults.add(path, Message.of("set.gridNeverUsed"));
            }
            forAll |= grid.unitClasses().isEmpty();
            known.unitClasses(grid.unitClasses(), path + "/unitClasses", faults);
            for (String unitClass : grid.unitClasses()) {
                if (!classes.add(unitClass)) {
                    faults.add(path + "/unitClasses", Message.of("set.duplicateClass", "class", unitClass));
                }
            }
            grid(grid, path);
        }
    }

    private void grid(RatingGrid grid, String path) {
        Set<String> codes = new HashSet<>();
        List<RangeCheck.Range> ranges = new ArrayList<>();
        boolean byTotal = grid.reading() == RatingGrid.Reading.BY_TOTAL;
        if (!byTotal && grid.rows().isEmpty()) {
            faults.add(path + "/rows", Message.of("set.empty"));
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            RatingRow row = grid.rows().get(i);
            String at = path + "/rows/" + i;
            if (!codes.add(row.code())) {
                faults.add(at + "/code", Message.of("set.duplicateId", "id", row.code()));
            }
            ranges.add(new RangeCheck.Range(row.from(), row.to(), row.included(grid.included()), at));
            if (byTotal && i > 0 && !isBelow(row, grid.rows().get(i - 1))) {
                faults.add(at, Message.of("set.bestFirst"));
            }
            reachable(row, row.included(grid.included()), at);
            if (!byTotal
                    && row.from() == null
                    && row.to() == null
                    && row.conditions().isEmpty()
                    && i < grid.rows().size() - 1) {
                faults.add(at, Message.of("set.rowAlwaysHolds"));
            }
            Faults.each(row.conditions(), at + "/conditions", this::condition);
        }
        if (byTotal) {
            RangeCheck.look(ranges, least(), most(), path + "/rows", faults);
        } else {
            RangeCheck.empty(ranges, faults);
        }
        if (!codes.equals(codes(rating.grids().get(0)))) {
            faults.add(path + "/rows", Message.of("set.sameLevels"));
        }
    }

    /** A level that begins above the largest total there can be is never reached. */
    private void reachable(RatingRow row, Band.Included included, String path) {
        BigDecimal from = row.from();
        BigDecimal most = most();
        if (from != null && most != null && from.compareTo(most) > (included.lower() ? 0 : -1)) {
            faults.add(path + "/from", Message.of("set.levelAboveMaximum", "from", from, "maximum", most));
        }
    }

    private static boolean isBelow(RatingRow row, RatingRow better) {
        BigDecimal from = row.from();
        BigDecimal above = better.from();
        return from == null || (above != null && from.compareTo(above) < 0);
    }

    private static Set<String> codes(RatingGrid grid) {
        Set<String> codes = new HashSet<>();
        grid.rows().forEach(row -> codes.add(row.code()));
        return codes;
    }

    /** The least total; null if deductions can take it below 0. */
    private @Nullable BigDecimal least() {
        return set.groups().stream().anyMatch(RatingCheck::goesBelowZero) ? null : BigDecimal.ZERO;
    }

    private static boolean goesBelowZero(CriteriaGroup group) {
        return group.criteria().stream()
                        .anyMatch(criterion -> criterion.minimum().signum() < 0)
                || group.groups().stream().anyMatch(RatingCheck::goesBelowZero);
    }

    private @Nullable BigDecimal most() {
        BigDecimal maximum = set.maximum();
        CriteriaSet.Bonus bonus = set.bonus();
        return maximum == null || bonus == null || bonus.place() == CriteriaSet.Bonus.Place.WITHIN_MAXIMUM
                ? maximum
                : maximum.add(bonus.cap());
    }

    /** One condition may serve several rows, but one id may not name two. */
    private void condition(RatingCondition condition, String path) {
        RatingCondition known = named.putIfAbsent(condition.id(), condition);
        if (known == null) {
            id(condition.id(), path + "/id");
            conditions.look(condition.condition(), path + "/condition");
        } else if (!known.equals(condition)) {
            faults.add(path + "/id", Message.of("set.duplicateId", "id", condition.id()));
        }
    }

    private void id(String id, String path) {
        if (!ids.add(id)) {
            faults.add(path, Message.of("set.duplicateId", "id", id));
        }
    }

    private void block(Block block, String path) {
        id(block.id(), path + "/id");
        conditions.look(block.when(), path + "/when");
        MeasureCondition unless = block.unless();
        if (unless != null) {
            conditions.look(unless, path + "/unless");
        }
        SetCheck.citations(block.citations(), path, faults);
        if (block.citations().isEmpty() && block.provision() == null) {
            faults.add(path + "/citations", Message.of("set.noCitation"));
        }
    }

    private void ceiling(Ceiling ceiling, String path) {
        id(ceiling.id(), path + "/id");
        String level = ceiling.level();
        if ((level == null) == (ceiling.subject() == null)) {
            faults.add(path, Message.of("set.ceiling"));
        }
        MeasureCondition when = ceiling.when();
        if (when != null) {
            conditions.look(when, path + "/when");
        }
        if (level != null) {
            level(level, path + "/level");
            if (when == null) {
                faults.add(path + "/when", Message.of("set.ceilingAlways"));
            }
        }
    }

    private void quota(Quota quota, String path) {
        id(quota.id(), path + "/id");
        level(quota.top(), path + "/top");
        level(quota.base(), path + "/base");
        if (quota.top().equals(quota.base())) {
            faults.add(path + "/base", Message.of("set.quotaBase"));
        }
        share(quota.share(), path + "/share");
        BigDecimal raised = quota.raisedShare();
        if (raised != null) {
            share(raised, path + "/raisedShare");
        }
        if (quota.smallBelow() < 0 || quota.smallMaximum() < 0) {
            faults.add(path, Message.of("set.negative", "value", Math.min(quota.smallBelow(), quota.smallMaximum())));
        }
    }

    private void level(String code, String path) {
        if (rating.grids().stream().noneMatch(grid -> grid.rank(code) >= 0)) {
            faults.add(path, Message.of("set.unknownLevel", "level", code));
        }
    }

    private void share(BigDecimal share, String path) {
        BoundCheck.share(share, path, faults);
    }
}
