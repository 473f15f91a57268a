package vn.danchu.benchmarks.scoring;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.danchu.benchmarks.Documents;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.CriteriaSets;
import vn.danchu.law.Period;
import vn.danchu.measures.LawMeasurements;
import vn.danchu.measures.Measurements;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.ScoreForm;

/** The demonstration commune scored by the reference set for communes, from the measures that its report gives. */
@State(Scope.Thread)
public class Scoring {

    private final Scorer scorer = Scorer.compile(CriteriaSets.load("reference-commune"));
    private final Dossier dossier = Documents.COMMUNE.dossier();
    private final ComplianceReport report = Assessor.standard().assess(dossier, Documents.AS_OF);
    private final ScoreForm form =
            ScoreForm.of(Period.year(2025), LawMeasurements.of(report, dossier).measures());

    /** Scores and rates one form. */
    @Benchmark
    public ScoreSheet score() {
        return scorer.score(form);
    }

    /** Draws the measures from the report. */
    @Benchmark
    public Measurements measure() {
        return LawMeasurements.of(report, dossier);
    }

    /** Compiles the set, as is done once in the life of a program. */
    @Benchmark
    public Scorer compile() {
        return Scorer.compile(scorer.set());
    }
}
