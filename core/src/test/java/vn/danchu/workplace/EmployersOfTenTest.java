package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.END_OF_2026;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.done;
import static vn.danchu.workplace.Workplaces.employer;
import static vn.danchu.workplace.Workplaces.judge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChangeBuilder;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.record.DemocracyRegulationBuilder;

/** D145:114.4: employers of fewer than ten workers need no conference and no regulation. */
class EmployersOfTenTest {

    /** An employer of nine, and of so many since 1 June 2026. */
    private static Unit nineThen(@Nullable Integer staff) {
        return UnitBuilder.builder(employer())
                .staff(9)
                .changes(List.of(UnitChangeBuilder.builder()
                        .from(day("2026-06-01"))
                        .staff(staff)
                        .build()))
                .build();
    }

    private static Verdict of(String norm, Unit unit, @Nullable List<DemocracyRegulation> regulations) {
        Finding finding = judge(
                norm,
                DossierBuilder.builder()
                        .period(Period.year(2026))
                        .democracyRegulations(regulations)
                        .build(),
                unit,
                END_OF_2026);
        return finding.verdict();
    }

    @Test
    void whoeverNeverHadTenIssuesNoRegulationWhateverIsKnownOfIt() {
        assertThat(of("D145-48.1-democracy-regulation", nineThen(9), null)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(of("D145-48.1-democracy-regulation", nineThen(null), null)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(of("D145-48.1-democracy-regulation", nineThen(10), null)).isNotEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void whoeverGrewToTenInThePeriodSaysInItsRegulationHowTheConferenceIsHeld() {
        List<DemocracyRegulation> silent = List.of(DemocracyRegulationBuilder.builder()
                .issued(done("2026-07-01"))
                .onConference(Set.of())
                .build());
        assertThat(of("D145-47.3-conference-in-regulation", nineThen(9), silent))
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(of("D145-47.3-conference-in-regulation", nineThen(10), silent))
                .isEqualTo(Verdict.NON_COMPLIANT);
    }
}
