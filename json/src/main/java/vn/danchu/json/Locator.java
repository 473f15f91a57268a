package vn.danchu.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns columns in bytes into columns in characters, in one pass over the text however many faults there are. */
final class Locator {

    private final byte[] bytes;
    private final int to;
    private int at;
    private int line = 1;
    private int lineStart;
    private int character = 1;

    private Locator(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.to = to;
        this.at = from;
        this.lineStart = from;
    }

    /** The faults in the order of the text; line 1 of the text is {@code firstLine} of the input. */
    static List<Fault> faults(List<Spot> spots, byte[] bytes, int from, int to, int firstLine) {
        List<Spot> ordered = new ArrayList<>(spots);
        Collections.sort(ordered);
        Locator locator = new Locator(bytes, from, to);
        List<Fault> faults = new ArrayList<>(ordered.size());
        for (Spot spot : ordered) {
            faults.add(new Fault(
                    firstLine + spot.line() - 1,
                    locator.column(spot.line(), spot.byteColumn()),
                    spot.pointer(),
                    spot.code(),
                    spot.found(),
                    spot.allowed(),
                    spot.suggestion()));
        }
        return faults;
    }

    /** The place of a byte: a spot whose column is in bytes. */
    static Spot spot(byte[] bytes, int from, int offset, FaultCode code, String found, String allowed) {
        Locator locator = new Locator(bytes, from, offset);
        while (locator.at < offset) {
            locator.step();
        }
        return new Spot(locator.line, offset - locator.lineStart + 1, "", code, found, allowed, null);
    }

    private int column(int wantedLine, int byteColumn) {
        while (at < to && (line < wantedLine || (line == wantedLine && at < lineStart + byteColumn - 1))) {
            step();
        }
        return character;
    }

    private void step() {
        byte b = bytes[at++];
        boolean crLf = b == '\r' && at < to && bytes[at] == '\n';
        if (b == '\n' || (b == '\r' && !crLf)) {
            line++;
            lineStart = at;
            character = 1;
        } else if ((b & 0xC0) != 0x80) {
            character++;
        }
    }
}
