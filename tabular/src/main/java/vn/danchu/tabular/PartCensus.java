package vn.danchu.tabular;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts what the parts of a workbook hold where a reader's memory or time would grow with it: depth, names, rows, columns,
 * texts, shared strings asked for, formulas to be spread, gaps to be filled.
 */
final class PartCensus {

    private static final int DEPTH = 256;
    private static final int NAMES = 20_000;
    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final long WORK = 500_000_000L;
    private static final int STRING = 64;

    private final TabularLimits limits;
    private final Set<String> names = new HashSet<>();
    private String part = "";
    private int depth;
    private int rows;
    private int cellsOfRow;
    private int length;
    private boolean sharedReference;
    private boolean value;
    private final StringBuilder reference = new StringBuilder();
    private boolean sharedString;
    private long sharedStrings;
    private long sharedBytes;
    private long highestReference = -1;
    private long work;
    private int arrays;
    private int longestFormula;
    private boolean strict;

    PartCensus(TabularLimits limits) {
        this.limits = limits;
    }

    /** Whether a part is in the strict form. */
    boolean isStrict() {
        return strict;
    }

    void begin(String name) {
        part = Spelling.shown(name);
        depth = 0;
        rows = 0;
        length = 0;
        names.clear();
        arrays = 0;
        longestFormula = 0;
        value = false;
    }

    void see(int event, XMLStreamReader xml) throws Refused {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
                throw new Refused(Problem.ofTable(ProblemCode.HOSTILE_WORKBOOK, part, ""));
            default -> {
                // comments and instructions hold nothing that is kept
            }
        }
    }

    private void start(XMLStreamReader xml) throws Refused {
        atMost(++depth, DEPTH, Refused.Counted.LEVELS);
        String namespace = xml.getNamespaceURI();
        strict |= depth == 1 && namespace != null && namespace.startsWith(StrictWorkbook.NAMESPACES);
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        atMost(names.size(), NAMES, Refused.Counted.NAMES);
        switch (xml.getLocalName()) {
            case "row" -> {
                atMost(++rows, ROWS, Refused.Counted.ROWS);
                cellsOfRow = 0;
            }
            case "c" -> cell(xml);
            case "v" -> value = true;
            case "f" -> formula(xml);
            case "si" -> {
                sharedString = true;
                sharedStrings++;
                sharedBytes += STRING;
                length = 0;
            }
            default -> {
                // of no weight
            }
        }
    }

    private void cell(XMLStreamReader xml) throws Refused {
        length = 0;
        work += arrays;
        sharedReference = "s".equals(xml.getAttributeValue(null, "t"));
        String at = xml.getAttributeValue(null, "r");
        int column = at == null ? cellsOfRow + 1 : column(at);
        work += Math.max(0, column - cellsOfRow - 1);
        cellsOfRow = column;
        atMost(column, COLUMNS, Refused.Counted.COLUMNS);
        atMost(work, WORK, Refused.Counted.CELLS);
    }

    private void formula(XMLStreamReader xml) {
        String kind = xml.getAttributeValue(null, "t");
        if ("array".equals(kind)) {
            arrays++;
        } else if ("shared".equals(kind)) {
            work += longestFormula;
        }
    }

    /** The column of a cell's address, counted from 1; one too many when it is no address. */
    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= '0' && c <= '9') {
                break;
            }
            char upper = Character.toUpperCase(c);
            if (i >= 3 || upper < 'A' || upper > 'Z') {
                return COLUMNS + 1;
            }
            column = column * 26 + upper - 'A' + 1;
        }
        return column;
    }

    private void text(XMLStreamReader xml) throws Refused {
        length += xml.getTextLength();
        sharedBytes += sharedString ? 2L * xml.getTextLength() : 0;
        longestFormula = Math.max(longestFormula, length);
        atMost(length, limits.cellLength() + 8_192L, Refused.Counted.CHARACTERS);
        if (value && sharedReference && reference.length() < 20) {
            reference.append(xml.getText(), 0, Math.min(20, xml.getTextLength()));
        }
    }

    private void end(String name) {
        depth--;
        sharedString &= !name.equals("si");
        if (name.equals("v")) {
            if (sharedReference && !reference.isEmpty()) {
                highestReference =
                        Math.max(highestReference, number(reference.toString().strip()));
                reference.setLength(0);
            }
            value = false;
        }
        if (!name.equals("t") && !name.equals("r") && !name.equals("v") && !name.equals("f") && !name.equals("is")) {
            length = 0;
        }
    }

    private static long number(String digits) {
        boolean plain =
                !digits.isEmpty() && digits.length() < 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Long.parseLong(digits) : Long.MAX_VALUE;
    }

    /** After the last part: every shared string that a cell asks for must be there, and they must fit in memory. */
    void conclude() throws Refused {
        if (highestReference >= 0) {
            part = "sharedStrings";
            atMost(sharedBytes, limits.unpackedBytes(), Refused.Counted.BYTES);
        }
        if (highestReference >= sharedStrings) {
            throw new Refused(Problem.ofTable(ProblemCode.BROKEN_WORKBOOK, "sharedStrings", ""));
        }
    }

    private void atMost(long count, long most, Refused.Counted what) throws Refused {
        if (count > most) {
            throw Refused.limit(0, part, count, most, what);
        }
    }
}
