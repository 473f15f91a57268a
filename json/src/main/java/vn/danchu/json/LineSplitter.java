package vn.danchu.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Cuts an input into lines in bounded memory. Of a line that is too long only so much is kept that it is seen to be. */
final class LineSplitter {

    /** As much as is read at a time: little at first, for a short input is not worth clearing more. */
    private static final int FIRST_CHUNK = 1 << 10;

    private static final int CHUNK = 1 << 16;

    /** A line that is not blank, without its end. */
    record RawLine(int number, byte[] bytes) {}

    private final InputStream in;
    private final int longest;
    private byte[] chunk = new byte[FIRST_CHUNK];
    private int at;
    private int filled;
    private int number;

    LineSplitter(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The lines, as they are asked for. */
    Stream<RawLine> stream() {
        Spliterator<RawLine> lines =
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super RawLine> action) {
                        RawLine line = unchecked();
                        if (line != null) {
                            action.accept(line);
                        }
                        return line != null;
                    }
                };
        return StreamSupport.stream(lines, false).onClose(this::close);
    }

    private @Nullable RawLine unchecked() {
        try {
            return next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line that is not blank; null at the end. */
    @Nullable
    RawLine next() throws IOException {
        byte[] line = line();
        while (line != null && isBlank(line)) {
            line = line();
        }
        return line == null ? null : new RawLine(number, line);
    }

    private byte @Nullable [] line() throws IOException {
        if (at >= filled && !fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(0);
        do {
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            // One byte more than the longest line has is kept, so that the reader refuses it.
            line.write(chunk, at, (int) Math.min(end - at, longest + 1L - line.size()));
            at = end + 1;
            if (end < filled) {
                return line.toByteArray();
            }
        } while (fill());
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        if (filled == chunk.length && filled < CHUNK) {
            chunk = new byte[CHUNK];
        }
        at = 0;
        filled = Math.max(0, in.read(chunk, 0, chunk.length));
        return filled > 0;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
