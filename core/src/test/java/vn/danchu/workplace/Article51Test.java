package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.END_OF_2026;
import static vn.danchu.workplace.Workplaces.agency;
import static vn.danchu.workplace.Workplaces.conference;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.decision;
import static vn.danchu.workplace.Workplaces.judge;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;

/** L10 art. 51 (and 69 alike): the yearly conference, who takes part, quorum and majority, what it is about. */
class Article51Test {

    @Nested
    class Clause1 {

        private Finding yearly(int year, Unit unit, LocalDate asOf, StaffConference... conferences) {
            return judge(
                    "L10-51.1-yearly-by-march",
                    DossierBuilder.builder()
                            .period(Period.year(year))
                            .staffConferences(List.of(conferences))
                            .build(),
                    unit,
                    asOf);
        }

        private StaffConference on(String day) {
            return StaffConferenceBuilder.builder(conference()).heldOn(day(day)).build();
        }

        @ParameterizedTest
        @CsvSource({
            "2026-01-01, IN_TIME",
            "2026-03-31, IN_TIME",
            "2026-04-01, LATE",
            "2025-12-31, WRONG_ORDER",
            "2025-03-20, ABSENT" // the conference of the year before
        })
        void withinTheFirst3MonthsAfterTheYearHasEnded(String held, Reason reason) {
            assertThat(yearly(2026, agency(), END_OF_2026, on(held)).reason()).isEqualTo(reason);
        }

        @Test
        void isDueOnTheLastDayOfTheThirdMonth() {
            assertThat(yearly(2026, agency(), day("2026-03-31")).due()).isEqualTo("2026-03-31");
            assertThat(yearly(2026, agency(), day("2026-04-01")).reason()).isEqualTo(Reason.ABSENT);
        }

        @Test
        void aLastDayOffRollsToTheNextWorkingDayAndTheFindingSaysSo() {
            // 31 March 2024 was a Sunday.
            Finding monday = yearly(2024, agency(), END_OF_2026, on("2024-04-01"));
            assertThat(monday.reason()).isEqualTo(Reason.IN_TIME);
            assertThat(monday.cautions()).containsExactly("hinges-on-rolled-day");
            assertThat(yearly(2024, agency(), END_OF_2026, on("2024-04-02")).reason())
                    .isEqualTo(Reason.LATE);
        }

        @Test
        void theWorkingYearOfASchoolEndsOnAnotherDay() {
            Unit school =
                    UnitBuilder.builder(agency()).yearEnd(MonthDay.of(6, 30)).build();
            assertThat(yearly(2026, school, END_OF_2026, on("2026-09-30"))
                            .arguments()
                            .get(Argument.DUE))
                    .isEqualTo(day("2026-09-30"));
            assertThat(yearly(2026, school, END_OF_2026, on("2026-06-30")).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aConferenceAnswersTheYearThatItSaysItLooksBackOn() {
            StaffConference late = StaffConferenceBuilder.builder(on("2026-08-20"))
                    .yearEnded(day("2025-12-31"))
                    .build();
            assertThat(yearly(2026, agency(), END_OF_2026, late).reason()).isEqualTo(Reason.LATE);
            assertThat(yearly(2026, agency(), END_OF_2026, on("2026-08-20")).reason())
                    .as("by its day it is that of 2026, held before the year has ended")
                    .isEqualTo(Reason.ABSENT);
        }

        @Test
        void aUnitOf7OrFewerOwesNoneAndNoneInTime() {
            Unit seven = UnitBuilder.builder(agency()).staff(7).build();
            Unit eight = UnitBuilder.builder(agency()).staff(8).build();
            assertThat(yearly(2026, seven, END_OF_2026, on("2026-05-15")).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(yearly(2026, eight, END_OF_2026, on("2026-05-15")).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void convenedAnewTooLateItNamesTheConveningsThatFailed() {
            StaffConference third = StaffConferenceBuilder.builder(on("2026-04-10"))
                    .failedConvenings(
                            List.of(new Convening(day("2026-03-10"), 60, 30), new Convening(day("2026-03-24"), 60, 31)))
                    .build();
            Finding finding = yearly(2026, agency(), END_OF_2026, third);
            assertThat(finding.reason()).isEqualTo(Reason.LATE);
            assertThat(finding.arguments().get(Argument.FOUND)).isEqualTo(List.of("2026-03-10", "2026-03-24"));
            assertThat(finding.cautions()).containsExactly("earlier-convenings-failed");
        }

        @Test
        void aConveningOfUnknownDayIsNotNamedAmongThoseThatFailed() {
            StaffConference second = StaffConferenceBuilder.builder(on("2026-04-10"))
                    .failedConvenings(List.of(new Convening(null, 60, 30)))
                    .build();
            Finding finding = yearly(2026, agency(), END_OF_2026, second);
            assertThat(finding.reason()).isEqualTo(Reason.LATE);
            assertThat(finding.cautions()).isEmpty();
        }

        @Test
        void ballotsInItsPlaceFulfilTheDutyAndAreNoted() {
            StaffConference replaced = StaffConferenceBuilder.builder(conference())
                    .ballot(new StaffBallot(true, null, null, null, null, null, null))
                    .build();
            Finding finding = yearly(2026, agency(), END_OF_2026, replaced);
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("ballot-for-conference");
        }

        @Test
        void aPeriodWithoutSuchALastDayOwesNone() {
            Finding finding = judge(
                    "L10-51.1-yearly-by-march",
                    DossierBuilder.builder()
                            .period(new Period(day("2026-04-01"), day("2026-12-31")))
                            .staffConferences(List.of())
                            .build(),
                    agency(),
                    END_OF_2026);
            assertThat(finding.reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
        }
    }

    @Nested
    class Clause2 {

        private Finding delegates(@Nullable Integer staff, StaffConference.@Nullable DelegateGround ground) {
            StaffConference conference = StaffConferenceBuilder.builder(conference())
                    .participants(StaffConference.Participants.DELEGATES)
                    .staff(staff)
                    .delegateGround(ground)
                    .delegateReason("Các trạm ở ba huyện")
                    .build();
            return judge("L10-51.2-plenary-below-100", conference, agency());
        }

        @Test
        void delegatesOnlyFrom100StaffOrOnAGround() {
            assertThat(delegates(99, StaffConference.DelegateGround.NONE).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(delegates(100, null).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(delegates(99, StaffConference.DelegateGround.SCATTERED).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(delegates(99, null).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void pointDdLeavesUnitsOf7OrFewerOut() {
            assertThat(delegates(7, StaffConference.DelegateGround.NONE).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(delegates(8, StaffConference.DelegateGround.NONE).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        private Finding majority(int inFavour, int present) {
            StaffConference conference = StaffConferenceBuilder.builder(conference())
                    .present(present)
                    .decisions(List.of(decision(StaffMatter.RESOLUTION, inFavour)))
                    .build();
            return judge("L10-51.2-majority", conference, agency());
        }

        @Test
        void aResolutionNeedsMoreThanHalfOfThoseAttending() {
            assertThat(majority(26, 50).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(majority(25, 50).arguments().get(Argument.NEEDED)).isEqualTo(26L);
            assertThat(majority(25, 50).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(majority(26, 51).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(majority(51, 50).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        }

        private Finding notAdopted(int inFavour, @Nullable StaffBallot ballot) {
            StaffConference conference = StaffConferenceBuilder.builder(conference())
                    .present(ballot == null ? 50 : null)
                    .ballot(ballot)
                    .decisions(List.of(new StaffDecision(StaffMatter.RESOLUTION, null, null, inFavour, false)))
                    .build();
            return judge("L10-51.2-majority", conference, agency());
        }

        /** More than half of 50 is 26; whoever has them and is said to have failed is misstated. */
        @Test
        void whatHadEnoughVotesCannotHaveFailed() {
            assertThat(notAdopted(26, null).reason()).isEqualTo(Reason.MISSTATED);
            assertThat(notAdopted(26, null).arguments().get(Argument.NEEDED)).isEqualTo(26L);
            assertThat(notAdopted(25, null).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        /** Of ballots the unit's own regulation says how many votes are needed. */
        @Test
        void whatHadEnoughBallotsCannotHaveFailed() {
            StaffBallot ballot = new StaffBallot(true, null, null, null, 60, 55, 40);
            assertThat(notAdopted(40, ballot).reason()).isEqualTo(Reason.MISSTATED);
            assertThat(notAdopted(40, ballot).arguments().get(Argument.NEEDED)).isEqualTo(40L);
            assertThat(notAdopted(39, ballot).verdict()).isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Nested
    class Clause3 {

        @Test
        void theMissingPointsAreNamedByTheirCodes() {
            StaffConference conference = StaffConferenceBuilder.builder(conference())
                    .agenda(Set.of(AgendaPoint.POLICY, AgendaPoint.EMULATION, AgendaPoint.STAFF_DECISIONS))
                    .build();
            Finding finding = judge("L10-51.3-agenda", conference, agency());
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("51.3.b", "51.3.c", "51.3.e"));
        }

        @Test
        void pointGIsNotAskedFor() {
            assertThat(judge("L10-51.3-agenda", conference(), agency()).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }
}
