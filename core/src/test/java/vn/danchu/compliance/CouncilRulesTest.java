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
        private static final Rule<File> RULE = CouncilRules.reportedAtEverySession(TOPIC);

        private static Outcome judge(
                @Nullable List<LocalDate> sessions, Circumstances circumstances, CouncilReport... reports) {
            return RULE.judge(new File(sessions, List.of(reports), null), circumstances);
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
        private static final Rule<File> RULE = CouncilRules.reportedAtNextSession(
                TOPIC,
                Fact.of("/matters", File::matters),
                Fact.of("/counts", Matter::counts),
                Fact.of("/closed", Matter::closed));

        private static Outcome judge(
                @Nullable List<LocalDate> sessions, Circumstances circumstances, CouncilReport... reports) {
            return judge(new Matter(true, CLOSED), sessions, circumstances, reports);
        }

        private static Outcome judge(
                Matter matter,
                @Nullable List<LocalDate> sessions,
                Circumstances circumstances,
                CouncilReport... reports) {
            return RULE.judge(new File(sessions, List.of(reports), List.of(matter)), circumstances);
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
        }
    }
}
