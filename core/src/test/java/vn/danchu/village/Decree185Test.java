package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;

/** Thôn, tổ dân phố: in force from 26 May 2026. */
class Decree185Test {

    private static VillageHeadElectionBuilder election() {
        return VillageHeadElectionBuilder.builder().meetingOn(day("2026-06-15")).elected(true);
    }

    private static Finding of(String norm, VillageHeadElectionBuilder election, String asOf) {
        return judge(norm, VillageHeadElectionNorms.ALL, election.build(), asOf(asOf));
    }

    @Nested
    class Article4Clause2 {

        private Finding provisional(String appointed, Act elected, String asOf) {
            VillageHeadDismissal dismissal = VillageHeadDismissalBuilder.builder()
                    .provisionalHead(new ProvisionalHead(on(appointed), null, elected))
                    .build();
            return judge("D185-4.2-provisional-head-6-months", ProvisionalHeadNorms.ALL, dismissal, asOf(asOf));
        }

        @Test
        void sixMonthsFrom26MayEndOn26November() {
            assertThat(provisional("2026-05-26", on("2026-11-26"), "2026-12-31").verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(provisional("2026-05-26", on("2026-11-27"), "2026-12-31").verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(provisional("2026-05-26", Act.notDone(), "2026-06-30").due())
                    .isEqualTo("2026-11-26");
        }

        @Test
        void oneAppointedTheDayBeforeIsOutsideTheDecree() {
            assertThat(provisional("2026-05-25", Act.notDone(), "2026-12-31").reason())
                    .isEqualTo(Reason.NOT_IN_FORCE);
        }
    }

    @Nested
    class Article4Clause3 {

        private static final String NORM = "D185-4.3-term-5-years";

        private Finding term(String to, @Nullable TermReason reason, @Nullable TermDecider decider) {
            return of(NORM, election().term(new HeadTerm(day("2026-06-24"), day(to), reason, decider)), "2026-12-31");
        }

        @Test
        void fiveYearsNeedNoDecisionHoweverTheFirstDayIsCounted() {
            assertThat(term("2031-06-24", null, null).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(term("2031-06-23", null, null).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(term("2031-06-25", null, null).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({
            "2031-12-24, COMMUNE_COMMITTEE, COMPLIANT",
            "2031-12-25, COMMUNE_COMMITTEE, NON_COMPLIANT",
            "2031-12-25, PROVINCIAL_COMMITTEE, COMPLIANT",
            "2030-12-24, COMMUNE_COMMITTEE, COMPLIANT",
            "2030-12-22, COMMUNE_COMMITTEE, NON_COMPLIANT",
            "2031-12-24, NOBODY, NON_COMPLIANT"
        })
        void theCommuneDecidesUpToSixMonthsAndTheProvinceBeyond(String to, TermDecider decider, Verdict verdict) {
            assertThat(term(to, TermReason.FORCE_MAJEURE, decider).verdict()).isEqualTo(verdict);
            assertThat(term(to, TermReason.OTHER, decider).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void headsElectedBeforeTheDecreeKeepATermTheLibraryDoesNotKnow() {
            VillageHeadElectionBuilder before = election()
                    .meetingOn(day("2026-05-25"))
                    .term(new HeadTerm(day("2026-06-01"), day("2028-12-01"), null, null));
            Finding finding = of(NORM, before, "2026-12-31");
            assertThat(finding.reason()).isEqualTo(Reason.LAW_UNSETTLED);
            assertThat(finding.cautions()).containsExactly("head-elected-before-decree-185");
            assertThat(of(NORM, before, "2026-05-25").reason()).isEqualTo(Reason.NOT_IN_FORCE);
        }
    }

    @Nested
    class Article7 {

        private Finding aged(int atElection, @Nullable Integer atRecognition) {
            Candidate candidate = CandidateBuilder.builder()
                    .vietnameseCitizen(true)
                    .residesInCommune(true)
                    .ageAtElection(atElection)
                    .ageAtRecognition(atRecognition)
                    .build();
            return of("D185-7-age-21", election().candidates(List.of(candidate)), "2026-12-31");
        }

        @Test
        void the21YearsAreCountedOnElectionDay() {
            assertThat(aged(21, null).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(aged(20, null).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(aged(20, null).cautions()).isEmpty();
        }

        @Test
        void oneWhoTurns21BeforeRecognitionIsSaid() {
            assertThat(aged(20, 21).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(aged(20, 21).cautions()).containsExactly("of-age-at-recognition-only");
        }

        @ParameterizedTest
        @CsvSource({"2026-05-25, NOT_APPLICABLE", "2026-05-26, NON_COMPLIANT"})
        void bindsFrom26May2026(LocalDate meeting, Verdict verdict) {
            Candidate barred = CandidateBuilder.builder().underProsecution(true).build();
            VillageHeadElectionBuilder election = election().meetingOn(meeting).candidates(List.of(barred));
            assertThat(of("D185-7.5-not-barred", election, "2026-12-31").verdict())
                    .isEqualTo(verdict);
        }
    }
}
