package vn.danchu.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void isAtMostAThirdOfTheLettersAway() {
        assertThat(Nearest.to("heldan", List.of("heldOn"))).isEqualTo("heldOn");
        assertThat(Nearest.to("hxldxn", List.of("heldOn"))).as("2 of 6 letters").isEqualTo("heldOn");
        assertThat(Nearest.to("hxxdxn", List.of("heldOn"))).as("3 of 6 letters").isNull();
        assertThat(Nearest.to("hx", List.of("he"))).as("one is always allowed").isEqualTo("he");
        assertThat(Nearest.to("xx", List.of("he"))).isNull();
    }

    @Test
    void countsLettersThatAreAddedDroppedOrChanged() {
        assertThat(Nearest.to("staff", List.of("stafff", "sttaffff"))).isEqualTo("stafff");
        assertThat(Nearest.to("stafff", List.of("sta", "staff"))).isEqualTo("staff");
        assertThat(Nearest.to("abcdef", List.of("bcdefa")))
                .as("one dropped, one added")
                .isEqualTo("bcdefa");
        assertThat(Nearest.to("present", List.of("presnt"))).isEqualTo("presnt");
        assertThat(Nearest.to("summoned", List.of("ummone", "sumoned"))).isEqualTo("sumoned");
    }

    @Test
    void countsLettersThatAreAddedInFrontToo() {
        assertThat(Nearest.to("abcdef", List.of("xxabcdef", "abcdex")))
                .as("one letter is nearer than two")
                .isEqualTo("abcdex");
    }

    @Test
    void isTheWordItselfInAnyCase() {
        assertThat(Nearest.to("HELDON", List.of("holdOn", "heldOn"))).isEqualTo("heldOn");
    }

    @Test
    void isTheFirstOfThoseEquallyNear() {
        assertThat(Nearest.to("held", List.of("hold", "head", "help"))).isEqualTo("hold");
    }

    @Test
    void ofNormsIsOneOfTheSamePlaceHoweverItIsWorded() {
        List<String> ids = List.of("L10-12.5-in-place", "L10-12.3-posted-30-days", "L10-12.3-x");
        assertThat(Nearest.toNorm("L10-12.3-in-place", ids)).isEqualTo("L10-12.3-x");
        assertThat(Nearest.toNorm("L10-12.4-in-place", ids)).isEqualTo("L10-12.5-in-place");
        assertThat(Nearest.toNorm("nothing", ids)).isNull();
    }

    @Test
    void ofNumbersIsOneOfTheSameClause() {
        List<String> numbers = List.of("11.3.a", "11.2.b");
        assertThat(Nearest.toNumber("11.2.a", numbers)).isEqualTo("11.2.b");
        assertThat(Nearest.toNumber("11.3.x", List.of("11.2.x", "11.3"))).isEqualTo("11.3");
        assertThat(Nearest.toNumber("11", List.of("12"))).isEqualTo("12");
    }

    @Test
    void isNamedWhereALookUpFindsNothing() {
        assertThat(Nearest.unknown("norm", "L10-1", "L10-11", "Norms.all()"))
                .hasMessage("no norm \"L10-1\"; did you mean \"L10-11\"?; all: Norms.all()");
        assertThat(Nearest.unknown("norm", "x", null, "Norms.all()")).hasMessage("no norm \"x\"; all: Norms.all()");
    }
}
