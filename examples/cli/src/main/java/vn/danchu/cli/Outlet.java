package vn.danchu.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where results go. Whoever reads them may leave before their end, and a disk may be full; after that nothing is written. */
final class Outlet extends FilterOutputStream {

    private @Nullable IOException lost;

    Outlet(OutputStream to) {
        super(to);
    }

    /** Whether something could not be written. */
    boolean isLost() {
        return lost != null;
    }

    /** Whether the reader has gone; the platform tells of it in words only. */
    boolean isClosed() {
        return lost != null
                && String.valueOf(lost.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        whole(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        whole(out::flush);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            lost = lost == null ? e : lost;
            throw e;
        }
    }

    /** After a gap what follows would look whole. */
    private void whole(Headway.Writing<IOException> writing) throws IOException {
        if (lost != null) {
            throw lost;
        }
        try {
            writing.run();
        } catch (IOException e) {
            lost = e;
            throw e;
        }
    }
}
