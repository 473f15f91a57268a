package vn.danchu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Verdict;
import vn.danchu.rollup.ComplianceRollUp.Area;
import vn.danchu.rollup.ComplianceRollUp.NormCount;
import vn.danchu.rollup.ComplianceRollUp.UnitCount;
import vn.danchu.rollup.LeagueTable.Excluded;
import vn.danchu.rollup.LeagueTable.Next;
import vn.danchu.rollup.LeagueTable.Place;
import vn.danchu.rollup.LeagueTable.Why;

/** Places are by exact shares, and who is not known well enough has none. */
class LeagueTableTest {

    private static UnitCount unit(String code, long kept, long broken, long open) {
        return new UnitCount(
                code,
                null,
                null,
                Verdict.NON_COMPLIANT,
                Map.of(),
                Map.of(Verdict.COMPLIANT, kept, Verdict.NON_COMPLIANT, broken, Verdict.UNDETERMINED, open),
                List.of());
    }

    private static LeagueTable league(UnitCount... units) {
        return LeagueTable.ofUnits(List.of(units), List.of(), List.of(), LeagueTable.HALF);
    }

    @Test
    void equalSharesOfOtherDenominatorsShareAPlaceAndTheNextIsSkipped() {
        LeagueTable table = league(unit("d", 1, 9, 0), unit("c", 6, 4, 0), unit("b", 3, 2, 0), unit("a", 9, 1, 0));
        assertThat(table.places())
                .extracting(Place::place, Place::tied, Place::code)
                .containsExactly(tuple(1, false, "a"), tuple(2, true, "b"), tuple(2, true, "c"), tuple(4, false, "d"));
    }

    /** 1/3 and 33333/100000 would be one number rounded. */
    @Test
    void sharesAreComparedExactly() {
        assertThat(league(unit("a", 33_333, 66_667, 0), unit("b", 1, 2, 0)).places())
                .extracting(Place::code, Place::place)
                .containsExactly(tuple("b", 1), tuple("a", 2));
    }

    /** 3 of 5 reach 9 of 10 with 2 more, 5/5: 4/5 is less. 6 of 10 reach it with 3 more, exactly. */
    @Test
    void eachIsToldHowManyNormsMoreReachTheNextPlace() {
        LeagueTable table = league(unit("a", 9, 1, 0), unit("b", 3, 2, 0), unit("c", 6, 4, 0), unit("d", 1, 9, 0));
        assertThat(table.places())
                .extracting(Place::next)
                .containsExactly(null, new Next(1, 2), new Next(1, 3), new Next(2, 5));
    }

    @Test
    void whoIsNotKnownWellEnoughHasNoPlaceAndTheReasonIsGiven() {
        LeagueTable table = LeagueTable.ofUnits(
                List.of(unit("a", 1, 1, 2), unit("b", 1, 0, 2), unit("c", 0, 0, 5), unit("d", 0, 0, 0)),
                List.of("m"),
                List.of("t"),
                LeagueTable.HALF);
        assertThat(table.places()).extracting(Place::code).containsExactly("a");
        assertThat(table.excluded())
                .containsExactly(
                        new Excluded("m", null, Why.NO_REPORT, null),
                        new Excluded("t", null, Why.SEVERAL_REPORTS, null),
                        new Excluded("c", null, Why.NOTHING_JUDGED, new Portion(0, 5)),
                        new Excluded("d", null, Why.NOTHING_JUDGED, new Portion(0, 0)),
                        new Excluded("b", null, Why.TOO_LITTLE_JUDGED, new Portion(1, 3)));
        assertThat(LeagueTable.ofUnits(List.of(unit("b", 1, 0, 2)), List.of(), List.of(), 0)
                        .places())
                .hasSize(1);
        assertThatThrownBy(() -> LeagueTable.ofAreas(List.of(), 101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noUnitsMakeAnEmptyTable() {
        assertThat(league().places()).isEmpty();
        assertThat(league().excluded()).isEmpty();
    }

    /** Half of two is half. */
    @Test
    void aPlaceIsHadFromTheShareOnThatMustHaveJudged() {
        assertThat(league(unit("a", 1, 0, 1)).places()).hasSize(1);
        assertThat(league(unit("a", 49, 0, 50)).places()).isEmpty();
        List<UnitCount> units = List.of(unit("a", 50, 50, 0), unit("b", 99, 0, 1));
        assertThat(LeagueTable.ofUnits(units, List.of(), List.of(), 100).places())
                .extracting(Place::code)
                .containsExactly("a");
    }

    @Test
    void eachStandsWithItsNameItsShareAndWhatIsOpen() {
        UnitCount known = new UnitCount(
                "a",
                "Xã A",
                null,
                Verdict.COMPLIANT,
                Map.of(),
                unit("", 3, 1, 2).norms(),
                List.of());
        UnitCount unknown = new UnitCount(
                "b",
                "Xã B",
                null,
                Verdict.COMPLIANT,
                Map.of(),
                unit("", 1, 0, 9).norms(),
                List.of());
        UnitCount unjudged = new UnitCount(
                "c",
                "Xã C",
                null,
                Verdict.COMPLIANT,
                Map.of(),
                unit("", 0, 0, 9).norms(),
                List.of());
        LeagueTable table = league(unknown, known, unjudged);
        assertThat(table.leastJudged()).isEqualTo(50);
        assertThat(table.places()).containsExactly(new Place(1, false, "a", "Xã A", new Portion(3, 4), 2, null));
        assertThat(table.excluded())
                .containsExactly(
                        new Excluded("c", "Xã C", Why.NOTHING_JUDGED, new Portion(0, 9)),
                        new Excluded("b", "Xã B", Why.TOO_LITTLE_JUDGED, new Portion(1, 10)));
    }

    @Test
    void thoseWithoutAPlaceStandByReasonThenByCode() {
        assertThat(LeagueTable.ofUnits(List.of(), List.of("y", "x"), List.of("b", "a"), 0)
                        .excluded())
                .extracting(Excluded::code)
                .containsExactly("x", "y", "a", "b");
    }

    private static Area area(@Nullable String name, NormCount... norms) {
        return new Area(name, 9, Map.of(), Map.of(), 0, Map.of(), List.of(norms), Map.of(), List.of(), List.of());
    }

    private static NormCount norm(String id, long kept, long broken, long open) {
        return new NormCount(
                id,
                Map.of(Verdict.COMPLIANT, kept, Verdict.NON_COMPLIANT, broken, Verdict.UNDETERMINED, open),
                Map.of(Verdict.COMPLIANT, 100L),
                0,
                0,
                0,
                0);
    }

    @Test
    void anAreaIsRankedByItsUnitsTakenTogetherAndOneWithoutANameIsNot() {
        assertThat(LeagueTable.ofAreas(
                                List.of(
                                        area("x", norm("A", 1, 2, 1), norm("B", 2, 1, 1)),
                                        area(null, norm("A", 9, 0, 0)),
                                        area("y", norm("A", 2, 1, 0))),
                                50)
                        .places())
                .containsExactly(
                        new Place(1, false, "y", null, new Portion(2, 3), 0, null),
                        new Place(2, false, "x", null, new Portion(3, 6), 2, new Next(1, 1)));
    }
}
