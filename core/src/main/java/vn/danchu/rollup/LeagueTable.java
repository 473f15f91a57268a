package vn.danchu.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Verdict;
import vn.danchu.scoring.set.Label;

/**
 * Units of one setting and period, or their provinces, ranked by the share of norms kept among those that judged them. A norm
 * counts once a unit, by the gravest of what it says, so that nobody is placed by how many records it keeps. Shares are compared
 * exactly; equal ones share a place and the next place is skipped: 1, 2, 2, 4. A unit that is not known well enough has no place:
 * it is neither good nor bad.
 *
 * @param leastJudged percent of the norms that bind a unit and are due that must have judged it for it to have a place; the law
 *     knows no ranking, and this is the reader's choice
 * @param places those that have one, the best first, tied ones by code
 * @param excluded the others, by reason, then by code
 */
public record LeagueTable(int leastJudged, List<Place> places, List<Excluded> excluded) {

    /** Half of the norms: what is asked for a place where nothing else is said. */
    public static final int HALF = 50;

    /** Copies the lists. */
    public LeagueTable {
        places = List.copyOf(Objects.requireNonNull(places, "places"));
        excluded = List.copyOf(Objects.requireNonNull(excluded, "excluded"));
    }

    /**
     * A place.
     *
     * @param place 1 for the best
     * @param tied whether another shares it
     * @param code the unit's code, or the province's name
     * @param name the unit's name, or null if not given
     * @param kept norms kept, of those that judged
     * @param open norms that could not judge
     * @param next how near the next better place is; null for the best
     */
    public record Place(
            int place,
            boolean tied,
            String code,
            @Nullable String name,
            Portion kept,
            long open,
            @Nullable Next next) {
        /** Names an argument that is missing. */
        public Place {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(kept, "kept");
        }
    }

    /**
     * The next better place.
     *
     * @param place that place
     * @param norms how many of the norms now broken must be kept, all else as it is, to stand level with it or better
     */
    public record Next(int place, long norms) {}

    /**
     * One without a place.
     *
     * @param code the unit's code, or the province's name
     * @param name the unit's name, or null if not given
     * @param why why
     * @param judged norms that judged, of those that bind and are due; null where there is no report to count, or several
     */
    public record Excluded(
            String code,
            @Nullable String name,
            Why why,
            @Nullable Portion judged) {
        /** Names an argument that is missing. */
        public Excluded {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(why, "why");
        }
    }

    /** Why one has no place. */
    public enum Why {
        /** It should report and has not. */
        NO_REPORT("chưa có báo cáo", "no report"),
        /** It has several reports, and none says which counts. */
        SEVERAL_REPORTS("có nhiều báo cáo", "several reports"),
        /** No norm judged it. */
        NOTHING_JUDGED("chưa xét được quy định nào", "nothing judged"),
        /** Fewer norms judged it than are asked for a place. */
        TOO_LITTLE_JUDGED("xét được quá ít quy định", "too little judged");

        private final Label label;

        Why(String vi, String en) {
            label = new Label(vi, en);
        }

        /** In a few words. */
        public String text(Locale locale) {
            return label.text(locale);
        }
    }

    private record Standing(String code, @Nullable String name, Portion kept, long open) {

        static Standing of(String code, @Nullable String name, Map<Verdict, Long> norms) {
            long kept = norms.getOrDefault(Verdict.COMPLIANT, 0L);
            long judged = kept + norms.getOrDefault(Verdict.NON_COMPLIANT, 0L);
            return new Standing(code, name, new Portion(kept, judged), norms.getOrDefault(Verdict.UNDETERMINED, 0L));
        }

        Portion judged() {
            return new Portion(kept.of(), kept.of() + open);
        }

        boolean isJudgedBy(int percent) {
            return judged().part() * 100 >= judged().of() * percent;
        }
    }

    /**
     * Ranks units of one setting and period.
     *
     * @param units what each that has one report counts
     * @param missing codes of those that should report and have not
     * @param several codes of those with several reports
     * @param leastJudged percent of its norms that must have judged a unit for it to have a place, from 0 to 100
     * @throws IllegalArgumentException if that is no such percentage
     */
    public static LeagueTable ofUnits(
            List<ComplianceRollUp.UnitCount> units, List<String> missing, List<String> several, int leastJudged) {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(several, "several");
        List<Excluded> excluded = new ArrayList<>();
        missing.forEach(code -> excluded.add(new Excluded(code, null, Why.NO_REPORT, null)));
        several.forEach(code -> excluded.add(new Excluded(code, null, Why.SEVERAL_REPORTS, null)));
        return of(
                units.stream()
                        .map(unit -> Standing.of(unit.code(), unit.name(), unit.norms()))
                        .toList(),
                leastJudged,
                excluded);
    }

    /**
     * Ranks areas of one setting and period by their units taken together; one without a name is left out.
     *
     * @param leastJudged as for units
     * @throws IllegalArgumentException if it is no percentage from 0 to 100
     */
    public static LeagueTable ofAreas(List<ComplianceRollUp.Area> areas, int leastJudged) {
        List<Standing> standings = new ArrayList<>();
        for (ComplianceRollUp.Area area : Objects.requireNonNull(areas, "areas")) {
            if (area.name() != null) {
                Map<Verdict, Long> norms = new EnumMap<>(Verdict.class);
                area.norms()
                        .forEach(norm ->
                                norm.units().forEach((verdict, units) -> norms.merge(verdict, units, Long::sum)));
                standings.add(Standing.of(area.name(), null, norms));
            }
        }
        return of(standings, leastJudged, new ArrayList<>());
    }

    private static LeagueTable of(List<Standing> all, int leastJudged, List<Excluded> excluded) {
        if (leastJudged < 0 || leastJudged > 100) {
            throw new IllegalArgumentException(leastJudged + " is no percentage from 0 to 100");
        }
        List<Standing> ranked = new ArrayList<>();
        for (Standing standing : all) {
            if (!standing.kept().isShare()) {
                excluded.add(new Excluded(standing.code(), standing.name(), Why.NOTHING_JUDGED, standing.judged()));
            } else if (!standing.isJudgedBy(leastJudged)) {
                excluded.add(new Excluded(standing.code(), standing.name(), Why.TOO_LITTLE_JUDGED, standing.judged()));
            } else {
                ranked.add(standing);
            }
        }
        excluded.sort(Comparator.comparing(Excluded::why).thenComparing(Excluded::code));
        ranked.sort(Comparator.comparing(Standing::kept).reversed().thenComparing(Standing::code));
        return new LeagueTable(leastJudged, places(ranked), excluded);
    }

    private static List<Place> places(List<Standing> ranked) {
        List<Place> places = new ArrayList<>(ranked.size());
        Portion better = null;
        int betterPlace = 0;
        int first = 0;
        while (first < ranked.size()) {
            Portion kept = ranked.get(first).kept();
            int end = first + 1;
            while (end < ranked.size() && ranked.get(end).kept().compareTo(kept) == 0) {
                end++;
            }
            for (Standing standing : ranked.subList(first, end)) {
                places.add(new Place(
                        first + 1,
                        end - first > 1,
                        standing.code(),
                        standing.name(),
                        standing.kept(),
                        standing.open(),
                        better == null ? null : new Next(betterPlace, lacking(standing.kept(), better))));
            }
            better = kept;
            betterPlace = first + 1;
            first = end;
        }
        return places;
    }

    /** The least number of norms more that make the share at least the better one. */
    private static long lacking(Portion kept, Portion better) {
        long needed = Math.multiplyExact(better.part(), kept.of());
        return (needed + better.of() - 1) / better.of() - kept.part();
    }
}
