package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.consultation.ConsultationBuilder;
import vn.danchu.consultation.MatterDecisionBuilder;
import vn.danchu.decision.Amendment;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.CommunityDecisionBuilder;
import vn.danchu.decision.InitiativeBuilder;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.DanglingReference;
import vn.danchu.record.DemocracyRegulationBuilder;
import vn.danchu.request.BoardConcernedBuilder;
import vn.danchu.request.CommuneMeetingBuilder;
import vn.danchu.supervision.InspectionBoardBuilder;
import vn.danchu.supervision.InvestmentSupervisionBoardBuilder;
import vn.danchu.supervision.MemberElectionBuilder;
import vn.danchu.supervision.ProjectBuilder;
import vn.danchu.supervision.RecommendationBuilder;
import vn.danchu.supervision.SupervisionBuilder;
import vn.danchu.supervision.VacancyBuilder;
import vn.danchu.village.ResidentsConferenceBuilder;
import vn.danchu.village.VillageConventionBuilder;
import vn.danchu.village.VillageHeadDismissalBuilder;
import vn.danchu.village.VillageHeadElectionBuilder;

class DanglingReferencesTest {

    private static DossierBuilder referring() {
        return DossierBuilder.builder()
                .decisions(List.of(CommunityDecisionBuilder.builder()
                        .id("D1")
                        .initiative("I")
                        .partOf("D")
                        .amends(new Amendment("D", null))
                        .build()))
                .democracyRegulations(List.of(
                        DemocracyRegulationBuilder.builder().consultation("C").build()))
                .matterDecisions(List.of(
                        MatterDecisionBuilder.builder().consultation("C").build()))
                .communeMeetings(List.of(
                        CommuneMeetingBuilder.builder().build(),
                        CommuneMeetingBuilder.builder()
                                .boardsConcerned(List.of(BoardConcernedBuilder.builder()
                                        .board("B")
                                        .build()))
                                .build()))
                .villageConventions(List.of(
                        VillageConventionBuilder.builder().decisionId("D").build()))
                .villageHeadDismissals(List.of(
                        VillageHeadDismissalBuilder.builder().decisionId("D").build()))
                .villageHeadElections(List.of(
                        VillageHeadElectionBuilder.builder().decisionId("D").build()))
                .inspectionBoards(List.of(InspectionBoardBuilder.builder()
                        .code("B1")
                        .elections(List.of(
                                MemberElectionBuilder.builder().build(),
                                MemberElectionBuilder.builder().decision("D").build()))
                        .vacancies(List.of(VacancyBuilder.builder()
                                .election(MemberElectionBuilder.builder()
                                        .decision("D")
                                        .build())
                                .build()))
                        .build()))
                .investmentSupervisionBoards(List.of(InvestmentSupervisionBoardBuilder.builder()
                        .code("B2")
                        .project("P")
                        .elections(List.of(
                                MemberElectionBuilder.builder().decision("D").build()))
                        .build()))
                .recommendations(
                        List.of(RecommendationBuilder.builder().board("B").build()))
                .supervisions(List.of(SupervisionBuilder.builder().board("B").build()));
    }

    @Test
    void namesThePlaceAndTheIdOfEveryReferenceThatLeadsNowhere() {
        assertThat(referring().build().danglingReferences())
                .containsExactlyInAnyOrder(
                        new DanglingReference("/decisions/0/initiative", "I"),
                        new DanglingReference("/decisions/0/partOf", "D"),
                        new DanglingReference("/decisions/0/amends/decision", "D"),
                        new DanglingReference("/democracyRegulations/0/consultation", "C"),
                        new DanglingReference("/matterDecisions/0/consultation", "C"),
                        new DanglingReference("/communeMeetings/1/boardsConcerned/0/board", "B"),
                        new DanglingReference("/villageConventions/0/decisionId", "D"),
                        new DanglingReference("/villageHeadDismissals/0/decisionId", "D"),
                        new DanglingReference("/villageHeadElections/0/decisionId", "D"),
                        new DanglingReference("/inspectionBoards/0/elections/1/decision", "D"),
                        new DanglingReference("/inspectionBoards/0/vacancies/0/election/decision", "D"),
                        new DanglingReference("/investmentSupervisionBoards/0/elections/0/decision", "D"),
                        new DanglingReference("/investmentSupervisionBoards/0/project", "P"),
                        new DanglingReference("/recommendations/0/board", "B"),
                        new DanglingReference("/supervisions/0/board", "B"));
    }

    @Test
    void namesNoneThatARecordOfTheDossierAnswers() {
        List<CommunityDecision> decisions = new ArrayList<>(referring().build().decisions());
        decisions.add(CommunityDecisionBuilder.builder().id("D").build());
        Dossier dossier = referring()
                .decisions(decisions)
                .initiatives(List.of(InitiativeBuilder.builder().id("I").build()))
                .consultations(List.of(ConsultationBuilder.builder().id("C").build()))
                .communeMeetings(List.of())
                .projects(List.of(ProjectBuilder.builder().code("P").build()))
                .recommendations(
                        List.of(RecommendationBuilder.builder().board("B1").build()))
                .supervisions(List.of(SupervisionBuilder.builder().board("B2").build()))
                .build();
        assertThat(dossier.danglingReferences()).isEmpty();
    }

    @Test
    void asksNothingOfADossierWithoutRecordsOrReferences() {
        assertThat(DossierBuilder.builder().build().danglingReferences()).isEmpty();
        assertThat(DossierBuilder.builder()
                        .supervisions(List.of(SupervisionBuilder.builder().build()))
                        .build()
                        .danglingReferences())
                .isEmpty();
    }

    private static Dossier conferenceOf(String village) {
        Unit unit = UnitBuilder.builder()
                .villages(List.of(VillageBuilder.builder().code("Thôn Hòa Bình").build()))
                .build();
        return DossierBuilder.builder()
                .unit(unit)
                .residentsConferences(List.of(
                        ResidentsConferenceBuilder.builder().village(village).build()))
                .build();
    }

    @Test
    void aVillageThatTheUnitDoesNotListIsOneOfThem() {
        assertThat(conferenceOf("Thôn Bình An").danglingReferences())
                .containsExactly(new DanglingReference("/residentsConferences/0/village", "Thôn Bình An"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thôn Hòa Bình", " Thôn  Hòa Bình ", "Tho\u0302n Ho\u0300a Bi\u0300nh"})
    void aVillageWrittenWithOtherSpacesOrInAnotherUnicodeFormIsTheSame(String village) {
        assertThat(conferenceOf(village).danglingReferences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thôn Hoà Bình", "THÔN HÒA BÌNH", "thôn hoà bình"})
    void capitalsAndWhereAToneStandsMakeAnotherOneThatResemblesIt(String village) {
        assertThat(conferenceOf(village).danglingReferences())
                .containsExactly(new DanglingReference("/residentsConferences/0/village", village, "Thôn Hòa Bình"));
    }

    @Test
    void anotherToneIsAnotherVillage() {
        assertThat(conferenceOf("Thôn Hoa Bình").danglingReferences())
                .containsExactly(new DanglingReference("/residentsConferences/0/village", "Thôn Hoa Bình"));
    }

    @Test
    void whereTheVillagesAreNotKnownNoneIsMissed() {
        Dossier dossier = DossierBuilder.builder()
                .unit(UnitBuilder.builder().build())
                .residentsConferences(List.of(
                        ResidentsConferenceBuilder.builder().village("T1").build()))
                .build();
        assertThat(dossier.danglingReferences()).isEmpty();
    }

    @Test
    void boardsOfEitherKindAnswerAndResemble() {
        DossierBuilder boards = DossierBuilder.builder()
                .inspectionBoards(List.of(
                        InspectionBoardBuilder.builder().build(),
                        InspectionBoardBuilder.builder().code("Ban Hòa").build()))
                .investmentSupervisionBoards(List.of(InvestmentSupervisionBoardBuilder.builder()
                        .code("Ban Bình")
                        .build()));
        assertThat(boards.supervisions(List.of(
                                SupervisionBuilder.builder().board("Ban Hòa").build(),
                                SupervisionBuilder.builder().board("Ban Bình").build(),
                                SupervisionBuilder.builder().board("ban hoà").build(),
                                SupervisionBuilder.builder().board("BAN BÌNH").build()))
                        .build()
                        .danglingReferences())
                .containsExactly(
                        new DanglingReference("/supervisions/2/board", "ban hoà", "Ban Hòa"),
                        new DanglingReference("/supervisions/3/board", "BAN BÌNH", "Ban Bình"));
    }

    @Test
    void ofTwoThatAreWrittenAlikeTheFirstIsResembled() {
        Unit unit = UnitBuilder.builder()
                .villages(List.of(
                        VillageBuilder.builder().code("Thôn Hòa").build(),
                        VillageBuilder.builder().code("Thôn Hoà").build()))
                .build();
        assertThat(DossierBuilder.builder()
                        .unit(unit)
                        .residentsConferences(List.of(ResidentsConferenceBuilder.builder()
                                .village("thôn hòa")
                                .build()))
                        .build()
                        .danglingReferences())
                .containsExactly(new DanglingReference("/residentsConferences/0/village", "thôn hòa", "Thôn Hòa"));
    }
}
