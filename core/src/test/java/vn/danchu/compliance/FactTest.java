package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;

/** What facts give, what they name as missing, and what they say that they read; each is made in its test. */
class FactTest {

    private record Part(
            @Nullable Boolean so,
            @Nullable LocalDate on,
            @Nullable Integer number) {}

    private record Whole(
            @Nullable Boolean a,
            @Nullable Boolean b,
            @Nullable LocalDate first,
            @Nullable LocalDate second,
            @Nullable Act act,
            @Nullable Part part,
            @Nullable List<Part> parts) {}

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Circumstances HERE = Circumstances.alone(AS_OF);

    private static Fact<Whole, Boolean> a() {
        return Fact.of("/a", Whole::a);
    }

    private static Fact<Whole, Boolean> b() {
        return Fact.of("/b", Whole::b);
    }

    private static Fact<Whole, LocalDate> first() {
        return Fact.of("/first", Whole::first);
    }

    private static Fact<Whole, LocalDate> second() {
        return Fact.of("/second", Whole::second);
    }

    private static Fact<Whole, Act> act() {
        return Fact.of("/act", Whole::act);
    }

    private static Fact<Whole, List<Part>> parts() {
        return Fact.of("/parts", Whole::parts);
    }

    private static Whole of(@Nullable Boolean a, @Nullable Boolean b) {
        return new Whole(a, b, null, null, null, null, null);
    }

    private static Whole days(@Nullable LocalDate first, @Nullable LocalDate second) {
        return new Whole(null, null, first, second, null, null, null);
    }

    private static Whole acted(@Nullable Act act) {
        return new Whole(null, null, null, null, act, null, null);
    }

    private static Whole acted(@Nullable Act act, @Nullable LocalDate first) {
        return new Whole(null, null, first, null, act, null, null);
    }

    private static Whole list(Part... parts) {
        return new Whole(null, null, null, null, null, null, Arrays.asList(parts));
    }

    private static Part so(@Nullable Boolean so) {
        return new Part(so, null, null);
    }

    private static Part on(@Nullable LocalDate day) {
        return new Part(null, day, null);
    }

    @Test
    void aStatedFactIsReadAtItsPlaceAndMissingThere() {
        assertThat(a().of(of(true, null), HERE)).isTrue();
        assertThat(a().of(of(null, null), HERE)).isNull();
        assertThat(a().gaps(of(null, null), HERE)).containsExactly("/a");
        assertThat(a().reads()).containsExactly("/a");
        assertThat(a().path()).isEqualTo("/a");
        assertThat(a()).hasToString("/a");
        assertThat(a().isStated()).isTrue();
        assertThat(a().map(value -> !value).isStated()).isFalse();
        assertThat(a().open(of(null, null), HERE).missing()).containsExactly("/a");
    }

    @Test
    void aFactOfAPartIsNotKnownWhereThePartIsNot() {
        Fact<Whole, Boolean> so = Fact.of("/part/so", Whole::part, Part::so);
        assertThat(so.of(of(null, null), HERE)).isNull();
        assertThat(so.of(new Whole(null, null, null, null, null, so(true), null), HERE))
                .isTrue();
        assertThat(so.of(new Whole(null, null, null, null, null, so(false), null), HERE))
                .isFalse();
        assertThat(so.reads()).containsExactly("/part/so");
    }

    @Test
    void thePartsOfAFactStandBelowIt() {
        Fact<Whole, Part> part = Fact.of("/part", Whole::part);
        Whole unknown = of(null, null);
        Whole known = new Whole(null, null, null, null, null, so(null), null);
        Whole told = new Whole(null, null, null, null, null, so(true), null);
        Fact<Whole, Boolean> then = part.then("so", Part::so);
        assertThat(then.of(told, HERE)).isTrue();
        assertThat(then.of(unknown, HERE)).isNull();
        assertThat(then.gaps(unknown, HERE)).containsExactly("/part/so");
        Fact<Whole, Boolean> within = part.part("so", Part::so);
        assertThat(within.of(told, HERE)).isTrue();
        assertThat(within.gaps(unknown, HERE)).containsExactly("/part");
        assertThat(within.gaps(known, HERE)).containsExactly("/part/so");
        assertThat(within.reads()).containsExactly("/part/so");
        assertThat(within.isStated()).isTrue();
    }

    @Test
    void elementsStandInTheirOrderHoweverMany() {
        Fact<Whole, List<Part>> parts = parts();
        assertThat(parts.at(0)).isEqualTo("/parts/0");
        assertThat(parts.at(63)).isEqualTo("/parts/63");
        assertThat(parts.at(64)).isEqualTo("/parts/64");
        assertThat(parts.at(0)).as("named once").isSameAs(parts.at(0));
        assertThat(parts.at(63)).isSameAs(parts.at(63));
        assertThat(parts.at(64)).isNotSameAs(parts.at(64));
    }

    @Test
    void whatFollowsFromAValueIsNotKnownWithoutIt() {
        assertThat(a().is(true).of(of(true, null), HERE)).isTrue();
        assertThat(a().is(true).of(of(false, null), HERE)).isFalse();
        assertThat(a().is(true).of(of(null, null), HERE)).isNull();
        assertThat(a().is(value -> !value).of(of(false, null), HERE)).isTrue();
        assertThat(a().in(Set.of(false)).of(of(false, null), HERE)).isTrue();
        assertThat(a().in(Set.of(false)).of(of(true, null), HERE)).isFalse();
        assertThat(a().in(Set.of(false)).of(of(null, null), HERE)).isNull();
        assertThat(Fact.not(a()).of(of(false, null), HERE)).isTrue();
        assertThat(Fact.not(a()).of(of(true, null), HERE)).isFalse();
        assertThat(Fact.not(a()).gaps(of(null, null), HERE)).containsExactly("/a");
    }

    @Test
    void whatNeedsNoRecordIsKnown() {
        Fact<Whole, LocalDate> today = Fact.known(Circumstances::asOf);
        assertThat(today.of(of(null, null), HERE)).isEqualTo(AS_OF);
        assertThat(today.gaps(of(null, null), HERE)).isEmpty();
        assertThat(today.reads()).isEmpty();
    }

    @Test
    void aFactThatNamesItsOwnGapsReadsAllThatItSays() {
        Fact<Whole, Boolean> any = Fact.with(
                "/a",
                List.of("/a", "/b"),
                (record, here) -> record.a() == null ? record.b() : record.a(),
                (record, here) -> List.of("/b"));
        assertThat(any.reads()).containsExactly("/a", "/b");
        assertThat(any.gaps(of(null, null), HERE)).containsExactly("/b");
        assertThat(any.of(of(null, true), HERE)).isTrue();
        assertThat(any.isStated()).isFalse();
    }

    @Test
    void aFactOfTheUnitIsThatOfItsDay() {
        Unit unit = UnitBuilder.builder().hasWebsite(true).build();
        Circumstances here = new Circumstances(
                unit, new Period(LocalDate.of(2026, 1, 1), AS_OF), AS_OF, WorkingCalendar.vietnam(), Set.of());
        Fact<Whole, Boolean> website = Fact.ofUnit("hasWebsite", Unit::hasWebsite);
        assertThat(website.of(of(null, null), here)).isTrue();
        assertThat(website.gaps(of(null, null), HERE)).containsExactly("#/unit/hasWebsite");
    }

    @Test
    void whatWasBeforeTheUnitsFirstDayIsAFormerUnits() {
        Unit unit = UnitBuilder.builder().formedOn(AS_OF).build();
        Circumstances here = new Circumstances(
                unit, new Period(LocalDate.of(2026, 1, 1), AS_OF), AS_OF, WorkingCalendar.vietnam(), Set.of());
        Fact<Whole, Boolean> its = Fact.sinceUnitWasFormed(first());
        Whole before = new Whole(null, null, AS_OF.minusDays(1), null, null, null, null);
        assertThat(its.of(before, here)).isFalse();
        assertThat(its.of(new Whole(null, null, AS_OF, null, null, null, null), here))
                .isTrue();
        assertThat(its.of(of(null, null), here)).isNull();
        assertThat(its.gaps(of(null, null), here)).containsExactly("/first");
        Circumstances always = new Circumstances(
                UnitBuilder.builder().setting(Setting.COMMUNE).build(),
                new Period(LocalDate.of(2026, 1, 1), AS_OF),
                AS_OF,
                WorkingCalendar.vietnam(),
                Set.of());
        assertThat(its.of(before, always)).as("of a unit that was always there").isTrue();
        assertThat(its.of(of(null, null), always)).isTrue();
        assertThat(its.of(before, HERE))
                .as("of a unit of which nothing is known")
                .isNull();
        assertThat(its.path()).isEqualTo("/first");
        assertThat(its.reads()).containsExactly("/first", "#/unit/formedOn", "#/unit/setting");
    }

    @Test
    void aChoiceIsOfTheOneOrTheOther() {
        Fact<Whole, LocalDate> chosen = Fact.choose(a(), first(), second());
        Whole both = new Whole(true, null, AS_OF, AS_OF.plusDays(1), null, null, null);
        assertThat(chosen.of(both, HERE)).isEqualTo(AS_OF);
        assertThat(chosen.of(new Whole(false, null, AS_OF, AS_OF.plusDays(1), null, null, null), HERE))
                .isEqualTo(AS_OF.plusDays(1));
        assertThat(chosen.of(new Whole(null, null, AS_OF, AS_OF.plusDays(1), null, null, null), HERE))
                .isNull();
        assertThat(chosen.of(new Whole(null, null, AS_OF, AS_OF, null, null, null), HERE))
                .as("both are the same")
                .isEqualTo(AS_OF);
        assertThat(chosen.of(new Whole(null, null, null, null, null, null, null), HERE))
                .isNull();
        assertThat(chosen.reads()).containsExactlyInAnyOrder("/a", "/first", "/second");
    }

    @Test
    void aChoiceNamesTheLeastThatIsMissing() {
        Fact<Whole, LocalDate> chosen = Fact.choose(a(), first(), second());
        assertThat(chosen.gaps(new Whole(true, null, null, null, null, null, null), HERE))
                .containsExactly("/first");
        assertThat(chosen.gaps(new Whole(false, null, null, null, null, null, null), HERE))
                .containsExactly("/second");
        assertThat(chosen.gaps(new Whole(null, null, AS_OF, null, null, null, null), HERE))
                .containsExactly("/a");
        assertThat(chosen.gaps(new Whole(null, null, null, AS_OF, null, null, null), HERE))
                .containsExactly("/a");
        assertThat(chosen.gaps(days(null, null), HERE))
                .as("the first of two that are as long")
                .containsExactlyInAnyOrder("/a", "/first");
        Fact<Whole, LocalDate> longer = Fact.choose(a(), Fact.both(first(), act(), (one, two) -> one), second());
        assertThat(longer.gaps(days(null, null), HERE)).containsExactlyInAnyOrder("/a", "/second");
        Fact<Whole, LocalDate> longerLast = Fact.choose(a(), second(), Fact.both(first(), act(), (one, two) -> one));
        assertThat(longerLast.gaps(days(null, null), HERE)).containsExactlyInAnyOrder("/a", "/second");
    }

    @Test
    void whatIsToldInTwoPlacesIsKnownFromEither() {
        Fact<Whole, LocalDate> either = first().orElse(second());
        assertThat(either.of(days(AS_OF, null), HERE)).isEqualTo(AS_OF);
        assertThat(either.of(days(null, AS_OF), HERE)).isEqualTo(AS_OF);
        assertThat(either.of(days(AS_OF, AS_OF.plusDays(1)), HERE)).isEqualTo(AS_OF);
        assertThat(either.gaps(days(null, null), HERE)).containsExactly("/first");
        assertThat(either.reads()).containsExactlyInAnyOrder("/first", "/second");
    }

    @Test
    void whatFollowsFromTwoNeedsBothAndNamesEachThatIsMissing() {
        Fact<Whole, Boolean> before = Fact.both(first(), second(), LocalDate::isBefore);
        assertThat(before.of(days(AS_OF, AS_OF.plusDays(1)), HERE)).isTrue();
        assertThat(before.of(days(AS_OF, AS_OF), HERE)).isFalse();
        assertThat(before.of(days(null, AS_OF), HERE)).isNull();
        assertThat(before.of(days(AS_OF, null), HERE)).isNull();
        assertThat(before.gaps(days(null, AS_OF), HERE)).containsExactly("/first");
        assertThat(before.gaps(days(AS_OF, null), HERE)).containsExactly("/second");
        assertThat(before.gaps(days(null, null), HERE)).containsExactly("/first", "/second");
        assertThat(before.reads()).containsExactly("/first", "/second");
    }

    /** Kleene's tables. */
    @Test
    void bothAndEitherAreDecidedAsSoonAsOneDecides() {
        Boolean[] values = {true, false, null};
        Boolean[][] and = {{true, false, null}, {false, false, false}, {null, false, null}};
        Boolean[][] or = {{true, true, true}, {true, false, null}, {true, null, null}};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                Whole record = of(values[i], values[j]);
                assertThat(Fact.and(a(), b()).of(record, HERE))
                        .as(record.toString())
                        .isEqualTo(and[i][j]);
                assertThat(Fact.or(a(), b()).of(record, HERE))
                        .as(record.toString())
                        .isEqualTo(or[i][j]);
            }
        }
        assertThat(Fact.and(a(), b()).gaps(of(null, null), HERE)).containsExactlyInAnyOrder("/a", "/b");
        assertThat(Fact.or(a(), b()).gaps(of(null, false), HERE)).containsExactly("/a");
        assertThat(Fact.and(a(), b()).reads()).containsExactly("/a", "/b");
        assertThat(Fact.or(a(), b()).reads()).containsExactly("/a", "/b");
    }

    @Test
    void anyOfAListIsSoAsSoonAsOneIs() {
        Fact<Whole, Boolean> any = Fact.any(parts(), Fact.of("/so", Part::so));
        assertThat(any.of(list(so(false), so(true)), HERE)).isTrue();
        assertThat(any.of(list(so(null), so(true)), HERE)).isTrue();
        assertThat(any.of(list(so(false), so(false)), HERE)).isFalse();
        assertThat(any.of(list(so(null), so(false)), HERE)).isNull();
        assertThat(any.of(list(so(false), so(null)), HERE)).isNull();
        assertThat(any.of(list(), HERE)).isFalse();
        assertThat(any.of(of(null, null), HERE)).isNull();
        assertThat(any.gaps(list(so(null), so(false), so(null)), HERE)).containsExactly("/parts/0/so", "/parts/2/so");
        assertThat(any.gaps(of(null, null), HERE)).containsExactly("/parts");
        assertThat(any.reads()).containsExactly("/parts", "/parts/*/so");
    }

    @Test
    void theLatestDayIsThatOfAll() {
        Fact<Whole, LocalDate> latest = Fact.latest(parts(), Fact.of("/on", Part::on));
        LocalDate later = AS_OF.plusDays(1);
        assertThat(latest.of(list(on(AS_OF), on(later)), HERE)).isEqualTo(later);
        assertThat(latest.of(list(on(later), on(AS_OF)), HERE)).isEqualTo(later);
        assertThat(latest.of(list(on(AS_OF)), HERE)).isEqualTo(AS_OF);
        assertThat(latest.of(list(on(AS_OF), on(null)), HERE)).isNull();
        assertThat(latest.of(list(), HERE)).isNull();
        assertThat(latest.of(of(null, null), HERE)).isNull();
        assertThat(latest.gaps(list(on(AS_OF), on(null)), HERE)).containsExactly("/parts/1/on");
        assertThat(latest.reads()).containsExactly("/parts", "/parts/*/on");
    }

    @Test
    void aSumIsOfEachCall() {
        Fact<Whole, Integer> sum = Fact.sum(parts(), Fact.of("/number", Part::number));
        assertThat(sum.of(list(new Part(null, null, 2), new Part(null, null, 3)), HERE))
                .isEqualTo(5);
        assertThat(sum.reads()).containsExactly("/parts", "/parts/*/number");
    }

    @Test
    void anActIsDoneOnceItsDayHasCome() {
        Fact<Whole, Boolean> done = Fact.done(act());
        assertThat(done.of(acted(Act.on(AS_OF)), HERE)).isTrue();
        assertThat(done.of(acted(Act.on(AS_OF.plusDays(1))), HERE)).isFalse();
        assertThat(done.of(acted(Act.undated()), HERE)).isTrue();
        assertThat(done.of(acted(Act.notDone()), HERE)).isFalse();
        assertThat(done.of(acted(new Act(null, null)), HERE)).isNull();
        assertThat(done.of(acted(null), HERE)).isNull();
        assertThat(done.gaps(acted(null), HERE)).containsExactly("/act");
        assertThat(done.gaps(acted(new Act(null, null)), HERE)).containsExactly("/act/done");
        assertThat(done.reads()).containsExactly("/act");
    }

    @Test
    void theDayOfAnActIsMissingWhereItWasDone() {
        Fact<Whole, LocalDate> day = Fact.day(act());
        assertThat(day.path()).isEqualTo("/act/on");
        assertThat(day.of(acted(Act.on(AS_OF)), HERE)).isEqualTo(AS_OF);
        assertThat(day.of(acted(null), HERE)).isNull();
        assertThat(day.gaps(acted(null), HERE)).containsExactly("/act");
        assertThat(day.gaps(acted(new Act(null, null)), HERE)).containsExactly("/act");
        assertThat(day.gaps(acted(Act.undated()), HERE)).containsExactly("/act/on");
        assertThat(day.reads()).containsExactly("/act/on");
    }

    @Test
    void anActIsDoneByADayUpToThatDay() {
        Fact<Whole, Boolean> done = Fact.doneBy(act(), first());
        assertThat(done.of(acted(Act.on(AS_OF), AS_OF), HERE)).isTrue();
        assertThat(done.of(acted(Act.on(AS_OF.plusDays(1)), AS_OF), HERE)).isFalse();
        assertThat(done.of(acted(Act.notDone(), AS_OF), HERE)).isFalse();
        assertThat(done.of(acted(Act.notDone(), null), HERE)).isFalse();
        assertThat(done.of(acted(Act.undated(), AS_OF), HERE)).isNull();
        assertThat(done.of(acted(null, AS_OF), HERE)).isNull();
        assertThat(done.of(acted(Act.on(AS_OF), null), HERE)).isNull();
        assertThat(done.gaps(acted(Act.undated(), AS_OF), HERE)).containsExactly("/act/on");
        assertThat(done.gaps(acted(null, AS_OF), HERE)).containsExactly("/act");
        assertThat(done.gaps(acted(Act.on(AS_OF), null), HERE)).containsExactly("/first");
        assertThat(done.reads()).containsExactly("/act", "/act/on", "/first");
    }

    @Test
    void aDayIsPastFromItselfOn() {
        Fact<Whole, Boolean> past = Fact.past(first());
        assertThat(past.of(days(AS_OF, null), HERE)).isTrue();
        assertThat(past.of(days(AS_OF.plusDays(1), null), HERE)).isFalse();
        assertThat(past.of(days(null, null), HERE)).isNull();
        assertThat(past.gaps(days(null, null), HERE)).containsExactly("/first");
    }

    /** A limit that has passed with one day has passed with the earlier of the two. */
    @Test
    void theEarlierDayIsKnownOnceTheKnownOneHasPassed() {
        Fact<Whole, LocalDate> earlier = Fact.earlier(first(), second());
        LocalDate later = AS_OF.plusDays(1);
        LocalDate before = AS_OF.minusDays(1);
        assertThat(earlier.of(days(AS_OF, later), HERE)).isEqualTo(AS_OF);
        assertThat(earlier.of(days(later, AS_OF), HERE)).isEqualTo(AS_OF);
        assertThat(earlier.of(days(null, before), HERE)).isEqualTo(before);
        assertThat(earlier.of(days(before, null), HERE)).isEqualTo(before);
        assertThat(earlier.of(days(AS_OF, null), HERE)).isNull();
        assertThat(earlier.of(days(null, AS_OF), HERE)).isNull();
        assertThat(earlier.of(days(null, null), HERE)).isNull();
        assertThat(earlier.gaps(days(null, AS_OF), HERE)).containsExactly("/first");
        assertThat(earlier.gaps(days(AS_OF, null), HERE)).containsExactly("/second");
        assertThat(earlier.reads()).containsExactlyInAnyOrder("/first", "/second");
    }

    private static Circumstances inYear(Unit unit) {
        return new Circumstances(unit, Period.year(2026), AS_OF, WorkingCalendar.vietnam(), Set.of());
    }

    /** The period's days are its own, both ends included. */
    @Test
    void aDayLiesInThePeriodOrBeforeItOrAfter() {
        Circumstances year = inYear(Unit.UNKNOWN);
        LocalDate start = LocalDate.of(2026, 1, 1);
        LocalDate end = LocalDate.of(2026, 12, 31);
        for (LocalDate in : List.of(start, end)) {
            assertThat(Fact.inPeriod(first()).of(days(in, null), year)).isTrue();
            assertThat(Fact.byEndOfPeriod(first()).of(days(in, null), year)).isTrue();
            assertThat(Fact.sinceStartOfPeriod(first()).of(days(in, null), year))
                    .isTrue();
        }
        Whole before = days(start.minusDays(1), null);
        assertThat(Fact.inPeriod(first()).of(before, year)).isFalse();
        assertThat(Fact.byEndOfPeriod(first()).of(before, year)).isTrue();
        assertThat(Fact.sinceStartOfPeriod(first()).of(before, year)).isFalse();
        Whole after = days(end.plusDays(1), null);
        assertThat(Fact.inPeriod(first()).of(after, year)).isFalse();
        assertThat(Fact.byEndOfPeriod(first()).of(after, year)).isFalse();
        assertThat(Fact.sinceStartOfPeriod(first()).of(after, year)).isTrue();
        assertThat(Fact.inPeriod(first()).of(days(null, null), year)).isNull();
        assertThat(Fact.inPeriod(first()).of(before, HERE)).as("no period").isNull();
    }

    @Test
    void whatIsNotSaidIsNotSo() {
        Fact<Whole, Boolean> said = Fact.said(a());
        assertThat(said.of(of(true, null), HERE)).isTrue();
        assertThat(said.of(of(false, null), HERE)).isFalse();
        assertThat(said.of(of(null, null), HERE)).isFalse();
        assertThat(said.reads()).containsExactly("/a");
    }

    @Test
    void aPartOfTheUnitIsReadWhereItIsKnown() {
        Fact<Whole, Integer> month = Fact.ofUnit("yearEnd", Unit::yearEnd, MonthDay::getMonthValue);
        Unit inJune = UnitBuilder.builder().yearEnd(MonthDay.of(6, 30)).build();
        assertThat(month.of(of(null, null), inYear(inJune))).isEqualTo(6);
        Circumstances unknown = inYear(UnitBuilder.builder().build());
        assertThat(month.of(of(null, null), unknown)).isNull();
        assertThat(month.gaps(of(null, null), unknown)).containsExactly("#/unit/yearEnd");
    }
}
