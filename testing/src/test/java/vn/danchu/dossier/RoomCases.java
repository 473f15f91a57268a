package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.compliance.Finding;
import vn.danchu.json.DanchuJson;
import vn.danchu.testing.ConformanceCase;
import vn.danchu.testing.ConformanceSuite;
import vn.danchu.testing.Judgement;

/**
 * The conformance cases of one room, or of all, for {@code .ci/mutation}: a test is a norm, asked alone, and its first case that comes
 * out otherwise ends it, so that a change of the code is seen soon. The build runs {@code ConformanceTest}, which asks the whole report.
 *
 * <p>The system property {@code danchu.cases} names the folder of the cases; where there is none of that name, all are taken.
 */
public class RoomCases {

    private static final Path CASES = Path.of("src/main/resources/vn/danchu/testing/cases");

    /** The files of the cases, by their places in the manifest. */
    public static List<String> files() throws IOException {
        String room = System.getProperty("danchu.cases", "") + "/";
        List<String> all = Files.readAllLines(CASES.resolve("manifest.txt"));
        List<String> own = all.stream().filter(file -> file.startsWith(room)).toList();
        return own.isEmpty() ? all : own;
    }

    /** The cases of one of them. */
    public static List<ConformanceCase> read(String file) throws IOException {
        return ConformanceSuite.parse(file, Files.readString(CASES.resolve(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aNormGivesWhatItsCasesExpect(String file) throws IOException {
        for (ConformanceCase one : read(file)) {
            assertThat(judge(one)).as(one.toString()).isEqualTo(one.expected());
        }
    }

    /** All of them, as {@link RoomCasesAnew} runs them on classes of its own. */
    public static void all() throws IOException {
        for (String file : files()) {
            new RoomCases().aNormGivesWhatItsCasesExpect(file);
        }
    }

    private static List<Judgement> judge(ConformanceCase one) {
        Dossier dossier = DanchuJson.strict().read(one.dossier(), Dossier.class).value();
        assertThat(dossier).isNotNull();
        List<Judgement> judgements = new ArrayList<>();
        for (Finding finding :
                NormAlone.of(one.norm()).judge(dossier, one.asOf()).values()) {
            if (finding != null) {
                judgements.add(new Judgement(finding.norm(), finding.path(), finding.verdict()));
            }
        }
        return judgements;
    }
}
