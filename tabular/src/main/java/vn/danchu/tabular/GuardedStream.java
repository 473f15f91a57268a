package vn.danchu.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes of one part of a workbook on their way to the parser. Stops at what no spreadsheet program writes and what a parser
 * would have to keep whole: a document type, a mark-up or text longer than any cell, bytes that are not UTF-8's.
 */
final class GuardedStream extends FilterInputStream {

    /** Carries a refusal through the parser. */
    static final class Stop extends IOException {

        private static final long serialVersionUID = 1L;
        private final transient Refused refused;

        Stop(Refused refused) {
            this.refused = refused;
        }

        Refused refused() {
            return refused;
        }
    }

    private static final int SLACK = 64 * 1024;

    private final String part;
    private final Allowance allowance;
    private final int longest;
    private int sinceMarkup;
    private int previous = -1;
    private boolean declaration;

    GuardedStream(InputStream in, String part, Allowance allowance, int cellLength) {
        super(in);
        this.part = part;
        this.allowance = allowance;
        this.longest = 6 * cellLength + SLACK;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            allowance.take(1);
            look(b);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        if (read > 0) {
            allowance.take(read);
            for (int i = from; i < from + read; i++) {
                look(bytes[i] & 0xff);
            }
        }
        return read;
    }

    /**
     * A mark-up begins at each less-than sign, except inside what begins with an exclamation mark, a comment or a character
     * data section, which runs on to its greater-than sign.
     */
    private void look(int b) throws IOException {
        if (b == 0) {
            throw stop("U+0000");
        }
        if (b == '<' && !declaration) {
            sinceMarkup = 0;
        } else if (++sinceMarkup > longest) {
            throw new Stop(Refused.limit(0, part, sinceMarkup, longest, Refused.Counted.CHARACTERS));
        }
        if (previous == '<' && b == '!') {
            declaration = true;
        } else if (declaration && b == '>') {
            declaration = false;
        } else if (declaration && sinceMarkup == 2 && b != '-' && b != '[') {
            throw stop("<!DOCTYPE>");
        }
        previous = b;
    }

    private Stop stop(String found) {
        return new Stop(new Refused(Problem.ofTable(ProblemCode.HOSTILE_WORKBOOK, part + ": " + found, "")));
    }

    /** Bytes that all parts together may have, and the ratio of the part being read. */
    static final class Allowance {

        private static final long SMALL = 1 << 20;

        private final TabularLimits limits;
        private long all;
        private long ofPart;
        private long packed;

        Allowance(TabularLimits limits) {
            this.limits = limits;
        }

        void part(long packedBytes) {
            ofPart = 0;
            packed = Math.max(1, packedBytes);
        }

        void take(long bytes) throws Stop {
            all += bytes;
            ofPart += bytes;
            if (all > limits.unpackedBytes()) {
                throw new Stop(Refused.limit(0, "", all, limits.unpackedBytes(), Refused.Counted.BYTES));
            }
            if (ofPart > SMALL && ofPart / packed >= limits.ratio()) {
                throw new Stop(Refused.limit(0, "", ofPart / packed, limits.ratio(), Refused.Counted.TIMES));
            }
        }
    }
}
