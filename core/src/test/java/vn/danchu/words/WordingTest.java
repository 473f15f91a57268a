package vn.danchu.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String FILE = "late=Muộn {days} ngày\nnone=Không có\n";

    private static Wording read() {
        return Wording.read(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)), "texts_vi.properties");
    }

    @Test
    void readsVietnameseInUtf8() {
        assertThat(read().all()).isEqualTo(Map.of("late", "Muộn {days} ngày", "none", "Không có"));
        assertThat(read().get("none")).isEqualTo("Không có");
        assertThat(read().find("none")).isEqualTo("Không có");
    }

    @Test
    void setsValuesIn() {
        assertThat(read().fill("late", name -> name.equals("days") ? "3" : "?")).isEqualTo("Muộn 3 ngày");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(read().find("early")).isNull();
        assertThatIllegalStateException().isThrownBy(() -> read().get("early")).withMessage("no text for early");
        assertThatIllegalStateException()
                .isThrownBy(() -> Wording.read(null, "texts_vi.properties"))
                .withMessage("the library lacks texts_vi.properties");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> Wording.read(broken, "texts_vi.properties"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("texts_vi.properties cannot be read");
    }

    @Test
    void isEnglishForEnglishAndVietnameseOtherwise() {
        assertThat(Wording.file(Locale.UK)).isEqualTo("texts_en.properties");
        assertThat(Wording.file(Locale.forLanguageTag("vi"))).isEqualTo("texts_vi.properties");
        assertThat(Wording.file(Locale.FRENCH)).isEqualTo("texts_vi.properties");
    }
}
