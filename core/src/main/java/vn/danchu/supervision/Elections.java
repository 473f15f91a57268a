package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.Identifier;
import vn.danchu.law.Village;

/** Which villages elected the members of a board, and how (D59:13.1, 13.2, 17.1). */
final class Elections {

    private static final String UNIT_VILLAGES = "#/unit/villages";

    static final Fact<MemberElection, ElectionForm> FORM = Fact.of("/form", MemberElection::form);

    private static final Fact<MemberElection, String> VILLAGE =
            Fact.of("/village", MemberElection::village, Identifier::key);
    private static final Fact<MemberElection, Integer> NUMBER = Fact.of("/elected", MemberElection::elected);

    /** An election, with whether one of the villages held it that elect members of the board, and what is missing to know it. */
    private record Of(MemberElection election, @Nullable Boolean byOneOfThem, List<String> gaps) {}

    private static final Fact<Of, Boolean> LAWFUL = Fact.of(
            "/form",
            one -> one.election().form(),
            form -> form == ElectionForm.VILLAGE_MEETING || form == ElectionForm.BALLOTS);

    private Elections() {}

    /** Every one of the villages elected a member. */
    static <T> Rule<T> everyVillage(Fact<T, Set<String>> villages, Fact<T, List<MemberElection>> elections) {
        return ListRules.forEvery(villages, elections, VILLAGE, CountRules.atLeast(1, NUMBER));
    }

    /** All of so many members were elected by these villages, at a meeting or by ballots in its place. */
    static <T> Rule<T> allByVillages(
            Fact<T, Set<String>> villages, Fact<T, List<MemberElection>> elections, Fact<T, Integer> members) {
        return allBy(ofRecord(villages.reads()), elections, members, (record, election, circumstances) -> {
            String village = VILLAGE.of(election, circumstances);
            Set<String> of = villages.of(record, circumstances);
            return new Of(
                    election,
                    village == null || of == null ? null : of.contains(village),
                    joined(
                            village == null ? VILLAGE.reads() : List.of(),
                            of == null ? ofRecord(villages.gaps(record, circumstances)) : List.of()));
        });
    }

    /** As above, by those that the board names, else by villages that the commune had on the day of their own election. */
    static Rule<InspectionBoard> allByVillagesOfTheirDay(
            Fact<InspectionBoard, List<MemberElection>> elections, Fact<InspectionBoard, Integer> members) {
        return allBy(
                List.of(
                        "^/villages",
                        "/on",
                        UNIT_VILLAGES,
                        UNIT_VILLAGES + "/*/formedOn",
                        UNIT_VILLAGES + "/*/endedOn"),
                elections,
                members,
                (board, election, circumstances) -> {
                    if (election.village() == null) {
                        return new Of(election, null, VILLAGE.reads());
                    }
                    if (board.villages() != null) {
                        String village = Identifier.key(election.village());
                        return new Of(
                                election, BoardFacts.keys(board.villages()).contains(village), List.of());
                    }
                    if (circumstances.unit().villages() == null) {
                        return new Of(election, null, List.of(UNIT_VILLAGES));
                    }
                    Village village = circumstances.unit().village(election.village());
                    Boolean there = village == null ? Boolean.FALSE : there(village, election.on());
                    return new Of(election, there, there == null ? List.of("/on") : List.of());
                });
    }

    private static @Nullable Boolean there(Village village, @Nullable LocalDate day) {
        return village.formedOn() == null && village.endedOn() == null
                ? Boolean.TRUE
                : day == null ? null : Boolean.valueOf(village.existedOn(day));
    }

    /** Says of an election of a record whether it is by one of the villages. */
    @FunctionalInterface
    private interface Telling<T> {
        Of tell(T record, MemberElection election, Circumstances circumstances);
    }

    private static <T> Rule<T> allBy(
            List<String> reads, Fact<T, List<MemberElection>> elections, Fact<T, Integer> members, Telling<T> telling) {
        Fact<T, List<Of>> all = Fact.with(elections.path(), (record, circumstances) -> {
            List<MemberElection> list = elections.of(record, circumstances);
            return list == null
                    ? null
                    : list.stream()
                            .map(election -> telling.tell(record, election, circumstances))
                            .toList();
        });
        Fact<Of, Boolean> byOneOfThem = Fact.with(
                VILLAGE.path(),
                joined(VILLAGE.reads(), reads),
                (one, circumstances) -> one.byOneOfThem(),
                (one, circumstances) -> one.gaps());
        return Rules.noting(
                "election-entered-twice-alike",
                elections.is(list -> list.size() > new HashSet<>(list).size()),
                CountRules.sumReaches(
                        all,
                        Fact.and(LAWFUL, byOneOfThem),
                        Fact.of("/elected", one -> one.election().elected()),
                        members));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Paths of the record, from an element of its list. */
    private static List<String> ofRecord(List<String> paths) {
        return paths.stream()
                .map(path -> path.startsWith("#") ? path : "^" + path)
                .toList();
    }
}
