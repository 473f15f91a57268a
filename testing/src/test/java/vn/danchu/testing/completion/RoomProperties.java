package vn.danchu.testing.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.dossier.NormAlone;
import vn.danchu.dossier.RoomCases;
import vn.danchu.testing.ConformanceCase;

/**
 * For {@code .ci/mutation}, which asks it where the cases alone see nothing: the properties of each norm of one room apart, from the
 * cases of that room ({@link RoomCases}). The build runs them over all norms in {@link CompletionsTest}, {@link PointersTest} and
 * {@link TimeTest}.
 */
class RoomProperties {

    private static final int DELETIONS = Integer.getInteger("danchu.deletions", 20);

    static List<String> files() throws IOException {
        return RoomCases.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aNormSaysWhatEveryCompletionSays(String file) throws IOException {
        List<ConformanceCase> cases = RoomCases.read(file);
        List<Seeds> norm = List.of(Seeds.of(NormAlone.of(cases.get(0).norm()), cases));
        List<Violation> found =
                new ArrayList<>(NormProperties.singles(norm, DELETIONS).violations());
        found.addAll(NormProperties.future(norm).violations());
        found.addAll(NormProperties.reads(norm).violations());
        found.removeIf(Ratchet::isKnown);
        assertThat(found).isEmpty();
    }
}
