package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.END_OF_2026;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.done;
import static vn.danchu.workplace.Workplaces.employer;
import static vn.danchu.workplace.Workplaces.judge;

import java.util.List;
import java.util.stream.Stream;
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

/** D145 art. 38: number and composition of the sides of a dialogue. */
class Decree145Article38Test {

    @Nested
    class Clause2 {

        private Finding side(@Nullable Integer workers, @Nullable Integer members) {
            return judge(
                    "D145-38.2-workers-side",
                    new DialogueMembers(
                            day("2025-03-03"), done("2025-03-04"), workers, 3, true, false, members, null, null),
                    employer());
        }

        @ParameterizedTest
        @CsvSource({
            "3, 3",
            "49, 3",
            "50, 4",
            "149, 4",
            "150, 9",
            "299, 9",
            "300, 14",
            "499, 14",
            "500, 19",
            "999, 19",
            "1000, 24",
            "20000, 24"
        })
        void theLeastNumberGoesByTheNumberOfWorkers(int workers, int least) {
            assertThat(side(workers, least).verdict()).isEqualTo(Verdict.COMPLIANT);
            Finding tooFew = side(workers, least - 1);
            assertThat(tooFew.reason()).isEqualTo(Reason.TOO_FEW);
            assertThat(tooFew.arguments().get(Argument.LEAST)).isEqualTo((long) least);
        }

        /** The employer has 60 by the statement of the unit. */
        @Test
        void whereTheListTellsNoNumberItIsThatOfTheUnit() {
            assertThat(side(null, 4).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(side(null, 3).arguments().get(Argument.LEAST)).isEqualTo(4L);
        }

        @ParameterizedTest
        @CsvSource({"50, 8", "150, 13", "300, 18", "500, 23"})
        void moreThanTheUpperFigureIsOnlyNoted(int workers, int upper) {
            assertThat(side(workers, upper).cautions()).isEmpty();
            assertThat(side(workers, upper + 1).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(side(workers, upper + 1).cautions()).containsExactly("more-than-upper-figure");
        }

        private Finding ofSixty(@Nullable Integer workers, Unit unit) {
            DialogueMembers members = DialogueMembersBuilder.builder()
                    .fixedOn(day("2025-03-03"))
                    .workers(workers)
                    .seats(List.of(new WorkersSeats(DialogueParty.UNION, 60, 3)))
                    .build();
            return judge("D145-38.2-proportional", members, unit);
        }

        @Test
        void moreThanAllWorkersContradictTheirNumberWhereItIsEntered() {
            Unit forty = UnitBuilder.builder(employer()).staff(40).build();
            assertThat(ofSixty(40, employer()).arguments().get(Argument.ALSO).toString())
                    .contains("/workers")
                    .doesNotContain("staff");
            assertThat(ofSixty(null, forty).arguments().get(Argument.ALSO).toString())
                    .contains("/unit/staff")
                    .doesNotContain("/workers");
            assertThat(ofSixty(60, forty).reason()).isNotEqualTo(Reason.COUNTS_CONTRADICT);
        }

        private Finding seats(@Nullable List<WorkersSeats> seats) {
            DialogueMembers members = DialogueMembersBuilder.builder()
                    .fixedOn(day("2025-03-03"))
                    .workers(60)
                    .seats(seats)
                    .build();
            return judge("D145-38.2-proportional", members, employer());
        }

        /** D145:38.2.b: of three seats, those who represent 40 of 60 have two, and those who represent 20 one. */
        @Test
        void theSeatsGoByTheNumberOfThoseWhoAreRepresented() {
            assertThat(seats(List.of(
                                    new WorkersSeats(DialogueParty.UNION, 40, 2),
                                    new WorkersSeats(DialogueParty.DIALOGUE_GROUP, 20, 1)))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(seats(List.of(
                                    new WorkersSeats(DialogueParty.UNION, 40, 1),
                                    new WorkersSeats(DialogueParty.DIALOGUE_GROUP, 20, 2)))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(seats(null).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void fewerThan3WorkersOweNoSide() {
            assertThat(side(2, 2).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Clause3 {

        private Finding fixed(String... days) {
            return judge(
                    "D145-38.3-list-2-years",
                    DossierBuilder.builder()
                            .period(Period.year(2026))
                            .dialogueMembers(Stream.of(days)
                                    .map(on -> DialogueMembersBuilder.builder()
                                            .fixedOn(day(on))
                                            .build())
                                    .toList())
                            .build(),
                    employer(),
                    END_OF_2026);
        }

        @Test
        void theNextListIsFixedWithin2Years() {
            assertThat(fixed("2024-03-10", "2026-03-10").verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(fixed("2024-03-09", "2026-03-10").reason()).isEqualTo(Reason.LATE);
        }

        @Test
        void aListWhose2YearsEndWhereNoCalendarReachesServes() {
            assertThat(fixed("2026-03-09").verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void theFirstListIsAwaitedToTheEndOfThePeriod() {
            assertThat(fixed().due()).isEqualTo(END_OF_2026);
        }
    }
}
