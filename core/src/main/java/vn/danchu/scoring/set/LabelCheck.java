package vn.danchu.scoring.set;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether every name in a set says something. */
final class LabelCheck {

    private final SetCheck.Faults faults;

    private LabelCheck(SetCheck.Faults faults) {
        this.faults = faults;
    }

    static void of(CriteriaSet set, SetCheck.Faults faults) {
        LabelCheck check = new LabelCheck(faults);
        check.label(set.title(), "/title");
        check.label(set.appliesTo(), "/appliesTo");
        for (int i = 0; i < set.missing().size(); i++) {
            check.label(set.missing().get(i), "/missing/" + i);
        }
        for (int i = 0; i < set.unitClasses().size(); i++) {
            check.label(set.unitClasses().get(i).title(), "/unitClasses/" + i + "/title");
        }
        for (int i = 0; i < set.measures().size(); i++) {
            check.label(set.measures().get(i).label(), "/measures/" + i + "/label");
            check.label(set.measures().get(i).about(), "/measures/" + i + "/about");
        }
        check.groups(set.groups(), "/groups");
        check.rating(set.rating());
    }

    private void groups(List<CriteriaGroup> groups, String path) {
        for (int i = 0; i < groups.size(); i++) {
            CriteriaGroup group = groups.get(i);
            String at = path + "/" + i;
            label(group.title(), at + "/title");
            for (int j = 0; j < group.criteria().size(); j++) {
                label(group.criteria().get(j).title(), at + "/criteria/" + j + "/title");
                label(group.criteria().get(j).remedy(), at + "/criteria/" + j + "/remedy");
                method(group.criteria().get(j).method(), at + "/criteria/" + j + "/method");
            }
            groups(group.groups(), at + "/groups");
        }
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
            for (int i = 0; i < byClass.cases().size(); i++) {
                method(byClass.cases().get(i).method(), path + "/cases/" + i + "/method");
            }
            ScoringMethod otherwise = byClass.otherwise();
            if (otherwise != null) {
                method(otherwise, path + "/otherwise");
            }
        }
    }

    private void items(List<ScoringMethod.Item> items, String path) {
        for (int i = 0; i < items.size(); i++) {
            label(items.get(i).label(), path + "/" + i + "/label");
        }
    }

    private void rating(RatingRules rating) {
        for (int i = 0; i < rating.grids().size(); i++) {
            List<RatingRow> rows = rating.grids().get(i).rows();
            for (int j = 0; j < rows.size(); j++) {
                String at = "/rating/grids/" + i + "/rows/" + j;
                label(rows.get(j).name(), at + "/name");
                for (int k = 0; k < rows.get(j).conditions().size(); k++) {
                    label(rows.get(j).conditions().get(k).title(), at + "/conditions/" + k + "/title");
                }
            }
        }
        for (int i = 0; i < rating.blocks().size(); i++) {
            label(rating.blocks().get(i).title(), "/rating/blocks/" + i + "/title");
        }
        for (int i = 0; i < rating.ceilings().size(); i++) {
            label(rating.ceilings().get(i).title(), "/rating/ceilings/" + i + "/title");
        }
        for (int i = 0; i < rating.quotas().size(); i++) {
            label(rating.quotas().get(i).title(), "/rating/quotas/" + i + "/title");
        }
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
