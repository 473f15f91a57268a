package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.decision.CommunityDecisionBuilder;
import vn.danchu.decision.DecisionForm;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.VotesBuilder;

/** A dismissal and the decision of the community that it rests on tell of one vote (L10:15.4, D59:9). */
class DismissalVotesTest {

    private static VillageHeadDismissalBuilder dismissal() {
        return VillageHeadDismissalBuilder.builder()
                .village("T1")
                .decisionId("QD-1")
                .meetingOn(day("2026-03-02"))
                .agreed(true);
    }

    private static CommunityDecisionBuilder decision() {
        return CommunityDecisionBuilder.builder().id("QD-1").form(DecisionForm.MEETING);
    }

    private static Finding judged(
            String norm, VillageHeadDismissalBuilder dismissal, CommunityDecisionBuilder decision) {
        Dossier dossier =
                DossierBuilder.builder().decisions(List.of(decision.build())).build();
        return judge(
                norm,
                VillageHeadDismissalNorms.ALL,
                dismissal.build(),
                asOf("2026-12-31").within(dossier));
    }

    private static void assertToldOtherwise(Finding finding, Reason reason, String path) {
        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(finding.path()).isEqualTo(path);
    }

    @Test
    void theDayOfTheMeetingIsToldTwice() {
        String norm = "D59-9.3-recognised-by-committee";
        VillageHeadDismissalBuilder recognised = dismissal()
                .recognition(
                        new Recognition(null, on("2026-03-10"), true, Recognition.Body.COMMUNE_COMMITTEE, true, null));
        assertThat(judged(norm, recognised, decision().heldOn(day("2026-03-02")))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertToldOtherwise(
                judged(norm, recognised, decision().heldOn(day("2026-03-20"))),
                Reason.STATEMENTS_CONTRADICT,
                "/meetingOn");
    }

    /** Fifty households are half of a hundred, and less than half of a hundred and one (D59:9.1.b). */
    @Test
    void theHouseholdsAreToldTwice() {
        String norm = "D59-9.1-grounds";
        VillageHeadDismissalBuilder petition = dismissal()
                .ground(DismissalGround.FRONT_PROPOSAL)
                .causes(Set.of(DismissalCause.PETITION))
                .petitioners(50)
                .households(100);
        CommunityDecisionBuilder same =
                decision().votes(VotesBuilder.builder().households(100).build());
        assertThat(judged(norm, petition, same).verdict()).isEqualTo(Verdict.COMPLIANT);
        CommunityDecisionBuilder more =
                decision().votes(VotesBuilder.builder().households(101).build());
        assertToldOtherwise(judged(norm, petition, more), Reason.COUNTS_CONTRADICT, "/households");
    }

    /** Without the meeting's agreement the People's Committee dismisses only after agreement with the Front (D59:9.3). */
    @Test
    void whatTheMeetingCameToIsToldTwice() {
        String norm = "D59-9.3-no-agreement-with-front";
        VillageHeadDismissalBuilder refused =
                dismissal().agreed(false).committeeDecided(on("2026-03-20")).committeeAgreedWithFront(on("2026-03-25"));
        assertThat(judged(norm, refused, decision().passed(false)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertToldOtherwise(judged(norm, refused, decision().passed(true)), Reason.STATEMENTS_CONTRADICT, "/agreed");
    }

    @Test
    void ofWhatCameInAnAnswerIsAskedThoughTheMinutesStateNothing() {
        VillageHeadElection election = VillageHeadElectionBuilder.builder()
                .village("T1")
                .meetingOn(day("2026-06-15"))
                .recognition(new Recognition(day("2026-06-17"), Act.notDone(), null, null, null, null))
                .build();
        Finding finding =
                judge("D59-8-recognised-5-working-days", VillageHeadElectionNorms.ALL, election, asOf("2026-12-31"));
        assertThat(finding.reason()).isEqualTo(Reason.OVERDUE);
    }

    /** At a meeting more are said to have been in favour than were present (D61:10.1). */
    @Test
    void moreInFavourThanPresentIsToldWithBothCounts() {
        VillageConvention convention = VillageConventionBuilder.builder()
                .vote(ConventionVoteBuilder.builder()
                        .on(day("2026-04-13"))
                        .form(ConventionVoteForm.MEETING)
                        .votes(VotesBuilder.builder()
                                .households(100)
                                .present(59)
                                .inFavour(60)
                                .build())
                        .passed(true)
                        .build())
                .build();
        Finding finding = judge("D61-10-majority", ConventionNorms.ALL, convention);
        assertThat(finding.reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(finding.arguments().get(Argument.HAS)).isEqualTo(60L);
        assertThat(finding.arguments().get(Argument.BASE)).isEqualTo(59L);
    }

    private static Recognition recognised(String on) {
        return new Recognition(day("2026-03-04"), on(on), true, null, null, null);
    }

    /** Five working days from Wednesday 4 March end on Wednesday 11 March (D59:9.3). */
    @Test
    void theAnswerIsToldTwice() {
        String norm = "D59-9.3-recognised-5-working-days";
        VillageHeadDismissalBuilder late = dismissal().recognition(recognised("2026-03-12"));
        CommunityDecisionBuilder same = decision().heldOn(day("2026-03-02"));
        assertThat(judged(norm, late, same.recognition(recognised("2026-03-13")))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertToldOtherwise(
                judged(norm, late, same.recognition(recognised("2026-03-11"))),
                Reason.STATEMENTS_CONTRADICT,
                "/recognition");
    }
}
