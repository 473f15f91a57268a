package vn.danchu.json;

import java.util.Locale;

/** Why a piece of JSON is refused; each has its words in Vietnamese and English. */
public enum FaultCode {
    /** Not JSON from here on (RFC 8259). */
    SYNTAX,
    /** The text ends before the document does. */
    UNEXPECTED_END,
    /** There is no document. */
    EMPTY,
    /** Not UTF-8, or half of a character. */
    ENCODING,
    /** The text begins with a byte-order mark. */
    BYTE_ORDER_MARK,
    /** Something follows the document. */
    TRAILING_CONTENT,
    /** A property that the document type does not have. */
    UNKNOWN_PROPERTY,
    /** A property under a name that it had: it is read under its present one, and refuses nothing. */
    FORMER_NAME,
    /** A property that was given before. */
    DUPLICATE_PROPERTY,
    /** A property that must be given is not. */
    MISSING_PROPERTY,
    /** Another JSON type than the one that stands here. */
    WRONG_TYPE,
    /** A number with a fraction where things are counted. */
    NOT_AN_INTEGER,
    /** NaN or an infinity. */
    NOT_A_NUMBER,
    /** A number below the least or above the greatest allowed. */
    OUT_OF_RANGE,
    /** Not a day of the calendar in its ISO form. */
    NOT_A_DATE,
    /** A code that its list does not have. */
    UNKNOWN_CODE,
    /** Not a citation in its data form. */
    NOT_A_CITATION,
    /** Nothing but white space where a text must stand. */
    BLANK,
    /** A list or text with fewer or more elements than allowed. */
    SIZE,
    /** An element that its set already has. */
    DUPLICATE_ELEMENT,
    /** Values that are right one by one and cannot stand together. */
    REFUSED,
    /** A limit that protects the reader is exceeded. */
    LIMIT;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Its key in the texts: {@code unknown-code}. */
    public String key() {
        return key;
    }
}
