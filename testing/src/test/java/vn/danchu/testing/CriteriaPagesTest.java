package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.json.CriteriaSets;
import vn.danchu.law.Citation;
import vn.danchu.measures.LawMeasures;
import vn.danchu.scoring.set.CriteriaSet.Standing;
import vn.danchu.scoring.set.Measure;

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
        page.append("[Số liệu của Luật · Measures of the law](measures.md)\n\n");
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
    void thePageOfTheLawsMeasuresIsFresh() throws IOException {
        StringBuilder page = new StringBuilder("# Số liệu của Luật · Measures of the law\n\n");
        page.append(
                        "Mọi bộ tiêu chí dùng được các số liệu này mà không phải khai báo. Quy định bỏ trống: người dùng tự nhập, ")
                .append("hoặc tính từ mọi quy định của các điều nêu tại cột Căn cứ.  \n")
                .append(
                        "Every criteria set may read these without defining them. Where no norm is named, the user states the ")
                .append("measure, or it counts the norms of the articles it cites.\n\n")
                .append("| Mã · Key | Loại · Type | Nội dung · What | Căn cứ · Citations | Quy định · Norms |\n")
                .append("|---|---|---|---|---|\n");
        for (Measure measure : LawMeasures.all()) {
            page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            measure.key(),
                            CriteriaPage.name(measure.type()),
                            CriteriaPage.both(measure.label()),
                            measure.citations().stream().map(Citation::toString).collect(Collectors.joining(", ")),
                            LawMeasures.norms(measure.key()).stream()
                                    .map(norm -> "[" + norm + "](../norms/" + norm + ".md)")
                                    .collect(Collectors.joining("<br>"))));
        }
        GeneratedPage.isFresh(FOLDER.resolve("measures.md"), page.toString());
    }

    @Test
    void noPageIsLeftWithoutItsSet() throws IOException {
        Set<String> expected = new TreeSet<>(Set.of("README.md", "measures.md"));
        sets().forEach(set -> expected.add(set.id() + ".md"));
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(page -> page.getFileName().toString())).isSubsetOf(expected);
        }
    }
}
