package vn.danchu.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
