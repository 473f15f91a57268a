package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Norms;

/** The page of the second reading leaves out no norm of the rooms that it says were read, and quotes words for each. */
class SecondReadingTest {

    private static final int CELLS = 6;

    private static List<String> rows() throws IOException {
        return Files.readAllLines(GeneratedPage.DOCS.resolve("second-reading.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Norm |"))
                .toList();
    }

    @Test
    void everyNormHasARow() throws IOException {
        List<String> read = new ArrayList<>();
        for (String row : rows()) {
            read.addAll(List.of(row.split("\\|")[1].strip().split(",? ")));
        }
        assertThat(Norms.all().stream().map(Norm::id))
                .allSatisfy(id -> assertThat(read).contains(id));
    }

    @Test
    void everyRowIsWholeAndSaysWhetherItAgrees() throws IOException {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.split("\\|")).hasSize(CELLS + 1);
            assertThat(row.split("\\|")[5]).containsAnyOf("Agrees", "Differs", "Differed", "Reading");
        });
    }

    /** What differed was mended by a commit that the row names; nothing differs still. */
    @Test
    void whatDifferedNamesTheCommitThatMendedIt() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            String[] cells = row.split("\\|");
            assertThat(cells[5]).doesNotContain("Differs");
            if (cells[5].contains("Differed")) {
                assertThat(cells[6]).containsPattern("\\b[0-9a-f]{7,8}\\b");
            }
        });
    }

    @Test
    void noRowIsLeftOpen() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.split("\\|")[6].strip()).doesNotStartWith("open"));
    }
}
