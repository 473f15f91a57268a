package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
    void whatLaw97Of2025ChangedIsListedAsUnverified() {
        assertThat(UnencodedProvision.all())
                .filteredOn(one -> one.provision().equals(Citation.parse("L97:4")))
                .extracting(UnencodedProvision::status)
                .containsExactly(UnencodedProvision.Status.UNVERIFIED);
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
    void everyFaultIsNamedWithItsLine() {
        assertThatThrownBy(() -> read(
                        "L10:3\tLATER\tHai.\tTwo.",
                        "L10:3.1\tLATER\tHai.\tTwo.",
                        "L11:3\tMAYBE\t \tno stop",
                        "L10:4 LATER"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("list, line 2: found L10:3.1: a provision is listed once")
                .hasMessageContaining("list, line 3: \"L11:3\" is not a citation")
                .hasMessageContaining("list, line 3: found status \"MAYBE\"")
                .hasMessageContaining("list, line 3: found \" \": the Vietnamese reason")
                .hasMessageContaining("list, line 3: found \"no stop\": the English reason")
                .hasMessageContaining("list, line 4: found 1 cells");
    }
}
