package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.board;
import static vn.danchu.supervision.Boards.commune;
import static vn.danchu.supervision.Boards.judge;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** Tổ chức Ban Thanh tra nhân dân ở xã, phường, thị trấn. */
class Article36Test {

    @Nested
    class Clause1 {

        @ParameterizedTest
        @CsvSource({
            "3, 4, NON_COMPLIANT",
            "3, 5, COMPLIANT",
            "5, 4, NON_COMPLIANT",
            "5, 5, COMPLIANT",
            "6, 5, NON_COMPLIANT",
            "6, 6, COMPLIANT",
            "20, 19, NON_COMPLIANT",
            "20, 20, COMPLIANT"
        })
        void asManyMembersAsVillagesButNotFewerThanFive(int villages, int members, Verdict verdict) {
            Finding finding = judge("L10-36.1-size", board().members(members).build(), commune(villages));
            assertThat(finding.verdict()).isEqualTo(verdict);
            assertThat(finding.cautions()).isEmpty();
        }

        @Test
        void moreMembersThanVillagesIsNoBreachButCarriesACaution() {
            Finding finding = judge("L10-36.1-size", board().members(7).build(), commune(6));
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("more-members-than-villages");
        }

        @Test
        void fewerThanFiveIsABreachHoweverManyTheVillages() {
            Finding finding = judge(
                    "L10-36.1-size",
                    board().members(4).build(),
                    UnitBuilder.builder().setting(Setting.COMMUNE).build());
            assertThat(finding.reason()).isEqualTo(Reason.TOO_FEW);
            assertThat(finding.arguments().get(Argument.LEAST)).isEqualTo(5L);
        }
    }

    @Nested
    class Clause2 {

        private static final LocalDate FIVE_YEARS_SINCE = LocalDate.of(2026, 5, 26);

        private Finding term(LocalDate headsFrom, LocalDate headsTo, LocalDate end, LocalDate asOf) {
            InspectionBoard board = board().villageHeadsTerm(Span.of(headsFrom, headsTo))
                    .termEndsOn(end)
                    .build();
            return judge("L10-36.2-term", board, commune(5), asOf);
        }

        @Test
        void theTermEndsWithThatOfTheVillageHeads() {
            LocalDate end = FIVE_YEARS_SINCE.plusYears(5);
            assertThat(term(FIVE_YEARS_SINCE, end, end, Boards.YEAR_END).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(term(FIVE_YEARS_SINCE, end, end.minusDays(1), Boards.YEAR_END)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void forVillageHeadsElectedBeforeFiveYearsWereSetTheLawIsOpenFromThatDay() {
            LocalDate from = FIVE_YEARS_SINCE.minusDays(1);
            LocalDate end = LocalDate.of(2028, 11, 25);
            assertThat(term(from, end, end, FIVE_YEARS_SINCE).reason()).isEqualTo(Reason.LAW_UNSETTLED);
        }

        @Test
        void aPeriodThatEndedBeforeTheDecreeKeepsItsVerdict() {
            LocalDate end = LocalDate.of(2026, 6, 1);
            InspectionBoard board = board().electedOn(LocalDate.of(2023, 12, 10))
                    .villageHeadsTerm(Span.of(LocalDate.of(2023, 12, 1), end))
                    .termEndsOn(end)
                    .build();
            assertThat(Boards.judge("L10-36.2-term", board, commune(5), FIVE_YEARS_SINCE, Period.year(2024))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(Boards.judge("L10-36.2-term", board, commune(5), FIVE_YEARS_SINCE, Period.year(2026))
                            .reason())
                    .isEqualTo(Reason.LAW_UNSETTLED);
        }

        @Test
        void aTermOfFiveYearsIsFiveYearsInBothReadings() {
            LocalDate from = LocalDate.of(2025, 3, 1);
            LocalDate end = from.plusYears(5);
            assertThat(term(from, end, end, Boards.YEAR_END).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        private Finding vacancy(LocalDate on) {
            InspectionBoard board = board().termEndsOn(LocalDate.of(2026, 12, 30))
                    .vacancies(List.of(new Vacancy(on, Act.notDone(), null)))
                    .build();
            return judge("L10-36.2-by-election", board, commune(5));
        }

        @Test
        void aByElectionIsOwedWithExactlySixMonthsLeftAndNotWithADayLess() {
            assertThat(vacancy(LocalDate.of(2026, 6, 30)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(vacancy(LocalDate.of(2026, 7, 1)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void aRemovalByTheFrontCommitteeBreaksTheLawAndSaysWhatTheDecreeReads() {
            Removal removal = RemovalBuilder.builder()
                    .on(LocalDate.of(2026, 5, 10))
                    .ground(Removal.Ground.OWN_REQUEST)
                    .proposed(Act.on(LocalDate.of(2026, 5, 1)))
                    .decidedBy(Removal.Decider.FRONT_COMMITTEE)
                    .build();
            Finding finding = judge(
                    "L10-36.2-removed-by-village",
                    board().removals(List.of(removal)).build(),
                    commune(5));
            assertThat(finding.reason()).isEqualTo(Reason.NOT_ALLOWED);
            assertThat(finding.path()).isEqualTo("/removals/0/decidedBy");
            assertThat(finding.cautions()).containsExactly("removal-by-front-committee");
        }
    }

    @Nested
    class Clause3 {

        @ParameterizedTest
        @CsvSource({"0, COMPLIANT", "1, COMPLIANT", "2, COMPLIANT", "3, NON_COMPLIANT"})
        void thereAreAtMostTwoDeputiesAndNoneIsACautionOnly(int deputies, Verdict verdict) {
            Finding finding =
                    judge("D59-13.3-deputies", board().deputies(deputies).build(), commune(5));
            assertThat(finding.verdict()).isEqualTo(verdict);
            assertThat(finding.cautions().contains("no-deputy")).isEqualTo(deputies == 0);
        }
    }
}
