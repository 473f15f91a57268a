package vn.danchu.json;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Checks that bytes are well-formed UTF-8 (Unicode, table 3-7), which Jackson's parser takes on trust. */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** The offset of the first byte that cannot stand where it does; -1 if there is none. */
    static int firstFault(byte[] bytes, int from, int to) {
        int at = firstHigh(bytes, from, to);
        while (at < to) {
            int length = length(bytes, at, to);
            if (length == 0) {
                return at;
            }
            at = firstHigh(bytes, at + length, to);
        }
        return -1;
    }

    /** The offset of the first byte that is not ASCII; {@code to} if there is none. */
    private static int firstHigh(byte[] bytes, int from, int to) {
        int at = from;
        while (at + 16 <= to && (((long) LONGS.get(bytes, at) | (long) LONGS.get(bytes, at + 8)) & HIGH_BITS) == 0) {
            at += 16;
        }
        while (at + 8 <= to) {
            long high = (long) LONGS.get(bytes, at) & HIGH_BITS;
            if (high != 0) {
                return at + (Long.numberOfTrailingZeros(high) >> 3);
            }
            at += 8;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** The length of the sequence of two to four bytes that begins here; 0 if none does. */
    private static int length(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Where the character begins that the byte belongs to, in well-formed text that ends at {@code to}. */
    static int beginning(byte[] bytes, int at, int to) {
        int first = at;
        while (first < to && (bytes[first] & 0xC0) == 0x80) {
            first--;
        }
        return first;
    }

    /** The text as UTF-8; half of a character becomes a byte that no UTF-8 has, so that its place can be told. */
    static byte[] bytes(String text) {
        if (!hasHalfCharacter(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 2);
        text.codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            byte[] one = half ? new byte[] {(byte) 0xFF} : Character.toString(c).getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(one);
        });
        return bytes.toByteArray();
    }

    /** Whether the text holds half of a surrogate pair, as an escape in JSON may spell it. */
    static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
