package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.agency;
import static vn.danchu.workplace.Workplaces.conference;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.done;
import static vn.danchu.workplace.Workplaces.judge;
import static vn.danchu.workplace.Workplaces.stateAgency;
import static vn.danchu.workplace.Workplaces.stateEnterprise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;

/** L10 arts. 52.3 and 70.3: the half-yearly review of the resolution. */
class Article52Test {

    private static final HalfYearReview JUNE =
            new HalfYearReview(null, done("2026-06-30"), true, null, done("2026-07-02"));
    private static final HalfYearReview DECEMBER =
            new HalfYearReview(null, done("2026-12-31"), true, null, done("2026-12-31"));

    private static Finding reviews(
            Unit unit, String norm, @Nullable Act standing, LocalDate asOf, HalfYearReview... made) {
        return judge(
                norm,
                DossierBuilder.builder()
                        .period(Period.year(2026))
                        .standingResolution(standing)
                        .halfYearReviews(List.of(made))
                        .build(),
                unit,
                asOf);
    }

    private static Finding inAgency(@Nullable Act standing, String asOf, HalfYearReview... made) {
        return reviews(agency(), "L10-52.3-half-yearly-review", standing, day(asOf), made);
    }

    @Nested
    class Clause3 {

        @Test
        void oneInEveryHalfYearOfWhichAllAreTold() {
            assertThat(inAgency(done("2025-02-12"), "2027-01-01", JUNE, DECEMBER)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void theHalfYearsWithoutOneAreNamed() {
            Finding finding = inAgency(done("2025-02-12"), "2027-04-01", JUNE);
            assertThat(finding.reason()).isEqualTo(Reason.ABSENT);
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2026-H2"));
        }

        @Test
        void isDueAtTheEndOfTheQuarterThatFollows() {
            assertThat(inAgency(done("2025-02-12"), "2026-07-01").due()).isEqualTo("2026-09-30");
            assertThat(inAgency(done("2025-02-12"), "2026-09-30").verdict()).isEqualTo(Verdict.PENDING);
            assertThat(inAgency(done("2025-02-12"), "2026-10-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void noResolutionNoReview() {
            Finding none = judge(
                    "L10-52.3-half-yearly-review",
                    DossierBuilder.builder()
                            .period(Period.year(2026))
                            .standingResolution(Act.notDone())
                            .staffConferences(List.of())
                            .halfYearReviews(List.of())
                            .build(),
                    agency(),
                    day("2027-04-01"));
            assertThat(none.reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
            assertThat(inAgency(null, "2027-04-01").arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/standingResolution", "/staffConferences"));
        }

        @Test
        void theHalfYearInWhichTheFirstResolutionCameOwesNone() {
            Finding finding = judge(
                    "L10-52.3-half-yearly-review",
                    DossierBuilder.builder()
                            .period(Period.year(2026))
                            .standingResolution(Act.notDone())
                            .staffConferences(List.of(conference()))
                            .halfYearReviews(List.of())
                            .build(),
                    agency(),
                    day("2027-04-01"));
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("2026-H2"));
        }

        @Test
        void fromJuly2025TheHeadReviewsAlone() {
            HalfYearReview alone = new HalfYearReview(null, done("2026-06-30"), false, null, done("2026-07-02"));
            HalfYearReview again = new HalfYearReview(null, done("2026-12-31"), null, null, done("2026-12-31"));
            for (Unit unit : List.of(
                    stateAgency(), UnitBuilder.builder(agency()).hasUnion(false).build())) {
                assertThat(reviews(
                                        unit,
                                        "L10-52.3-half-yearly-review",
                                        done("2025-02-12"),
                                        day("2027-04-01"),
                                        alone,
                                        again)
                                .verdict())
                        .isEqualTo(Verdict.COMPLIANT);
            }
            assertThat(inAgency(done("2025-02-12"), "2027-04-01", alone, again).verdict())
                    .as("in a unit of L97:5.2 with its union")
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whetherTheUnionKeepsItsPartIsOpenOnlyOnceTheReviewIsDue() {
            HalfYearReview june = new HalfYearReview(
                    new Period(day("2025-01-01"), day("2025-06-30")),
                    done("2025-06-25"),
                    true,
                    null,
                    done("2025-06-27"));
            HalfYearReview december = new HalfYearReview(
                    new Period(day("2025-07-01"), day("2025-12-31")),
                    done("2025-12-26"),
                    false,
                    null,
                    done("2025-12-29"));
            Unit unknown =
                    UnitBuilder.builder(agency()).salaryFullyFromBudget(null).build();
            assertThat(of2025(unknown, "2026-03-31", june, december).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(of2025(unknown, "2026-04-01", june, december).arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/unit/salaryFullyFromBudget"));
            assertThat(of2025(stateAgency(), "2026-04-01", june, december).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        private Finding of2025(Unit unit, String asOf, HalfYearReview... made) {
            return judge(
                    "L10-52.3-half-yearly-review",
                    DossierBuilder.builder()
                            .period(Period.year(2025))
                            .standingResolution(done("2024-01-20"))
                            .halfYearReviews(List.of(made))
                            .build(),
                    unit,
                    day(asOf));
        }
    }

    @Nested
    class Article70Clause3 {

        @Test
        void inAnEnterpriseWithoutAUnionItsPartFallsAway() {
            HalfYearReview june = new HalfYearReview(null, done("2026-06-30"), null, null, done("2026-07-02"));
            HalfYearReview december = new HalfYearReview(null, done("2026-12-31"), null, null, done("2026-12-31"));
            Finding finding = reviews(
                    UnitBuilder.builder(stateEnterprise()).hasUnion(false).build(),
                    "L10-70.3-half-yearly-review",
                    done("2025-02-12"),
                    day("2027-01-01"),
                    june,
                    december);
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
        }
    }
}
