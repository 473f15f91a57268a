package vn.danchu.modular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import vn.danchu.dossier.Dossier;

/** The library and its validators work as modules, found by their descriptors, without an expression language. */
class ModulePathTest {

    @Test
    void everythingStandsOnTheModulePath() {
        assertThat(Main.class.getModule().getName()).isEqualTo("vn.danchu.modular");
        assertThat(Dossier.class.getModule().getName()).isEqualTo("vn.danchu.core");
        assertThat(HibernateValidator.class.getModule().getName()).isEqualTo("org.hibernate.validator");
    }

    @Test
    void noExpressionLanguageIsPresent() {
        assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void aLateDisclosureIsAViolationWithItsMessage() {
        assertThat(Main.breaches(Main.lateBudget(), LocalDate.of(2026, 3, 31)))
                .filteredOn(breach -> breach.startsWith("disclosures[0].publications"))
                .isNotEmpty()
                .allSatisfy(
                        breach -> assertThat(breach).contains("10/2022/QH15").doesNotContain("{"));
    }
}
