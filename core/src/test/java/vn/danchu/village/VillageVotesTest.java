package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.record.Votes;
import vn.danchu.record.VotesBuilder;

/** What records that rest on a decision of the community tell of its vote, and where. */
class VillageVotesTest {

    private static VillageConvention voted(@Nullable ConventionVoteForm form, @Nullable Votes votes) {
        return VillageConventionBuilder.builder()
                .vote(ConventionVoteBuilder.builder().form(form).votes(votes).build())
                .build();
    }

    private static VillageHeadElection elected(@Nullable Boolean elected, @Nullable Integer... votes) {
        return VillageHeadElectionBuilder.builder()
                .households(100)
                .elected(elected)
                .candidates(Arrays.stream(votes)
                        .map(each -> CandidateBuilder.builder().votes(each).build())
                        .toList())
                .build();
    }

    @Test
    void aConventionTellsTheFormAndTheCountsOfItsVote() {
        Votes votes =
                VotesBuilder.builder().households(100).present(80).inFavour(60).build();
        VillageConvention convention = voted(ConventionVoteForm.MEETING, votes);
        assertThat(convention.atMeeting()).isTrue();
        assertThat(voted(ConventionVoteForm.BALLOT, votes).atMeeting()).isFalse();
        assertThat(convention.householdsAtVote()).isEqualTo(100);
        assertThat(convention.presentAtVote()).isEqualTo(80);
        assertThat(convention.inFavour()).isEqualTo(60);
        assertThat(convention.countsItself()).isTrue();
        assertThat(List.of(
                        convention.formAt(),
                        convention.householdsAt(),
                        convention.presentAt(),
                        convention.inFavourAt()))
                .containsExactly("/vote/form", "/vote/votes/households", "/vote/votes/present", "/vote/votes/inFavour");
    }

    @Test
    void aConventionWithoutAVoteOrItsCountsTellsNothingOfIt() {
        for (VillageConvention silent :
                List.of(VillageConventionBuilder.builder().build(), voted(null, null))) {
            assertThat(silent.atMeeting()).isNull();
            assertThat(silent.householdsAtVote()).isNull();
            assertThat(silent.presentAtVote()).isNull();
            assertThat(silent.inFavour()).isNull();
        }
    }

    @Test
    void anElectionTellsTheVotesOfItsOnlyCandidate() {
        assertThat(elected(null, 60).inFavour()).isEqualTo(60);
        assertThat(elected(null, 60, 30).inFavour()).isNull();
        assertThat(elected(null).inFavour()).isNull();
        assertThat(VillageHeadElectionBuilder.builder().build().inFavour()).isNull();
        assertThat(elected(null, 60).householdsAtVote()).isEqualTo(100);
        assertThat(elected(null, 60).countsItself()).isTrue();
    }

    @Test
    void anElectionCameToWhatItsMinutesStateElseToWhatItsVotesGive() {
        assertThat(elected(null, 60).cameToIt()).isNull();
        assertThat(elected(true, 50).cameToIt()).isTrue();
        assertThat(elected(false, 51).cameToIt()).isFalse();
        assertThat(elected(true, 50).countedToIt()).isTrue();
        assertThat(elected(false, 51).countedToIt()).isFalse();
        assertThat(elected(false, 51).countedToItAt()).isEqualTo("/elected");
        assertThat(elected(null, 51).countedToIt()).isTrue();
        assertThat(elected(null, 50).countedToIt()).isFalse();
        assertThat(elected(null, 50, null).countedToIt()).isNull();
        assertThat(elected(null, 51).countedToItAt()).isEqualTo("/candidates");
    }

    @Test
    void aDismissalTellsTheHouseholds() {
        assertThat(VillageHeadDismissalBuilder.builder().households(100).build().householdsAtVote())
                .isEqualTo(100);
    }
}
