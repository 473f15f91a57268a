package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import vn.danchu.compliance.Verdict;
import vn.danchu.consultation.ConsultationForm;
import vn.danchu.consultation.ConsultationMatter;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Norms;
import vn.danchu.json.JsonDocument;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Citation;
import vn.danchu.law.Listing;

/** The page of what 1 July 2025 changed leaves nothing out, and names what there is. */
class Law97Test {

    private static final int CHANGES = 106;
    private static final String LAST_BEFORE = "2025-06-30";
    private static final String FIRST = "2025-07-01";
    private static final List<ConformanceCase> CASES =
            ConformanceSuite.standard().cases();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Citation KEPT = Citation.parse("L97:5.2");
    private static final Pattern PROVISION = Pattern.compile("[LD]\\d+:\\d+(\\.\\d+)?(\\.[a-zđ]\\b)?");
    private static final Pattern NORM = Pattern.compile("\\b[LD]\\d+-\\d[\\w.\\-]+\\w");
    private static final Map<String, CatalogueEntry[]> ENTRIES = Map.of(
            "DisclosureItem", DisclosureItem.values(),
            "PublicationForm", PublicationForm.values(),
            "ConsultationMatter", ConsultationMatter.values(),
            "ConsultationForm", ConsultationForm.values());
    private static final Map<String, Set<String>> CATALOGUES = ENTRIES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entries -> codes(entries.getValue())));

    /**
     * @param number its number on the page
     * @param provision the clause that changed, the first where there are several
     * @param norms the norms named
     * @param change what changed
     * @param encoded the last cell
     */
    private record Row(int number, Citation provision, List<Norm<?>> norms, String change, String encoded) {

        /**
         * The norms of which a pair of cases must show what the day changed, or that it changed words alone. Where the row says
         * why there is none, that is said of the norms named there, or of all of the row.
         */
        List<String> held() {
            String[] halves = encoded.split("no pair: ");
            boolean asBefore = change.startsWith("as before") || change.endsWith("as before");
            boolean hasNone = halves.length == 2 && found(NORM, halves[1]).isEmpty();
            return asBefore || hasNone || encoded.startsWith(" none: ") ? List.of() : found(NORM, halves[0]);
        }
    }

    /**
     * Two cases that are alike but for the day.
     *
     * @param before on 30 June 2025
     * @param since on 1 July 2025
     */
    private record Pair(ConformanceCase before, ConformanceCase since) {

        /** The second case with this said of how the unit is paid. */
        Optional<ConformanceCase> paid(String fullyFromBudget) {
            String like = paid(since, fullyFromBudget);
            return cases(since.norm())
                    .filter(one -> JsonDocument.parse(one.dossier()).toString().equals(like))
                    .findFirst();
        }

        private static String paid(ConformanceCase one, String fullyFromBudget) {
            return JsonDocument.parse(one.dossier())
                    .with("/unit/salaryFullyFromBudget", JsonDocument.parse(fullyFromBudget))
                    .toString();
        }

        private boolean isOfUnionsPart() {
            return JsonDocument.parse(since.dossier())
                            .find("/unit/salaryFullyFromBudget")
                            .filter(paid -> paid.toString().equals("true"))
                            .isPresent()
                    && !verdicts(before).equals(verdicts(since));
        }

        /** It shows a part of the union that ended in a unit fully paid from the budget, and what became of it in others. */
        boolean showsWhatTheUnionKept() {
            return isOfUnionsPart()
                    && paid("false")
                            .filter(one -> verdicts(one).equals(verdicts(before)))
                            .isPresent()
                    && paid("null")
                            .filter(one -> verdicts(one).contains(Verdict.UNDETERMINED))
                            .isPresent();
        }
    }

    private static Stream<ConformanceCase> cases(String norm) {
        return CASES.stream().filter(one -> one.norm().equals(norm));
    }

    private static Set<Verdict> verdicts(ConformanceCase one) {
        return one.expected().stream().map(Judgement::verdict).collect(Collectors.toSet());
    }

    private static List<Pair> pairs(String norm) {
        List<Pair> pairs = new ArrayList<>();
        cases(norm)
                .filter(one -> one.dossier().contains(LAST_BEFORE))
                .forEach(before -> cases(norm)
                        .filter(one -> !one.dossier().equals(before.dossier()))
                        .filter(one -> occurrences(one) < occurrences(before))
                        .filter(one -> onTheFirstDay(one).equals(onTheFirstDay(before)))
                        .forEach(since -> pairs.add(new Pair(before, since))));
        return pairs;
    }

    private static int occurrences(ConformanceCase one) {
        return one.dossier().split(LAST_BEFORE, -1).length;
    }

    private static String onTheFirstDay(ConformanceCase one) {
        return JsonDocument.parse(one.dossier().replace(LAST_BEFORE, FIRST)).toString();
    }

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
                rows.add(new Row(
                        Integer.parseInt(cells[1].strip()),
                        Citation.parse(provision),
                        norms,
                        cells[4].strip(),
                        cells[5]));
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

    @Test
    void everyChangeIsShownByAPairOfCasesAlikeButForTheDay() throws IOException {
        for (Row row : rows()) {
            assertThat(row.held())
                    .as("row " + row.number() + ": cases of 30 June and 1 July 2025, or \"no pair: why\"")
                    .allSatisfy(norm -> assertThat(pairs(norm)).as(norm).isNotEmpty());
        }
    }

    @Test
    void whatTheUnionKeepsInPublicUnitsIsShownThereAndWhereItIsNotKnownHowTheyArePaid() throws IOException {
        for (Row row : rows()) {
            List<String> kept = row.held().stream()
                    .filter(norm -> Norms.get(norm).citations().contains(KEPT))
                    .toList();
            assertThat(kept)
                    .as("row " + row.number())
                    .allSatisfy(norm -> assertThat(pairs(norm)).as(norm).anyMatch(Pair::showsWhatTheUnionKept));
        }
    }

    @Test
    void labelsByDateDifferOnTheTwoDays() throws IOException {
        List<Listing> byDate = listings("label by date");
        assertThat(byDate)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.label(VIETNAMESE, LocalDate.parse(FIRST)))
                        .as(one.code())
                        .isNotEqualTo(one.label(VIETNAMESE, LocalDate.parse(LAST_BEFORE))));
    }

    @Test
    void entriesThatBeginOrEndDoSoOnTheDay() throws IOException {
        assertThat(listings("begins"))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.inForce().from()).as(one.code()).isEqualTo(LocalDate.parse(FIRST)));
        assertThat(listings("end on 30 June 2025"))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.inForce().to()).as(one.code()).isEqualTo(LocalDate.parse(LAST_BEFORE)));
    }

    /** The entries of the rows that say this of them. */
    private static List<Listing> listings(String change) throws IOException {
        List<Listing> listings = new ArrayList<>();
        for (Row row : rows()) {
            String[] words = row.encoded().strip().split("[ ,]+");
            if (row.change().contains(change) && CATALOGUES.containsKey(words[0])) {
                Stream.of(ENTRIES.get(words[0]))
                        .map(CatalogueEntry::listing)
                        .filter(one -> List.of(words).contains(one.code()))
                        .forEach(listings::add);
            }
        }
        return listings;
    }
}
