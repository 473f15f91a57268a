package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Units ranked by their totals. Equal totals share a place and the next place is skipped: 1, 2, 2, 4.
 *
 * @param places the ranked units, the best first; tied units in the order of their codes
 * @param incomplete units whose sheet is not complete; they have no place
 * @param withoutSheet expected units without a sheet
 */
public record Ranking(List<Place> places, List<String> incomplete, List<String> withoutSheet) {

    /** Copies the lists. */
    public Ranking {
        places = List.copyOf(places);
        incomplete = List.copyOf(incomplete);
        withoutSheet = List.copyOf(withoutSheet);
    }

    /**
     * A place in a ranking.
     *
     * @param place 1 for the best
     * @param unit the unit's code
     * @param total its total
     * @param tied whether another unit shares the place
     */
    public record Place(int place, String unit, BigDecimal total, boolean tied) {}

    /**
     * Ranks sheets of one set and period.
     *
     * @param expected codes of the units that should have a sheet
     * @throws IllegalArgumentException if sheets of several sets or periods are mixed, a sheet names no unit, or a unit
     *     has two
     */
    public static Ranking of(List<ScoreSheet> sheets, List<String> expected) {
        Set<String> units = Sheets.units(sheets);
        List<ScoreSheet> ranked = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        for (ScoreSheet sheet : sheets) {
            if (sheet.isComplete()) {
                ranked.add(sheet);
            } else {
                incomplete.add(Sheets.unit(sheet));
            }
        }
        ranked.sort(Comparator.comparing(ScoreSheet::total).reversed().thenComparing(Sheets::unit));
        List<Place> places = new ArrayList<>(ranked.size());
        for (int i = 0; i < ranked.size(); i++) {
            BigDecimal total = ranked.get(i).total();
            boolean tiedAbove = i > 0 && ranked.get(i - 1).total().compareTo(total) == 0;
            boolean tiedBelow =
                    i + 1 < ranked.size() && ranked.get(i + 1).total().compareTo(total) == 0;
            int place = tiedAbove ? places.get(i - 1).place() : i + 1;
            places.add(new Place(place, Sheets.unit(ranked.get(i)), total, tiedAbove || tiedBelow));
        }
        Set<String> missing = new HashSet<>(expected);
        missing.removeAll(units);
        return new Ranking(
                places, incomplete, expected.stream().filter(missing::contains).toList());
    }
}
