package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.record.Recognition.Body.COMMUNE_COMMITTEE;
import static vn.danchu.record.Recognition.Body.COMMUNE_FRONT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.BoardRefusal;
import vn.danchu.record.BoardTime;
import vn.danchu.record.Recognition;
import vn.danchu.record.RecognitionBuilder;
import vn.danchu.record.Span;

/** What records of boards say of themselves to other packages. */
class BoardRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** The first day of Decree 59 (art. 28.1), whose art. 29.2 lets boards that were elected before outlast the heads' term. */
    private static final LocalDate DECREE_59 = LocalDate.of(2023, 8, 15);

    @Test
    void anElectionCameToSomebodyWhereOneAtLeastWasElected() {
        MemberElectionBuilder election = MemberElectionBuilder.builder().on(DAY).decision("QD-1");
        assertThat(election.build().cameToIt()).isNull();
        assertThat(election.elected(0).build().cameToIt()).isFalse();
        assertThat(election.elected(1).build().cameToIt()).isTrue();
        assertThat(election.build().cameToItAt()).isEqualTo("/elected");
        assertThat(election.build().votedOn()).isEqualTo(DAY);
        assertThat(election.build().votedAt()).isEqualTo("/on");
        assertThat(election.build().decisionId()).isEqualTo("QD-1");
        assertThat(election.build().decisionAt()).isEqualTo("/decision");
    }

    @Test
    void aByElectionFillsASeatWhereItElectedSomebodyAndWasNotRefused() {
        VacancyBuilder vacancy = VacancyBuilder.builder();
        assertThat(vacancy.build().filledByElection()).isNull();
        MemberElectionBuilder election = MemberElectionBuilder.builder().on(DAY);
        assertThat(vacancy.election(election.build()).build().filledByElection())
                .isNull();
        assertThat(vacancy.election(election.elected(0).build()).build().filledByElection())
                .isEqualTo(Act.notDone());
        assertThat(vacancy.election(election.elected(1).build()).build().filledByElection())
                .isEqualTo(Act.on(DAY));
        assertThat(vacancy.election(election.on(null).build()).build().filledByElection())
                .isNull();
        election.recognition(RecognitionBuilder.builder()
                .by(Recognition.Body.COMMUNE_FRONT)
                .recognised(false)
                .build());
        assertThat(vacancy.election(election.build()).build().isRefused()).isTrue();
        assertThat(vacancy.filled(Act.on(DAY)).build().isRefused()).isFalse();
    }

    @Test
    void aCommunesBoardElectedUnderDecree59StandsAsLongAsTheHeadsAndAnOlderOneUntilItIsReplaced() {
        InspectionBoardBuilder board =
                InspectionBoardBuilder.builder().code("BTT").villageHeadsTerm(Span.of(DECREE_59, DAY));
        assertThat(board.electedOn(DECREE_59).build().timeInCommune(Unit.UNKNOWN))
                .isEqualTo(new BoardTime("BTT", DECREE_59, DAY, false, null, null));
        LocalDate before = DECREE_59.minusDays(1);
        assertThat(board.electedOn(before).build().timeInCommune(Unit.UNKNOWN))
                .isEqualTo(new BoardTime("BTT", before, null, false, null, null));
        assertThat(board.electedOn(null).build().timeInCommune(Unit.UNKNOWN))
                .isEqualTo(new BoardTime("BTT", null, null, false, null, null));
    }

    @Test
    void howLongACommunesBoardStandsIsNotKnownWhereNeitherItsTermNorItsSuccessorIsTold() {
        InspectionBoardBuilder board = InspectionBoardBuilder.builder().code("BTT");
        LocalDate before = DECREE_59.minusDays(1);
        assertThat(board.electedOn(before).build().timeInCommune(Unit.UNKNOWN))
                .isEqualTo(new BoardTime("BTT", before, null, false, null, null));
        assertThat(board.electedOn(DECREE_59).build().timeInCommune(Unit.UNKNOWN))
                .isEqualTo(new BoardTime("BTT", DECREE_59, null, true, null, null));
        Act not = Act.notDone();
        assertThat(board.replaced(not).build().timeInCommune(Unit.UNKNOWN))
                .isEqualTo(new BoardTime("BTT", DECREE_59, null, true, not, null));
        Act successor = Act.on(DAY);
        assertThat(board.replaced(successor).build().timeInCommune(Unit.UNKNOWN))
                .isEqualTo(new BoardTime("BTT", DECREE_59, null, false, successor, null));
    }

    private static MemberElection election(@Nullable String village, LocalDate on, @Nullable Recognition recognition) {
        return MemberElectionBuilder.builder()
                .village(village)
                .on(on)
                .recognition(recognition)
                .build();
    }

    private static Recognition refused(Recognition.@Nullable Body by, @Nullable LocalDate on) {
        return RecognitionBuilder.builder()
                .recognised(false)
                .by(by)
                .answer(on == null ? null : Act.on(on))
                .build();
    }

    private static Recognition recognised(Recognition.@Nullable Body by, @Nullable LocalDate on) {
        return RecognitionBuilder.builder(refused(by, on)).recognised(true).build();
    }

    private static @Nullable BoardRefusal refusal(MemberElection... elections) {
        return InspectionBoardBuilder.builder()
                .electedOn(DAY)
                .villages(Set.of("T1", "T2"))
                .elections(List.of(elections))
                .build()
                .timeInCommune(Unit.UNKNOWN)
                .refused();
    }

    private static @Nullable Span refused(MemberElection... elections) {
        BoardRefusal refusal = refusal(elections);
        return refusal == null ? null : refusal.time();
    }

    private static Span since(@Nullable LocalDate day) {
        return new Span(day, null, null);
    }

    @Test
    void aBoardWasRefusedSinceTheFirstOfItsVillagesElectionsWas() {
        MemberElection first = election("T1", DAY, refused(COMMUNE_FRONT, DAY.plusDays(5)));
        assertThat(refused(first, election("T2", DAY, refused(COMMUNE_FRONT, DAY.plusDays(9)))))
                .isEqualTo(since(DAY.plusDays(5)));
        assertThat(refused(election("T2", DAY, refused(null, null)), first)).isEqualTo(since(DAY));
        assertThat(refused(election(null, null, refused(null, null)), election(" T1", DAY, refused(null, null))))
                .isEqualTo(since(null));
        assertThat(refused(first)).isNull();
        assertThat(refused()).isNull();
    }

    @Test
    void aBoardMayHaveBeenRefusedWhereOneOfItsElectionsWasAndNoneIsToldToHaveBeenRecognised() {
        MemberElection first = election("T1", DAY, refused(COMMUNE_FRONT, DAY));
        assertThat(refused(first, election("T2", DAY, null))).isEqualTo(since(DAY));
        assertThat(refused(first, election("T2", DAY, recognised(COMMUNE_COMMITTEE, DAY.plusDays(1)))))
                .isEqualTo(since(DAY));
        assertThat(refused(first, election("T2", DAY, refused(COMMUNE_COMMITTEE, DAY.plusDays(1)))))
                .isEqualTo(since(DAY));
        assertThat(refused(first, election("T2", DAY, recognised(COMMUNE_FRONT, DAY))))
                .isNull();
    }

    @Test
    void aBoardWasNotRefusedByAnotherBodyNorByAnElectionThatCameAfterIt() {
        MemberElection first = election("T1", DAY, refused(COMMUNE_FRONT, DAY));
        MemberElection second = election("T1", DAY, refused(COMMUNE_COMMITTEE, DAY));
        assertThat(refused(second, election("T2", DAY, refused(COMMUNE_COMMITTEE, DAY))))
                .isNull();
        assertThat(refused(second, election("T2", DAY, null))).isNull();
        assertThat(refused(first, election("T2", DAY.plusDays(1), refused(COMMUNE_FRONT, DAY.plusDays(1)))))
                .isNull();
    }

    @Test
    void aBoardIsRefusedUntilTheFrontRecognisesAnElectionHeldAgain() {
        MemberElection first = election("T1", DAY, refused(COMMUNE_FRONT, DAY.plusDays(2)));
        MemberElection second = election("T2", DAY, refused(COMMUNE_FRONT, DAY.plusDays(2)));
        LocalDate again = DAY.plusDays(5);
        Span refused = Span.of(DAY.plusDays(2), again);
        assertThat(refused(first, second, election("T2", again, recognised(COMMUNE_FRONT, again.plusDays(1)))))
                .isEqualTo(refused);
        MemberElection undated = election("T2", again.plusDays(1), recognised(COMMUNE_FRONT, null));
        assertThat(refused(first, second, undated)).isEqualTo(since(DAY.plusDays(2)));
        assertThat(refusal(first, second, undated).recognisedFrom()).isEqualTo(again.plusDays(1));
        assertThat(refusal(first, second, undated).untold()).containsExactly("/elections/2/recognition/answer");
        assertThat(refused(
                        election("T1", again, recognised(COMMUNE_FRONT, again.plusDays(3))),
                        first,
                        election("T2", again, recognised(COMMUNE_FRONT, again.plusDays(1))),
                        second))
                .isEqualTo(refused);
        assertThat(refused(first, second, election("T2", again, null))).isEqualTo(since(DAY.plusDays(2)));
        assertThat(refused(first, second, election("T2", again, recognised(COMMUNE_COMMITTEE, again))))
                .isEqualTo(since(DAY.plusDays(2)));
        assertThat(refused(first, second, election("T2", again, refused(COMMUNE_FRONT, again))))
                .isEqualTo(since(DAY.plusDays(2)));
        assertThat(refused(first, second, election("T2", again, recognised(null, again))))
                .isEqualTo(since(DAY.plusDays(2)));
    }

    @Test
    void whereARefusalIsToldAndWhatIsNotToldOfTheOthers() {
        MemberElection first = election("T1", DAY, refused(COMMUNE_FRONT, DAY));
        BoardRefusal told = refusal(election("T2", DAY, refused(COMMUNE_FRONT, DAY.plusDays(1))), first);
        assertThat(told).isNotNull();
        assertThat(told.told()).isEqualTo("/elections/1/recognition/recognised");
        assertThat(told.untold()).isEmpty();
        BoardRefusal open = refusal(
                first,
                election("T2", DAY, null),
                election("T2", DAY, recognised(null, DAY)),
                election(
                        "T2",
                        DAY,
                        RecognitionBuilder.builder().by(COMMUNE_FRONT).build()),
                election(
                        "T2",
                        DAY,
                        RecognitionBuilder.builder().by(COMMUNE_COMMITTEE).build()));
        assertThat(open).isNotNull();
        assertThat(open.untold())
                .containsExactly(
                        "/elections/1/recognition",
                        "/elections/2/recognition/by",
                        "/elections/3/recognition/recognised");
        MemberElection refusedBySomebody = election("T1", DAY, refused(null, DAY));
        BoardRefusal byNobody = refusal(refusedBySomebody, election("T2", DAY, refused(COMMUNE_COMMITTEE, DAY)));
        assertThat(byNobody).isNotNull();
        assertThat(byNobody.untold()).containsExactly("/elections/0/recognition/by");
        BoardRefusal byTheFrontToo = refusal(refusedBySomebody, election("T2", DAY, refused(COMMUNE_FRONT, DAY)));
        assertThat(byTheFrontToo).isNotNull();
        assertThat(byTheFrontToo.untold()).isEmpty();
    }

    @Test
    void aBoardWasNotRefusedWhereAnElectionHeldAgainWasRecognisedByThen() {
        LocalDate next = DAY.plusDays(1);
        MemberElection first = election("T1", DAY, refused(COMMUNE_FRONT, next));
        MemberElection second = election("T2", DAY, refused(COMMUNE_FRONT, next));
        assertThat(refused(first, second, election("T2", next, recognised(COMMUNE_FRONT, next))))
                .isNull();
        assertThat(refused(first, second, election("T2", next, recognised(COMMUNE_FRONT, next.plusDays(1)))))
                .isEqualTo(Span.of(next, next));
    }

    @Test
    void anInvestmentSupervisionBoardStandsUntilItDissolvedItself() {
        InvestmentSupervisionBoard board = InvestmentSupervisionBoardBuilder.builder()
                .code("GSDT")
                .formedOn(DAY)
                .dissolved(Act.on(DAY.plusDays(9)))
                .build();
        assertThat(board.time()).isEqualTo(new BoardTime("GSDT", DAY, null, false, Act.on(DAY.plusDays(9)), null));
    }
}
