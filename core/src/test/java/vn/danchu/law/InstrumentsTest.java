package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {

    private static final String FIRST_DAYS = """
            L10, 2023-07-01
            D59, 2023-08-15
            D61, 2023-08-16
            D145, 2021-02-01
            D321, 2025-12-16
            D185, 2026-05-26
            L47, 2025-07-01
            L97, 2025-07-01
            L83, 2017-01-01
            L89, 2026-01-01
            D73, 2026-01-01
            L77, 2016-01-01
            L65, 2025-03-01
            L72, 2025-06-16
            D322, 2025-12-16
            L104, 2018-07-01
            L01, 2026-09-01
            LC, 2021-01-01
            D283, 2026-09-10
            """;

    @ParameterizedTest
    @CsvSource(textBlock = FIRST_DAYS)
    void bindFromTheirFirstDayAndNotTheDayBefore(String code, LocalDate from) {
        Instrument instrument = Instruments.get(code);
        assertThat(instrument.inForce().on(from)).isTrue();
        assertThat(instrument.inForce().on(from.minusDays(1))).isFalse();
    }

    @Test
    void noneIsWithoutItsFirstDay() {
        assertThat(FIRST_DAYS.lines().map(line -> line.split(",")[0]))
                .containsExactlyElementsOf(
                        Instruments.all().stream().map(Instrument::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"L77, L65", "L83, L89", "L104, L01"})
    void theLawThatReplacesAnotherBindsFromTheNextDay(String earlier, String later) {
        Instrument replaced = Instruments.get(earlier);
        assertThat(replaced.inForce().to().plusDays(1))
                .isEqualTo(Instruments.get(later).inForce().from());
    }

    @Test
    void law97WasReadAndAmendsTheLaw() {
        assertThat(Instruments.L97.state()).isEqualTo(Instrument.TextState.READ);
        assertThat(Instruments.L97.amends()).containsExactly("L10");
    }

    @Test
    void whatOnlyReportsTellSaysSo() {
        assertThat(Instruments.all())
                .filteredOn(one -> one.state() == Instrument.TextState.REPORTED)
                .extracting(Instrument::code)
                .containsExactly("L65", "L72");
    }

    @Test
    void aCodeIsNamedAsOne() {
        assertThat(Instruments.LC.vi()).isEqualTo("Bộ luật số 45/2019/QH14");
    }

    @Test
    void townshipsEndWhereSpecialZonesBegin() {
        assertThat(CommuneKind.TOWNSHIP.inForce().on(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(CommuneKind.TOWNSHIP.inForce().on(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(CommuneKind.SPECIAL_ZONE.inForce().on(LocalDate.of(2025, 6, 30)))
                .isFalse();
        assertThat(CommuneKind.SPECIAL_ZONE.inForce().on(LocalDate.of(2025, 7, 1)))
                .isTrue();
    }

    @Test
    void areFoundByTheirCodeTheLawFirst() {
        assertThat(Instruments.all().get(0)).isEqualTo(Instruments.L10);
        assertThat(Instruments.find("D59")).contains(Instruments.D59);
        assertThat(Instruments.find("D60")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.get("D6"))
                .withMessageStartingWith("no instrument \"D6\"; did you mean \"D")
                .withMessageEndingWith("all: Instruments.all()");
    }

    @Test
    void areNamedByTheirKindAndNumber() {
        assertThat(Instruments.D59.vi()).isEqualTo("Nghị định số 59/2023/NĐ-CP");
        assertThat(Instruments.D59.en()).isEqualTo("Decree 59/2023/NĐ-CP");
        assertThat(Instruments.LC.en()).isEqualTo("Code 45/2019/QH14");
    }

    /** Of a record that is equal the hash is equal, and two instruments have two. */
    @Test
    void haveTheHashOfTheirCode() {
        assertThat(Instruments.all().stream().map(Object::hashCode)).doesNotHaveDuplicates();
        assertThat(Instruments.L10.hashCode()).isEqualTo("L10".hashCode());
    }
}
