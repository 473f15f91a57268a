package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Votes, sums and bounds, on both sides of each bound. */
class CountRulesTest {

    private record Village(
            @Nullable Boolean counts, @Nullable Integer number) {}

    private record Vote(
            @Nullable Integer votes,
            @Nullable Integer base,
            @Nullable List<Village> villages) {}

    private static final Circumstances HERE = Circumstances.alone(LocalDate.of(2026, 12, 31));

    private static Fact<Vote, Integer> votes() {
        return Fact.of("/votes", Vote::votes);
    }

    private static Fact<Vote, Integer> base() {
        return Fact.of("/base", Vote::base);
    }

    private static Outcome judge(Rule<Vote> rule, @Nullable Integer votes, @Nullable Integer base) {
        return rule.judge(new Vote(votes, base, null), HERE);
    }

    /** "50% trở lên". */
    private static Rule<Vote> half() {
        return CountRules.share(votes(), Share.atLeast(1, 2), base());
    }

    @Test
    void aShareIsReachedFromTheFirstNumberThatIsNotBelowIt() {
        assertThat(judge(half(), 50, 100).reason()).isEqualTo(Reason.SHARE_REACHED);
        Outcome short1 = judge(half(), 49, 100);
        assertThat(short1.reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
        assertThat(short1.path()).isEqualTo("/votes");
        assertThat(short1.arguments().get(Argument.NEEDED)).isEqualTo(50L);
        assertThat(short1.arguments().get(Argument.HAS)).isEqualTo(49L);
        assertThat(short1.arguments().get(Argument.BASE)).isEqualTo(100L);
        assertThat(short1.arguments().get(Argument.SHORT)).isEqualTo(1L);
        assertThat(judge(half(), 50, 101).reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
        assertThat(judge(half(), 51, 101).reason()).isEqualTo(Reason.SHARE_REACHED);
        assertThat(half().asks()).containsExactly(Parameter.of(Share.atLeast(1, 2)));
        assertThat(half().reads()).containsExactly("/votes", "/base");
    }

    @Test
    void allAndNoneAreCountsAndMoreThanAllIsNone() {
        assertThat(judge(half(), 100, 100).reason()).isEqualTo(Reason.SHARE_REACHED);
        assertThat(judge(half(), 0, 100).reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
        assertThat(judge(half(), 1, 1).reason()).isEqualTo(Reason.SHARE_REACHED);
        assertThat(judge(half(), 101, 100).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(judge(half(), 0, 0).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        Outcome negative = judge(half(), -1, 100);
        assertThat(negative.reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(negative.arguments().get(Argument.HAS)).isEqualTo(-1L);
        assertThat(negative.arguments().get(Argument.BASE)).isEqualTo(100L);
    }

    @Test
    void eachNumberThatIsMissingIsNamed() {
        assertThat(judge(half(), null, 100).missing()).containsExactly("/votes");
        assertThat(judge(half(), 1, null).missing()).containsExactly("/base");
        assertThat(judge(half(), null, null).missing()).containsExactlyInAnyOrder("/votes", "/base");
    }

    @Test
    void whatMustNotReachAShareIsTheContraryOfWhatMust() {
        Rule<Vote> below = CountRules.shareNotReached(votes(), Share.atLeast(1, 2), base());
        Outcome reached = judge(below, 50, 100);
        assertThat(reached.reason()).isEqualTo(Reason.NOT_MET);
        assertThat(reached.path()).isEqualTo("/votes");
        assertThat(reached.arguments().get(Argument.NEEDED)).isEqualTo(50L);
        assertThat(judge(below, 49, 100).reason()).isEqualTo(Reason.MET);
        assertThat(judge(below, 101, 100).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(judge(below, null, 100).missing()).containsExactly("/votes");
        assertThat(below.reads()).containsExactly("/votes", "/base");
    }

    private static Rule<Vote> sum() {
        return CountRules.sumReaches(
                Fact.of("/villages", Vote::villages),
                Fact.of("/counts", Village::counts),
                Fact.of("/number", Village::number),
                base());
    }

    private static Outcome sum(@Nullable Integer base, Village... villages) {
        return sum().judge(new Vote(null, base, Arrays.asList(villages)), HERE);
    }

    private static Village counted(@Nullable Integer number) {
        return new Village(true, number);
    }

    @Test
    void aSumReachesItsBaseExactly() {
        Outcome reached = sum(100, counted(60), counted(40));
        assertThat(reached.reason()).isEqualTo(Reason.SHARE_REACHED);
        assertThat(reached.path()).isEqualTo("/villages");
        assertThat(reached.arguments().get(Argument.HAS)).isEqualTo(100L);
        assertThat(reached.arguments().get(Argument.BASE)).isEqualTo(100L);
        Outcome one = sum(100, counted(60), counted(39));
        assertThat(one.reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
        assertThat(one.arguments().get(Argument.SHORT)).isEqualTo(1L);
        assertThat(one.arguments().get(Argument.NEEDED)).isEqualTo(100L);
        Outcome over = sum(100, counted(60), counted(41));
        assertThat(over.reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(over.arguments().get(Argument.HAS)).isEqualTo(101L);
        assertThat(sum(100).reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
        assertThat(sum().reads()).containsExactly("/villages", "/villages/*/counts", "/villages/*/number", "/base");
    }

    @Test
    void whatDoesNotCountAddsNothingAndIsNotAskedFor() {
        assertThat(sum(60, counted(60), new Village(false, 40)).reason()).isEqualTo(Reason.SHARE_REACHED);
        assertThat(sum(60, counted(60), new Village(false, null)).reason()).isEqualTo(Reason.SHARE_REACHED);
        assertThat(sum(60, counted(60), new Village(null, 0)).reason()).isEqualTo(Reason.SHARE_REACHED);
        assertThat(sum(100, counted(60), new Village(false, 40)).reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
    }

    @Test
    void whatMayCountDecidesOnlyWhereItCould() {
        Outcome open = sum(100, counted(60), new Village(null, 40));
        assertThat(open.missing()).containsExactly("/villages/1/counts");
        Outcome few = sum(100, counted(60), new Village(null, 39));
        assertThat(few.reason()).as("with it there are 99").isEqualTo(Reason.SHARE_NOT_REACHED);
        assertThat(few.arguments().get(Argument.SHORT)).isEqualTo(1L);
        assertThat(sum(100, counted(101), new Village(null, 40)).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(sum(100, counted(60), counted(null)).missing()).containsExactly("/villages/1/number");
        assertThat(sum(100, new Village(null, null)).missing())
                .containsExactlyInAnyOrder("/villages/0/counts", "/villages/0/number");
    }

    @Test
    void aListOrABaseThatIsNotKnownIsNamed() {
        assertThat(sum(null, counted(60)).missing()).containsExactly("/base");
        assertThat(sum(null, counted(null)).missing()).containsExactlyInAnyOrder("/base", "/villages/0/number");
        assertThat(sum().judge(new Vote(null, 100, null), HERE).missing()).containsExactly("/villages");
        assertThat(sum().judge(new Vote(null, null, null), HERE).missing())
                .containsExactlyInAnyOrder("/villages", "/base");
    }

    @Test
    void boundsAreInclusive() {
        Rule<Vote> least = CountRules.atLeast(3, votes());
        assertThat(judge(least, 2, null).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(judge(least, 2, null).arguments().get(Argument.LEAST)).isEqualTo(3L);
        assertThat(judge(least, 3, null).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(least.asks()).containsExactly(Parameter.of(Parameter.Kind.LEAST, 3));
        Rule<Vote> most = CountRules.atMost(3, votes());
        assertThat(judge(most, 4, null).reason()).isEqualTo(Reason.TOO_MANY);
        assertThat(judge(most, 4, null).arguments().get(Argument.MOST)).isEqualTo(3L);
        assertThat(judge(most, 3, null).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(judge(most, 0, null).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(most.asks()).containsExactly(Parameter.of(Parameter.Kind.MOST, 3));
        Rule<Vote> between = CountRules.between(3, 5, votes());
        assertThat(judge(between, 2, null).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(judge(between, 3, null).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(judge(between, 5, null).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(judge(between, 6, null).reason()).isEqualTo(Reason.TOO_MANY);
        assertThat(judge(between, null, null).missing()).containsExactly("/votes");
        assertThat(between.asks())
                .containsExactly(Parameter.of(Parameter.Kind.LEAST, 3), Parameter.of(Parameter.Kind.MOST, 5));
        assertThat(between.reads()).containsExactly("/votes");
    }

    @Test
    void aBoundMayStandInTheRecord() {
        Rule<Vote> least = CountRules.atLeast(base(), votes());
        assertThat(judge(least, 2, 3).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(judge(least, 3, 3).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(judge(least, null, 3).missing()).containsExactly("/votes");
        assertThat(judge(least, 3, null).missing()).containsExactly("/base");
        assertThat(judge(least, null, null).missing()).containsExactlyInAnyOrder("/base", "/votes");
        assertThat(least.reads()).containsExactly("/base", "/votes");
    }

    @Test
    void twoCountsAreEqualOrOneIsNotAbove() {
        Rule<Vote> equal = CountRules.equal(votes(), base());
        assertThat(judge(equal, 3, 3).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(judge(equal, 2, 3).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(judge(equal, 2, 3).arguments().get(Argument.LEAST)).isEqualTo(3L);
        assertThat(judge(equal, 4, 3).reason()).isEqualTo(Reason.TOO_MANY);
        Rule<Vote> notAbove = CountRules.notAbove(votes(), base());
        assertThat(judge(notAbove, 3, 3).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(judge(notAbove, 2, 3).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(judge(notAbove, 4, 3).reason()).isEqualTo(Reason.TOO_MANY);
        assertThat(judge(notAbove, 4, 3).arguments().get(Argument.MOST)).isEqualTo(3L);
        assertThat(judge(notAbove, null, 3).missing()).containsExactly("/votes");
        assertThat(judge(notAbove, 3, null).missing()).containsExactly("/base");
        assertThat(judge(notAbove, null, null).missing()).containsExactlyInAnyOrder("/votes", "/base");
        assertThat(notAbove.reads()).containsExactly("/votes", "/base");
    }

    /** What is part of another cannot be more than it; of what is not told nothing is said. */
    @Test
    void aPartThatIsMoreThanTheWholeContradictsIt() {
        Rule<Vote> within = CountRules.within(votes(), base(), CountRules.atLeast(5, votes()));
        Outcome contradiction = judge(within, 4, 3);
        assertThat(contradiction.reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(contradiction.path()).isEqualTo("/votes");
        assertThat(contradiction.arguments())
                .isEqualTo(Arguments.of(Argument.HAS, 4L)
                        .with(Argument.BASE, 3L)
                        .with(Argument.ALSO, List.of("/votes", "/base")));
        assertThat(judge(within, 3, 3).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(judge(within, 5, 6).reason()).isEqualTo(Reason.COUNT_RIGHT);
        assertThat(judge(within, 4, null).reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(judge(within, null, 3).missing()).containsExactly("/votes");
        assertThat(within.reads()).containsExactlyInAnyOrder("/votes", "/base");
    }
}
