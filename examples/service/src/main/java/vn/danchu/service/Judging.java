package vn.danchu.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.law.Unit;
import vn.danchu.measures.LawMeasurements;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoreFormBuilder;
import vn.danchu.spring.CriteriaSetLibrary;
import vn.danchu.spring.DanchuProperties;

/** Judges and scores what requests bring. */
@Component
final class Judging {

    private final Assessor assessor;
    private final CriteriaSetLibrary sets;
    private final Clock clock;

    Judging(Assessor assessor, CriteriaSetLibrary sets, Clock clock, DanchuProperties properties) {
        this.assessor = assessor;
        this.sets = sets;
        this.clock = clock.withZone(properties.zone());
    }

    /** @param asOf the day up to whose end facts count; today in Viet Nam if null */
    ComplianceReport assess(Dossier dossier, @Nullable LocalDate asOf) {
        return assessor.assess(dossier, asOf == null ? LocalDate.now(clock) : asOf);
    }

    /** The reference set of the unit's setting, or null if the dossier does not say its setting. */
    @Nullable
    String referenceSet(Dossier dossier) {
        Unit unit = dossier.unit();
        return unit == null || unit.setting() == null
                ? null
                : "reference." + unit.setting().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    CriteriaSet set(String id, Locale locale) {
        return sets.find(id)
                .orElseThrow(() -> Problems.of(
                        HttpStatus.NOT_FOUND,
                        (AskedLanguage.isEnglish(locale)
                                        ? "No criteria set of this id. There are: "
                                        : "Không có bộ tiêu chí với mã này. Các mã hiện có: ")
                                + String.join(", ", sets.ids())));
    }

    /**
     * Scores by a set: the measures that the dossier gives, and over them those of the form.
     *
     * @return the sheet; null if neither says the period
     */
    @Nullable
    ScoreSheet score(
            String set,
            @Nullable Dossier dossier,
            @Nullable ComplianceReport report,
            @Nullable ScoreForm form,
            Locale locale) {
        set(set, locale);
        Measures given = dossier == null || report == null
                ? Measures.NONE
                : LawMeasurements.of(report, dossier, locale).measures();
        if (form == null) {
            if (dossier == null || dossier.period() == null) {
                return null;
            }
            form = ScoreForm.of(dossier.period(), Measures.NONE);
        }
        String unit = form.unit() != null || report == null
                ? form.unit()
                : report.receipt().unitCode();
        return sets.scorer(set)
                .score(ScoreFormBuilder.builder(form)
                        .unit(unit)
                        .measures(given.with(form.measures()))
                        .build());
    }
}
