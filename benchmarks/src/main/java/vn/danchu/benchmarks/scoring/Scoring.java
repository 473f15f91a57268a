package vn.danchu.benchmarks.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.danchu.law.InForce;
import vn.danchu.law.Period;
import vn.danchu.scoring.Band;
import vn.danchu.scoring.Condition;
import vn.danchu.scoring.CriteriaGroupBuilder;
import vn.danchu.scoring.CriteriaSet;
import vn.danchu.scoring.CriteriaSetBuilder;
import vn.danchu.scoring.Criterion;
import vn.danchu.scoring.CriterionBuilder;
import vn.danchu.scoring.Label;
import vn.danchu.scoring.LawMeasures;
import vn.danchu.scoring.Measure;
import vn.danchu.scoring.MeasureType;
import vn.danchu.scoring.Measures;
import vn.danchu.scoring.RatingGrid;
import vn.danchu.scoring.RatingRow;
import vn.danchu.scoring.RatingRules;
import vn.danchu.scoring.ScoreForm;
import vn.danchu.scoring.ScoreSheet;
import vn.danchu.scoring.Scorer;
import vn.danchu.scoring.ScoringMethod;

/**
 * A form scored and rated. The set has one criterion of four points for every measure of the law that is a ratio or
 * a yes-or-no, and a grid of four levels: as large as the sets that provinces use.
 */
@State(Scope.Thread)
public class Scoring {

    private static final BigDecimal POINTS = BigDecimal.valueOf(4);

    private final Scorer scorer = Scorer.compile(set());
    private final ScoreForm form = ScoreForm.of(Period.year(2025), measures());

    /** Scores one form. */
    @Benchmark
    public ScoreSheet score() {
        return scorer.score(form);
    }

    /** Compiles the set, as is done once in the life of a program. */
    @Benchmark
    public Scorer compile() {
        return Scorer.compile(scorer.set());
    }

    private static List<Measure> scored() {
        return LawMeasures.all().stream()
                .filter(measure -> measure.type() == MeasureType.RATIO || measure.type() == MeasureType.YES_NO)
                .toList();
    }

    private static Measures measures() {
        Measures.Builder measures = Measures.builder();
        int i = 0;
        for (Measure measure : scored()) {
            i++;
            if (measure.type() == MeasureType.RATIO) {
                measures.ratio(measure.key(), 10 + i, 12 + i);
            } else if (i % 4 == 0) {
                measures.no(measure.key());
            } else {
                measures.yes(measure.key());
            }
        }
        return measures.build();
    }

    private static CriteriaSet set() {
        List<Criterion> criteria = new ArrayList<>();
        for (Measure measure : scored()) {
            criteria.add(criterion(measure, criteria.size()));
        }
        BigDecimal maximum = POINTS.multiply(BigDecimal.valueOf(criteria.size()));
        return CriteriaSetBuilder.builder()
                .id("benchmark")
                .version("1")
                .title(label("benchmark"))
                .standing(CriteriaSet.Standing.REFERENCE)
                .status(CriteriaSet.Status.IN_FORCE)
                .sources(List.of("made for measuring"))
                .inForce(InForce.from(LocalDate.of(2023, 7, 1)))
                .maximum(maximum)
                .groups(List.of(CriteriaGroupBuilder.builder()
                        .id("all")
                        .title(label("all"))
                        .maximum(maximum)
                        .criteria(criteria)
                        .build()))
                .rating(rating(maximum))
                .build();
    }

    private static Criterion criterion(Measure measure, int index) {
        return CriterionBuilder.builder()
                .id("c" + index)
                .title(measure.label())
                .maximum(POINTS)
                .method(method(measure, index))
                .citations(measure.citations())
                .provision("made for measuring")
                .build();
    }

    private static ScoringMethod method(Measure measure, int index) {
        if (measure.type() == MeasureType.YES_NO) {
            return new ScoringMethod.AllOrNothing(Condition.yes(measure.key()), BigDecimal.ZERO);
        }
        if (index % 2 == 0) {
            return new ScoringMethod.Proportional(measure.key(), new BigDecimal("0.5"), BigDecimal.ONE);
        }
        List<Band> bands = List.of(Band.of("0.9", "", "4"), Band.of("0.7", "0.9", "2"), Band.of("", "0.7", "0"));
        return new ScoringMethod.Bands(measure.key(), bands, Band.Included.LOWER);
    }

    private static RatingRules rating(BigDecimal maximum) {
        BigDecimal good = maximum.multiply(new BigDecimal("0.9"));
        BigDecimal fair = maximum.multiply(new BigDecimal("0.7"));
        BigDecimal average = maximum.multiply(new BigDecimal("0.5"));
        RatingGrid grid = new RatingGrid(
                List.of(),
                List.of(
                        new RatingRow("GOOD", label("Tốt"), good, null, List.of()),
                        new RatingRow("FAIR", label("Khá"), fair, good, List.of()),
                        new RatingRow("AVERAGE", label("Trung bình"), average, fair, List.of()),
                        new RatingRow("WEAK", label("Yếu"), null, average, List.of())),
                Band.Included.LOWER);
        return new RatingRules(
                List.of(grid),
                RatingRules.ConditionsFail.NEXT_ROW,
                RatingRules.LeftOut.AS_IT_IS,
                List.of(),
                List.of(),
                List.of());
    }

    private static Label label(String text) {
        return new Label(text, text);
    }
}
