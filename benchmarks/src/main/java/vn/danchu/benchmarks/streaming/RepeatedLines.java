package vn.danchu.benchmarks.streaming;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Endless paper: one dossier as so many lines, each of a unit with a code of its own, made while they are read. */
final class RepeatedLines extends InputStream {

    private static final int DIGITS = 8;

    private final byte[] line;
    private final int codeAt;
    private final int count;
    private int number;
    private int at;

    /**
     * @param document one line without its end
     * @param code the unit's code in the document, of eight characters; it is numbered
     */
    RepeatedLines(byte[] document, String code, int count) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        this.codeAt = text.indexOf('"' + code + '"') + 1;
        if (codeAt == 0 || code.length() != DIGITS) {
            throw new IllegalArgumentException("no code of " + DIGITS + " characters to number");
        }
        this.line = (text + "\n").getBytes(StandardCharsets.ISO_8859_1);
        this.count = count;
        number();
    }

    private void number() {
        byte[] digits = String.format(Locale.ROOT, "%08d", number).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(digits, 0, line, codeAt, DIGITS);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (number == count) {
            return -1;
        }
        int some = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, offset, some);
        at += some;
        if (at == line.length) {
            at = 0;
            number++;
            number();
        }
        return some;
    }
}
