package vn.danchu.tabular;

/** How much a problem weighs. */
public enum Severity {
    /** The row, or the whole table, is not accepted. */
    ERROR,
    /** The row is accepted; a person should look. */
    WARNING,
    /** Something the reader did that a person should know. */
    NOTE
}
