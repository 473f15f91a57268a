package vn.danchu.rollup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Fulfilment;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Citation;
import vn.danchu.measures.LawMeasures;
import vn.danchu.scoring.set.Measure;

/** The counts of one area. */
@SuppressWarnings("serial") // its maps are those that are serializable
final class AreaTally implements Serializable {

    private static final long serialVersionUID = 1;

    private long units;
    private long waived;
    private final Counts<Verdict> overall = new Counts<>(Verdict.class);
    private final Counts<Verdict> findings = new Counts<>(Verdict.class);
    private final Counts<Reason> open = new Counts<>(Reason.class);
    private final Map<String, Counts<Verdict>> chapters = new HashMap<>();
    private final Map<String, NormTally> norms = new HashMap<>();
    private final Map<String, GapTally> gaps = new HashMap<>();
    private final Map<Day, Long> due = new HashMap<>();

    private record Day(LocalDate on, String norm) implements Comparable<Day>, Serializable {
        @Override
        public int compareTo(Day other) {
            int order = on.compareTo(other.on);
            return order == 0 ? norm.compareTo(other.norm) : order;
        }
    }

    private static final class NormTally implements Serializable {
        private static final long serialVersionUID = 1;
        private final Counts<Verdict> units = new Counts<>(Verdict.class);
        private final Counts<Verdict> findings = new Counts<>(Verdict.class);
        private long kept;
        private long missed;
        private long unknown;
        private long pending;

        /** The provision that a finding of the norm named last, and the counts of its chapter: it is nearly always the next one's too. */
        private transient @Nullable Citation cited;

        private transient @Nullable Counts<Verdict> chapter;

        void merge(NormTally other) {
            units.merge(other.units);
            findings.merge(other.findings);
            kept += other.kept;
            missed += other.missed;
            unknown += other.unknown;
            pending += other.pending;
        }
    }

    private static final class GapTally implements Serializable {
        private static final long serialVersionUID = 1;
        private long units;
        private long findings;
    }

    /** Adds a report, and gives what it counts for its unit alone. */
    UnitTally add(ComplianceReport report) {
        units++;
        overall.add(report.overall());
        UnitTally unit = new UnitTally(report);
        Map<String, Verdict> ofUnit = new HashMap<>();
        Set<String> places = new HashSet<>();
        Set<Day> days = new HashSet<>();
        for (Finding finding : report.findings()) {
            if (finding.grade() == Grade.WAIVED) {
                waived++;
                continue;
            }
            Verdict verdict = finding.verdict();
            findings.add(verdict);
            unit.findings.add(verdict);
            NormTally norm = norms.computeIfAbsent(finding.norm(), key -> new NormTally());
            norm.findings.add(verdict);
            chapter(norm, finding.citations().get(0)).add(verdict);
            occasions(finding.fulfilment(), norm);
            ofUnit.merge(finding.norm(), verdict, AreaTally::graver);
            if (verdict == Verdict.UNDETERMINED) {
                unit.open.add(finding.reason());
                for (String place : missing(finding)) {
                    GapTally gap = gaps.computeIfAbsent(place, key -> new GapTally());
                    gap.findings++;
                    gap.units += places.add(place) ? 1 : 0;
                }
            }
            if (verdict == Verdict.PENDING && finding.due() != null) {
                days.add(new Day(finding.due(), finding.norm()));
            }
        }
        ofUnit.forEach((norm, verdict) -> {
            Objects.requireNonNull(norms.get(norm)).units.add(verdict);
            unit.norms.add(verdict);
        });
        unit.open.forEach(open::add);
        days.forEach(day -> due.merge(day, 1L, Long::sum));
        return unit;
    }

    private static void occasions(@Nullable Fulfilment fulfilment, NormTally norm) {
        if (fulfilment != null) {
            norm.kept += fulfilment.kept();
            norm.missed += fulfilment.broken();
            norm.unknown += fulfilment.open();
            norm.pending += fulfilment.pending();
        }
    }

    static Verdict graver(Verdict one, Verdict other) {
        return other.isGraverThan(one) ? other : one;
    }

    private Counts<Verdict> chapter(NormTally norm, Citation cited) {
        Counts<Verdict> counts = norm.chapter;
        if (counts == null || norm.cited != cited) {
            Measure chapter = LawMeasures.chapter(cited);
            counts = chapters.computeIfAbsent(chapter == null ? "" : chapter.key(), key -> new Counts<>(Verdict.class));
            norm.cited = cited;
            norm.chapter = counts;
        }
        return counts;
    }

    /** What is missing, once each; the numbers of records are left out, so that units can be counted by it. */
    private static Set<String> missing(Finding finding) {
        Set<String> places = new HashSet<>();
        if (finding.arguments().get(Argument.MISSING) instanceof List<?> paths) {
            paths.forEach(path -> places.add(place(path.toString())));
        } else {
            places.add(place(finding.path()));
        }
        return places;
    }

    private static String place(String path) {
        StringBuilder place = new StringBuilder(path.length());
        for (int from = 0; from < path.length(); ) {
            int slash = path.indexOf('/', from + 1);
            int end = slash < 0 ? path.length() : slash;
            if (isNumber(path, from + 1, end)) {
                place.append("/*");
            } else {
                place.append(path, from, end);
            }
            from = end;
        }
        return place.toString();
    }

    private static boolean isNumber(String path, int from, int end) {
        for (int i = from; i < end; i++) {
            if (path.charAt(i) < '0' || path.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    void merge(AreaTally other) {
        units += other.units;
        waived += other.waived;
        overall.merge(other.overall);
        findings.merge(other.findings);
        open.merge(other.open);
        other.chapters.forEach((key, counts) -> chapters.computeIfAbsent(key, none -> new Counts<>(Verdict.class))
                .merge(counts));
        other.norms.forEach((key, norm) ->
                norms.computeIfAbsent(key, none -> new NormTally()).merge(norm));
        other.gaps.forEach((key, gap) -> {
            GapTally own = gaps.computeIfAbsent(key, none -> new GapTally());
            own.units += gap.units;
            own.findings += gap.findings;
        });
        other.due.forEach((day, count) -> due.merge(day, count, Long::sum));
    }

    ComplianceRollUp.Area area(@Nullable String name) {
        Map<String, Map<Verdict, Long>> byChapter = new TreeMap<>();
        chapters.forEach((key, counts) -> byChapter.put(key, counts.map()));
        List<ComplianceRollUp.NormCount> byNorm = new ArrayList<>();
        new TreeMap<>(norms)
                .forEach((id, norm) -> byNorm.add(new ComplianceRollUp.NormCount(
                        id,
                        norm.units.map(),
                        norm.findings.map(),
                        norm.kept,
                        norm.missed,
                        norm.unknown,
                        norm.pending)));
        return new ComplianceRollUp.Area(
                name,
                units,
                overall.map(),
                findings.map(),
                waived,
                byChapter,
                byNorm,
                open.map(),
                gaps.entrySet().stream()
                        .map(each -> new ComplianceRollUp.Gap(
                                each.getKey(), each.getValue().units, each.getValue().findings))
                        .sorted(Comparator.comparing(ComplianceRollUp.Gap::units)
                                .reversed()
                                .thenComparing(ComplianceRollUp.Gap::place))
                        .toList(),
                new TreeMap<>(due)
                        .entrySet().stream()
                                .map(each -> new ComplianceRollUp.Due(
                                        each.getKey().on(), each.getKey().norm(), each.getValue()))
                                .toList());
    }
}
