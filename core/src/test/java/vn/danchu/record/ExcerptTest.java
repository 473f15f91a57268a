package vn.danchu.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void aTextThatFitsIsShownWhole() {
        assertThat(Excerpt.of("Xóm Đoài", 8)).isEqualTo("Xóm Đoài");
        assertThat(Excerpt.of("", 8)).isEmpty();
    }

    @Test
    void aLongerOneIsCutAndNeverWithinACharacter() {
        assertThat(Excerpt.of("Xóm Đoài", 7)).isEqualTo("Xóm Đoà…");
        assertThat(Excerpt.of("a𝄞b", 2)).isEqualTo("a𝄞…");
    }

    @Test
    void whatCouldEndTheLineOrTurnItIsShownAsAnEscape() {
        assertThat(Excerpt.of("a\nb\u202ec\ud800", 60)).isEqualTo("a\\u000ab\\u202ec\\ud800");
        assertThat(Excerpt.of("a\udb40\udc41b", 60)).isEqualTo("a\\ue0041b");
    }

    /** Letters and marks that are not of the category of format characters. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x3164, 0x115F, 0x1160, 0xFFA0, 0x034F, 0x180B, 0x180D, 0x180F, 0x2065, 0xFE00, 0xFE0F, 0xE0100,
                0xE01EF, 0x17B4, 0x17B5
            })
    void whatShowsNothingIsShownAsAnEscape(int c) {
        String text = Character.toString(c);
        assertThat(Excerpt.line("a" + text + "b")).isEqualTo("a\\u%04xb".formatted(c));
        assertThat(Excerpt.page(text)).isEqualTo("\\u%04x".formatted(c));
    }

    @Test
    void whatStandsBesideItIsShown() {
        String text = "\u3163\u3165\u115e\u1161\uff9f\uffa1\u034e\u0350\u180a\u1810\ufdff\ufe10\u17b3\u17b6";
        assertThat(Excerpt.line(text)).isEqualTo(text);
    }

    @Test
    void aLineIsWholeAndStaysALine() {
        assertThat(Excerpt.line("Xã Đông Hòa")).isEqualTo("Xã Đông Hòa");
        assertThat(Excerpt.line("a\u001b[31m\u2028b\t\u2029")).isEqualTo("a\\u001b[31m\\u2028b\\u0009\\u2029");
    }

    @Test
    void aPageKeepsItsLines() {
        assertThat(Excerpt.page("a\r\n\tb\u202ec")).isEqualTo("a\r\n\tb\\u202ec");
    }

    @Test
    void whatIsHiddenIsShownInATextThatFitsAndBehindTheCutIsNot() {
        assertThat(Excerpt.of("a\n", 2)).isEqualTo("a\\u000a");
        assertThat(Excerpt.of("a\n", 1)).isEqualTo("a…");
        assertThat(Excerpt.page("a\u0000\n")).isEqualTo("a\\u0000\n");
    }
}
