package vn.danchu.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Reads and writes danchu's documents as JSON: dossiers, compliance reports, policies and every other record of the
 * library. Immutable and thread-safe; make one and keep it.
 *
 * <pre>{@code
 * ReadResult<Dossier> read = DanchuJson.strict().read(Files.readAllBytes(file), Dossier.class);
 * read.faults().forEach(System.err::println);
 * Dossier dossier = read.orThrow();
 * }</pre>
 *
 * <p>Reading refuses with faults, which are values, and never throws for what stands in the text. Writing is canonical:
 * equal documents give equal bytes, in UTF-8, without white space.
 */
public final class DanchuJson {

    private static final DanchuJson STRICT = new DanchuJson(false, Limits.DEFAULT);
    private static final DanchuJson LENIENT = new DanchuJson(true, Limits.DEFAULT);
    private static final JsonFactory WRITING = new JsonFactory();

    private final boolean lenient;
    private final Limits limits;
    private final JsonFactory reading;

    private DanchuJson(boolean lenient, Limits limits) {
        this.lenient = lenient;
        this.limits = limits;
        this.reading = DocumentReader.factory(limits);
    }

    /** Any fault refuses the document. */
    public static DanchuJson strict() {
        return STRICT;
    }

    /** Unknown properties and a byte-order mark are reported, and do not refuse the document. */
    public static DanchuJson lenient() {
        return LENIENT;
    }

    /** The same under other limits. */
    public DanchuJson with(Limits other) {
        return new DanchuJson(lenient, other);
    }

    /**
     * Reads one document.
     *
     * @param json UTF-8
     * @param type the record to read
     * @throws IllegalArgumentException if the type is no document
     */
    public <T> ReadResult<T> read(byte[] json, Class<T> type) {
        return read(json, 0, json.length, 1, type);
    }

    /** Reads one document from text. */
    public <T> ReadResult<T> read(String json, Class<T> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /**
     * Reads one document, in UTF-8, to the end of the stream; does not close it.
     *
     * @throws IOException if the stream does
     */
    public <T> ReadResult<T> read(InputStream json, Class<T> type) throws IOException {
        return read(json.readNBytes(limits.documentBytes() + 1), type);
    }

    /**
     * Reads one document to the end of the text; does not close it.
     *
     * @throws IOException if the reader does
     */
    public <T> ReadResult<T> read(Reader json, Class<T> type) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        int count = json.read(buffer);
        while (count >= 0 && text.length() <= limits.documentBytes()) {
            text.append(buffer, 0, count);
            count = json.read(buffer);
        }
        return read(text.toString(), type);
    }

    <T> ReadResult<T> read(byte[] json, int from, int to, int firstLine, Class<T> type) {
        Shape shape = Shapes.of(type);
        return new DocumentReader(reading, limits, lenient, json, from, to, firstLine).read(shape, type);
    }

    /**
     * Writes one document, in UTF-8; flushes the stream and does not close it.
     *
     * @throws IOException if the stream does
     * @throws IllegalArgumentException if the object is no document, or holds a value that JSON cannot
     */
    public void write(Object document, OutputStream out) throws IOException {
        out.write(toBytes(document));
        out.flush();
    }

    /** The document as UTF-8. */
    public byte[] toBytes(Object document) {
        Shape shape = Shapes.of(document.getClass());
        ByteArrayBuilder bytes = new ByteArrayBuilder(4096);
        try (JsonGenerator generator = WRITING.createGenerator(ObjectWriteContext.empty(), bytes)) {
            shape.write(generator, document);
        } catch (JacksonIOException e) {
            throw new IllegalStateException("memory cannot fail", e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
        return bytes.toByteArray();
    }

    /** The document as text. */
    public String toJson(Object document) {
        return new String(toBytes(document), StandardCharsets.UTF_8);
    }
}
