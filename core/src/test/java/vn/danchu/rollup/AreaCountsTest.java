package vn.danchu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.measures.LawMeasures;
import vn.danchu.record.Act;
import vn.danchu.rollup.ComplianceRollUp.Area;
import vn.danchu.rollup.ComplianceRollUp.Gap;
import vn.danchu.rollup.ComplianceRollUp.NormCount;
import vn.danchu.rollup.ComplianceRollUp.Slice;
import vn.danchu.scoring.set.Measure;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.RecommendationBuilder;
import vn.danchu.supervision.SupervisingBody;

/** What is counted of many units is what their reports say, each finding once. */
class AreaCountsTest {

    private static final Period YEAR = Period.year(2026);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 31);
    private static final Act IN_TIME = Act.on(LocalDate.of(2026, 4, 10));
    private static final Act LATE = Act.on(LocalDate.of(2026, 5, 20));

    private static Recommendation answered(@Nullable Act answer) {
        return RecommendationBuilder.builder()
                .madeBy(SupervisingBody.INSPECTION_BOARD)
                .to(Recommendation.Addressee.COMMUNE_COMMITTEE)
                .receivedOn(LocalDate.of(2026, 4, 1))
                .resultNotified(answer)
                .build();
    }

    private static ComplianceReport report(
            String code, @Nullable Setting setting, @Nullable Period period, LocalDate asOf, Recommendation... all) {
        return Assessor.standard()
                .assess(
                        DossierBuilder.builder()
                                .unit(UnitBuilder.builder()
                                        .code(code)
                                        .setting(setting)
                                        .build())
                                .period(period)
                                .recommendations(List.of(all))
                                .build(),
                        asOf);
    }

    private static ComplianceReport report(String code, Recommendation... all) {
        return report(code, Setting.COMMUNE, YEAR, AFTER, all);
    }

    private static Slice only(ComplianceTally tally) {
        List<Slice> slices = tally.rollUp(List.of()).slices();
        assertThat(slices).hasSize(1);
        return slices.get(0);
    }

    private static <K> Map<K, Long> counted(Stream<K> all) {
        return all.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String chapter(Finding finding) {
        Measure chapter = LawMeasures.chapter(finding.citations().get(0));
        return chapter == null ? "" : chapter.key();
    }

    @Test
    void everyFindingCountsOnceInTheWholeInItsNormItsChapterAndItsUnit() {
        List<ComplianceReport> reports =
                List.of(report("a", answered(IN_TIME)), report("b", answered(null), answered(LATE)), report("c"));
        ComplianceTally tally = new ComplianceTally();
        reports.forEach(report -> tally.add(report, null));
        List<Finding> findings =
                reports.stream().flatMap(report -> report.findings().stream()).toList();

        Slice slice = only(tally);
        Area nation = slice.nation();
        Map<Verdict, Long> all = counted(findings.stream().map(Finding::verdict));
        assertThat(nation.overall()).isEqualTo(counted(reports.stream().map(ComplianceReport::overall)));
        assertThat(nation.findings()).isEqualTo(all);
        assertThat(nation.complied())
                .isEqualTo(new Portion(
                        all.get(Verdict.COMPLIANT), all.get(Verdict.COMPLIANT) + all.get(Verdict.NON_COMPLIANT)));

        Map<String, Map<Verdict, Long>> chapters = new HashMap<>();
        findings.stream()
                .collect(Collectors.groupingBy(AreaCountsTest::chapter))
                .forEach((key, of) -> chapters.put(key, counted(of.stream().map(Finding::verdict))));
        assertThat(nation.chapters()).isEqualTo(chapters).containsKeys("", "norms.supervision", "norms.disclosure");
        Map<Verdict, Long> supervision = chapters.get("norms.supervision");
        assertThat(nation.complied("norms.supervision"))
                .isEqualTo(new Portion(
                        supervision.get(Verdict.COMPLIANT),
                        supervision.get(Verdict.COMPLIANT) + supervision.get(Verdict.NON_COMPLIANT)));
        assertThat(nation.complied("none")).isEqualTo(new Portion(0, 0));

        Map<Verdict, Long> byNorm = new EnumMap<>(Verdict.class);
        nation.norms().forEach(norm -> norm.findings().forEach((verdict, n) -> byNorm.merge(verdict, n, Long::sum)));
        assertThat(byNorm).isEqualTo(all);
        for (int i = 0; i < reports.size(); i++) {
            assertThat(slice.units().get(i).findings())
                    .isEqualTo(counted(reports.get(i).findings().stream().map(Finding::verdict)));
        }
    }

    /** Data that a unit lacks in eleven records are one gap of one unit. */
    @Test
    void whatIsMissingCountsByUnitsWhateverTheNumberOfTheRecord() {
        Recommendation[] unanswered =
                Stream.generate(() -> answered(null)).limit(11).toArray(Recommendation[]::new);
        ComplianceTally tally = new ComplianceTally();
        tally.add(report("a", unanswered), null);
        tally.add(report("b", answered(null)), null);

        assertThat(only(tally).nation().gaps()).contains(new Gap("/recommendations/*/resultNotified", 2, 12));
    }

    /** Occasions of a duty that are not known or not yet due are counted apart. */
    @Test
    void occasionsOfADutyAreCountedByHowTheyStand() {
        List<ComplianceReport> reports =
                List.of(report("a"), report("b", Setting.COMMUNE, YEAR, LocalDate.of(2026, 5, 1)));
        ComplianceTally tally = new ComplianceTally();
        reports.forEach(report -> tally.add(report, null));
        long unknown = 0;
        long pending = 0;
        for (ComplianceReport report : reports) {
            for (Finding finding : report.findings()) {
                unknown +=
                        finding.fulfilment() == null ? 0 : finding.fulfilment().open();
                pending +=
                        finding.fulfilment() == null ? 0 : finding.fulfilment().pending();
            }
        }

        List<NormCount> norms = only(tally).nation().norms();
        assertThat(norms.stream().mapToLong(NormCount::unknown).sum())
                .isEqualTo(unknown)
                .isPositive();
        assertThat(norms.stream().mapToLong(NormCount::pending).sum())
                .isEqualTo(pending)
                .isPositive();
    }

    private static NormCount norm(String id, long broken, long kept) {
        Map<Verdict, Long> units = Map.of(Verdict.NON_COMPLIANT, broken, Verdict.COMPLIANT, kept);
        return new NormCount(id, units, units, 0, 0, 0, 0);
    }

    @Test
    void theMostBrokenComeByShareThenByUnitsThenByName() {
        Area area = new Area(
                null,
                4,
                Map.of(),
                Map.of(),
                0,
                Map.of(),
                List.of(norm("a", 1, 0), norm("b", 3, 1), norm("d", 2, 0), norm("c", 2, 0), norm("e", 0, 4)),
                Map.of(),
                List.of(),
                List.of());
        assertThat(area.mostBroken(9)).extracting(NormCount::norm).containsExactly("c", "d", "a", "b");
        assertThat(area.mostBroken(1)).extracting(NormCount::norm).containsExactly("c");
    }

    @Test
    void aSliceTellsTheFirstAndTheLastDayOfItsReports() {
        ComplianceTally tally = new ComplianceTally();
        for (int day : List.of(20, 10, 30)) {
            tally.add(report("xa-" + day, Setting.COMMUNE, YEAR, LocalDate.of(2027, 1, day)), null);
        }
        assertThat(only(tally).asOf()).isEqualTo(new Period(LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 30)));
    }

    @Test
    void slicesStandByTheirPeriodsThoseOfNoneLast() {
        Period half = new Period(YEAR.from(), LocalDate.of(2026, 6, 30));
        ComplianceTally tally = new ComplianceTally();
        List<@Nullable Period> periods = new ArrayList<>();
        periods.add(null);
        periods.add(YEAR);
        periods.add(half);
        periods.add(Period.year(2025));
        for (int i = 0; i < periods.size(); i++) {
            tally.add(report("xa-" + i, Setting.COMMUNE, periods.get(i), AFTER), null);
        }
        assertThat(tally.rollUp(List.of()).slices())
                .extracting(Slice::period)
                .containsExactly(Period.year(2025), half, YEAR, null);
    }

    @Test
    void aSettingThatReportedIsNotThereASecondTime() {
        ComplianceTally tally = new ComplianceTally();
        tally.add(report("a"), null);
        List<ExpectedUnit> expected = List.of(
                new ExpectedUnit("a", null, Setting.COMMUNE, null), new ExpectedUnit("x", null, Setting.AGENCY, null));
        assertThat(tally.rollUp(expected).slices())
                .extracting(Slice::setting)
                .containsExactlyInAnyOrder(Setting.COMMUNE, Setting.AGENCY);
    }

    @Test
    void theBoundForAPlaceInALeagueIsAPercentage() {
        ComplianceTally tally = new ComplianceTally();
        tally.add(report("a"), null);
        for (int bound : List.of(0, 100)) {
            assertThatCode(() -> tally.rollUp(List.of(), bound)).doesNotThrowAnyException();
        }
        for (int none : List.of(-1, 101)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tally.rollUp(List.of(), none))
                    .withMessageContaining(none + " is no percentage");
        }
    }

    @Test
    void whyOneHasNoPlaceIsToldInBothLanguages() {
        assertThat(LeagueTable.Why.NO_REPORT.text(Locale.forLanguageTag("vi"))).isEqualTo("chưa có báo cáo");
        assertThat(LeagueTable.Why.NO_REPORT.text(Locale.ENGLISH)).isEqualTo("no report");
    }

    @Test
    void aShareOfNothingComesBeforeEveryShare() {
        Portion nothing = new Portion(0, 0);
        assertThat(nothing).isLessThan(new Portion(0, 1)).isEqualByComparingTo(new Portion(0, 0));
        assertThat(new Portion(0, 1)).isGreaterThan(nothing);
        assertThat(new Portion(1, 3)).isLessThan(new Portion(1, 2)).isEqualByComparingTo(new Portion(2, 6));
    }
}
