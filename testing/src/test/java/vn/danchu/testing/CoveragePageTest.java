package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;
import vn.danchu.law.CitizenDuty;
import vn.danchu.law.CitizenRight;
import vn.danchu.law.ProhibitedAct;
import vn.danchu.law.UnencodedProvision;
import vn.danchu.workplace.WorkersDecision;
import vn.danchu.workplace.WorkersSupervision;

/** Nothing of the law is left out in silence: what no norm judges is listed, and what a norm judges is not. */
class CoveragePageTest {

    private static final List<ArticleCoverage> ARTICLES = ArticleCoverage.all();

    @Test
    void everyArticleOfTheLawAndItsDecreesIsHere() {
        Map<String, Integer> counts = new HashMap<>();
        ARTICLES.forEach(
                one -> counts.merge(one.article().citation().instrument().code(), 1, Integer::sum));
        assertThat(counts).isEqualTo(Map.of("L10", 91, "D59", 31, "D61", 25, "D145", 13, "D321", 10, "D185", 20));
    }

    @Test
    void everyClauseAndPointIsJudgedOrListed() {
        assertThat(ARTICLES.stream().flatMap(one -> one.missing().stream())).isEmpty();
    }

    @Test
    void nothingIsBothJudgedAndListed() {
        List<String> both = new ArrayList<>();
        for (UnencodedProvision one : UnencodedProvision.all()) {
            for (Norm<?> norm : Norms.all()) {
                if (norm.citations().stream().anyMatch(one.provision()::covers)) {
                    both.add(one.provision() + " is listed, and " + norm.id() + " judges it");
                }
            }
        }
        assertThat(both).isEmpty();
    }

    @Test
    void whatIsACatalogueOnlyIsACatalogue() {
        List<Citation> entries = Stream.of(
                        ProhibitedAct.catalogue(),
                        CitizenRight.catalogue(),
                        CitizenDuty.catalogue(),
                        WorkersDecision.catalogue(),
                        WorkersSupervision.catalogue())
                .flatMap(catalogue -> catalogue.entries().stream())
                .map(entry -> entry.listing().citation())
                .toList();
        assertThat(UnencodedProvision.all())
                .filteredOn(one -> one.status() == UnencodedProvision.Status.CATALOGUE_ONLY)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(entries).anyMatch(one.provision()::covers));
    }

    @Test
    void whatIsListedAndWhatIsCitedExists() {
        List<Citation> named = new ArrayList<>();
        UnencodedProvision.all().forEach(one -> named.add(one.provision()));
        Norms.all().forEach(norm -> named.addAll(norm.citations()));
        assertThat(named)
                .allSatisfy(citation ->
                        assertThat(exists(citation)).as(citation.toString()).isTrue());
    }

    private static boolean exists(Citation citation) {
        // of other instruments single provisions are cited; their articles are not listed
        return ARTICLES.stream()
                        .noneMatch(one -> one.article().citation().instrument().equals(citation.instrument()))
                || ARTICLES.stream()
                        .flatMap(one -> one.article().provisions().stream())
                        .anyMatch(citation::covers);
    }

    @Test
    void thePagesSaySo() throws IOException {
        GeneratedPage.isFresh(
                GeneratedPage.DOCS.resolve("coverage.md"), new CoveragePage(Locale.ENGLISH, ARTICLES).text());
        GeneratedPage.isFresh(
                GeneratedPage.DOCS.resolve("coverage.vi.md"),
                new CoveragePage(Locale.forLanguageTag("vi"), ARTICLES).text());
    }
}
