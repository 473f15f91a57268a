package vn.danchu.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where a table comes from. What it is, CSV or XLSX, is told from its first bytes and not from its name. It can be read
 * more than once. Immutable.
 */
public final class TableSource {

    private static final int OLE2_FIRST = 0xD0;
    private static final int OLE2_SECOND = 0xCF;

    private static final int LOOK_AHEAD = 1 << 20;
    private static final int SHOWN = 40;

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
        Objects.requireNonNull(file, "file");
        return new TableSource(Objects.requireNonNull(file), null, null);
    }

    /** A file in memory; the bytes are not copied. */
    public static TableSource of(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return new TableSource(null, Objects.requireNonNull(bytes), null);
    }

    /**
     * A file that comes as a stream, read to its end but never beyond one byte more than the limit, so that the reader then
     * refuses it.
     */
    public static TableSource of(InputStream in, TabularLimits limits) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(limits, "limits");
        return of(in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.fileBytes() + 1)));
    }

    /** The same workbook, of which the sheet of this name is read instead of the first visible one. */
    public TableSource sheet(String name) {
        Objects.requireNonNull(name, "name");
        return new TableSource(file, bytes, Objects.requireNonNull(name));
    }

    /** @param headers how many headers of the table some rows name */
    RowSource rows(ImportOptions options, ToIntFunction<List<List<Cell>>> headers) throws Refused, IOException {
        TabularLimits limits = options.limits();
        check(limits);
        return isWorkbook()
                ? new WorkbookRows(this, sheet, limits)
                : new CsvRows(this, limits, options.encoding() != null, headers);
    }

    /** Refuses what is too large, and what is neither a workbook nor a text. */
    void check(TabularLimits limits) throws Refused, IOException {
        if (size() > limits.fileBytes()) {
            throw Refused.limit(0, "", size(), limits.fileBytes(), Refused.Counted.BYTES);
        }
        byte[] first = first(2);
        if (first.length == 2 && (first[0] & 0xff) == OLE2_FIRST && (first[1] & 0xff) == OLE2_SECOND) {
            throw new Refused(
                    Problem.ofTable(isEncrypted() ? ProblemCode.LOCKED_WORKBOOK : ProblemCode.OLD_WORKBOOK, "", ""));
        }
    }

    /** Whether it is a workbook, and no text. */
    boolean isWorkbook() throws IOException {
        byte[] first = first(2);
        return first.length == 2 && first[0] == 'P' && first[1] == 'K';
    }

    /** How it begins, as it is shown where it is no workbook. */
    String beginning() throws IOException {
        return Spelling.shown(new String(first(SHOWN), StandardCharsets.UTF_8));
    }

    private byte[] first(int bytesOfIt) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(bytesOfIt);
        }
    }

    /** A workbook with a password is a compound file with a stream of this name. */
    private boolean isEncrypted() throws IOException {
        String text = new String(first(LOOK_AHEAD), StandardCharsets.ISO_8859_1);
        return text.contains(
                new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
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
