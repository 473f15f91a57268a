package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VillagesOnTest {

    private static final LocalDate FORMED = LocalDate.of(2026, 3, 2);
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 30);
    private static final Village ALWAYS = VillageBuilder.builder().code("T1").build();
    private static final Village FOR_A_TIME =
            VillageBuilder.builder().code("T2").formedOn(FORMED).endedOn(ENDED).build();

    @Test
    void aVillageExistsFromItsFirstDayToItsLast() {
        Unit unit = UnitBuilder.builder().villages(List.of(ALWAYS, FOR_A_TIME)).build();
        assertThat(unit.villagesOn(FORMED.minusDays(1))).containsExactly(ALWAYS);
        assertThat(unit.villagesOn(FORMED)).containsExactly(ALWAYS, FOR_A_TIME);
        assertThat(unit.villagesOn(ENDED)).containsExactly(ALWAYS, FOR_A_TIME);
        assertThat(unit.villagesOn(ENDED.plusDays(1))).containsExactly(ALWAYS);
    }

    @Test
    void onADayThatIsNotKnownOnlyVillagesThatNeverChangedAreKnown() {
        assertThat(UnitBuilder.builder().villages(List.of(ALWAYS)).build().villagesOn(null))
                .containsExactly(ALWAYS);
        assertThat(UnitBuilder.builder()
                        .villages(List.of(ALWAYS, FOR_A_TIME))
                        .build()
                        .villagesOn(null))
                .isNull();
        assertThat(Unit.UNKNOWN.villagesOn(FORMED)).isNull();
    }

    @Test
    void oneThatOnlyBeganOrOnlyEndedDidNotExistThroughout() {
        Village began = VillageBuilder.builder().code("T3").formedOn(FORMED).build();
        Village ended = VillageBuilder.builder().code("T4").endedOn(ENDED).build();
        for (Village one : List.of(began, ended)) {
            assertThat(UnitBuilder.builder().villages(List.of(one)).build().villagesOn(null))
                    .isNull();
        }
        assertThat(List.of(FORMED.minusDays(1), FORMED, ENDED, ENDED.plusDays(1)))
                .extracting(began::existedOn, ended::existedOn)
                .containsExactly(tuple(false, true), tuple(true, true), tuple(true, true), tuple(true, false));
    }
}
