package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchu.decision.CommunityDecisionBuilder;
import vn.danchu.decision.InitiativeBuilder;
import vn.danchu.decision.VillageTallyBuilder;
import vn.danchu.decision.VillageVoteBuilder;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.DanglingReference;
import vn.danchu.supervision.InspectionBoardBuilder;
import vn.danchu.supervision.InvestmentSupervisionBoardBuilder;
import vn.danchu.supervision.MemberElectionBuilder;
import vn.danchu.supervision.ProjectBuilder;
import vn.danchu.supervision.RemovalBuilder;
import vn.danchu.supervision.VacancyBuilder;
import vn.danchu.village.HeadVacancyBuilder;
import vn.danchu.village.ResidentsConferenceBuilder;
import vn.danchu.village.VillageConventionBuilder;
import vn.danchu.village.VillageHeadDismissalBuilder;
import vn.danchu.village.VillageHeadElectionBuilder;

/** Every place that names a village is asked whether the unit has it, the second of a list as the first. */
class VillageReferencesTest {

    private static DossierBuilder naming(String code) {
        return DossierBuilder.builder()
                .decisions(List.of(
                        CommunityDecisionBuilder.builder().build(),
                        CommunityDecisionBuilder.builder()
                                .village(code)
                                .tally(VillageTallyBuilder.builder()
                                        .votes(List.of(
                                                VillageVoteBuilder.builder().build(),
                                                VillageVoteBuilder.builder()
                                                        .village(code)
                                                        .build()))
                                        .build())
                                .build()))
                .initiatives(List.of(InitiativeBuilder.builder().village(code).build()))
                .residentsConferences(List.of(
                        ResidentsConferenceBuilder.builder().village(code).build()))
                .villageConventions(
                        List.of(VillageConventionBuilder.builder().village(code).build()))
                .villageHeadElections(List.of(
                        VillageHeadElectionBuilder.builder().village(code).build()))
                .villageHeadDismissals(List.of(
                        VillageHeadDismissalBuilder.builder().village(code).build()))
                .headVacancies(
                        List.of(HeadVacancyBuilder.builder().village(code).build()))
                .inspectionBoards(List.of(InspectionBoardBuilder.builder()
                        .elections(List.of(
                                MemberElectionBuilder.builder().village(code).build()))
                        .vacancies(List.of(
                                VacancyBuilder.builder().build(),
                                VacancyBuilder.builder()
                                        .election(MemberElectionBuilder.builder()
                                                .village(code)
                                                .build())
                                        .build()))
                        .removals(List.of(RemovalBuilder.builder().village(code).build()))
                        .villages(Set.of(code))
                        .build()))
                .investmentSupervisionBoards(List.of(InvestmentSupervisionBoardBuilder.builder()
                        .elections(List.of(
                                MemberElectionBuilder.builder().village(code).build()))
                        .projectVillages(Set.of(code))
                        .build()))
                .projects(List.of(
                        ProjectBuilder.builder().build(),
                        ProjectBuilder.builder().villages(Set.of(code)).build()))
                .disclosures(List.of(
                        DisclosureBuilder.builder().build(),
                        DisclosureBuilder.builder()
                                .publications(List.of(PublicationBuilder.builder()
                                        .villages(List.of(code))
                                        .build()))
                                .build()))
                .unit(UnitBuilder.builder()
                        .villages(List.of(VillageBuilder.builder()
                                .code("T1")
                                .formedFrom(List.of("T1", code))
                                .mergedInto(List.of(code))
                                .build()))
                        .build());
    }

    @Test
    void eachPlaceIsNamedThatNamesOneThatTheUnitDoesNotHave() {
        assertThat(naming("T2").build().danglingReferences())
                .extracting(DanglingReference::path)
                .containsExactly(
                        "/decisions/1/village",
                        "/decisions/1/tally/votes/1/village",
                        "/initiatives/0/village",
                        "/residentsConferences/0/village",
                        "/villageConventions/0/village",
                        "/villageHeadElections/0/village",
                        "/villageHeadDismissals/0/village",
                        "/headVacancies/0/village",
                        "/inspectionBoards/0/elections/0/village",
                        "/inspectionBoards/0/vacancies/1/election/village",
                        "/inspectionBoards/0/removals/0/village",
                        "/inspectionBoards/0/villages/0",
                        "/investmentSupervisionBoards/0/elections/0/village",
                        "/investmentSupervisionBoards/0/projectVillages/0",
                        "/projects/1/villages/0",
                        "/disclosures/1/publications/0/villages/0",
                        "/unit/villages/0/formedFrom/1",
                        "/unit/villages/0/mergedInto/0");
    }

    @Test
    void ofOneRecordEachPlaceIsNamed() {
        Dossier dossier = DossierBuilder.builder()
                .inspectionBoards(List.of(InspectionBoardBuilder.builder()
                        .elections(List.of(
                                MemberElectionBuilder.builder().village("T2").build(),
                                MemberElectionBuilder.builder().village("T3").build()))
                        .build()))
                .unit(UnitBuilder.builder()
                        .villages(List.of(VillageBuilder.builder().code("T1").build()))
                        .build())
                .build();
        assertThat(dossier.danglingReferences())
                .extracting(DanglingReference::path)
                .containsExactly("/inspectionBoards/0/elections/0/village", "/inspectionBoards/0/elections/1/village");
    }

    @Test
    void noPlaceIsNamedWhereTheUnitHasIt() {
        assertThat(naming("T1").build().danglingReferences()).isEmpty();
    }

    @Test
    void aDossierOfWhichNothingIsKnownNamesNone() {
        Dossier nothing = DossierBuilder.builder().build();
        List<String> codes = new ArrayList<>();
        VillageReferences.each(nothing, (path, code) -> codes.add(code));
        assertThat(codes).isEmpty();
    }
}
