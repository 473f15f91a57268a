package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.contribution;

import java.util.Arrays;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.decision.VoteOutcome.Contradiction;
import vn.danchu.decision.VoteOutcome.Result;
import vn.danchu.record.VotesBuilder;

/** L10:21.1 on both sides of each count: two thirds of all villages, two thirds of all households of each. */
class VoteOutcomeTest {

    private static VoteOutcome over(@Nullable VillageTally tally) {
        return contribution().scope(DecisionScope.COMMUNE).tally(tally).build().outcome();
    }

    private static VoteOutcome over(@Nullable Integer villages, @Nullable Integer inFavour, VillageVote... votes) {
        return over(new VillageTally(villages, inFavour, votes.length == 0 ? null : Arrays.asList(votes)));
    }

    /** Two thirds of three households are two. */
    private static VillageVote village(String code, @Nullable Integer inFavour) {
        return new VillageVote(code, 3, inFavour);
    }

    @Nested
    class OverAllVillages {

        @Test
        void withoutATallyOrItsVillagesNothingIsKnown() {
            assertThat(over((VillageTally) null).missing()).containsExactly("/tally");
            assertThat(over(null, 2).missing()).containsExactly("/tally/villages");
            assertThat(over(3, null).missing()).containsExactly("/tally/votes");
        }

        @ParameterizedTest
        @CsvSource({"3,2,0,PASSED", "3,1,1,NOT_PASSED", "1,1,0,PASSED", "1,0,1,NOT_PASSED", "3,3,0,PASSED"})
        void theVillagesInFavourAreCountedAgainstAll(int villages, int inFavour, long lacking, Result result) {
            VoteOutcome outcome = over(villages, inFavour);
            assertThat(outcome.result()).isEqualTo(result);
            assertThat(outcome.has()).isEqualTo(inFavour);
            assertThat(outcome.base()).isEqualTo(villages);
            assertThat(outcome.shortBy()).isEqualTo(lacking);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void aCommuneHasAVillage(int villages) {
            assertThat(over(villages, 0).contradiction())
                    .isEqualTo(new Contradiction("/tally/villages", villages, 1, "/tally/villages"));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 4})
        void noMoreThanAllAndNoFewerThanNoneAreInFavour(int inFavour) {
            assertThat(over(3, inFavour).contradiction())
                    .isEqualTo(new Contradiction("/tally/inFavour", inFavour, 3, "/tally/villages"));
        }

        @Test
        void aVillageIsInFavourWithTwoThirdsOfItsHouseholds() {
            assertThat(over(3, null, village("a", 2), village("b", 2)).result()).isEqualTo(Result.PASSED);
            assertThat(over(3, null, village("a", 2), village("b", 1)).shortBy())
                    .isEqualTo(1);
            assertThat(over(3, null, village("a", 2), village("b", 1), village("c", 3))
                            .result())
                    .isEqualTo(Result.PASSED);
        }

        @Test
        void whatIsNotKnownOfAVillageDecidesOnlyWhereItCould() {
            assertThat(over(3, null, village("a", 2), village("b", null)).missing())
                    .containsExactly("/tally/votes/1/inFavour");
            assertThat(over(3, null, village("a", 2), new VillageVote("b", null, 2))
                            .missing())
                    .containsExactly("/tally/votes/1/households");
            assertThat(over(3, null, village("a", 2), new VillageVote("b", null, null))
                            .missing())
                    .containsExactly("/tally/votes/1/inFavour", "/tally/votes/1/households");
            assertThat(over(3, null, village("a", 2), village("b", 2), village("c", null))
                            .result())
                    .as("two of three suffice")
                    .isEqualTo(Result.PASSED);
            assertThat(over(3, null, village("a", 1), village("b", null)).result())
                    .as("one of three never suffices")
                    .isEqualTo(Result.NOT_PASSED);
        }

        @Test
        void theNumberStatedTellsWhatTheVillagesLeaveOpen() {
            assertThat(over(3, 2, village("a", 2), village("b", null)).result()).isEqualTo(Result.PASSED);
            assertThat(over(3, 2, village("a", 2), village("b", null)).has()).isEqualTo(2);
            assertThat(over(3, 1, village("a", 2), village("b", null)).result()).isEqualTo(Result.NOT_PASSED);
            assertThat(over(3, 2, village("a", 2), village("b", 2)).result()).isEqualTo(Result.PASSED);
            VoteOutcome sure = over(3, 3, village("a", 2), village("b", 2), village("c", null));
            assertThat(sure.result()).isEqualTo(Result.PASSED);
            assertThat(sure.has()).as("those known to be").isEqualTo(2);
        }

        @Test
        void theNumberStatedLiesBetweenThoseKnownAndThoseThatMayBe() {
            assertThat(over(3, 0, village("a", 2), village("b", null)).contradiction())
                    .isEqualTo(new Contradiction("/tally/inFavour", 0, 1, "/tally/votes"));
            assertThat(over(3, 3, village("a", 2), village("b", null)).contradiction())
                    .isEqualTo(new Contradiction("/tally/inFavour", 3, 1, "/tally/votes"));
            assertThat(over(3, 1, village("a", 2), village("b", 2)).contradiction())
                    .isEqualTo(new Contradiction("/tally/inFavour", 1, 2, "/tally/votes"));
            assertThat(over(3, 3, village("a", 2), village("b", 2)).contradiction())
                    .isEqualTo(new Contradiction("/tally/inFavour", 3, 2, "/tally/votes"));
        }

        @ParameterizedTest
        @CsvSource({"4,3", "-1,3", "0,0", "0,-1"})
        void aVillagesCountsMustAgree(int inFavour, int households) {
            assertThat(over(3, null, new VillageVote("a", households, inFavour)).contradiction())
                    .isEqualTo(new Contradiction(
                            "/tally/votes/0/inFavour", inFavour, households, "/tally/votes/0/households"));
        }

        @ParameterizedTest
        @CsvSource({"0,1,NOT_PASSED", "1,1,PASSED", "3,3,PASSED", "0,3,NOT_PASSED"})
        void noneAndAllOfAVillageAgree(int inFavour, int households, Result ofOneVillage) {
            assertThat(over(1, null, new VillageVote("a", households, inFavour)).result())
                    .isEqualTo(ofOneVillage);
        }

        @Test
        void eachVillageVotesOnceAndNoMoreThanThereAre() {
            assertThat(over(3, null, village("T1", 2), village(" T1 ", 2)).contradiction())
                    .as("one code, written twice")
                    .isEqualTo(new Contradiction("/tally/votes", 2, 1, "/tally/votes"));
            assertThat(over(1, null, village("a", 2), village("b", 2)).contradiction())
                    .isEqualTo(new Contradiction("/tally/votes", 2, 1, "/tally/villages"));
            assertThat(over(2, null, new VillageVote(null, 3, 2), new VillageVote(null, 3, 2))
                            .result())
                    .as("two without a code")
                    .isEqualTo(Result.PASSED);
        }
    }

    @Nested
    class WithoutMatterOrScope {

        private VoteOutcome of(@Nullable DecisionMatter matter, @Nullable DecisionScope scope, int inFavour) {
            return contribution(100, inFavour)
                    .matter(matter)
                    .scope(scope)
                    .tally(new VillageTally(3, inFavour / 33, null))
                    .build()
                    .outcome();
        }

        @Test
        void itIsWhatEveryMatterGives() {
            assertThat(of(null, DecisionScope.VILLAGE, 67).result()).isEqualTo(Result.PASSED);
            assertThat(of(null, DecisionScope.VILLAGE, 50).result()).isEqualTo(Result.NOT_PASSED);
            assertThat(of(null, DecisionScope.VILLAGE, 60).missing()).containsExactly("/matter");
        }

        @Test
        void whereScopesDifferTheScopeIsMissing() {
            assertThat(of(DecisionMatter.CONTRIBUTIONS_TO_WORKS, null, 99).result())
                    .isEqualTo(Result.PASSED);
            assertThat(of(DecisionMatter.VILLAGE_HEAD, null, 99).missing())
                    .as("the Law sets no share for a head over all villages")
                    .containsExactly("/scope");
            assertThat(of(null, null, 99).missing()).containsExactly("/matter", "/scope");
        }

        @Test
        void whereNoCountIsKnownTheScopeIsMissing() {
            CommunityDecisionBuilder nothing = contribution().scope(null);
            assertThat(nothing.build().outcome().missing()).containsExactly("/scope");
            assertThat(VoteOutcome.of(nothing.build(), EnumSet.of(DecisionScope.VILLAGE))
                            .missing())
                    .containsExactly("/votes/inFavour", "/votes/households");
            assertThat(VoteOutcome.of(nothing.build(), EnumSet.of(DecisionScope.COMMUNE))
                            .missing())
                    .containsExactly("/tally");
            assertThat(VoteOutcome.of(
                                    contribution(100, 99).scope(null).build(),
                                    EnumSet.complementOf(EnumSet.of(DecisionScope.COMMUNE)))
                            .result())
                    .isEqualTo(Result.PASSED);
            assertThat(VoteOutcome.of(nothing.build(), EnumSet.complementOf(EnumSet.of(DecisionScope.COMMUNE)))
                            .missing())
                    .as("whichever of these it is, the village's counts are asked")
                    .containsExactly("/votes/inFavour", "/votes/households");
            assertThat(VoteOutcome.of(nothing.build(), EnumSet.noneOf(DecisionScope.class))
                            .result())
                    .isEqualTo(Result.UNSETTLED);
        }

        @Test
        void theLawSetsNoShareForWhatIsNoneOfItsMattersAndForHeadsOverAllVillages() {
            assertThat(contribution(100, 99).otherMatter("x").build().outcome().result())
                    .isEqualTo(Result.UNSETTLED);
            assertThat(of(DecisionMatter.VILLAGE_HEAD, DecisionScope.COMMUNE, 99)
                            .result())
                    .isEqualTo(Result.UNSETTLED);
            assertThat(of(DecisionMatter.CONTRIBUTIONS_TO_WORKS, DecisionScope.COMMUNE, 99)
                            .result())
                    .isEqualTo(Result.PASSED);
        }
    }

    @Test
    void aVillageHasAHousehold() {
        assertThat(contribution(0, 3).build().outcome().contradiction())
                .isEqualTo(new Contradiction("/votes/households", 3, 0, "/votes/inFavour"));
        assertThat(contribution()
                        .votes(VotesBuilder.builder().households(0).build())
                        .build()
                        .outcome()
                        .contradiction())
                .isEqualTo(new Contradiction("/votes/households", 0, 0, "/votes/inFavour"));
    }
}
