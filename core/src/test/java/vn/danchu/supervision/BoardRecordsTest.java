package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.danchu.record.Act;
import vn.danchu.record.BoardTime;
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
        assertThat(board.electedOn(DECREE_59).build().timeInCommune())
                .isEqualTo(new BoardTime("BTT", DECREE_59, DAY, null, false));
        LocalDate before = DECREE_59.minusDays(1);
        assertThat(board.electedOn(before).build().timeInCommune())
                .isEqualTo(new BoardTime("BTT", before, null, null, false));
        assertThat(board.electedOn(null).build().timeInCommune())
                .isEqualTo(new BoardTime("BTT", null, null, null, false));
    }

    @Test
    void anInvestmentSupervisionBoardStandsUntilItDissolvedItself() {
        InvestmentSupervisionBoard board = InvestmentSupervisionBoardBuilder.builder()
                .code("GSDT")
                .formedOn(DAY)
                .dissolved(Act.on(DAY.plusDays(9)))
                .build();
        assertThat(board.time()).isEqualTo(new BoardTime("GSDT", DAY, null, Act.on(DAY.plusDays(9)), false));
    }
}
