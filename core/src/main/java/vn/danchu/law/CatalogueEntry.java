package vn.danchu.law;

/**
 * An entry of one of the law's lists: an item to disclose, a form, a matter. In data it is written as its code, the law's
 * own number.
 */
public interface CatalogueEntry {

    /** Where and how the law lists it. */
    Listing listing();

    /** The law's own number, such as {@code 11.3}; unique within its catalogue. */
    default String code() {
        return listing().code();
    }
}
