package vn.danchu.testing;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;

/** Whole dossiers by the law as Law 97/2025/QH15 left it: what it has settled is left open nowhere. */
class LawOfTodayTest {

    private static final Path COMMUNE = Path.of("../examples/cli/src/main/resources/vn/danchu/cli/commune-2025.json");

    /** An agency of 150 people, fully paid from the budget, without a union, that did all that it should in 2026. */
    private static final JsonDocument AGENCY = JsonDocument.parse(text("agency-2026.json"));

    private static ComplianceReport assess(JsonDocument dossier, int year) {
        return Assessor.standard()
                .assess(
                        DanchuJson.strict()
                                .read(dossier.toString(), Dossier.class)
                                .orThrow(),
                        LocalDate.of(year + 1, 4, 1));
    }

    private static String text(String name) {
        try (InputStream file = LawOfTodayTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same a year earlier. */
    private static JsonDocument in2025(JsonDocument dossier) {
        String text = dossier.toString();
        for (int year = 2023; year < 2028; year++) {
            text = text.replace(year + 1 + "-", year + "-");
        }
        return JsonDocument.parse(text);
    }

    /** A public unit that is not fully paid from the budget, with a union that did its part. */
    private static JsonDocument publicUnit() {
        JsonDocument unit = AGENCY;
        for (JsonDocument act : JsonDocument.parse(text("union-acts.json")).elements()) {
            unit = unit.with(act.at("/at").text(), act.at("/value"));
        }
        return unit;
    }

    private static List<String> norms(List<Finding> findings) {
        return findings.stream().map(Finding::norm).distinct().toList();
    }

    @Nested
    class AnAgencyWithoutAUnion {

        @Test
        void keptEverythingIn2026() {
            assertThat(assess(AGENCY, 2026).findings(Verdict.NON_COMPLIANT)).isEmpty();
        }

        @Test
        void isLeftOpenIn2026OnlyInWhatAUnionHadToDoForTheBoardOf2024() {
            List<Finding> open = assess(AGENCY, 2026).findings(Verdict.UNDETERMINED);
            assertThat(open).allSatisfy(one -> {
                assertThat(one.reason()).isEqualTo(Reason.LAW_UNSETTLED);
                assertThat(one.cautions()).containsExactly("agency-without-union");
                assertThat(one.record()).isEqualTo("/inspectionBoards/0");
            });
            assertThat(norms(open))
                    .containsExactlyInAnyOrder(
                            "L10-60.1-elected-at-conference",
                            "D59-21.1-recognised-5-working-days",
                            "L10-63.2-officers-elected");
        }

        @Test
        void isLeftOpenIn2025OnlyInWhatWasDoneBeforeTheLawSaidWhatBecomesOfIt() {
            List<Finding> open = assess(in2025(AGENCY), 2025).findings(Verdict.UNDETERMINED);
            assertThat(open).allSatisfy(one -> {
                assertThat(one.reason()).isEqualTo(Reason.LAW_UNSETTLED);
                assertThat(one.cautions())
                        .isSubsetOf("agency-without-union", "agency-board-without-union")
                        .hasSize(1);
            });
            assertThat(norms(open))
                    .doesNotContain(
                            "L10-50.1-proposed",
                            "L10-51.1-chaired-by-head",
                            "L10-51.2-quorum-two-thirds",
                            "L10-60.1-board-exists",
                            "L10-60.1-size",
                            "L10-60.2-eligibility",
                            "L10-60.3-term-2-years",
                            "L10-60.4-officers",
                            "D59-22.3-reports",
                            "L10-63.1-board-informed");
        }

        @Test
        void ofWhichTheUnionEndedInJuly2025IsLeftOpenNowhere() {
            JsonDocument ended = in2025(publicUnit())
                    .with("/unit/salaryFullyFromBudget", JsonDocument.parse("true"))
                    .with("/unit/changes", JsonDocument.parse("[{\"from\":\"2025-07-01\",\"hasUnion\":false}]"));
            ComplianceReport report = assess(ended, 2025);
            assertThat(report.findings(Verdict.UNDETERMINED)).isEmpty();
            assertThat(report.findings(Verdict.NON_COMPLIANT)).isEmpty();
        }

        @Test
        void thatDidNotReplaceItsBoardIn2026BrokeTheLaw() {
            JsonDocument late = AGENCY.with("/inspectionBoards/0/replaced", JsonDocument.parse("{\"done\":false}"));
            assertThat(norms(assess(late, 2026).findings(Verdict.NON_COMPLIANT)))
                    .contains("L10-60.3-term-2-years");
        }
    }

    @Nested
    class APublicUnitOfClause52 {

        @Test
        void isLeftOpenNowhere() {
            for (int year : List.of(2025, 2026)) {
                ComplianceReport report = assess(year == 2026 ? publicUnit() : in2025(publicUnit()), year);
                assertThat(report.findings(Verdict.UNDETERMINED)).isEmpty();
                assertThat(report.findings(Verdict.NON_COMPLIANT)).isEmpty();
            }
        }

        @Test
        void keepsTheUnionsPart() {
            Map<String, List<Finding>> kept = assess(publicUnit(), 2026).findings(Verdict.COMPLIANT).stream()
                    .collect(groupingBy(Finding::norm));
            assertThat(kept)
                    .containsKeys(
                            "L10-51.1-organised-with-union",
                            "L10-51.1-union-consulted",
                            "L10-51.2-participants-agreed",
                            "L10-55.2-regulation-consulted",
                            "L10-59.1-regulation-with-union",
                            "D59-21.1-recognised-5-working-days",
                            "L10-63.2-officers-elected",
                            "L10-63.2-funded");
        }

        @Test
        void isAskedForItAndAFullyPaidOneIsNot() {
            JsonDocument without = publicUnit().with("/staffConferences/0/withUnion", JsonDocument.parse("false"));
            assertThat(norms(assess(without, 2026).findings(Verdict.NON_COMPLIANT)))
                    .containsExactly("L10-51.1-organised-with-union");
            JsonDocument paid = without.with("/unit/salaryFullyFromBudget", JsonDocument.parse("true"));
            assertThat(assess(paid, 2026).findings(Verdict.NON_COMPLIANT)).isEmpty();
        }
    }

    @Nested
    class ASpecialZoneWithoutACouncil {

        private final ComplianceReport report = assess(zone(), 2026);

        /** The demonstration's commune, as a special zone a year later. */
        private static JsonDocument zone() {
            try {
                String later = Files.readString(COMMUNE)
                        .replace("2026-", "2027-")
                        .replace("2025-", "2026-")
                        .replace("2024-", "2025-");
                return JsonDocument.parse(later)
                        .with("/unit/communeKind", JsonDocument.parse("\"SPECIAL_ZONE\""))
                        .with("/unit/hasCouncil", JsonDocument.parse("false"))
                        .with("/councilSessions", JsonDocument.parse("null"))
                        .with("/councilReports", JsonDocument.parse("null"))
                        .with("/councilMeasures", JsonDocument.parse("null"))
                        .with("/councilSupervision", JsonDocument.parse("null"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void owesNothingToACouncilNorToADistrict() {
            List<String> councils = List.of(
                    "L10-14.3-reported", "L10-28.5-reported", "L10-86.1-council", "L10-86.4-reported-without-council");
            Map<String, List<Finding>> findings = report.findings().stream().collect(groupingBy(Finding::norm));
            assertThat(findings).containsKeys(councils.toArray(String[]::new));
            assertThat(councils)
                    .allSatisfy(norm -> assertThat(findings.get(norm))
                            .extracting(Finding::verdict)
                            .containsOnly(Verdict.NOT_APPLICABLE));
        }

        @Test
        void holdsItsDialogueByTheDecreeAlone() {
            assertThat(report.findings())
                    .filteredOn(one -> one.norm().startsWith("D322-14"))
                    .isNotEmpty()
                    .noneMatch(one -> one.verdict() == Verdict.NOT_APPLICABLE);
            assertThat(report.findings())
                    .filteredOn(
                            one -> one.norm().startsWith("L72-43") || one.norm().startsWith("L77-125"))
                    .isNotEmpty()
                    .allMatch(one -> one.verdict() == Verdict.NOT_APPLICABLE);
        }

        @Test
        void isLeftOpenByTheLawOnlyInBudgetPapersBeforeDecree73AndTheTermOfItsHeads() {
            assertThat(norms(report.findings(Verdict.UNDETERMINED).stream()
                            .filter(one -> one.reason() == Reason.LAW_UNSETTLED)
                            .toList()))
                    .containsExactlyInAnyOrder("L10-12.3-within-5-working-days", "L10-36.2-term");
        }
    }
}
