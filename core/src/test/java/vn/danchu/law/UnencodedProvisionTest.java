package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnencodedProvisionTest {

    private static List<UnencodedProvision> read(String... lines) {
        return new UnencodedProvisionReader("list").read(String.join("\n", lines));
    }

    @Test
    void theShippedListSaysWhyInBothLanguages() {
        assertThat(UnencodedProvision.all())
                .filteredOn(one -> one.provision().equals(Citation.parse("L10:9")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.status()).isEqualTo(UnencodedProvision.Status.CATALOGUE_ONLY);
                    assertThat(one.reason(Locale.forLanguageTag("vi"))).startsWith("Hành vi bị nghiêm cấm");
                    assertThat(one.reason(Locale.ENGLISH)).startsWith("Prohibited acts");
                });
    }

    @Test
    void onlyRulesThatWereNotFoundAreUnverified() {
        assertThat(UnencodedProvision.all())
                .filteredOn(one -> one.status() == UnencodedProvision.Status.UNVERIFIED)
                .extracting(one -> one.provision().toString())
                .containsExactly("L10:10.4", "L10:12.2");
    }

    @ParameterizedTest
    @CsvSource({
        "L10:35.2.b, L10:59.1.c", "L10:59.1.c, L10:81.1.c", "L10:40.1.d, L10:63.1.d", "L10:40.1.b, L10:63.1.b",
        "L10:40.1.b, L10:45.2.b", "L10:45.2.b, L10:45.3.a", "L10:14.2, L10:48.4", "L10:48.4, L10:66.4"
    })
    void equalWordsHaveEqualMarks(String one, String other) {
        assertThat(mark(one)).isEqualTo(mark(other));
    }

    /** Its status, or null where a norm judges it. */
    private static UnencodedProvision.Status mark(String provision) {
        return UnencodedProvision.all().stream()
                .filter(one -> one.provision().covers(Citation.parse(provision)))
                .map(UnencodedProvision::status)
                .findFirst()
                .orElse(null);
    }

    @Test
    void commentsAndEmptyLinesSayNothing() {
        assertThat(read("# a comment", "", "L10:3\tNOT_MACHINE_CHECKABLE\tNguyên tắc.\tPrinciples."))
                .containsExactly(new UnencodedProvision(
                        Citation.parse("L10:3"),
                        UnencodedProvision.Status.NOT_MACHINE_CHECKABLE,
                        "Nguyên tắc.",
                        "Principles."));
    }

    @Test
    void provisionsOfWhichNoneCoversAnotherStandSideBySide() {
        assertThat(read("L10:3.1\tLATER\tHai.\tTwo.", "L10:3.2\tLATER\tHai.\tTwo.", "L10:4\tLATER\tHai.\tTwo."))
                .extracting(one -> one.provision().toString())
                .containsExactly("L10:3.1", "L10:3.2", "L10:4");
    }

    @Test
    void whatHasAFaultIsNotListedYet() {
        assertThatThrownBy(() -> read("L10:3\tLATER\tHai \tTwo.", "L10:3\tLATER\tHai.\tTwo."))
                .hasMessage("list, line 1: found \"Hai \": the Vietnamese reason is a sentence with a full stop");
        assertThatThrownBy(() -> read("L10:3\tLATER\tHai.\tTwo", "L10:3\tLATER\tHai.\tTwo."))
                .hasMessage("list, line 1: found \"Two\": the English reason is a sentence with a full stop");
    }

    @Test
    void everyFaultIsNamedWithItsLine() {
        assertThatThrownBy(() -> read(
                        "L10:3\tLATER\tHai.\tTwo.",
                        "L10:3.1\tLATER\tHai.\tTwo.",
                        "L11:3\tMAYBE\t \tno stop",
                        "L10:4 LATER",
                        "L10:5.1\tLATER\tHai.\tTwo.",
                        "L10:5\tLATER\tHai.\tTwo.",
                        "L10:6\tLATER\tHai \tTwo.",
                        "L10:7\tLATER\tHai.\t Two."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("list, line 2: found L10:3.1: a provision is listed once")
                .hasMessageContaining("list, line 3: \"L11:3\" is not a citation")
                .hasMessageContaining("list, line 3: found status \"MAYBE\"")
                .hasMessageContaining("list, line 3: found \" \": the Vietnamese reason")
                .hasMessageContaining("list, line 3: found \"no stop\": the English reason")
                .hasMessageContaining("list, line 4: found 1 cells")
                .hasMessageContaining("list, line 6: found L10:5: a provision is listed once")
                .hasMessageContaining("list, line 7: found \"Hai \": the Vietnamese reason")
                .hasMessageContaining("list, line 8: found \" Two.\": the English reason");
    }
}
