package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Norms;

/** One page per norm under docs/norms, made from the norm, its texts and its conformance cases. */
class NormPagesTest {

    private static final Path FOLDER = GeneratedPage.DOCS.resolve("norms");
    private static final Map<String, List<ConformanceCase>> CASES =
            ConformanceSuite.standard().cases().stream().collect(Collectors.groupingBy(ConformanceCase::norm));
    private static final Map<String, List<PlainCase>> PLAIN = PlainCase.byNorm();

    static List<Norm<?>> norms() {
        return Norms.all();
    }

    @ParameterizedTest
    @MethodSource("norms")
    void thePageOfTheNormIsFresh(Norm<?> norm) throws IOException {
        String page = new NormPage(
                        norm, CASES.getOrDefault(norm.id(), List.of()), PLAIN.getOrDefault(norm.id(), List.of()))
                .text();
        GeneratedPage.isFresh(FOLDER.resolve(norm.id() + ".md"), page);
    }

    @Test
    void theIndexIsFresh() throws IOException {
        GeneratedPage.isFresh(FOLDER.resolve("README.md"), NormIndexPage.text());
    }

    @Test
    void whatWasAddedIsListedNormByNorm() throws IOException {
        GeneratedPage.isFresh(GeneratedPage.DOCS.resolve("norms-added.md"), AddedNormsPage.text());
        assertThat(Norms.all().stream().map(Norm::id)).containsAll(AddedNormsPage.first());
    }

    @Test
    void noPageIsLeftWithoutItsNorm() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("README.md"));
        Norms.all().forEach(norm -> expected.add(norm.id() + ".md"));
        Set<String> found = new TreeSet<>();
        for (Path page : pages()) {
            if (GeneratedPage.updating()
                    && !expected.contains(page.getFileName().toString())) {
                Files.delete(page);
            } else {
                found.add(page.getFileName().toString());
            }
        }
        assertThat(expected).containsAll(found);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> found = Files.list(FOLDER)) {
            return found.toList();
        }
    }
}
