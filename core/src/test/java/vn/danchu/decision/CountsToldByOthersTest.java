package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.VotesBuilder;
import vn.danchu.village.ConventionVoteBuilder;
import vn.danchu.village.ConventionVoteForm;
import vn.danchu.village.VillageConvention;
import vn.danchu.village.VillageConventionBuilder;

/** More than half of the households (L10:21.1), where several records that rest on a decision count its vote otherwise. */
class CountsToldByOthersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private static VillageConvention counting(@Nullable Integer households, @Nullable Integer inFavour) {
        return VillageConventionBuilder.builder()
                .decisionId("D1")
                .village("T1")
                .vote(ConventionVoteBuilder.builder()
                        .form(ConventionVoteForm.MEETING)
                        .on(DAY)
                        .votes(VotesBuilder.builder()
                                .households(households)
                                .inFavour(inFavour)
                                .build())
                        .build())
                .build();
    }

    private static Finding majority(VillageConvention... conventions) {
        CommunityDecision decision = CommunityDecisionBuilder.builder()
                .id("D1")
                .scope(DecisionScope.VILLAGE)
                .matter(DecisionMatter.VILLAGE_CONVENTION)
                .village("T1")
                .form(DecisionForm.MEETING)
                .heldOn(DAY)
                .passed(true)
                .votes(VotesBuilder.builder()
                        .households(100)
                        .present(80)
                        .inFavour(70)
                        .build())
                .build();
        return Assessor.standard()
                .assess(
                        DossierBuilder.builder()
                                .unit(UnitBuilder.builder()
                                        .setting(Setting.COMMUNE)
                                        .villages(List.of(VillageBuilder.builder()
                                                .code("T1")
                                                .build()))
                                        .build())
                                .period(Period.year(2026))
                                .decisions(List.of(decision))
                                .villageConventions(List.of(conventions))
                                .build(),
                        LocalDate.of(2027, 1, 1))
                .findings()
                .stream()
                .filter(finding -> finding.norm().equals("L10-21.1-majority"))
                .findFirst()
                .orElseThrow();
    }

    /** 58 of 120 is not reached, though 58 of 100, 65 of 105 and 70 of 120 are. */
    @Test
    void whatOneCountsIsHeardBesideWhatAnotherDoesInAnyOrder() {
        VillageConvention one = counting(120, null);
        VillageConvention two = counting(105, 65);
        VillageConvention three = counting(null, 58);
        for (List<VillageConvention> order : List.of(
                List.of(one, two, three),
                List.of(one, three, two),
                List.of(two, one, three),
                List.of(two, three, one),
                List.of(three, one, two),
                List.of(three, two, one))) {
            assertThat(majority(order.toArray(VillageConvention[]::new)).reason())
                    .isEqualTo(Reason.COUNTS_CONTRADICT);
        }
    }

    /** 61 of 120 is the first that is more than half; 60 is not. */
    @Test
    void whatIsSoByEachAndByWhatTheyTellTogetherIsSo() {
        assertThat(majority(counting(120, null), counting(null, 61)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(majority(counting(120, null), counting(null, 60)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(majority(counting(120, 61)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(majority(counting(141, 71)).verdict())
                .as("70, which the decision counts, of 141")
                .isEqualTo(Verdict.UNDETERMINED);
    }
}
