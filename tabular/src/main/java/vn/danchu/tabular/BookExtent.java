package vn.danchu.tabular;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Setting;

/**
 * What a workbook shows of a plan: the sheets and the single data of which the norms of a setting judge something, and those
 * that no norm of any setting judges on its own, such as the reasons why an item is not disclosed.
 *
 * @param sheets the sheets, all of their parents among them
 * @param others what the norms of other settings judge and those of this one do not; empty of no setting
 */
record BookExtent(Set<BookSheet> sheets, Set<String> others) {

    static BookExtent all(BookPlan plan) {
        return new BookExtent(new LinkedHashSet<>(plan.sheets()), Set.of());
    }

    static BookExtent of(BookPlan plan, Setting setting) {
        Set<String> others = new HashSet<>();
        for (Setting each : Setting.values()) {
            others.addAll(subjects(each));
        }
        others.removeAll(subjects(setting));
        BookExtent extent = new BookExtent(new LinkedHashSet<>(), others);
        for (BookSheet sheet : plan.sheets()) {
            BookSheet parent = sheet.parent();
            boolean judged = parent == null
                    ? extent.judges(sheet.path())
                            && extent.judges(sheet.node().form().name())
                    : extent.sheets.contains(parent);
            if (judged) {
                extent.sheets.add(sheet);
            }
        }
        return extent;
    }

    /** The same with sheets that hold something, and those that belong to them. */
    BookExtent with(List<BookSheet> filled) {
        filled.forEach(this::show);
        return this;
    }

    private void show(BookSheet sheet) {
        sheets.add(sheet);
        sheet.children().forEach(this::show);
    }

    /** Whether a single datum has a line even where nothing is known of it: a list has one if it has a sheet. */
    boolean shows(BookColumn column) {
        if (column.form() instanceof ListCell list) {
            return sheets.stream().anyMatch(sheet -> sheet.name().equals(list.sheet()));
        }
        String[] names = column.path().split("\\.");
        return judges(names[0]) && (names.length == 1 || judges(names[0] + "." + names[1]));
    }

    private boolean judges(String subject) {
        return !others.contains(subject);
    }

    /** What the norms of a setting judge or read: types of records, and data of the dossier and its unit. */
    private static Set<String> subjects(Setting setting) {
        Set<String> subjects = new HashSet<>();
        for (Norm<?> norm : Norms.of(setting)) {
            subjects.add(norm.type().getSimpleName());
            boolean ofDossier = norm.type().isAssignableFrom(Dossier.class);
            for (String path : norm.reads()) {
                if (ofDossier || path.startsWith("#")) {
                    String[] names = path.split("/");
                    subjects.add(names.length > 1 ? names[1] : "");
                    subjects.add(names.length > 2 ? names[1] + "." + names[2] : "");
                }
            }
        }
        return subjects;
    }
}
