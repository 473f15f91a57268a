package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.DialogueGroupFile;

/** "nhóm đại diện đối thoại của người lao động" of those who belong to no organisation (D145:37.1). */
class DialogueGroupRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String CHOSEN = "#/dialogueGroup/chosen";
    private static final String OUTSIDE = "#/dialogueGroup/workersOutside";

    private record File(
            @Nullable Act dialogueGroupChosen, @Nullable Integer workersOutside) implements DialogueGroupFile {}

    private record Step(@Nullable LocalDate on, @Nullable Boolean heard) {}

    private static final Unit WITH_UNION = organised(true, null);

    private static Unit organised(@Nullable Boolean union, @Nullable Boolean other) {
        return UnitBuilder.builder()
                .hasUnion(union)
                .hasOtherWorkersOrganisation(other)
                .build();
    }

    private static Circumstances in(Unit unit, @Nullable LocalDate day) {
        return new Circumstances(
                        unit, Period.year(2026), LocalDate.of(2026, 12, 31), WorkingCalendar.vietnam(), Set.of())
                .on(day);
    }

    private static Circumstances in(
            Unit unit, @Nullable LocalDate day, @Nullable Act chosen, @Nullable Integer outside) {
        return in(unit, day).within(new File(chosen, outside));
    }

    private static Fact<Step, LocalDate> day() {
        return Fact.of("/on", Step::on);
    }

    @Nested
    class Whether_there_is_one {

        private static Fact<Step, Boolean> fact() {
            return DialogueGroupRules.hasDialogueGroup(day()).fact();
        }

        private static @Nullable Boolean there(
                Unit unit, @Nullable LocalDate day, @Nullable Act chosen, @Nullable Integer outside) {
            return fact().of(new Step(day, null), in(unit, day, chosen, outside));
        }

        private static List<String> gaps(@Nullable LocalDate day, @Nullable Act chosen) {
            return fact().gaps(new Step(day, null), in(WITH_UNION, day, chosen, null));
        }

        @Test
        void isSoFromTheDayOnWhichItWasChosen() {
            assertThat(there(WITH_UNION, DAY, Act.on(DAY), 3)).isTrue();
            assertThat(there(WITH_UNION, DAY, Act.on(DAY.plusDays(1)), 3)).isFalse();
            assertThat(there(WITH_UNION, DAY, Act.notDone(), 3)).isFalse();
        }

        @Test
        void isNotKnownWhereADayIsNot() {
            assertThat(there(WITH_UNION, DAY, Act.undated(), 3)).isNull();
            assertThat(gaps(DAY, Act.undated())).containsExactly(CHOSEN + "/on");
            assertThat(there(WITH_UNION, null, Act.on(DAY), 3)).isNull();
            assertThat(gaps(null, Act.on(DAY))).containsExactly("/on");
        }

        @Test
        void isNotKnownWhereNothingIsSaidOfTheChoice() {
            for (Act nothing : new Act[] {null, new Act(null, null)}) {
                assertThat(there(WITH_UNION, DAY, nothing, null)).isNull();
                assertThat(there(WITH_UNION, DAY, nothing, 1)).isNull();
                assertThat(gaps(DAY, nothing)).containsExactly(CHOSEN);
            }
            assertThat(fact().of(new Step(DAY, null), in(WITH_UNION, DAY)))
                    .as("a record on its own")
                    .isNull();
        }

        /** Where there is no organisation all are outside, whatever number is given. */
        @Test
        void isNotSoWhereOrganisationsHaveAllTheWorkers() {
            assertThat(there(WITH_UNION, DAY, null, 0)).isFalse();
            assertThat(there(organised(false, true), DAY, null, 0)).isFalse();
            assertThat(there(organised(false, false), DAY, null, 0)).isNull();
            assertThat(there(WITH_UNION, DAY, Act.on(DAY), 0)).isTrue();
        }

        @Test
        void isReadOfTheGroupTheDayAndTheOrganisations() {
            assertThat(fact().reads())
                    .containsExactlyInAnyOrder(
                            CHOSEN, "/on", OUTSIDE, "#/unit/hasUnion", "#/unit/hasOtherWorkersOrganisation");
            assertThat(DialogueGroupRules.hasDialogueGroup(day()).name()).isEqualTo("has-dialogue-group");
        }
    }

    @Nested
    class Its_part {

        private static Outcome judge(
                @Nullable LocalDate day, @Nullable Act chosen, @Nullable Integer outside, @Nullable Boolean heard) {
            return DialogueGroupRules.partOfDialogueGroup(day(), Rules.holds(Fact.of("/heard", Step::heard)))
                    .judge(new Step(day, heard), in(WITH_UNION, day, chosen, outside));
        }

        @Test
        void isAskedForWhereThereIsAGroup() {
            assertThat(judge(DAY, Act.on(DAY), 3, true).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(DAY, Act.on(DAY), 3, false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(DAY, Act.on(DAY), null, false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(DAY, Act.notDone(), 3, false).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(DAY, Act.on(DAY.plusDays(1)), 3, false).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(DAY, null, null, false).missing()).contains(CHOSEN);
        }

        @Test
        void contradictsItselfOfAGroupOfNobodyUnlessItWasTaken() {
            Outcome of = judge(DAY, Act.on(DAY), 0, false);
            assertThat(of.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(of.arguments().get(Argument.ALSO)).isEqualTo(List.of(OUTSIDE, CHOSEN));
            assertThat(judge(DAY, Act.on(DAY), 0, true).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(null, Act.on(DAY), 0, false).reason())
                    .as("on whichever day")
                    .isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(judge(DAY, Act.undated(), 0, false).reason())
                    .as("whenever it was chosen")
                    .isEqualTo(Reason.STATEMENTS_CONTRADICT);
        }

        @Test
        void contradictsNothingOfAGroupThatWasNotChosenByThen() {
            assertThat(judge(DAY, Act.on(DAY.plusDays(1)), 0, false).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(DAY, Act.notDone(), 0, false).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(DAY, null, 0, false).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }
}
