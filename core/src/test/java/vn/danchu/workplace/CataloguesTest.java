package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Setting;
import vn.danchu.record.RegulationPoint;

class CataloguesTest {

    @Test
    void mattersStandInTheOrderOfArticles49And67() {
        assertThat(StaffMatter.catalogue().entries(Setting.AGENCY).stream().map(CatalogueEntry::code))
                .containsExactly("49.1", "49.2", "49.3", "49.4");
        assertThat(StaffMatter.catalogue().entries(Setting.STATE_ENTERPRISE).stream()
                        .map(CatalogueEntry::code))
                .containsExactly("67.1", "67.2", "67.3", "67.4", "67.5");
    }

    @Test
    void agendaPointsStandInTheOrderOfArticle51() {
        assertThat(AgendaPoint.catalogue().entries().stream().map(CatalogueEntry::code))
                .containsExactly("51.3.a", "51.3.b", "51.3.c", "51.3.d", "51.3.đ", "51.3.e", "51.3.g");
    }

    @Test
    void regulationPointsStandInTheOrderOfArticle37() {
        assertThat(RegulationPoint.catalogue().entries().stream().map(CatalogueEntry::code))
                .containsExactly("37.2.a", "37.2.b", "37.2.c", "37.2.d", "37.2.đ", "37.2.e", "37.2.g");
    }
}
