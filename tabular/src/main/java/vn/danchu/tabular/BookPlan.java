package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.RecordForm;
import vn.danchu.json.ValueForm;
import vn.danchu.law.Setting;

/**
 * The sheets of a document's workbook, made from the description from which its JSON form is made: single data on the first
 * sheet, a sheet a list of records, and lists within records on sheets whose rows name the row they belong to.
 */
final class BookPlan {

    private final CellForms cells;
    private final BookTexts texts;
    private final List<BookSheet> sheets = new ArrayList<>();
    private final Map<String, BookSheet> byName = new HashMap<>();

    private BookPlan(@Nullable Setting setting, BookTexts texts) {
        this.cells = new CellForms(setting, texts);
        this.texts = texts;
    }

    /**
     * The sheets of a document.
     *
     * @param document the document
     * @param setting whose catalogues names are looked up in; null for all
     */
    static BookPlan of(Class<?> document, @Nullable Setting setting) {
        BookPlan plan = new BookPlan(setting, BookTexts.VI);
        RecordForm form = RecordForm.of(document);
        BookSheet root = new BookSheet(plan.texts.sheet(form), "", plan.texts.title(form), null);
        plan.sheets.add(root);
        root.fill(plan.node(form, root, true, "", "", ""));
        plan.sheets.forEach(sheet -> plan.byName.put(Spelling.key(sheet.name()), sheet));
        return plan;
    }

    /** The sheet of single data first, then each list before the lists within it. */
    List<BookSheet> sheets() {
        return sheets;
    }

    /** The sheet of this name, without regard to case and accents; null if there is none. */
    @Nullable
    BookSheet sheet(String name) {
        return byName.get(Spelling.key(name));
    }

    BookSheet root() {
        return sheets.get(0);
    }

    /**
     * Plans a record on a sheet.
     *
     * @param single whether there is one of it in the document, so that no row need be named
     * @param path property names from the record of the sheet
     * @param document property names from the document
     * @param group headings of what it belongs to
     */
    private BookNode node(
            RecordForm form, BookSheet sheet, boolean single, String path, String document, String group) {
        List<RecordForm.Property> properties = form.properties();
        BookNode.Part[] parts = new BookNode.Part[properties.size()];
        // In a table what stands in one cell comes before what takes several, so that each heading stands over its
        // columns.
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            order.add(i);
        }
        if (!path.equals(document)) {
            order.sort(Comparator.comparing(i -> isGroup(properties.get(i).form())));
        }
        for (int i : order) {
            RecordForm.Property property = properties.get(i);
            parts[i] = part(form, property, sheet, single, join(path, property), join(document, property), group);
        }
        return new BookNode(form, List.of(parts));
    }

    private boolean isGroup(ValueForm form) {
        return form instanceof ValueForm.Nested && cells.of(form) == null;
    }

    private BookNode.Part part(
            RecordForm form,
            RecordForm.Property property,
            BookSheet sheet,
            boolean single,
            String path,
            String document,
            String group) {
        String label = texts.heading(form, property);
        CellForm cell = cells.of(property.form());
        if (cell != null) {
            return new BookNode.InCell(property, column(form, property, sheet, path, group, label, cell));
        }
        if (property.form() instanceof ValueForm.Nested nested) {
            String below = group.isEmpty() ? label : group + " – " + label;
            return new BookNode.InCells(property, node(nested.form(), sheet, single, path, document, below));
        }
        if (property.form() instanceof ValueForm.Many many && many.element() instanceof ValueForm.Nested nested) {
            BookSheet own = new BookSheet(
                    texts.sheet(form, property), document, texts.title(nested.form()), single ? null : sheet);
            BookColumn state = column(form, property, sheet, path, group, label, new ListCell(many, own.name()));
            sheets.add(own);
            own.fill(node(nested.form(), own, false, "", document, ""));
            return new BookNode.OnSheet(property, state, own);
        }
        throw new IllegalArgumentException(form.name() + "." + property.name() + " has no place in a workbook");
    }

    private BookColumn column(
            RecordForm form,
            RecordForm.Property property,
            BookSheet sheet,
            String path,
            String group,
            String label,
            CellForm cell) {
        boolean required = property.required() && !(property.form() instanceof ValueForm.Many);
        BookColumn column = new BookColumn(
                sheet.columns().size(), path, group, label, () -> texts.note(form, property), cell, required);
        sheet.columns().add(column);
        return column;
    }

    private static String join(String path, RecordForm.Property property) {
        return path.isEmpty() ? property.name() : path + "." + property.name();
    }
}
