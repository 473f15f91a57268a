package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danchu.json.ValueForm;

/** Values of one cell, separated by semicolons or line breaks. A value that holds one stands in quotation marks. */
final class SeveralValues {

    private SeveralValues() {}

    static Parsed<?> read(Cell cell, ValueForm.Many form, CellForm element) {
        if (cell.text().equalsIgnoreCase(CellForm.NONE)) {
            return sized(List.of(), form);
        }
        List<Object> values = new ArrayList<>();
        Parsed<?> note = Parsed.of(null);
        for (Cell part : parts(cell)) {
            Parsed<?> one = element.read(part).inPart(part.text());
            if (one.value() == null) {
                return one;
            }
            note = one.problem() == null ? note : one;
            values.add(one.value());
        }
        Parsed<?> all = sized(values, form);
        return all.problem() != null
                ? all
                : new Parsed<>(all.value(), note.problem(), note.allowed(), null, note.part());
    }

    private static Parsed<?> sized(List<Object> values, ValueForm.Many form) {
        if (values.size() < form.fewest() || values.size() > form.most()) {
            String allowed =
                    form.most() == Integer.MAX_VALUE ? "≥ " + form.fewest() : form.fewest() + " - " + form.most();
            return Parsed.wrong(ProblemCode.SIZE, allowed).inPart(Integer.toString(values.size()));
        }
        if (!form.distinct()) {
            return Parsed.of(List.copyOf(values));
        }
        Set<Object> distinct = new LinkedHashSet<>(values);
        return Parsed.of(distinct);
    }

    private static List<Cell> parts(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return List.of(cell);
        }
        List<Cell> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        String text = cell.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                part.append('"');
                i++;
            } else if (c == '"' && (quoted || part.toString().isBlank())) {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\n')) {
                add(parts, part);
            } else {
                part.append(c);
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<Cell> parts, StringBuilder part) {
        Cell cell = Cell.text(part.toString());
        if (!cell.isBlank()) {
            parts.add(cell);
        }
        part.setLength(0);
    }

    static TableValue write(Iterable<?> values, CellForm element) {
        List<TableValue> written = new ArrayList<>();
        values.forEach(value -> written.add(element.write(value)));
        if (written.isEmpty()) {
            return new TableValue.Text(CellForm.NONE);
        }
        if (written.size() == 1 && !(written.get(0) instanceof TableValue.Text)) {
            return written.get(0);
        }
        Comparator<String> order = values instanceof Set ? Comparator.naturalOrder() : (one, other) -> 0;
        return new TableValue.Text(
                written.stream().map(SeveralValues::text).sorted(order).collect(Collectors.joining("; ")));
    }

    private static String text(TableValue value) {
        if (value instanceof TableValue.Day day) {
            return TableWriter.DAY.format(day.day());
        }
        if (value instanceof TableValue.Amount number) {
            return number.number().toPlainString();
        }
        String text = ((TableValue.Text) value).text();
        boolean quoted = text.indexOf(';') >= 0 || text.indexOf('\n') >= 0 || text.startsWith("\"");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
