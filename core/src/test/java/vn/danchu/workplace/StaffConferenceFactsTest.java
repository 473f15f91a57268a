package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.agency;
import static vn.danchu.workplace.Workplaces.conference;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.done;
import static vn.danchu.workplace.Workplaces.judge;
import static vn.danchu.workplace.Workplaces.stateEnterprise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;

/** What a conference of staff says of itself, of its delegates and of who proposed what it decided (L10:49 to 52, 67 to 70). */
class StaffConferenceFactsTest {

    private static final StaffProposal BY_NOBODY = new StaffProposal(false, false, false, 0);
    private static final StaffProposal BY_UNION = new StaffProposal(true, false, false, 0);

    private static Circumstances of(Unit unit) {
        return new Circumstances(unit, null, Workplaces.END_OF_2026, WorkingCalendar.vietnam(), Set.of());
    }

    private static @Nullable String reason(@Nullable String given) {
        return StaffConferenceFacts.DELEGATE_REASON.of(
                StaffConferenceBuilder.builder().delegateReason(given).build(), of(agency()));
    }

    @Test
    void aBlankReasonForDelegatesIsNone() {
        assertThat(reason("Các trạm ở ba huyện")).isEqualTo("Các trạm ở ba huyện");
        assertThat(reason(" ")).isNull();
        assertThat(reason(null)).isNull();
    }

    /** An agency's yearly conference adopts its resolution as a step (L10:51.4.i). */
    @Test
    void aResolutionAdoptedAsAStepIsAnAgencys() {
        StaffConferenceBuilder conference = StaffConferenceBuilder.builder(conference())
                .decisions(List.of())
                .steps(Set.of(StaffConferenceStep.RESOLUTION));
        assertThat(adopted(conference.build(), agency())).isTrue();
        assertThat(adopted(conference.build(), stateEnterprise())).isFalse();
        assertThat(adopted(conference.steps(Set.of(StaffConferenceStep.REPLIES)).build(), agency()))
                .isFalse();
    }

    private static @Nullable Boolean adopted(StaffConference conference, Unit unit) {
        return StaffConferenceFacts.RESOLUTION_ADOPTED.fact().of(conference, of(unit));
    }

    /** Who takes part is agreed from 100 staff, and below that where there is a ground for delegates (L10:51.2.b). */
    @Test
    void whereAllTakePartNoGroundForDelegatesWasDeclared() {
        StaffConferenceBuilder all = StaffConferenceBuilder.builder(conference());
        assertThat(byAgreement(all)).isFalse();
        assertThat(byAgreement(all.staff(100))).isTrue();
        StaffConferenceBuilder delegates =
                StaffConferenceBuilder.builder(conference()).participants(StaffConference.Participants.DELEGATES);
        assertThat(byAgreement(delegates)).isNull();
        assertThat(byAgreement(delegates.delegateGround(StaffConference.DelegateGround.SCATTERED)))
                .isTrue();
        assertThat(byAgreement(delegates.delegateGround(StaffConference.DelegateGround.NONE)))
                .isFalse();
    }

    private static @Nullable Boolean byAgreement(StaffConferenceBuilder conference) {
        return StaffConferenceFacts.PARTICIPANTS_BY_AGREEMENT.fact().of(conference.build(), of(agency()));
    }

    private static StaffDecision on(@Nullable StaffMatter matter, @Nullable Boolean unlisted, StaffProposal proposal) {
        return new StaffDecision(matter, unlisted, proposal, 40, true);
    }

    private static Finding decided(String norm, Unit unit, StaffDecision... decisions) {
        StaffConference conference = StaffConferenceBuilder.builder(conference())
                .agenda(null)
                .decisions(List.of(decisions))
                .build();
        return judge(norm, conference, unit);
    }

    /** Of what is none of the list it is not asked who proposed it: it could not be decided at all (L10:49). */
    @Test
    void whatIsNotListedIsNoMatterOfTheConference() {
        StaffDecision unlisted = on(null, true, BY_NOBODY);
        assertThat(decided("L10-50.1-proposed", agency(), unlisted).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        Finding finding = decided("L10-49-matter-listed", agency(), unlisted);
        assertThat(finding.reason()).isEqualTo(Reason.NOT_MET);
        assertThat(finding.path()).isEqualTo("/decisions/0/unlisted");
    }

    /** L10:68.1 asks who proposed the matters of L10:67; what collective bargaining reached is labour law's (L10:68.3). */
    @Test
    void inAnEnterpriseItIsAskedWhoProposedItsOwnMattersButForCollectiveBargaining() {
        String norm = "L10-68.1-proposed";
        StaffDecision bargained = on(StaffMatter.COLLECTIVE_BARGAINING, null, BY_NOBODY);
        assertThat(decided(norm, stateEnterprise(), on(StaffMatter.WORKERS_RESOLUTION, null, BY_NOBODY))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(decided(norm, stateEnterprise(), bargained).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(decided(
                                norm,
                                stateEnterprise(),
                                on(StaffMatter.WORKERS_RESOLUTION, null, BY_UNION),
                                on(StaffMatter.RESOLUTION, null, BY_NOBODY))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
    }

    /** That the union did not propose it settles it, whether or not the union keeps its part (L97:5.2). */
    @Test
    void whatNobodyProposedSinceJuly2025IsABreachWhateverThePartOfTheUnion() {
        Unit unknown = UnitBuilder.builder(agency()).salaryFullyFromBudget(null).build();
        StaffConference conference = StaffConferenceBuilder.builder(conference())
                .kind(StaffConference.Kind.EXTRAORDINARY)
                .proposal(BY_NOBODY)
                .build();
        assertThat(judge("L10-50.1-extraordinary", conference, unknown).verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    /** Of which half year a review of an unknown day is, is not known (L10:52.3). */
    @Test
    void aReviewOfUnknownDayLeavesItsHalfYearOpen() {
        Finding finding = judge(
                "L10-52.3-half-yearly-review",
                DossierBuilder.builder()
                        .period(Period.year(2026))
                        .standingResolution(done("2025-02-12"))
                        .halfYearReviews(List.of(
                                new HalfYearReview(null, done("2026-12-31"), true, null, done("2026-12-31")),
                                new HalfYearReview(null, new Act(true, null), true, null, done("2026-07-02"))))
                        .build(),
                agency(),
                day("2027-04-01"));
        assertThat(finding.reason()).isEqualTo(Reason.NO_DATA);
    }
}
