package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.conference;
import static vn.danchu.workplace.Workplaces.employer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Verdict;
import vn.danchu.consultation.ConsultationBuilder;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;
import vn.danchu.law.OptIn;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.request.InformationRequestBuilder;
import vn.danchu.request.PetitionBuilder;
import vn.danchu.supervision.InspectionBoardBuilder;
import vn.danchu.supervision.RecommendationBuilder;
import vn.danchu.supervision.SupervisionBuilder;

/** L10 art. 82: employers outside the state sector. */
class Article82Test {

    private static ComplianceReport report(@Nullable List<Citation> chosen) {
        StaffConference conference = StaffConferenceBuilder.builder(conference())
                .agenda(null)
                .decisions(List.of(Workplaces.decision(StaffMatter.WORKERS_RESOLUTION, 40)))
                .build();
        return Assessor.standard()
                .assess(
                        DossierBuilder.builder()
                                .unit(UnitBuilder.builder(employer())
                                        .optIn(new OptIn(chosen, true, true, LocalDate.of(2026, 1, 1), null))
                                        .build())
                                .period(Period.year(2026))
                                .staffConferences(List.of(conference))
                                .build(),
                        LocalDate.of(2026, 12, 31));
    }

    @Nested
    class Clause2 {

        @Test
        void theProvisionsChosenAreSwitchedOnOneByOne() {
            List<String> norms = report(List.of(Citation.parse("L10:69.2.c"))).findings().stream()
                    .map(Finding::norm)
                    .filter(norm -> norm.startsWith("L10-69"))
                    .toList();
            assertThat(norms).containsExactlyInAnyOrder("L10-69.2-quorum-two-thirds", "L10-69.2-majority");
        }

        @Test
        void theyThenBindAsInAStateEnterprise() {
            assertThat(report(List.of(Citation.parse("L10:69.2.c"))).findings().stream()
                            .filter(finding -> finding.norm().startsWith("L10-69"))
                            .map(Finding::verdict))
                    .containsOnly(Verdict.COMPLIANT);
        }

        /** One record of every kind an enterprise keeps. */
        private ComplianceReport everythingKept(@Nullable OptIn choice) {
            return Assessor.standard()
                    .assess(
                            DossierBuilder.builder()
                                    .unit(UnitBuilder.builder(employer())
                                            .optIn(choice)
                                            .build())
                                    .period(Period.year(2026))
                                    .disclosures(
                                            List.of(DisclosureBuilder.builder().build()))
                                    .consultations(List.of(
                                            ConsultationBuilder.builder().build()))
                                    .staffConferences(List.of(
                                            StaffConferenceBuilder.builder().build()))
                                    .workplaceDialogues(List.of(
                                            WorkplaceDialogueBuilder.builder().build()))
                                    .inspectionBoards(List.of(
                                            InspectionBoardBuilder.builder().build()))
                                    .supervisions(
                                            List.of(SupervisionBuilder.builder().build()))
                                    .recommendations(List.of(
                                            RecommendationBuilder.builder().build()))
                                    .informationRequests(List.of(
                                            InformationRequestBuilder.builder().build()))
                                    .petitions(List.of(PetitionBuilder.builder().build()))
                                    .build(),
                            LocalDate.of(2026, 12, 31));
        }

        private Set<String> asked(@Nullable OptIn choice) {
            return everythingKept(choice).findings().stream()
                    .map(Finding::norm)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Set<String> addedBy(String... provisions) {
            List<Citation> chosen =
                    Arrays.stream(provisions).map(Citation::parse).toList();
            Set<String> added = asked(new OptIn(chosen, true, true, null, null));
            added.removeAll(asked(new OptIn(List.of(), true, true, null, null)));
            return added;
        }

        @ParameterizedTest
        @ValueSource(ints = {64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 77, 81})
        void anArticleChosenBringsItsOwnNormsAndNoOthers(int article) {
            Set<String> own = Norms.of(Setting.STATE_ENTERPRISE).stream()
                    .map(Norm::id)
                    .filter(id -> id.matches("L10-" + article + "[.-].*") || (article == 77 && id.startsWith("D59-25")))
                    .collect(Collectors.toSet());
            assertThat(own).isNotEmpty();
            assertThat(addedBy("L10:" + article)).isEqualTo(own);
        }

        @Test
        void whatTheDecreeDetailsComesWithTheProvisionThatItDetails() {
            assertThat(addedBy("L10:79.3")).containsExactly("D59-26.3-reports");
            assertThat(addedBy("L10:79"))
                    .containsExactlyInAnyOrder(
                            "L10-79.2-programme",
                            "D59-24.3-board-majority",
                            "D59-26.1-plan-5-working-days",
                            "D59-26.1-programme-content",
                            "D59-26.2-result-written",
                            "D59-26.3-reports");
        }

        @Test
        void aWholeSectionIsChosenAsOne() {
            Set<String> all = new TreeSet<>();
            for (int article = 64; article <= 81; article++) {
                all.addAll(addedBy("L10:" + article));
            }
            assertThat(addedBy("L10:64-81")).isEqualTo(all);
        }

        private Finding conferenceOf2024(@Nullable LocalDate from, @Nullable LocalDate to) {
            return Workplaces.judge(
                    "L10-69.1-yearly-by-march",
                    DossierBuilder.builder()
                            .period(Period.year(2024))
                            .staffConferences(List.of())
                            .build(),
                    UnitBuilder.builder(employer())
                            .optIn(new OptIn(List.of(Citation.parse("L10:69")), true, true, from, to))
                            .build(),
                    LocalDate.of(2024, 12, 31));
        }

        @Test
        void nothingIsOwedForDaysOutsideTheChoice() {
            LocalDate threeMonths = LocalDate.of(2023, 10, 1);
            LocalDate due = LocalDate.of(2024, 4, 1); // 31 March 2024 was a Sunday
            assertThat(conferenceOf2024(threeMonths, null).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(conferenceOf2024(threeMonths.plusDays(1), null).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(conferenceOf2024(threeMonths, due).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(conferenceOf2024(threeMonths, due.minusDays(1)).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(conferenceOf2024(null, due.minusDays(1)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void aChoiceWhoseDayIsNotKnownMayHaveComeLater() {
            Finding finding = conferenceOf2024(null, null);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/unit/optIn/from"));
        }

        @Test
        void aChoiceOfWhatIsNotKnownLeavesOpenAllThatMayBeChosen() {
            Set<String> whole = asked(new OptIn(List.of(Citation.parse("L10:64-81")), true, true, null, null));
            assertThat(asked(new OptIn(null, true, true, null, null))).isEqualTo(whole);
            assertThat(report(null).findings().stream()
                            .filter(finding -> finding.norm().startsWith("L10-69"))
                            .map(Finding::verdict))
                    .contains(Verdict.UNDETERMINED)
                    .doesNotContain(Verdict.COMPLIANT, Verdict.NON_COMPLIANT);
        }

        private Finding alone(@Nullable Setting setting, @Nullable LocalDate from, String provision) {
            return Workplaces.judge(
                    "L10-69.2-quorum-two-thirds",
                    StaffConferenceBuilder.builder(conference())
                            .agenda(null)
                            .decisions(null)
                            .build(),
                    UnitBuilder.builder(employer())
                            .setting(setting)
                            .optIn(new OptIn(List.of(Citation.parse(provision)), true, true, from, null))
                            .build());
        }

        @Test
        void whoseChoiceItIsDecidesOfARecordOnItsOwn() {
            LocalDate after = LocalDate.of(2026, 12, 31);
            assertThat(alone(null, LocalDate.of(2023, 7, 1), "L10:69").verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(alone(null, after, "L10:69").verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(alone(null, after, "L10:69").arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/unit/setting"));
            assertThat(alone(null, LocalDate.of(2023, 7, 1), "L10:77").verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(alone(Setting.STATE_ENTERPRISE, after, "L10:69").verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void provisionsOfOtherChaptersBringNothing() {
            assertThat(addedBy("L10:60", "L10:46", "L10:11")).isEmpty();
        }

        @Test
        void theReceiptCountsWhatWasChosen() {
            int own = everythingKept(null).receipt().norms();
            OptIn board = new OptIn(List.of(Citation.parse("L10:77")), true, true, null, null);
            assertThat(everythingKept(board).receipt().norms()).isEqualTo(own + 10);
            assertThat(everythingKept(board).receipt().normsSha256())
                    .isNotEqualTo(everythingKept(null).receipt().normsSha256());
        }

        @Test
        void decree145BindsBesides() {
            assertThat(report(List.of(Citation.parse("L10:69"))).findings().stream()
                            .map(Finding::norm))
                    .contains("D145-47.1-conference-yearly", "L10-69.1-yearly-by-march");
        }
    }
}
