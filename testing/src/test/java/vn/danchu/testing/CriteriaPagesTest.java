package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.json.CriteriaSets;
import vn.danchu.scoring.set.CriteriaSet.Standing;

/** One page per shipped criteria set under docs/criteria, made from the set. */
class CriteriaPagesTest {

    private static final Path FOLDER = GeneratedPage.DOCS.resolve("criteria");

    static List<CriteriaSets.Entry> sets() {
        return CriteriaSets.all();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void thePageOfTheSetIsFresh(CriteriaSets.Entry set) throws IOException {
        GeneratedPage.isFresh(FOLDER.resolve(set.id() + ".md"), new CriteriaPage(CriteriaSets.load(set.id())).text());
    }

    @Test
    void theIndexIsFresh() throws IOException {
        StringBuilder page = new StringBuilder("# Các bộ tiêu chí · Criteria sets\n\n");
        page.append("| Bộ tiêu chí · Set | Tính chất · Standing | Hiệu lực · Status |\n|---|---|---|\n");
        for (CriteriaSets.Entry set : sets()) {
            String status = set.standing() == Standing.REFERENCE ? "" : CriteriaPage.name(set.status());
            page.append("| [")
                    .append(set.id())
                    .append("](")
                    .append(set.id())
                    .append(".md)<br>")
                    .append(CriteriaPage.both(set.title()).replace("|", "\\|"))
                    .append(" | ")
                    .append(CriteriaPage.name(set.standing()))
                    .append(" | ")
                    .append(status)
                    .append(" |\n");
        }
        GeneratedPage.isFresh(FOLDER.resolve("README.md"), page.toString());
    }

    @Test
    void noPageIsLeftWithoutItsSet() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("README.md"));
        sets().forEach(set -> expected.add(set.id() + ".md"));
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(page -> page.getFileName().toString())).isSubsetOf(expected);
        }
    }
}
