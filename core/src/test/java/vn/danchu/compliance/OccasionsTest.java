package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.OptInBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChange;
import vn.danchu.law.UnitChangeBuilder;
import vn.danchu.record.Truth;

/** What is owed, of whom, and until when; each is made in its test. The Law has been in force since 1 July 2023. */
class OccasionsTest {

    private record Thing(
            @Nullable String name,
            @Nullable Boolean counts,
            @Nullable LocalDate last) {}

    private record File(
            @Nullable List<Thing> things,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean owed) {}

    private static final InForce LAW = Instruments.L10.inForce();
    private static final File EMPTY = new File(null, null, null, null);

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Circumstances here(Unit unit, @Nullable String period, String asOf) {
        return new Circumstances(
                unit,
                period == null ? null : new Period(day(period.split("/")[0]), day(period.split("/")[1])),
                day(asOf),
                WorkingCalendar.vietnam(),
                Set.of());
    }

    private static Circumstances year() {
        return here(Unit.UNKNOWN, "2025-01-01/2025-12-31", "2026-01-31");
    }

    private static <W> List<String> names(Occasions<File, W> occasions, File file, Circumstances here) {
        return occasions.of(file, here).occasions().stream().map(Occasion::name).toList();
    }

    private static Fact<File, List<Thing>> things() {
        return Fact.of("/things", File::things);
    }

    private static Fact<Thing, Boolean> counts() {
        return Fact.of("/counts", Thing::counts);
    }

    private static File with(Thing... things) {
        return new File(List.of(things), null, null, null);
    }

    private static Thing thing(String name, @Nullable Boolean counts, @Nullable String last) {
        return new Thing(name, counts, last == null ? null : day(last));
    }

    @Test
    void everyYearQuarterAndHalfYearOfThePeriodIsOwedAtItsEnd() {
        Occasions<File, Unit> years = Occasions.years(LAW);
        assertThat(names(years, EMPTY, here(Unit.UNKNOWN, "2023-01-01/2024-12-31", "2026-01-31")))
                .containsExactly("2023", "2024");
        Occasion<Unit> one = years.of(EMPTY, year()).occasions().get(0);
        assertThat(one.last()).isEqualTo(day("2025-12-31"));
        assertThat(one.setByLaw()).isFalse();
        assertThat(years.of(EMPTY, here(Unit.UNKNOWN, null, "2026-01-31")).gaps())
                .containsExactly("#/period");
        assertThat(years.asks()).containsExactly(Parameter.CYCLE);
        assertThat(years.reads()).contains("#/period");
        assertThat(names(Occasions.every(Every.QUARTER, LAW), EMPTY, year())).hasSize(4);
        assertThat(names(Occasions.every(Every.HALF_YEAR, LAW), EMPTY, year())).containsExactly("2025-H1", "2025-H2");
    }

    @Test
    void aQuarterThatBeganBeforeTheLawIsOwedOnlyWhereItsEndDecides() {
        Circumstances here = here(Unit.UNKNOWN, "2023-01-01/2023-12-31", "2024-01-31");
        assertThat(names(Occasions.every(Every.YEAR, LAW), EMPTY, here)).containsExactly("2023");
        assertThat(names(Occasions.everyBegun(Every.YEAR, LAW), EMPTY, here)).isEmpty();
    }

    @Test
    void aYearsReportIsOwedMonthsAfterItsEndByLaw() {
        Occasions<File, Unit> reports = Occasions.monthsAfterYearEnd(3, LAW);
        Occasion<Unit> one = reports.of(EMPTY, year()).occasions().get(0);
        assertThat(one.name()).isEqualTo("2024");
        assertThat(one.span()).isEqualTo(new Period(day("2024-01-01"), day("2024-12-31")));
        assertThat(one.last()).as("31 March 2025 is a Monday").isEqualTo(day("2025-03-31"));
        assertThat(one.setByLaw()).isTrue();
        assertThat(reports.asks()).containsExactly(Parameter.of(Limit.months(3)));
        assertThat(reports.reads()).contains("#/unit/yearEnd");
    }

    /** The report on 2024 is looked for until 31 March 2025. */
    @Test
    void aYearIsOwedAtTheEndOfTheNextQuarter() {
        Occasions<File, Unit> years = Occasions.yearsAtEndOfNextQuarter(LAW);
        assertThat(names(years, EMPTY, year())).containsExactly("2024");
        Occasion<Unit> one = years.of(EMPTY, year()).occasions().get(0);
        assertThat(one.last()).isEqualTo(day("2025-03-31"));
        assertThat(one.covered()).as("the period holds the quarter").isTrue();
        assertThat(names(years, EMPTY, here(Unit.UNKNOWN, "2025-01-01/2025-03-30", "2026-01-31")))
                .isEmpty();
        assertThat(names(years, EMPTY, here(Unit.UNKNOWN, "2025-01-01/2025-03-31", "2026-01-31")))
                .containsExactly("2024");
        Circumstances late = here(Unit.UNKNOWN, "2025-01-02/2025-12-31", "2026-01-31");
        assertThat(years.of(EMPTY, late).occasions().get(0).covered())
                .as("a paper of 1 January may be missing")
                .isFalse();
        assertThat(names(years, EMPTY, here(Unit.UNKNOWN, "2023-01-01/2024-12-31", "2026-01-31")))
                .as("2022 ended before the Law")
                .containsExactly("2023");
        assertThat(names(
                        years,
                        EMPTY,
                        here(
                                UnitBuilder.builder()
                                        .formedOn(day("2025-01-01"))
                                        .build(),
                                "2025-01-01/2025-12-31",
                                "2026-01-31")))
                .isEmpty();
        assertThat(names(
                        years,
                        EMPTY,
                        here(
                                UnitBuilder.builder().endedOn(day("2025-03-30")).build(),
                                "2025-01-01/2025-12-31",
                                "2026-01-31")))
                .isEmpty();
    }

    @Test
    void whatMustStandIsOwedAtTheEndOfThePeriod() {
        Occasions<File, Unit> standing = Occasions.standing();
        Occasion<Unit> one = standing.of(EMPTY, year()).occasions().get(0);
        assertThat(one.last()).isEqualTo(day("2025-12-31"));
        assertThat(one.name()).isEqualTo("2025-12-31");
        assertThat(one.span()).isEqualTo(new Period(day("2025-01-01"), day("2025-12-31")));
        assertThat(standing.of(EMPTY, here(Unit.UNKNOWN, null, "2026-01-31")).occasions())
                .isEmpty();
        assertThat(standing.of(EMPTY, here(Unit.UNKNOWN, null, "2026-01-31")).gaps())
                .isNotEmpty();
        assertThat(standing.reads()).isNotEmpty();
    }

    private static Occasions<File, File> once() {
        return Occasions.once(
                "term", Fact.of("/from", File::from), Fact.of("/to", File::to), Fact.of("/owed", File::owed));
    }

    private static Occasion<File> once(@Nullable String from, @Nullable String to, @Nullable Boolean owed) {
        File file = new File(null, from == null ? null : day(from), to == null ? null : day(to), owed);
        return once().of(file, year()).occasions().get(0);
    }

    /** Three months before the end of the year, and not a day later: 1 October. */
    @Test
    void aYearIsOwedWhereItWasSoInItsLastMonths() {
        Fact<File, Boolean> ten =
                Fact.<File, Integer>ofUnit("staff", Unit::staff).is(staff -> staff >= 10);
        Occasions<File, Unit> years = Occasions.<File>years(LAW).whereInTheLastMonths(ten);
        assertThat(years.of(EMPTY, growing("2025-10-01")).occasions().get(0).owed())
                .isEqualTo(Truth.TRUE);
        assertThat(years.of(EMPTY, growing("2025-10-02")).occasions()).isEmpty();
        Occasion<Unit> open = years.of(EMPTY, year()).occasions().get(0);
        assertThat(open.owed()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.deciding()).containsExactly("#/unit/staff");
    }

    private static Circumstances growing(String from) {
        UnitChange grown = UnitChangeBuilder.builder().from(day(from)).staff(12).build();
        Unit unit = UnitBuilder.builder().staff(9).changes(List.of(grown)).build();
        return here(unit, "2025-01-01/2025-12-31", "2026-01-31");
    }

    @Test
    void onceInATermIsOwedOnItsLastDay() {
        Occasion<File> term = once("2023-07-01", "2025-06-30", true);
        assertThat(term.span()).isEqualTo(new Period(day("2023-07-01"), day("2025-06-30")));
        assertThat(term.last()).isEqualTo(day("2025-06-30"));
        assertThat(term.owed()).isEqualTo(Truth.TRUE);
        assertThat(term.deciding()).isEmpty();
        assertThat(once().of(new File(null, null, null, false), year()).occasions())
                .isEmpty();
        assertThat(once().reads()).containsExactlyInAnyOrder("/owed", "/from", "/to");
    }

    @Test
    void whatIsNotKnownOfATermIsNamed() {
        assertThat(once("2023-07-01", "2025-06-30", null).deciding()).containsExactly("/owed");
        assertThat(once("2023-07-01", "2025-06-30", null).owed()).isEqualTo(Truth.UNKNOWN);
        assertThat(once(null, "2025-06-30", true).deciding()).containsExactly("/from");
        assertThat(once(null, "2025-06-30", true).span()).isEqualTo(new Period(day("2025-06-30"), day("2025-06-30")));
        Occasion<File> endless = once("2023-07-01", null, true);
        assertThat(endless.deciding()).containsExactly("/to");
        assertThat(endless.due()).isNull();
        assertThat(endless.span()).isEqualTo(new Period(day("2023-07-01"), LocalDate.MAX));
        assertThat(once("2025-07-01", "2025-06-30", true).span())
                .as("a first day behind the last")
                .isEqualTo(new Period(day("2025-06-30"), day("2025-06-30")));
    }

    @Test
    void eachThingIsOwedByTheEndOfThePeriod() {
        Occasions<File, Thing> each = Occasions.each(things(), Fact.always(), Thing::name);
        File two = with(thing("a", null, null), thing("b", null, null));
        assertThat(names(each, two, year())).containsExactly("a", "b");
        assertThat(each.of(two, year()).occasions().get(0).last()).isEqualTo(day("2025-12-31"));
        assertThat(each.of(EMPTY, year()).gaps()).containsExactly("/things");
        assertThat(each.asks()).containsExactly(Parameter.NO_LIMIT);
    }

    @Test
    void eachThingThatCountsIsOwedAndWhatMayCountIsNamed() {
        Occasions<File, Thing> each = Occasions.each(things(), counts(), Thing::name);
        File three = with(thing("a", true, null), thing("b", false, null), thing("c", null, null));
        assertThat(names(each, three, year())).containsExactly("a", "c");
        assertThat(each.of(three, year()).occasions().get(0).deciding()).isEmpty();
        assertThat(each.of(three, year()).occasions().get(1).owed()).isEqualTo(Truth.UNKNOWN);
        assertThat(each.of(three, year()).occasions().get(1).deciding()).containsExactly("/things/2/counts");
        assertThat(each.reads()).contains("/things", "/things/*/counts", "#/period");
    }

    @Test
    void eachThingMayHaveALastDayOfItsOwn() {
        Fact<Thing, LocalDate> last = Fact.of("/last", Thing::last);
        Occasions<File, Thing> each = Occasions.each(things(), counts(), Thing::name, last);
        File two = with(thing("a", true, "2025-05-05"), thing("b", true, null));
        Occasion<Thing> one = each.of(two, year()).occasions().get(0);
        assertThat(one.last()).isEqualTo(day("2025-05-05"));
        assertThat(one.setByLaw()).isFalse();
        Occasion<Thing> undated = each.of(two, year()).occasions().get(1);
        assertThat(undated.due()).isNull();
        assertThat(undated.deciding()).containsExactly("/things/1/last");
        assertThat(each.reads()).contains("/things/*/last", "/things/*/counts");
        assertThat(each.asks()).containsExactly(Parameter.NO_LIMIT);
        Occasions<File, Thing> byLaw = Occasions.eachBy(things(), counts(), Thing::name, last);
        assertThat(byLaw.of(two, year()).occasions().get(0).setByLaw()).isTrue();
        assertThat(byLaw.asks()).isEmpty();
    }

    @Test
    void severalKindsAreOwedTogether() {
        Occasions<File, Unit> both = Occasions.all(List.of(Occasions.years(LAW), Occasions.monthsAfterYearEnd(3, LAW)));
        assertThat(names(both, EMPTY, year())).containsExactly("2025", "2024");
        assertThat(both.of(EMPTY, here(Unit.UNKNOWN, null, "2026-01-31")).gaps())
                .containsExactly("#/period");
        assertThat(both.asks()).containsExactly(Parameter.CYCLE, Parameter.of(Limit.months(3)));
        assertThat(both.reads()).contains("#/period", "#/unit/yearEnd");
    }

    @Test
    void anOccasionMayBeOfTheRecordOrOfEachOfSome() {
        Occasion<File> own = Occasions.<File>years(LAW)
                .ofRecord()
                .of(EMPTY, year())
                .occasions()
                .get(0);
        assertThat(own.whom()).isSameAs(EMPTY);
        assertThat(own.name()).isEqualTo("2025");
        assertThat(Occasions.<File>years(LAW)
                        .ofRecord()
                        .of(EMPTY, here(Unit.UNKNOWN, null, "2026-01-31"))
                        .gaps())
                .containsExactly("#/period");
        Occasions<File, Thing> per = Occasions.<File>years(LAW).per(things(), Thing::name);
        assertThat(names(per, with(thing("a", null, null), thing("b", null, null)), year()))
                .containsExactly("a", "b");
        assertThat(per.of(with(), year()).occasions()).isEmpty();
        assertThat(per.of(EMPTY, year()).gaps()).containsExactly("/things");
        assertThat(per.reads()).contains("/things", "#/period");
        assertThat(per.of(EMPTY, here(Unit.UNKNOWN, "2022-01-01/2022-12-31", "2026-01-31"))
                        .gaps())
                .as("nothing was owed before the Law, of whomever")
                .isEmpty();
        assertThat(per.of(EMPTY, here(Unit.UNKNOWN, null, "2026-01-31")).gaps())
                .containsExactlyInAnyOrder("#/period", "/things");
    }

    @Test
    void onlyThoseAreOwedOfWhichAFactIsSo() {
        Fact<File, Boolean> owed = Fact.of("/owed", File::owed);
        Occasions<File, Unit> where = Occasions.<File>years(LAW).where(one -> owed, owed.reads());
        assertThat(names(where, new File(null, null, null, true), year())).containsExactly("2025");
        assertThat(names(where, new File(null, null, null, false), year())).isEmpty();
        Occasion<Unit> open = where.of(EMPTY, year()).occasions().get(0);
        assertThat(open.owed()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.deciding()).containsExactly("/owed");
        assertThat(where.reads()).contains("/owed");
        assertThat(where.of(new File(null, null, null, true), year())
                        .occasions()
                        .get(0)
                        .deciding())
                .isEmpty();
    }

    @Test
    void onlyThoseAreOwedThatAreJudgedTo() {
        Occasions<File, Unit> some =
                Occasions.<File>years(LAW).where((file, one, here) -> Truth.of(file.owed()), "/owed");
        assertThat(names(some, new File(null, null, null, false), year())).isEmpty();
        assertThat(some.of(EMPTY, year()).occasions().get(0).deciding()).containsExactly("/owed");
        assertThat(some.reads()).contains("/owed");
        Occasions<File, Unit> exact = Occasions.<File>years(LAW)
                .where(
                        (file, one, here) -> Truth.of(file.owed()),
                        (file, one, here) -> List.of("/other"),
                        List.of("/owed"));
        assertThat(exact.of(EMPTY, year()).occasions().get(0).deciding()).containsExactly("/other");
        assertThat(exact.of(new File(null, null, null, true), year())
                        .occasions()
                        .get(0)
                        .deciding())
                .isEmpty();
        assertThat(names(exact, new File(null, null, null, false), year())).isEmpty();
        assertThat(exact.reads()).contains("/owed");
    }

    /** A website since 1 July 2025: half of the year without. */
    @Test
    void aUnitThatChangesIsThatOfTheLastDay() {
        Fact<File, Boolean> atEnd = Fact.with(
                "/owed", (file, here) -> here.day() == null ? null : here.day().equals(day("2025-06-30")));
        Occasions<File, Unit> where =
                Occasions.<File>every(Every.HALF_YEAR, LAW).whereOnLastDay(atEnd);
        assertThat(names(where, EMPTY, year())).containsExactly("2025-H1");
        assertThat(where.reads()).contains("/owed");
        Occasions<File, Unit> open = Occasions.<File>years(LAW).whereOnLastDay(Fact.of("/owed", File::owed));
        assertThat(open.of(EMPTY, year()).occasions().get(0).deciding()).containsExactly("/owed");
        assertThat(open.of(new File(null, null, null, true), year())
                        .occasions()
                        .get(0)
                        .deciding())
                .isEmpty();
        Fact<File, Boolean> any = Occasions.<File>every(Every.HALF_YEAR, LAW).onAnyLastDay(atEnd);
        assertThat(any.of(EMPTY, year())).isTrue();
        assertThat(any.of(EMPTY, here(Unit.UNKNOWN, "2025-07-01/2025-12-31", "2026-01-31")))
                .isFalse();
        assertThat(any.of(EMPTY, here(Unit.UNKNOWN, "2025-01-01/2025-01-31", "2026-01-31")))
                .as("no half year ends in it: as on the day of the circumstances")
                .isFalse();
        assertThat(any.reads()).contains("/owed", "#/period");
        assertThat(any.gaps(EMPTY, here(Unit.UNKNOWN, null, "2026-01-31"))).containsExactly("#/period");
        assertThat(any.gaps(EMPTY, year())).containsExactly("/owed");
    }

    private static Occasions<File, Unit> between() {
        return Occasions.<File>years(LAW).between(Fact.of("/from", File::from), Fact.of("/to", File::to));
    }

    @Test
    void onlyThoseWithinATermAreOwedTheEndsIncluded() {
        assertThat(names(between(), new File(null, day("2025-01-01"), day("2025-12-31"), null), year()))
                .containsExactly("2025");
        assertThat(names(between(), new File(null, day("2025-01-02"), day("2025-12-31"), null), year()))
                .isEmpty();
        assertThat(names(between(), new File(null, day("2025-01-01"), day("2025-12-30"), null), year()))
                .isEmpty();
        assertThat(names(between(), new File(null, null, day("2025-12-30"), null), year()))
                .isEmpty();
        Occasion<Unit> begun = between()
                .of(new File(null, null, day("2025-12-31"), null), year())
                .occasions()
                .get(0);
        assertThat(begun.deciding()).containsExactly("/from");
        Occasion<Unit> ended = between()
                .of(new File(null, day("2025-01-01"), null, null), year())
                .occasions()
                .get(0);
        assertThat(ended.deciding()).containsExactly("/to");
        assertThat(between().reads()).contains("/from", "/to");
    }

    @Test
    void namesAndDaysMayBeOthers() {
        assertThat(names(Occasions.<File>years(LAW).named(one -> one.name() + "!"), EMPTY, year()))
                .containsExactly("2025!");
        Occasion<Unit> later = Occasions.<File>years(LAW)
                .dueBy(one -> day("2026-01-15"))
                .of(EMPTY, year())
                .occasions()
                .get(0);
        assertThat(later.last()).isEqualTo(day("2026-01-15"));
        assertThat(later.setByLaw()).isFalse();
        Occasion<Unit> next = Occasions.<File>years(LAW)
                .dueByEndOfNextQuarter()
                .of(EMPTY, year())
                .occasions()
                .get(0);
        assertThat(next.last()).isEqualTo(day("2026-03-31"));
        Occasions<File, Unit> within = Occasions.<File>years(LAW).within(Limit.days(15));
        Occasion<Unit> limited = within.of(EMPTY, year()).occasions().get(0);
        assertThat(limited.last()).isEqualTo(day("2026-01-15"));
        assertThat(limited.setByLaw()).isTrue();
        assertThat(within.asks()).containsExactly(Parameter.of(Limit.days(15)));
    }

    @Test
    void aUnitThatEndedBeforeTheDayOwesNothing() {
        Occasions<File, Unit> later = Occasions.<File>years(LAW).dueBy(one -> day("2026-01-15"));
        String period = "2025-01-01/2025-12-31";
        Unit before = UnitBuilder.builder().endedOn(day("2026-01-14")).build();
        Unit on = UnitBuilder.builder().endedOn(day("2026-01-15")).build();
        assertThat(names(later, EMPTY, here(before, period, "2026-06-30"))).isEmpty();
        assertThat(names(later, EMPTY, here(on, period, "2026-06-30"))).containsExactly("2025");
        Occasions<File, Unit> within = Occasions.<File>years(LAW).within(Limit.days(15));
        assertThat(names(within, EMPTY, here(before, period, "2026-06-30"))).isEmpty();
        assertThat(names(within, EMPTY, here(on, period, "2026-06-30"))).containsExactly("2025");
    }

    @Test
    void aDayThatIsNotKnownLeavesTheOccasionWithoutOne() {
        Occasions<File, Unit> told = Occasions.<File>years(LAW)
                .dueBy((file, one, here) -> file.to(), (file, one, here) -> List.of("/to"), List.of("/to"));
        assertThat(told.of(new File(null, null, day("2026-02-01"), null), year())
                        .occasions()
                        .get(0)
                        .last())
                .isEqualTo(day("2026-02-01"));
        Occasion<Unit> open = told.of(EMPTY, year()).occasions().get(0);
        assertThat(open.due()).isNull();
        assertThat(open.deciding()).containsExactly("/to");
        assertThat(told.reads()).contains("/to");
        Occasion<File> undated = once().dueBy((file, one, here) -> day("2026-02-01"), List.of("/x"))
                .of(new File(null, day("2025-01-01"), null, true), year())
                .occasions()
                .get(0);
        assertThat(undated.due()).as("of what has no day no other follows").isNull();
    }

    @Test
    void itIsCoveredWhereThePeriodHoldsItsPartAndTheRecordsReach() {
        Circumstances half = here(Unit.UNKNOWN, "2025-07-01/2025-12-31", "2026-01-31");
        Occasions<File, Unit> years = Occasions.years(LAW);
        assertThat(years.of(EMPTY, half).occasions().get(0).covered()).isFalse();
        assertThat(years.covering(span -> new Period(day("2025-07-01"), span.to()))
                        .of(EMPTY, half)
                        .occasions()
                        .get(0)
                        .covered())
                .isTrue();
        assertThat(years.covering(span -> new Period(day("2025-06-30"), span.to()))
                        .of(EMPTY, half)
                        .occasions()
                        .get(0)
                        .covered())
                .isFalse();
        assertThat(years.covering(span -> new Period(day("2024-01-01"), span.to()))
                        .of(EMPTY, year())
                        .occasions()
                        .get(0)
                        .covered())
                .as("it was before")
                .isTrue();
        Occasions<File, Unit> reached = years.coveredWhere((file, one, here) -> Truth.of(file.owed()), "/owed");
        assertThat(reached.of(new File(null, null, null, true), year())
                        .occasions()
                        .get(0)
                        .covered())
                .isTrue();
        assertThat(reached.of(EMPTY, year()).occasions().get(0).covered()).isFalse();
        assertThat(reached.of(new File(null, null, null, true), half)
                        .occasions()
                        .get(0)
                        .covered())
                .isFalse();
        assertThat(reached.reads()).contains("/owed");
    }

    @Test
    void aPaperIsOfTheTimeThatItIsForOrOfThePartInWhichTheUnitExisted() {
        Occasion<Unit> one =
                Occasions.<File>years(LAW).of(EMPTY, year()).occasions().get(0);
        Unit formed = UnitBuilder.builder().formedOn(day("2025-07-01")).build();
        assertThat(one.isTimeOf(new Period(day("2025-01-01"), day("2025-12-31")), Unit.UNKNOWN))
                .isTrue();
        assertThat(one.isTimeOf(new Period(day("2025-07-01"), day("2025-12-31")), Unit.UNKNOWN))
                .isFalse();
        assertThat(one.isTimeOf(new Period(day("2025-07-01"), day("2025-12-31")), formed))
                .isTrue();
        assertThat(one.isTimeOf(new Period(day("2025-07-02"), day("2025-12-31")), formed))
                .isFalse();
        assertThat(one.isTimeOf(new Period(day("2024-12-31"), day("2025-12-31")), formed))
                .isFalse();
    }

    /** L10:51.1: "năm công tác của cơ quan, đơn vị". */
    @Test
    void aUnitsOwnYearEndsOnItsOwnDay() {
        Unit school = UnitBuilder.builder().yearEnd(MonthDay.of(8, 31)).build();
        Occasions<File, Unit> years = Occasions.ownYears(LAW);
        Occasion<Unit> one = years.of(EMPTY, here(school, "2025-09-01/2026-08-31", "2026-09-01"))
                .occasions()
                .get(0);
        assertThat(one.name()).isEqualTo("2025-09-01/2026-08-31");
        assertThat(one.last()).isEqualTo(day("2026-08-31"));
        assertThat(names(years, EMPTY, year())).containsExactly("2025");
        assertThat(years.reads()).contains("#/unit/yearEnd");
    }

    /** Reading B11: six months from the day on which the unit was formed, where that is later. */
    @Test
    void aUnitFormedWithinTheTimeHasSixMonths() {
        Occasions<File, Unit> years = Occasions.<File>years(LAW).sparingNewUnits();
        assertThat(last(years, "2025-12-10")).isEqualTo(day("2026-06-10"));
        assertThat(last(years, "2025-06-30")).isEqualTo(day("2025-12-31"));
        assertThat(last(years, "2025-07-01")).isEqualTo(day("2026-01-01"));
        assertThat(last(years, "2024-12-10")).isEqualTo(day("2025-12-31"));
        assertThat(years.reads()).contains("#/unit/formedOn");
    }

    /** What is decided on the year's last day has the time that the text gives it (L10:12.3, D73:37.2); what falls on a day off moves. */
    @Test
    void whatIsDecidedOnTheLastDayHasItsLimit() {
        Occasions<File, Unit> years = Occasions.<File>years(LAW).andItsLimit(unit -> Limit.days(30));
        assertThat(last(years, "2020-01-01")).isEqualTo(day("2026-01-30"));
        assertThat(years.reads()).contains("#/unit/endedOn");
        Occasions<File, Unit> none = Occasions.<File>years(LAW).andItsLimit(unit -> null);
        assertThat(last(none, "2020-01-01")).isEqualTo(day("2025-12-31"));
        Occasions<File, Unit> young =
                Occasions.<File>years(LAW).sparingNewUnits().andItsLimit(unit -> Limit.days(30));
        assertThat(last(young, "2025-07-30")).isEqualTo(day("2026-01-30"));
        assertThat(last(young, "2025-07-31")).isEqualTo(day("2026-01-31"));
        Occasions<File, Unit> earlier =
                Occasions.<File>years(LAW).dueBy(one -> day("2025-12-30")).andItsLimit(unit -> Limit.days(30));
        assertThat(last(earlier, "2020-01-01")).as("at once").isEqualTo(day("2025-12-30"));
        Occasions<File, Unit> working = Occasions.<File>years(LAW).andItsLimit(unit -> Limit.workingDays(5));
        assertThat(working.of(EMPTY, here(Unit.UNKNOWN, "2041-01-01/2041-12-31", "2042-06-30"))
                        .occasions()
                        .get(0)
                        .last())
                .as("no calendar says how long five working days are")
                .isEqualTo(day("2042-01-31"));
    }

    @Test
    void aUnitThatEndsBeforeTheLimitHasUntilItsLastDay() {
        Occasions<File, Unit> years = Occasions.<File>years(LAW).andItsLimit(unit -> Limit.days(30));
        assertThat(lastOf(years, "2025-12-31")).isEqualTo(day("2025-12-31"));
        assertThat(lastOf(years, "2026-01-01")).isEqualTo(day("2026-01-01"));
        assertThat(lastOf(years, "2026-01-29")).isEqualTo(day("2026-01-29"));
        assertThat(lastOf(years, "2026-01-30")).isEqualTo(day("2026-01-30"));
        assertThat(lastOf(years, "2026-01-31")).isEqualTo(day("2026-01-30"));
    }

    private static @Nullable LocalDate lastOf(Occasions<File, Unit> years, String endedOn) {
        return last(years, UnitBuilder.builder().endedOn(day(endedOn)).build());
    }

    /** Reading B14: of a year's last three months alone a unit, or a choice (L10:82.2), owes no meeting. */
    @Test
    void aUnitOfLessThanThreeMonthsOwesNothingOfTheYear() {
        Occasions<File, Unit> years = Occasions.<File>years(LAW).sparingYoungUnits();
        assertThat(last(years, "2025-10-01")).isEqualTo(day("2025-12-31"));
        assertThat(names(years, EMPTY, here(formed("2025-10-02"), "2025-01-01/2025-12-31", "2026-01-31")))
                .isEmpty();
        assertThat(names(years, EMPTY, year())).containsExactly("2025");
        assertThat(names(
                        years,
                        EMPTY,
                        year().boundBy(OptInBuilder.builder()
                                .from(day("2025-10-02"))
                                .build())))
                .isEmpty();
        assertThat(years.reads()).contains("#/unit/formedOn");
    }

    private static Unit formed(String day) {
        return UnitBuilder.builder().formedOn(day(day)).build();
    }

    private static @Nullable LocalDate last(Occasions<File, Unit> years, String formedOn) {
        return last(years, formed(formedOn));
    }

    private static @Nullable LocalDate last(Occasions<File, Unit> years, Unit unit) {
        return years.of(EMPTY, here(unit, "2025-01-01/2025-12-31", "2026-06-30"))
                .occasions()
                .get(0)
                .last();
    }

    /** L10:82.2: what was chosen is owed from the choice on. */
    @Test
    void aHalfYearThatBeganBeforeTheChoiceIsNotOwed() {
        Circumstances chosen =
                year().boundBy(OptInBuilder.builder().from(day("2025-01-02")).build());
        assertThat(names(Occasions.every(Every.HALF_YEAR, LAW), EMPTY, chosen)).containsExactly("2025-H2");
        assertThat(names(Occasions.everyBegun(Every.HALF_YEAR, LAW), EMPTY, chosen))
                .containsExactly("2025-H2");
        Circumstances before =
                year().boundBy(OptInBuilder.builder().from(day("2025-01-01")).build());
        assertThat(names(Occasions.every(Every.HALF_YEAR, LAW), EMPTY, before)).containsExactly("2025-H1", "2025-H2");
    }
}
