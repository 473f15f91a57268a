package vn.danchu.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** All that an entry tells. */
    private static final List<String> ALL_TOLD = Stream.of(
                    "village", "on", "elected", "form", "decision", "listPresented", "floorInvited", "recognition")
            .map(told -> ELECTIONS + "/*/" + told)
            .toList();

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
                Map.of(ELECTIONS, ALL_TOLD), (board, circumstances) -> byEntries(board.elections(), with));
        return BY_DECISION.inEach(ELECTIONS, elections, with).and(byEntries);
    }

    /**
     * A village elects members of a board on one day once: what each of two entries of it tells otherwise than the other. Entries that are
     * alike in every word contradict nothing: each may be of one member.
     */
    private static <B extends ElectedByVillages> List<Otherwise<B>> byEntries(
            @Nullable List<MemberElection> elections, BiFunction<B, List<MemberElection>, B> with) {
        List<Otherwise<B>> otherwise = new ArrayList<>();
        for (int i = 0; elections != null && i < elections.size(); i++) {
            MemberElection told = elections.get(i);
            int other = 0;
            while (other < elections.size() && !isOtherwise(told, elections.get(other))) {
                other++;
            }
            if (other < elections.size()) {
                Outcome contradiction = Outcome.contradiction(
                        ELECTIONS + "/" + Math.min(i, other), ELECTIONS + "/" + Math.max(i, other));
                otherwise.add(new Otherwise<>(
                        ELECTIONS,
                        ELECTIONS + "/" + i,
                        contradiction,
                        board -> with.apply(board, asTold(told, board.elections()))));
            }
        }
        return otherwise;
    }

    private static boolean isOtherwise(MemberElection one, MemberElection other) {
        return one.village() != null
                && other.village() != null
                && Identifier.same(one.village(), other.village())
                && one.on() != null
                && one.on().equals(other.on())
                && !one.equals(other);
    }

    /** The elections, the entries of this one that tell it otherwise gone, and this in their place if it was gone itself. */
    private static List<MemberElection> asTold(MemberElection told, @Nullable List<MemberElection> elections) {
        List<MemberElection> all = new ArrayList<>(Objects.requireNonNull(elections, ELECTIONS));
        boolean there = all.contains(told);
        all.removeIf(one -> isOtherwise(told, one));
        if (!there) {
            all.add(told);
        }
        return all;
    }
}
