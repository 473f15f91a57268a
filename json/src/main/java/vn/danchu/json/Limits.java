package vn.danchu.json;

/**
 * What a reader takes at most, so that no input can exhaust its host.
 *
 * @param documentBytes bytes of one document, or of one line of newline-delimited JSON
 * @param depth objects and lists within one another
 * @param stringLength characters of one string
 * @param numberLength characters of one number
 * @param listLength elements of one list, and properties of one object with free keys
 * @param faults faults that are told; at one more reading stops, which is told too
 */
public record Limits(int documentBytes, int depth, int stringLength, int numberLength, int listLength, int faults) {

    /**
     * 8 MiB, 64 levels, strings of 100,000 and numbers of 100 characters, lists of 100,000, 1,000 faults. A commune's year has
     * 0.1 MiB; 8 MiB of nothing but the smallest records are read in a heap of 256 MiB.
     */
    public static final Limits DEFAULT = new Limits(8 << 20, 64, 100_000, 100, 100_000, 1_000);

    /** @throws IllegalArgumentException if one is below 1 */
    public Limits {
        if (Math.min(Math.min(documentBytes, depth), Math.min(stringLength, numberLength)) < 1
                || Math.min(listLength, faults) < 1) {
            throw new IllegalArgumentException("limits start at 1");
        }
    }

    /** The same with another size of documents. */
    public Limits withDocumentBytes(int bytes) {
        return new Limits(bytes, depth, stringLength, numberLength, listLength, faults);
    }

    /** The same with another depth. */
    public Limits withDepth(int levels) {
        return new Limits(documentBytes, levels, stringLength, numberLength, listLength, faults);
    }

    /** The same with another length of strings. */
    public Limits withStringLength(int characters) {
        return new Limits(documentBytes, depth, characters, numberLength, listLength, faults);
    }

    /** The same with another length of numbers. */
    public Limits withNumberLength(int characters) {
        return new Limits(documentBytes, depth, stringLength, characters, listLength, faults);
    }

    /** The same with another length of lists. */
    public Limits withListLength(int elements) {
        return new Limits(documentBytes, depth, stringLength, numberLength, elements, faults);
    }

    /** The same with another number of faults. */
    public Limits withFaults(int most) {
        return new Limits(documentBytes, depth, stringLength, numberLength, listLength, most);
    }
}
