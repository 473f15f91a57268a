package vn.danchu.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.law.Unit;
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
 *   <li>A duty over time counts occasion by occasion ({@link vn.danchu.compliance.Fulfilment}): what was owed while the unit
 *       existed, by what it was on the day. Late, incomplete and missing are broken alike.
 *   <li>A measure that no norm binding the unit feeds is not given, and is no gap: the user states it. So are prohibited acts,
 *       satisfaction, petitions and the plan for decisions.
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
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(locale, "locale");
        Unit unit = dossier.unit() == null ? Unit.UNKNOWN : dossier.unit();
        List<Finding> binding = new ArrayList<>(report.findings().size());
        Map<String, List<Finding>> byNorm = new HashMap<>();
        for (Finding finding : report.findings()) {
            if (finding.grade() != Grade.WAIVED) {
                binding.add(finding);
            }
            byNorm.computeIfAbsent(finding.norm(), norm -> new ArrayList<>()).add(finding);
        }
        Collected collected = new Collected();
        for (LawSource source : LawSource.ALL) {
            switch (source.count()) {
                case STATED -> {}
                case CHECKLIST ->
                    collected.add(DisclosedItems.count(source.measure().key(), report.checklist()));
                case ARTICLES -> collected.add(ArticleShare.count(source, binding));
                case RECORDS, OCCASIONS, ALL_OCCASIONS, YES_NO -> {
                    SourceCount count = new SourceCount(source, unit, dossier, locale);
                    collected.add(count.isFed() ? count.of(byNorm) : null);
                }
            }
        }
        return collected.measurements();
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
