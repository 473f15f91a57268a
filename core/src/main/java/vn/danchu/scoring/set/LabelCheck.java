package vn.danchu.scoring.set;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether every name in a set says something. */
final class LabelCheck {

    private final Faults faults;

    private LabelCheck(Faults faults) {
        this.faults = faults;
    }

    static void of(CriteriaSet set, Faults faults) {
        LabelCheck check = new LabelCheck(faults);
        check.label(set.title(), "/title");
        check.label(set.appliesTo(), "/appliesTo");
        Faults.each(set.missing(), "/missing", check::label);
        Faults.each(set.unitClasses(), "/unitClasses", (each, path) -> check.label(each.title(), path + "/title"));
        Faults.each(set.measures(), "/measures", (measure, path) -> {
            check.label(measure.label(), path + "/label");
            check.label(measure.about(), path + "/about");
        });
        check.groups(set.groups(), "/groups");
        check.rating(set.rating());
    }

    private void groups(List<CriteriaGroup> groups, String path) {
        Faults.each(groups, path, (group, at) -> {
            label(group.title(), at + "/title");
            Faults.each(group.criteria(), at + "/criteria", (criterion, place) -> {
                label(criterion.title(), place + "/title");
                label(criterion.remedy(), place + "/remedy");
                method(criterion.method(), place + "/method");
            });
            groups(group.groups(), at + "/groups");
        });
    }

    private void method(ScoringMethod method, String path) {
        if (method instanceof ScoringMethod.Checklist checklist) {
            items(checklist.items(), path + "/items");
        } else if (method instanceof ScoringMethod.Options options) {
            items(options.options(), path + "/options");
        } else if (method instanceof ScoringMethod.Levels levels) {
            items(levels.levels(), path + "/levels");
        } else if (method instanceof ScoringMethod.Imported imported
                && imported.scheme().isBlank()) {
            faults.add(path + "/scheme", Message.of("set.blank"));
        } else if (method instanceof ScoringMethod.ByUnitClass byClass) {
            Faults.each(byClass.cases(), path + "/cases", (one, at) -> method(one.method(), at + "/method"));
            ScoringMethod otherwise = byClass.otherwise();
            if (otherwise != null) {
                method(otherwise, path + "/otherwise");
            }
        }
    }

    private void items(List<ScoringMethod.Item> items, String path) {
        Faults.each(items, path, (item, at) -> label(item.label(), at + "/label"));
    }

    private void rating(RatingRules rating) {
        Faults.each(
                rating.grids(), "/rating/grids", (grid, path) -> Faults.each(grid.rows(), path + "/rows", this::row));
        Faults.each(rating.blocks(), "/rating/blocks", (block, path) -> label(block.title(), path + "/title"));
        Faults.each(rating.ceilings(), "/rating/ceilings", (one, path) -> label(one.title(), path + "/title"));
        Faults.each(rating.quotas(), "/rating/quotas", (quota, path) -> label(quota.title(), path + "/title"));
    }

    private void row(RatingRow row, String path) {
        label(row.name(), path + "/name");
        Faults.each(row.conditions(), path + "/conditions", (one, at) -> label(one.title(), at + "/title"));
    }

    private void label(@Nullable Label label, String path) {
        if (label != null && label.vi().isBlank()) {
            faults.add(path + "/vi", Message.of("set.blank"));
        }
        String en = label == null ? null : label.en();
        if (en != null && en.isBlank()) {
            faults.add(path + "/en", Message.of("set.blank"));
        }
    }
}
