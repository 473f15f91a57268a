package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.record.DemocracyRegulationBuilder;
import vn.danchu.record.RegulationFile;

/** A unit has a democracy regulation of its own once one, or what amends one, was issued (L10:35.2.c, 59.1.a, 81.1.a). */
class RegulationRulesTest {

    private record File(@Nullable List<DemocracyRegulation> democracyRegulations) implements RegulationFile {}

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate YEARS_END = LocalDate.of(2026, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);

    private static File file(DemocracyRegulation... regulations) {
        return new File(Arrays.asList(regulations));
    }

    private static DemocracyRegulationBuilder regulation(@Nullable Act issued) {
        return DemocracyRegulationBuilder.builder().issued(issued);
    }

    private static DemocracyRegulation issued(LocalDate day) {
        return regulation(Act.on(day)).build();
    }

    private static Circumstances asOf(LocalDate day) {
        Unit agency = UnitBuilder.builder().setting(Setting.AGENCY).build();
        return new Circumstances(agency, Period.year(2026), day, WorkingCalendar.vietnam(), Set.of());
    }

    @Nested
    class Stands {

        private Outcome stands(File file, LocalDate asOf) {
            return RegulationRules.<File>stands().judge(file, asOf(asOf));
        }

        @Test
        void whereOneWasIssuedWhateverElseIsADraft() {
            DemocracyRegulation draft = regulation(Act.notDone()).build();
            assertThat(stands(file(draft, issued(MARCH)), AFTER).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(stands(file(draft), AFTER).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(stands(file(regulation(Act.undated()).build()), AFTER).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void whereOneThatAmendsItWasIssuedForThenThereIsOne() {
            assertThat(stands(file(regulation(Act.on(MARCH)).amendment(true).build()), AFTER)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void notWhereThereIsNoneOnceThePeriodIsOver() {
            assertThat(stands(file(), YEARS_END).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(stands(file(), AFTER).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void isOpenWhereTheListOrItsIssueIsNotKnown() {
            assertThat(stands(new File(null), AFTER).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(stands(new File(null), AFTER).missing()).containsExactly("/democracyRegulations");
            assertThat(stands(file(regulation(null).build()), AFTER).missing())
                    .containsExactly("/democracyRegulations/0/issued");
        }

        /** The day is the library's: what is issued after it still counts, with a caution. */
        @Test
        void fromTheFirstThatWasIssued() {
            Rule<File> rule = RegulationRules.stands(Fact.known(circumstances -> MARCH));
            DemocracyRegulation early = issued(MARCH);
            DemocracyRegulation late = issued(MARCH.plusDays(1));
            assertThat(rule.judge(file(late, early), asOf(AFTER)).cautions()).isEmpty();
            assertThat(rule.judge(file(early, late), asOf(AFTER)).cautions()).isEmpty();
            assertThat(rule.judge(file(late), asOf(AFTER)).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(rule.judge(file(late), asOf(AFTER)).cautions()).containsExactly("done-after-the-library-s-day");
            assertThat(rule.judge(file(), asOf(MARCH)).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(rule.judge(file(), asOf(MARCH.plusDays(1))).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void notByOneDatedBeforeThereWasAUnitWhichIsSaid() {
            Unit young = UnitBuilder.builder()
                    .setting(Setting.AGENCY)
                    .formedOn(MARCH.plusDays(1))
                    .build();
            Circumstances circumstances =
                    new Circumstances(young, Period.year(2026), AFTER, WorkingCalendar.vietnam(), Set.of());
            Rule<File> rule = RegulationRules.stands();
            DemocracyRegulation draft = regulation(Act.notDone()).build();
            String caution = "dated-before-the-unit-was-formed";
            for (File file : List.of(file(issued(MARCH)), file(draft, issued(MARCH)))) {
                Outcome broken = rule.judge(file, circumstances);
                assertThat(broken.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
                assertThat(broken.cautions()).contains(caution);
            }
            Outcome kept = rule.judge(file(issued(MARCH), issued(MARCH.plusDays(1))), circumstances);
            assertThat(kept.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(kept.cautions()).doesNotContain(caution);
        }

        @Test
        void notByOneThatIsStillToBeIssued() {
            assertThat(stands(file(issued(LocalDate.of(2027, 2, 1))), AFTER).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Issued {

        private final Rule<File> withFront =
                RegulationRules.issued(Fact.of("/withFront", DemocracyRegulation::withFront));

        private Outcome judge(DemocracyRegulation... regulations) {
            return withFront.judge(file(regulations), asOf(AFTER));
        }

        @Test
        void asItShouldBeKeepsTheRule() {
            assertThat(judge(regulation(Act.on(MARCH)).withFront(true).build()).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void otherwiseIsNoneAndADraftIsNotLookedAt() {
            assertThat(judge(regulation(Act.on(MARCH)).withFront(false).build()).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(
                                    regulation(Act.on(MARCH)).withFront(true).build(),
                                    regulation(Act.notDone()).withFront(false).build())
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(regulation(Act.on(MARCH)).build()).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void ofAnAmendmentIsNotAsked() {
            assertThat(judge(regulation(Act.on(MARCH))
                                    .amendment(true)
                                    .withFront(false)
                                    .build())
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Nested
    class OfThePeriod {

        private @Nullable Boolean none(File file) {
            return RegulationRules.<File>noneOfPeriod().of(file, asOf(AFTER));
        }

        @Test
        void isNoneWhereAllWereIssuedBeforeIt() {
            assertThat(none(file())).isTrue();
            assertThat(none(file(issued(LocalDate.of(2025, 12, 31))))).isTrue();
            assertThat(none(file(issued(LocalDate.of(2026, 1, 1))))).isFalse();
            assertThat(none(file(issued(LocalDate.of(2025, 12, 31)), issued(MARCH))))
                    .isFalse();
        }

        @Test
        void isOneWhereThereIsADraftAndOpenWhereTheDayIsNotKnown() {
            assertThat(none(file(regulation(Act.notDone()).build()))).isFalse();
            assertThat(none(file(regulation(Act.undated()).build()))).isNull();
            assertThat(none(new File(null))).isNull();
        }
    }

    @Test
    void whatWasSoOfTheUnitWhenAnyWasIssuedIsAskedOfThatDay() {
        Fact<File, Boolean> inMarch =
                RegulationRules.anyIssuedWhen(Fact.known(circumstances -> MARCH.equals(circumstances.day())));
        assertThat(inMarch.of(file(issued(MARCH)), asOf(AFTER))).isTrue();
        assertThat(inMarch.of(file(issued(MARCH.plusDays(1))), asOf(AFTER))).isFalse();
        assertThat(inMarch.of(file(issued(MARCH.plusDays(1)), issued(MARCH)), asOf(AFTER)))
                .isTrue();
        assertThat(inMarch.of(file(), asOf(AFTER))).isFalse();
    }

    @Test
    void eachThatWasIssuedKeepsTheRuleAndIsNamedIfItDoesNot() {
        Rule<File> published =
                RegulationRules.each(Rules.holds(Fact.done(Fact.of("/published", DemocracyRegulation::published))));
        DemocracyRegulation kept =
                regulation(Act.on(MARCH)).published(Act.on(MARCH)).build();
        DemocracyRegulation broken =
                regulation(Act.on(MARCH)).published(Act.notDone()).build();
        DemocracyRegulation amendment = regulation(Act.on(MARCH))
                .amendment(true)
                .published(Act.notDone())
                .build();
        assertThat(published.judge(file(kept, amendment), asOf(AFTER)).verdict())
                .isEqualTo(Verdict.COMPLIANT);
        Outcome outcome = published.judge(file(kept, broken), asOf(AFTER));
        assertThat(outcome.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(outcome.path()).startsWith("/democracyRegulations/1/published");
        assertThat(published.judge(file(), asOf(AFTER)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
