package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.ContradictionException;
import vn.danchu.law.ContradictionException.Datum;

/** Makes the records of the rows that were read. A record is taken whole, with the rows that belong to it, or not at all. */
final class BookAssembly {

    private final BookPlan plan;
    private final BookReader read;
    private final Map<BookSheet, Map<String, List<BookRow>>> byParent = new HashMap<>();

    BookAssembly(BookPlan plan, BookReader read) {
        this.plan = plan;
        this.read = read;
    }

    /** The document of all rows without errors; null if it cannot be made. */
    @Nullable
    Object make() {
        for (BookSheet sheet : plan.sheets()) {
            group(sheet);
        }
        Object document = record(plan.root().node(), plan.root(), read.single());
        plan.sheets().forEach(this::rejectFamilies);
        return document;
    }

    /** Rejects what belongs to rows that are rejected; parents come before their children. */
    private void rejectFamilies(BookSheet sheet) {
        BookSheet parent = sheet.parent();
        if (parent == null) {
            return;
        }
        Set<String> rejected = new HashSet<>();
        read.rows(parent).stream().filter(row -> !row.isAccepted()).forEach(row -> rejected.add(row.own()));
        read.rows(sheet).stream().filter(row -> rejected.contains(row.parent())).forEach(BookRow::reject);
    }

    private void group(BookSheet sheet) {
        BookSheet parent = sheet.parent();
        if (parent == null) {
            return;
        }
        Set<String> known = new HashSet<>();
        read.rows(parent).forEach(row -> known.add(row.own()));
        Map<String, List<BookRow>> groups = new HashMap<>();
        for (BookRow row : read.rows(sheet)) {
            if (!row.parent().isEmpty() && !known.contains(row.parent())) {
                read.tell(sheet, row, null, ProblemCode.UNKNOWN_ROW, Spelling.shown(row.parent()), parent.name());
            } else {
                groups.computeIfAbsent(row.parent(), number -> new ArrayList<>())
                        .add(row);
            }
        }
        byParent.put(sheet, groups);
    }

    /** The record; null if nothing is said of it, or something in it is wrong. */
    private @Nullable Object record(BookNode node, BookSheet sheet, BookRow row) {
        if (sheet != plan.root() && !isThere(node, row)) {
            return null;
        }
        @Nullable Object[] values = new Object[node.parts().size()];
        boolean whole = true;
        for (int i = 0; i < values.length; i++) {
            BookNode.Part part = node.parts().get(i);
            values[i] = value(part, sheet, row);
            if (values[i] == null && part.property().required()) {
                whole = false;
                tellMissing(part, sheet, row);
            }
        }
        return whole ? made(node, sheet, row, values) : null;
    }

    private void tellMissing(BookNode.Part part, BookSheet sheet, BookRow row) {
        BookColumn column = part instanceof BookNode.InCell cell ? cell.column() : null;
        if (row.isAccepted()) {
            read.tell(sheet, row, column, ProblemCode.EMPTY_CELL, "", "");
        }
    }

    private @Nullable Object value(BookNode.Part part, BookSheet sheet, BookRow row) {
        if (part instanceof BookNode.InCell cell) {
            return row.get(cell.column());
        }
        if (part instanceof BookNode.InCells cells) {
            return isThere(cells.node(), row) ? record(cells.node(), sheet, row) : null;
        }
        return list((BookNode.OnSheet) part, row);
    }

    private @Nullable Object list(BookNode.OnSheet part, BookRow owner) {
        BookSheet sheet = part.sheet();
        List<BookRow> rows = rows(sheet, owner);
        List<Object> records = new ArrayList<>(rows.size());
        for (BookRow row : rows) {
            Object record = record(sheet.node(), sheet, row);
            if (!row.isAccepted() || record == null) {
                owner.reject();
            } else {
                records.add(record);
            }
        }
        boolean none = owner.get(part.column()) != null;
        return records.isEmpty() && !none ? null : List.copyOf(records);
    }

    private List<BookRow> rows(BookSheet sheet, BookRow owner) {
        return sheet.parent() == null
                ? read.rows(sheet)
                : byParent.getOrDefault(sheet, Map.of()).getOrDefault(owner.own(), List.of());
    }

    private @Nullable Object made(BookNode node, BookSheet sheet, BookRow row, @Nullable Object[] values) {
        try {
            return node.form().make(values);
        } catch (ContradictionException e) {
            if (row.isAccepted()) {
                tell(node, sheet, row, e);
            }
            return null;
        } catch (RuntimeException e) {
            if (row.isAccepted()) {
                read.tell(sheet, row, null, ProblemCode.REFUSED, Spelling.shown(shown(node, values)), "");
            }
            return null;
        }
    }

    /** Tells of what cannot stand together, where the last of it stands. */
    private void tell(BookNode node, BookSheet sheet, BookRow row, ContradictionException contradiction) {
        List<Datum> found = contradiction.found();
        Place last = place(node, sheet, row, found.get(found.size() - 1));
        row.reject();
        read.tell(
                last.sheet,
                last.row,
                last.column,
                ProblemCode.REFUSED,
                shown(node, sheet, row, found, ", "),
                shown(node, sheet, row, contradiction.allowed(), " | "));
    }

    private String shown(BookNode node, BookSheet sheet, BookRow row, List<Datum> data, String between) {
        return data.stream()
                .map(datum -> {
                    BookColumn column = place(node, sheet, row, datum).column;
                    return column.label() + ": " + datum.relation() + text(column, datum.value());
                })
                .collect(Collectors.joining(between));
    }

    private static String text(BookColumn column, @Nullable Object value) {
        return value == null ? CellForm.UNKNOWN : BookRows.text(column.form().write(value));
    }

    /** Where a datum of a record stands in the workbook. */
    private record Place(BookSheet sheet, BookRow row, BookColumn column) {}

    private Place place(BookNode node, BookSheet sheet, BookRow row, Datum datum) {
        BookNode in = node;
        Place at = new Place(sheet, row, node.first());
        Iterator<String> names = List.of(datum.place().substring(1).split("/")).iterator();
        while (names.hasNext()) {
            BookNode.Part part = in.part(names.next());
            if (part instanceof BookNode.InCell cell) {
                return new Place(at.sheet, at.row, cell.column());
            } else if (part instanceof BookNode.InCells cells) {
                in = cells.node();
            } else if (part instanceof BookNode.OnSheet list) {
                in = list.sheet().node();
                at = new Place(
                        list.sheet(), rows(list.sheet(), at.row).get(Integer.parseInt(names.next())), in.first());
            }
        }
        return at;
    }

    private static String shown(BookNode node, @Nullable Object[] values) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null && node.parts().get(i) instanceof BookNode.InCell cell) {
                shown.add(cell.column().label() + ": "
                        + BookRows.text(cell.column().form().write(value)));
            }
        }
        return String.join(", ", shown);
    }

    /** Whether anything is said of the record. */
    private boolean isThere(BookNode node, BookRow row) {
        for (BookNode.Part part : node.parts()) {
            boolean there;
            if (part instanceof BookNode.InCell cell) {
                there = row.has(cell.column());
            } else if (part instanceof BookNode.InCells cells) {
                there = isThere(cells.node(), row);
            } else {
                there = isThere((BookNode.OnSheet) part, row);
            }
            if (there) {
                return true;
            }
        }
        return false;
    }

    private boolean isThere(BookNode.OnSheet part, BookRow row) {
        BookSheet sheet = part.sheet();
        boolean rows = sheet.parent() == null
                ? !read.rows(sheet).isEmpty()
                : byParent.getOrDefault(sheet, Map.of()).containsKey(row.own());
        return rows || row.has(part.column());
    }
}
