package vn.danchu.law;

import java.util.Locale;

/**
 * An entry of one of the law's lists: an item to disclose, a form, a matter. Its code is the law's own number, such as
 * {@code 11.3} or {@code 64.1.đ}; sub-items that officials keep below a clause take a further letter ({@code 11.3.a}).
 */
public interface CatalogueEntry {

    /** The law's own number; unique within its catalogue. */
    String code();

    /** The provision that lists it; for a sub-item, the clause it belongs to. */
    Citation citation();

    /** The setting whose list it stands in. */
    Setting setting();

    /** The days on which the entry binds. */
    default InForce inForce() {
        return citation().instrument().inForce();
    }

    /** A short label: Vietnamese for {@code vi}, English otherwise. */
    String label(Locale locale);
}
