package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Period;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.ScoreForm;

/** The Java of docs/scoring.md runs: its blocks are the regions of this file. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScoringGuideTest {

    private static final Path SOURCE = Path.of("src/test/java/vn/danchu/testing/ScoringGuideTest.java");

    private static final Map<Integer, String> PRINTED = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void aScoreForm() {
        Printed printed = Printed.begin();
        // spotless:off
        // guide
        Measures measures = Measures.builder()
                .ratio("disclosure.items.disclosed", 21, 24) // 21 of 24
                .yes("organisation.disclosurePlan")
                .build();
        ScoreForm form = ScoreForm.of(Period.year(2026), measures);
        ScoreSheet sheet = CriteriaSets.scorer("reference.commune").score(form);
        System.out.println(sheet.total() + " of " + sheet.maximum() + ", not scored: " + sheet.notScored());
        System.out.println(DanchuJson.strict().toJson(form));
        // end
        // spotless:on
        PRINTED.put(0, printed.end());
        assertThat(sheet.notScored()).isPositive();
    }

    @Test
    void aSetOfOnesOwn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("set.json"),
                Snippets.shown(GeneratedPage.DOCS.resolve("scoring.md"), "json").get(0));
        Printed printed = Printed.begin();
        // spotless:off
        // guide
        CriteriaSet own = DanchuJson.strict().read(Files.readAllBytes(file), CriteriaSet.class).orThrow();
        CriteriaSet set = CriteriaSets.resolve(own); // laid over its base
        set.check().forEach(fault -> System.out.println(fault.path() + ": " + fault.message().text(Locale.ENGLISH)));
        Scorer scorer = Scorer.compile(set, CriteriaSets.sha256(set)); // compile once, keep it
        ScoreSheet sheet = scorer.score(ScoreForm.of(Period.year(2026),
                Measures.builder().ratio("tinh-x.onlineFiles", 9, 10).build()));
        System.out.println(sheet.criterion("thu-huong.truc-tuyen").points());
        // end
        // spotless:on
        PRINTED.put(1, printed.end());
        assertThat(set.check()).isEmpty();
        assertThat(sheet.maximum()).isPositive();
    }

    @ParameterizedTest
    @Order(Integer.MAX_VALUE)
    @ValueSource(strings = {"scoring.md", "scoring.vi.md"})
    void theGuideShowsJustThese(String guide) throws IOException {
        Path page = GeneratedPage.DOCS.resolve(guide);
        assertThat(Snippets.shown(page, "java")).isEqualTo(Snippets.run(SOURCE, "guide"));
        Snippets.areExplained(page, SOURCE, PRINTED);
    }
}
