package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Regrade;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;
import vn.danchu.measures.LawMeasures;
import vn.danchu.record.Document;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measures;

/** What an embedder calls first is never silent about a mistake. */
class FrontDoorTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final String WITHIN = "L10-12.3-within-5-working-days";

    /** Decided on Monday 2 March 2026 and disclosed nowhere: due on the 9th. */
    private static final Disclosure OVERDUE = DisclosureBuilder.builder()
            .item(DisclosureItem.DEVELOPMENT_PLAN)
            .decision(Document.signed(LocalDate.of(2026, 3, 2)))
            .publications(List.of())
            .build();

    private static final Dossier DOSSIER = DossierBuilder.builder()
            .unit(UnitBuilder.builder().setting(Setting.COMMUNE).build())
            .period(Period.year(2026))
            .disclosures(List.of(OVERDUE))
            .build();

    @Nested
    class Lookups {

        @Test
        void find_answers_what_there_is() {
            assertThat(Norms.find(WITHIN))
                    .hasValueSatisfying(norm -> assertThat(norm.id()).isEqualTo(WITHIN));
            assertThat(Norms.find("L10-12.3-within-5-days")).isEmpty();
            assertThat(Instruments.find("L11")).isEmpty();
            assertThat(LawMeasures.find("disclosure.onTimes")).isEmpty();
            assertThat(DisclosureItem.catalogue().find("11.99")).isEmpty();
            assertThat(Measures.NONE.find("disclosure.onTime")).isEmpty();
            assertThat(WorkingCalendar.vietnam().find(2022)).isEmpty();
        }

        @Test
        void of_measures_and_years_throw_and_say_what_there_is() {
            Measures measures =
                    Measures.builder().yes("organisation.regulation").build();
            assertThat(measures.get("organisation.regulation").value()).isEqualTo(MeasureValue.yes());
            assertThatThrownBy(() -> measures.get("organisation.regulations"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("did you mean \"organisation.regulation\"?");
            assertThat(WorkingCalendar.vietnam().get(2026).year()).isEqualTo(2026);
            assertThatThrownBy(() -> WorkingCalendar.vietnam().get(2022))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no working days are known for 2022, only for [2023,");
        }

        @Test
        void get_throws_and_suggests() {
            assertThat(DisclosureItem.catalogue().get("11.1")).isSameAs(DisclosureItem.DEVELOPMENT_PLAN);
            assertThatThrownBy(() -> DisclosureItem.catalogue().get("11.1.x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no entry of this catalogue \"11.1.x\"; did you mean \"11.1");
            assertThatThrownBy(() -> Norms.get("L10-12.3-within-5-days"))
                    .hasMessage("no norm \"L10-12.3-within-5-days\"; did you mean \"" + WITHIN
                            + "\"; all: Norms.all()".replace("\"; all", "\"?; all"));
            assertThatThrownBy(() -> Instruments.get("D599")).hasMessageContaining("did you mean \"D59\"?");
            assertThatThrownBy(() -> LawMeasures.get("disclosure.onTimes"))
                    .hasMessageContaining("did you mean \"disclosure.onTime\"?");
        }
    }

    @Nested
    class NullArguments {

        @Test
        void are_named_at_once() {
            Assessor assessor = Assessor.standard();
            assertNamed("dossier", () -> assessor.assess(null, AS_OF));
            assertNamed("asOf", () -> assessor.assess(DOSSIER, null));
            assertNamed("record", () -> assessor.assessAlone(null, AS_OF));
            assertNamed("asOf", () -> assessor.assessAlone(OVERDUE, null));
            assertNamed("other", () -> assessor.with((Policy) null));
            assertNamed("other", () -> assessor.with((WorkingCalendar) null));
            assertNamed("more", () -> assessor.with((OwnNorms) null));
            assertNamed("locale", () -> assessor.texts(null));
            assertNamed("locale", () -> Norms.texts(null));
            assertNamed("id", () -> Norms.find(null));
            assertNamed("id", () -> Norms.get(null));
            assertNamed("setting", () -> Norms.of(null));
            assertNamed("code", () -> Instruments.get(null));
            assertNamed("code", () -> DisclosureItem.catalogue().get(null));
            assertNamed("key", () -> LawMeasures.get(null));
            assertNamed("regrades", () -> new Policy(null, Set.of()));
            assertNamed("readings", () -> new Policy(List.of(), null));
        }

        private void assertNamed(String parameter, Runnable call) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(parameter);
        }
    }

    @Nested
    class RecordsAlone {

        @Test
        void of_a_type_that_no_norm_judges_are_refused_with_those_that_norms_judge() {
            Village village = VillageBuilder.builder().build();
            assertThatThrownBy(() -> Assessor.standard().assessAlone(village, AS_OF))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no norm judges a Village on its own; norms judge Dossier, Disclosure,")
                    .hasMessageNotContaining("PublicInformation");
        }

        @Test
        void are_weighed_by_the_policy_too_but_for_what_it_decides_for_one_unit() {
            assertThat(grade(null)).isEqualTo(Grade.WAIVED);
            assertThat(grade("00001")).isEqualTo(Grade.BINDING);
        }

        private Grade grade(String unit) {
            Regrade waiver = new Regrade(WITHIN, Grade.WAIVED, "Bão", "UBND xã", null, unit, null);
            return Assessor.standard().with(new Policy(List.of(waiver), Set.of())).assessAlone(OVERDUE, AS_OF).stream()
                    .filter(finding -> finding.norm().equals(WITHIN))
                    .findFirst()
                    .orElseThrow()
                    .grade();
        }
    }

    @Nested
    class Reports {

        private final ComplianceReport report = Assessor.standard().assess(DOSSIER, AS_OF);

        @Test
        void count_in_the_order_of_verdicts() {
            assertThat(List.copyOf(report.counts().keySet())).isSorted().contains(Verdict.NON_COMPLIANT);
        }

        @Test
        void say_of_what_is_overdue_since_when() {
            assertThat(report.overdue())
                    .allSatisfy(finding -> assertThat(finding.reason()).isEqualTo(Reason.OVERDUE))
                    .filteredOn(finding -> finding.norm().equals(WITHIN))
                    .extracting(Finding::due)
                    .containsExactly(LocalDate.of(2026, 3, 9));
        }

        @Test
        void list_as_duties_only_what_can_still_be_done_in_time() {
            assertThat(report.duties())
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.PENDING));
        }
    }
}
