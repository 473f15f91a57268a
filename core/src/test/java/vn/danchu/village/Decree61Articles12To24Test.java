package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** Tạm ngừng, bãi bỏ, rà soát hương ước, quy ước. */
class Decree61Articles12To24Test {

    private static Finding suspension(String norm, SuspensionBuilder suspension, String asOf) {
        VillageConvention convention = VillageConventionBuilder.builder()
                .suspensions(List.of(suspension.build()))
                .build();
        return judge(norm, ConventionSanctionNorms.ALL, convention, asOf(asOf));
    }

    private static Finding repeal(String norm, RepealBuilder repeal) {
        VillageConvention convention = VillageConventionBuilder.builder()
                .repeals(List.of(repeal.build()))
                .build();
        return judge(norm, ConventionSanctionNorms.ALL, convention);
    }

    @Nested
    class Article12 {

        private static final String ANSWER = "D61-12.2-suspension-3-working-days";

        private SuspensionBuilder reported() {
            return SuspensionBuilder.builder().reportedOn(day("2026-05-04"));
        }

        @Test
        void threeWorkingDaysToSuspendOrToReply() {
            assertThat(suspension(ANSWER, reported().decided(on("2026-05-07")), "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(suspension(ANSWER, reported().decided(on("2026-05-08")), "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(suspension(ANSWER, reported().unfoundedReply(on("2026-05-07")), "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void noDecisionAndNoReplyIsABreach() {
            assertThat(suspension(ANSWER, reported().decided(Act.notDone()), "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(suspension(ANSWER, reported(), "2026-12-31").verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @EnumSource(SuspensionCause.class)
        void procedureSuspendsTheWholeAndContentsAPart(SuspensionCause cause) {
            Extent right = cause == SuspensionCause.PROCEDURE ? Extent.WHOLE : Extent.PART;
            for (Extent extent : Extent.values()) {
                Finding finding = suspension(
                        "D61-12.1-suspension-extent",
                        reported().decided(on("2026-05-07")).cause(cause).extent(extent),
                        "2026-12-31");
                assertThat(finding.verdict()).isEqualTo(extent == right ? Verdict.COMPLIANT : Verdict.NON_COMPLIANT);
            }
        }

        @Test
        void theLimitIsTheDecisionsOwn() {
            SuspensionBuilder open = reported()
                    .decided(on("2026-05-07"))
                    .limitOn(day("2026-07-31"))
                    .putRight(Act.notDone());
            assertThat(suspension("D61-12.6-put-right-in-time", open, "2026-07-31")
                            .due())
                    .isEqualTo("2026-07-31");
            assertThat(suspension("D61-12.6-put-right-in-time", open, "2026-08-01")
                            .reason())
                    .isEqualTo(Reason.OVERDUE);
        }
    }

    @Nested
    class Article14 {

        private static final String GROUNDS = "D61-14.1-repeal-grounds";

        @ParameterizedTest
        @CsvSource({"2026-08-09, COMPLIANT", "2026-08-10, NON_COMPLIANT"})
        void afterASuspensionItsLimitHasRunOut(String limit, Verdict verdict) {
            RepealBuilder repeal = RepealBuilder.builder()
                    .ground(RepealGround.PROCEDURE_NOT_PUT_RIGHT)
                    .extent(Extent.WHOLE)
                    .suspensionLimitOn(day(limit))
                    .decided(on("2026-08-10"));
            assertThat(repeal(GROUNDS, repeal).verdict()).isEqualTo(verdict);
        }

        @Test
        void unlawfulContentsNeedNoSuspension() {
            RepealBuilder repeal = RepealBuilder.builder()
                    .ground(RepealGround.UNLAWFUL)
                    .extent(Extent.WHOLE)
                    .decided(on("2026-08-10"));
            assertThat(repeal(GROUNDS, repeal).verdict()).isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Nested
    class Article15 {

        private Finding review(String recognised, List<ConventionReview> reviews, String asOf) {
            VillageConvention convention = VillageConventionBuilder.builder()
                    .recognition(new Recognition(null, on(recognised), true, null, null, null))
                    .reviews(reviews)
                    .build();
            return judge("D61-15.4-yearly-review", RecognisedConventionNorms.ALL, convention, asOf(asOf));
        }

        @Test
        void everyYearBeginningWithTheYearOfRecognitionWhichIsSaid() {
            assertThat(review("2025-12-31", List.of(), "2027-01-01").cautions()).isEmpty();
            assertThat(review("2026-01-01", List.of(), "2027-01-01").cautions())
                    .containsExactly("convention-recognised-this-year");
            assertThat(review("2025-12-31", List.of(), "2026-12-31").due()).isEqualTo("2026-12-31");
        }

        @Test
        void conventionsOlderThanTheDecreeAreReviewedToo() {
            assertThat(review(
                                    "2019-05-06",
                                    List.of(ConventionReviewBuilder.builder()
                                            .on(day("2026-11-18"))
                                            .build()),
                                    "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Nested
    class Article15Clause1 {

        private Verdict madeKnown(ConventionPublicity... publicity) {
            VillageConvention convention = VillageConventionBuilder.builder()
                    .recognition(new Recognition(null, on("2026-03-02"), true, null, null, null))
                    .publicity(Set.of(publicity))
                    .build();
            return judge("D61-15.1-made-known", RecognisedConventionNorms.ALL, convention, asOf("2027-01-01"))
                    .verdict();
        }

        @Test
        void itIsPostedAndMadeKnownInOneFormMore() {
            assertThat(madeKnown(ConventionPublicity.POSTING, ConventionPublicity.CONFERENCE))
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(madeKnown(ConventionPublicity.POSTING)).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(madeKnown(ConventionPublicity.CONFERENCE, ConventionPublicity.NETWORKS))
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Article24 {

        private Finding replaced(String recognised, String replaced) {
            VillageConvention convention = VillageConventionBuilder.builder()
                    .recognition(new Recognition(null, on(recognised), true, null, null, null))
                    .fitsPrinciples(false)
                    .replaced(on(replaced))
                    .build();
            return judge("D61-24.2-replaced-by-2023", RecognisedConventionNorms.ALL, convention);
        }

        @Test
        void before31DecemberMeans30December() {
            assertThat(replaced("2023-08-15", "2023-12-30").verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(replaced("2023-08-15", "2023-12-31").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void oneRecognisedUnderTheDecreeIsNotAsked() {
            assertThat(replaced("2023-08-16", "2024-12-31").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }
}
