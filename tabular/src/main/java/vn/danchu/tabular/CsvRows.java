package vn.danchu.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a CSV file in UTF-8, with or without a byte-order mark, separated by comma, semicolon or tab. */
final class CsvRows implements RowSource {

    private static final int LOOK_AHEAD = 16 * 1024;

    /** What decoding puts in the place of bytes that are not UTF-8's, and what an earlier conversion left of a letter. */
    private static final char REPLACED = '\ufffd';

    private final TableSource source;
    private final TabularLimits limits;

    CsvRows(TableSource source, TabularLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    @Override
    public void read(Sink sink, Problems problems) throws Refused, IOException {
        int row = 0;
        try (BufferedInputStream in = new BufferedInputStream(source.open(), LOOK_AHEAD);
                CsvReader<CsvRecord> records = records(in)) {
            for (CsvRecord record : records) {
                row++;
                sink.row(row, cells(row, record.getFields()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw refused(row + 1, e);
        }
    }

    private CsvReader<CsvRecord> records(BufferedInputStream in) throws Refused, IOException {
        char separator = separator(begin(in));
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(limits.columns())
                .maxFieldSize(limits.cellLength())
                .maxRecordSize(Math.max(limits.cellLength(), 16 * limits.columns() + 4 * limits.cellLength()))
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(LOOK_AHEAD, 2 * limits.cellLength()))
                .build(handler, new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The first bytes, of which the stream then stands after the byte-order mark. */
    private static byte[] begin(InputStream in) throws Refused, IOException {
        in.mark(LOOK_AHEAD);
        byte[] first = in.readNBytes(LOOK_AHEAD - 1);
        in.reset();
        int one = first.length > 0 ? first[0] & 0xff : 0;
        int two = first.length > 1 ? first[1] & 0xff : 0;
        if ((one == 0xFE && two == 0xFF) || (one == 0xFF && two == 0xFE)) {
            throw new Refused(Problem.ofTable(ProblemCode.NOT_UTF8, "UTF-16", "UTF-8"));
        }
        if (one == 0xEF && two == 0xBB && first.length > 2 && (first[2] & 0xff) == 0xBF) {
            in.skipNBytes(3);
        }
        for (byte b : first) {
            if (b == 0) {
                throw new Refused(Problem.ofTable(ProblemCode.UNKNOWN_FORMAT, "NUL", "XLSX, CSV (UTF-8)"));
            }
        }
        return first;
    }

    /**
     * The separator that the most lines of the beginning have equally often: texts hold the others, but not in each line
     * alike. Where that does not tell, the one that stands most often; the comma if none does.
     */
    private static char separator(byte[] first) {
        char best = ',';
        long most = 0;
        for (char separator : new char[] {',', ';', '\t'}) {
            long weight = weight(first, separator);
            if (weight > most) {
                most = weight;
                best = separator;
            }
        }
        return best;
    }

    /** Lines that have the separator equally often, before how often they have it. */
    private static long weight(byte[] first, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        for (byte b : first) {
            quoted ^= b == '"';
            if (!quoted && (b == '\n' || b == '\r')) {
                lines.merge(count, 1, Integer::sum);
                count = 0;
            } else if (!quoted && b == separator) {
                count++;
            }
        }
        if (first.length < LOOK_AHEAD - 1) {
            lines.merge(count, 1, Integer::sum);
        }
        lines.remove(0);
        return lines.entrySet().stream()
                .mapToLong(alike -> (long) alike.getValue() * LOOK_AHEAD + alike.getKey())
                .max()
                .orElse(0);
    }

    private static List<Cell> cells(int row, List<String> fields) throws Refused {
        List<Cell> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            if (field.indexOf(REPLACED) >= 0) {
                String found = Words.shown(field);
                String column = Words.letter(cells.size());
                throw new Refused(new Problem(row, column, "", ProblemCode.NOT_UTF8, found, "UTF-8", null));
            }
            if (field.indexOf('\0') >= 0) {
                throw new Refused(Problem.ofRow(row, ProblemCode.UNKNOWN_FORMAT, "NUL", "XLSX, CSV (UTF-8)"));
            }
            cells.add(Cell.text(FormulaText.original(field)));
        }
        return cells;
    }

    private Refused refused(int row, CsvParseException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        if (message.contains("maximum") || message.contains("max") || message.contains("exceed")) {
            return Refused.limit(
                    row, "CSV", "≤ " + limits.columns() + " columns, ≤ " + limits.cellLength() + " characters a cell");
        }
        return new Refused(Problem.ofRow(row, ProblemCode.BROKEN_CSV, "", ""));
    }
}
