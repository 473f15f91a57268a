package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.law.Period;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.CriteriaSet.Standing;
import vn.danchu.scoring.set.Deadline;
import vn.danchu.scoring.set.DueDay;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.ProcessStage;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.VerificationCase;

/** The criteria sets that the library ships: sound, proved by their own cases, and honest about what they are. */
class CriteriaSetsTest {

    private static final Path SETS = Path.of("src/main/resources/vn/danchu/json/sets");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SETS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static CriteriaSet read(Path file) throws IOException {
        return DanchuJson.strict()
                .read(Files.readAllBytes(file), CriteriaSet.class)
                .orThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_set_has_no_fault_and_its_cases_hold(Path file) throws IOException {
        CriteriaSet set = read(file);

        assertThat(set.check()).extracting(fault -> fault.text(Locale.ENGLISH)).isEmpty();
        assertThat(set.cases()).isNotEmpty();
        assertThat(Scorer.compile(set).verify()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_form_of_its_cases_has_no_fault(Path file) throws IOException {
        Scorer scorer = Scorer.compile(read(file));

        for (VerificationCase each : scorer.set().cases()) {
            assertThat(scorer.score(each.form()).faults()).as(each.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_is_written_is_read_again(Path file) throws IOException {
        CriteriaSet set = read(file);

        assertThat(DanchuJson.strict()
                        .read(DanchuJson.strict().toBytes(set), CriteriaSet.class)
                        .orThrow())
                .isEqualTo(set);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_name_says_what_the_set_is(Path file) throws IOException {
        CriteriaSet set = read(file);

        if (set.standing() == Standing.REFERENCE) {
            assertThat(set.title().vi()).contains("tham chiếu").contains("không phải văn bản chính thức");
            assertThat(set.issuance()).isNull();
        }
    }

    /** A deadline names the article that sets it, or says that it could not be compared. */
    @ParameterizedTest
    @MethodSource("files")
    void an_official_set_cites_an_article_for_each_deadline(Path file) throws IOException {
        CriteriaSet set = read(file);

        if (set.standing() == Standing.OFFICIAL) {
            assertThat(set.process().deadlines())
                    .allSatisfy(deadline -> assertThat(deadline.provision()).containsIgnoringCase("điều"));
        }
    }

    /** QĐ 25/2021, art. 5.3: decided and announced before 10 February; TT 09/2021, art. 3.2.d: within two working days. */
    @Test
    void the_standard_of_access_to_law_is_announced_before_10_february() {
        assertThat(CriteriaSets.load("qd-25-2021").process().deadlines())
                .filteredOn(deadline -> deadline.stage() == ProcessStage.ANNOUNCEMENT)
                .hasSize(2)
                .extracting(Deadline::day)
                .contains(new DueDay(null, MonthDay.of(2, 9), 1));
    }

    /** NĐ 233/2026, art. 3.4: the competent body scores, and does not only decide. */
    @Test
    void units_and_employees_are_scored_by_the_competent_body_too() {
        for (String id : List.of("nd-233-2026.units", "nd-233-2026.employees")) {
            assertThat(CriteriaSets.load(id).process().has(ProcessStage.APPRAISAL))
                    .isTrue();
        }
    }

    @Test
    void there_is_one_reference_set_for_each_setting() throws IOException {
        List<CriteriaSet> references = new java.util.ArrayList<>();
        for (Path file : files()) {
            references.add(read(file));
        }
        references.removeIf(set -> set.standing() != Standing.REFERENCE);

        assertThat(references)
                .flatExtracting(CriteriaSet::settings)
                .containsExactlyInAnyOrder(vn.danchu.law.Setting.values());
        assertThat(references).allSatisfy(set -> assertThat(set.maximum()).isEqualByComparingTo("100"));
    }

    @Test
    void the_index_lists_every_file_and_finds_each_by_its_id() throws IOException {
        assertThat(Files.readAllLines(SETS.resolve("index.txt")))
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(files().stream()
                        .map(file -> file.getFileName().toString().replace(".json", ""))
                        .toList());
        assertThat(CriteriaSets.all()).hasSameSizeAs(files());
        for (Path file : files()) {
            CriteriaSet set = read(file);
            assertThat(file.getFileName()).hasToString(set.id().replace('.', '-') + ".json");
            assertThat(CriteriaSets.find(set.id()).map(CriteriaSets.Entry::title))
                    .as(set.id())
                    .contains(set.title());
            assertThat(CriteriaSets.load(set.id())).isEqualTo(set);
        }
        assertThat(CriteriaSets.find("reference-commune")).isEqualTo(CriteriaSets.find("reference.commune"));
        assertThat(CriteriaSets.find("none")).isEmpty();
        assertThatThrownBy(() -> CriteriaSets.load("none")).hasMessageContaining("none");
    }

    @Test
    void the_sum_of_a_set_is_that_of_its_content_and_its_sheets_carry_it() {
        CriteriaSet set = CriteriaSets.load("reference.commune");
        CriteriaSet copy = DanchuJson.strict()
                .read(DanchuJson.strict().toBytes(set), CriteriaSet.class)
                .orThrow();

        assertThat(CriteriaSets.sha256(copy))
                .isEqualTo(CriteriaSets.sha256(set))
                .matches("[0-9a-f]{64}");
        assertThat(CriteriaSets.sha256(CriteriaSets.load("reference.agency"))).isNotEqualTo(CriteriaSets.sha256(set));
        assertThat(CriteriaSets.scorer("reference.commune")
                        .score(ScoreForm.of(Period.year(2026), Measures.NONE))
                        .setSha256())
                .isEqualTo(CriteriaSets.sha256(set));
    }

    @Test
    void a_set_is_laid_over_the_shipped_one_that_it_extends() {
        CriteriaSet own = extending("reference.commune:1.0");

        CriteriaSet whole = CriteriaSets.resolve(own);
        assertThat(own.check()).isNotEmpty();
        assertThat(whole.check()).isEmpty();
        assertThat(whole.id()).isEqualTo("tinh-x");
        assertThat(whole.groups())
                .hasSameSizeAs(CriteriaSets.load("reference.commune").groups());
        assertThatThrownBy(() -> CriteriaSets.resolve(extending("reference.commune:9")))
                .hasMessageContaining("reference.commune:9");
        assertThatThrownBy(() -> CriteriaSets.resolve(extending("tinh-y"))).hasMessageContaining("tinh-y");
    }

    private static CriteriaSet extending(String base) {
        return DanchuJson.strict().read("""
                        {"id": "tinh-x", "version": "2026", "title": {"vi": "Bộ tiêu chí tỉnh X"}, "standing": "OFFICIAL",
                         "status": "IN_FORCE", "base": "%s", "sources": ["Công báo tỉnh X"],
                         "issuance": {"name": "Quyết định số 1/2026/QĐ-UBND", "issuer": "UBND tỉnh X"},
                         "inForce": {"from": "2026-01-01"}}
                        """.formatted(base), CriteriaSet.class).orThrow();
    }

    @Test
    void aTypingErrorIsAnsweredWithTheIdMostLikeIt() {
        assertThatThrownBy(() -> CriteriaSets.load("reference.comune"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean reference-commune?");
    }
}
