package vn.danchu.supervision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Rule;
import vn.danchu.law.Identifier;

/** Which villages elected the members of a board, and how (D59:13.1, 13.2, 17.1). */
final class Elections {

    static final Fact<MemberElection, ElectionForm> FORM = Fact.of("/form", MemberElection::form);

    private static final Fact<MemberElection, String> VILLAGE =
            Fact.of("/village", election -> election.village() == null ? null : Identifier.key(election.village()));
    private static final Fact<MemberElection, Integer> NUMBER = Fact.of("/elected", MemberElection::elected);

    /** An election, with the villages whose members the board has, and what is missing where they are not known. */
    private record Of(MemberElection election, @Nullable Set<String> villages, List<String> gaps) {}

    private Elections() {}

    /** Every one of the villages elected a member. */
    static <T> Rule<T> everyVillage(Fact<T, Set<String>> villages, Fact<T, List<MemberElection>> elections) {
        return ListRules.forEvery(villages, elections, VILLAGE, CountRules.atLeast(1, NUMBER));
    }

    /** All of so many members were elected by these villages, at a meeting or by ballots in its place. */
    static <T> Rule<T> allByVillages(
            Fact<T, Set<String>> villages, Fact<T, List<MemberElection>> elections, Fact<T, Integer> members) {
        Fact<T, List<Of>> all = Fact.with(elections.path(), (record, circumstances) -> {
            List<MemberElection> list = elections.of(record, circumstances);
            Set<String> of = villages.of(record, circumstances);
            List<String> gaps = of != null ? List.of() : ofRecord(villages.gaps(record, circumstances));
            return list == null
                    ? null
                    : list.stream().map(election -> new Of(election, of, gaps)).toList();
        });
        Fact<Of, Set<String>> where = Fact.with(
                "^" + villages.path(),
                ofRecord(villages.reads()),
                (one, circumstances) -> one.villages(),
                (one, circumstances) -> one.gaps());
        Fact<Of, String> village = Fact.of(
                "/village",
                one -> one.election().village() == null
                        ? null
                        : Identifier.key(one.election().village()));
        Fact<Of, Boolean> lawful = Fact.of(
                "/form",
                one -> one.election().form() == null
                        ? null
                        : one.election().form() == ElectionForm.VILLAGE_MEETING
                                || one.election().form() == ElectionForm.BALLOTS);
        return CountRules.sumReaches(
                all,
                Fact.and(lawful, Fact.both(village, where, (code, codes) -> codes.contains(code))),
                Fact.of("/elected", one -> one.election().elected()),
                members);
    }

    /** Paths of the record, from an element of its list. */
    private static List<String> ofRecord(List<String> paths) {
        return paths.stream()
                .map(path -> path.startsWith("#") ? path : "^" + path)
                .toList();
    }
}
