package vn.danchu.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input of the corpus, those that once failed among them. */
class DoorTest {

    private static final Path CORPUS = Path.of("corpus");

    @ParameterizedTest
    @EnumSource
    void takesWhatTheCorpusHolds(Door door) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(CORPUS.resolve(door.name().toLowerCase(Locale.ROOT)))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).isNotEmpty();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> door.open(bytes)).as(input.toString()).doesNotThrowAnyException();
        }
    }
}
