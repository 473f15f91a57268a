package vn.danchu.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.DecidedVote;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.ToldTwice;
import vn.danchu.compliance.ToldTwice.Otherwise;
import vn.danchu.law.Identifier;
import vn.danchu.record.Truth;

/** What tells of a village's election of members of a board as well: its decision (L10:15.5), or another entry of the board. */
final class ElectionsToldTwice {

    private static final String ELECTIONS = "/elections";

    /** What the village's decision tells; how many were elected it does not. */
    private static final ToldTwice<MemberElection> BY_DECISION = new DecidedVote<MemberElection>(
                    "/decision",
                    "/form",
                    "/on",
                    List.of(),
                    "/elected",
                    election -> MemberElectionBuilder.builder(election)
                            .form(
                                    election.form() == ElectionForm.BALLOTS
                                            ? ElectionForm.VILLAGE_MEETING
                                            : ElectionForm.BALLOTS)
                            .build(),
                    (election, day) ->
                            MemberElectionBuilder.builder(election).on(day).build(),
                    (election, votes) -> election,
                    (election, passed) -> MemberElectionBuilder.builder(election)
                            .elected(Truth.of(passed).isFalse() ? 0 : null)
                            .build(),
                    (election, recognition) -> MemberElectionBuilder.builder(election)
                            .recognition(recognition)
                            .build())
            .toldTwice();

    private ElectionsToldTwice() {}

    /** Of the elections of a board. */
    static <B extends ElectedByVillages> ToldTwice<B> of(BiFunction<B, List<MemberElection>, B> with) {
        Function<B, @Nullable List<MemberElection>> elections = ElectedByVillages::elections;
        ToldTwice<B> byEntries = new ToldTwice<>(
                Map.of(ELECTIONS, List.of(ELECTIONS + "/*/village", ELECTIONS + "/*/on")),
                (board, circumstances) -> byEntries(board.elections(), with));
        return BY_DECISION.inEach(ELECTIONS, elections, with).and(byEntries);
    }

    /** A village elects members of a board on one day once: each of two entries of it tells all there is to tell. */
    private static <B extends ElectedByVillages> List<Otherwise<B>> byEntries(
            @Nullable List<MemberElection> elections, BiFunction<B, List<MemberElection>, B> with) {
        List<Otherwise<B>> otherwise = new ArrayList<>();
        for (int i = 0; elections != null && i < elections.size(); i++) {
            for (int j = 0; j < elections.size(); j++) {
                if (i != j && isSame(elections.get(i), elections.get(j))) {
                    MemberElection told = elections.get(i);
                    Outcome contradiction =
                            Outcome.contradiction(ELECTIONS + "/" + Math.min(i, j), ELECTIONS + "/" + Math.max(i, j));
                    otherwise.add(new Otherwise<>(
                            ELECTIONS, contradiction, board -> with.apply(board, once(told, board.elections()))));
                }
            }
        }
        return otherwise;
    }

    private static boolean isSame(MemberElection one, MemberElection other) {
        return one.village() != null
                && other.village() != null
                && Identifier.same(one.village(), other.village())
                && one.on() != null
                && one.on().equals(other.on());
    }

    /** The election as told, in the place of all entries of it. */
    private static List<MemberElection> once(MemberElection told, @Nullable List<MemberElection> elections) {
        List<MemberElection> once = new ArrayList<>();
        boolean placed = false;
        for (MemberElection one : Objects.requireNonNull(elections, ELECTIONS)) {
            if (!isSame(one, told)) {
                once.add(one);
            } else if (!placed) {
                once.add(told);
                placed = true;
            }
        }
        return once;
    }
}
