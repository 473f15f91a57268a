package vn.danchu.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds constants by their codes as they stand in the parser's buffer, so that no text is made of a code. */
final class CodeTable {

    private final char[][] codes;
    private final Object[] constants;
    private final int mask;

    /** @throws IllegalArgumentException if a code stands twice */
    CodeTable(List<String> codes, Object[] constants) {
        int size = Integer.highestOneBit(Math.max(4, codes.size()) * 4 - 1);
        this.codes = new char[size][];
        this.constants = new Object[size];
        this.mask = size - 1;
        for (int i = 0; i < constants.length; i++) {
            char[] code = codes.get(i).toCharArray();
            if (find(code, 0, code.length) != null) {
                throw new IllegalArgumentException("the code " + codes.get(i) + " stands twice");
            }
            int slot = hash(code, 0, code.length) & mask;
            while (this.codes[slot] != null) {
                slot = (slot + 1) & mask;
            }
            this.codes[slot] = code;
            this.constants[slot] = constants[i];
        }
    }

    /** The constant with this code; null if there is none. */
    @Nullable
    Object find(char[] text, int from, int length) {
        int slot = hash(text, from, length) & mask;
        while (codes[slot] != null) {
            char[] code = codes[slot];
            if (code.length == length && equal(code, text, from)) {
                return constants[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    private static boolean equal(char[] code, char[] text, int from) {
        for (int i = 0; i < code.length; i++) {
            if (code[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Of the length and the characters in which codes differ most: the last three and the first. */
    private static int hash(char[] text, int from, int length) {
        if (length < 3) {
            return length == 0 ? 0 : text[from] * 31 + text[from + length - 1];
        }
        int last = from + length - 1;
        int hash = ((text[last] * 31 + text[last - 1]) * 31 + text[last - 2]) * 31 + text[from] + length;
        return hash ^ (hash >>> 7);
    }
}
