package vn.danchu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.rollup.ReportChanges.Cause;
import vn.danchu.rollup.ReportChanges.Change;
import vn.danchu.rollup.ReportChanges.Kind;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.RecommendationBuilder;
import vn.danchu.supervision.SupervisingBody;

/** L10:40.1 asks for an answer to a recommendation of the board within 15 days: what one report and the next say of it. */
class ReportChangesTest {

    private static final Period YEAR = Period.year(2026);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final String ANSWERED = "L10-40.1-answered-15-days";

    private static Unit unit(String code) {
        return UnitBuilder.builder().code(code).setting(Setting.COMMUNE).build();
    }

    private static Recommendation received(LocalDate on, @Nullable Act answer) {
        return RecommendationBuilder.builder()
                .madeBy(SupervisingBody.INSPECTION_BOARD)
                .to(Recommendation.Addressee.COMMUNE_COMMITTEE)
                .receivedOn(on)
                .resultNotified(answer)
                .build();
    }

    private static Recommendation april(@Nullable Act answer) {
        return received(LocalDate.of(2026, 4, 1), answer);
    }

    private static ComplianceReport report(Unit unit, Period period, LocalDate asOf, Recommendation... all) {
        return Assessor.standard()
                .assess(
                        DossierBuilder.builder()
                                .unit(unit)
                                .period(period)
                                .recommendations(List.of(all))
                                .build(),
                        asOf);
    }

    private static ComplianceReport report(LocalDate asOf, Recommendation... all) {
        return report(unit("xa"), YEAR, asOf, all);
    }

    private static List<Change> answered(ReportChanges changes) {
        return changes.changes().stream()
                .filter(change -> change.norm().equals(ANSWERED))
                .toList();
    }

    private static Change only(ReportChanges changes) {
        assertThat(answered(changes)).hasSize(1);
        return answered(changes).get(0);
    }

    private static final Act IN_TIME = Act.on(LocalDate.of(2026, 4, 10));
    private static final Act LATE = Act.on(LocalDate.of(2026, 5, 20));
    private static final Act NOT_DONE = Act.notDone();

    @Test
    void twoReportsOfTheSameRecordsShowOnlyWhatIsStillBroken() {
        ReportChanges changes = ReportChanges.between(report(MAY, april(LATE)), report(MAY, april(LATE)));
        assertThat(changes.extent()).isEqualTo(ReportChanges.Extent.RECORDS);
        assertThat(changes.changes()).extracting(Change::kind).containsOnly(Kind.STILL_BROKEN);
        assertThat(only(changes).cause()).isEqualTo(Cause.FACT);
        assertThat(changes.bySameNorms()).isTrue();
        assertThat(changes.count(Kind.STILL_BROKEN)).isEqualTo(changes.changes().size());
        assertThat(changes.count(Kind.MENDED)).isZero();
    }

    @Test
    void aDutyThatPassesItsDayIsANewBreach() {
        Change change = only(
                ReportChanges.between(report(LocalDate.of(2026, 4, 2), april(NOT_DONE)), report(MAY, april(NOT_DONE))));
        assertThat(change.kind()).isEqualTo(Kind.NEW_BREACH);
        assertThat(Objects.requireNonNull(change.before()).verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void aBreachThatIsKeptNowIsMended() {
        assertThat(only(ReportChanges.between(report(MAY, april(NOT_DONE)), report(MAY, april(IN_TIME))))
                        .kind())
                .isEqualTo(Kind.MENDED);
    }

    /** Data that went missing, or a record that is gone, mends nothing. */
    @Test
    void aBreachThatIsNoLongerShownIsNotMended() {
        assertThat(only(ReportChanges.between(report(MAY, april(NOT_DONE)), report(MAY, april(null))))
                        .kind())
                .isEqualTo(Kind.UNCONFIRMED);
        Change gone = only(ReportChanges.between(report(MAY, april(NOT_DONE)), report(MAY)));
        assertThat(gone.kind()).isEqualTo(Kind.UNCONFIRMED);
        assertThat(gone.now()).isNull();
    }

    @Test
    void whatBecomesUnknownIsNewlyOpenAndWhatBecomesKnownIsSettled() {
        ComplianceReport known = report(MAY, april(IN_TIME));
        ComplianceReport unknown = report(MAY, april(null));
        assertThat(only(ReportChanges.between(known, unknown)).kind()).isEqualTo(Kind.NEWLY_OPEN);
        assertThat(only(ReportChanges.between(unknown, known)).kind()).isEqualTo(Kind.SETTLED);
    }

    @Test
    void aRecordWithADutyAheadIsNewlyDue() {
        LocalDate received = LocalDate.of(2026, 6, 25);
        Change change = only(ReportChanges.between(
                report(MAY, april(IN_TIME)), report(JUNE, april(IN_TIME), received(received, NOT_DONE))));
        assertThat(change.kind()).isEqualTo(Kind.NEWLY_DUE);
        assertThat(change.before()).isNull();
    }

    @Test
    void changesStandByTheirKind() {
        for (Act first : List.of(IN_TIME, LATE)) {
            Act second = first == IN_TIME ? LATE : IN_TIME;
            LocalDate other = LocalDate.of(2026, 4, 2);
            List<Kind> kinds = ReportChanges.between(
                            report(MAY, april(null), received(other, null)),
                            report(MAY, april(first), received(other, second)))
                    .changes()
                    .stream()
                    .map(Change::kind)
                    .toList();
            assertThat(kinds).contains(Kind.NEW_BREACH, Kind.SETTLED).isSorted();
        }
    }

    /** A record entered first moves the others on; they stay what they are. */
    @Test
    void recordsAreFollowedToAnotherPlace() {
        Recommendation first = received(LocalDate.of(2026, 3, 2), Act.on(LocalDate.of(2026, 3, 10)));
        ReportChanges moved = ReportChanges.between(report(MAY, april(LATE)), report(MAY, first, april(LATE)));
        assertThat(only(moved).kind()).isEqualTo(Kind.STILL_BROKEN);
        assertThat(Objects.requireNonNull(only(moved).now()).record()).isEqualTo("/recommendations/1");

        Recommendation march = received(LocalDate.of(2026, 3, 2), Act.on(LocalDate.of(2026, 3, 30)));
        ReportChanges swapped = ReportChanges.between(report(MAY, april(LATE), march), report(MAY, march, april(LATE)));
        assertThat(answered(swapped)).extracting(Change::kind).containsOnly(Kind.STILL_BROKEN);
        assertThat(answered(swapped)).hasSize(2);
    }

    /** Its last day tells which it is: that of another that was entered before it is not taken for it. */
    @Test
    void aRecordThatIsAnsweredIsFollowedPastOneThatWasEnteredBeforeIt() {
        Recommendation entered = received(LocalDate.of(2026, 3, 2), Act.on(LocalDate.of(2026, 3, 10)));
        ReportChanges late = ReportChanges.between(report(MAY, april(NOT_DONE)), report(MAY, entered, april(LATE)));
        assertThat(only(late).kind()).isEqualTo(Kind.STILL_BROKEN);
        ReportChanges inTime =
                ReportChanges.between(report(MAY, april(NOT_DONE)), report(MAY, entered, april(IN_TIME)));
        assertThat(only(inTime).kind()).isEqualTo(Kind.MENDED);
        assertThat(Objects.requireNonNull(only(inTime).now()).record()).isEqualTo("/recommendations/1");
    }

    /** Which of two it was does not show, so neither mends the breach. */
    @Test
    void aRecordWithOtherDaysBesideANewOneMendsNothing() {
        Recommendation entered = received(LocalDate.of(2026, 3, 2), Act.on(LocalDate.of(2026, 3, 10)));
        Recommendation edited = received(LocalDate.of(2026, 4, 2), NOT_DONE);
        ReportChanges changes = ReportChanges.between(report(MAY, april(NOT_DONE)), report(MAY, entered, edited));
        assertThat(answered(changes)).extracting(Change::kind).containsExactly(Kind.NEW_BREACH, Kind.UNCONFIRMED);
        assertThat(only(ReportChanges.between(report(MAY, april(NOT_DONE)), report(MAY, edited)))
                        .kind())
                .as("the only one before and after")
                .isEqualTo(Kind.STILL_BROKEN);
    }

    @Test
    void aRecordThatIsTakenOutMovesTheOthersUpAndMendsNothing() {
        Recommendation march = received(LocalDate.of(2026, 3, 2), NOT_DONE);
        ReportChanges changes =
                ReportChanges.between(report(MAY, march, april(NOT_DONE)), report(MAY, april(NOT_DONE)));
        assertThat(answered(changes)).extracting(Change::kind).containsExactly(Kind.STILL_BROKEN, Kind.UNCONFIRMED);
        assertThat(Objects.requireNonNull(answered(changes).get(1).before()).record())
                .isEqualTo("/recommendations/0");
    }

    @Test
    void periodsAreComparedNormByNorm() {
        Recommendation earlier = received(LocalDate.of(2025, 9, 1), Act.on(LocalDate.of(2025, 12, 1)));
        ComplianceReport last = report(unit("xa"), Period.year(2025), LocalDate.of(2025, 12, 31), earlier);
        ReportChanges changes = ReportChanges.between(last, report(MAY, april(IN_TIME), april(LATE)));
        assertThat(changes.extent()).isEqualTo(ReportChanges.Extent.PERIODS);
        assertThat(only(changes).kind()).isEqualTo(Kind.STILL_BROKEN);
        assertThat(only(changes).cause()).isEqualTo(Cause.FACT);
    }

    /** The chapter on communes binds from 1 July 2023: a norm that did not bind a year before changed by law. */
    @Test
    void aNormThatComesIntoForceBetweenThePeriodsChangesByLaw() {
        ComplianceReport before = report(
                unit("xa"),
                Period.year(2022),
                LocalDate.of(2022, 12, 31),
                received(LocalDate.of(2022, 4, 1), NOT_DONE));
        assertThat(only(ReportChanges.between(before, report(MAY, april(NOT_DONE))))
                        .cause())
                .isEqualTo(Cause.LAW);
    }

    @Test
    void aNormThatIsNotTheSameInBothReportsChangesByLaw() {
        ComplianceReport now = report(MAY, april(LATE));
        Map<String, String> other =
                new HashMap<>(Objects.requireNonNull(now.receipt().hashes()));
        other.remove(ANSWERED);
        ComplianceReport without = madeWith(report(MAY), other);
        assertThat(only(ReportChanges.between(without, now)).cause()).isEqualTo(Cause.LAW);
        assertThat(ReportChanges.between(without, now).bySameNorms()).isFalse();

        other.put(ANSWERED, "000000000000");
        assertThat(only(ReportChanges.between(madeWith(report(MAY), other), now))
                        .cause())
                .isEqualTo(Cause.LAW);
        other.putAll(Objects.requireNonNull(now.receipt().hashes()));
        assertThat(only(ReportChanges.between(madeWith(report(MAY), other), now))
                        .cause())
                .isEqualTo(Cause.FACT);
        assertThat(only(ReportChanges.between(madeWith(report(MAY), null), now)).cause())
                .isEqualTo(Cause.UNKNOWN);
    }

    private static ComplianceReport madeWith(ComplianceReport report, @Nullable Map<String, String> hashes) {
        Receipt made = report.receipt();
        Receipt with = new Receipt(
                made.library(),
                made.asOf(),
                made.unitCode(),
                made.unitName(),
                made.setting(),
                made.period(),
                made.instruments(),
                made.norms(),
                "other",
                hashes,
                made.own(),
                made.cautions());
        return new ComplianceReport(
                with,
                report.findings(),
                report.regrades(),
                report.policyProblems(),
                report.checklist(),
                report.references(),
                report.counts(),
                report.overall());
    }

    @Test
    void aUnitIsFollowedIntoTheOneItBecamePartOf() {
        ComplianceReport before = report(unit("xa-cu"), YEAR, MAY, april(NOT_DONE));
        ComplianceReport now = report(unit("xa"), YEAR, JUNE, april(IN_TIME));
        Unit merged = UnitBuilder.builder(unit("xa"))
                .formedFrom(List.of("xa-cu", "xa-kia"))
                .build();
        ReportChanges changes = ReportChanges.acrossMerger(before, now, merged);
        assertThat(changes.extent()).isEqualTo(ReportChanges.Extent.SUCCESSION);
        assertThat(only(changes).kind()).isEqualTo(Kind.MENDED);

        assertThatThrownBy(() -> ReportChanges.between(before, now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xa-cu");
        assertThatThrownBy(() -> ReportChanges.acrossMerger(before, now, unit("xa")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xa-cu");
    }

    @Test
    void settingsAndTheOrderOfDaysAreKeptApart() {
        Unit agency = UnitBuilder.builder(unit("xa")).setting(Setting.AGENCY).build();
        assertThatThrownBy(() -> ReportChanges.between(report(MAY), report(agency, YEAR, MAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two settings");
        assertThatThrownBy(() -> ReportChanges.between(report(JUNE), report(MAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the earlier report comes first");
        assertThatThrownBy(() -> ReportChanges.between(
                        report(unit("xa"), YEAR, JUNE), report(unit("xa"), Period.year(2025), JUNE)))
                .isInstanceOf(NotComparableException.class)
                .hasMessageContaining("the earlier period comes first");
    }

    @Test
    void whatCannotBeComparedIsToldInTheLanguageAskedFor() {
        assertThatThrownBy(() -> ReportChanges.between(report(JUNE), report(MAY)))
                .isInstanceOfSatisfying(NotComparableException.class, e -> {
                    assertThat(e.why()).isEqualTo(NotComparableException.Why.LATER_FIRST);
                    assertThat(e.text(Locale.forLanguageTag("vi-VN"))).contains("31/05/2026", "30/06/2026");
                    assertThat(e.text(Locale.ENGLISH)).isEqualTo(e.getMessage()).contains("31 May 2026");
                });
        Unit agency = UnitBuilder.builder().code("xa").setting(Setting.AGENCY).build();
        assertThatThrownBy(() -> ReportChanges.between(report(MAY), report(agency, YEAR, MAY)))
                .isInstanceOfSatisfying(
                        NotComparableException.class,
                        e -> assertThat(e.text(Locale.forLanguageTag("vi")))
                                .contains("hai loại hình")
                                .doesNotContain("AGENCY", "COMMUNE"));
    }

    @Test
    void aTrendShowsEachPeriodWithItsDenominatorInTheOrderOfTime() {
        List<ComplianceReport> reports = new ArrayList<>();
        reports.add(report(MAY, april(IN_TIME)));
        reports.add(report(
                unit("xa"),
                Period.year(2025),
                LocalDate.of(2025, 12, 31),
                received(LocalDate.of(2025, 9, 1), NOT_DONE),
                received(LocalDate.of(2025, 10, 1), NOT_DONE)));
        ReportTrend trend = ReportTrend.of(reports);
        assertThat(trend.steps()).extracting(ReportTrend.Step::period).containsExactly(Period.year(2025), YEAR);
        trend.steps()
                .forEach(step -> assertThat(step.complied().of())
                        .isEqualTo(step.findings().getOrDefault(Verdict.COMPLIANT, 0)
                                + step.findings().getOrDefault(Verdict.NON_COMPLIANT, 0)));
        ReportTrend.NormSteps answered = trend.norms().stream()
                .filter(each -> each.norm().equals(ANSWERED))
                .findFirst()
                .orElseThrow();
        assertThat(answered.verdicts()).containsExactly(Verdict.NON_COMPLIANT, Verdict.COMPLIANT);
        assertThat(answered.breaches()).containsExactly(2, 0);
    }

    @Test
    void aTrendRefusesWhatHasNoPlaceInIt() {
        assertThatThrownBy(() -> ReportTrend.of(List.of(report(MAY), report(JUNE))))
                .hasMessageContaining("same period");
        assertThatThrownBy(() -> ReportTrend.of(
                        List.of(report(MAY), report(unit("khac"), Period.year(2025), LocalDate.of(2025, 12, 31)))))
                .hasMessageContaining("two units");
    }
}
