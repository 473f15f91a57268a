package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Norm;
import vn.danchu.consultation.ConsultationForm;
import vn.danchu.consultation.ConsultationMatter;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Norms;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Citation;

/** The page of what 1 July 2025 changed leaves nothing out, and names what there is. */
class Law97Test {

    private static final int CHANGES = 106;
    private static final Citation KEPT = Citation.parse("L97:5.2");
    private static final Pattern PROVISION = Pattern.compile("[LD]\\d+:\\d+(\\.\\d+)?(\\.[a-zđ]\\b)?");
    private static final Pattern NORM = Pattern.compile("\\b[LD]\\d+-\\d[\\w.\\-]+\\w");
    private static final Map<String, Set<String>> CATALOGUES = Map.of(
            "DisclosureItem", codes(DisclosureItem.values()),
            "PublicationForm", codes(PublicationForm.values()),
            "ConsultationMatter", codes(ConsultationMatter.values()),
            "ConsultationForm", codes(ConsultationForm.values()));

    /**
     * @param number its number on the page
     * @param provision the clause that changed, the first where there are several
     * @param norms the norms named
     * @param encoded the last cell
     */
    private record Row(int number, Citation provision, List<Norm<?>> norms, String encoded) {}

    private static Set<String> codes(CatalogueEntry[] entries) {
        return Stream.of(entries).map(one -> one.listing().code()).collect(Collectors.toSet());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(GeneratedPage.DOCS.resolve("law-97.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length == 6 && cells[1].strip().matches("\\d+")) {
                List<Norm<?>> norms = new ArrayList<>();
                found(NORM, cells[5]).forEach(id -> norms.add(Norms.get(id)));
                String provision = found(PROVISION, cells[2]).get(0);
                rows.add(new Row(Integer.parseInt(cells[1].strip()), Citation.parse(provision), norms, cells[5]));
            }
        }
        return rows;
    }

    @Test
    void everyChangeHasARow() throws IOException {
        assertThat(rows())
                .extracting(Row::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CHANGES).boxed().toList());
    }

    @Test
    void everyRowNamesWhatEncodesItOrSaysWhyNothingDoes() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            boolean catalogue =
                    row.encoded().matches(" [\\w.]+[ ,].*") || row.encoded().contains("cautions");
            assertThat(!row.norms().isEmpty() || catalogue || row.encoded().startsWith(" none: "))
                    .as("row " + row.number())
                    .isTrue();
        });
    }

    @Test
    void aNormNamedCitesTheClauseThatChanged() throws IOException {
        assertThat(rows())
                .filteredOn(row -> !row.norms().isEmpty() && !row.encoded().startsWith(" none: "))
                .allSatisfy(row -> assertThat(row.norms().stream()
                                .flatMap(norm -> norm.citations().stream())
                                .anyMatch(cited -> cited.covers(row.provision())
                                        || row.provision().covers(cited)))
                        .as("row " + row.number())
                        .isTrue());
    }

    @Test
    void entriesNamedStandInTheirCatalogues() throws IOException {
        Function<String, List<String>> codes =
                text -> Arrays.stream(text.split(",\\s*")).map(String::strip).toList();
        for (Row row : rows()) {
            String[] words = row.encoded().strip().split(" ", 2);
            if (CATALOGUES.containsKey(words[0])) {
                assertThat(CATALOGUES.get(words[0])).as("row " + row.number()).containsAll(codes.apply(words[1]));
            }
        }
    }

    @Test
    void everyNormThatTheUnionKeepsInPublicUnitsHasARow() throws IOException {
        Set<String> named = new HashSet<>();
        rows().forEach(row -> row.norms().forEach(norm -> named.add(norm.id())));
        Set<String> kept = new TreeSet<>();
        Norms.all().stream().filter(norm -> norm.citations().contains(KEPT)).forEach(norm -> kept.add(norm.id()));
        assertThat(kept).isNotEmpty().isSubsetOf(named);
    }
}
