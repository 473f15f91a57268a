package vn.danchu.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes tables. The streams are flushed and not closed. */
public final class TableWriter {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private TableWriter() {}

    /**
     * Writes CSV (RFC 4180) in UTF-8: one line of headers, then the rows. It begins with a byte-order mark, without which
     * spreadsheet programs misread Vietnamese. Days are written as 2026-12-31, which no program takes for another
     * day. A text that a spreadsheet program would take for a formula begins with an
     * apostrophe, which {@link RecordTable} takes off again. Title and notes are left out.
     */
    public static void csv(Table table, OutputStream out) throws IOException {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(out, "out");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(table.labels().stream().map(FormulaText::guarded).toList());
        for (List<@Nullable TableValue> row : table.rows()) {
            List<String> fields = new ArrayList<>(row.size());
            for (TableValue value : row) {
                fields.add(field(value));
            }
            csv.writeRecord(fields);
        }
        csv.flush();
        writer.flush();
    }

    /**
     * Writes XLSX: title, notes, the headings as they are nested, the rows. Texts are text cells however they begin; a text
     * longer than a cell can hold (32,767 characters) is cut and ends in an ellipsis.
     */
    public static void xlsx(Table table, OutputStream out) throws IOException {
        Objects.requireNonNull(table, "table");
        xlsx(Map.of("Bảng", table), out);
    }

    /**
     * The same of several tables, a sheet each.
     *
     * @param tables by the names of their sheets, in the map's order; 31 characters at most
     */
    public static void xlsx(Map<String, Table> tables, OutputStream out) throws IOException {
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(out, "out");
        SheetWriter.write(tables, out);
    }

    private static String field(@Nullable TableValue value) {
        if (value instanceof TableValue.Text text) {
            return FormulaText.guarded(text.text());
        }
        if (value instanceof TableValue.Amount number) {
            return number.number().toPlainString();
        }
        return value instanceof TableValue.Day day ? day.day().toString() : "";
    }
}
