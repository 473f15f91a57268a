package vn.danchu.rollup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

/**
 * What many reports say together ({@link ComplianceTally}).
 *
 * @param slices by setting and period: only within one are units counted together
 */
public record ComplianceRollUp(List<Slice> slices) {

    /** The reasons for which a norm cannot judge. */
    public static final List<Reason> OPEN = Arrays.stream(Reason.values())
            .filter(reason -> reason.verdict() == Verdict.UNDETERMINED)
            .toList();

    /** Copies the list. */
    public ComplianceRollUp {
        slices = List.copyOf(Objects.requireNonNull(slices, "slices"));
    }

    /**
     * The reports of one setting and period.
     *
     * @param setting the setting, or null for reports that do not name it
     * @param period the period, or null for reports that do not name it
     * @param asOf the first and the last day up to which facts counted; null where there is no report
     * @param norms SHA-256 of the norms the reports were made by; several where they were not made by the same
     * @param nation all of them
     * @param provinces each province, by name; one without a name holds the units that were given none
     * @param expected how many units should report; 0 if that was not said
     * @param missing codes of the expected units without a report
     * @param twice codes of the units with several reports, each of which counts
     * @param unnamed reports of units without a code
     * @param units each unit that has a code and one report, by code
     * @param league the units ranked
     * @param provinceLeague the provinces ranked by their units taken together; units that were given none are not in it
     */
    public record Slice(
            @Nullable Setting setting,
            @Nullable Period period,
            @Nullable Period asOf,
            List<String> norms,
            Area nation,
            List<Area> provinces,
            long expected,
            List<String> missing,
            List<String> twice,
            long unnamed,
            List<UnitCount> units,
            LeagueTable league,
            LeagueTable provinceLeague) {

        /** Copies the lists. */
        public Slice {
            Objects.requireNonNull(nation, "nation");
            Objects.requireNonNull(league, "league");
            Objects.requireNonNull(provinceLeague, "provinceLeague");
            norms = List.copyOf(Objects.requireNonNull(norms, "norms"));
            provinces = List.copyOf(Objects.requireNonNull(provinces, "provinces"));
            missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
            twice = List.copyOf(Objects.requireNonNull(twice, "twice"));
            units = List.copyOf(Objects.requireNonNull(units, "units"));
        }
    }

    /**
     * What one unit's report counts.
     *
     * @param code the unit's code
     * @param name its name, or null if not given
     * @param province the province it is counted in, or null for none
     * @param overall the verdict on the whole
     * @param findings findings by verdict, waived ones left out
     * @param norms norms by what they say of the unit; of several records the gravest
     * @param open why norms could not judge, each once
     */
    public record UnitCount(
            String code,
            @Nullable String name,
            @Nullable String province,
            Verdict overall,
            Map<Verdict, Long> findings,
            Map<Verdict, Long> norms,
            List<Reason> open) {

        /** Copies the collections. */
        public UnitCount {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(overall, "overall");
            findings = Map.copyOf(Objects.requireNonNull(findings, "findings"));
            norms = Map.copyOf(Objects.requireNonNull(norms, "norms"));
            open = List.copyOf(Objects.requireNonNull(open, "open"));
        }
    }

    /**
     * The nation, or one province.
     *
     * @param name the province; null for the nation, and for units that were given none
     * @param units how many reports
     * @param overall reports by their verdict on the whole
     * @param findings findings by verdict, waived ones left out
     * @param waived findings that a policy waives
     * @param chapters by the key of the chapter's measure ({@code norms.disclosure}); empty key for norms outside of all
     * @param norms by id
     * @param open units by why a norm could not judge: each counts once a reason
     * @param gaps what is missing, most units first: places in a dossier, {@code *} for the number of a record
     * @param due duties that fall due, the next first
     */
    public record Area(
            @Nullable String name,
            long units,
            Map<Verdict, Long> overall,
            Map<Verdict, Long> findings,
            long waived,
            Map<String, Map<Verdict, Long>> chapters,
            List<NormCount> norms,
            Map<Reason, Long> open,
            List<Gap> gaps,
            List<Due> due) {

        /** Copies the collections. */
        public Area {
            overall = Map.copyOf(Objects.requireNonNull(overall, "overall"));
            findings = Map.copyOf(Objects.requireNonNull(findings, "findings"));
            chapters = Map.copyOf(Objects.requireNonNull(chapters, "chapters"));
            norms = List.copyOf(Objects.requireNonNull(norms, "norms"));
            open = Map.copyOf(Objects.requireNonNull(open, "open"));
            gaps = List.copyOf(Objects.requireNonNull(gaps, "gaps"));
            due = List.copyOf(Objects.requireNonNull(due, "due"));
        }

        /** Findings that comply, of all that judge. */
        public Portion complied() {
            return judged(findings);
        }

        /** Findings that comply of all that judge, of one chapter. */
        public Portion complied(String chapter) {
            Objects.requireNonNull(chapter, "chapter");
            return judged(chapters.getOrDefault(chapter, Map.of()));
        }

        private static Portion judged(Map<Verdict, Long> counts) {
            long kept = counts.getOrDefault(Verdict.COMPLIANT, 0L);
            return new Portion(kept, kept + counts.getOrDefault(Verdict.NON_COMPLIANT, 0L));
        }

        /** The norms that most of the units they judge break, by exact share, then by how many units; none that is kept. */
        public List<NormCount> mostBroken(int most) {
            return norms.stream()
                    .filter(norm -> norm.broken().part() > 0)
                    .sorted(Comparator.comparing(NormCount::broken)
                            .thenComparing(norm -> norm.broken().part())
                            .reversed()
                            .thenComparing(NormCount::norm))
                    .limit(most)
                    .toList();
        }
    }

    /**
     * What one norm says of many units.
     *
     * @param norm its id
     * @param units units by what it says of them; of several records the gravest: broken, open, pending, kept, not applicable
     * @param findings findings by verdict
     * @param kept occasions of a duty over time that were kept
     * @param missed occasions that were late, incomplete or missed
     * @param unknown occasions of which it is not known
     * @param pending occasions not yet due
     */
    public record NormCount(
            String norm,
            Map<Verdict, Long> units,
            Map<Verdict, Long> findings,
            long kept,
            long missed,
            long unknown,
            long pending) {

        /** Copies the maps. */
        public NormCount {
            Objects.requireNonNull(norm, "norm");
            units = Map.copyOf(Objects.requireNonNull(units, "units"));
            findings = Map.copyOf(Objects.requireNonNull(findings, "findings"));
        }

        /** Units that break it, of those it judges. */
        public Portion broken() {
            long broken = units.getOrDefault(Verdict.NON_COMPLIANT, 0L);
            return new Portion(broken, broken + units.getOrDefault(Verdict.COMPLIANT, 0L));
        }
    }

    /**
     * Data that many units lack.
     *
     * @param place where in a dossier, {@code /disclosures/*}{@code /decision}
     * @param units how many units lack it
     * @param findings how many findings it leaves open
     */
    public record Gap(String place, long units, long findings) {
        /** Names an argument that is missing. */
        public Gap {
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * Duties that fall due.
     *
     * @param on the last day
     * @param norm the norm's id
     * @param units how many units
     */
    public record Due(LocalDate on, String norm, long units) {
        /** Names an argument that is missing. */
        public Due {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(norm, "norm");
        }
    }
}
