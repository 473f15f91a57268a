package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.consultation.ConsultationMatter;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.CommunityDecisionBuilder;
import vn.danchu.decision.DecisionMatter;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.law.ContradictionException;
import vn.danchu.law.Period;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.DecisionRecord;
import vn.danchu.record.Document;
import vn.danchu.supervision.InspectionBoardBuilder;
import vn.danchu.supervision.InvestmentSupervisionBoardBuilder;
import vn.danchu.supervision.MemberElectionBuilder;
import vn.danchu.workplace.DialogueGroup;

/** What the concepts read of a dossier besides their own records. */
class DossierTest {

    private static final Period YEAR = Period.year(2026);

    private static Dossier disclosing(@Nullable Period period, Disclosure... disclosures) {
        return DossierBuilder.builder()
                .period(period)
                .disclosures(List.of(disclosures))
                .build();
    }

    private static Disclosure plan(@Nullable DisclosureItem item, @Nullable LocalDate signed) {
        return DisclosureBuilder.builder()
                .item(item)
                .decision(signed == null ? null : Document.signed(signed))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "DEVELOPMENT_PLAN, 2025-12-31,",
        "DEVELOPMENT_PLAN, 2026-01-01, DEVELOPMENT_PLAN",
        "DEVELOPMENT_PLAN, 2026-12-31, DEVELOPMENT_PLAN",
        "DEVELOPMENT_PLAN, 2027-01-01,",
        "WORK_PLANS      , 2026-03-02, WORK_PLAN",
        "YEARLY_RESULTS  , 2026-03-02,",
        "WORK_PLANS      ,           ,",
        "                , 2026-03-02,",
        "PROJECTS        , 2026-03-02,"
    })
    void aMatterWasDecidedWhereItsDecisionOfThePeriodIsDisclosed(
            @Nullable DisclosureItem item, @Nullable LocalDate signed, @Nullable ConsultationMatter matter) {
        assertThat(disclosing(YEAR, plan(item, signed)).mattersDisclosed())
                .isEqualTo(matter == null ? List.of() : List.of(matter));
        assertThat(disclosing(null, plan(item, signed)).mattersDisclosed()).isEmpty();
    }

    @Test
    void aProjectIsDisclosedWhereOneDisclosureIsOfIt() {
        Disclosure other = plan(DisclosureItem.WORK_PLANS, null);
        assertThat(disclosing(YEAR, other, plan(DisclosureItem.PROJECTS, null)).projectDisclosed())
                .isTrue();
        assertThat(disclosing(YEAR, other).projectDisclosed()).isFalse();
        assertThat(DossierBuilder.builder().build().projectDisclosed()).isNull();
    }

    @Test
    void whatItTellsOfTheDialogueGroupIsKnownWhereThereIsARecordOfIt() {
        assertThat(DossierBuilder.builder().build().dialogueGroupChosen()).isNull();
        assertThat(DossierBuilder.builder().build().workersOutside()).isNull();
        Dossier told = DossierBuilder.builder()
                .dialogueGroup(new DialogueGroup(5, null, Act.notDone()))
                .build();
        assertThat(told.dialogueGroupChosen()).isEqualTo(Act.notDone());
        assertThat(told.workersOutside()).isEqualTo(5);
    }

    @Test
    void noTwoVillagesHaveOneCodeHoweverItIsWritten() {
        assertThat(villages("Thôn 1", "Thôn 2", "thôn 1").unit()).isNotNull();
        assertThat(villages(null, null).unit())
                .as("villages without a code may be any")
                .isNotNull();
        assertThatThrownBy(() -> villages("Thôn 1", "Thôn 2", " Thôn  1"))
                .isInstanceOf(ContradictionException.class)
                .hasMessageStartingWith(
                        "unit/villages/0/code:  Thôn  1, unit/villages/2/code:  Thôn  1 cannot stand together");
    }

    private static Dossier villages(@Nullable String... codes) {
        List<Village> villages = new ArrayList<>();
        for (String code : codes) {
            villages.add(VillageBuilder.builder().code(code).build());
        }
        return DossierBuilder.builder()
                .unit(UnitBuilder.builder().villages(villages).build())
                .build();
    }

    /** The lists in which what came of a decision may stand. */
    @Nested
    class RecordsOfADecision {

        private static final Dossier UNKNOWN = DossierBuilder.builder().build();
        private static final Dossier EMPTY = DossierBuilder.builder()
                .villageConventions(List.of())
                .villageHeadElections(List.of())
                .villageHeadDismissals(List.of())
                .inspectionBoards(List.of())
                .investmentSupervisionBoards(List.of())
                .build();

        /** Each as its path and whether it is known. */
        private static List<String> of(
                Dossier dossier, @Nullable DecisionMatter matter, CommunityDecision.@Nullable Personnel personnel) {
            List<String> records = new ArrayList<>();
            for (DecisionRecord.Records each : dossier.recordsOf(CommunityDecisionBuilder.builder()
                    .matter(matter)
                    .personnel(personnel)
                    .build())) {
                records.add(each.path()
                        + (each.all() == null ? " ?" : " " + each.all().size()));
            }
            return records;
        }

        @Test
        void onAConventionAreTheConventions() {
            assertThat(of(UNKNOWN, DecisionMatter.VILLAGE_CONVENTION, null)).containsExactly("/villageConventions ?");
            assertThat(of(EMPTY, DecisionMatter.VILLAGE_CONVENTION, null)).containsExactly("/villageConventions 0");
        }

        @Test
        void onAVillageHeadAreElectionsAndDismissalsAsFarAsEitherMayBeMeant() {
            DecisionMatter head = DecisionMatter.VILLAGE_HEAD;
            assertThat(of(UNKNOWN, head, null)).containsExactly("/villageHeadElections ?", "/villageHeadDismissals ?");
            assertThat(of(UNKNOWN, head, CommunityDecision.Personnel.ELECTION))
                    .containsExactly("/villageHeadElections ?");
            assertThat(of(UNKNOWN, head, CommunityDecision.Personnel.DISMISSAL))
                    .containsExactly("/villageHeadDismissals ?");
            for (CommunityDecision.Personnel each : CommunityDecision.Personnel.values()) {
                assertThat(of(EMPTY, head, each))
                        .containsExactly("/villageHeadElections 0", "/villageHeadDismissals 0");
            }
        }

        @Test
        void onMembersOfBoardsAreTheElectionsOfEachBoard() {
            DecisionMatter members = DecisionMatter.BOARD_MEMBERS;
            assertThat(of(UNKNOWN, members, null))
                    .containsExactly("/inspectionBoards ?", "/investmentSupervisionBoards ?");
            assertThat(of(UNKNOWN, members, CommunityDecision.Personnel.ELECTION))
                    .containsExactly("/inspectionBoards ?", "/investmentSupervisionBoards ?");
            assertThat(of(UNKNOWN, members, CommunityDecision.Personnel.DISMISSAL))
                    .isEmpty();
            assertThat(of(EMPTY, members, null)).isEmpty();

            Dossier boards = DossierBuilder.builder()
                    .inspectionBoards(List.of(
                            InspectionBoardBuilder.builder().build(),
                            InspectionBoardBuilder.builder()
                                    .elections(List.of(
                                            MemberElectionBuilder.builder().build()))
                                    .build()))
                    .investmentSupervisionBoards(
                            List.of(InvestmentSupervisionBoardBuilder.builder().build()))
                    .build();
            assertThat(of(boards, members, null))
                    .containsExactly(
                            "/inspectionBoards/0/elections ?",
                            "/inspectionBoards/1/elections 1",
                            "/investmentSupervisionBoards/0/elections ?");
            assertThat(of(boards, members, CommunityDecision.Personnel.DISMISSAL))
                    .containsExactly("/inspectionBoards/1/elections 1");
        }

        @Test
        void onAnythingElseAreNone() {
            assertThat(of(EMPTY, null, null)).isEmpty();
            assertThat(of(UNKNOWN, null, CommunityDecision.Personnel.ELECTION)).isEmpty();
        }
    }

    @Test
    void timesOfBoardsAreKnownWhereTheBoardsAre() {
        Dossier unknown = DossierBuilder.builder().build();
        assertThat(unknown.inspectionBoardTimes()).isNull();
        assertThat(unknown.investmentBoardTimes()).isNull();
        Dossier known = DossierBuilder.builder()
                .inspectionBoards(
                        List.of(InspectionBoardBuilder.builder().code("TTND").build()))
                .investmentSupervisionBoards(List.of(
                        InvestmentSupervisionBoardBuilder.builder().code("GSDT").build()))
                .build();
        assertThat(known.inspectionBoardTimes()).extracting(time -> time.code()).containsExactly("TTND");
        assertThat(known.investmentBoardTimes()).extracting(time -> time.code()).containsExactly("GSDT");
    }
}
