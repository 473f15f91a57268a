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
    void aSeatWasFilledAsItSaysOrByItsByElection() {
        VacancyBuilder vacancy = VacancyBuilder.builder();
        assertThat(vacancy.build().filledBySomebody()).isNull();
        vacancy.election(MemberElectionBuilder.builder().build());
        assertThat(vacancy.build().filledBySomebody()).isNull();
        vacancy.election(MemberElectionBuilder.builder().on(DAY).build());
        assertThat(vacancy.build().filledBySomebody()).isEqualTo(Act.on(DAY));
        vacancy.filled(Act.notDone());
        assertThat(vacancy.build().filledBySomebody()).isEqualTo(Act.notDone());
    }

    @Test
    void aCommunesBoardElectedUnderDecree59StandsAsLongAsTheHeadsAndAnOlderOneUntilItIsReplaced() {
        InspectionBoardBuilder board =
                InspectionBoardBuilder.builder().code("BTT").villageHeadsTerm(Span.of(DECREE_59, DAY));
        assertThat(board.electedOn(DECREE_59).build().timeInCommune(Unit.UNKNOWN))
                .isEqualTo(new BoardTime("BTT", DECREE_59, DAY, null, null));
        LocalDate before = DECREE_59.minusDays(1);
        assertThat(board.electedOn(before).build().timeInCommune(Unit.UNKNOWN))
                .isEqualTo(new BoardTime("BTT", before, null, null, null));
        assertThat(board.electedOn(null).build().timeInCommune(Unit.UNKNOWN))
                .isEqualTo(new BoardTime("BTT", null, null, null, null));
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

    private static @Nullable LocalDate refusedSince(MemberElection... elections) {
        return InspectionBoardBuilder.builder()
                .electedOn(DAY)
                .villages(Set.of("T1", "T2"))
                .elections(List.of(elections))
                .build()
                .refusedSince(Unit.UNKNOWN);
    }

    @Test
    void aBoardWasRefusedSinceTheLastOfItsVillagesElectionsWas() {
        MemberElection first = election("T1", DAY, refused(COMMUNE_FRONT, DAY.plusDays(5)));
        assertThat(refusedSince(first, election("T2", DAY, refused(COMMUNE_FRONT, DAY.plusDays(9)))))
                .isEqualTo(DAY.plusDays(9));
        assertThat(refusedSince(election("T2", DAY, refused(null, null)), first))
                .isEqualTo(DAY.plusDays(5));
        assertThat(refusedSince(election(null, DAY, refused(null, null)), election(" T1", DAY, refused(null, null))))
                .isEqualTo(LocalDate.MIN);
        assertThat(refusedSince(first)).isNull();
        assertThat(refusedSince()).isNull();
    }

    @Test
    void aBoardWasNotRefusedByAnotherBodyNorByAnElectionThatCameAfterIt() {
        MemberElection first = election("T1", DAY, refused(COMMUNE_FRONT, DAY));
        MemberElection second = election("T2", DAY, refused(COMMUNE_FRONT, DAY));
        assertThat(refusedSince(first, election("T2", DAY, refused(COMMUNE_COMMITTEE, DAY))))
                .isNull();
        assertThat(refusedSince(first, election("T2", DAY, null))).isNull();
        assertThat(refusedSince(first, election("T2", DAY.plusDays(1), refused(COMMUNE_FRONT, DAY.plusDays(1)))))
                .isNull();
        assertThat(refusedSince(first, second, election("T2", DAY.plusDays(1), null)))
                .isEqualTo(DAY);
        MemberElection recognised = election(
                "T2",
                DAY,
                RecognitionBuilder.builder().recognised(true).by(COMMUNE_FRONT).build());
        assertThat(refusedSince(first, recognised)).isNull();
    }

    @Test
    void anInvestmentSupervisionBoardStandsUntilItDissolvedItself() {
        InvestmentSupervisionBoard board = InvestmentSupervisionBoardBuilder.builder()
                .code("GSDT")
                .formedOn(DAY)
                .dissolved(Act.on(DAY.plusDays(9)))
                .build();
        assertThat(board.time()).isEqualTo(new BoardTime("GSDT", DAY, null, Act.on(DAY.plusDays(9)), null));
    }
}
