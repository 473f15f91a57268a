package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.OptIn;
import vn.danchu.law.OptInBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Truth;
import vn.danchu.record.WorkingYears;

/** In which circumstances a record is judged: of which day, of which unit, by which choice (L10:82.2). */
class CircumstancesTest {

    private static final Period YEAR = Period.year(2026);
    private static final LocalDate FIRST = YEAR.from();
    private static final LocalDate END = YEAR.to();
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private static Circumstances in(Unit unit, @Nullable Period period, Reading... readings) {
        return new Circumstances(unit, period, END, WorkingCalendar.vietnam(), Set.of(readings));
    }

    private static Circumstances in(Unit unit) {
        return in(unit, YEAR);
    }

    private static Unit formed(@Nullable LocalDate day) {
        return UnitBuilder.builder().formedOn(day).build();
    }

    private static OptIn choice(@Nullable LocalDate from, @Nullable LocalDate to) {
        return OptInBuilder.builder().from(from).to(to).build();
    }

    private static Circumstances boundBy(@Nullable LocalDate from, @Nullable LocalDate to) {
        return in(Unit.UNKNOWN).boundBy(choice(from, to));
    }

    @Test
    void ofARecordOnItsOwnAreOfNoDossier() {
        assertThat(in(Unit.UNKNOWN, null).isOfADossier()).isFalse();
        assertThat(in(Unit.UNKNOWN, null).within("a file").isOfADossier()).isTrue();
        assertThat(in(Unit.UNKNOWN).isOfADossier()).isTrue();
    }

    @Test
    void keepWhatIsMadeOfAFileForAllItsRecords() {
        AtomicInteger made = new AtomicInteger();
        Circumstances inFile = in(Unit.UNKNOWN, null).within("a file");
        assertThat(inFile.ofFile("ids", made::incrementAndGet)).isEqualTo(1);
        assertThat(inFile.boundBy(choice(null, null)).ofFile("ids", made::incrementAndGet))
                .isEqualTo(1);
        assertThat(inFile.ofFile("days", made::incrementAndGet)).isEqualTo(2);
        assertThat(in(Unit.UNKNOWN, null).within("another").ofFile("ids", made::incrementAndGet))
                .isEqualTo(3);
        Circumstances alone = in(Unit.UNKNOWN, null);
        assertThat(alone.ofFile("ids", made::incrementAndGet)).isEqualTo(4);
        assertThat(alone.ofFile("ids", made::incrementAndGet)).isEqualTo(5);
    }

    @Test
    void askOnceWhatOthersTellOfARecord() {
        Circumstances here = in(Unit.UNKNOWN);
        List<String> asked = new ArrayList<>();
        ToldTwice<String> one = toldTwice("one", asked);
        ToldTwice<String> two = toldTwice("two", asked);
        for (int i = 0; i < 2; i++) {
            assertThat(here.otherwise(one, "first"))
                    .extracting(ToldTwice.Otherwise::at)
                    .containsExactly("/one/first");
        }
        assertThat(here.otherwise(one, "second"))
                .extracting(ToldTwice.Otherwise::at)
                .containsExactly("/one/second");
        assertThat(here.otherwise(two, "second"))
                .extracting(ToldTwice.Otherwise::at)
                .containsExactly("/two/second");
        assertThat(asked).containsExactly("/one/first", "/one/second", "/two/second");
    }

    private static ToldTwice<String> toldTwice(String by, List<String> asked) {
        return new ToldTwice<>(Map.of(), (record, circumstances) -> {
            String at = "/" + by + "/" + record;
            asked.add(at);
            return List.of(new ToldTwice.Otherwise<>(
                    at, "#/other", Outcome.contradiction(at, "#/other"), UnaryOperator.identity()));
        });
    }

    @Test
    void holdTheReadingsThatWereChosen() {
        Circumstances chosen = in(Unit.UNKNOWN, YEAR, Reading.LATE_FORMS_COUNT);
        assertThat(chosen.readings()).containsExactly(Reading.LATE_FORMS_COUNT);
        assertThat(chosen.reads(Reading.LATE_FORMS_COUNT)).isTrue();
        assertThat(chosen.reads(Reading.A_PAPER_FOR_EVERY_CYCLE)).isFalse();
    }

    @Test
    void areOfEachDayThatIsAskedForHoweverOftenItChanges() {
        Circumstances year = in(Unit.UNKNOWN);
        for (LocalDate day : List.of(FIRST, LAST, FIRST, LAST, LAST.plusDays(1), LAST, FIRST, END)) {
            assertThat(year.on(day).day()).isEqualTo(day);
        }
        assertThat(year.on(null).day()).isNull();
        assertThat(year.on(FIRST)).isSameAs(year.on(FIRST));
        Circumstances last = year.on(LAST);
        assertThat(year.on(FIRST).day()).isEqualTo(FIRST);
        assertThat(year.on(LAST)).isSameAs(last);
        assertThat(year.on(END)).isSameAs(year);
    }

    @Test
    void nameThePlaceThatIsAskedFor() {
        Circumstances year = in(Unit.UNKNOWN);
        String place = year.inDossier("/boards/1", "/end");
        assertThat(place).isEqualTo("/boards/1/end");
        assertThat(year.inDossier("/boards/1", "/end")).isSameAs(place);
        assertThat(year.inDossier("/boards/2", "/end")).isEqualTo("/boards/2/end");
        assertThat(year.inDossier("/boards/2", "/day")).isEqualTo("/boards/2/day");
        assertThat(year.inDossier("/boards/2", "/days")).isEqualTo("/boards/2/days");
        assertThat(year.inDossier("/boards/2", "#/unit")).isEqualTo("/unit");
        assertThat(year.inDossier("", "#/unit")).isEqualTo("/unit");
        assertThat(year.inDossier("", "/unit")).isEqualTo("/unit");
    }

    @Test
    void areOfTheDayOfAnEventAfterThePeriodOnly() {
        Circumstances year = in(Unit.UNKNOWN);
        assertThat(year.sinceAfterPeriod(END.plusDays(1)).day()).isEqualTo(END.plusDays(1));
        assertThat(year.sinceAfterPeriod(END).day()).isEqualTo(END);
        assertThat(year.sinceAfterPeriod(LAST).day()).isEqualTo(END);
        assertThat(year.sinceAfterPeriod(null).day()).isEqualTo(END);
        assertThat(in(Unit.UNKNOWN, null).sinceAfterPeriod(LAST).day()).isEqualTo(LAST);
    }

    /** "năm công tác" ends as the unit says, unless a conference looks back on another year. */
    @Nested
    class The_end_of_the_year {

        private @Nullable MonthDay yearEnd(@Nullable MonthDay said, LocalDate... told) {
            WorkingYears conferences = () -> List.of(told);
            return in(UnitBuilder.builder().yearEnd(said).build())
                    .within(conferences)
                    .yearEnd();
        }

        @Test
        void isInDecemberUnlessTheUnitSaysOtherwise() {
            MonthDay march = MonthDay.of(3, 31);
            assertThat(yearEnd(null)).isEqualTo(MonthDay.of(12, 31));
            assertThat(yearEnd(march)).isEqualTo(march);
            assertThat(in(UnitBuilder.builder().yearEnd(march).build()).yearEnd())
                    .isEqualTo(march);
        }

        @Test
        void isNotKnownWhereAConferenceTellsAnother() {
            assertThat(yearEnd(null, LocalDate.of(2025, 12, 31))).isEqualTo(MonthDay.of(12, 31));
            assertThat(yearEnd(null, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 3, 31)))
                    .isNull();
        }
    }

    @Nested
    class What_is_owed {

        private boolean binds(Circumstances circumstances, @Nullable LocalDate last, boolean setByLaw) {
            return circumstances.binds(new Occasion<>(
                    "T1",
                    "T1",
                    new Period(FIRST, LocalDate.of(2026, 3, 31)),
                    last == null ? null : Due.on(last, List.of()),
                    setByLaw,
                    Truth.TRUE,
                    List.of(),
                    true));
        }

        @Test
        void byALastDayOfTheLawBindsAUnitThatWasThereOnThatDay() {
            assertThat(binds(in(formed(LAST)), LAST, true)).isTrue();
            assertThat(binds(in(formed(LAST.plusDays(1))), LAST, true)).isFalse();
            assertThat(binds(in(formed(LAST.plusDays(1))), LAST, false))
                    .as("a day of the library's")
                    .isTrue();
            assertThat(binds(in(formed(null)), LAST, true)).isTrue();
        }

        @Test
        void byChoiceBindsWhereItStoodOnTheLastDay() {
            for (boolean setByLaw : new boolean[] {true, false}) {
                assertThat(binds(boundBy(FIRST, LAST), LAST, setByLaw)).isTrue();
                assertThat(binds(boundBy(FIRST, LAST.minusDays(1)), LAST, setByLaw))
                        .isFalse();
                assertThat(binds(boundBy(LAST.plusDays(1), null), LAST, setByLaw))
                        .isFalse();
                assertThat(binds(boundBy(null, null), LAST, setByLaw)).isTrue();
            }
            assertThat(binds(boundBy(LAST, null), LAST, true)).isTrue();
        }

        @Test
        void byChoiceAndADayOfTheLibrarysIsOfNoTimeThatEndedBefore() {
            LocalDate ended = LocalDate.of(2026, 3, 31);
            assertThat(binds(boundBy(ended, null), LAST, false)).isTrue();
            assertThat(binds(boundBy(ended.plusDays(1), null), LAST, false)).isFalse();
            assertThat(binds(boundBy(ended.plusDays(1), null), null, false)).isFalse();
            assertThat(binds(boundBy(ended, null), null, false)).isTrue();
        }
    }

    @Test
    void bindSinceTheUnitOrTheLaterChoice() {
        assertThat(in(formed(null)).boundSince()).isNull();
        assertThat(in(formed(LAST)).boundSince()).isEqualTo(LAST);
        assertThat(in(formed(LAST)).boundBy(choice(null, null)).boundSince()).isEqualTo(LAST);
        assertThat(in(formed(LAST)).boundBy(choice(LAST.plusDays(1), null)).boundSince())
                .isEqualTo(LAST.plusDays(1));
        assertThat(in(formed(LAST)).boundBy(choice(LAST.minusDays(1), null)).boundSince())
                .isEqualTo(LAST);
        assertThat(boundBy(LAST, null).boundSince()).isEqualTo(LAST);
    }

    @Test
    void overAPeriodBindByAChoiceThatStoodOnOneOfItsDays() {
        assertThat(in(Unit.UNKNOWN).unchosenThroughout()).isNull();
        assertThat(boundBy(null, null).unchosenThroughout()).isNull();
        assertThat(boundBy(END, null).unchosenThroughout()).isNull();
        assertThat(boundBy(null, FIRST).unchosenThroughout()).isNull();
        assertThat(boundBy(END.plusDays(1), null).unchosenThroughout())
                .isEqualTo(Outcome.notApplicable("chosen-on-the-day", "#/unit/optIn/from"));
        assertThat(boundBy(FIRST.minusDays(9), FIRST.minusDays(1)).unchosenThroughout())
                .isEqualTo(Outcome.notApplicable("chosen-on-the-day", "#/unit/optIn/to"));
        assertThat(in(Unit.UNKNOWN, null).boundBy(choice(END.plusDays(1), null)).unchosenThroughout())
                .isNull();
    }
}
