package vn.danchu.nationwide;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.Limits;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.measures.LawMeasurements;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.ScoreForm;

/** What judges and scores, once in each process: an executor makes its own, and none is sent. */
final class Judges {

    static final DanchuJson JSON = DanchuJson.strict();

    /** A nation's units are some 90,000, in 9 MiB. */
    static final DanchuJson REGISTERS =
            JSON.with(Limits.DEFAULT.withDocumentBytes(64 << 20).withListLength(1_000_000));

    private static final Assessor ASSESSOR = Assessor.standard();
    private static final Map<Setting, Scorer> SCORERS = scorers();

    private Judges() {}

    private static Map<Setting, Scorer> scorers() {
        Map<Setting, Scorer> scorers = new EnumMap<>(Setting.class);
        scorers.put(Setting.COMMUNE, CriteriaSets.scorer("reference.commune"));
        scorers.put(Setting.AGENCY, CriteriaSets.scorer("reference.agency"));
        scorers.put(Setting.STATE_ENTERPRISE, CriteriaSets.scorer("reference.state-enterprise"));
        scorers.put(Setting.NON_STATE_EMPLOYER, CriteriaSets.scorer("reference.non-state-employer"));
        return scorers;
    }

    static ComplianceReport judge(Dossier dossier, LocalDate asOf) {
        return ASSESSOR.assess(dossier, asOf);
    }

    /** Null for a unit whose setting or period is not known. */
    static @Nullable ScoreSheet score(ComplianceReport report, Dossier dossier) {
        Scorer scorer = report.receipt().setting() == null
                ? null
                : SCORERS.get(report.receipt().setting());
        Period period = report.receipt().period();
        if (scorer == null || period == null) {
            return null;
        }
        return scorer.score(new ScoreForm(
                report.receipt().unitCode(),
                null,
                period,
                LawMeasurements.of(report, dossier).measures(),
                List.of(),
                Map.of(),
                null,
                null));
    }
}
