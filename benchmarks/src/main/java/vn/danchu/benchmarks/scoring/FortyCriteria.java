package vn.danchu.benchmarks.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.danchu.law.InForce;
import vn.danchu.law.Period;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.CriteriaSetBuilder;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.CriterionBuilder;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.MaximumIs;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.RatingGrid;
import vn.danchu.scoring.set.RatingRow;
import vn.danchu.scoring.set.RatingRules;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoringMethod;

/**
 * The job that every engine of rules can do: forty criteria in eight groups, each a whole percentage that falls into one of four bands,
 * which are added up and rated. One generator makes the inputs of all.
 */
public final class FortyCriteria {

    /** How many criteria. */
    public static final int CRITERIA = 40;

    /** How many criteria a group has. */
    public static final int IN_A_GROUP = 5;

    /** Lower bounds of the bands, the best first; the lower bound belongs to a band. */
    public static final int[] FROM = {90, 70, 50, 0};

    /** Hundredths of points in each band; the best of all criteria are 100 points. */
    public static final int[] HUNDREDTHS = {250, 175, 100, 0};

    /** Lower bounds of the levels, the best first; the lower bound belongs to a level. */
    public static final int[] LEVELS_FROM = {80, 65, 50, 0};

    /** Their codes. */
    public static final String[] LEVELS = {"A", "B", "C", "D"};

    /** How many inputs there are. */
    public static final int INPUTS = 1_000;

    private static final int SEED = 20_221_110;
    private static final int HUNDRED = 100;

    private FortyCriteria() {}

    /** The key of a measure. */
    public static String measure(int criterion) {
        return "m" + criterion;
    }

    /** The whole percentages of each input, one a criterion. */
    public static int[][] inputs() {
        Random random = new Random(SEED);
        int[][] inputs = new int[INPUTS][CRITERIA];
        for (int[] input : inputs) {
            int usual = random.nextInt(HUNDRED);
            for (int i = 0; i < CRITERIA; i++) {
                input[i] = Math.max(0, Math.min(HUNDRED, usual + random.nextInt(HUNDRED) - HUNDRED / 2));
            }
        }
        return inputs;
    }

    /** The points of an input in hundredths, counted as plainly as can be. */
    public static int hundredths(int[] input) {
        int sum = 0;
        for (int value : input) {
            sum += HUNDREDTHS[band(value, FROM)];
        }
        return sum;
    }

    /** The first of these that a value reaches. */
    public static int band(int value, int[] from) {
        int band = 0;
        while (value < from[band]) {
            band++;
        }
        return band;
    }

    /** The code of the level of so many hundredths of points. */
    public static String level(int hundredths) {
        return LEVELS[band(hundredths / HUNDRED, LEVELS_FROM)];
    }

    /** Points of so many hundredths. */
    public static BigDecimal points(int hundredths) {
        BigDecimal points = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0) : points;
    }

    /** The input as a form. */
    public static ScoreForm form(int[] input) {
        Measures.Builder measures = Measures.builder();
        for (int i = 0; i < CRITERIA; i++) {
            measures.points(measure(i), Integer.toString(input[i]));
        }
        return ScoreForm.of(Period.year(2025), measures.build());
    }

    /** The set. */
    public static CriteriaSet set() {
        List<Measure> measures = new ArrayList<>();
        List<CriteriaGroup> groups = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < CRITERIA; i++) {
            measures.add(new Measure(measure(i), MeasureType.PERCENT, label("Tỷ lệ", "Share", i), null, List.of()));
            criteria.add(criterion(i));
            if (criteria.size() == IN_A_GROUP) {
                groups.add(new CriteriaGroup(
                        "g" + groups.size(),
                        label("Nhóm", "Group", groups.size()),
                        points(HUNDREDTHS[0] * IN_A_GROUP),
                        MaximumIs.REACHED,
                        null,
                        BigDecimal.ONE,
                        null,
                        List.of(),
                        criteria));
                criteria = new ArrayList<>();
            }
        }
        return CriteriaSetBuilder.builder()
                .id("forty-criteria")
                .version("1")
                .title(label("Bộ tiêu chí", "Set", CRITERIA))
                .standing(CriteriaSet.Standing.REFERENCE)
                .status(CriteriaSet.Status.IN_FORCE)
                .sources(List.of("benchmarks"))
                .inForce(InForce.from(LocalDate.of(2023, 7, 1)))
                .maximum(BigDecimal.valueOf(HUNDRED))
                .unitClasses(List.of())
                .measures(measures)
                .groups(groups)
                .rating(rating())
                .build();
    }

    private static Criterion criterion(int index) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < FROM.length; i++) {
            bands.add(Band.of(
                    FROM[i] == 0 ? "" : Integer.toString(FROM[i]),
                    i == 0 ? "" : Integer.toString(FROM[i - 1]),
                    points(HUNDREDTHS[i]).toPlainString()));
        }
        return CriterionBuilder.builder()
                .id("c" + index)
                .title(label("Tiêu chí", "Criterion", index))
                .maximum(points(HUNDREDTHS[0]))
                .method(new ScoringMethod.Bands(measure(index), bands, Band.Included.LOWER))
                .provision("benchmarks")
                .build();
    }

    private static RatingRules rating() {
        List<RatingRow> rows = new ArrayList<>();
        for (int i = 0; i < LEVELS.length; i++) {
            rows.add(new RatingRow(
                    LEVELS[i],
                    label("Mức", "Level", i),
                    LEVELS_FROM[i] == 0 ? null : BigDecimal.valueOf(LEVELS_FROM[i]),
                    i == 0 ? null : BigDecimal.valueOf(LEVELS_FROM[i - 1]),
                    List.of(),
                    Band.Included.LOWER));
        }
        RatingGrid grid = new RatingGrid(List.of(), rows, Band.Included.LOWER, RatingGrid.Reading.BY_TOTAL);
        return new RatingRules(
                List.of(grid),
                RatingRules.ConditionsFail.NEXT_ROW,
                RatingRules.LeftOut.AS_IT_IS,
                List.of(),
                List.of(),
                List.of());
    }

    private static Label label(String vietnamese, String english, int number) {
        return new Label(vietnamese + " " + number, english + " " + number);
    }

    /** The sheets that the library makes of all inputs, each of which has the points and the level that plain counting gives. */
    public static List<ScoreSheet> sheets(Scorer scorer) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int[] input : inputs()) {
            ScoreSheet sheet = scorer.score(form(input));
            int hundredths = hundredths(input);
            if (!sheet.total().equals(points(hundredths))
                    || !level(hundredths).equals(sheet.rating().level())
                    || !sheet.faults().isEmpty()) {
                throw new IllegalStateException("the library does not score as plain counting does: " + sheet);
            }
            sheets.add(sheet);
        }
        return sheets;
    }
}
