package vn.danchu.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The rows of a CSV file in UTF-8, or UTF-16 with its byte-order mark. The separator is the one of comma, semicolon, tab and
 * bar under which the most headers are found.
 */
final class CsvRows implements RowSource {

    private static final int LOOK_AHEAD = 16 * 1024;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** What decoding puts in the place of bytes that are not UTF-8's, and what an earlier conversion left of a letter. */
    private static final char REPLACED = '\ufffd';

    private final TableSource source;
    private final TabularLimits limits;
    private final boolean legacy;
    private final ToIntFunction<List<List<Cell>>> headers;

    /**
     * @param legacy whether bytes that are not UTF-8's are letters of an encoding from before it
     * @param headers how many headers some rows name
     */
    CsvRows(TableSource source, TabularLimits limits, boolean legacy, ToIntFunction<List<List<Cell>>> headers) {
        this.source = source;
        this.limits = limits;
        this.legacy = legacy;
        this.headers = headers;
    }

    @Override
    public void read(Sink sink, Problems problems) throws Refused, IOException {
        int row = 0;
        try (BufferedInputStream in = new BufferedInputStream(source.open(), LOOK_AHEAD);
                CsvReader<CsvRecord> records = records(in, problems)) {
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

    private CsvReader<CsvRecord> records(BufferedInputStream in, Problems problems) throws Refused, IOException {
        in.mark(LOOK_AHEAD);
        byte[] first = in.readNBytes(LOOK_AHEAD - 1);
        in.reset();
        Charset charset = begin(first, in);
        String beginning = new String(first, charset);
        char separator = separator(beginning);
        if (separator == '|' || separator == '\t') {
            problems.add(Problem.ofTable(ProblemCode.SEPARATOR, separator == '|' ? "|" : "Tab", ""));
        }
        return builder(separator).build(handler(), new InputStreamReader(in, charset));
    }

    private CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(LOOK_AHEAD, 2 * limits.cellLength()));
    }

    private CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(limits.columns())
                .maxFieldSize(limits.cellLength())
                .maxRecordSize(Math.max(limits.cellLength(), 16 * limits.columns() + 4 * limits.cellLength()))
                .build();
    }

    /** The charset, by the mark at the beginning, after which the stream then stands. */
    private Charset begin(byte[] first, InputStream in) throws Refused, IOException {
        int one = first.length > 0 ? first[0] & 0xff : 0;
        int two = first.length > 1 ? first[1] & 0xff : 0;
        if ((one == 0xFE && two == 0xFF) || (one == 0xFF && two == 0xFE)) {
            in.skipNBytes(2);
            return one == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (one == 0xEF && two == 0xBB && first.length > 2 && (first[2] & 0xff) == 0xBF) {
            in.skipNBytes(3);
        }
        for (byte b : first) {
            if (b == 0) {
                throw new Refused(Problem.ofTable(ProblemCode.UNKNOWN_FORMAT, "U+0000", "XLSX, CSV (UTF-8)"));
            }
        }
        return legacy && !isUtf8() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private boolean isUtf8() throws IOException {
        char[] some = new char[LOOK_AHEAD];
        try (InputStreamReader in = new InputStreamReader(source.open(), StandardCharsets.UTF_8.newDecoder())) {
            while (in.read(some) >= 0) {
                // what is read is looked at by the decoder
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * The separator under which the most headers are found. Where that does not tell, the one that the most lines have
     * equally often: texts hold the others, but not in each line alike.
     */
    private char separator(String beginning) {
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            if (beginning.indexOf(separator) < 0) {
                continue; // one column, and headers are two
            }
            long found = headers.applyAsInt(beginning(beginning, separator));
            long weight = weight(beginning, separator) + (found << 32);
            if (weight > most) {
                most = weight;
                best = separator;
            }
        }
        return best;
    }

    /** The first rows as they are under a separator; as many as can be read. */
    private List<List<Cell>> beginning(String text, char separator) {
        List<List<Cell>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = builder(separator).build(handler(), new StringReader(text))) {
            for (CsvRecord record : records) {
                rows.add(record.getFields().stream().map(Cell::text).toList());
                if (rows.size() == HeaderFinder.ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // the text ends within a row, or breaks the rules of quotation marks, which the reading itself tells
        }
        return rows;
    }

    /** Lines that have the separator equally often, before how often they have it. */
    private static long weight(String first, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < first.length(); i++) {
            char c = first.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                lines.merge(count, 1, Integer::sum);
                count = 0;
            } else if (!quoted && c == separator) {
                count++;
            }
        }
        if (first.length() < LOOK_AHEAD / 4) {
            lines.merge(count, 1, Integer::sum);
        }
        lines.remove(0);
        return lines.entrySet().stream()
                .mapToLong(alike -> (long) alike.getValue() * LOOK_AHEAD + alike.getKey())
                .max()
                .orElse(0);
    }

    /** What the text is that is not UTF-8's: the letters of an encoding from before it, or damage. */
    private Refused notUtf8(int row, int column, String field) throws IOException {
        try (InputStream in = source.open()) {
            String bytes = new String(in.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1);
            for (String part : bytes.split("[,;|\\t\\r\\n\"]+")) {
                LegacyText text = LegacyText.of(part.strip());
                if (text != null && text.encoding() != TextEncoding.DOUBLE_UTF8) {
                    return new Refused(new Problem(
                            0,
                            "",
                            "",
                            ProblemCode.LEGACY_ENCODING,
                            Spelling.shown(part.strip()),
                            text.encoding().label(),
                            Spelling.shown(text.text())));
                }
            }
        }
        return new Refused(new Problem(
                row, Spelling.letter(column), "", ProblemCode.NOT_UTF8, Spelling.shown(field), "UTF-8", null));
    }

    private List<Cell> cells(int row, List<String> fields) throws Refused, IOException {
        List<Cell> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            if (field.indexOf(REPLACED) >= 0) {
                throw notUtf8(row, cells.size(), field);
            }
            if (field.indexOf('\0') >= 0) {
                throw new Refused(Problem.ofRow(row, ProblemCode.UNKNOWN_FORMAT, "U+0000", "XLSX, CSV (UTF-8)"));
            }
            cells.add(Cell.text(FormulaText.original(field)));
        }
        return cells;
    }

    private Refused refused(int row, CsvParseException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        if (message.contains("maximum") || message.contains("max") || message.contains("exceed")) {
            boolean wide = message.contains("fields");
            int most = wide ? limits.columns() : limits.cellLength();
            // The reader stops at the first too many.
            return Refused.limit(row, "", most + 1L, most, wide ? Refused.Counted.COLUMNS : Refused.Counted.CHARACTERS);
        }
        return new Refused(Problem.ofRow(row, ProblemCode.BROKEN_CSV, "", ""));
    }
}
