package vn.danchu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.consultation.Cases.CLOSED;
import static vn.danchu.consultation.Cases.COMMUNE;
import static vn.danchu.consultation.Cases.DECIDED;
import static vn.danchu.consultation.Cases.DONE;
import static vn.danchu.consultation.Cases.decidedOn;
import static vn.danchu.consultation.Cases.judge;
import static vn.danchu.consultation.Cases.notDecided;
import static vn.danchu.consultation.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** Những nội dung Nhân dân tham gia ý kiến trước khi cơ quan có thẩm quyền quyết định. */
class Article25Test {

    @Nested
    class Catalogue {

        private static final ConsultationMatter[] OF_PEOPLE =
                ConsultationMatter.catalogue().entries(Setting.COMMUNE).toArray(ConsultationMatter[]::new);

        @Test
        void listsTheNineClausesAndTheirSubItems() {
            assertThat(OF_PEOPLE)
                    .extracting(ConsultationMatter::code)
                    .containsExactly(
                            "25.1", "25.2", "25.3", "25.4", "25.4.a", "25.4.b", "25.5", "25.6", "25.6.a", "25.6.b",
                            "25.7", "25.8", "25.9");
        }

        @ParameterizedTest
        @EnumSource(ConsultationMatter.class)
        void everyEntryCitesItsClauseAndIsFoundByItsCode(ConsultationMatter matter) {
            assertThat(matter.code()).startsWith(matter.listing().citation().numbers());
            assertThat(ConsultationMatter.catalogue().get(matter.code())).isSameAs(matter);
        }

        @Test
        void everyDayOfTheLawHasOneWordingOfClause6() {
            InForce law = Instruments.L10.inForce();
            for (LocalDate day = law.from(); day.getYear() < 2028; day = day.plusDays(1)) {
                assertThat(ConsultationMatter.CONSTRUCTION_PLANNING.listedOn(day))
                        .as(day.toString())
                        .isNotEqualTo(ConsultationMatter.URBAN_AND_RURAL_PLANNING.listedOn(day));
            }
        }
    }

    @Nested
    class OnADayThatIsNotKnown {

        @Test
        void whatTheListNamesThroughoutIsListed() {
            assertThat(ConsultationMatter.DEVELOPMENT_PLAN.listedOn(null)).isTrue();
        }

        @Test
        void whatItNamesInOneOfItsWordingsMayBe() {
            assertThat(ConsultationMatter.CONSTRUCTION_PLANNING.listedOn(null)).isNull();
            assertThat(ConsultationMatter.URBAN_AND_RURAL_PLANNING.listedOn(null))
                    .isNull();
        }
    }

    @Nested
    class Clause6 {

        private Finding listed(ConsultationMatter matter, LocalDate from) {
            return judge("L10-25-matter-listed", on(matter).opinions(Span.of(from, from.plusDays(30))), COMMUNE);
        }

        @Test
        void isReadInTheWordingOfTheDay() {
            LocalDate reworded = LocalDate.of(2025, 7, 1);
            assertThat(listed(ConsultationMatter.CONSTRUCTION_PLANNING, reworded.minusDays(1))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(listed(ConsultationMatter.CONSTRUCTION_PLANNING, reworded)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(listed(ConsultationMatter.URBAN_AND_RURAL_PLANNING, reworded)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void theWordingOfAnotherDayNamesWhatIsListedInstead() {
            Finding finding = listed(ConsultationMatter.CONSTRUCTION_PLANNING, LocalDate.of(2026, 1, 5));
            assertThat(finding.arguments().get(Argument.FOUND)).isEqualTo(List.of("25.6.a"));
            assertThat(finding.arguments().get(Argument.ALLOWED))
                    .asList()
                    .contains("25.6", "25.6.b")
                    .doesNotContain("25.6.a");
        }
    }

    @Nested
    class BeforeTheDecision {

        private static final String NORM = "L10-25-before-decision";

        private ConsultationBuilder decided() {
            return on(ConsultationMatter.DEVELOPMENT_PLAN).compiled(DONE).decision(decidedOn(DECIDED));
        }

        @Test
        void opinionsMayBeCompiledUpToTheDayOfTheDecision() {
            assertThat(judge(NORM, decided().compiled(Act.on(DECIDED)), COMMUNE).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(NORM, decided().compiled(Act.on(DECIDED.plusDays(1))), COMMUNE)
                            .reason())
                    .isEqualTo(Reason.WRONG_ORDER);
        }

        @Test
        void opinionsMayNotRunOnAfterIt() {
            assertThat(judge(NORM, decided().opinions(Span.of(CLOSED, DECIDED.plusDays(1))), COMMUNE)
                            .reason())
                    .isEqualTo(Reason.WRONG_ORDER);
            assertThat(judge(NORM, decided().opinions(Span.since(CLOSED)), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whatIsReportedUpIsCompiled() {
            assertThat(judge(NORM, decided().compiled(null).reportedUp(DONE), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void aDecisionPlannedForALaterDayLeavesTimeUntilThen() {
            Finding finding = judge(NORM, decided().compiled(Act.notDone()), COMMUNE, DECIDED.minusDays(1));
            assertThat(finding.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(finding.due()).isEqualTo(DECIDED);
        }

        @Test
        void withoutADecisionThereIsNothingToPrecede() {
            assertThat(judge(NORM, decided().decision(notDecided()), COMMUNE).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void theHearingOfThoseBoundHasAnArticleOfItsOwn() {
            ConsultationBuilder hearing = on(ConsultationMatter.DECISION_BINDING_CITIZENS)
                    .decision(decidedOn(DECIDED))
                    .compiled(DONE);
            assertThat(judge(NORM, hearing.forms(Set.of(ConsultationForm.HEARING)), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(NORM, hearing.forms(Set.of(ConsultationForm.HEARING, ConsultationForm.WEBSITE)), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void whetherMoreThanTheHearingWasHeldIsAskedWhereNoFormIsTold() {
            Finding finding = judge(
                    NORM,
                    on(ConsultationMatter.DECISION_BINDING_CITIZENS)
                            .decision(decidedOn(DECIDED))
                            .compiled(DONE),
                    COMMUNE);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/forms"));
        }
    }
}
