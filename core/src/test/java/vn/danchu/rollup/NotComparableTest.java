package vn.danchu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;

/** Why two reports cannot be compared, in words. */
class NotComparableTest {

    private static final LocalDate AFTER = LocalDate.of(2027, 1, 31);

    private static ComplianceReport report(@Nullable String code, @Nullable Setting setting, @Nullable Period period) {
        return Assessor.standard()
                .assess(
                        DossierBuilder.builder()
                                .unit(UnitBuilder.builder()
                                        .code(code)
                                        .setting(setting)
                                        .build())
                                .period(period)
                                .build(),
                        AFTER);
    }

    private static void refused(ThrowingCallable comparison, String vi, String en) {
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(comparison)
                .satisfies(e -> {
                    assertThat(e.text(Locale.forLanguageTag("vi"))).isEqualTo(vi);
                    assertThat(e.text(Locale.ENGLISH)).isEqualTo(en);
                });
    }

    @Test
    void aReportWithoutAPeriodHasNoPlaceInATrendNotEvenAlone() {
        refused(
                () -> ReportTrend.of(List.of(report(null, Setting.COMMUNE, null))),
                "báo cáo của đơn vị (không rõ) không ghi kỳ nên không có chỗ trong diễn biến",
                "the report of the unit (not known) names no period, and has no place in a trend");
    }

    @Test
    void settingsAreNamedInWordsAndOneThatIsNotKnownIsSaidToBeSo() {
        refused(
                () -> ReportChanges.between(
                        report("a", null, Period.year(2026)), report("a", Setting.COMMUNE, Period.year(2026))),
                "hai báo cáo thuộc hai loại hình, (không rõ) và Xã, phường, đặc khu",
                "the reports are of two settings, (not known) and commune");
    }

    @Test
    void periodsAreNamedByTheirDays() {
        refused(
                () -> ReportChanges.between(
                        report("a", Setting.COMMUNE, Period.year(2026)),
                        report("a", Setting.COMMUNE, Period.year(2025))),
                "báo cáo sau là của kỳ 01/01/2025 – 31/12/2025, kết thúc trước kỳ 01/01/2026 – 31/12/2026 của báo cáo trước;"
                        + " kỳ sớm hơn phải đứng trước",
                "the later report is of the period 1 January 2025 – 31 December 2025, which ended before 1 January 2026 –"
                        + " 31 December 2026: the earlier period comes first");
    }

    @Test
    void aUnitIsNotFollowedIntoOneThatWasFormedOfOthers() {
        refused(
                () -> ReportChanges.acrossMerger(
                        report("cu", Setting.COMMUNE, Period.year(2025)),
                        report("moi", Setting.COMMUNE, Period.year(2026)),
                        UnitBuilder.builder()
                                .code("moi")
                                .setting(Setting.COMMUNE)
                                .formedFrom(List.of("kia"))
                                .build()),
                "đơn vị moi không nêu cu trong các đơn vị hình thành nên nó (formedFrom)",
                "the unit moi does not name cu among those it was formed from (formedFrom)");
    }
}
