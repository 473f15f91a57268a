package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same name typed on two machines is the same; anything else is another. */
class IdentifierTest {

    @Test
    void nothingNamesWhatIsNotKnown() {
        assertThat(Identifier.same(null, null)).isFalse();
        assertThat(Identifier.same("A", null)).isFalse();
        assertThat(Identifier.same(null, "A")).isFalse();
        assertThat(Identifier.near(null, "A")).isFalse();
        assertThat(Identifier.near("A", null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Thôn 1|Thôn 1|true",
                "T 1| T  1 |true",
                "T 1|T\t1|true",
                "T1|T1 |true",
                "T1|T 1|false",
                "T1|t1|false",
                "T1|T2|false",
                "Thôn Hoà|Thôn Hòa|false",
                " T|T|true",
                "\t|\r|true",
                "\u212b|\u00c5|true",
                "A~|A\u007f|false"
            })
    void spacesAroundAndDoubledSayNothing(String one, String other, boolean same) {
        assertThat(Identifier.same(one, other)).isEqualTo(same);
        assertThat(Identifier.same(other, one)).isEqualTo(same);
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        String composed = "Thôn Đồng Nội";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(Identifier.same(composed, decomposed)).isTrue();
        assertThat(Identifier.key(decomposed)).isEqualTo(composed);
        assertThat(Identifier.key(" T  1 ")).isEqualTo("T 1");
        assertThat(Identifier.key("")).isEmpty();
        assertThat(Identifier.key(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Thôn Hoà, Thôn Hòa, true",
        "Thôn hoà bình, Thôn hòa bình, true",
        "Thuỷ, Thủy, true",
        "thôn a, Thôn A, true",
        "T1, T1, false",
        "T1, T2, false",
        "Hoa, Hòa, false",
        "Hoà, Hóa, false",
        "Hòa Binh, Hoa Bình, false",
        "Hòa-Binh, Hoa-Bình, false",
        "Ma, Mă, false"
    })
    void nearIsWhatDiffersInCapitalsOrInTheLetterThatBearsTheTone(String one, String other, boolean near) {
        assertThat(Identifier.near(one, other)).isEqualTo(near);
        assertThat(Identifier.near(other, one)).isEqualTo(near);
        assertThat(Identifier.spoken(one).equals(Identifier.spoken(other)))
                .isEqualTo(near || Identifier.same(one, other));
    }
}
