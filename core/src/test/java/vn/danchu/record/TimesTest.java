package vn.danchu.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.law.ContradictionException;
import vn.danchu.law.ContradictionException.Datum;

/** Acts, spans and the times of boards: what is known of a day. */
class TimesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final LocalDate NEXT = DAY.plusDays(1);

    @Nested
    class Acts {

        @Test
        void areDoneFromTheirDayOn() {
            assertThat(Act.on(DAY).doneBy(EVE)).isEqualTo(Truth.FALSE);
            assertThat(Act.on(DAY).doneBy(DAY)).isEqualTo(Truth.TRUE);
            assertThat(Act.on(DAY).doneBy(NEXT)).isEqualTo(Truth.TRUE);
        }

        @Test
        void areWhatIsSaidOfThemWhereTheDayIsNotKnown() {
            assertThat(Act.undated()).isEqualTo(new Act(true, null));
            assertThat(Act.undated().doneBy(DAY)).isEqualTo(Truth.TRUE);
            assertThat(Act.notDone()).isEqualTo(new Act(false, null));
            assertThat(Act.notDone().doneBy(DAY)).isEqualTo(Truth.FALSE);
            assertThat(new Act(null, null).doneBy(DAY)).isEqualTo(Truth.UNKNOWN);
            assertThat(new Act(null, DAY).doneBy(DAY)).isEqualTo(Truth.TRUE);
        }

        @Test
        void areNotMadeOfADayOnWhichTheyWereNotDone() {
            assertThatThrownBy(() -> new Act(false, DAY))
                    .isInstanceOfSatisfying(ContradictionException.class, refused -> {
                        assertThat(refused.found())
                                .containsExactly(new Datum("/done", "", false), new Datum("/on", "", DAY));
                        assertThat(refused.allowed())
                                .containsExactly(new Datum("/done", "", true), new Datum("/on", "", null));
                    })
                    .hasMessage("done: false, on: " + DAY + " cannot stand together; allowed: done: true | on: null");
        }
    }

    @Nested
    class Documents {

        @Test
        void areKnownFromTheDayOnWhichTheyWereReceivedElseSigned() {
            assertThat(Document.signed(DAY).knownOn()).isEqualTo(DAY);
            assertThat(Document.signed(DAY).signedOn()).isEqualTo(DAY);
            assertThat(new Document(null, DAY, NEXT).knownOn()).isEqualTo(NEXT);
            assertThat(new Document("1", null, null).knownOn()).isNull();
        }
    }

    @Nested
    class Spans {

        private @Nullable LocalDate day(@Nullable String day) {
            return day == null ? null : LocalDate.parse(day);
        }

        @Test
        void haveALastDayOrGoOn() {
            assertThat(Span.of(DAY, NEXT)).isEqualTo(new Span(DAY, NEXT, false));
            assertThat(Span.since(DAY)).isEqualTo(new Span(DAY, null, true));
        }

        /** 1 to 10 March and another. */
        @ParameterizedTest
        @CsvSource({
            "2026-03-11, 2026-03-20, 2026-03-01, 2026-03-20", // the day after
            "2026-03-12, 2026-03-20, 2026-03-01, 2026-03-10", // a day between
            "2026-03-05, 2026-03-08, 2026-03-01, 2026-03-10",
            "2026-03-05, 2026-03-20, 2026-03-01, 2026-03-20",
            "2026-02-20, 2026-02-28, 2026-02-20, 2026-03-10", // the day before
            "2026-02-20, 2026-02-27, 2026-03-01, 2026-03-10",
            "2026-03-11, 2026-03-11, 2026-03-01, 2026-03-11",
            ", 2026-03-20, 2026-03-01, 2026-03-10"
        })
        void areJoinedWhereNoDayLiesBetween(
                @Nullable String from, @Nullable String to, String joinedFrom, String joinedTo) {
            Span first = Span.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10));
            assertThat(first.joined(new Span(day(from), day(to), false)))
                    .isEqualTo(Span.of(LocalDate.parse(joinedFrom), LocalDate.parse(joinedTo)));
        }

        @Test
        void endOnTheirFirstDayAtTheEarliest() {
            assertThat(Span.of(DAY, DAY).to()).isEqualTo(DAY);
            assertThatThrownBy(() -> new Span(DAY, EVE, null))
                    .isInstanceOf(ContradictionException.class)
                    .hasMessageContaining("to: ≥ " + DAY);
        }

        @Test
        void goOnTogetherWhereOneGoesOn() {
            Span ended = Span.of(EVE, DAY);
            assertThat(ended.joined(Span.since(NEXT))).isEqualTo(Span.since(EVE));
            assertThat(Span.since(NEXT).joined(ended)).isEqualTo(Span.since(EVE));
            assertThat(Span.since(DAY).joined(Span.since(EVE))).isEqualTo(Span.since(EVE));
            assertThat(ended.joined(Span.since(NEXT.plusDays(1)))).isEqualTo(ended);
        }

        @Test
        void stayAloneBesideOneWhoseEndIsNotKnown() {
            Span ended = Span.of(EVE, DAY);
            Span open = new Span(DAY, null, null);
            assertThat(ended.joined(open)).isEqualTo(ended);
            assertThat(open.joined(ended)).isEqualTo(open);
            Span ofUnknownBeginning = new Span(null, DAY, false);
            assertThat(ofUnknownBeginning.joined(ended)).isEqualTo(ofUnknownBeginning);
        }
    }

    @Nested
    class Boards {

        private BoardTime time(@Nullable LocalDate from, @Nullable LocalDate termEnds, @Nullable Act ended) {
            return new BoardTime("TTND", from, termEnds, false, ended, null);
        }

        @Test
        void standFromTheirFirstDayToTheLastOfTheirTerm() {
            BoardTime one = time(DAY, NEXT, null);
            assertThat(List.of(EVE, DAY, NEXT, NEXT.plusDays(1)))
                    .extracting(one::contains)
                    .containsExactly(Truth.FALSE, Truth.TRUE, Truth.TRUE, Truth.FALSE);
            assertThat(time(null, NEXT, null).contains(DAY)).isEqualTo(Truth.UNKNOWN);
            assertThat(time(null, EVE, null).contains(DAY)).isEqualTo(Truth.FALSE);
        }

        @Test
        void mayBeOverAfterTheirFirstDayWhereTheirTermIsNotTold() {
            BoardTime one = new BoardTime("TTND", DAY, null, true, null, null);
            assertThat(List.of(EVE, DAY, NEXT))
                    .extracting(one::contains)
                    .containsExactly(Truth.FALSE, Truth.TRUE, Truth.UNKNOWN);
            assertThat(new BoardTime("TTND", null, null, true, null, null).isOver(DAY))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(new BoardTime("TTND", DAY, null, true, Act.on(DAY), null).isOver(NEXT))
                    .isEqualTo(Truth.TRUE);
        }

        @Test
        void areOverOnceTheyEndedOrTheirTermDid() {
            assertThat(time(EVE, null, Act.on(DAY)).isOver(DAY)).isEqualTo(Truth.FALSE);
            assertThat(time(EVE, null, Act.on(DAY)).isOver(NEXT)).isEqualTo(Truth.TRUE);
            assertThat(time(EVE, null, Act.undated()).isOver(NEXT)).isEqualTo(Truth.UNKNOWN);
            assertThat(time(EVE, DAY, Act.undated()).isOver(NEXT)).isEqualTo(Truth.TRUE);
            assertThat(time(EVE, null, Act.notDone()).isOver(NEXT)).isEqualTo(Truth.FALSE);
            assertThat(time(EVE, null, null).isOver(NEXT)).isEqualTo(Truth.FALSE);
        }

        @Test
        void areRefusedFromTheFirstToTheLastDay() {
            assertThat(List.of(EVE, DAY, NEXT, NEXT.plusDays(1)))
                    .extracting(refused(Span.of(DAY, NEXT))::isOn)
                    .containsExactly(false, true, true, false);
            assertThat(refused(new Span(null, null, null)).isOn(EVE)).isTrue();
        }

        private static BoardRefusal refused(Span time) {
            return new BoardRefusal(time, null, "/elections/0/recognition/recognised", List.of());
        }
    }

    /** Of two spans of which each ends on a day that is known the later one is the last, whichever is first. */
    @Test
    void spansOfWhichOneLiesInTheOtherAreTheOther() {
        Span whole = Span.of(EVE, NEXT);
        Span part = Span.of(DAY, DAY);
        assertThat(whole.joined(part)).isEqualTo(whole);
        assertThat(part.joined(whole)).isEqualTo(whole);
        assertThat(part.joined(part)).isEqualTo(part);
    }
}
