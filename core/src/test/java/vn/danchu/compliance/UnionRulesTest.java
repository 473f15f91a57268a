package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.UnitBuilder;

class UnionRulesTest {

    record Step(
            @Nullable LocalDate on,
            @Nullable Boolean byUnion,
            @Nullable Boolean byOther) {}

    private static final Rule<Step> BY_UNION = Rules.holds(Fact.of("/byUnion", Step::byUnion));
    private static final Rule<Step> BY_OTHER = Rules.holds(Fact.of("/byOther", Step::byOther));
    private static final Rule<Step> IN_AGENCY = UnionRules.needsUnion(BY_UNION);
    private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private static Circumstances unit(@Nullable Boolean union, @Nullable Boolean other) {
        return new Circumstances(
                UnitBuilder.builder()
                        .hasUnion(union)
                        .hasOtherWorkersOrganisation(other)
                        .build(),
                null,
                LocalDate.of(2026, 12, 31),
                WorkingCalendar.vietnam(),
                Set.of());
    }

    @Nested
    class AnAgencyWithoutAUnion {

        @Test
        void isNeverInBreachSinceTheLawWasReworded() {
            Outcome outcome = IN_AGENCY.judge(new Step(FIRST_DAY, false, null), unit(false, null));
            assertThat(outcome.reason()).isEqualTo(Reason.LAW_UNSETTLED);
            assertThat(outcome.cautions()).containsExactly("law-97-2025");
        }

        @Test
        void isToldSoOfFactsBeforeThatDayToo() {
            Outcome outcome = IN_AGENCY.judge(new Step(LAST_DAY_BEFORE, false, null), unit(false, null));
            assertThat(outcome.reason()).isEqualTo(Reason.LAW_UNSETTLED);
            assertThat(outcome.cautions()).containsExactly("agency-without-union");
        }

        @Test
        void mayBeOneWhereNothingIsKnownOfItsUnion() {
            assertThat(IN_AGENCY
                            .judge(new Step(FIRST_DAY, false, null), unit(null, null))
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(IN_AGENCY
                            .judge(new Step(FIRST_DAY, true, null), unit(null, null))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Test
    void anAgencyWithAUnionNeedsItsAct() {
        assertThat(IN_AGENCY
                        .judge(new Step(FIRST_DAY, false, null), unit(true, null))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(IN_AGENCY
                        .judge(new Step(FIRST_DAY, true, null), unit(true, null))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
    }

    @Nested
    class AnEnterprise {

        private final Rule<Step> each = UnionRules.byEachOrganisation(BY_UNION, BY_OTHER);

        private Verdict judge(
                @Nullable Boolean byUnion,
                @Nullable Boolean byOther,
                @Nullable Boolean union,
                @Nullable Boolean other) {
            return each.judge(new Step(null, byUnion, byOther), unit(union, other))
                    .verdict();
        }

        @Test
        void needsEachOrganisationThereIs() {
            assertThat(judge(true, true, true, true)).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(true, false, true, true)).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(false, true, true, true)).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void owesNothingToOneThereIsNot() {
            assertThat(judge(true, false, true, false)).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(false, true, false, true)).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(null, null, false, false)).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void leavesOpenWhetherThereIsAnother() {
            assertThat(judge(true, null, true, null)).isEqualTo(Verdict.UNDETERMINED);
        }
    }
}
