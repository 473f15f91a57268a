package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units ranked by their points as they stand beside each other ({@link ScoreSheet#comparable()}): a unit of which criteria
 * were left out is not put behind for it where the set scales its total up. Equal points share a place and the next place is
 * skipped: 1, 2, 2, 4.
 *
 * @param places the ranked units, the best first; tied units in the order of their codes
 * @param incomplete units whose sheet is not complete; they have no place
 * @param withoutSheet expected units without a sheet
 */
public record Ranking(List<Place> places, List<String> incomplete, List<String> withoutSheet) {

    /** Copies the lists. */
    public Ranking {
        places = List.copyOf(Objects.requireNonNull(places, "places"));
        incomplete = List.copyOf(Objects.requireNonNull(incomplete, "incomplete"));
        withoutSheet = List.copyOf(Objects.requireNonNull(withoutSheet, "withoutSheet"));
    }

    /**
     * A place in a ranking.
     *
     * @param place 1 for the best
     * @param unit the unit's code
     * @param points the points it is ranked by
     * @param total its total, out of {@code maximum}
     * @param maximum the maximum that applied to it; null if the set does not know it
     * @param tied whether another unit shares the place
     */
    public record Place(
            int place,
            String unit,
            BigDecimal points,
            BigDecimal total,
            @Nullable BigDecimal maximum,
            boolean tied) {
        /** Names an argument that is missing. */
        public Place {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(total, "total");
        }
    }

    /**
     * Ranks sheets of one set and period.
     *
     * @param expected codes of the units that should have a sheet
     * @throws IllegalArgumentException if sheets of several sets or periods are mixed, a sheet names no unit, or a unit
     *     has two
     */
    public static Ranking of(List<ScoreSheet> sheets, List<String> expected) {
        Objects.requireNonNull(sheets, "sheets");
        Objects.requireNonNull(expected, "expected");
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
        ranked.sort(Comparator.comparing(ScoreSheet::comparable).reversed().thenComparing(Sheets::unit));
        List<Place> places = new ArrayList<>(ranked.size());
        for (int i = 0; i < ranked.size(); i++) {
            ScoreSheet sheet = ranked.get(i);
            BigDecimal points = sheet.comparable();
            boolean tiedAbove = i > 0 && ranked.get(i - 1).comparable().compareTo(points) == 0;
            boolean tiedBelow =
                    i + 1 < ranked.size() && ranked.get(i + 1).comparable().compareTo(points) == 0;
            int place = tiedAbove ? places.get(i - 1).place() : i + 1;
            places.add(new Place(
                    place, Sheets.unit(sheet), points, sheet.total(), sheet.maximum(), tiedAbove || tiedBelow));
        }
        Set<String> missing = new HashSet<>(expected);
        missing.removeAll(units);
        return new Ranking(
                places, incomplete, expected.stream().filter(missing::contains).toList());
    }
}
