package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Receipt;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;

/** A receipt names what is open in the law of its days, and nothing that was read since. */
class ReceiptCautionsTest {

    private static Receipt receipt(Unit unit, String from, String to) {
        Dossier dossier = DossierBuilder.builder()
                .unit(unit)
                .period(new Period(LocalDate.parse(from), LocalDate.parse(to)))
                .build();
        return Assessor.standard().assess(dossier, LocalDate.parse(to)).receipt();
    }

    private static UnitBuilder a(Setting setting) {
        return UnitBuilder.builder().setting(setting);
    }

    @Nested
    class WhoRecognisesTheBoardOfAnAgency {

        private static final String OPEN = "recognition-without-union";

        @Test
        void isOpenFromTheFirstOfJuly2025() {
            Unit agency = a(Setting.AGENCY).hasUnion(false).build();
            assertThat(receipt(agency, "2025-01-01", "2025-06-30").cautions()).isEmpty();
            assertThat(receipt(agency, "2025-01-01", "2025-07-01").cautions()).containsExactly(OPEN);
        }

        @Test
        void isTheUnionsWhereAPublicUnitIsNotFullyPaidFromTheBudget() {
            UnitBuilder unit = a(Setting.AGENCY).hasUnion(true);
            assertThat(receipt(unit.salaryFullyFromBudget(false).build(), "2026-01-01", "2026-12-31")
                            .cautions())
                    .isEmpty();
            assertThat(receipt(unit.salaryFullyFromBudget(true).build(), "2026-01-01", "2026-12-31")
                            .cautions())
                    .containsExactly(OPEN);
        }
    }

    @Test
    void theBudgetLawOf2025IsNamedForCommunesFromItsFirstDay() {
        Unit commune = a(Setting.COMMUNE).build();
        assertThat(receipt(commune, "2025-01-01", "2025-12-31").cautions()).isEmpty();
        assertThat(receipt(commune, "2025-01-01", "2026-01-01").cautions()).containsExactly("budget-law-2025");
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"STATE_ENTERPRISE", "NON_STATE_EMPLOYER"})
    void nothingIsOpenForEmployers(Setting setting) {
        assertThat(receipt(a(setting).build(), "2026-01-01", "2026-12-31").cautions())
                .isEmpty();
    }

    @Test
    void theAmendingLawsStandBesideTheLaw() {
        List<String> codes = receipt(a(Setting.AGENCY).build(), "2026-01-01", "2026-12-31").instruments().stream()
                .map(Receipt.Source::code)
                .toList();
        assertThat(codes).contains("L10", "L97");
    }

    @ParameterizedTest
    @EnumSource(
            value = Setting.class,
            names = {"AGENCY", "COMMUNE"})
    void everyCautionHasItsWords(Setting setting) {
        assertThat(receipt(a(setting).build(), "2026-01-01", "2026-12-31").cautions())
                .isNotEmpty()
                .allSatisfy(caution -> {
                    assertThat(Norms.texts(Locale.ENGLISH).caution(caution)).isNotBlank();
                    assertThat(Norms.texts(Locale.forLanguageTag("vi")).caution(caution))
                            .isNotBlank();
                });
    }
}
