package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.record.Span;

/** The draft hangs for 30 days before the vote (D61:9.1), as far as is known of either. */
class DraftPostingTest {

    private static final Set<DraftPostingPlace> BOARD = Set.of(DraftPostingPlace.PUBLIC_BOARD);

    private static Finding posted(
            @Nullable String vote, @Nullable Span posting, @Nullable Set<DraftPostingPlace> places) {
        VillageConvention convention = VillageConventionBuilder.builder()
                .opinions(new DraftOpinions(posting, places, null, null))
                .vote(
                        vote == null
                                ? null
                                : ConventionVoteBuilder.builder().on(day(vote)).build())
                .build();
        return judge("D61-9.1-draft-posted-30-days", ConventionNorms.ALL, convention);
    }

    private static void assertMissing(Finding finding, String path) {
        assertThat(finding.reason()).isEqualTo(Reason.NO_DATA);
        assertThat(finding.arguments().get(Argument.MISSING)).asList().contains(path);
    }

    @Test
    void whatIsSaidToHaveHungNowhereDidNotHangUnlessAFirstDayShowsThatItDid() {
        Finding nowhere = posted("2026-04-13", null, Set.of());
        assertThat(nowhere.reason()).isEqualTo(Reason.NOT_MET);
        assertThat(nowhere.path()).isEqualTo("/opinions/places");
        Span days = Span.of(day("2026-03-01"), day("2026-04-12"));
        assertThat(posted("2026-04-13", days, Set.of()).reason()).isEqualTo(Reason.LASTED);
    }

    @Test
    void ofWhatHungSomewhereOnUnknownDaysTheDaysAreMissing() {
        assertMissing(posted("2026-04-13", null, BOARD), "/opinions/posting/from");
        assertMissing(posted("2026-04-13", new Span(null, null, null), BOARD), "/opinions/posting/from");
        VillageConvention silent = VillageConventionBuilder.builder()
                .vote(ConventionVoteBuilder.builder().on(day("2026-04-13")).build())
                .build();
        assertThat(judge("D61-9.1-draft-posted-30-days", ConventionNorms.ALL, silent)
                        .reason())
                .isEqualTo(Reason.NO_DATA);
    }

    @Test
    void whetherItHungLongEnoughIsOpenWithoutADayOfTheVote() {
        assertMissing(posted(null, Span.of(day("2026-03-01"), day("2026-03-11")), BOARD), "/vote/on");
        assertMissing(posted(null, Span.of(day("2026-03-01"), day("2026-04-12")), BOARD), "/vote/on");
    }

    @Test
    void ofWhatStillHangsTheDaysBeforeTheVoteCount() {
        assertThat(posted("2026-04-13", Span.since(day("2026-03-01")), BOARD).reason())
                .isEqualTo(Reason.LASTED);
        assertThat(posted("2026-04-13", Span.since(day("2026-04-01")), BOARD).reason())
                .isEqualTo(Reason.TOO_SHORT);
    }
}
