package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.scoring.CriteriaSet;
import vn.danchu.scoring.CriteriaSet.Standing;
import vn.danchu.scoring.Scorer;
import vn.danchu.scoring.VerificationCase;

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
}
