package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaGroupBuilder;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.CriteriaSetBuilder;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoringMethod;

/** What holds for every set and every form; the seeds are fixed. */
class ScorerPropertiesTest {

    private static final int SETS = 200;
    private static final int FORMS = 20;

    @Test
    void a_compiled_scorer_equals_a_straightforward_interpreter() {
        for (int seed = 0; seed < SETS; seed++) {
            GeneratedSets generated = new GeneratedSets(seed);
            CriteriaSet set = generated.set();
            Scorer scorer = Scorer.compile(set);
            for (int i = 0; i < FORMS; i++) {
                ScoreForm form = generated.form();
                ScoreSheet sheet = scorer.score(form);
                Interpreter interpreter = new Interpreter(set, form);
                Map<String, Interpreter.Fraction> expected = interpreter.points();
                for (CriterionScore criterion : sheet.criteria()) {
                    Interpreter.Fraction points = expected.get(criterion.id());
                    if (points == null) {
                        assertThat(criterion.points())
                                .as(criterion.id() + ", seed " + seed)
                                .isNull();
                    } else {
                        assertThat(criterion.points())
                                .as(criterion.id() + ", seed " + seed)
                                .isEqualByComparingTo(points.shown());
                    }
                }
                assertThat(sheet.total())
                        .as("seed " + seed)
                        .isEqualByComparingTo(interpreter.total().shown());
            }
        }
    }

    /** Grids by totals and by conditions with gaps, conditions on groups, blocks and ceilings. */
    @Test
    void a_compiled_rating_equals_a_straightforward_interpreter() {
        Set<String> seen = new TreeSet<>();
        for (int seed = 0; seed < SETS; seed++) {
            GeneratedSets generated = new GeneratedSets(seed);
            CriteriaSet set = generated.rated(generated.set());
            Scorer scorer = Scorer.compile(set);
            for (int i = 0; i < FORMS; i++) {
                ScoreForm form = generated.wholeForm();
                ScoreSheet sheet = scorer.score(form);
                if (sheet.isComplete()) {
                    String level = sheet.rating().level();
                    String came = level == null ? sheet.rating().state().name() : level;
                    assertThat(came).as("seed " + seed + ", form " + i).isEqualTo(new Interpreter(set, form).rating());
                    seen.add(came);
                }
            }
        }
        assertThat(seen).containsExactly("A", "B", "C", "MANUAL", "NOT_RATED", "NO_LEVEL");
    }

    @Test
    void points_stay_between_their_bounds() {
        for (int seed = 0; seed < SETS; seed++) {
            GeneratedSets generated = new GeneratedSets(seed);
            Scorer scorer = Scorer.compile(generated.set());
            for (int i = 0; i < FORMS; i++) {
                ScoreSheet sheet = scorer.score(generated.form());
                for (CriterionScore criterion : sheet.criteria()) {
                    if (criterion.points() != null) {
                        assertThat(criterion.points()).isLessThanOrEqualTo(criterion.maximum());
                    }
                }
                for (GroupScore group : sheet.groups()) {
                    assertThat(group.points()).isLessThanOrEqualTo(group.maximum());
                }
                assertThat(sheet.total()).isLessThanOrEqualTo(sheet.maximum());
            }
        }
    }

    @Test
    void the_order_of_groups_and_criteria_is_irrelevant() {
        for (int seed = 0; seed < SETS; seed++) {
            GeneratedSets generated = new GeneratedSets(seed);
            CriteriaSet set = generated.set();
            ScoreForm form = generated.form();

            ScoreSheet straight = Scorer.compile(set).score(form);
            ScoreSheet shuffled =
                    Scorer.compile(shuffled(set, new Random(seed))).score(form);

            assertThat(shuffled.total()).isEqualByComparingTo(straight.total());
            assertThat(byId(shuffled)).isEqualTo(byId(straight));
        }
    }

    private static CriteriaSet shuffled(CriteriaSet set, Random random) {
        List<CriteriaGroup> groups = new ArrayList<>();
        for (CriteriaGroup group : set.groups()) {
            List<Criterion> criteria = new ArrayList<>(group.criteria());
            Collections.shuffle(criteria, random);
            groups.add(CriteriaGroupBuilder.builder(group).criteria(criteria).build());
        }
        Collections.shuffle(groups, random);
        return CriteriaSetBuilder.builder(set).groups(groups).build();
    }

    private static Map<String, String> byId(ScoreSheet sheet) {
        Map<String, String> points = new TreeMap<>();
        sheet.criteria().forEach(each -> points.put(each.id(), each.state() + " " + each.points()));
        return points;
    }

    /** One more of a hundred, from none to all: rising bands and proportions never fall. */
    @Test
    void improving_a_measure_never_lowers_a_rising_criterion() {
        for (int seed = 0; seed < SETS; seed++) {
            Scorer scorer = Scorer.compile(new GeneratedSets(seed).set());
            Map<String, BigDecimal> before = new TreeMap<>();
            for (int part = 0; part <= 100; part++) {
                Measures.Builder values = Measures.builder();
                for (int i = 0; i < GeneratedSets.KINDS; i++) {
                    values.ratio("ratio" + i, part, 100);
                }
                for (CriterionScore score : scorer.score(ScoreForm.of(Examples.YEAR, values.build()))
                        .criteria()) {
                    ScoringMethod method = method(scorer.set(), score.id());
                    if (method instanceof ScoringMethod.Bands || method instanceof ScoringMethod.Proportional) {
                        BigDecimal last = before.put(score.id(), score.points());
                        assertThat(last == null || last.compareTo(score.points()) <= 0)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static ScoringMethod method(CriteriaSet set, String id) {
        return set.groups().stream()
                .flatMap(group -> group.criteria().stream())
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow()
                .method();
    }

    @Test
    void one_scorer_serves_many_threads() throws Exception {
        GeneratedSets generated = new GeneratedSets(7);
        Scorer scorer = Scorer.compile(generated.set());
        List<ScoreForm> forms = new ArrayList<>();
        List<ScoreSheet> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            forms.add(generated.form());
            expected.add(scorer.score(forms.get(i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<ScoreSheet>> tasks = new ArrayList<>();
            forms.forEach(form -> tasks.add(() -> scorer.score(form)));
            List<Future<ScoreSheet>> done = threads.invokeAll(tasks);
            for (int i = 0; i < forms.size(); i++) {
                assertThat(done.get(i).get()).isEqualTo(expected.get(i));
            }
        } finally {
            threads.shutdown();
        }
    }
}
