package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** Bầu Trưởng thôn, Tổ trưởng tổ dân phố: a meeting on Monday 15 June 2026. */
class Decree59Articles6To8Test {

    private static VillageHeadElectionBuilder election() {
        return VillageHeadElectionBuilder.builder().village("T1").meetingOn(day("2026-06-15"));
    }

    private static Finding of(String norm, VillageHeadElectionBuilder election, String asOf) {
        return judge(norm, VillageHeadElectionNorms.ALL, election.build(), asOf(asOf));
    }

    private static Finding of(String norm, VillageHeadElectionBuilder election) {
        return of(norm, election, "2026-12-31");
    }

    @Nested
    class Article3Clause5 {

        private static final String FLOOR = "D59-3.5-floor-nominations";
        private static final String NO_WINNER = "D59-3.5-no-winner-reported";

        @Test
        void theListIsPresentedAndTheFloorInvited() {
            assertThat(of(FLOOR, election().listPresented(true).floorInvited(true))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(of(FLOOR, election().listPresented(true).floorInvited(false))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @ParameterizedTest
        @CsvSource({
            "100, 50, NON_COMPLIANT",
            "100, 51, NOT_APPLICABLE",
            "101, 50, NON_COMPLIANT",
            "101, 51, NOT_APPLICABLE"
        })
        void aWinnerHasMoreThanHalfOfAllHouseholdRepresentatives(int households, int votes, Verdict verdict) {
            VillageHeadElectionBuilder election = election()
                    .households(households)
                    .candidates(List.of(
                            CandidateBuilder.builder().votes(votes).build(),
                            CandidateBuilder.builder().votes(0).build()))
                    .failureExplained(false);
            assertThat(of(NO_WINNER, election).verdict()).isEqualTo(verdict);
        }

        @Test
        void minutesThatStateAWinnerAgainstTheVotesAreABreachWhateverIsReported() {
            VillageHeadElectionBuilder election = election()
                    .elected(true)
                    .households(100)
                    .candidates(List.of(CandidateBuilder.builder().votes(50).build()))
                    .failureExplained(true)
                    .failureReported(on("2026-06-16"));
            assertThat(of(NO_WINNER, election).reason()).isEqualTo(Reason.MISSTATED);
            assertThat(of(NO_WINNER, election.elected(false)).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void votesThatAreNotAllKnownLeaveOpenWhetherTheMinutesAreRight() {
            VillageHeadElectionBuilder election = election()
                    .households(100)
                    .candidates(List.of(
                            CandidateBuilder.builder().votes(40).build(),
                            CandidateBuilder.builder().build()));
            assertThat(of(NO_WINNER, election).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(of(NO_WINNER, election.elected(true)).arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/candidates/1/votes"));
        }

        @Test
        void moreVotesThanHouseholdsContradictThem() {
            VillageHeadElectionBuilder election = election()
                    .elected(true)
                    .households(100)
                    .candidates(List.of(CandidateBuilder.builder().votes(101).build()));
            assertThat(of(NO_WINNER, election).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
            assertThat(of(NO_WINNER, election).path()).isEqualTo("/candidates/0/votes");
        }
    }

    @Nested
    class Article6Clause1 {

        @ParameterizedTest
        @CsvSource({
            "2026-05-26, 2026-05-26, COMPLIANT",
            "2026-05-27, 2026-05-26, NON_COMPLIANT",
            "2026-05-26, 2026-05-27, NON_COMPLIANT"
        })
        void decisionAndPlanComeTwentyDaysBefore(LocalDate called, LocalDate planned, Verdict verdict) {
            VillageHeadElectionBuilder election =
                    election().called(Act.on(called)).planned(Act.on(planned));
            assertThat(of("D59-6.1-plan-20-days", election).verdict()).isEqualTo(verdict);
        }

        @Test
        void theVeryLastDayIsSaidToHinge() {
            VillageHeadElectionBuilder election =
                    election().team(new ElectionTeam(on("2026-06-05"), true, null, null, null, null));
            assertThat(of("D59-6.1-team-10-days", election).cautions()).containsExactly("hinges-on-clear-days");
        }

        @Test
        void theTeamNamesWhomItLacks() {
            ElectionTeam team = new ElectionTeam(
                    null,
                    true,
                    null,
                    ElectionTeamRole.FRONT_WORKING_COMMITTEE,
                    Set.of(ElectionTeamRole.HOUSEHOLDS),
                    false);
            Finding finding = of("D59-6.1-team-composition", election().team(team));
            assertThat(finding.reason()).isEqualTo(Reason.ABSENT);
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("ORGANISATIONS"));
        }

        @Test
        void whatIsNotYetDueCarriesItsLastDay() {
            VillageHeadElectionBuilder election =
                    election().posted(Act.notDone()).announced(Act.notDone());
            Finding finding = of("D59-6.1-announced-7-days", election, "2026-06-08");
            assertThat(finding.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(finding.due()).isEqualTo("2026-06-08");
        }
    }

    @Nested
    class Article6Clause2 {

        private static final String MINUTES = "D59-6.2-minutes-15-days";

        private VillageHeadElectionBuilder sent(Act sent, Boolean form) {
            return election().list(new CandidateList(null, null, 1, form, sent));
        }

        @Test
        void theFormIsAskedOnceTheMinutesAreDue() {
            assertThat(of(MINUTES, sent(Act.notDone(), false), "2026-05-31").verdict())
                    .isEqualTo(Verdict.PENDING);
            assertThat(of(MINUTES, sent(on("2026-05-31"), false)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(of(MINUTES, sent(on("2026-05-31"), true)).verdict()).isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Nested
    class Article8 {

        private static final String NORM = "D59-8-recognised-5-working-days";

        private VillageHeadElectionBuilder answered(String day, boolean recognised, Boolean reasons) {
            return election()
                    .elected(true)
                    .recognition(new Recognition(
                            day("2026-06-17"), on(day), recognised, Recognition.Body.COMMUNE_COMMITTEE, true, reasons));
        }

        @Test
        void fiveWorkingDaysFromWednesday17JuneEndOnWednesday24June() {
            assertThat(of(NORM, answered("2026-06-24", true, null)).reason()).isEqualTo(Reason.IN_TIME);
            assertThat(of(NORM, answered("2026-06-25", true, null)).reason()).isEqualTo(Reason.LATE);
        }

        @Test
        void aRefusalGivesReasonsOrANewElectionIsOrdered() {
            assertThat(of(NORM, answered("2026-06-24", false, true)).verdict()).isEqualTo(Verdict.COMPLIANT);
            VillageHeadElectionBuilder silent = answered("2026-06-24", false, false);
            assertThat(of(NORM, silent).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(of(NORM, silent.reElectionOrdered(false)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(of(NORM, silent.reElectionOrdered(true)).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void theHeadActsFromTheDayOfRecognition() {
            VillageHeadElectionBuilder election = answered("2026-06-24", true, null);
            assertThat(of("D59-8-acts-after-recognition", election.tookUpDuties(on("2026-06-23")))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(of("D59-8-acts-after-recognition", election.tookUpDuties(on("2026-06-24")))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }
}
