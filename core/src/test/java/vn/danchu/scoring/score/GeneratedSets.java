package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Block;
import vn.danchu.scoring.set.Ceiling;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaGroupBuilder;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.CriteriaSetBuilder;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.DueDay;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.MaximumIs;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.RatingCondition;
import vn.danchu.scoring.set.RatingGrid;
import vn.danchu.scoring.set.RatingRules;
import vn.danchu.scoring.set.Rounding;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoreFormBuilder;
import vn.danchu.scoring.set.ScoringMethod;

/** Sound sets and forms, made from a seed. */
final class GeneratedSets {

    static final int KINDS = 4;

    private final Random random;

    GeneratedSets(long seed) {
        random = new Random(seed);
    }

    private int pick(int bound) {
        return random.nextInt(bound);
    }

    private BigDecimal quarters(int most) {
        return BigDecimal.valueOf(pick(4 * most + 1)).divide(BigDecimal.valueOf(4));
    }

    static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < KINDS; i++) {
            measures.add(Examples.measure("ratio" + i, MeasureType.RATIO));
            measures.add(Examples.measure("percent" + i, MeasureType.PERCENT));
            measures.add(Examples.measure("count" + i, MeasureType.COUNT));
            measures.add(Examples.measure("whole" + i, MeasureType.COUNT));
            measures.add(Examples.measure("done" + i, MeasureType.COUNT));
            measures.add(Examples.measure("begun" + i, MeasureType.COUNT));
            measures.add(Examples.measure("yes" + i, MeasureType.YES_NO));
            measures.add(Examples.measure("date" + i, MeasureType.DATE));
            measures.add(Examples.measure("points" + i, MeasureType.POINTS));
        }
        return measures;
    }

    CriteriaSet set() {
        CriteriaGroup[] groups = new CriteriaGroup[1 + pick(4)];
        for (int i = 0; i < groups.length; i++) {
            Criterion[] criteria = new Criterion[1 + pick(5)];
            for (int j = 0; j < criteria.length; j++) {
                BigDecimal maximum = BigDecimal.valueOf(4L + pick(12));
                criteria[j] = Examples.criterion("c" + i + "." + j, maximum.toPlainString(), method(maximum))
                        .minimum(BigDecimal.valueOf(-pick(3)))
                        .build();
            }
            groups[i] = held(Examples.group("g" + i, criteria));
        }
        CriteriaSetBuilder set = Examples.set(measures(), groups);
        if (pick(4) == 0) {
            set.rounding(new Rounding(Rounding.Place.CRITERION, 1, new BigDecimal("0.5"), null, null));
        }
        if (pick(4) == 0) {
            set.maximum(set.build().maximum().subtract(BigDecimal.ONE)).maximumIs(MaximumIs.CAP);
        }
        return set.build();
    }

    /** The group with a weight and, one time in three each, a cap below its parts or a floor. */
    private CriteriaGroup held(CriteriaGroup plain) {
        boolean caps = pick(3) == 0;
        return CriteriaGroupBuilder.builder(plain)
                .maximum(caps ? plain.maximum().subtract(BigDecimal.valueOf(1L + pick(3))) : plain.maximum())
                .maximumIs(caps ? MaximumIs.CAP : MaximumIs.REACHED)
                .minimum(pick(3) == 0 ? BigDecimal.valueOf(-1) : null)
                .weight(BigDecimal.valueOf(1L + pick(3)))
                .build();
    }

    private ScoringMethod method(BigDecimal maximum) {
        String n = String.valueOf(pick(KINDS));
        return pick(4) == 0
                ? furtherMethod(n, maximum)
                : switch (pick(11)) {
                    case 0 -> new ScoringMethod.AllOrNothing(condition(2), BigDecimal.ZERO);
                    case 1 -> bands("ratio" + n, maximum);
                    case 2 ->
                        new ScoringMethod.Proportional(
                                "ratio" + n, pick(2) == 0 ? null : new BigDecimal("0.6"), new BigDecimal("0.9"));
                    case 3 ->
                        new ScoringMethod.Deductions(
                                List.of(new MeasureCondition.Term(
                                        "count" + n, quarters(2).add(new BigDecimal("0.25")))),
                                null);
                    case 4 ->
                        new ScoringMethod.Checklist(List.of(
                                new ScoringMethod.Item(condition(1), maximum.subtract(BigDecimal.ONE), null),
                                new ScoringMethod.Item(condition(1), BigDecimal.ONE, null)));
                    case 5 ->
                        new ScoringMethod.Levels(
                                List.of(
                                        new ScoringMethod.Item(condition(1), BigDecimal.ONE, null),
                                        new ScoringMethod.Item(condition(2), maximum, null)),
                                BigDecimal.ZERO);
                    case 6 ->
                        new ScoringMethod.MeanOverRecords(List.of(
                                new ScoringMethod.RecordLevel("count" + n, maximum, null),
                                new ScoringMethod.RecordLevel("count" + pick(KINDS), BigDecimal.ONE, null)));
                    case 7 -> percentBands("percent" + n, maximum);
                    case 8 -> new ScoringMethod.Proportional("percent" + n, null, null);
                    case 9 ->
                        new ScoringMethod.Steps(
                                "percent" + n,
                                BigDecimal.valueOf(30),
                                BigDecimal.ONE,
                                BigDecimal.valueOf(5L + pick(3)),
                                new BigDecimal("0.5"),
                                null,
                                null);
                    default ->
                        new ScoringMethod.Timeliness(
                                "date" + n, DueDay.on(6, 1 + pick(28)), null, maximum, BigDecimal.ZERO, null, null);
                };
    }

    private ScoringMethod furtherMethod(String n, BigDecimal maximum) {
        return switch (pick(5)) {
            case 0 ->
                new ScoringMethod.WeightedCompletion(
                        "whole" + n,
                        List.of(
                                new MeasureCondition.Term("done" + n, BigDecimal.ONE),
                                new MeasureCondition.Term("begun" + n, new BigDecimal("0.5"))));
            case 1 ->
                new ScoringMethod.DeductionLadder(
                        List.of(
                                new ScoringMethod.Rung("a", condition(1), BigDecimal.ONE),
                                new ScoringMethod.Rung("a", condition(1), new BigDecimal("2.5")),
                                new ScoringMethod.Rung("b", condition(0), new BigDecimal("0.75"))),
                        ScoringMethod.DeductionLadder.Reading.values()[pick(3)]);
            case 2 -> new ScoringMethod.Imported("khác", "points" + n, BigDecimal.valueOf(20));
            case 3 ->
                new ScoringMethod.ByUnitClass(
                        List.of(new ScoringMethod.ByUnitClass.Case(List.of("I", "II"), bands("ratio" + n, maximum))),
                        pick(2) == 0 ? null : new ScoringMethod.Proportional("ratio" + n, null, null));
            default ->
                new ScoringMethod.Options(List.of(
                        new ScoringMethod.Item(MeasureCondition.yes("yes" + n), maximum, null),
                        new ScoringMethod.Item(
                                new MeasureCondition.Not(MeasureCondition.yes("yes" + n)),
                                new BigDecimal("0.5"),
                                null)));
        };
    }

    /** Bands that rise with the number. */
    private ScoringMethod.Bands bands(String measure, BigDecimal maximum) {
        List<Band> bands = new ArrayList<>();
        BigDecimal low = new BigDecimal("0.1").add(BigDecimal.valueOf(pick(30), 2));
        BigDecimal high = low.add(BigDecimal.valueOf(1L + pick(40), 2));
        bands.add(new Band(high, null, maximum, null));
        bands.add(new Band(low, high, BigDecimal.ONE, null));
        bands.add(new Band(null, low, BigDecimal.ZERO, null));
        Collections.shuffle(bands, random);
        return new ScoringMethod.Bands(measure, bands, Band.Included.LOWER);
    }

    /** Bands in percent that open on different sides. */
    private ScoringMethod.Bands percentBands(String measure, BigDecimal maximum) {
        BigDecimal low = BigDecimal.valueOf(20L + 10L * pick(3));
        BigDecimal high = BigDecimal.valueOf(60L + 10L * pick(3));
        boolean lowBelow = pick(2) == 0;
        boolean highAbove = pick(2) == 0;
        Band.Included middle = lowBelow
                ? (highAbove ? Band.Included.NEITHER : Band.Included.UPPER)
                : (highAbove ? Band.Included.LOWER : Band.Included.BOTH);
        return new ScoringMethod.Bands(
                measure,
                List.of(
                        new Band(high, null, maximum, highAbove ? Band.Included.LOWER : Band.Included.NEITHER),
                        new Band(low, high, BigDecimal.ONE, middle),
                        new Band(null, low, BigDecimal.ZERO, lowBelow ? Band.Included.UPPER : Band.Included.NEITHER)),
                Band.Included.LOWER);
    }

    private MeasureCondition condition(int depth) {
        String n = String.valueOf(pick(KINDS));
        return switch (pick(depth > 0 ? 5 : 3)) {
            case 0 -> MeasureCondition.yes("yes" + n);
            case 1 -> MeasureCondition.compare("ratio" + n, Comparison.AT_LEAST, "0." + (1 + pick(9)));
            case 2 -> MeasureCondition.compare("count" + n, Comparison.AT_LEAST, String.valueOf(1 + pick(5)));
            case 3 -> MeasureCondition.all(condition(depth - 1), condition(depth - 1));
            default -> new MeasureCondition.Not(condition(depth - 1));
        };
    }

    /** The set with a grid, by totals or by conditions with gaps, and with blocks and ceilings. */
    CriteriaSet rated(CriteriaSet set) {
        BigDecimal most = set.maximum();
        BigDecimal high = most.multiply(new BigDecimal("0.6")).setScale(0, RoundingMode.CEILING);
        BigDecimal low = most.multiply(new BigDecimal("0.3")).setScale(0, RoundingMode.CEILING);
        boolean byConditions = pick(2) == 0;
        RatingGrid grid = new RatingGrid(
                List.of(),
                List.of(
                        Examples.row("A", high.toPlainString(), "", conditions(set, "a")),
                        Examples.row("B", low.toPlainString(), high.toPlainString(), conditions(set, "b")),
                        Examples.row(
                                "C",
                                "",
                                low.toPlainString(),
                                byConditions ? conditions(set, "c") : new RatingCondition[0])),
                pick(2) == 0 || byConditions ? Band.Included.LOWER : Band.Included.UPPER,
                byConditions ? RatingGrid.Reading.BY_CONDITIONS : RatingGrid.Reading.BY_TOTAL);
        List<Block> blocks = new ArrayList<>();
        if (pick(2) == 0) {
            blocks.add(Examples.block("block1", condition(1), Block.Effect.LOWEST_LEVEL));
        }
        if (pick(4) == 0) {
            blocks.add(Examples.block("block2", condition(1), Block.Effect.NOT_RATED));
        }
        List<Ceiling> ceilings = pick(2) == 0
                ? List.of()
                : List.of(new Ceiling("ceiling", Examples.label("ceiling"), null, "B", condition(1)));
        RatingRules.ConditionsFail fail = RatingRules.ConditionsFail.values()[pick(2)];
        return CriteriaSetBuilder.builder(set)
                .rating(new RatingRules(List.of(grid), fail, RatingRules.LeftOut.AS_IT_IS, blocks, ceilings, List.of()))
                .build();
    }

    private RatingCondition[] conditions(CriteriaSet set, String id) {
        RatingCondition[] conditions = new RatingCondition[pick(3)];
        for (int i = 0; i < conditions.length; i++) {
            CriteriaGroup group = set.groups().get(pick(set.groups().size()));
            BigDecimal half = group.maximum().divide(BigDecimal.valueOf(2));
            MeasureCondition condition = switch (pick(4)) {
                case 0 -> new MeasureCondition.MinimumShare(List.of(), new BigDecimal("0.2"));
                case 1 -> new MeasureCondition.Points(List.of(group.id()), Comparison.AT_LEAST, half);
                case 2 -> new MeasureCondition.MinimumPoints(group.id(), half);
                default -> condition(1);
            };
            conditions[i] = Examples.condition(id + i, condition);
        }
        return conditions;
    }

    /** A form in which every measure is known, and no ratio without its denominator. */
    ScoreForm wholeForm() {
        ScoreForm form = form();
        while (form.measures().values().size() < measures().size()
                || form.measures().values().values().stream()
                        .anyMatch(each -> each.value() instanceof MeasureValue.Ratio ratio
                                && ratio.of().signum() == 0)) {
            form = form();
        }
        return form;
    }

    ScoreForm form() {
        Measures.Builder values = Measures.builder();
        for (int i = 0; i < KINDS; i++) {
            int of = pick(13);
            if (pick(10) > 0) {
                values.ratio("ratio" + i, pick(of + 1), of);
            }
            if (pick(10) > 0) {
                int whole = 1 + pick(10);
                values.ratio("percent" + i, pick(whole + 1), whole);
            }
            if (pick(10) > 0) {
                values.count("count" + i, pick(7));
            }
            if (pick(10) > 0) {
                values.put("points" + i, new MeasureValue.Amount(quarters(20)));
            }
            int whole = pick(6);
            values.count("whole" + i, whole);
            int done = pick(whole + 1);
            values.count("done" + i, done);
            values.count("begun" + i, pick(whole - done + 1));
            if (pick(10) > 0) {
                values.put("yes" + i, new MeasureValue.YesNo(pick(2) == 0));
            }
            if (pick(10) > 0) {
                values.put("date" + i, MeasureValue.day(LocalDate.of(2026, 6, 1 + pick(30))));
            }
        }
        return ScoreFormBuilder.builder()
                .period(Examples.YEAR)
                .unitClass(List.of("I", "II", "III").get(pick(3)))
                .measures(values.build())
                .build();
    }
}
