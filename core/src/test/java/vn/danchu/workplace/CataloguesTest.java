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
    void whatWorkersDecideAndSuperviseStandsInTheOrderOfDecree145() {
        assertThat(WorkersDecision.catalogue().entries().stream().map(CatalogueEntry::code))
                .containsExactly("45.1.a", "45.1.b", "45.1.c", "45.1.d", "45.1.đ");
        assertThat(WorkersSupervision.catalogue().entries().stream().map(CatalogueEntry::code))
                .containsExactly("46.1.a", "46.1.b", "46.1.c", "46.1.d", "46.1.đ");
    }

    @Test
    void stepsOfAConferenceStandInTheOrderOfArticle51() {
        assertThat(StaffConferenceStep.catalogue().entries().stream().map(CatalogueEntry::code))
                .containsExactly(
                        "51.4.a", "51.4.b", "51.4.c", "51.4.d", "51.4.đ", "51.4.e", "51.4.g", "51.4.h", "51.4.i");
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
