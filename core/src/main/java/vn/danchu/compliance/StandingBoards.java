package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Identifier;
import vn.danchu.record.BoardFile;
import vn.danchu.record.BoardTime;
import vn.danchu.record.Truth;

/**
 * Whether a commune's people's boards stood on the day of the fact: what is owed to a board, or by its member, falls away where
 * there was none (L10:33.3, 39.3, 44.3). A record on its own is one of a unit that has them.
 */
public final class StandingBoards {

    private static final Kind INSPECTION =
            new Kind("#/inspectionBoards", "/electedOn", "/replaced", BoardFile::inspectionBoardTimes);
    private static final Kind INVESTMENT =
            new Kind("#/investmentSupervisionBoards", "/formedOn", "/dissolved", BoardFile::investmentBoardTimes);

    private StandingBoards() {}

    /** A people's inspection board stood. */
    public static <T> Condition<T> inspectionBoardStood() {
        return new Condition<>(
                "inspection-board-stood",
                Fact.with(
                        INSPECTION.list(),
                        INSPECTION.reads("/termEndsOn", "/villageHeadsTerm/to"),
                        (record, circumstances) ->
                                INSPECTION.stood(board -> true, circumstances).toBoolean(),
                        (record, circumstances) -> INSPECTION.gaps(board -> true, circumstances)));
    }

    /** The investment supervision board of this code stood; it is not known of one that is in no list. */
    public static <T> Fact<T, Boolean> investmentBoardStood(Fact<T, String> code) {
        Objects.requireNonNull(code, "code");
        return Fact.with(
                INVESTMENT.list(),
                Outcome.joined(code.reads(), INVESTMENT.reads("/code")),
                (record, circumstances) -> {
                    String named = code.of(record, circumstances);
                    return named == null && INVESTMENT.isKept(circumstances)
                            ? null
                            : INVESTMENT.stoodOf(named, circumstances).toBoolean();
                },
                (record, circumstances) -> {
                    String named = code.of(record, circumstances);
                    return named == null ? code.gaps(record, circumstances) : INVESTMENT.gapsOf(named, circumstances);
                });
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

        Truth stoodOf(@Nullable String code, Circumstances circumstances) {
            List<BoardTime> boards = boards(circumstances);
            return isKept(circumstances) && (boards == null || boards.stream().noneMatch(board -> isOf(code, board)))
                    ? Truth.UNKNOWN
                    : stood(board -> isOf(code, board), circumstances);
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
                    gaps.add(list + "/" + i + ended + "/on");
                }
            }
            return gaps.isEmpty() ? List.of(list) : gaps;
        }

        /** One that is in no list may be one whose code was not entered, or was not entered itself. */
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
            return gaps.isEmpty() ? List.of(list + "/-") : gaps;
        }

        private static boolean isOf(@Nullable String code, BoardTime board) {
            return code != null && board.code() != null && Identifier.same(board.code(), code);
        }
    }
}
