package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    private static final String INSPECTION = "#/inspectionBoards";
    private static final String INVESTMENT = "#/investmentSupervisionBoards";

    private StandingBoards() {}

    /** A people's inspection board stood. */
    public static <T> Condition<T> inspectionBoardStood() {
        return new Condition<>(
                "inspection-board-stood",
                Fact.with(
                        INSPECTION,
                        List.of(
                                INSPECTION + "/*/electedOn",
                                INSPECTION + "/*/termEndsOn",
                                INSPECTION + "/*/villageHeadsTerm/to",
                                INSPECTION + "/*/replaced"),
                        (record, circumstances) -> stood(inspectionBoards(circumstances), circumstances)
                                .toBoolean(),
                        (record, circumstances) ->
                                gaps(INSPECTION, "/electedOn", inspectionBoards(circumstances), circumstances)));
    }

    /** The investment supervision board of this code stood; one that is not in the list is not known. */
    public static <T> Fact<T, Boolean> investmentBoardStood(Fact<T, String> code) {
        return Fact.with(
                INVESTMENT,
                List.of(code.path(), INVESTMENT + "/*/code", INVESTMENT + "/*/formedOn", INVESTMENT + "/*/dissolved"),
                (record, circumstances) -> {
                    List<BoardTime> boards = investmentBoards(circumstances);
                    String named = code.of(record, circumstances);
                    BoardTime board = boards == null || named == null ? null : named(named, boards);
                    return (board == null ? unlisted(circumstances) : stood(List.of(board), circumstances)).toBoolean();
                },
                (record, circumstances) -> {
                    List<BoardTime> boards = investmentBoards(circumstances);
                    String named = code.of(record, circumstances);
                    return boards == null
                            ? List.of(INVESTMENT)
                            : named == null || named(named, boards) == null
                                    ? List.of(code.path())
                                    : gaps(INVESTMENT, "/formedOn", boards, circumstances);
                });
    }

    private static @Nullable BoardTime named(String code, List<BoardTime> boards) {
        return boards.stream()
                .filter(board -> board.code() != null && Identifier.same(board.code(), code))
                .findFirst()
                .orElse(null);
    }

    private static Truth unlisted(Circumstances circumstances) {
        return circumstances.file(BoardFile.class) == null ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static @Nullable List<BoardTime> inspectionBoards(Circumstances circumstances) {
        return boards(circumstances, BoardFile::inspectionBoardTimes);
    }

    private static @Nullable List<BoardTime> investmentBoards(Circumstances circumstances) {
        return boards(circumstances, BoardFile::investmentBoardTimes);
    }

    private static @Nullable List<BoardTime> boards(
            Circumstances circumstances, Function<BoardFile, @Nullable List<BoardTime>> of) {
        BoardFile file = circumstances.file(BoardFile.class);
        return file == null ? null : of.apply(file);
    }

    private static Truth stood(@Nullable List<BoardTime> boards, Circumstances circumstances) {
        LocalDate day = circumstances.day();
        if (boards == null || day == null) {
            return unlisted(circumstances);
        }
        Truth any = Truth.FALSE;
        for (BoardTime board : boards) {
            any = any.or(board.contains(day));
        }
        return any;
    }

    private static List<String> gaps(
            String list, String from, @Nullable List<BoardTime> boards, Circumstances circumstances) {
        List<String> gaps = new ArrayList<>();
        LocalDate day = circumstances.day();
        for (int i = 0; boards != null && day != null && i < boards.size(); i++) {
            if (boards.get(i).contains(day) == Truth.UNKNOWN) {
                gaps.add(list + "/" + i + from);
            }
        }
        return gaps.isEmpty() ? List.of(list) : gaps;
    }
}
