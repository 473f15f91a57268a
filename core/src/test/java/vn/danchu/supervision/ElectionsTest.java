package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.ELECTED;
import static vn.danchu.supervision.Boards.YEAR_END;
import static vn.danchu.supervision.Boards.board;
import static vn.danchu.supervision.Boards.commune;
import static vn.danchu.supervision.Boards.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;

/** By which villages the members of a board were elected, and how (D59:13.1, 17.1). */
class ElectionsTest {

    private static MemberElectionBuilder in(@Nullable String village) {
        return MemberElectionBuilder.builder()
                .village(village)
                .on(ELECTED)
                .elected(1)
                .form(ElectionForm.VILLAGE_MEETING);
    }

    /** Of five members; the first four were elected in T1 to T4. */
    private static Finding withFifth(Unit unit, MemberElectionBuilder fifth) {
        List<MemberElection> elections = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            elections.add(in("T" + i).build());
        }
        elections.add(fifth.build());
        return judge(
                "D59-13.1-elected-at-meeting",
                board().members(5).elections(elections).build(),
                unit);
    }

    private static Object missing(Finding finding) {
        return finding.arguments().get(Argument.MISSING);
    }

    private static Unit withFifthVillage(VillageBuilder fifth) {
        List<Village> villages = new ArrayList<>(commune(4).villages());
        villages.add(fifth.code("T5").build());
        return UnitBuilder.builder(commune(4)).villages(villages).build();
    }

    @Test
    void allMembersAreElectedByTheVillagesAtAMeetingOrByBallots() {
        assertThat(withFifth(commune(5), in("T5")).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(withFifth(commune(5), in("T5").form(ElectionForm.BALLOTS)).verdict())
                .isEqualTo(Verdict.COMPLIANT);
        Finding atConference = withFifth(commune(5), in("T5").form(ElectionForm.CONFERENCE));
        assertThat(atConference.reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
        assertThat(atConference.arguments().get(Argument.SHORT)).isEqualTo(1L);
        assertThat(withFifth(commune(5), in("T9")).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(withFifth(commune(5), in("T5").elected(2)).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
    }

    @Test
    void whatIsNotKnownOfAnElectionIsMissing() {
        assertThat(missing(withFifth(commune(5), in(null)))).isEqualTo(List.of("/elections/4/village"));
        assertThat(missing(withFifth(commune(5), in("T5").form(null)))).isEqualTo(List.of("/elections/4/form"));
        assertThat(missing(withFifth(commune(5), in("T5").elected(null)))).isEqualTo(List.of("/elections/4/elected"));
        Finding none = judge("D59-13.1-elected-at-meeting", board().members(5).build(), commune(5));
        assertThat(missing(none)).isEqualTo(List.of("/elections"));
    }

    @Test
    void aVillageElectsOnADayOnWhichItIsThere() {
        Unit formed = withFifthVillage(VillageBuilder.builder().formedOn(ELECTED));
        assertThat(withFifth(formed, in("T5")).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(withFifth(formed, in("T5").on(ELECTED.minusDays(1))).verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(missing(withFifth(formed, in("T5").on(null)))).isEqualTo(List.of("/elections/4/on"));
        Unit ended = withFifthVillage(VillageBuilder.builder().endedOn(ELECTED));
        assertThat(withFifth(ended, in("T5")).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(withFifth(ended, in("T5").on(ELECTED.plusDays(1))).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(withFifth(commune(5), in("T5").on(null)).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void aBoardThatNamesItsVillagesIsElectedByThese() {
        InspectionBoardBuilder named = board().members(1).villages(Set.of("T1")).elections(List.of(in("T1").build()));
        assertThat(judge("D59-13.1-elected-at-meeting", named.build(), commune(5))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(judge(
                                "D59-13.1-elected-at-meeting",
                                named.villages(Set.of("T2")).build(),
                                commune(5))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void ofACommuneWhoseVillagesAreNotKnownTheyAreMissing() {
        Unit unknown = UnitBuilder.builder(commune(5)).villages(null).build();
        assertThat(missing(withFifth(unknown, in("T5")))).isEqualTo(List.of("/unit/villages"));
    }

    @Test
    void twoEntriesThatAreAlikeInEveryWordAreNoted() {
        Finding alike = withFifth(commune(5), in("T4"));
        assertThat(alike.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(alike.cautions()).contains("election-entered-twice-alike");
        assertThat(withFifth(commune(5), in("T5")).cautions()).doesNotContain("election-entered-twice-alike");
    }

    /** A village elects on one day once: it is not known which of two entries that differ is right. */
    @Test
    void twoEntriesOfOneDayThatDifferContradictEachOther() {
        Finding differ = withFifth(commune(5), in("T4").form(ElectionForm.CONFERENCE));
        assertThat(differ.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        InspectionBoard board = board().members(1)
                .elections(List.of(
                        in("T1").build(), in("T1").form(ElectionForm.CONFERENCE).build()))
                .build();
        Finding finding = judge("D59-13.1-elected-at-meeting", board, commune(1));
        assertThat(finding.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(finding.arguments().get(Argument.ALSO)).isEqualTo(List.of("/elections/0", "/elections/1"));
    }

    @Test
    void entriesOfAnotherDayOrVillageOrOfUnknownOnesContradictNothing() {
        MemberElectionBuilder atConference = in("T1").form(ElectionForm.CONFERENCE);
        assertThat(beside(atConference.on(ELECTED.minusDays(1)))).isEqualTo(Verdict.COMPLIANT);
        assertThat(beside(atConference.on(null))).isEqualTo(Verdict.COMPLIANT);
        assertThat(beside(atConference.on(ELECTED).village("T2"))).isEqualTo(Verdict.COMPLIANT);
        assertThat(beside(atConference.village(null))).isEqualTo(Verdict.COMPLIANT);
        assertThat(beside(atConference.village("T1"))).isEqualTo(Verdict.UNDETERMINED);
    }

    /** Of a board of one member, elected by T1 at a meeting. */
    private static Verdict beside(MemberElectionBuilder other) {
        InspectionBoard board = board().members(1)
                .elections(List.of(other.build(), in("T1").build()))
                .build();
        return judge("D59-13.1-elected-at-meeting", board, commune(2)).verdict();
    }

    @Test
    void anElectionTellsWhetherItWasAtAMeetingOfTheVillage() {
        assertThat(in("T1").build().atMeeting()).isTrue();
        assertThat(in("T1").form(ElectionForm.BALLOTS).build().atMeeting()).isFalse();
        assertThat(in("T1").form(ElectionForm.CONFERENCE).build().atMeeting()).isNull();
        assertThat(in("T1").form(null).build().atMeeting()).isNull();
        assertThat(in("T1").build().countsItself()).isTrue();
    }

    private static Finding residents(
            @Nullable Set<String> villages, @Nullable Integer residents, MemberElectionBuilder... elections) {
        List<MemberElection> all = new ArrayList<>();
        for (MemberElectionBuilder one : elections) {
            all.add(one.build());
        }
        InvestmentSupervisionBoard board = InvestmentSupervisionBoardBuilder.builder()
                .formedOn(LocalDate.of(2026, 3, 3))
                .projectVillages(villages)
                .fromResidents(residents)
                .elections(all)
                .build();
        return judge(InvestmentSupervisionBoardNorms.ALL, "D59-17.1-residents-elected", board, commune(5), YEAR_END);
    }

    /** The residents on an investment supervision board are elected by the villages of the project (D59:17.1). */
    @Test
    void residentsAreElectedByTheVillagesOfTheProject() {
        assertThat(residents(Set.of("T1"), 1, in("T1")).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(residents(Set.of("T1"), 1, in("T2")).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(missing(residents(null, 1, in("T1")))).isEqualTo(List.of("/projectVillages"));
        assertThat(missing(residents(Set.of("T1"), 1, in(null)))).isEqualTo(List.of("/elections/0/village"));
        assertThat(missing(residents(Set.of("T1"), null, in("T1")))).isEqualTo(List.of("/fromResidents"));
    }
}
