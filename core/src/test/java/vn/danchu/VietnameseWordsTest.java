package vn.danchu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vietnamese texts name bodies and offices as the Law does, and are spelt in one way. */
class VietnameseWordsTest {

    private static final Path TEXTS = Path.of("src/main/resources");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(file -> file.toString().endsWith("_vi.properties")
                            || file.endsWith("messages.properties")
                            || file.endsWith("ContributorValidationMessages.properties"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban Mặt trận(?! Tổ quốc)",
                "Trưởng thôn, Tổ trưởng(?! tổ dân phố)",
                "(?:với|và|gửi|được|có) Mặt trận(?! Tổ quốc)",
                "chi ủy",
                "(?:hoà|hoá|huỷ|toà|xoá|khoá)(?!\\p{L})|[Uu]ỷ",
                "hàng (?:năm|quý|tháng)",
                "Nghị định \\d|Nghị định số \\d+/\\d{4}(?!\\d|/NĐ-CP)",
                " {2}"
            })
    void no_text_has(String wrong) throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(wrong);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void accents_are_composed(Path file) throws IOException {
        assertThat(Normalizer.isNormalized(Files.readString(file), Normalizer.Form.NFC))
                .isTrue();
    }
}
