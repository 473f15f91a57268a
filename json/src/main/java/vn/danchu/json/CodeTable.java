package vn.danchu.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds constants by their codes in UTF-8, as they stand in the document, so that no text is made of a code. */
final class CodeTable {

    private final byte[][] codes;
    private final Object[] constants;
    private final int mask;
    private final int longest;

    /** @throws IllegalArgumentException if a code stands twice */
    CodeTable(List<String> codes, Object[] constants) {
        int size = Integer.highestOneBit(Math.max(4, codes.size()) * 4 - 1);
        this.codes = new byte[size][];
        this.constants = new Object[size];
        this.mask = size - 1;
        int most = 0;
        for (int i = 0; i < constants.length; i++) {
            byte[] code = codes.get(i).getBytes(StandardCharsets.UTF_8);
            if (find(code) != null) {
                throw new IllegalArgumentException("the code " + codes.get(i) + " stands twice");
            }
            int slot = hash(code, 0, code.length) & mask;
            while (this.codes[slot] != null) {
                slot = (slot + 1) & mask;
            }
            this.codes[slot] = code;
            most = Math.max(most, code.length);
            this.constants[slot] = constants[i];
        }
        this.longest = most;
    }

    /** The constant with this code; null if there is none. */
    @Nullable
    Object find(byte[] text) {
        return find(text, 0, text.length);
    }

    /** The constant whose code stands from here up to the next quote, spelled without escapes; null if none does. */
    @Nullable
    Object findQuoted(byte[] text, int from, int to) {
        int last = Math.min(to, from + longest + 1);
        for (int at = from; at < last; at++) {
            if (text[at] == '"') {
                return find(text, from, at - from);
            }
        }
        return null;
    }

    private @Nullable Object find(byte[] text, int from, int length) {
        int slot = hash(text, from, length) & mask;
        while (codes[slot] != null) {
            byte[] code = codes[slot];
            if (code.length == length && equal(code, text, from)) {
                return constants[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    private static boolean equal(byte[] code, byte[] text, int from) {
        for (int i = 0; i < code.length; i++) {
            if (code[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Of the length and the bytes in which codes differ most: the last three and the first. */
    private static int hash(byte[] text, int from, int length) {
        if (length < 3) {
            return length == 0 ? 0 : text[from] * 31 + text[from + length - 1];
        }
        int last = from + length - 1;
        int hash = ((text[last] * 31 + text[last - 1]) * 31 + text[last - 2]) * 31 + text[from] + length;
        return hash ^ (hash >>> 7);
    }
}
