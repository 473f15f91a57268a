package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.YEAR_END;
import static vn.danchu.disclosure.Cases.circumstances;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.record.Document;

/** Two entries of the same figures of a budget: what one of them kept is kept (L10:11.2). */
class SameFiguresTest {

    private static Rule<Disclosure> rule() {
        return SameFigures.unlessKeptByAnother(Rules.holds(Fact.of("/change", Disclosure::change)));
    }

    /** The first did not keep the rule; the other is before it in the file. */
    private static Outcome judged(DisclosureBuilder first, DisclosureBuilder other) {
        Disclosure judged = first.change(false).build();
        Dossier file = DossierBuilder.builder()
                .disclosures(List.of(other.build(), judged))
                .build();
        return rule().judge(judged, circumstances(COMMUNE, YEAR_END).within(file));
    }

    private static DisclosureBuilder adopted(@Nullable String number) {
        return DisclosureBuilder.builder()
                .item(DisclosureItem.BUDGET_ADOPTED)
                .covers(Period.year(2026))
                .change(true)
                .decision(new Document(number, Cases.DECIDED, null));
    }

    /** A number written otherwise around the same digits may be the same, and is in doubt; one without any figure tells none. */
    @ParameterizedTest
    @CsvSource({
        "12/NQ-HĐND, 12/nq - hđnd, MET",
        "12/NQ-HĐND, 012/NQ-HĐND, STATEMENTS_CONTRADICT",
        "12/NQ-HĐND, 13/NQ-HĐND, NOT_MET",
        "12/NQ-HĐND, 120/NQ-HĐND, NOT_MET",
        "12/NQ-HĐND, 13/QĐ, NOT_MET",
        "12/NQ-HĐND, QĐ số 5 về Nghị quyết 12, STATEMENTS_CONTRADICT",
        "QĐ số 5 về Nghị quyết 12, 12/NQ-HĐND, STATEMENTS_CONTRADICT",
        "12/NQ-HĐND, không số, NO_DATA",
        "không số, 12/NQ-HĐND, NO_DATA",
        "không số, không số, NO_DATA",
        "2026/12/NQ, 2025/12/NQ, STATEMENTS_CONTRADICT",
        "2026/12/NQ, 2025/13/NQ, NOT_MET",
        "12/NQ-2026, 12/NQ-26, STATEMENTS_CONTRADICT",
        "12/NQ-26, 12/NQ-7, STATEMENTS_CONTRADICT",
        "12/NQ-5, 12/NQ-7, NOT_MET"
    })
    void whetherTwoNumbersMayBeOne(String one, String other, Reason reason) {
        assertThat(judged(adopted(one), adopted(other)).reason()).isEqualTo(reason);
    }

    @Test
    void whatIsNotToldOfTheOtherIsMissingThere() {
        assertThat(missing(judged(adopted("12"), adopted("12").change(null))))
                .isEqualTo(List.of("#/disclosures/0/change"));
        assertThat(missing(judged(adopted("12"), adopted("12").covers(null))))
                .isEqualTo(List.of("#/disclosures/0/covers"));
    }

    @Test
    void aDraftIsThatOfItsSessionAlsoWhereOnlyOneOfThemSaysThatItIsADraft() {
        LocalDate session = LocalDate.of(2026, 3, 27);
        DisclosureBuilder draft =
                adopted("12").item(DisclosureItem.BUDGET_DRAFT).sessionOpenedOn(session);
        DisclosureBuilder other = adopted("13").item(null).sessionOpenedOn(session);
        assertThat(missing(judged(draft, other))).isEqualTo(List.of("#/disclosures/0/item"));
        assertThat(judged(draft, other.sessionOpenedOn(session.plusDays(1))).reason())
                .isEqualTo(Reason.NOT_MET);
    }

    private static Object missing(Outcome outcome) {
        return outcome.arguments().get(Argument.MISSING);
    }

    @Test
    void saysWhatItReadsOfTheOthers() {
        assertThat(rule().reads()).contains("/item", "#/disclosures/*/item", "#/disclosures/*/change");
    }
}
