package vn.danchu.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.danchu.law.CatalogueEntry;

class RecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void whatEndedHadBegun() {
        assertThat(new Span(DAY, null, null).begunBy(DAY)).isEqualTo(Truth.TRUE);
        assertThat(new Span(DAY, null, null).begunBy(DAY.minusDays(1))).isEqualTo(Truth.FALSE);
        assertThat(new Span(null, DAY, null).begunBy(DAY)).isEqualTo(Truth.TRUE);
        assertThat(new Span(null, DAY, null).begunBy(DAY.minusDays(1))).isEqualTo(Truth.UNKNOWN);
        assertThat(new Span(null, null, null).begunBy(DAY)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void regulationPointsStandInTheOrderOfArticle37() {
        assertThat(RegulationPoint.catalogue().entries().stream().map(CatalogueEntry::code))
                .containsExactly("37.2.a", "37.2.b", "37.2.c", "37.2.d", "37.2.đ", "37.2.e", "37.2.g");
    }
}
