package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.YEAR_END;
import static vn.danchu.disclosure.Cases.circumstances;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** Published within five working days of the decision of 2 March 2026 (L10:12.3): by the first publication that counts. */
class PublishedInTimeTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 9);
    private static final Limit FIVE_WORKING_DAYS = Limit.workingDays(5);

    private static Publication published(
            @Nullable PublicationForm form, @Nullable LocalDate from, @Nullable LocalDate to) {
        return PublicationBuilder.builder()
                .form(form)
                .span(new Span(from, to, null))
                .build();
    }

    private static Rule<Disclosure> posted() {
        return PublicationRules.within(FIVE_WORKING_DAYS, PublicationFacts.POSTING);
    }

    private static Outcome judged(Rule<Disclosure> rule, DisclosureBuilder disclosure) {
        return rule.judge(disclosure.build(), circumstances(COMMUNE, YEAR_END));
    }

    private static Outcome judged(Publication... publications) {
        return judged(posted(), Cases.disclosure(DisclosureItem.PUBLIC_ASSETS, publications));
    }

    @Test
    void theFirstThatCountsIsInTimeWhateverTheirOrder() {
        Publication first = published(PublicationForm.POSTING, LAST, null);
        Publication second = published(PublicationForm.POSTING, LAST.plusDays(1), null);
        for (Outcome each : List.of(judged(first, second), judged(second, first))) {
            assertThat(each.reason()).isEqualTo(Reason.IN_TIME);
            assertThat(each.arguments().get(Argument.DONE)).isEqualTo(LAST);
        }
        Publication website = published(PublicationForm.WEBSITE, LAST.minusDays(1), null);
        assertThat(judged(website, first).arguments().get(Argument.DONE)).isEqualTo(LAST);
        assertThat(posted().reads()).contains("/publications/*/form", "/publications/*/span/from");
    }

    @Test
    void whatHadEndedInTimeHadBegunInTime() {
        assertThat(judged(published(PublicationForm.POSTING, null, LAST)).reason())
                .isEqualTo(Reason.IN_TIME);
        assertThat(judged(published(PublicationForm.POSTING, null, LAST.plusDays(1)))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whatBeganAfterTheLastDayIsNotAskedForItsForm() {
        Outcome open = judged(published(null, LAST, null));
        assertThat(open.arguments().get(Argument.MISSING)).isEqualTo(List.of("/publications/0/form"));
        assertThat(judged(published(null, LAST.plusDays(1), null)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void whereTheEventIsNotKnownNothingElseIsAsked() {
        Rule<Disclosure> sinceSession =
                PublicationRules.within(Fact.of("/sessionOpenedOn", Disclosure::sessionOpenedOn), FIVE_WORKING_DAYS);
        Outcome open = judged(
                sinceSession,
                Cases.disclosure(DisclosureItem.BUDGET_DRAFT, published(PublicationForm.POSTING, null, null)));
        assertThat(open.arguments().get(Argument.MISSING)).isEqualTo(List.of("/sessionOpenedOn"));
    }

    /** No law that was there between 1 January and 9 March 2026 set a moment for a budget. */
    @Test
    void whatWasDecidedBetweenTheBudgetLawsIsPendingAndThenNotSettled() {
        Rule<Disclosure> rule = PublicationRules.unlessBetweenBudgetLaws(posted());
        Document between = Document.signed(LocalDate.of(2026, 2, 2));
        Disclosure settled = Cases.disclosure(DisclosureItem.BUDGET_SETTLEMENT)
                .decision(between)
                .build();
        LocalDate last = LocalDate.of(2026, 6, 30);
        assertThat(rule.judge(settled, circumstances(COMMUNE, last)).due()).isEqualTo(last);
        assertThat(rule.judge(settled, circumstances(COMMUNE, last.plusDays(1))).reason())
                .isEqualTo(Reason.LAW_UNSETTLED);
        DisclosureBuilder draft = Cases.disclosure(DisclosureItem.BUDGET_DRAFT).decision(between);
        assertThat(judged(rule, draft).reason()).isEqualTo(Reason.LAW_UNSETTLED);
    }
}
