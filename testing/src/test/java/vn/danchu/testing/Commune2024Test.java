package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Citation;

/**
 * A whole dossier of a commune in 2024, to which Law 97/2025 does not reach: the verdicts of the first inventory's norms are those
 * of the encoding before Law 97/2025 was read, but for the changes that docs/law-97.md lists with their clauses.
 */
class Commune2024Test {

    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);
    private static final int CELLS = 5;

    /**
     * @param before what the former encoding found
     * @param now what is found
     * @param clause where the law says so
     */
    private record Change(String before, String now, Citation clause) {}

    private static String text(String name) {
        try (InputStream file = Commune2024Test.class.getResourceAsStream("commune-2024/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> before() {
        return text("before.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    private static Map<String, String> now() {
        Dossier dossier =
                DanchuJson.strict().read(text("dossier.json"), Dossier.class).orThrow();
        Map<String, Map<Verdict, Long>> counts = Assessor.standard().assess(dossier, AS_OF).findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.norm(),
                        Collectors.groupingBy(
                                finding -> finding.verdict(),
                                () -> new EnumMap<>(Verdict.class),
                                Collectors.counting())));
        Map<String, String> now = new TreeMap<>();
        counts.forEach((norm, verdicts) -> now.put(norm, in(verdicts)));
        return now;
    }

    private static String in(Map<Verdict, Long> verdicts) {
        return Stream.of(
                        Verdict.COMPLIANT,
                        Verdict.NON_COMPLIANT,
                        Verdict.PENDING,
                        Verdict.UNDETERMINED,
                        Verdict.NOT_APPLICABLE)
                .filter(verdicts::containsKey)
                .map(verdict -> verdicts.get(verdict) + " " + verdict)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Change> listed() throws IOException {
        return Files.readAllLines(GeneratedPage.DOCS.resolve("law-97.md")).stream()
                .dropWhile(line -> !line.startsWith("## A commune of 2024"))
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length == CELLS && cells[1].matches(" [LD]\\d+-.*"))
                .collect(Collectors.toMap(
                        cells -> cells[1].strip(),
                        cells -> new Change(
                                cells[2].strip(),
                                cells[3].strip(),
                                Citation.parse(cells[4].strip().split("[;, ]")[0]))));
    }

    @Test
    void changesOnlyAsListed() throws IOException {
        Map<String, String> before = before();
        Map<String, String> now = now();
        Map<String, Change> listed = listed();
        assertThat(before.keySet()).isSubsetOf(now.keySet()).containsAll(listed.keySet());
        Map<String, String> expected = new TreeMap<>(before);
        listed.forEach((norm, change) -> {
            assertThat(change.before()).as(norm).isEqualTo(before.get(norm));
            expected.put(norm, change.now());
        });
        assertThat(before.keySet())
                .allSatisfy(norm -> assertThat(now.get(norm)).as(norm).isEqualTo(expected.get(norm)));
    }

    @Test
    void eachChangeIsOneAndNamesAClauseOfItsNorm() throws IOException {
        assertThat(listed()).isNotEmpty();
        listed().forEach((norm, change) -> {
            assertThat(change.now()).as(norm).isNotEqualTo(change.before());
            assertThat(Norms.get(norm).citations()).as(norm).contains(change.clause());
        });
    }

    @Test
    void everyOtherNormThatJudgesItIsOneOfThoseAdded() {
        List<String> first = AddedNormsPage.first();
        assertThat(first).containsAll(before().keySet());
        assertThat(now().keySet())
                .filteredOn(norm -> !before().containsKey(norm))
                .noneMatch(first::contains);
    }
}
