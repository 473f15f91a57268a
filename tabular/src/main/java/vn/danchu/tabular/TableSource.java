package vn.danchu.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a table comes from. What it is, CSV or XLSX, is told from its first bytes and not from its name. It can be read
 * more than once. Immutable.
 */
public final class TableSource {

    private static final int OLE2_FIRST = 0xD0;
    private static final int OLE2_SECOND = 0xCF;

    private final @Nullable Path file;
    private final byte @Nullable [] bytes;
    private final @Nullable String sheet;

    private TableSource(@Nullable Path file, byte @Nullable [] bytes, @Nullable String sheet) {
        this.file = file;
        this.bytes = bytes;
        this.sheet = sheet;
    }

    /** A file. */
    public static TableSource of(Path file) {
        return new TableSource(Objects.requireNonNull(file), null, null);
    }

    /** A file in memory; the bytes are not copied. */
    public static TableSource of(byte[] bytes) {
        return new TableSource(null, Objects.requireNonNull(bytes), null);
    }

    /**
     * A file that comes as a stream, read to its end but never beyond one byte more than the limit, so that the reader then
     * refuses it.
     */
    public static TableSource of(InputStream in, TabularLimits limits) throws IOException {
        return of(in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.fileBytes() + 1)));
    }

    /** The same workbook, of which the sheet of this name is read instead of the first visible one. */
    public TableSource sheet(String name) {
        return new TableSource(file, bytes, Objects.requireNonNull(name));
    }

    RowSource rows(TabularLimits limits) throws Refused, IOException {
        if (size() > limits.fileBytes()) {
            throw Refused.limit(0, size() + " bytes", "≤ " + limits.fileBytes() + " bytes");
        }
        byte[] first;
        try (InputStream in = open()) {
            first = in.readNBytes(4);
        }
        if (first.length >= 2 && first[0] == 'P' && first[1] == 'K') {
            return new WorkbookRows(this, sheet, limits);
        }
        if (first.length >= 2 && (first[0] & 0xff) == OLE2_FIRST && (first[1] & 0xff) == OLE2_SECOND) {
            throw new Refused(Problem.ofTable(ProblemCode.UNKNOWN_FORMAT, ".xls", "XLSX, CSV (UTF-8)"));
        }
        return new CsvRows(this, limits);
    }

    InputStream open() throws IOException {
        if (file != null) {
            return Files.newInputStream(file);
        }
        return new ByteArrayInputStream(Objects.requireNonNull(bytes));
    }

    @Nullable
    Path file() {
        return file;
    }

    byte @Nullable [] bytes() {
        return bytes;
    }

    private long size() throws IOException {
        return file != null ? Files.size(file) : Objects.requireNonNull(bytes).length;
    }
}
