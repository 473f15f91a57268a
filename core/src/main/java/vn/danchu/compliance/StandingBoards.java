package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Identifier;
import vn.danchu.law.Unit;
import vn.danchu.record.BoardFile;
import vn.danchu.record.BoardRefusal;
import vn.danchu.record.BoardTime;
import vn.danchu.record.Truth;

/**
 * Whether a commune's people's boards stood on the day of the fact: what is owed to a board, or by its member, falls away where
 * there was none (L10:33.3, 39.3, 44.3). A record on its own is one of a unit that has them.
 */
public final class StandingBoards {

    /** Whether a people's inspection board was refused is read from these, from the board. */
    public static final List<String> REFUSED_BY = List.of(
            "/electedOn",
            "/villages",
            "/elections/*/village",
            "/elections/*/on",
            "/elections/*/recognition/recognised",
            "/elections/*/recognition/by",
            "/elections/*/recognition/receivedOn",
            "/elections/*/recognition/answer",
            "#/unit/villages");

    private static final String TERM_ENDS = "/termEndsOn";
    private static final Kind INSPECTION =
            new Kind("#/inspectionBoards", "/electedOn", "/replaced", BoardFile::inspectionBoardTimes);
    private static final Kind INVESTMENT =
            new Kind("#/investmentSupervisionBoards", "/formedOn", "/dissolved", BoardFile::investmentBoardTimes);

    private StandingBoards() {}

    /**
     * The rule where a people's inspection board stood; one from before the unit ended with the unit that it was of (reading B15). What
     * is broken towards one that stood by its days alone, every election of which was refused, contradicts itself.
     */
    public static <T> Rule<T> ofInspectionBoard(Rule<T> rule) {
        return Rules.ifAny(
                inspectionBoardStood(),
                Rules.adjusted(
                        rule,
                        (outcome, record, circumstances) -> outcome.verdict() == Verdict.NON_COMPLIANT
                                ? INSPECTION.unlessRefused(outcome, ofTheUnit(circumstances), circumstances)
                                : outcome));
    }

    static <T> Condition<T> inspectionBoardStood() {
        return new Condition<>(
                "inspection-board-stood",
                Fact.with(
                        INSPECTION.list(),
                        Outcome.joined(
                                INSPECTION.reads(TERM_ENDS, "/villageHeadsTerm/to", "/villageHeadsTerm/ongoing"),
                                REFUSED_BY.stream()
                                        .map(path -> ListRules.inList(INSPECTION.list(), path))
                                        .toList()),
                        (record, circumstances) -> INSPECTION
                                .stood(ofTheUnit(circumstances), circumstances)
                                .toBoolean(),
                        (record, circumstances) -> INSPECTION.gaps(ofTheUnit(circumstances), circumstances)));
    }

    /**
     * That a people's inspection board stood by its days, of whose villages' elections some had been refused and none recognised,
     * contradicts itself (L10:21.2, 40.2.b); where it is not told of all whether they were, that must be known.
     *
     * @param board where the board is; empty in the board itself
     * @param refusal when it was refused, and what is told of it
     */
    public static Outcome refused(String board, BoardRefusal refusal) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(refusal, "refusal");
        return refusal.untold().isEmpty()
                ? Outcome.contradiction(board + INSPECTION.from(), board + refusal.told())
                : Outcome.noData(refusal.untold().stream().map(board::concat).toList());
    }

    private static Predicate<BoardTime> ofTheUnit(Circumstances circumstances) {
        Unit unit = circumstances.unit();
        return board -> !unit.wasFormedAfter(board.from());
    }

    /**
     * The rule where the investment supervision board of this code stood; nothing to judge where it did not. Of one that is in no
     * list it is not known; where it is not known which of the boards it is, what holds for each that it may be.
     */
    public static <T> Rule<T> ofInvestmentBoard(Fact<T, String> code, Rule<T> rule) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rule, "rule");
        Fact.Gaps<T> which = (record, circumstances) -> {
            String named = code.of(record, circumstances);
            return named == null ? code.gaps(record, circumstances) : INVESTMENT.gapsOf(named, circumstances);
        };
        List<String> reads = Outcome.joined(code.reads(), INVESTMENT.reads("/code"));
        Function<BiFunction<@Nullable String, Circumstances, Truth>, Fact<T, Boolean>> ofThat = says -> Fact.with(
                INVESTMENT.list(),
                reads,
                (record, circumstances) -> says.apply(code.of(record, circumstances), circumstances)
                        .toBoolean(),
                which);
        Fact<T, Boolean> unlisted = Fact.with(
                INVESTMENT.list(),
                List.of(),
                (record, circumstances) -> null,
                (record, circumstances) -> List.of(INVESTMENT.list() + "/-"));
        return Rules.choose(
                ofThat.apply(INVESTMENT::isListed),
                Rules.where(ofThat.apply(INVESTMENT::stoodOf), rule),
                Rules.where(unlisted, rule));
    }

    /**
     * A kind of board.
     *
     * @param list where the dossier has them
     * @param from the component that says since when one stands
     * @param ended the component that says when one ended
     */
    private record Kind(String list, String from, String ended, Function<BoardFile, @Nullable List<BoardTime>> of) {

        List<String> reads(String... more) {
            List<String> reads = new ArrayList<>(List.of(list, list + "/*" + from, list + "/*" + ended));
            for (String one : more) {
                reads.add(list + "/*" + one);
            }
            return reads;
        }

        boolean isKept(Circumstances circumstances) {
            return circumstances.file(BoardFile.class) != null && circumstances.day() != null;
        }

        private @Nullable List<BoardTime> boards(Circumstances circumstances) {
            BoardFile file = circumstances.file(BoardFile.class);
            return file == null ? null : of.apply(file);
        }

        /** Whether one of these stood; on a day that is not known, it is the day that must be known. */
        Truth stood(Predicate<BoardTime> which, Circumstances circumstances) {
            LocalDate day = circumstances.day();
            List<BoardTime> boards = boards(circumstances);
            if (boards == null) {
                return isKept(circumstances) ? Truth.UNKNOWN : Truth.TRUE;
            }
            Truth any = Truth.FALSE;
            for (BoardTime board : boards) {
                any = which.test(board) ? any.or(day == null ? Truth.TRUE : board.contains(day)) : any;
            }
            return any;
        }

        /** The outcome, unless none stood but by its days alone; on a day that is not known, one that was ever refused; to come, it may stand. */
        Outcome unlessRefused(Outcome outcome, Predicate<BoardTime> which, Circumstances circumstances) {
            List<BoardTime> boards = boards(circumstances);
            LocalDate day = circumstances.day();
            if (day != null && circumstances.asOf().isBefore(day)) {
                return outcome;
            }
            Predicate<BoardTime> refused = board ->
                    board.refused() != null && (day == null || board.refused().isOn(day));
            for (int i = 0; boards != null && i < boards.size(); i++) {
                BoardTime board = boards.get(i);
                if (board.refused() != null
                        && refused.test(board)
                        && stood(which.and(board::equals), circumstances).isTrue()
                        && !stood(which.and(refused.negate()), circumstances).isTrue()) {
                    return refused(list + "/" + i, board.refused());
                }
            }
            return outcome;
        }

        /** Whether it is in the list; of one whose code is not among those entered, one without a code may be it. */
        Truth isListed(@Nullable String code, Circumstances circumstances) {
            List<BoardTime> boards = boards(circumstances);
            if (boards == null || boards.stream().anyMatch(board -> isOf(code, board))) {
                return Truth.TRUE;
            }
            return code == null || boards.stream().anyMatch(board -> board.code() == null)
                    ? Truth.UNKNOWN
                    : Truth.FALSE;
        }

        /** Whether it stood, if it is in the list: what is so of each that it may be. */
        Truth stoodOf(@Nullable String code, Circumstances circumstances) {
            List<BoardTime> boards = boards(circumstances);
            LocalDate day = circumstances.day();
            if (boards == null || day == null || boards.stream().anyMatch(board -> isOf(code, board))) {
                return stood(board -> code == null || isOf(code, board), circumstances);
            }
            List<Truth> each = boards.stream()
                    .filter(board -> code == null || board.code() == null)
                    .map(board -> board.contains(day))
                    .distinct()
                    .toList();
            return each.size() == 1 ? each.get(0) : Truth.UNKNOWN;
        }

        /** What must be known of these to say whether one stood. */
        List<String> gaps(Predicate<BoardTime> which, Circumstances circumstances) {
            List<BoardTime> boards = boards(circumstances);
            LocalDate day = circumstances.day();
            List<String> gaps = new ArrayList<>();
            for (int i = 0; boards != null && day != null && i < boards.size(); i++) {
                BoardTime board = boards.get(i);
                if (!which.test(board) || board.contains(day) != Truth.UNKNOWN) {
                    continue;
                }
                if (board.from() == null) {
                    gaps.add(list + "/" + i + from);
                }
                if (board.isOver(day) == Truth.UNKNOWN) {
                    gaps.add(list + "/" + i + (board.termUntold() ? TERM_ENDS : ended + "/on"));
                }
            }
            return gaps.isEmpty() ? List.of(list) : gaps;
        }

        /** Of one that is in no list, the codes that were not entered. */
        List<String> gapsOf(String code, Circumstances circumstances) {
            List<BoardTime> boards = boards(circumstances);
            if (boards == null || boards.stream().anyMatch(board -> isOf(code, board))) {
                return gaps(board -> isOf(code, board), circumstances);
            }
            List<String> gaps = new ArrayList<>();
            for (int i = 0; i < boards.size(); i++) {
                if (boards.get(i).code() == null) {
                    gaps.add(list + "/" + i + "/code");
                }
            }
            return gaps;
        }

        private static boolean isOf(@Nullable String code, BoardTime board) {
            return code != null && board.code() != null && Identifier.same(board.code(), code);
        }
    }
}
