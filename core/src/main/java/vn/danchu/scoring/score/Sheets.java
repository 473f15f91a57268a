package vn.danchu.scoring.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What sheets must have in common before they are counted together. */
final class Sheets {

    private Sheets() {}

    /** The units of the sheets; refuses sheets that cannot be compared. */
    static Set<String> units(List<ScoreSheet> sheets) {
        Set<String> units = new HashSet<>();
        for (ScoreSheet sheet : sheets) {
            ScoreSheet first = sheets.get(0);
            if (!sheet.set().equals(first.set()) || !sheet.period().equals(first.period())) {
                throw new IllegalArgumentException("sheets of " + first.set() + " for " + first.period() + " and of "
                        + sheet.set() + " for " + sheet.period() + " cannot be counted together");
            }
            if (!units.add(unit(sheet))) {
                throw new IllegalArgumentException("unit " + unit(sheet) + " has two sheets");
            }
        }
        return units;
    }

    static String unit(ScoreSheet sheet) {
        String unit = sheet.unit();
        if (unit == null) {
            throw new IllegalArgumentException("a sheet of set " + sheet.set() + " names no unit");
        }
        return unit;
    }
}
