package vn.danchu.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static String fill(String template) {
        return Template.fill(template, name -> Map.of("a", "{b}", "b", "2").getOrDefault(name, "?"));
    }

    @Test
    void setsValuesInWhereTheirNamesStand() {
        assertThat(fill("{b} and {b}.")).isEqualTo("2 and 2.");
        assertThat(fill("none")).isEqualTo("none");
        assertThat(fill("{c}")).isEqualTo("?");
    }

    @Test
    void neverReadsAValueAsATemplate() {
        assertThat(fill("{a}")).isEqualTo("{b}");
    }

    @Test
    void takesABraceThatIsNotClosedForText() {
        assertThat(fill("{b} {a")).isEqualTo("2 {a");
        assertThat(fill("{")).isEqualTo("{");
    }
}
