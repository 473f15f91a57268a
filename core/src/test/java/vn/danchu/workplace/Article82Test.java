package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.conference;
import static vn.danchu.workplace.Workplaces.employer;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Citation;
import vn.danchu.law.OptIn;
import vn.danchu.law.Period;
import vn.danchu.law.UnitBuilder;

/** L10 art. 82: employers outside the state sector. */
class Article82Test {

    private static ComplianceReport report(List<Citation> chosen) {
        StaffConference conference = StaffConferenceBuilder.builder(conference())
                .agenda(null)
                .decisions(List.of(Workplaces.decision(StaffMatter.WORKERS_RESOLUTION, 40)))
                .build();
        return Assessor.standard()
                .assess(
                        DossierBuilder.builder()
                                .unit(UnitBuilder.builder(employer())
                                        .optIn(new OptIn(chosen, true, true))
                                        .build())
                                .period(Period.year(2026))
                                .staffConferences(List.of(conference))
                                .build(),
                        LocalDate.of(2026, 12, 31));
    }

    @Nested
    class Clause2 {

        @Test
        void theProvisionsChosenAreSwitchedOnOneByOne() {
            List<String> norms = report(List.of(Citation.parse("L10:69.2.c"))).findings().stream()
                    .map(Finding::norm)
                    .filter(norm -> norm.startsWith("L10-69"))
                    .toList();
            assertThat(norms).containsExactlyInAnyOrder("L10-69.2-quorum-two-thirds", "L10-69.2-majority");
        }

        @Test
        void theyThenBindAsInAStateEnterprise() {
            assertThat(report(List.of(Citation.parse("L10:69.2.c"))).findings().stream()
                            .filter(finding -> finding.norm().startsWith("L10-69"))
                            .map(Finding::verdict))
                    .containsOnly(Verdict.COMPLIANT);
        }

        @Test
        void decree145BindsBesides() {
            assertThat(report(List.of(Citation.parse("L10:69"))).findings().stream()
                            .map(Finding::norm))
                    .contains("D145-47.1-conference-yearly", "L10-69.1-yearly-by-march");
        }
    }
}
