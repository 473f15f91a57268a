package vn.danchu.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a document's workbook: instructions, single data, a sheet a list, and the lists to choose from. */
final class BookWriter {

    static final String INSTRUCTIONS = "Hướng dẫn";
    static final String LISTS = "Danh mục";

    /** Sheets that are not read. */
    static final Set<String> OWN_SHEETS = Set.of(INSTRUCTIONS, LISTS);

    private static final String DAY = "dd/mm/yyyy";
    private static final String TEXT = "@";

    private final BookPlan plan;
    private final BookExtent extent;

    BookWriter(BookPlan plan, BookExtent extent) {
        this.plan = plan;
        this.extent = extent;
    }

    /** Whether sheets show an example. */
    enum Examples {
        SHOWN,
        NONE
    }

    /**
     * Writes the workbook, sheet by sheet, so that no more than some rows of one are in memory.
     *
     * @param document what it holds
     * @param examples whether each sheet of a list has an example row
     */
    void write(Object document, Examples examples, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "danchu", null);
        // Not the size of the cells: a spreadsheet program may take a cell in the default font for one without a font.
        workbook.setGlobalDefaultFont(BookStyle.FONT, BookStyle.SIZE - 1);
        new InstructionSheet(plan, extent.sheets()).write(workbook.newWorksheet(INSTRUCTIONS));
        Worksheet first = workbook.newWorksheet(plan.root().name());
        Map<BookSheet, Worksheet> sheets = new LinkedHashMap<>();
        for (BookSheet sheet : plan.sheets()) {
            if (sheet != plan.root() && extent.sheets().contains(sheet)) {
                sheets.put(sheet, workbook.newWorksheet(sheet.name()));
            }
        }
        ChoiceLists choices = new ChoiceLists(workbook.newWorksheet(LISTS));
        Map<BookColumn, TableValue> single = new HashMap<>();
        new Pass(plan.root(), null).record(plan.root().node(), document, "", single);
        new LinesSheet(plan.root(), first, choices).write(single, extent);
        for (Map.Entry<BookSheet, Worksheet> each : sheets.entrySet()) {
            SheetOfList sheet = new SheetOfList(each.getKey(), each.getValue(), examples);
            sheet.begin(choices);
            new Pass(each.getKey(), sheet).record(plan.root().node(), document, "", new HashMap<>());
            sheet.finish();
        }
        choices.finish();
        workbook.finish();
        out.flush();
    }

    /** One way through a document, on which the rows of one sheet are written. */
    private static final class Pass {
        private final BookSheet target;
        private final @Nullable SheetOfList to;
        private final Map<BookSheet, Integer> numbers = new HashMap<>();

        /** @param to where the rows go; null if only the single data are asked for */
        Pass(BookSheet target, @Nullable SheetOfList to) {
            this.target = target;
            this.to = to;
        }

        /** Puts a record's data to its columns, and passes through the lists within it that lead to the target. */
        void record(BookNode node, Object record, String number, Map<BookColumn, TableValue> into) throws IOException {
            boolean any = false;
            for (BookNode.Part part : node.parts()) {
                Object value = part.property().of(record);
                if (value != null) {
                    any = true;
                    part(part, value, number, into);
                }
            }
            if (!any) {
                into.put(node.first(), new TableValue.Text(CellForm.UNKNOWN));
            }
        }

        private void part(BookNode.Part part, Object value, String number, Map<BookColumn, TableValue> into)
                throws IOException {
            if (part instanceof BookNode.InCell cell) {
                into.put(cell.column(), cell.column().form().write(value));
            } else if (part instanceof BookNode.InCells cells) {
                record(cells.node(), value, number, into);
            } else if (part instanceof BookNode.OnSheet onSheet) {
                into.put(onSheet.column(), onSheet.column().form().write(value));
                if (to != null && leads(onSheet.sheet())) {
                    for (Object each : (List<?>) value) {
                        row(onSheet.sheet(), each, number, to);
                    }
                }
            }
        }

        private boolean leads(BookSheet sheet) {
            return sheet == target || sheet.children().stream().anyMatch(this::leads);
        }

        private void row(BookSheet sheet, Object record, String parent, SheetOfList written) throws IOException {
            int number = numbers.merge(sheet, 1, Integer::sum);
            Map<BookColumn, TableValue> cells = new HashMap<>();
            record(sheet.node(), record, Integer.toString(number), cells);
            if (sheet == target) {
                written.row(number, parent, cells);
            }
        }
    }

    /** The lists of a document that are not empty, by their sheets. */
    static List<BookSheet> filled(BookNode node, Object record) {
        List<BookSheet> filled = new ArrayList<>();
        for (BookNode.Part part : node.parts()) {
            Object value = part.property().of(record);
            if (value != null && part instanceof BookNode.InCells cells) {
                filled.addAll(filled(cells.node(), value));
            } else if (value instanceof List<?> list && part instanceof BookNode.OnSheet onSheet && !list.isEmpty()) {
                filled.add(onSheet.sheet());
            }
        }
        return filled;
    }

    /**
     * The number format of a cell: of what it holds, or of what is to be written into it.
     *
     * @return null for the spreadsheet program's own choice
     */
    static @Nullable String format(CellForm form, @Nullable TableValue value) {
        if (value instanceof TableValue.Day) {
            return DAY;
        }
        if (value instanceof TableValue.Text) {
            return TEXT;
        }
        if (value instanceof TableValue.Amount number) {
            return number.number().stripTrailingZeros().scale() > 0 ? "#,##0.##########" : "#,##0";
        }
        return switch (form.look()) {
            case DAY -> DAY;
            case NUMBER -> "#,##0";
            case TEXT -> TEXT;
            case LIST -> null;
        };
    }
}
