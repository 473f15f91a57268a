package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilReport;
import vn.danchu.record.DemocracyRegulation;

/** Kiểm tra, giám sát: hội nghị đối thoại, hội nghị định kỳ, quy chế. */
class Articles32To35Test {

    /** A file in which only what a test sets is known. */
    private record File(
            @Nullable List<ResidentsConference> residentsConferences,
            @Nullable List<DialogueConference> dialogueConferences,
            @Nullable FeedbackSystem feedbackSystem,
            @Nullable List<CouncilReport> councilReports)
            implements VillageAffairs {

        @Override
        public @Nullable List<VillageConvention> villageConventions() {
            return null;
        }

        @Override
        public @Nullable List<LocalDate> conventionReviewsByCommittee() {
            return null;
        }

        @Override
        public @Nullable List<ConventionStatistics> conventionStatistics() {
            return null;
        }

        @Override
        public @Nullable List<DialogueDemand> dialogueDemands() {
            return null;
        }

        @Override
        public @Nullable List<HeadVacancy> headVacancies() {
            return null;
        }

        @Override
        public @Nullable List<DemocracyRegulation> democracyRegulations() {
            return null;
        }

        @Override
        public @Nullable List<LocalDate> councilSessions() {
            return null;
        }
    }

    private static Finding of(String norm, File file, String asOf) {
        return judge(norm, VillageAffairsNorms.ALL, file, asOf(asOf));
    }

    @Nested
    class Article32 {

        private Finding dialogues(String asOf, DialogueConference... dialogues) {
            return of("L10-32.1-dialogue-yearly", new File(null, List.of(dialogues), null, null), asOf);
        }

        @Test
        void oneAYearWithTheFront() {
            assertThat(dialogues(
                                    "2026-12-31",
                                    DialogueConferenceBuilder.builder()
                                            .heldOn(day("2026-06-15"))
                                            .withFront(true)
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(dialogues(
                                    "2027-01-01",
                                    DialogueConferenceBuilder.builder()
                                            .heldOn(day("2026-06-15"))
                                            .withFront(false)
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(dialogues("2026-12-31").due()).isEqualTo("2026-12-31");
        }

        @Test
        void oneThatMayHaveBeenWithTheFrontLeavesItOpen() {
            assertThat(dialogues(
                                    "2027-01-01",
                                    DialogueConferenceBuilder.builder()
                                            .heldOn(day("2026-06-15"))
                                            .withFront(null)
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(dialogues(
                                    "2027-01-01",
                                    DialogueConferenceBuilder.builder()
                                            .heldOn(null)
                                            .withFront(true)
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Article33 {

        private Finding held(String asOf, @Nullable String... days) {
            List<ResidentsConference> conferences = Arrays.stream(days)
                    .map(each -> ResidentsConferenceBuilder.builder()
                            .village("T" + (1 + Arrays.asList(days).indexOf(each)))
                            .heldOn(each == null ? null : day(each))
                            .build())
                    .toList();
            return of("L10-33.1-yearly", new File(conferences, null, null, null), asOf);
        }

        @Test
        void everyVillageOnceACalendarYear() {
            assertThat(held("2026-12-31", "2026-11-18", "2026-12-31").verdict()).isEqualTo(Verdict.COMPLIANT);
            Finding missing = held("2027-01-01", "2026-11-18", "2025-12-31");
            assertThat(missing.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(missing.arguments().get(Argument.ABSENT)).isEqualTo(List.of("T2"));
            assertThat(held("2026-12-31", "2026-11-18").due()).isEqualTo("2026-12-31");
        }

        @ParameterizedTest
        @CsvSource({"2026-09-30, true", "2026-10-01, false"})
        void beforeOctoberItFulfilsTheDutyWithACaution(String day, boolean cautioned) {
            Finding finding = held("2026-12-31", "2026-11-18", day);
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions().contains("conference-before-year-end"))
                    .isEqualTo(cautioned);
        }

        @Test
        void anEarlierConferenceBesidesTheOneTowardsTheEndOfTheYearIsNoMatter() {
            List<ResidentsConference> conferences = List.of(
                    conference("T1", "2026-03-05"), conference("T1", "2026-11-18"), conference("T2", "2026-11-18"));
            Finding finding = of("L10-33.1-yearly", new File(conferences, null, null, null), "2026-12-31");
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).isEmpty();
        }

        private ResidentsConference conference(String village, String heldOn) {
            return ResidentsConferenceBuilder.builder()
                    .village(village)
                    .heldOn(day(heldOn))
                    .build();
        }

        @Test
        void aConferenceOfUnknownDayLeavesItOpen() {
            assertThat(held("2027-01-01", "2026-11-18", null).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Article35 {

        @Test
        void theSystemTakesRatingsCommentsAndPetitions() {
            FeedbackSystem partial = new FeedbackSystem(true, Set.of(FeedbackSystem.Kind.COMMENTS));
            Finding finding = of("L10-35.2-feedback-system", new File(null, null, partial, null), "2027-01-01");
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("SATISFACTION", "PETITIONS"));
        }
    }

    @Nested
    class Article86 {

        private Finding reported(Act reported, int year, String asOf) {
            CouncilReport report = new CouncilReport(CouncilReport.Topic.DEMOCRACY, null, reported, null);
            Circumstances circumstances =
                    new Circumstances(Cases.COMMUNE, Period.year(year), day(asOf), WorkingCalendar.vietnam(), Set.of());
            return judge(
                    "L10-86.4-reported-without-council",
                    VillageAffairsNorms.ALL,
                    new File(null, null, null, List.of(report)),
                    circumstances);
        }

        @Test
        void whereThereIsNoCouncilTheHigherCommitteeIsToldByTheEndOfThePeriod() {
            assertThat(reported(on("2024-12-15"), 2024, "2024-12-31").verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(reported(Act.notDone(), 2024, "2024-12-31").verdict()).isEqualTo(Verdict.PENDING);
            assertThat(reported(Act.notDone(), 2024, "2025-01-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void itIsRepealedFromJuly2025() {
            assertThat(reported(Act.notDone(), 2025, "2026-01-01").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(reported(Act.notDone(), 2026, "2027-01-01").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }
}
