package vn.danchu.scoring.set;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.danchu.record.Defaulted;

/**
 * The levels of a rating.
 *
 * @param unitClasses the classes of unit it is for; empty for all
 * @param rows the levels, the best first; without gap and overlap where the total picks the row
 * @param included which bounds belong to a row that does not say so itself; null is the lower
 * @param reading how a row is found; null is {@link Reading#BY_TOTAL}
 */
public record RatingGrid(
        @Defaulted List<String> unitClasses,
        @Defaulted List<RatingRow> rows,
        @Defaulted Band.Included included,
        @Defaulted Reading reading) {

    /** Copies the lists. */
    public RatingGrid {
        unitClasses = unitClasses == null ? List.of() : List.copyOf(unitClasses);
        rows = rows == null ? List.of() : List.copyOf(rows);
        included = included == null ? Band.Included.LOWER : included;
        reading = reading == null ? Reading.BY_TOTAL : reading;
    }

    /** How a row is found. */
    public enum Reading {
        /** The total picks the row; its conditions are asked then. */
        BY_TOTAL,
        /**
         * The best row whose range and conditions all hold. Rows may have no range, overlap, and leave gaps: what fits none
         * has no level.
         */
        BY_CONDITIONS
    }

    /** The place of a level, 0 for the best; -1 if the grid has no such level. */
    public int rank(String code) {
        Objects.requireNonNull(code, "code");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** The range of a row's total, for a locale: "70 to less than 85". */
    public String range(RatingRow row, Locale locale) {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(locale, "locale");
        return Band.range(row.from(), row.to(), row.included(included)).text(locale);
    }
}
