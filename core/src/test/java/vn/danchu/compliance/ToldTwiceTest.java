package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ToldTwice.Otherwise;
import vn.danchu.record.Act;

/** Of two records that tell the same thing otherwise neither accuses. */
class ToldTwiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** A count, an act and what another record tells of both. */
    private record Vote(
            @Nullable Integer count,
            @Nullable Act sent,
            @Nullable Integer otherCount,
            @Nullable Act otherSent) {}

    private static final ToldTwice<Vote> TWICE = new ToldTwice<>(
            Map.of("/count", List.of("#/others/*/count"), "/sent", List.of("#/others/*/sent")),
            (vote, circumstances) -> otherwise(vote));

    private static List<Otherwise<Vote>> otherwise(Vote vote) {
        List<Otherwise<Vote>> otherwise = new ArrayList<>();
        if (vote.otherCount() != null) {
            otherwise.add(new Otherwise<>(
                    "/count",
                    "#/others/0",
                    Outcome.contradiction("/count", "#/others/0/count"),
                    one -> new Vote(vote.otherCount(), one.sent(), null, null)));
        }
        if (vote.otherSent() != null) {
            otherwise.add(new Otherwise<>(
                    "/sent",
                    "#/others/0",
                    Outcome.contradiction("/sent", "#/others/0/sent"),
                    one -> new Vote(one.count(), vote.otherSent(), null, null)));
        }
        return otherwise;
    }

    private static final Subject<Vote> VOTE =
            Subject.of(Vote.class, Fact.<Vote, LocalDate>known(c -> DAY)).toldTwice(TWICE);
    private static final Rule<Vote> ENOUGH = CountRules.atLeast(50, Fact.of("/count", Vote::count));
    private static final Rule<Vote> SENT =
            TimeRules.by(Fact.<Vote, LocalDate>known(c -> AS_OF), Fact.of("/sent", Vote::sent));

    private static Finding judge(Rule<Vote> rule, Vote vote) {
        return judge(rule, vote, AS_OF.plusDays(1));
    }

    private static Finding judge(Rule<Vote> rule, Vote vote, LocalDate asOf) {
        return VOTE.norm("L10-21.1-example", NormKind.THRESHOLD, "L10:21.1")
                .requires(rule)
                .judge(vote, "/votes/0", Circumstances.alone(asOf));
    }

    @Test
    void whatEachOfTheTwoGivesIsCertain() {
        assertThat(judge(ENOUGH, new Vote(60, null, 61, null)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judge(ENOUGH, new Vote(40, null, 41, null)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(ENOUGH, new Vote(null, null, 41, null)).reason())
                .as("that the one lacks something settles nothing")
                .isEqualTo(Reason.STATEMENTS_CONTRADICT);
    }

    @Test
    void whatNoOtherTellsOtherwiseStands() {
        assertThat(judge(ENOUGH, new Vote(60, null, null, null)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judge(ENOUGH, new Vote(40, null, null, null)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void whatAppliesByOneOfThemOnlyIsOpenWhicheverThatIs() {
        Rule<Vote> voted = Rules.where(Fact.of("/count", vote -> vote.count() != null && vote.count() > 0), ENOUGH);
        assertThat(judge(voted, new Vote(0, null, 60, null)).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(judge(voted, new Vote(60, null, 0, null)).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(judge(voted, new Vote(0, null, -1, null)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void whereTheyDifferNeitherAccusesNorExcusesAndBothPlacesAreNamed() {
        for (Vote vote : List.of(new Vote(40, null, 60, null), new Vote(60, null, 40, null))) {
            Finding finding = judge(ENOUGH, vote);
            assertThat(finding.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(finding.path()).isEqualTo("/votes/0/count");
            assertThat(finding.arguments().get(Argument.ALSO)).isEqualTo(List.of("/votes/0/count", "/others/0/count"));
        }
    }

    @Test
    void whatANormDoesNotReadDoesNotMatterToIt() {
        Act sent = Act.on(DAY);
        assertThat(judge(SENT, new Vote(40, sent, 60, null)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(VOTE.norm("L10-21.1-example", NormKind.THRESHOLD, "L10:21.1")
                        .requires(ENOUGH)
                        .reads())
                .contains("#/others/*/count")
                .doesNotContain("#/others/*/sent");
    }

    @Test
    void whatIsBrokenOnlyWhereBothAreWrongIsOpenToo() {
        Rule<Vote> either = Rules.anyOf(ENOUGH, SENT);
        Vote vote = new Vote(60, Act.on(DAY), 40, Act.notDone());
        assertThat(judge(either, vote).path()).isEqualTo("/votes/0/sent");
        assertThat(judge(either, vote).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void beforeTheLastDayWhatMayStillBeDoneIsPending() {
        Vote vote = new Vote(null, Act.notDone(), null, Act.on(DAY));
        assertThat(judge(SENT, vote, AS_OF).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judge(SENT, vote).verdict()).isEqualTo(Verdict.UNDETERMINED);
        Vote other = new Vote(null, Act.on(DAY), null, Act.notDone());
        assertThat(judge(SENT, other, AS_OF).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judge(SENT, other).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whatContradictsItselfByOneOfThemIsOpenWhicheverThatIs() {
        Rule<Vote> counted = (vote, circumstances) -> vote.count() != null && vote.count() > 100
                ? Outcome.countsContradict("/count", vote.count(), "/households", 100)
                : ENOUGH.judge(vote, circumstances);
        Rule<Vote> rule = Rules.rule(Fact.of("/count", Vote::count), counted);
        assertThat(judge(rule, new Vote(60, null, 101, null)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(rule, new Vote(101, null, 60, null)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(rule, new Vote(40, null, 101, null)).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void ofTwoThatBothLackDataTheOneThatLacksLessIsToldElseThatOfTheRecord() {
        assertThat(missing(Rules.all(ENOUGH, SENT), new Vote(null, null, 60, null)))
                .isEqualTo(List.of("/votes/0/sent"));
        assertThat(missing(Rules.all(ENOUGH, SENT), new Vote(60, null, null, Act.undated())))
                .isEqualTo(List.of("/votes/0/sent"));
        Rule<Vote> byCount = Rules.choose(
                Fact.of("/count", Vote::count).is(count -> count >= 50),
                SENT,
                TimeRules.by(Fact.<Vote, LocalDate>known(c -> AS_OF), Fact.of("/otherSent", Vote::otherSent)));
        assertThat(missing(byCount, new Vote(60, null, 40, null))).isEqualTo(List.of("/votes/0/sent"));
        assertThat(missing(byCount, new Vote(40, null, 60, null))).isEqualTo(List.of("/votes/0/otherSent"));
    }

    private static @Nullable Object missing(Rule<Vote> rule, Vote vote) {
        return judge(rule, vote).arguments().get(Argument.MISSING);
    }

    @Test
    void whatNoOtherCanTellIsNotLookedFor() {
        List<Vote> lookedFor = new ArrayList<>();
        ToldTwice<Vote> twice = new ToldTwice<>(Map.of("/sent", List.of("#/others/*/sent")), (vote, circumstances) -> {
            lookedFor.add(vote);
            return List.of();
        });
        Subject<Vote> subject =
                Subject.of(Vote.class, Fact.<Vote, LocalDate>known(c -> DAY)).toldTwice(twice);
        Vote vote = new Vote(60, Act.on(DAY), null, null);
        Norm.Draft<Vote> draft = subject.norm("L10-21.1-example", NormKind.THRESHOLD, "L10:21.1");
        draft.requires(ENOUGH).judge(vote, "/votes/0", Circumstances.alone(AS_OF));
        assertThat(lookedFor).isEmpty();
        draft.requires(SENT).judge(vote, "/votes/0", Circumstances.alone(AS_OF));
        assertThat(lookedFor).containsExactly(vote);
    }

    /** Votes in a list. */
    private record Votes(List<Vote> all) {}

    private static Finding judgeAll(ToldTwice<Votes> twice, Vote... votes) {
        Fact<Votes, List<Vote>> all = Fact.of("/all", Votes::all);
        return Subject.of(Votes.class, Fact.<Votes, LocalDate>known(c -> DAY))
                .toldTwice(twice)
                .norm("L10-21.1-example", NormKind.THRESHOLD, "L10:21.1")
                .requires(ListRules.each(all, CountRules.atLeast(50, Fact.of("/count", Vote::count))))
                .judge(new Votes(List.of(votes)), "/votes", Circumstances.alone(AS_OF));
    }

    @Test
    void ofAListTheElementIsNamedThatIsToldOtherwise() {
        ToldTwice<Votes> each = TWICE.inEach("/all", Votes::all, (votes, all) -> new Votes(all));
        assertThat(each.elsewhere())
                .containsEntry("/all/*/count", List.of("#/others/*/count"))
                .containsEntry("/all/*/sent", List.of("#/others/*/sent"));
        Vote kept = new Vote(60, null, null, null);
        assertThat(judgeAll(each, kept, new Vote(40, null, 41, null)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        Finding finding = judgeAll(each, kept, new Vote(40, null, 60, null));
        assertThat(finding.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(finding.arguments().get(Argument.ALSO)).isEqualTo(List.of("/votes/all/1/count", "/others/0/count"));
        assertThat(judgeAll(each, new Vote(40, null, 60, null), new Vote(40, null, null, null))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void ofTwoThatTellItEachIsHeard() {
        ToldTwice<Votes> none = new ToldTwice<>(Map.of("/all", List.of("#/none")), (votes, circumstances) -> List.of());
        ToldTwice<Votes> each = TWICE.inEach("/all", Votes::all, (votes, all) -> new Votes(all));
        ToldTwice<Votes> first = new ToldTwice<>(
                Map.of("/all", List.of("#/first")),
                (votes, circumstances) -> List.of(new Otherwise<>(
                        "/all",
                        "#/first",
                        Outcome.contradiction("/all", "#/first"),
                        told -> new Votes(List.of(new Vote(60, null, null, null))))));
        assertThat(none.and(each).elsewhere())
                .containsEntry("/all", List.of("#/none"))
                .containsKey("/all/*/count");
        assertThat(none.and(first).elsewhere()).containsEntry("/all", List.of("#/none", "#/first"));
        Vote twice = new Vote(40, null, 60, null);
        for (ToldTwice<Votes> both : List.of(none.and(each), each.and(none))) {
            assertThat(judgeAll(both, twice).path()).isEqualTo("/votes/all/0/count");
        }
        assertThat(judgeAll(first.and(each), twice).path()).isEqualTo("/votes/all");
        assertThat(judgeAll(each.and(first), new Vote(40, null, 41, null)).path())
                .isEqualTo("/votes/all");
    }

    /** Another that takes elements out of a list comes after those that are told of its elements by their places. */
    @Test
    void elementsAreFoundWhereTheyStoodBeforeAnotherTookSomeOut() {
        ToldTwice<Votes> each = TWICE.inEach("/all", Votes::all, (votes, all) -> new Votes(all));
        ToldTwice<Votes> one = new ToldTwice<>(
                Map.of("/all", List.of("#/first")),
                (votes, circumstances) -> List.of(new Otherwise<>(
                        "/all",
                        "#/first",
                        Outcome.contradiction("/all", "#/first"),
                        told -> new Votes(List.of(told.all().get(0))))));
        Vote kept = new Vote(60, null, null, null);
        Finding finding = judgeAll(each.and(one), kept, new Vote(60, null, 61, null));
        assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(finding.reason()).isNotEqualTo(Reason.FAULT);
    }

    /** Of three records that differ on one count none goes before the others: broken by each, it is broken, in any order. */
    @Test
    void whatSeveralTellIsSoInAnyOrder() {
        List<Integer> counts = List.of(40, 41, 42);
        for (int first = 0; first < counts.size(); first++) {
            int shift = first;
            ToldTwice<Vote> several = new ToldTwice<>(
                    Map.of("/count", List.of("#/others/*/count")),
                    (vote, circumstances) -> IntStream.range(0, counts.size())
                            .mapToObj(i -> (i + shift) % counts.size())
                            .map(i -> new Otherwise<Vote>(
                                    "/count",
                                    "#/others/" + i,
                                    Outcome.contradiction("/count", "#/others/" + i + "/count"),
                                    told -> new Vote(counts.get(i), told.sent(), null, null)))
                            .toList());
            Subject<Vote> subject = Subject.of(Vote.class, Fact.<Vote, LocalDate>known(c -> DAY))
                    .toldTwice(several);
            Norm.Draft<Vote> draft = subject.norm("L10-21.1-example", NormKind.THRESHOLD, "L10:21.1");
            Vote vote = new Vote(43, null, null, null);
            assertThat(draft.requires(ENOUGH)
                            .judge(vote, "/votes/0", Circumstances.alone(AS_OF))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            Rule<Vote> fortyTwo = CountRules.atLeast(42, Fact.of("/count", Vote::count));
            assertThat(draft.requires(fortyTwo)
                            .judge(vote, "/votes/0", Circumstances.alone(AS_OF))
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    /** What the one tells of a place stands; of what it does not tell there the others are heard, in any order. */
    @Test
    void whatOneTellsOfAPlaceStandsBesideWhatAnotherTellsOfTheRest() {
        Outcome contradiction = Outcome.contradiction("/count", "#/others/0/count");
        Otherwise<Vote> all =
                new Otherwise<>("/count", "#/others/0", contradiction, told -> new Vote(60, Act.notDone(), null, null));
        Otherwise<Vote> count =
                new Otherwise<>("/count", "#/others/1", contradiction, told -> new Vote(40, told.sent(), null, null));
        Vote vote = new Vote(50, Act.on(DAY), null, null);
        for (List<Otherwise<Vote>> order : List.of(List.of(all, count), List.of(count, all))) {
            assertThat(ToldTwice.by("#/others/0", vote, order)).isEqualTo(new Vote(60, Act.notDone(), null, null));
            assertThat(ToldTwice.by("#/others/1", vote, order)).isEqualTo(new Vote(40, Act.notDone(), null, null));
        }
    }

    /** So many records that tell otherwise, and change by it what is found, are heard; of one more it is said that they contradict it. */
    @Test
    void ofManyThatTellOtherwiseItIsSaidThatTheyDo() {
        assertThat(judged(ENOUGH, counts(ToldTwice.MOST_MIXED)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judged(ENOUGH, counts(ToldTwice.MOST_MIXED + 1)).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
    }

    /** However many tell otherwise what changes nothing, what is found stands; whether it is kept or broken. */
    @Test
    void whatChangesNothingCountsForNone() {
        Rule<Vote> most = rule(vote -> vote.count() < 100 ? Reason.MET : Reason.NOT_MET);
        Rule<Vote> least = rule(vote -> vote.count() < 100 ? Reason.NOT_MET : Reason.MET);
        assertThat(judged(most, counts(39)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judged(least, counts(39)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judged(least, counts(41)).reason())
                .as("the last of these tells 100")
                .isEqualTo(Reason.STATEMENTS_CONTRADICT);
    }

    /** Of many, each is heard beside one that changes something by itself, before it and behind it. */
    @Test
    void ofManyEachIsHeardBesideOneThatChangesSomething() {
        Rule<Vote> rule =
                rule(vote -> vote.sent() == null ? Reason.MET : vote.count() == 61 ? Reason.NOT_MET : Reason.LASTED);
        Otherwise<Vote> sent = new Otherwise<>(
                "/sent",
                "#/others/99",
                Outcome.contradiction("/sent", "#/others/99/sent"),
                told -> new Vote(told.count(), Act.notDone(), null, null));
        List<Otherwise<Vote>> before = new ArrayList<>(counts(30));
        List<Otherwise<Vote>> behind = new ArrayList<>(before);
        before.add(0, sent);
        behind.add(sent);
        for (List<Otherwise<Vote>> all : List.of(before, behind)) {
            assertThat(judged(rule, all).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        }
        behind.remove(1);
        assertThat(judged(rule, behind).verdict()).as("none tells 61").isEqualTo(Verdict.COMPLIANT);
    }

    /** Two that change something only together are heard of so many, inclusive, that each is heard beside each; of more they are not. */
    @Test
    void twoThatChangeSomethingOnlyTogetherAreHeardOfFew() {
        Rule<Vote> rule = rule(vote -> vote.count() == 52 ? Reason.NOT_MET : Reason.MET);
        List<Otherwise<Vote>> more = oneMoreEach(ToldTwice.MOST_MIXED + 1);
        assertThat(judged(rule, more.subList(0, ToldTwice.MOST_MIXED)).reason())
                .isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(judged(rule, more).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    /** So many that change something, inclusive, are heard beside however many that do not. */
    @Test
    void whoChangesNothingDoesNotAddToThoseThatDo() {
        Rule<Vote> rule = rule(vote -> vote.count() >= 60 ? Reason.LASTED : Reason.MET);
        List<Otherwise<Vote>> all = new ArrayList<>(counts(ToldTwice.MOST_MIXED));
        all.add(
                0,
                new Otherwise<>(
                        "/sent",
                        "#/others/99",
                        Outcome.contradiction("/sent", "#/others/99/sent"),
                        told -> new Vote(told.count(), Act.notDone(), null, null)));
        assertThat(judged(rule, all).verdict()).isEqualTo(Verdict.COMPLIANT);
        all.addAll(counts(1));
        assertThat(judged(rule, all).path())
                .as("the first of those that change something")
                .isEqualTo("/votes/0/count");
    }

    /** What changes something only where all of many are told together is open, too. */
    @Test
    void ofManyAllAreHeardTogether() {
        Rule<Vote> rule = rule(vote -> vote.count() < 75 ? Reason.MET : Reason.NOT_MET);
        List<Otherwise<Vote>> all = oneMoreEach(30);
        assertThat(judged(rule, all).path()).isEqualTo("/votes/0/count");
        assertThat(judged(rule, all).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(judged(rule, all.subList(0, 25)).verdict())
                .as("of the fifty, 75 is reached by all of these")
                .isEqualTo(Verdict.UNDETERMINED);
    }

    /** A part that beside the rest contradicts it is what nobody tells; all that one tells of a place may be so. */
    @Test
    void whatContradictsItselfOnlyInPartIsNotSo() {
        Rule<Vote> rule = rule(vote ->
                vote.count() > 100 ? Reason.COUNTS_CONTRADICT : vote.count() < 50 ? Reason.NOT_MET : Reason.MET);
        Otherwise<Vote> whole = counts(52).get(51);
        assertThat(judged(rule, List.of(whole)).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(judged(rule, List.of(whole.inPart())).verdict()).isEqualTo(Verdict.COMPLIANT);
        Otherwise<Vote> more = new Otherwise<>(
                "/sent",
                "#/others/99",
                Outcome.contradiction("/sent", "#/others/99/sent"),
                told -> new Vote(told.count() + 45, null, null, null));
        assertThat(judged(rule, List.of(counts(11).get(10), more)).verdict())
                .as("70 and 95 may be, 115 may not")
                .isEqualTo(Verdict.COMPLIANT);
    }

    private static Rule<Vote> rule(Function<Vote, Reason> reason) {
        return Rules.rule(
                Fact.and(Fact.of("/count", vote -> true), Fact.of("/sent", vote -> true)),
                (vote, circumstances) -> Outcome.of(reason.apply(vote), "/count"));
    }

    /** So many records each of which tells one more than is told before it. */
    private static List<Otherwise<Vote>> oneMoreEach(int records) {
        return IntStream.range(0, records)
                .mapToObj(i -> new Otherwise<Vote>(
                        "/count",
                        "#/others/" + i,
                        Outcome.contradiction("/count", "#/others/" + i + "/count"),
                        told -> new Vote(told.count() + 1, null, null, null)))
                .toList();
    }

    /** So many records that tell counts from 60 on. */
    private static List<Otherwise<Vote>> counts(int records) {
        return IntStream.range(0, records)
                .mapToObj(i -> new Otherwise<Vote>(
                        "/count",
                        "#/others/" + i,
                        Outcome.contradiction("/count", "#/others/" + i + "/count"),
                        told -> new Vote(60 + i, told.sent(), null, null)))
                .toList();
    }

    /** What is found of a vote of fifty. */
    private static Finding judged(Rule<Vote> rule, List<Otherwise<Vote>> others) {
        ToldTwice<Vote> many = new ToldTwice<>(
                Map.of("/count", List.of("#/others/*/count"), "/sent", List.of("#/others/*/sent")),
                (vote, circumstances) -> others);
        return Subject.of(Vote.class, Fact.<Vote, LocalDate>known(c -> DAY))
                .toldTwice(many)
                .norm("L10-21.1-example", NormKind.THRESHOLD, "L10:21.1")
                .requires(rule)
                .judge(new Vote(50, null, null, null), "/votes/0", Circumstances.alone(AS_OF));
    }
}
