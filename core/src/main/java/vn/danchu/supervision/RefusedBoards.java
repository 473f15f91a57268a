package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.StandingBoards;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.BoardRefusal;
import vn.danchu.record.BoardTime;

/**
 * What is owed by, or to, a commune's inspection board of whose elections the Front committee is said to have refused some before it
 * recognised any (L10:21.2, 40.2.b): what had been broken by the day on which it refused and is so still, and what is broken as well by a board that begins on the
 * day on which it recognised one, stays broken; all else contradicts itself, or asks for what is not told of the elections.
 */
final class RefusedBoards {

    private static final Fact<InspectionBoard, Boolean> EVER = Fact.with(
            BoardFacts.ELECTIONS.path(),
            StandingBoards.REFUSED_BY,
            (board, circumstances) -> board.timeInCommune(circumstances.unit()).refused() != null,
            (board, circumstances) -> List.of());

    private RefusedBoards() {}

    /** What the board owes, or is owed. */
    static Rule<InspectionBoard> unlessRefused(Rule<InspectionBoard> rule) {
        return unlessRefused(rule, (board, refusal) -> board);
    }

    /** What every programme of the board states; of one drawn up while it was refused nothing is asked for sure. */
    static Rule<InspectionBoard> unlessDrawnUpThen(Rule<InspectionBoard> rule) {
        return unlessRefused(
                rule,
                (board, refusal) -> InspectionBoardBuilder.builder(board)
                        .programmes(butOf(refusal, board.programmes()))
                        .build());
    }

    private static Rule<InspectionBoard> unlessRefused(
            Rule<InspectionBoard> rule, BiFunction<InspectionBoard, BoardRefusal, InspectionBoard> butOf) {
        Rule<InspectionBoard> ofRefused = Rules.adjusted(rule, (outcome, board, circumstances) -> {
            BoardTime time = board.timeInCommune(circumstances.unit());
            BoardRefusal refusal = Objects.requireNonNull(time.refused(), "refused");
            LocalDate since = refusal.time().from();
            if (outcome.verdict() != Verdict.NON_COMPLIANT || (since != null && since.isAfter(circumstances.asOf()))) {
                return outcome;
            }
            InspectionBoard stood = butOf.apply(board, refusal);
            Outcome now = rule.judge(stood, circumstances);
            Outcome certain = since == null ? null : now.brokenIn(rule.judge(stood, circumstances.asOf(since)));
            LocalDate last = refusal.time().to();
            LocalDate begun = last == null ? null : last.plusDays(1);
            // one recognised after its time, or yet to be recognised, served none
            if (certain == null
                    && begun != null
                    && !begun.isAfter(circumstances.asOf())
                    && time.isOver(begun).isFalse()) {
                InspectionBoard again =
                        InspectionBoardBuilder.builder(stood).electedOn(begun).build();
                Outcome ofAgain = rule.judge(again, circumstances);
                boolean dueBefore =
                        ofAgain.arguments().get(Argument.DUE) instanceof LocalDate due && due.isBefore(begun);
                certain = dueBefore ? null : now.brokenIn(ofAgain);
            }
            return certain != null ? certain : StandingBoards.refused("", refusal);
        });
        return Rules.choose(EVER, ofRefused, rule);
    }

    /** Each in its place; those of the refusal's days as if they had not been drawn up. */
    private static @Nullable List<Programme> butOf(BoardRefusal refusal, @Nullable List<Programme> programmes) {
        return programmes == null
                ? null
                : programmes.stream()
                        .map(one -> one.drawnUp() == null
                                        || one.drawnUp().on() == null
                                        || !refusal.isOn(one.drawnUp().on())
                                ? one
                                : ProgrammeBuilder.builder(one)
                                        .drawnUp(Act.notDone())
                                        .build())
                        .toList();
    }
}
