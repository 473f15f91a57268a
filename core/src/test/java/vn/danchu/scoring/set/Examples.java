package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.danchu.law.InForce;
import vn.danchu.law.Period;
import vn.danchu.scoring.score.CriterionScore;
import vn.danchu.scoring.score.Scorer;

/** Short ways to write sets and forms in tests. */
public final class Examples {

    public static final Period YEAR = Period.year(2026);

    private Examples() {}

    public static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    public static Label label(String text) {
        return new Label(text, text);
    }

    public static Measure measure(String key, MeasureType type) {
        return new Measure(key, type, label(key), null, List.of());
    }

    public static CriterionBuilder criterion(String id, String maximum, ScoringMethod method) {
        return CriterionBuilder.builder()
                .id(id)
                .title(label(id))
                .maximum(number(maximum))
                .method(method)
                .provision("test");
    }

    public static CriteriaGroup group(String id, Criterion... criteria) {
        BigDecimal sum = Arrays.stream(criteria)
                .filter(each -> each.kind() == Criterion.Kind.REGULAR)
                .map(Criterion::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CriteriaGroup(
                id, label(id), sum, MaximumIs.REACHED, null, BigDecimal.ONE, null, List.of(), List.of(criteria));
    }

    /** A set of groups of weight 1, its maximum their sum. */
    public static CriteriaSetBuilder set(List<Measure> measures, CriteriaGroup... groups) {
        BigDecimal sum = Arrays.stream(groups)
                .map(group -> group.maximum().multiply(group.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return CriteriaSetBuilder.builder()
                .id("test")
                .version("1")
                .title(label("test"))
                .standing(CriteriaSet.Standing.REFERENCE)
                .status(CriteriaSet.Status.IN_FORCE)
                .sources(List.of("test"))
                .inForce(InForce.from(LocalDate.of(2023, 7, 1)))
                .maximum(sum)
                .unitClasses(List.of(
                        unitClass("I"),
                        unitClass("II"),
                        unitClass("III"),
                        unitClass("province"),
                        unitClass("district"),
                        unitClass("commune")))
                .measures(measures)
                .groups(List.of(groups));
    }

    public static CriteriaSet.UnitClass unitClass(String code) {
        return new CriteriaSet.UnitClass(code, label(code));
    }

    /** A set of one criterion, c, in one group, g. */
    public static CriteriaSet one(List<Measure> measures, CriterionBuilder criterion) {
        return set(measures, group("g", criterion.build())).build();
    }

    /** Scores the criterion of a set of one. */
    public static CriterionScore score(List<Measure> measures, CriterionBuilder criterion, Measures values) {
        return Scorer.compile(one(measures, criterion))
                .score(ScoreForm.of(YEAR, values))
                .criterion("c");
    }

    /** What is wrong with a set: the place of each fault and its key. */
    static List<String> faults(CriteriaSet set) {
        return set.check().stream()
                .map(fault -> fault.path() + " " + fault.message().key())
                .toList();
    }

    public static Measures values(UnaryOperator<Measures.Builder> values) {
        return values.apply(Measures.builder()).build();
    }

    public static RatingRow row(String code, String from, String to, RatingCondition... conditions) {
        return new RatingRow(
                code,
                label(code),
                from.isEmpty() ? null : number(from),
                to.isEmpty() ? null : number(to),
                List.of(conditions),
                null);
    }

    public static RatingCondition condition(String id, MeasureCondition condition) {
        return new RatingCondition(id, label(id), condition, "test");
    }

    public static RatingRules grid(RatingRow... rows) {
        return rules(RatingRules.ConditionsFail.NEXT_ROW, List.of(), rows);
    }

    public static RatingRules rules(RatingRules.ConditionsFail fail, List<Block> blocks, RatingRow... rows) {
        RatingGrid grid = new RatingGrid(List.of(), List.of(rows), Band.Included.LOWER, RatingGrid.Reading.BY_TOTAL);
        return new RatingRules(List.of(grid), fail, RatingRules.LeftOut.AS_IT_IS, blocks, List.of(), List.of());
    }

    public static Block block(String id, MeasureCondition when, Block.Effect effect) {
        return new Block(id, label(id), when, effect, null, Block.Excluded.LIFTED, List.of(), "test");
    }
}
