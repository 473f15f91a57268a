package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.StandingBoards;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.BoardRefusal;
import vn.danchu.record.Truth;

/**
 * What is owed by, or to, a commune's inspection board of which the Front committee refused every village's election (L10:21.2, 40.2.b):
 * what fell due before it did stays broken, and what did while it was refused contradicts itself.
 */
final class RefusedBoards {

    private static final Fact<InspectionBoard, Boolean> EVER = Fact.with(
            BoardFacts.ELECTIONS.path(),
            StandingBoards.REFUSED_BY,
            (board, circumstances) -> refusal(board, circumstances) != null,
            (board, circumstances) -> List.of());

    private RefusedBoards() {}

    /** What is owed on these occasions, of time in which it stood. */
    static <W> Rule<InspectionBoard> unlessRefused(
            Occasions<InspectionBoard, W> occasions,
            Function<Occasions<InspectionBoard, W>, Rule<InspectionBoard>> owed) {
        return unlessRefused(
                owed.apply(occasions),
                owed.apply(occasions.where(
                        (board, occasion, circumstances) -> Truth.of(!isRefused(board, occasion, circumstances)),
                        (board, occasion, circumstances) -> List.of(),
                        StandingBoards.REFUSED_BY)));
    }

    /** What is due on this day. */
    static Rule<InspectionBoard> unlessRefused(Fact<InspectionBoard, LocalDate> due, Rule<InspectionBoard> rule) {
        return unlessRefused(
                rule,
                Rules.where(
                        Fact.with(
                                EVER.path(),
                                StandingBoards.REFUSED_BY,
                                (board, circumstances) ->
                                        !isRefused(board, due.of(board, circumstances), circumstances),
                                (board, circumstances) -> List.of()),
                        rule));
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
            return certain.verdict() == Verdict.NON_COMPLIANT
                    ? certain
                    : StandingBoards.refused("", Objects.requireNonNull(refusal(board, circumstances), "refused"));
        });
        return Rules.choose(EVER, refused, rule);
    }

    /** On the last day, or in a part of the time that it is for. */
    private static boolean isRefused(InspectionBoard board, Occasion<?> occasion, Circumstances circumstances) {
        BoardRefusal refusal = refusal(board, circumstances);
        return refusal != null && (refusal.isIn(occasion.span()) || isRefused(board, occasion.last(), circumstances));
    }

    private static boolean isRefused(InspectionBoard board, @Nullable LocalDate day, Circumstances circumstances) {
        BoardRefusal refusal = refusal(board, circumstances);
        return day != null && refusal != null && refusal.isOn(day);
    }

    private static @Nullable BoardRefusal refusal(InspectionBoard board, Circumstances circumstances) {
        return board.timeInCommune(circumstances.unit()).refused();
    }
}
