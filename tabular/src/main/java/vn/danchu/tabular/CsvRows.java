package vn.danchu.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file in UTF-8, with or without a byte-order mark, separated by comma, semicolon or tab. */
final class CsvRows implements RowSource {

    private static final int LOOK_AHEAD = 16 * 1024;

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
        } catch (CharacterCodingException e) {
            throw notUtf8(row + 1);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notUtf8(row + 1);
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            throw e.getCause() instanceof CharacterCodingException ? notUtf8(row + 1) : refused(row + 1, e);
        }
    }

    private CsvReader<CsvRecord> records(BufferedInputStream in) throws Refused, IOException {
        char separator = separator(begin(in));
        Reader text = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(limits.columns())
                .maxFieldSize(limits.cellLength())
                .maxRecordSize(Math.max(limits.cellLength(), 16 * limits.columns() + 4 * limits.cellLength()))
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .maxBufferSize(Math.max(LOOK_AHEAD, 2 * limits.cellLength()))
                .build(handler, text);
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

    /** The separator that stands most often outside quotation marks at the beginning; the comma if none does. */
    private static char separator(byte[] first) {
        int[] counts = new int[3];
        String separators = ",;\t";
        boolean quoted = false;
        for (byte b : first) {
            quoted ^= b == '"';
            int which = quoted ? -1 : separators.indexOf(b);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return separators.charAt(best);
    }

    private static List<Cell> cells(int row, List<String> fields) throws Refused {
        List<Cell> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            if (field.indexOf('\0') >= 0) {
                throw new Refused(Problem.ofRow(row, ProblemCode.UNKNOWN_FORMAT, "NUL", "XLSX, CSV (UTF-8)"));
            }
            cells.add(Cell.text(FormulaText.original(field)));
        }
        return cells;
    }

    private static Refused notUtf8(int row) {
        return new Refused(Problem.ofRow(row, ProblemCode.NOT_UTF8, "", "UTF-8"));
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
