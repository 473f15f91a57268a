package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.StandingBoards;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.BoardTime;

/**
 * What is owed by, or to, a commune's inspection board of which the Front committee refused every village's election (L10:21.2, 40.2.b):
 * what fell due before it did stays broken, and what did while it was refused contradicts itself.
 */
final class RefusedBoards {

    private static final Fact<InspectionBoard, Boolean> EVER = Fact.with(
            BoardFacts.ELECTIONS.path(),
            StandingBoards.REFUSED_BY,
            (board, circumstances) -> time(board, circumstances).refused() != null,
            (board, circumstances) -> List.of());

    private RefusedBoards() {}

    /** What is owed on these occasions. */
    static <W> Rule<InspectionBoard> unlessRefused(
            Occasions<InspectionBoard, W> occasions,
            Function<Occasions<InspectionBoard, W>, Rule<InspectionBoard>> owed) {
        return unlessRefused(
                owed.apply(occasions),
                owed.apply(occasions.where(
                        occasion -> notRefusedOn(Fact.known(circumstances -> occasion.last())),
                        StandingBoards.REFUSED_BY)));
    }

    /** What is due on this day. */
    static Rule<InspectionBoard> unlessRefused(Fact<InspectionBoard, LocalDate> due, Rule<InspectionBoard> rule) {
        return unlessRefused(rule, Rules.where(notRefusedOn(due), rule));
    }

    /** What every programme states, when it is drawn up. */
    static Rule<InspectionBoard> unlessRefused(
            Function<Fact<InspectionBoard, List<Programme>>, Rule<InspectionBoard>> ofAll) {
        return unlessRefused(
                ofAll.apply(BoardFacts.PROGRAMMES),
                ofAll.apply(Fact.with(BoardFacts.PROGRAMMES.path(), RefusedBoards::programmesOfOneNotRefused)));
    }

    /** Its programmes; those of days on which it had been refused count as not drawn up. */
    private static @Nullable List<Programme> programmesOfOneNotRefused(
            InspectionBoard board, Circumstances circumstances) {
        return board.programmes() == null
                ? null
                : board.programmes().stream()
                        .map(one -> one.drawnUp() != null
                                        && isRefused(board, one.drawnUp().on(), circumstances)
                                ? ProgrammeBuilder.builder(one)
                                        .drawnUp(Act.notDone())
                                        .build()
                                : one)
                        .toList();
    }

    /** The rule; what it finds broken that is kept where nothing is asked of a refused board contradicts itself. */
    private static Rule<InspectionBoard> unlessRefused(Rule<InspectionBoard> rule, Rule<InspectionBoard> standing) {
        Rule<InspectionBoard> refused = Rules.adjusted(rule, (outcome, board, circumstances) -> {
            if (outcome.verdict() != Verdict.NON_COMPLIANT) {
                return outcome;
            }
            Outcome certain = standing.judge(board, circumstances);
            return certain.verdict() == Verdict.NON_COMPLIANT ? certain : StandingBoards.refused("");
        });
        return Rules.choose(EVER, refused, rule);
    }

    private static Fact<InspectionBoard, Boolean> notRefusedOn(Fact<InspectionBoard, LocalDate> day) {
        return Fact.with(
                EVER.path(),
                StandingBoards.REFUSED_BY,
                (board, circumstances) -> !isRefused(board, day.of(board, circumstances), circumstances),
                (board, circumstances) -> List.of());
    }

    private static boolean isRefused(InspectionBoard board, @Nullable LocalDate day, Circumstances circumstances) {
        return day != null && time(board, circumstances).isRefused(day);
    }

    private static BoardTime time(InspectionBoard board, Circumstances circumstances) {
        return board.timeInCommune(circumstances.unit());
    }
}
