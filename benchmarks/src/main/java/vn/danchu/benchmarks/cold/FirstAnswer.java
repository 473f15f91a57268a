package vn.danchu.benchmarks.cold;

import java.time.LocalDate;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.json.CriteriaSets;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.ScoreForm;

/** A program that gives one answer and ends: {@code hello}, {@code verdict} or {@code score}. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** Prints the answer asked for. */
    public static void main(String[] args) {
        System.out.println(
                switch (args[0]) {
                    case "verdict" -> verdict();
                    case "score" -> score();
                    default -> args[0];
                });
    }

    /** How many findings there are on a commune of which nothing else is known. */
    private static Object verdict() {
        return Assessor.standard()
                .assess(
                        DossierBuilder.builder()
                                .unit(UnitBuilder.builder()
                                        .setting(Setting.COMMUNE)
                                        .build())
                                .period(Period.year(2025))
                                .build(),
                        LocalDate.of(2026, 1, 31))
                .findings()
                .size();
    }

    /** The points of a commune of which nothing is measured. */
    private static Object score() {
        return Scorer.compile(CriteriaSets.load("reference-commune"))
                .score(ScoreForm.of(Period.year(2025), Measures.builder().build()))
                .total();
    }
}
