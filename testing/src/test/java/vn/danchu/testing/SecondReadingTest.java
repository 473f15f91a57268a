package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Norm;
import vn.danchu.consultation.ConsultationFileNorms;
import vn.danchu.consultation.ConsultationNorms;
import vn.danchu.disclosure.DisclosureNorms;
import vn.danchu.disclosure.PublicInformationNorms;
import vn.danchu.supervision.InspectionBoardNorms;
import vn.danchu.supervision.InvestmentSupervisionBoardNorms;
import vn.danchu.supervision.RecommendationNorms;
import vn.danchu.supervision.SupervisionFileNorms;
import vn.danchu.supervision.SupervisionNorms;
import vn.danchu.village.ConventionNorms;
import vn.danchu.village.ConventionSanctionNorms;
import vn.danchu.village.DialogueConferenceNorms;
import vn.danchu.village.DialogueDemandNorms;
import vn.danchu.village.ElectionMeetingNorms;
import vn.danchu.village.ProvisionalHeadNorms;
import vn.danchu.village.RecognisedConventionNorms;
import vn.danchu.village.ResidentsConferenceNorms;
import vn.danchu.village.VillageAffairsNorms;
import vn.danchu.village.VillageHeadChangeNorms;
import vn.danchu.village.VillageHeadDismissalNorms;
import vn.danchu.village.VillageHeadElectionNorms;
import vn.danchu.workplace.StaffConferenceNorms;
import vn.danchu.workplace.WorkplaceDemocracyNorms;
import vn.danchu.workplace.WorkplaceDialogueNorms;

/** The page of the second reading leaves out no norm of the rooms that it says were read, and quotes words for each. */
class SecondReadingTest {

    private static final int CELLS = 6;

    private static List<String> rows() throws IOException {
        return Files.readAllLines(GeneratedPage.DOCS.resolve("second-reading.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Norm |"))
                .toList();
    }

    @Test
    void everyNormOfTheRoomsReadHasARow() throws IOException {
        List<String> read = new ArrayList<>();
        for (String row : rows()) {
            read.addAll(List.of(row.split("\\|")[1].strip().split(",? ")));
        }
        assertThat(Stream.of(
                                PublicInformationNorms.all(),
                                DisclosureNorms.all(),
                                VillageAffairsNorms.all(),
                                DialogueConferenceNorms.all(),
                                DialogueDemandNorms.all(),
                                ResidentsConferenceNorms.all(),
                                VillageHeadElectionNorms.all(),
                                VillageHeadChangeNorms.all(),
                                ProvisionalHeadNorms.all(),
                                VillageHeadDismissalNorms.all(),
                                ElectionMeetingNorms.all(),
                                ConventionNorms.all(),
                                RecognisedConventionNorms.all(),
                                ConventionSanctionNorms.all(),
                                ConsultationNorms.all(),
                                ConsultationFileNorms.all(),
                                SupervisionFileNorms.all(),
                                InspectionBoardNorms.all(),
                                InvestmentSupervisionBoardNorms.all(),
                                SupervisionNorms.all(),
                                RecommendationNorms.all(),
                                StaffConferenceNorms.all(),
                                WorkplaceDialogueNorms.all(),
                                WorkplaceDemocracyNorms.all())
                        .<Norm<?>>flatMap(List::stream)
                        .map(Norm::id))
                .allSatisfy(id -> assertThat(read).contains(id));
    }

    @Test
    void everyRowIsWholeAndSaysWhetherItAgrees() throws IOException {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.split("\\|")).hasSize(CELLS + 1);
            assertThat(row.split("\\|")[5]).containsAnyOf("Agrees", "Differs", "Differed", "Reading");
        });
    }
}
