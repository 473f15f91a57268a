package vn.danchu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Receipt;
import vn.danchu.dossier.Dossier;
import vn.danchu.measures.LawMeasurements;
import vn.danchu.measures.Measurements;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.ScoreForm;

/**
 * A scored unit, with all that the text about it tells.
 *
 * @param scorer the scorer
 * @param form what was scored
 * @param given what the dossier gave; nothing without one
 * @param receipt of the report on the dossier, or null without one
 * @param sheet the result
 */
record Scoring(
        Scorer scorer,
        ScoreForm form,
        Measurements given,
        @Nullable Receipt receipt,
        ScoreSheet sheet) {

    static Scoring of(Scorer scorer, ScoreForm form) {
        return new Scoring(
                scorer, form, new Measurements(Measures.NONE, List.of(), Map.of()), null, scorer.score(form));
    }

    /** The dossier's measures, and over them those of the form. */
    static Scoring of(Scorer scorer, ScoreForm form, ComplianceReport report, Dossier dossier, Locale locale) {
        Measurements given = LawMeasurements.of(report, dossier, locale);
        ScoreForm whole = new ScoreForm(
                form.unit() == null ? report.receipt().unitCode() : form.unit(),
                form.unitClass(),
                form.period(),
                given.measures().with(form.measures()),
                form.entries(),
                form.related(),
                form.manual(),
                form.evidenceClosed());
        return new Scoring(scorer, whole, given, report.receipt(), scorer.score(whole));
    }
}
