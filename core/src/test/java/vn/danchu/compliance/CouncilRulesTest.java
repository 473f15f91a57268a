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
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChangeBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilFile;
import vn.danchu.record.CouncilReport;

/** The People's Committee reports to regular sessions of the Council (L10:14.3, 23.1, 28.5). */
class CouncilRulesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 10);
    private static final LocalDate AFTER = LocalDate.of(2027, 3, 1);

    private record File(
            @Nullable List<LocalDate> councilSessions,
            @Nullable List<CouncilReport> councilReports,
            @Nullable List<Matter> matters)
            implements CouncilFile {}

    private record Matter(boolean counts, @Nullable LocalDate closed) {}

    private static Circumstances in(@Nullable Period period, LocalDate asOf, @Nullable LocalDate ended) {
        return new Circumstances(
                UnitBuilder.builder().endedOn(ended).build(), period, asOf, WorkingCalendar.vietnam(), Set.of());
    }

    private static final Circumstances YEAR = in(Period.year(2026), AFTER, null);
    private static final Period HALF = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));

    private static CouncilReport report(CouncilReport.Topic topic, LocalDate session) {
        return new CouncilReport(topic, session, Act.on(session), Act.on(session));
    }

    @Nested
    class AtEverySession {

        private static final CouncilReport.Topic TOPIC = CouncilReport.Topic.DISCLOSURE;

        private static Outcome judge(
                @Nullable List<LocalDate> sessions, Circumstances circumstances, CouncilReport... reports) {
            return CouncilRules.<File>reportedAtEverySession(TOPIC)
                    .judge(new File(sessions, List.of(reports), null), circumstances);
        }

        @Test
        void eachHasItsReport() {
            List<LocalDate> sessions = List.of(JUNE, DECEMBER);
            assertThat(judge(sessions, YEAR, report(TOPIC, JUNE), report(TOPIC, DECEMBER))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(sessions, YEAR, report(TOPIC, JUNE)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(sessions, YEAR, report(TOPIC, JUNE), report(CouncilReport.Topic.DECISIONS, DECEMBER))
                            .verdict())
                    .as("a report on something else")
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void oneOnADayWithoutACouncilContradictsWhatSaysThatThereWasNone() {
            Circumstances ended = new Circumstances(
                    UnitBuilder.builder()
                            .hasCouncil(true)
                            .changes(List.of(UnitChangeBuilder.builder()
                                    .from(DECEMBER)
                                    .hasCouncil(false)
                                    .build()))
                            .build(),
                    Period.year(2026),
                    AFTER,
                    WorkingCalendar.vietnam(),
                    Set.of());
            Rule<File> rule = CouncilRules.reportedAtEverySession(TOPIC);
            File file = new File(List.of(JUNE, DECEMBER), List.of(report(TOPIC, JUNE)), null);
            assertThat(rule.judge(file, ended).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(rule.judge(file, ended).arguments().paths(Argument.ALSO))
                    .containsExactly("/councilSessions/1", "#/unit/changes/0/hasCouncil");
        }

        @Test
        void aReportIsMadeAndSentToTheFront() {
            CouncilReport notMade = new CouncilReport(TOPIC, JUNE, Act.notDone(), Act.on(JUNE));
            CouncilReport notSent = new CouncilReport(TOPIC, JUNE, Act.on(JUNE), Act.notDone());
            CouncilReport unknown = new CouncilReport(TOPIC, JUNE, Act.on(JUNE), null);
            List<LocalDate> sessions = List.of(JUNE);
            assertThat(judge(sessions, YEAR, notMade).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(sessions, YEAR, notSent).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            Outcome open = judge(sessions, YEAR, unknown);
            assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(open.missing()).containsExactly("/councilReports/0/sentToFront");
        }

        @Test
        void nothingIsLateOnTheDayOfTheSession() {
            List<LocalDate> sessions = List.of(JUNE);
            assertThat(judge(sessions, in(Period.year(2026), JUNE, null)).verdict())
                    .isNotEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(sessions, in(Period.year(2026), JUNE.plusDays(1), null))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aWholeYearWithoutASessionIsOneOfWhichTheyWereNotEntered() {
            Outcome year = judge(List.of(), YEAR);
            assertThat(year.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(year.missing()).containsExactly("/councilSessions/-");
            assertThat(year.cautions()).containsExactly("a-council-meets-every-year");
            assertThat(judge(List.of(), in(HALF, AFTER, null)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            Period allButADay = new Period(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 12, 31));
            assertThat(judge(List.of(), in(allButADay, AFTER, null)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            Outcome whichever = judge(List.of(), in(null, AFTER, null));
            assertThat(whichever.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(whichever.missing()).containsExactly("#/period");
        }

        @Test
        void theYearIsThatInWhichTheUnitExisted() {
            Circumstances ended = in(Period.year(2026), AFTER, LocalDate.of(2026, 12, 30));
            assertThat(judge(List.of(), ended).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void sessionsThatAreNotKnownAreMissing() {
            Outcome unknown = judge(null, YEAR);
            assertThat(unknown.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(unknown.missing()).containsExactly("/councilSessions");
        }
    }

    @Nested
    class AtTheNextSession {

        private static final CouncilReport.Topic TOPIC = CouncilReport.Topic.DECISIONS;
        private static final LocalDate CLOSED = LocalDate.of(2026, 3, 20);

        private static Rule<File> rule() {
            return CouncilRules.reportedAtNextSession(
                    TOPIC,
                    Fact.of("/matters", File::matters),
                    Fact.of("/counts", Matter::counts),
                    Fact.of("/closed", Matter::closed));
        }

        private static Outcome judge(
                @Nullable List<LocalDate> sessions, Circumstances circumstances, CouncilReport... reports) {
            return judge(new Matter(true, CLOSED), sessions, circumstances, reports);
        }

        private static Outcome judge(
                Matter matter,
                @Nullable List<LocalDate> sessions,
                Circumstances circumstances,
                CouncilReport... reports) {
            return rule().judge(new File(sessions, List.of(reports), List.of(matter)), circumstances);
        }

        /** The nearest session after the day, whatever the order in which they stand. */
        @Test
        void isTheFirstAfterTheMatterWasClosed() {
            List<LocalDate> sessions = List.of(DECEMBER, CLOSED, JUNE);
            assertThat(judge(sessions, YEAR, report(TOPIC, JUNE)).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(sessions, YEAR, report(TOPIC, CLOSED)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(sessions, YEAR, report(TOPIC, DECEMBER)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void isToldByItsDayWhereItsReportIsMissing() {
            Outcome missed = judge(List.of(JUNE, DECEMBER), YEAR, report(TOPIC, DECEMBER));
            assertThat(missed.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(missed.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2026-06-30"));
        }

        @Test
        void isFoundByTheSessionsAndTheDaysOfTheMatters() {
            assertThat(rule().reads()).contains("/councilSessions", "/matters", "/matters/*/closed", "/councilReports");
        }

        @Test
        void mayBeOneOfALaterPeriod() {
            Matter late = new Matter(true, DECEMBER);
            assertThat(judge(late, List.of(JUNE, DECEMBER), YEAR).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(judge(late, List.of(), in(HALF, AFTER, null)).verdict()).isEqualTo(Verdict.PENDING);
        }

        @Test
        void isOpenWhereAWholeYearHasNone() {
            Outcome year = judge(List.of(), YEAR);
            assertThat(year.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(year.missing()).containsExactly("/councilSessions/-");
            assertThat(judge(List.of(), in(Period.year(2026), LocalDate.of(2026, 12, 31), null))
                            .verdict())
                    .as("until its last day the year may bring one")
                    .isEqualTo(Verdict.PENDING);
            assertThat(judge(List.of(), in(Period.year(2026), LocalDate.of(2027, 1, 1), null))
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void isNotOwedByAUnitThatEndedBeforeIt() {
            Circumstances ended = in(Period.year(2026), AFTER, LocalDate.of(2026, 8, 1));
            Matter late = new Matter(true, LocalDate.of(2026, 7, 10));
            assertThat(judge(late, List.of(JUNE), ended).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(late, List.of(), ended).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(
                                    late,
                                    List.of(JUNE),
                                    in(Period.year(2026), LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 1)))
                            .verdict())
                    .as("on its last day it has not ended")
                    .isEqualTo(Verdict.PENDING);
        }

        @Test
        void concernsOnlyWhatIsToBeReported() {
            assertThat(judge(new Matter(false, CLOSED), List.of(JUNE), YEAR).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void isOpenWhereTheDayOrTheSessionsAreNotKnown() {
            Outcome day = judge(new Matter(true, null), List.of(JUNE), YEAR);
            assertThat(day.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(day.missing()).containsExactly("/matters/0/closed");
            Outcome sessions = judge(null, YEAR);
            assertThat(sessions.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(sessions.missing()).containsExactly("#/councilSessions");
            assertThat(judge(new Matter(true, null), List.of(), YEAR).missing())
                    .as("both")
                    .containsExactlyInAnyOrder("/councilSessions/-", "/matters/0/closed");
        }
    }
    /** The unit had a Council until the end of June: 1 July is the first day without one. */
    private static Circumstances councilUntilJuly(@Nullable Period period) {
        return new Circumstances(
                UnitBuilder.builder()
                        .hasCouncil(true)
                        .changes(List.of(UnitChangeBuilder.builder()
                                .from(JUNE.plusDays(1))
                                .hasCouncil(false)
                                .build()))
                        .build(),
                period,
                AFTER,
                WorkingCalendar.vietnam(),
                Set.of());
    }

    private static Circumstances council(@Nullable Boolean has, LocalDate asOf) {
        return new Circumstances(
                UnitBuilder.builder().hasCouncil(has).build(),
                Period.year(2026),
                asOf,
                WorkingCalendar.vietnam(),
                Set.of());
    }

    @Nested
    class TheCouncil {

        private static @Nullable Boolean had(Circumstances circumstances, LocalDate... sessions) {
            return CouncilRules.<File>hadCouncil().fact().of(new File(List.of(sessions), null, null), circumstances);
        }

        @Test
        void isThereAsTheUnitSays() {
            Condition<File> has = CouncilRules.hasCouncil();
            File file = new File(null, null, null);
            assertThat(has.name()).isEqualTo("has-council");
            assertThat(has.fact().path()).isEqualTo("#/unit/hasCouncil");
            assertThat(has.fact().of(file, council(true, AFTER))).isTrue();
            assertThat(has.fact().of(file, council(false, AFTER))).isFalse();
            assertThat(has.fact().of(file, council(null, AFTER))).isNull();
        }

        @Test
        void wasThereWhereItWasOnAnyDayOfThePeriod() {
            Period second = new Period(JUNE.plusDays(1), LocalDate.of(2026, 12, 31));
            assertThat(had(councilUntilJuly(Period.year(2026)))).isTrue();
            assertThat(had(councilUntilJuly(second))).isFalse();
            assertThat(had(council(null, AFTER))).isNull();
        }

        @Test
        void wasThereWhereASessionOfThePeriodTellsOfOne() {
            assertThat(had(council(false, AFTER), JUNE)).isTrue();
            assertThat(had(council(false, JUNE), JUNE)).isTrue();
            assertThat(had(council(false, JUNE.minusDays(1)), JUNE))
                    .as("a session that has not been held")
                    .isFalse();
            assertThat(had(council(false, AFTER), LocalDate.of(2027, 1, 5)))
                    .as("a session of another period")
                    .isFalse();
            assertThat(CouncilRules.<File>hadCouncil().name()).isEqualTo("has-council");
        }

        @Test
        void didNothingOnADayWithoutOne() {
            Fact<Act, Boolean> without = CouncilRules.withoutCouncil(Fact.of("/act", act -> act));
            Circumstances year = councilUntilJuly(Period.year(2026));
            assertThat(without.of(Act.on(JUNE), year)).isFalse();
            assertThat(without.of(Act.on(JUNE.plusDays(1)), year)).isTrue();
            assertThat(without.of(Act.notDone(), year)).isFalse();
            assertThat(without.of(Act.on(JUNE), council(null, AFTER))).isNull();
        }
    }

    /** A session on a day on which there was no Council contradicts what the unit says. */
    @Nested
    class ASessionWithoutACouncil {

        private static final CouncilReport.Topic TOPIC = CouncilReport.Topic.DISCLOSURE;

        private static Outcome judge(List<LocalDate> sessions, CouncilReport... reports) {
            return CouncilRules.<File>reportedAtEverySession(TOPIC)
                    .judge(new File(sessions, List.of(reports), null), councilUntilJuly(Period.year(2026)));
        }

        @Test
        void isKeptWhereEachHasItsReport() {
            assertThat(judge(List.of(JUNE, DECEMBER), report(TOPIC, JUNE), report(TOPIC, DECEMBER))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void accusesOnlyWhereTheRuleIsBrokenWithoutItToo() {
            assertThat(judge(List.of(JUNE, DECEMBER), report(TOPIC, JUNE)).reason())
                    .as("only the report to the doubtful session is missing")
                    .isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(judge(List.of(JUNE, DECEMBER), report(TOPIC, DECEMBER)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void isNoneUpToTheLastDayOfTheCouncil() {
            assertThat(judge(List.of(JUNE), report(TOPIC, JUNE)).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(List.of(JUNE)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(List.of(JUNE.plusDays(1))).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        }
    }

    /** What a Council that was dissolved in the year owes no more. */
    @Nested
    class ACouncilThatEnded {

        private static Outcome next(LocalDate closed, List<LocalDate> sessions, Circumstances circumstances) {
            return AtTheNextSession.rule()
                    .judge(new File(sessions, List.of(), List.of(new Matter(true, closed))), circumstances);
        }

        @Test
        void isReportedToNoMore() {
            Circumstances ended = councilUntilJuly(Period.year(2026));
            LocalDate closed = LocalDate.of(2026, 6, 30);
            assertThat(next(closed, List.of(JUNE), ended).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(next(closed, List.of(), ended).verdict())
                    .as("less than a year of sessions")
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(next(closed.minusDays(1), List.of(JUNE), ended).verdict())
                    .as("the session of its last day was still to be reported to")
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void awaitsASessionUntilItEnds() {
            Circumstances year = councilUntilJuly(Period.year(2026));
            assertThat(next(JUNE, List.of(JUNE), year.asOf(JUNE)).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(next(JUNE, List.of(JUNE), year.asOf(JUNE.plusDays(1))).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void needNotHaveMetForAYear() {
            Outcome every = CouncilRules.<File>reportedAtEverySession(CouncilReport.Topic.DISCLOSURE)
                    .judge(new File(List.of(), List.of(), null), councilUntilJuly(Period.year(2026)));
            assertThat(every.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            Period two = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 6, 30));
            Outcome whole = CouncilRules.<File>reportedAtEverySession(CouncilReport.Topic.DISCLOSURE)
                    .judge(new File(List.of(), List.of(), null), councilUntilJuly(two));
            assertThat(whole.missing()).containsExactly("/councilSessions/-");
        }
    }
}
