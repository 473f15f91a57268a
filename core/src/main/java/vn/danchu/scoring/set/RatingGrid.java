package vn.danchu.scoring.set;

import java.util.List;
import java.util.Locale;

/**
 * The levels of a rating.
 *
 * @param unitClasses the classes of unit it is for; empty for all
 * @param rows the levels, the best first, without gap and overlap
 * @param included which bound belongs to a row; null is the lower
 */
public record RatingGrid(List<String> unitClasses, List<RatingRow> rows, Band.Included included) {

    /** Copies the lists. */
    public RatingGrid {
        unitClasses = unitClasses == null ? List.of() : List.copyOf(unitClasses);
        rows = rows == null ? List.of() : List.copyOf(rows);
        included = included == null ? Band.Included.LOWER : included;
    }

    /** The place of a level, 0 for the best; -1 if the grid has no such level. */
    public int rank(String code) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** The range of a row's total, for a locale: "70 to less than 85". */
    public String range(RatingRow row, Locale locale) {
        return Band.range(row.from(), row.to(), included).text(locale);
    }
}
