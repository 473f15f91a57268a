package vn.danchu.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which whoever reads it may close before its end. */
final class Outlet extends FilterOutputStream {

    private boolean closed;

    Outlet(OutputStream to) {
        super(to);
    }

    /** Whether the reader has gone. */
    boolean isClosed() {
        return closed;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            closed |= isPipe(e);
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            closed |= isPipe(e);
            throw e;
        }
    }

    /** The platform tells of it in words only. */
    private static boolean isPipe(IOException e) {
        String message = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("pipe");
    }
}
