package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules on elements that the whole record decides on, and on what must not stand. */
class ElementRulesTest {

    private enum Colour {
        RED,
        GREEN,
        BLUE
    }

    private record Seat(@Nullable Boolean counts, @Nullable Boolean filled) {}

    private record Bench(List<Seat> seats, @Nullable Set<Colour> colours) {}

    private static final Circumstances HERE = Circumstances.alone(LocalDate.of(2026, 12, 31));
    private static final Rule<Bench> FILLED = ListRules.each(
            Fact.of("/seats", Bench::seats),
            Fact.of("/counts", Seat::counts),
            Rules.holds(Fact.of("/filled", Seat::filled)));
    private static final Rule<Bench> NEITHER_RED_NOR_BLUE =
            ListRules.containsNone(Fact.of("/colours", Bench::colours), EnumSet.of(Colour.RED, Colour.BLUE));

    private static Outcome seats(Seat... seats) {
        return FILLED.judge(new Bench(List.of(seats), null), HERE);
    }

    private static Outcome colours(@Nullable Set<Colour> colours) {
        return NEITHER_RED_NOR_BLUE.judge(new Bench(List.of(), colours), HERE);
    }

    @Test
    void anElementThatDoesNotCountIsNotJudged() {
        assertThat(seats(new Seat(false, false)).reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
        assertThat(seats(new Seat(false, false), new Seat(true, true)).reason()).isEqualTo(Reason.MET);
        Outcome broken = seats(new Seat(false, false), new Seat(true, false));
        assertThat(broken.reason()).isEqualTo(Reason.NOT_MET);
        assertThat(broken.path()).isEqualTo("/seats/1/filled");
    }

    @Test
    void anElementThatMayCountIsOpenWhereItWouldDecide() {
        assertThat(seats(new Seat(null, true)).isProvided()).isTrue();
        assertThat(seats(new Seat(null, true)).settled().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(seats(new Seat(null, true), new Seat(true, false)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        Outcome open = seats(new Seat(null, false));
        assertThat(open.reason()).isEqualTo(Reason.NO_DATA);
        assertThat(open.missing()).containsExactly("/seats/0/counts");
    }

    @Test
    void allThatAreBrokenAreNamedOnce() {
        Rule<Bench> filled =
                ListRules.each(Fact.of("/seats", Bench::seats), Rules.holds(Fact.of("/filled", Seat::filled)));
        Seat empty = new Seat(true, false);
        Outcome broken = filled.judge(new Bench(List.of(new Seat(true, true), empty, empty, empty), null), HERE);
        assertThat(broken.path()).isEqualTo("/seats/1/filled");
        assertThat(broken.arguments().get(Argument.ALSO)).isEqualTo(List.of("/seats/2/filled", "/seats/3/filled"));
        assertThat(broken.arguments().toString()).containsOnlyOnce("also=");
        Outcome open = filled.judge(new Bench(List.of(new Seat(true, null), new Seat(true, null)), null), HERE);
        assertThat(open.arguments().get(Argument.ALSO)).isNull();
    }

    @Test
    void whatIsAskedWhereAFactIsSoIsNamedAndWhatMayBeAskedDecidesOnlyWhereItIsAbsent() {
        Map<Colour, Fact<Bench, Boolean>> asked = new EnumMap<>(Colour.class);
        asked.put(Colour.RED, Fact.known(here -> true));
        asked.put(Colour.GREEN, Fact.of("/seats", bench -> bench.seats().isEmpty() ? null : Boolean.TRUE));
        Rule<Bench> rule = ListRules.containsWhere(Fact.of("/colours", Bench::colours), asked);
        Bench empty = new Bench(List.of(), Set.of(Colour.RED));
        assertThat(rule.judge(empty, HERE).missing()).containsExactly("/seats");
        assertThat(rule.judge(new Bench(List.of(), Set.of(Colour.RED, Colour.GREEN)), HERE)
                        .reason())
                .isEqualTo(Reason.MET);
        assertThat(rule.judge(new Bench(List.of(), null), HERE).missing()).containsExactly("/colours");
        Outcome absent = rule.judge(new Bench(List.of(new Seat(true, true)), Set.of()), HERE);
        assertThat(absent.reason()).isEqualTo(Reason.ABSENT);
        assertThat(absent.arguments().get(Argument.ABSENT)).isEqualTo(List.of("RED", "GREEN"));
    }

    @Test
    void whatIsBarredIsNamed() {
        assertThat(colours(Set.of(Colour.GREEN)).reason()).isEqualTo(Reason.MET);
        assertThat(colours(Set.of()).reason()).isEqualTo(Reason.MET);
        assertThat(colours(null).reason()).isEqualTo(Reason.NO_DATA);
        Outcome barred = colours(EnumSet.allOf(Colour.class));
        assertThat(barred.reason()).isEqualTo(Reason.BARRED);
        assertThat(barred.arguments().get(Argument.FOUND)).isEqualTo(List.of("RED", "BLUE"));
    }
}
