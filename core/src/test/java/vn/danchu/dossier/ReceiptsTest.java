package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Receipt;
import vn.danchu.law.Citation;
import vn.danchu.law.Instruments;
import vn.danchu.law.OptInBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;

/** A receipt names the unit, the days, and the norms that may bind the unit with the instruments they rest on. */
class ReceiptsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static Receipt receipt(@Nullable Unit unit) {
        return receipt(unit, Period.year(2026), AS_OF, Policy.DEFAULT);
    }

    private static Receipt receipt(@Nullable Unit unit, @Nullable Period period, LocalDate asOf, Policy policy) {
        Dossier dossier = DossierBuilder.builder().unit(unit).period(period).build();
        return Assessor.standard().with(policy).assess(dossier, asOf).receipt();
    }

    private static Unit a(Setting setting) {
        return UnitBuilder.builder().setting(setting).build();
    }

    private static Unit employer(@Nullable List<Citation> provisions) {
        return UnitBuilder.builder()
                .setting(Setting.NON_STATE_EMPLOYER)
                .optIn(OptInBuilder.builder().provisions(provisions).build())
                .build();
    }

    private static List<String> codes(Receipt receipt) {
        return receipt.instruments().stream().map(Receipt.Source::code).toList();
    }

    @Test
    void namesTheUnitAndTheDays() {
        Unit unit = UnitBuilder.builder()
                .setting(Setting.COMMUNE)
                .code("00001")
                .name("Xã Đông Hòa")
                .build();
        Receipt receipt = receipt(unit);
        assertThat(receipt.unitCode()).isEqualTo("00001");
        assertThat(receipt.unitName()).isEqualTo("Xã Đông Hòa");
        assertThat(receipt.setting()).isEqualTo(Setting.COMMUNE);
        assertThat(receipt.period()).isEqualTo(Period.year(2026));
        assertThat(receipt.asOf()).isEqualTo(AS_OF);
        assertThat(receipt.library()).isEqualTo(Receipts.LIBRARY);
    }

    @ParameterizedTest
    @EnumSource
    void restsOnTheNormsOfTheSettingAndEachHasItsHash(Setting setting) {
        Receipt receipt = receipt(a(setting));
        assertThat(receipt.norms()).isEqualTo(Norms.of(setting).size());
        assertThat(receipt.hashes()).hasSize(receipt.norms());
        assertThat(receipt.normsSha256()).matches("[0-9a-f]{64}");
        assertThat(receipt.hashes().values()).allMatch(hash -> hash.matches("[0-9a-f]{12}"));
    }

    @Test
    void restsOnEveryNormWhereTheSettingIsNotKnown() {
        for (Unit unit : new Unit[] {null, UnitBuilder.builder().build()}) {
            assertThat(receipt(unit).norms()).isEqualTo(Norms.all().size());
            assertThat(receipt(unit).setting()).isNull();
        }
    }

    /** Decree 145 is about employers' dialogue; Law 83/2015 about the budgets of the state. */
    @Test
    void namesTheInstrumentsThatItsNormsCiteAndNoOther() {
        assertThat(codes(receipt(a(Setting.COMMUNE))))
                .contains("L10", "L97", "D59", "D61", "L83", "D73")
                .doesNotContain("D145")
                .doesNotHaveDuplicates();
        assertThat(codes(receipt(a(Setting.NON_STATE_EMPLOYER))))
                .contains("D145")
                .doesNotContain("L83", "D73");
        assertThat(receipt(a(Setting.COMMUNE)).instruments())
                .filteredOn(source -> source.code().equals("L10"))
                .singleElement()
                .satisfies(source -> assertThat(source.reviewed()).isEqualTo(Instruments.L10.reviewed()))
                .satisfies(source -> assertThat(source.sha256()).isEqualTo(NormHashes.of(Instruments.L10)));
    }

    /** An employer outside the state sector may choose what binds state enterprises (L10:82.2). */
    @Nested
    class OfAnEmployerThatChose {

        @Test
        void restsOnWhatItChoseToo() {
            int unchosen = receipt(a(Setting.NON_STATE_EMPLOYER)).norms();
            int one = receipt(employer(List.of(Citation.parse("L10:65")))).norms();
            int all = receipt(employer(List.of(Citation.parse("L10:64-81")))).norms();
            assertThat(one).isGreaterThan(unchosen).isLessThan(all);
            assertThat(receipt(employer(List.of())).norms()).isEqualTo(unchosen);
        }

        @Test
        void restsOnAllThatItCouldHaveChosenWhereThatIsNotKnown() {
            Receipt unknown = receipt(employer(null));
            Receipt all = receipt(employer(List.of(Citation.parse("L10:64-81"))));
            assertThat(unknown.norms()).isEqualTo(all.norms());
            assertThat(unknown.normsSha256()).isEqualTo(all.normsSha256());
        }

        @Test
        void saysTheSameOfTheSameChoiceAndAnotherOfAnother() {
            Unit first = employer(List.of(Citation.parse("L10:66")));
            String known = receipt(first).normsSha256();
            assertThat(receipt(employer(List.of(Citation.parse("L10:66")))).normsSha256())
                    .isEqualTo(known);
            assertThat(receipt(employer(List.of(Citation.parse("L10:65")))).normsSha256())
                    .isNotEqualTo(known);
        }

        @Test
        void countsForNoOtherUnit() {
            Unit agency = UnitBuilder.builder()
                    .setting(Setting.AGENCY)
                    .optIn(OptInBuilder.builder()
                            .provisions(List.of(Citation.parse("L10:64-81")))
                            .build())
                    .build();
            assertThat(receipt(agency).normsSha256())
                    .isEqualTo(receipt(a(Setting.AGENCY)).normsSha256());
        }
    }

    /** Law 83/2015 was in force to 31 December 2025; Decree 73/2026 was signed on 10 March 2026. */
    @Nested
    class TheBudgetLawOf2025 {

        private static final String OPEN = "budget-law-2025";

        private List<String> cautions(@Nullable Period period, LocalDate asOf) {
            return receipt(a(Setting.COMMUNE), period, asOf, Policy.DEFAULT).cautions();
        }

        private Period from(int month, int day) {
            return new Period(LocalDate.of(2026, month, day), AS_OF);
        }

        @Test
        void isNamedToTheDayBeforeItsDecreeWasSigned() {
            assertThat(cautions(from(3, 9), AS_OF)).containsExactly(OPEN);
            assertThat(cautions(from(3, 10), AS_OF)).isEmpty();
        }

        @Test
        void isNamedByTheDayOfTheReportWhereThePeriodIsNotKnown() {
            assertThat(cautions(null, LocalDate.of(2025, 12, 31))).isEmpty();
            assertThat(cautions(null, LocalDate.of(2026, 1, 1))).containsExactly(OPEN);
            assertThat(cautions(null, LocalDate.of(2026, 3, 9))).containsExactly(OPEN);
            assertThat(cautions(null, LocalDate.of(2026, 3, 10))).isEmpty();
        }
    }

    /** The union of a public unit not fully paid from the budget keeps its part (L97:5.2). */
    @Nested
    class WhoRecognisesABoard {

        private static final String OPEN = "recognition-without-union";

        private List<String> cautions(@Nullable Boolean union, @Nullable Boolean paid, Policy policy) {
            Unit unit = UnitBuilder.builder()
                    .setting(Setting.AGENCY)
                    .hasUnion(union)
                    .salaryFullyFromBudget(paid)
                    .build();
            return receipt(unit, Period.year(2026), AS_OF, policy).cautions();
        }

        @Test
        void isOpenWhereEitherIsNotKnown() {
            assertThat(cautions(null, false, Policy.DEFAULT)).containsExactly(OPEN);
            assertThat(cautions(true, null, Policy.DEFAULT)).containsExactly(OPEN);
            assertThat(cautions(true, false, Policy.DEFAULT)).isEmpty();
        }

        @Test
        void isOpenWhereThePolicyReadsTheAmendedTextForEveryUnit() {
            Policy everywhere = new Policy(List.of(), Set.of(Reading.KEEP_AMENDED_TEXT_EVERYWHERE));
            assertThat(cautions(true, false, everywhere)).containsExactly(OPEN);
        }

        @Test
        void isAskedByTheDayOfTheReportWhereThePeriodIsNotKnown() {
            Unit agency = a(Setting.AGENCY);
            assertThat(receipt(agency, null, LocalDate.of(2025, 6, 30), Policy.DEFAULT)
                            .cautions())
                    .isEmpty();
            assertThat(receipt(agency, null, LocalDate.of(2025, 7, 1), Policy.DEFAULT)
                            .cautions())
                    .containsExactly(OPEN);
        }
    }
}
