package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.RecognitionBuilder;
import vn.danchu.record.Truth;

/** Whether a convention is reviewed and reported on for 2026 (D61:15.4, 18.1.g, 19.1.e; reading B14), and what its record says. */
class ConventionStandingTest {

    private static final Period YEAR = Period.year(2026);

    private static VillageConventionBuilder recognised(@Nullable String on) {
        return VillageConventionBuilder.builder()
                .recognition(RecognitionBuilder.builder()
                        .recognised(true)
                        .answer(on == null ? null : on(on))
                        .build());
    }

    private static SuspensionBuilder suspended(@Nullable Act decided) {
        return SuspensionBuilder.builder().decided(decided).extent(Extent.WHOLE).putRight(Act.notDone());
    }

    private static RepealBuilder repealed(@Nullable Act decided) {
        return RepealBuilder.builder().decided(decided).extent(Extent.WHOLE);
    }

    private static ConventionStanding standing(VillageConventionBuilder convention) {
        return ConventionStanding.in(YEAR, convention.build(), asOf("2027-01-31"));
    }

    private static void assertOpen(VillageConventionBuilder convention, String... gaps) {
        assertThat(standing(convention)).isEqualTo(new ConventionStanding(Truth.UNKNOWN, List.of(gaps)));
    }

    private static void assertOwed(VillageConventionBuilder convention, boolean owed) {
        assertThat(standing(convention)).isEqualTo(new ConventionStanding(Truth.of(owed), List.of()));
    }

    @Test
    void oneRecognisedByTheDayOfTheReviewIsReviewed() {
        assertOwed(recognised("2026-11-18"), true);
        assertOwed(recognised("2026-11-19"), false);
        assertOpen(recognised(null), "/recognition/answer");
    }

    @Test
    void whetherItWasRecognisedIsAskedFor() {
        VillageConventionBuilder open = VillageConventionBuilder.builder()
                .recognition(
                        RecognitionBuilder.builder().answer(on("2026-03-02")).build());
        assertThat(standing(open).owed()).isEqualTo(Truth.UNKNOWN);
        assertThat(standing(open).gaps()).contains("/recognition/recognised");
    }

    @Test
    void oneReplacedByTheYearsEndIsNot() {
        assertOwed(recognised("2025-03-02").replaced(on("2026-12-31")), false);
        assertOwed(recognised("2025-03-02").replaced(on("2027-01-01")), true);
        assertOwed(recognised("2025-03-02").replaced(Act.notDone()), true);
        assertOpen(recognised("2025-03-02").replaced(new Act(true, null)), "/replaced");
    }

    @Test
    void oneRepealedAsAWholeByTheYearsEndIsNot() {
        VillageConventionBuilder convention = recognised("2025-03-02");
        assertOwed(convention.repeals(List.of(repealed(on("2026-12-31")).build())), false);
        assertOwed(convention.repeals(List.of(repealed(on("2027-01-01")).build())), true);
        assertOwed(
                convention.repeals(
                        List.of(repealed(on("2026-03-02")).extent(Extent.PART).build())),
                true);
        assertOpen(convention.repeals(List.of(repealed(null).build())), "/repeals/0/decided");
        assertOpen(convention.repeals(List.of(repealed(new Act(true, null)).build())), "/repeals/0/decided/on");
        assertOpen(
                convention.repeals(
                        List.of(repealed(on("2026-03-02")).extent(null).build())),
                "/repeals/0/extent");
    }

    @Test
    void oneSuspendedAsAWholeAllYearLongIsNot() {
        VillageConventionBuilder convention = recognised("2024-03-02");
        assertOwed(convention.suspensions(List.of(suspended(on("2025-12-31")).build())), false);
        assertOwed(convention.suspensions(List.of(suspended(on("2026-01-01")).build())), true);
        assertOwed(
                convention.suspensions(
                        List.of(suspended(on("2025-12-31")).extent(Extent.PART).build())),
                true);
    }

    @Test
    void whatWasPutRightInTheYearIsReviewedAgain() {
        VillageConventionBuilder convention = recognised("2024-03-02");
        SuspensionBuilder before = suspended(on("2025-12-31"));
        assertOwed(
                convention.suspensions(List.of(before.putRight(on("2026-12-31")).build())), true);
        assertOwed(
                convention.suspensions(List.of(before.putRight(on("2027-01-01")).build())), false);
        assertOpen(convention.suspensions(List.of(before.putRight(null).build())), "/suspensions/0/putRight");
        assertOpen(
                convention.suspensions(
                        List.of(before.putRight(new Act(true, null)).build())),
                "/suspensions/0/putRight/on");
    }

    @Test
    void everySuspensionCounts() {
        VillageConventionBuilder convention = recognised("2024-03-02");
        Suspension later = suspended(on("2026-02-02")).build();
        assertOwed(
                convention.suspensions(
                        List.of(later, suspended(on("2025-12-31")).build())),
                false);
        assertOpen(convention.suspensions(List.of(later, suspended(null).build())), "/suspensions/1/decided");
    }

    @Test
    void ofAYearThatIsNotOverCountsWhatHasHappened() {
        VillageConvention convention =
                recognised("2025-03-02").replaced(on("2026-10-01")).build();
        assertThat(ConventionStanding.in(YEAR, convention, asOf("2026-09-30")).owed())
                .isEqualTo(Truth.TRUE);
        assertThat(ConventionStanding.in(YEAR, convention, asOf("2026-10-01")).owed())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void asADecisionItSaysOfItsVoteWhatTheVoteSays() {
        VillageConvention without = VillageConventionBuilder.builder().build();
        assertThat(without.votedOn()).isNull();
        assertThat(without.cameToIt()).isNull();
        VillageConventionBuilder voted = VillageConventionBuilder.builder()
                .vote(ConventionVoteBuilder.builder()
                        .on(day("2026-03-02"))
                        .passed(false)
                        .build());
        assertThat(voted.build().votedOn()).isEqualTo("2026-03-02");
        assertThat(voted.build().votedAt()).isEqualTo("/vote/on");
        assertThat(voted.build().cameToIt()).isFalse();
        assertThat(voted.build().cameToItAt()).isEqualTo("/vote/passed");
        voted.vote(ConventionVoteBuilder.builder().passed(true).build());
        assertThat(voted.build().cameToIt()).isTrue();
    }

    @Test
    void aDismissalSaysSoOfItsMeeting() {
        VillageHeadDismissal dismissal = VillageHeadDismissalBuilder.builder()
                .meetingOn(day("2026-03-02"))
                .agreed(true)
                .build();
        assertThat(dismissal.votedOn()).isEqualTo("2026-03-02");
        assertThat(dismissal.votedAt()).isEqualTo("/meetingOn");
        assertThat(dismissal.cameToIt()).isTrue();
        assertThat(dismissal.cameToItAt()).isEqualTo("/agreed");
        assertThat(dismissal.decisionAt()).isEqualTo("/decisionId");
    }
}
