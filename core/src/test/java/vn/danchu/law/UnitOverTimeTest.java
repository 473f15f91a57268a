package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a unit was on a day, and on which days it was there. */
class UnitOverTimeTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static UnitChange staff(LocalDate from, @Nullable Integer staff) {
        return UnitChangeBuilder.builder().from(from).staff(staff).build();
    }

    private static @Nullable Integer staffOn(@Nullable LocalDate day, UnitChange... changes) {
        return UnitBuilder.builder()
                .staff(9)
                .changes(List.of(changes))
                .build()
                .on(day)
                .staff();
    }

    @Nested
    class Changes {

        @Test
        void countFromTheirDay() {
            assertThat(staffOn(MARCH.minusDays(1), staff(MARCH, 12))).isEqualTo(9);
            assertThat(staffOn(MARCH, staff(MARCH, 12))).isEqualTo(12);
            assertThat(staffOn(JULY, staff(MARCH, 12))).isEqualTo(12);
        }

        @Test
        void theLatestCountsInWhateverOrderTheyAreNoted() {
            assertThat(staffOn(JULY, staff(MARCH, 12), staff(JULY, 15))).isEqualTo(15);
            assertThat(staffOn(JULY, staff(JULY, 15), staff(MARCH, 12))).isEqualTo(15);
            assertThat(staffOn(JULY.minusDays(1), staff(JULY, 15), staff(MARCH, 12)))
                    .isEqualTo(12);
        }

        @Test
        void tellWhereTheValueOfADayStands() {
            UnitChange council =
                    UnitChangeBuilder.builder().from(JULY).hasCouncil(true).build();
            Unit unit = UnitBuilder.builder()
                    .changes(List.of(council, staff(JULY, 15), staff(MARCH, 12)))
                    .build();
            assertThat(unit.placeOn("staff", MARCH.minusDays(1))).isEqualTo("/staff");
            assertThat(unit.placeOn("staff", MARCH)).isEqualTo("/changes/2/staff");
            assertThat(unit.placeOn("staff", JULY.minusDays(1))).isEqualTo("/changes/2/staff");
            assertThat(unit.placeOn("staff", JULY)).isEqualTo("/changes/1/staff");
            assertThat(unit.placeOn("staff", null)).isEqualTo("/staff");
            assertThat(unit.placeOn("hasCouncil", JULY)).isEqualTo("/changes/0/hasCouncil");
            assertThat(unit.placeOn("hasUnion", JULY)).isEqualTo("/hasUnion");
            assertThat(Unit.UNKNOWN.placeOn("staff", MARCH)).isEqualTo("/staff");
        }

        @Test
        void ofOneDayGiveNoValueOtherwise() {
            assertThatThrownBy(() -> staffOn(MARCH, staff(JULY, 9), staff(MARCH, 12), staff(MARCH, 15)))
                    .isInstanceOf(ContradictionException.class)
                    .hasMessage("changes/1/staff: 12, changes/2/staff: 15 cannot stand together;"
                            + " allowed: changes/2/staff: 12");
            UnitChange two = UnitChangeBuilder.builder()
                    .from(MARCH)
                    .hasCouncil(true)
                    .staff(12)
                    .build();
            UnitChange others =
                    UnitChangeBuilder.builder(two).hasCouncil(false).staff(15).build();
            assertThatThrownBy(() -> staffOn(MARCH, two, others))
                    .as("the first in the order of the record")
                    .hasMessageStartingWith("changes/0/hasCouncil: true");
            assertThat(staffOn(MARCH, staff(MARCH, 12), staff(MARCH, null), staff(MARCH, 12)))
                    .isEqualTo(12);
        }

        @Test
        void leaveWhatTheyDoNotNameAsItWas() {
            assertThat(staffOn(JULY, staff(MARCH, null))).isEqualTo(9);
        }

        @Test
        void onADayThatIsNotKnownOnlyWhatNeverChangedIsKnown() {
            assertThat(staffOn(null, staff(MARCH, 12))).isNull();
            assertThat(staffOn(null, staff(MARCH, 9))).isEqualTo(9);
            assertThat(staffOn(null, staff(MARCH, null))).isEqualTo(9);
        }

        @Test
        void touchEverythingThatAUnitMayLose() {
            Unit before = UnitBuilder.builder()
                    .setting(Setting.COMMUNE)
                    .changes(List.of(new UnitChange(MARCH, true, false, true, false, true, false, 12, true)))
                    .build();
            Unit after = before.on(MARCH);
            assertThat(after)
                    .isEqualTo(UnitBuilder.builder(before)
                            .hasWebsite(true)
                            .hasLoudspeaker(false)
                            .hasCouncil(true)
                            .hasInternalNetwork(false)
                            .hasUnion(true)
                            .hasOtherWorkersOrganisation(false)
                            .staff(12)
                            .salaryFullyFromBudget(true)
                            .build());
        }

        @Test
        void noneLeaveTheUnitAsItIs() {
            Unit unit = UnitBuilder.builder().staff(9).build();
            assertThat(unit.on(MARCH)).isEqualTo(unit);
            assertThat(unit.on(null)).isEqualTo(unit);
        }
    }

    @Nested
    class Life {

        private final Unit unit =
                UnitBuilder.builder().formedOn(MARCH).endedOn(JULY).build();

        @Test
        void holdsItsFirstAndItsLastDay() {
            assertThat(List.of(MARCH.minusDays(1), MARCH, JULY, JULY.plusDays(1)))
                    .extracting(unit::existedOn)
                    .containsExactly(false, true, true, false);
            assertThat(Unit.UNKNOWN.existedOn(MARCH)).isTrue();
        }

        @Test
        void isThePartOfASpanInWhichItWasThere() {
            assertThat(unit.existedIn(Period.year(2026))).isEqualTo(new Period(MARCH, JULY));
            assertThat(unit.existedIn(new Period(MARCH.plusDays(1), JULY.minusDays(1))))
                    .isEqualTo(new Period(MARCH.plusDays(1), JULY.minusDays(1)));
            assertThat(unit.existedIn(new Period(JULY, JULY.plusDays(9)))).isEqualTo(new Period(JULY, JULY));
            assertThat(unit.existedIn(Period.year(2027))).isNull();
            assertThat(unit.existedIn(Period.year(2025))).isNull();
            assertThat(Unit.UNKNOWN.existedIn(Period.year(2026))).isEqualTo(Period.year(2026));
        }
    }

    @Test
    void nothingEndsBeforeItIsFormed() {
        String refused =
                "formedOn: 2026-07-01, endedOn: 2026-03-01 cannot stand together; allowed: endedOn: ≥ 2026-07-01";
        assertThatThrownBy(() ->
                        UnitBuilder.builder().formedOn(JULY).endedOn(MARCH).build())
                .isInstanceOf(ContradictionException.class)
                .hasMessage(refused);
        assertThatThrownBy(() -> VillageBuilder.builder()
                        .code("T1")
                        .formedOn(JULY)
                        .endedOn(MARCH)
                        .build())
                .isInstanceOf(ContradictionException.class)
                .hasMessage(refused);
        Village ofADay =
                VillageBuilder.builder().code("T1").formedOn(JULY).endedOn(JULY).build();
        assertThat(ofADay.existedOn(JULY)).isTrue();
        assertThat(UnitBuilder.builder().formedOn(JULY).endedOn(JULY).build().existedOn(JULY))
                .isTrue();
    }

    @Test
    void aVillageIsFoundByItsCodeHoweverItIsWritten() {
        Village one = VillageBuilder.builder().code("Thôn 1").build();
        Village two = VillageBuilder.builder().code("Thôn 2").build();
        Unit unit = UnitBuilder.builder().villages(List.of(one, two)).build();
        assertThat(unit.village(" Thôn  2 ")).isEqualTo(two);
        assertThat(unit.village("Thôn 3")).isNull();
        assertThat(unit.village(null)).isNull();
        assertThat(Unit.UNKNOWN.village("Thôn 1")).isNull();
    }

    @Test
    void anEntryOfACatalogueIsFoundByItsNumber() {
        Catalogue<ProhibitedAct> acts = ProhibitedAct.catalogue();
        assertThat(acts.find("9.1")).map(CatalogueEntry::code).contains("9.1");
        assertThat(acts.find("9.9")).isEmpty();
        assertThat(acts.get("9.2").code()).isEqualTo("9.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acts.get("9.9"))
                .withMessageContaining("no entry of this catalogue \"9.9\"; did you mean \"9.");
    }
}
