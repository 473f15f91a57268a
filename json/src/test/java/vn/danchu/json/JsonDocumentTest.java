package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    private static final JsonDocument DOCUMENT = JsonDocument.parse("{\"a\": [1, {\"b\": \"x\"}], \"c/d\": null}");

    private static String with(String pointer, String value) {
        return DOCUMENT.with(pointer, JsonDocument.parse(value)).toString();
    }

    @Test
    void findsWhatStandsAtAPointer() {
        assertThat(DOCUMENT.at("/a/1/b").text()).isEqualTo("x");
        assertThat(DOCUMENT.at("/c~1d")).hasToString("null");
        assertThat(DOCUMENT.find("/a/2")).isEmpty();
        assertThat(DOCUMENT.at("/a").elements()).hasSize(2);
        assertThat(DOCUMENT.names()).containsExactly("a", "c/d");
        assertThat(DOCUMENT.at("/a").names()).isEmpty();
        assertThat(DOCUMENT.elements()).isEmpty();
        assertThat(DOCUMENT.at("/a/0").text()).isNull();
    }

    @Test
    void setsValuesAndMakesTheObjectsOnTheWay() {
        assertThat(with("/a/1/b", "2")).isEqualTo("{\"a\":[1,{\"b\":2}],\"c/d\":null}");
        assertThat(with("/c~1d/e", "2")).isEqualTo("{\"a\":[1,{\"b\":\"x\"}],\"c/d\":{\"e\":2}}");
        assertThat(with("/f/g", "true")).endsWith("\"f\":{\"g\":true}}");
        assertThat(with("/a/-", "3")).startsWith("{\"a\":[1,{\"b\":\"x\"},3]");
        assertThat(with("/a/-/h", "3")).startsWith("{\"a\":[1,{\"b\":\"x\"},{\"h\":3}]");
        assertThat(with("", "3")).isEqualTo("3");
    }

    @Test
    void leavesTheOriginalAsItWas() {
        with("/a/1/b", "2");
        assertThat(DOCUMENT.at("/a/1/b").text()).isEqualTo("x");
    }

    @Test
    void refusesPointersThatLeadNowhere() {
        assertThatThrownBy(() -> with("/a/2", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outside an array of 2");
        assertThatThrownBy(() -> with("/a/0/b", "1")).hasMessageContaining("holds nothing");
        assertThatThrownBy(() -> DOCUMENT.at("a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoDocumentAndSaysWhere() {
        assertThatThrownBy(() -> JsonDocument.parse("{\n \"a\": 1,\n \"a\": 2}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 3, column ");
        assertThatThrownBy(() -> JsonDocument.parse("{")).isInstanceOf(IllegalArgumentException.class);
    }
}
