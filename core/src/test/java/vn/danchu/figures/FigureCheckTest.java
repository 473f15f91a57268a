package vn.danchu.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.compliance.Argument.BASE;
import static vn.danchu.compliance.Argument.COMPUTED;
import static vn.danchu.compliance.Argument.HAS;
import static vn.danchu.compliance.Argument.OF;
import static vn.danchu.compliance.Argument.ROUNDED;
import static vn.danchu.compliance.Argument.SHORT;
import static vn.danchu.compliance.Argument.STATED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;

class FigureCheckTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.of(Period.year(2024));

    private static ActivityReport report(@Nullable ReportingPeriod period, Figure... figures) {
        return new ActivityReport(null, period, null, null, List.of(figures), null, null, null);
    }

    private static List<FigureFinding> found(Figure... figures) {
        return FigureCheck.review(report(YEAR, figures)).findings();
    }

    private static FigureFinding only(Figure... figures) {
        assertThat(found(figures)).hasSize(1);
        return found(figures).get(0);
    }

    private static List<String> brief(List<FigureFinding> findings) {
        return findings.stream().map(f -> f.reason() + " " + f.path()).toList();
    }

    private static FigureBuilder figure(String key, @Nullable Long value) {
        return FigureBuilder.builder().key(key).value(number(value));
    }

    private static @Nullable BigDecimal number(@Nullable Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static List<FigurePart> parts(@Nullable Long... values) {
        List<FigurePart> parts = new ArrayList<>();
        Arrays.stream(values).forEach(value -> parts.add(new FigurePart("part-" + parts.size(), number(value))));
        return parts;
    }

    @Nested
    class PartsOfAWhole {

        private FigureFinding judged(long whole, @Nullable Boolean complete, Long... parts) {
            return only(figure("whole", whole)
                    .parts(parts(parts))
                    .partsAreComplete(complete)
                    .build());
        }

        @ParameterizedTest
        @CsvSource({
            "383, true,  PARTS_ADD_UP",
            "384, true,  PARTS_FALL_SHORT",
            "382, true,  PARTS_EXCEED",
            "383, false, PARTS_ADD_UP",
            "384, false, PARTS_LEAVE_REST",
            "382, false, PARTS_EXCEED",
            "383,      , PARTS_ADD_UP",
            "384,      , COMPLETENESS_UNKNOWN",
            "382,      , PARTS_EXCEED"
        })
        void areComparedWithIt(long whole, @Nullable Boolean complete, FigureReason reason) {
            FigureFinding finding = judged(whole, complete, 251L, 132L);
            assertThat(finding.reason()).isEqualTo(reason);
            assertThat(finding.verdict()).isEqualTo(reason.verdict());
            assertThat(finding.path()).isEqualTo("/figures/0/parts");
            assertThat(finding.arguments().get(HAS)).isEqualTo(383L);
            assertThat(finding.arguments().get(BASE)).isEqualTo(whole);
            assertThat(finding.arguments().get(SHORT)).isEqualTo(whole == 383 ? null : 1L);
        }

        @Test
        void mayAllBeZero() {
            assertThat(judged(0, true, 0L, 0L).reason()).isEqualTo(FigureReason.PARTS_ADD_UP);
        }

        @Test
        void leaveARestThatIsNobodysFaultYet() {
            assertThat(judged(1265, false, 1200L, 9L).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void ofWhichOneIsNotKnownCannotAddUpButCanExceed() {
            Figure open = figure("whole", 10L)
                    .parts(parts(3L, null))
                    .partsAreComplete(true)
                    .build();
            assertThat(brief(found(open))).containsExactly("NOT_GIVEN /figures/0/parts/1/value");
            Figure exceeding = figure("whole", 10L).parts(parts(11L, null)).build();
            assertThat(brief(found(exceeding)))
                    .containsExactly("NOT_GIVEN /figures/0/parts/1/value", "PARTS_EXCEED /figures/0/parts");
        }

        @Test
        void areNotNegative() {
            Figure figure = figure("whole", 10L).parts(parts(11L, -1L)).build();
            assertThat(brief(found(figure)))
                    .containsExactly("NEGATIVE /figures/0/parts/1/value", "PARTS_EXCEED /figures/0/parts");
        }

        @Test
        void areNotComparedWithAWholeThatIsNotKnown() {
            assertThat(brief(found(figure("whole", null).parts(parts(1L)).build())))
                    .containsExactly("NOT_GIVEN /figures/0/value");
        }

        @Test
        void ofOneNameAreNotAdded() {
            Figure figure = figure("whole", 2L)
                    .parts(List.of(
                            new FigurePart("a", BigDecimal.valueOf(1)), new FigurePart("a", BigDecimal.valueOf(1))))
                    .build();
            assertThat(brief(found(figure))).containsExactly("DUPLICATE_KEY /figures/0/parts/1/key");
        }

        @Test
        void withoutANameAreNamedByTheirPlace() {
            Figure figure = figure("whole", 2L)
                    .parts(List.of(
                            new FigurePart(null, BigDecimal.valueOf(1)), new FigurePart(" ", BigDecimal.valueOf(1))))
                    .build();
            assertThat(brief(found(figure)))
                    .containsExactly(
                            "NOT_GIVEN /figures/0/parts/0/key",
                            "NOT_GIVEN /figures/0/parts/1/key",
                            "PARTS_ADD_UP /figures/0/parts");
        }

        @Test
        void thatAreTooManyToCountAreSaidToBe() {
            assertThat(judged(5, true, Long.MAX_VALUE, 1L).reason()).isEqualTo(FigureReason.TOO_LARGE);
        }

        @ParameterizedTest
        @CsvSource({
            "MORE_THAN, 100, PARTS_FALL_SHORT",
            "MORE_THAN, 101, INEXACT",
            "AT_LEAST,  99,  PARTS_FALL_SHORT",
            "AT_LEAST,  100, INEXACT",
            "LESS_THAN, 99,  INEXACT",
            "LESS_THAN, 100, PARTS_EXCEED",
            "AT_MOST,   100, INEXACT",
            "AT_MOST,   101, PARTS_EXCEED",
            "ABOUT,     1,   INEXACT",
            "ABOUT,     999, INEXACT"
        })
        void areComparedWithWhatAnInexactWholeCanBe(Qualifier qualifier, long sum, FigureReason reason) {
            Figure figure = figure("whole", 100L)
                    .qualifier(qualifier)
                    .parts(parts(sum))
                    .partsAreComplete(true)
                    .build();
            assertThat(only(figure).reason()).isEqualTo(reason);
        }

        @Test
        void thatAreNoneAreNotJudged() {
            assertThat(only(figure("whole", 5L)
                                    .parts(List.of())
                                    .partsAreComplete(true)
                                    .build())
                            .reason())
                    .isEqualTo(FigureReason.NOTHING_TO_CHECK);
        }
    }

    @Nested
    class ValueOfAWhole {

        private FigureFinding judged(long value, long whole) {
            return only(
                    Figures.of("whole", whole),
                    figure("value", value).of("whole").build());
        }

        @ParameterizedTest
        @CsvSource({
            "0, 0, WITHIN_WHOLE",
            "0, 5, WITHIN_WHOLE",
            "5, 5, WITHIN_WHOLE",
            "6, 5, ABOVE_WHOLE",
            "1, 0, ABOVE_WHOLE"
        })
        void isNotGreater(long value, long whole, FigureReason reason) {
            FigureFinding finding = judged(value, whole);
            assertThat(finding.reason()).isEqualTo(reason);
            assertThat(finding.path()).isEqualTo("/figures/1/of");
            assertThat(finding.arguments().get(OF)).isEqualTo("whole");
        }

        @Test
        void mayBeCountedOutOfANumberThatNoFigureGives() {
            FigureFinding finding =
                    only(figure("value", 13L).ofValue(BigDecimal.valueOf(12)).build());
            assertThat(brief(List.of(finding))).containsExactly("ABOVE_WHOLE /figures/0/ofValue");
            assertThat(finding.arguments().get(SHORT)).isEqualTo(1L);
        }

        @Test
        void mayNameAWholeThatStandsLaterInTheReport() {
            assertThat(brief(found(figure("value", 5L).of("whole").build(), Figures.of("whole", 5))))
                    .containsExactly("WITHIN_WHOLE /figures/0/of");
        }

        @Test
        void namesAFigureOfTheReportOtherThanItself() {
            assertThat(brief(found(
                            figure("a", 5L).of("b").build(),
                            figure("c", 5L).of("c").build())))
                    .containsExactly("WHOLE_NOT_FOUND /figures/0/of", "WHOLE_NOT_FOUND /figures/1/of");
        }

        @Test
        void isNotJudgedByAWholeThatStandsTwice() {
            assertThat(brief(found(
                            Figures.of("whole", 5),
                            Figures.of("whole", 5),
                            figure("value", 5L).of("whole").build())))
                    .containsExactly("DUPLICATE_KEY /figures/1/key", "WHOLE_AMBIGUOUS /figures/2/of");
        }

        @ParameterizedTest
        @CsvSource({"5, WITHIN_WHOLE", "6, WHOLE_AMBIGUOUS"})
        void isNotJudgedByTwoNumbers(long ofValue, FigureReason reason) {
            assertThat(only(
                                    Figures.of("whole", 5),
                                    figure("value", 5L)
                                            .of("whole")
                                            .ofValue(BigDecimal.valueOf(ofValue))
                                            .build())
                            .reason())
                    .isEqualTo(reason);
        }

        @Test
        void isNotJudgedByAWholeThatIsNotKnownOrNegative() {
            assertThat(brief(found(
                            figure("whole", null).build(),
                            figure("value", 5L).of("whole").stated("50%").build())))
                    .containsExactly("NOT_GIVEN /figures/0/value", "NOT_GIVEN /figures/1/of");
            assertThat(brief(found(
                            figure("value", 5L).ofValue(BigDecimal.valueOf(-1)).build())))
                    .containsExactly("NEGATIVE /figures/0/ofValue");
        }

        @Test
        void isItselfKnownAndNotNegative() {
            assertThat(brief(found(
                            figure("a", null).ofValue(BigDecimal.valueOf(5)).build(),
                            figure("b", -1L).ofValue(BigDecimal.valueOf(5)).build())))
                    .containsExactly("NOT_GIVEN /figures/0/value", "NEGATIVE /figures/1/value");
        }

        @ParameterizedTest
        @CsvSource({
            "MORE_THAN, 99,  INEXACT",
            "MORE_THAN, 100, ABOVE_WHOLE",
            "AT_LEAST,  100, INEXACT",
            "AT_LEAST,  101, ABOVE_WHOLE",
            "LESS_THAN, 101, WITHIN_WHOLE",
            "LESS_THAN, 102, INEXACT",
            "AT_MOST,   100, WITHIN_WHOLE",
            "AT_MOST,   101, INEXACT",
            "ABOUT,     1,   INEXACT",
            "ABOUT,     200, INEXACT"
        })
        void isJudgedByWhatAnInexactNumberCanBe(Qualifier qualifier, long value, FigureReason reason) {
            assertThat(only(figure("value", value)
                                    .qualifier(qualifier)
                                    .ofValue(BigDecimal.valueOf(100))
                                    .build())
                            .reason())
                    .isEqualTo(reason);
        }
    }

    @Nested
    class PrintedPercentage {

        private FigureFinding judged(long value, long whole, String stated) {
            List<FigureFinding> findings = found(figure("value", value)
                    .ofValue(BigDecimal.valueOf(whole))
                    .stated(stated)
                    .build());
            assertThat(findings).hasSize(2);
            assertThat(findings.get(1).path()).isEqualTo("/figures/0/stated");
            return findings.get(1);
        }

        @ParameterizedTest
        @CsvSource({
            "62.5%, PERCENTAGE_HOLDS,     COMPLIANT,     BINDING,  62.50, 62.5",
            "63%,   PERCENTAGE_HOLDS,     COMPLIANT,     BINDING,  62.50, 63",
            "62%,   PERCENTAGE_TRUNCATED, NON_COMPLIANT, ADVISORY, 62.50, 63",
            "61%,   PERCENTAGE_WRONG,     NON_COMPLIANT, BINDING,  62.50, 63",
            "62.501%, PERCENTAGE_WRONG,   NON_COMPLIANT, BINDING,  62.500, 62.500"
        })
        void holdsOrIsTruncatedOrIsWrong(
                String stated, FigureReason reason, Verdict verdict, Grade grade, String computed, String rounded) {
            FigureFinding finding = judged(5, 8, stated);
            assertThat(finding.reason()).isEqualTo(reason);
            assertThat(finding.verdict()).isEqualTo(verdict);
            assertThat(finding.grade()).isEqualTo(grade);
            assertThat(finding.arguments().get(HAS)).isEqualTo(5L);
            assertThat(finding.arguments().get(BASE)).isEqualTo(8L);
            assertThat(finding.arguments().get(STATED)).isEqualTo(stated);
            assertThat(finding.arguments().get(COMPUTED)).isEqualTo(new BigDecimal(computed));
            assertThat(finding.arguments().get(ROUNDED)).isEqualTo(new BigDecimal(rounded));
        }

        @Test
        void truncatedDoesNotDecideTheWhole() {
            Figure truncated =
                    figure("a", 5L).ofValue(BigDecimal.valueOf(8)).stated("62%").build();
            Figure wrong =
                    figure("b", 5L).ofValue(BigDecimal.valueOf(8)).stated("61%").build();
            assertThat(FigureCheck.review(report(YEAR, truncated)).overall()).isEqualTo(Verdict.COMPLIANT);
            assertThat(FigureCheck.review(report(YEAR, truncated, wrong)).overall())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void ofNothingIsUndetermined() {
            assertThat(judged(0, 0, "100%").reason()).isEqualTo(FigureReason.WHOLE_IS_ZERO);
            assertThat(judged(0, 0, "0%").verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void ofNoWholeIsUndetermined() {
            FigureFinding finding = only(figure("value", 5L).stated("100%").build());
            assertThat(brief(List.of(finding))).containsExactly("NO_WHOLE /figures/0/stated");
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void thatCannotBeReadIsUndetermined() {
            assertThat(judged(5, 8, "{has}%").reason()).isEqualTo(FigureReason.PERCENTAGE_UNREADABLE);
            assertThat(judged(5, 8, "").reason()).isEqualTo(FigureReason.PERCENTAGE_UNREADABLE);
        }

        @Test
        void ofAnInexactNumberIsUndetermined() {
            assertThat(brief(found(figure("value", 5L)
                            .qualifier(Qualifier.LESS_THAN)
                            .ofValue(BigDecimal.valueOf(8))
                            .stated("62.5%")
                            .build())))
                    .containsExactly("WITHIN_WHOLE /figures/0/ofValue", "INEXACT /figures/0/stated");
        }

        @Test
        void ofMoreThanAllThatFollowsIsAComparisonAndOneThatDoesNotIsNone() {
            assertThat(brief(found(figure("value", 6L)
                            .ofValue(BigDecimal.valueOf(5))
                            .stated("120%")
                            .build())))
                    .containsExactly("COMPARISON_ASSUMED /figures/0/stated");
            assertThat(brief(found(figure("value", 6L)
                            .ofValue(BigDecimal.valueOf(5))
                            .stated("121%")
                            .build())))
                    .containsExactly("ABOVE_WHOLE /figures/0/ofValue", "PERCENTAGE_WRONG /figures/0/stated");
        }
    }

    @Nested
    class PeriodOfTheReport {

        private List<String> judged(@Nullable String from, @Nullable String to) {
            ReportingPeriod period = new ReportingPeriod(
                    from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
            return brief(FigureCheck.review(report(
                            period,
                            figure("value", 9L).ofValue(BigDecimal.valueOf(5)).build()))
                    .findings());
        }

        @Test
        void thatEndsBeforeTheLawIsInForceIsNotJudgedAtAll() {
            assertThat(judged("2023-01-01", "2023-06-30")).containsExactly("BEFORE_THE_LAW /period/to");
            assertThat(judged(null, "2020-02-05")).containsExactly("BEFORE_THE_LAW /period/to");
        }

        @Test
        void thatEndsOnTheDayTheLawIsInForceIsJudged() {
            assertThat(judged("2023-01-01", "2023-07-01")).containsExactly("ABOVE_WHOLE /figures/0/ofValue");
            assertThat(judged(null, "2023-07-01")).containsExactly("ABOVE_WHOLE /figures/0/ofValue");
        }

        @Test
        void thatBeginsUnderTheLawNeedsNoLastDay() {
            assertThat(judged("2023-07-01", null)).containsExactly("ABOVE_WHOLE /figures/0/ofValue");
        }

        @Test
        void thatMayLieBeforeTheLawIsSaidTo() {
            assertThat(judged("2023-06-30", null))
                    .containsExactly("PERIOD_UNKNOWN /period", "ABOVE_WHOLE /figures/0/ofValue");
            assertThat(judged(null, null)).contains("PERIOD_UNKNOWN /period");
            assertThat(brief(
                            FigureCheck.review(report(null, Figures.of("a", 1))).findings()))
                    .containsExactly("PERIOD_UNKNOWN /period", "NOTHING_TO_CHECK /figures");
        }

        @Test
        void doesNotEndBeforeItBegins() {
            assertThat(judged("2024-01-02", "2024-01-01")).contains("PERIOD_REVERSED /period");
            assertThat(judged("2024-01-02", "2024-01-02")).doesNotContain("PERIOD_REVERSED /period");
        }
    }

    @Nested
    class WholeReport {

        @Test
        void withoutRelatedFiguresHasNothingToCheck() {
            assertThat(FigureCheck.review(report(YEAR)).overall()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(only(Figures.of("a", 1), Figures.of("b", 1)).reason()).isEqualTo(FigureReason.NOTHING_TO_CHECK);
        }

        @Test
        void whoseFiguresAreNotKnownIsUndetermined() {
            FigureReview review =
                    FigureCheck.review(new ActivityReport(null, YEAR, null, null, null, null, null, null));
            assertThat(brief(review.findings())).containsExactly("NOT_GIVEN /figures");
            assertThat(review.overall()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void namesEveryFigureOnce() {
            Figure twice = Figures.of("a", 1);
            assertThat(brief(found(twice, twice, Figures.of("a", 2))))
                    .containsExactly("DUPLICATE_KEY /figures/1/key", "DUPLICATE_KEY /figures/2/key");
            assertThat(brief(found(
                            FigureBuilder.builder().value(BigDecimal.valueOf(1)).build(),
                            figure(" ", 1L).build())))
                    .containsExactly("NOT_GIVEN /figures/0/key", "NOT_GIVEN /figures/1/key");
        }

        @Test
        void isOpenWhenAnythingIsAndBrokenWhenAnythingIs() {
            Figure holds = figure("a", 1L).ofValue(BigDecimal.valueOf(2)).build();
            Figure open = figure("b", 1L).stated("50%").build();
            Figure broken = figure("c", 3L).ofValue(BigDecimal.valueOf(2)).build();
            assertThat(FigureCheck.review(report(YEAR, holds)).overall()).isEqualTo(Verdict.COMPLIANT);
            assertThat(FigureCheck.review(report(YEAR, holds, open)).overall()).isEqualTo(Verdict.UNDETERMINED);
            FigureReview review = FigureCheck.review(report(YEAR, holds, open, broken));
            assertThat(review.overall()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(review.count(Verdict.UNDETERMINED)).isEqualTo(1);
            assertThat(review.findings(Verdict.NON_COMPLIANT))
                    .singleElement()
                    .extracting(FigureFinding::figure)
                    .isEqualTo("c");
        }

        @Test
        void ofAFileIsFoundByItsPlaceInIt() {
            Figure broken = figure("c", 3L).ofValue(BigDecimal.valueOf(2)).build();
            ActivityReports file = new ActivityReports(null, List.of(report(YEAR), report(YEAR, broken)));
            assertThat(FigureCheck.review(file))
                    .flatExtracting(review -> brief(review.findings()))
                    .containsExactly("NOTHING_TO_CHECK /reports/0/figures", "ABOVE_WHOLE /reports/1/figures/0/ofValue");
        }
    }
}
