package vn.danchu.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final String NAME = "rows.tsv";

    @Test
    void areTheLinesThatSaySomething() {
        assertThat(Rows.read(file("# ghi chú\n\nmột\t1\r\n  \nhai # 2\n"), NAME))
                .containsExactly("một\t1", "hai # 2");
        assertThat(Rows.read(file(""), NAME)).isEmpty();
    }

    @Test
    void ofAFileThatIsMissingAreAFaultOfTheLibrary() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rows.read(null, NAME))
                .withMessage("the library lacks " + NAME);
    }

    @Test
    void thatCannotBeReadNameTheFile() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> Rows.read(broken, NAME))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(NAME + " cannot be read");
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
