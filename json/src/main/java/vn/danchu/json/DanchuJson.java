package vn.danchu.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
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

    private static final DanchuJson STRICT = new DanchuJson(false, Limits.DEFAULT, null);
    private static final DanchuJson LENIENT = new DanchuJson(true, Limits.DEFAULT, null);
    /** It closes neither streams nor what stands open where it was stopped: half a document must not look whole. */
    private static final JsonFactory WRITING = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final boolean lenient;
    private final Limits limits;
    private final @Nullable Telling telling;
    private final JsonFactory reading;

    private DanchuJson(boolean lenient, Limits limits, @Nullable Telling telling) {
        this.lenient = lenient;
        this.limits = limits;
        this.telling = telling;
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

    /**
     * Whether values of this type have a form of their own in danchu's JSON: the library's public records, enumerations and
     * choices of records. These, and no others, are what {@link DanchuModule} teaches a mapper.
     */
    public static boolean supports(Class<?> type) {
        Objects.requireNonNull(type, "type");
        return Shapes.alone(type) != null;
    }

    /** The same under other limits. */
    public DanchuJson with(Limits other) {
        return new DanchuJson(lenient, Objects.requireNonNull(other, "other"), telling);
    }

    /**
     * The same, and what it writes has the library's texts beside the values: question, answer and remedy of each finding,
     * names of verdicts, items, forms and columns, citations in words. They stand in a property {@code texts} of each
     * object, under the name of the property they tell of, and in {@code text} of each message of a score sheet. Such JSON
     * is for people and pages: it is not canonical, and strict reading refuses it.
     *
     * @param locale English for {@code en}, Vietnamese otherwise
     */
    public DanchuJson withTexts(Locale locale) {
        return new DanchuJson(lenient, limits, new Telling(Objects.requireNonNull(locale, "locale")));
    }

    /**
     * Reads one document.
     *
     * @param json UTF-8
     * @param type the record to read
     * @throws IllegalArgumentException if the type is no document
     */
    public <T> ReadResult<T> read(byte[] json, Class<T> type) {
        return read(Objects.requireNonNull(json, "json"), 0, json.length, 1, type);
    }

    /** Reads one document from text. */
    public <T> ReadResult<T> read(String json, Class<T> type) {
        return read(Utf8.bytes(Objects.requireNonNull(json, "json")), type);
    }

    /**
     * Reads one document, in UTF-8, to the end of the stream; does not close it.
     *
     * @throws IOException if the stream does
     */
    public <T> ReadResult<T> read(InputStream json, Class<T> type) throws IOException {
        Objects.requireNonNull(json, "json");
        int most = (int) Math.min(Integer.MAX_VALUE, limits.documentBytes() + 1L);
        return read(new PlainStream(json).readNBytes(most), type);
    }

    /**
     * Reads one document to the end of the text; does not close it.
     *
     * @throws IOException if the reader does
     */
    public <T> ReadResult<T> read(Reader json, Class<T> type) throws IOException {
        Objects.requireNonNull(json, "json");
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        int count = json.read(buffer);
        while (count >= 0 && text.length() <= limits.documentBytes()) {
            text.append(buffer, 0, count);
            count = json.read(buffer);
        }
        return read(text.toString(), type);
    }

    /**
     * Reads newline-delimited documents, one a line, as the stream is asked for them: one line is in memory at a time. A
     * bad line is a result like every other and the rest goes on; blank lines are passed over and counted. An
     * {@link IOException} of the input ends the stream as {@link java.io.UncheckedIOException}.
     *
     * @param json UTF-8; closed with the stream
     * @param type the record to read
     */
    public <T> Stream<Line<T>> readLines(InputStream json, Class<T> type) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(type, "type");
        return new LineSplitter(json, limits.documentBytes()).stream().map(line -> read(line, type));
    }

    /**
     * Reads newline-delimited documents, works on them in several threads and gives the results in the order of the input.
     * Some lines for each thread are in memory at a time, however long the input is.
     *
     * @param json UTF-8; not closed
     * @param type the record to read
     * @param threads how many work at once; 1 works in the caller's thread
     * @param work what is done with each line; must be thread-safe
     * @param results takes the results, in the caller's thread
     * @throws IOException if the input does
     */
    public <T, R> void processLines(
            InputStream json, Class<T> type, int threads, Function<Line<T>, R> work, Consumer<R> results)
            throws IOException {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(results, "results");
        LineSplitter lines = new LineSplitter(json, limits.documentBytes());
        new InOrder<LineSplitter.RawLine, R>(threads, line -> line.bytes().length)
                .run(lines::next, line -> work.apply(read(line, type)), results);
    }

    private <T> Line<T> read(LineSplitter.RawLine line, Class<T> type) {
        return new Line<>(line.number(), read(line.bytes(), 0, line.bytes().length, line.number(), type));
    }

    private <T> ReadResult<T> read(byte[] json, int from, int to, int firstLine, Class<T> type) {
        Shape shape = Shapes.of(Objects.requireNonNull(type, "type"));
        return new DocumentReader(reading, limits, lenient, json, from, to, firstLine).read(shape, type);
    }

    /**
     * Writes one document, in UTF-8, part by part, without holding it in memory; flushes the stream and does not close it.
     * Whoever must write all or nothing writes {@link #toBytes}.
     *
     * @throws IOException if the stream does
     * @throws IllegalArgumentException if the object is no document: nothing is written; or if it holds a value that JSON
     *     cannot: what stands before it is written, and is no document
     */
    public void write(Object document, OutputStream out) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        try {
            generate(document, out);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /**
     * Writes one document as a line of newline-delimited JSON, the whole of it or nothing; neither flushes nor closes the
     * stream.
     *
     * @throws IOException if the stream does
     * @throws IllegalArgumentException as for {@link #toBytes}
     */
    public void writeLine(Object document, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toBytes(document));
        out.write('\n');
    }

    /**
     * The document as UTF-8. A list or another collection of the library's values, such as findings, is an array.
     *
     * @throws IllegalArgumentException if the object is no document, or holds a value that JSON cannot
     */
    public byte[] toBytes(Object document) {
        Objects.requireNonNull(document, "document");
        ByteArrayBuilder bytes = new ByteArrayBuilder(4096);
        try {
            generate(document, bytes);
        } catch (JacksonIOException e) {
            throw new IllegalStateException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private void generate(Object document, OutputStream out) {
        try (JsonGenerator generator = WRITING.createGenerator(ObjectWriteContext.empty(), out)) {
            write(document, telling == null ? generator : new TellingGenerator(generator, telling));
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static void write(Object document, JsonGenerator generator) {
        if (document instanceof Collection<?> many) {
            generator.writeStartArray();
            many.forEach(each -> Shapes.of(each.getClass()).write(generator, each));
            generator.writeEndArray();
        } else {
            Shapes.of(document.getClass()).write(generator, document);
        }
    }

    /** The document as text. */
    public String toJson(Object document) {
        return new String(toBytes(document), StandardCharsets.UTF_8);
    }

    /** Reads and asks nothing else: a pipe that is opened as a file cannot tell its length. */
    private static final class PlainStream extends FilterInputStream {
        PlainStream(InputStream in) {
            super(in);
        }
    }
}
