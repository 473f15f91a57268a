package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.DanchuModule;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.measures.LawMeasurements;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.ScoreForm;

/** What is made once and shared gives many threads at once what it gives one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedByThreadsTest {

    private static final int THREADS = 8;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Assessor assessor = Assessor.standard();
    private final DanchuJson json = DanchuJson.strict();
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new DanchuModule()).build();
    private final Scorer commune = CriteriaSets.scorer("reference.commune");
    private final Texts texts = Norms.texts(VIETNAMESE);

    private List<ConformanceCase> cases = List.of();

    /** Some cases of every room, the same ones every time. */
    @BeforeAll
    void draw() {
        List<ConformanceCase> all = new ArrayList<>(ConformanceSuite.standard().cases());
        Collections.shuffle(all, new Random(10));
        cases = all.subList(0, 300);
    }

    @Test
    void manyThreadsGetWhatOneGets() throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Callable<List<String>> work = () -> {
                    together.await();
                    return all();
                };
                results.add(pool.submit(work));
            }
            List<String> alone = all();
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        for (ConformanceCase one : cases) {
            Dossier dossier = json.read(one.dossier(), Dossier.class).orThrow();
            ComplianceReport report = assessor.assess(dossier, one.asOf());
            all.add(json.toJson(report));
            all.add(mapper.writeValueAsString(dossier));
            report.findings().forEach(finding -> all.add(texts.answer(finding)));
            if (report.receipt().setting() == Setting.COMMUNE) {
                all.add(json.toJson(commune.score(ScoreForm.of(
                        Period.year(2025), LawMeasurements.of(report, dossier).measures()))));
            }
        }
        return all;
    }
}
