package vn.danchu.tabular;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Inspects a workbook from beginning to end, keeping nothing of it, before the spreadsheet library opens it. It reads with
 * the ZIP and XML readers of that library, so that both see the same.
 */
final class WorkbookGuard {

    private final TabularLimits limits;
    private final GuardedStream.Allowance allowance;
    private final PartCensus census;

    WorkbookGuard(TabularLimits limits) {
        this.limits = limits;
        this.allowance = new GuardedStream.Allowance(limits);
        this.census = new PartCensus(limits);
    }

    /**
     * Inspects every part.
     *
     * @return whether the workbook has a part of styles, from which dates are told
     * @throws Refused if it must not be opened
     */
    boolean inspect(TableSource source) throws Refused, IOException {
        try (ZipFile zip = open(source)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > limits.entries()) {
                throw Refused.limit(0, "", entries.size(), limits.entries(), Refused.Counted.PARTS);
            }
            boolean styled = false;
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry : entries) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name)) {
                    throw hostile(entry.getName());
                }
                styled |= name.endsWith("styles.xml");
                inspect(zip, entry);
            }
            census.conclude();
            return styled;
        } catch (IOException | RuntimeException e) {
            throw refused(e);
        }
    }

    /** Whether the workbook inspected is in the strict form, which must be rewritten before it is opened. */
    boolean isStrict() {
        return census.isStrict();
    }

    /** Why a part was refused, from beneath whatever the parser made of it. */
    private static Refused refused(Exception thrown) {
        Refused stopped = stopped(thrown);
        return stopped != null ? stopped : new Refused(Problem.ofTable(ProblemCode.BROKEN_WORKBOOK, "", ""));
    }

    private static @Nullable Refused stopped(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof GuardedStream.Stop stop) {
                return stop.refused();
            }
            if (cause instanceof XMLStreamException xml
                    && xml.getNestedException() instanceof GuardedStream.Stop stop) {
                return stop.refused();
            }
        }
        return null;
    }

    private static ZipFile open(TableSource source) throws IOException {
        return source.file() != null
                ? ZipFile.builder().setPath(source.file()).get()
                : ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(Objects.requireNonNull(source.bytes())))
                        .get();
    }

    private void inspect(ZipFile zip, ZipArchiveEntry entry) throws Refused, IOException {
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw hostile(entry.getName()); // ECMA-376, part 2, has no other; the libraries for them are not there
        }
        allowance.part(entry.getCompressedSize());
        try (InputStream raw = new BufferedInputStream(zip.getInputStream(entry))) {
            raw.mark(8);
            byte[] first = raw.readNBytes(4);
            raw.reset();
            if (isOtherEncoding(first)) {
                throw hostile(entry.getName());
            }
            if (isText(first)) {
                read(
                        entry.getName(),
                        new GuardedStream(raw, Spelling.shown(entry.getName()), allowance, limits.cellLength()));
            }
        }
    }

    /** Malformed XML ends the inspection of a part without a word: the library's own reader stops at the same place. */
    private void read(String part, InputStream in) throws Refused, IOException {
        // One factory a part: its table of names dies with it.
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            census.begin(part);
            while (xml.hasNext()) {
                census.see(xml.next(), xml);
            }
        } catch (XMLStreamException | RuntimeException e) {
            Refused stopped = stopped(e);
            if (stopped != null) {
                throw stopped;
            }
        }
    }

    private static boolean isText(byte[] first) {
        if (first.length == 0) {
            return false;
        }
        return first[0] == '<' || (first[0] <= ' ' && first[0] > 0) || (first[0] & 0xff) == 0xEF;
    }

    /** Whether the parser would take the bytes for the beginning of XML in UTF-16, UTF-32 or EBCDIC. */
    private static boolean isOtherEncoding(byte[] first) {
        if (first.length < 2) {
            return false;
        }
        int two = ((first[0] & 0xff) << 8) | (first[1] & 0xff);
        return two == 0xFEFF || two == 0xFFFE || two == 0x003C || two == 0x3C00 || two == 0x0000 || two == 0x4C6F;
    }

    private static Refused hostile(String part) {
        return new Refused(Problem.ofTable(ProblemCode.HOSTILE_WORKBOOK, part, ""));
    }
}
