package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Norm;
import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;

/** The lists of the decrees, in their order. */
class CataloguesTest {

    private static void assertListed(Catalogue<? extends CatalogueEntry> catalogue, String... codes) {
        assertThat(catalogue.entries().stream().map(CatalogueEntry::code)).containsExactly(codes);
    }

    /** Points b, c and d are its reports ({@link ConferenceReport}). */
    @Test
    void stepsOfTheResidentsConferenceStandInTheOrderOfDecree59Article11() {
        assertListed(ConferenceStep.catalogue(), "11.2.a", "11.2.đ", "11.2.e", "11.2.g", "11.2.h", "11.2.i");
    }

    @Test
    void aHeadIsDismissedOnTheGroundsOfDecree59Article9() {
        assertListed(DismissalGround.catalogue(), "9.1.a", "9.1.b");
    }

    @Test
    void whatDecree61ListsOfAConventionStandsInItsOrder() {
        assertListed(OpinionForm.catalogue(), "9.2.a", "9.2.b", "9.2.c", "9.2.d");
        assertListed(ConventionVoteForm.catalogue(), "10.1", "10.2");
        assertListed(SuspensionCause.catalogue(), "12.1.a", "12.1.b", "12.1.c");
        assertListed(RepealGround.catalogue(), "14.1.a", "14.1.b", "14.1.c", "14.2");
        assertListed(RecognitionFileItem.catalogue(), "11.4.a", "11.4.b", "11.4.c");
        assertListed(
                ConventionPublicity.catalogue(), "15.1", "15.1.a", "15.1.b", "15.1.c", "15.1.d", "15.1.đ", "15.1.e");
        assertListed(ConventionStatistics.Content.catalogue(), "16.1.a", "16.1.b", "16.1.c", "16.1.d", "16.1.đ");
    }

    @Test
    void theNormsOfVillagesAreToldAtTheirDoor() {
        assertThat(VillageLaw.norms())
                .flatExtracting(group -> List.copyOf(group.norms()))
                .extracting(Norm::id)
                .contains("D59-7-decision-linked", "L72-43.1-held-on-demand", "D61-10-majority");
    }
}
