package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;

/** What is owed since an act: of the period, after it, and on a day that is not known. */
class SinceTest {

    record File(@Nullable Act decided, @Nullable Act published) {}

    private static final Fact<File, Act> DECIDED = Fact.of("/decided", File::decided);
    private static final Fact<File, Act> PUBLISHED = Fact.of("/published", File::published);
    private static final Rule<File> SINCE = Rules.since(DECIDED, Rules.done(PUBLISHED));
    private static final Rule<File> ONCE = Rules.once(DECIDED, Rules.done(PUBLISHED));
    private static final List<Rule<File>> BOTH = List.of(SINCE, ONCE);
    private static final File ON_A_DAY_NOT_KNOWN = new File(Act.undated(), Act.notDone());

    private static Circumstances at(String asOf, Unit unit) {
        return new Circumstances(unit, Period.year(2025), LocalDate.parse(asOf), WorkingCalendar.vietnam(), Set.of());
    }

    private static Circumstances at(String asOf) {
        return at(asOf, Unit.UNKNOWN);
    }

    private static File decided(String day) {
        return new File(Act.on(LocalDate.parse(day)), Act.notDone());
    }

    @Test
    void inThePeriodItIsDueOnItsLastDay() {
        for (Rule<File> rule : BOTH) {
            assertThat(rule.judge(decided("2025-12-31"), at("2025-12-31")).verdict())
                    .isEqualTo(Verdict.PENDING);
            Outcome overdue = rule.judge(decided("2025-12-31"), at("2026-01-01"));
            assertThat(overdue.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(overdue.arguments().get(Argument.DUE)).isEqualTo(LocalDate.of(2025, 12, 31));
        }
    }

    @Test
    void afterThePeriodItIsDueOnTheLastDayOfItsYear() {
        for (Rule<File> rule : BOTH) {
            assertThat(rule.judge(decided("2026-01-01"), at("2026-12-31")).verdict())
                    .isEqualTo(Verdict.PENDING);
            Outcome overdue = rule.judge(decided("2026-01-01"), at("2027-01-01"));
            assertThat(overdue.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(overdue.arguments().get(Argument.DUE)).isEqualTo(LocalDate.of(2026, 12, 31));
        }
    }

    @Test
    void onADayNotKnownItMayHaveBeenAfterThePeriod() {
        for (Rule<File> rule : BOTH) {
            assertThat(rule.judge(ON_A_DAY_NOT_KNOWN, at("2025-12-31")).verdict())
                    .isEqualTo(Verdict.PENDING);
            Outcome open = rule.judge(ON_A_DAY_NOT_KNOWN, at("2026-01-01"));
            assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(open.missing()).containsExactly("/decided/on");
            assertThat(rule.judge(new File(Act.undated(), Act.undated()), at("2026-01-01"))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }

    /** What is broken whenever it was does not wait for the day. */
    @Test
    void aBreachThatNoDayHealsStands() {
        Rule<File> never = Rules.since(DECIDED, Rules.fails(Fact.done(DECIDED)));
        assertThat(never.judge(ON_A_DAY_NOT_KNOWN, at("2026-01-01")).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void whereThePeriodIsNotKnownNothingIsOverdueOnTheDayItself() {
        Circumstances alone = Circumstances.alone(LocalDate.of(2026, 3, 2));
        assertThat(SINCE.judge(decided("2026-03-02"), alone).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(SINCE.judge(decided("2026-03-01"), alone).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    /** The library's day excuses what the Law's own limit would: the unit was there on none of the days after (reading B15). */
    @Test
    void aUnitThatEndedLeavesItToItsSuccessor() {
        Unit ended = UnitBuilder.builder().endedOn(LocalDate.of(2025, 6, 30)).build();
        Rule<File> rule = TimeRules.byEndOfPeriod(Rules.holds(Fact.done(PUBLISHED)));
        File open = decided("2025-06-27");
        assertThat(SINCE.judge(open, at("2025-07-01", ended)).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(SINCE.judge(open, at("2025-07-02", ended)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(rule.judge(open, at("2025-07-01", ended)).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(rule.judge(open, at("2025-07-02", ended)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(rule.judge(open, at("2026-01-01")).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }
}
