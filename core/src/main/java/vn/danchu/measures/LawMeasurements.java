package vn.danchu.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.law.Unit;
import vn.danchu.scoring.set.LawMeasures;
import vn.danchu.scoring.set.Measured;
import vn.danchu.scoring.set.Measures;

/**
 * The measures of Law 10/2022/QH15 that a unit's records give by themselves: from the findings of its compliance report to
 * {@link LawMeasures}.
 *
 * <p>How the verdicts count:
 *
 * <ul>
 *   <li>A record that breaks one of the measure's norms counts as broken; one that keeps all that apply to it, as kept. The
 *       share is kept of kept and broken.
 *   <li>PENDING and NOT_APPLICABLE are left out: nothing was owed yet, or nothing at all. Findings that a policy waives are
 *       left out as well.
 *   <li>UNDETERMINED leaves the whole measure unknown, and a {@link MeasureGap} names the data that is missing. It is
 *       neither taken as broken, nor left out: a unit would gain by leaving data out. Only the shares of norms complied with
 *       ({@code norms.complied} and its chapters) leave it out, because they are by definition of what could be judged.
 *   <li>A list that the dossier does not have (null) is not known; an empty list means that there was nothing, and gives a
 *       share of 0 out of 0, whose meaning is for the criterion to say.
 *   <li>A measure is {@link vn.danchu.scoring.set.MeasureValue.NotApplicable} if its norms bind the unit and none applies.
 *   <li>A measure that no norm binding the unit feeds is not given, and is no gap: the user states it. So are prohibited acts,
 *       satisfaction, petitions, the plan for decisions, and the share of matters put to consultation, of which the records
 *       hold only those that were.
 * </ul>
 *
 * <p>Stateless and thread-safe.
 */
public final class LawMeasurements {

    private LawMeasurements() {}

    /**
     * The measures of a unit, with the reasons of what does not apply in Vietnamese.
     *
     * @param report what {@link Assessor#assess} says of the dossier
     * @param dossier the dossier it was made of
     */
    public static Measurements of(ComplianceReport report, Dossier dossier) {
        return of(report, dossier, Locale.forLanguageTag("vi"));
    }

    /**
     * The measures of a unit.
     *
     * @param report what {@link Assessor#assess} says of the dossier
     * @param dossier the dossier it was made of
     * @param locale the language of the reasons of what does not apply
     */
    public static Measurements of(ComplianceReport report, Dossier dossier, Locale locale) {
        Unit unit = dossier.unit() == null ? Unit.UNKNOWN : dossier.unit();
        List<Finding> binding = report.findings().stream()
                .filter(finding -> finding.grade() != Grade.WAIVED)
                .toList();
        Map<String, List<Finding>> byNorm = new HashMap<>();
        for (Finding finding : report.findings()) {
            byNorm.computeIfAbsent(finding.norm(), norm -> new ArrayList<>()).add(finding);
        }
        Collected collected = new Collected();
        collected.add(DisclosedItems.count(report.checklist()));
        for (LawSource source : LawSources.ALL) {
            SourceCount count = new SourceCount(source, unit, dossier, locale);
            if (count.isFed()) {
                collected.add(count.of(byNorm));
            }
        }
        for (ChapterShare chapter : ChapterShare.ALL) {
            collected.add(chapter.count(binding));
        }
        return collected.measurements();
    }

    /** Ids of the norms that feed the measure, in the order of the law's settings; empty if it comes from elsewhere. */
    public static List<String> norms(String key) {
        return LawSources.ALL.stream()
                .filter(source -> source.measure().key().equals(key))
                .flatMap(source -> Stream.concat(
                        source.parts().stream().flatMap(part -> part.norms().stream()),
                        Stream.ofNullable(source.absences())))
                .toList();
    }

    /** Puts the counts of all measures together. */
    private static final class Collected {
        private final Measures.Builder measures = Measures.builder();
        private final List<MeasureGap> gaps = new ArrayList<>();
        private final Map<String, List<Finding>> findings = new LinkedHashMap<>();

        void add(@Nullable Counted counted) {
            if (counted == null) {
                return;
            }
            if (counted.gap() != null) {
                gaps.add(counted.gap());
            }
            if (counted.value() != null) {
                measures.put(
                        counted.key(),
                        new Measured(counted.value(), Measured.Origin.COMPLIANCE_REPORT, counted.trace()));
                findings.put(counted.key(), counted.findings());
            }
        }

        Measurements measurements() {
            return new Measurements(measures.build(), gaps, findings);
        }
    }
}
