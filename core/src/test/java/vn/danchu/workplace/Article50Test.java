package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.agency;
import static vn.danchu.workplace.Workplaces.conference;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.done;
import static vn.danchu.workplace.Workplaces.judge;
import static vn.danchu.workplace.Workplaces.stateAgency;
import static vn.danchu.workplace.Workplaces.stateEnterprise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;

/** L10 arts. 50 and 68: at whose proposal staff and workers decide, and ballots in place of a conference. */
class Article50Test {

    @Nested
    class Clause1 {

        private Finding proposed(@Nullable Integer supporters, @Nullable Boolean byHead, @Nullable Boolean byUnion) {
            StaffConference extraordinary = StaffConferenceBuilder.builder(conference())
                    .kind(StaffConference.Kind.EXTRAORDINARY)
                    .proposal(new StaffProposal(byUnion, false, byHead, supporters))
                    .build();
            return judge("L10-50.1-extraordinary", extraordinary, agency());
        }

        @Test
        void aThirdOfAllStaffIsEnoughAndOneLessIsNot() {
            assertThat(proposed(20, false, false).verdict()).isEqualTo(Verdict.COMPLIANT);
            Finding short1 = proposed(19, false, false);
            assertThat(short1.reason()).isEqualTo(Reason.SHARE_NOT_REACHED);
            assertThat(short1.arguments().get(Argument.NEEDED)).isEqualTo(20L);
            assertThat(short1.arguments().get(Argument.SHORT)).isEqualTo(1L);
        }

        @Test
        void theHeadOrTheUnionAloneIsEnough() {
            assertThat(proposed(null, true, null).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(proposed(null, null, true).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void whoMayHaveProposedItLeavesItOpen() {
            assertThat(proposed(19, false, null).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(proposed(null, false, false).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        private Finding byUnionAlone(Unit unit, String held) {
            StaffConference extraordinary = StaffConferenceBuilder.builder(conference())
                    .kind(StaffConference.Kind.EXTRAORDINARY)
                    .heldOn(day(held))
                    .proposal(new StaffProposal(true, false, false, 0))
                    .build();
            return judge("L10-50.1-extraordinary", extraordinary, unit);
        }

        @Test
        void fromJuly2025TheUnionsProposalAloneNoLongerDoes() {
            assertThat(byUnionAlone(stateAgency(), "2025-06-30").verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(byUnionAlone(stateAgency(), "2025-07-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(byUnionAlone(agency(), "2025-07-01").verdict())
                    .as("a unit of L97:5.2")
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void untilJune2025AnAgencyWithoutAUnionIsOpenUnlessSomebodyElseProposedIt() {
            Unit without = UnitBuilder.builder(agency()).hasUnion(false).build();
            assertThat(byUnionAlone(without, "2025-06-30").cautions()).containsExactly("agency-without-union");
            assertThat(byUnionAlone(without, "2025-07-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Clause2 {

        private StaffBallot ballot(boolean forceMajeure) {
            return new StaffBallot(
                    forceMajeure,
                    new RepresentativesAct(done("2026-03-09"), null),
                    done("2026-03-10"),
                    done("2026-03-11"),
                    60,
                    55,
                    null);
        }

        private Finding ballots(StaffBallot ballot, Convening... failed) {
            StaffConference replaced = StaffConferenceBuilder.builder(conference())
                    .heldOn(day("2026-03-20"))
                    .failedConvenings(List.of(failed))
                    .ballot(ballot)
                    .build();
            return judge("L10-50.2-ballot-fallback", replaced, agency());
        }

        private final Convening first = new Convening(day("2026-02-10"), 60, 39);
        private final Convening second = new Convening(day("2026-02-24"), 60, 39);

        @Test
        void needsTwoConveningsWithoutAttendance() {
            assertThat(ballots(ballot(false), first, second).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(ballots(ballot(false), first).reason()).isEqualTo(Reason.TOO_FEW);
        }

        @Test
        void aConveningThatTwoThirdsAttendedIsNoneThatFailed() {
            Convening attended = new Convening(day("2026-02-24"), 60, 40);
            assertThat(ballots(ballot(false), first, attended).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void forceMajeureNeedsNoConvening() {
            assertThat(ballots(ballot(true)).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void countsThatContradictLeaveItOpen() {
            Convening contradictory = new Convening(day("2026-02-24"), 60, 61);
            assertThat(ballots(ballot(false), first, contradictory).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        }

        @Test
        void theNormsOfAConferenceDoNotApply() {
            StaffConference replaced = StaffConferenceBuilder.builder(conference())
                    .ballot(ballot(true))
                    .build();
            for (String norm : List.of(
                    "L10-51.2-quorum-two-thirds",
                    "L10-51.2-plenary-below-100",
                    "L10-51.3-agenda",
                    "L10-51.1-union-consulted")) {
                assertThat(judge(norm, replaced, agency()).verdict()).as(norm).isEqualTo(Verdict.NOT_APPLICABLE);
            }
        }

        @Test
        void theLawIsSilentOnItsResult() {
            StaffConference replaced = StaffConferenceBuilder.builder(conference())
                    .ballot(ballot(true))
                    .build();
            Finding finding = judge("L10-51.2-majority", replaced, agency());
            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(finding.cautions()).containsExactly("result-of-ballot-unsettled");
        }
    }

    @Nested
    class MattersOfArticle49 {

        /** A matter of L10:67 is none of article 49: who proposed it is not asked in an agency. */
        @Test
        void onlyThoseOfTheAgencysOwnListAreProposed() {
            StaffProposal byNoOne = new StaffProposal(false, false, false, 0);
            StaffConference conference = StaffConferenceBuilder.builder(conference())
                    .decisions(List.of(
                            new StaffDecision(
                                    StaffMatter.RESOLUTION, null, new StaffProposal(true, false, false, 0), 40, true),
                            new StaffDecision(StaffMatter.WORKERS_RESOLUTION, null, byNoOne, 40, true)))
                    .build();
            assertThat(judge("L10-50.1-proposed", conference, agency()).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            StaffConference own = StaffConferenceBuilder.builder(conference)
                    .decisions(List.of(new StaffDecision(StaffMatter.RESOLUTION, null, byNoOne, 40, true)))
                    .build();
            assertThat(judge("L10-50.1-proposed", own, agency()).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    /** L10:69.3 leaves the contents of an enterprise's conference to the Government; D145 binds the others of itself. */
    @Nested
    class ContentByReference {

        private List<String> cautions(Unit unit) {
            StaffConference conference = StaffConferenceBuilder.builder(conference())
                    .agenda(null)
                    .decisions(List.of())
                    .topics(Set.of(StaffConference.Topic.OTHER))
                    .build();
            return judge("D145-47.2-conference-content", conference, unit).cautions();
        }

        @Test
        void isNotedInAStateEnterpriseAlone() {
            assertThat(cautions(stateEnterprise())).contains("content-by-reference");
            assertThat(cautions(Workplaces.employer())).doesNotContain("content-by-reference");
        }
    }

    @Nested
    class Article68 {

        private StaffConference proposedByOther() {
            return StaffConferenceBuilder.builder(conference())
                    .kind(StaffConference.Kind.EXTRAORDINARY)
                    .decisions(List.of())
                    .agenda(null)
                    .proposal(new StaffProposal(false, true, false, 0))
                    .build();
        }

        @Test
        void inAnEnterpriseTheOtherOrganisationMayProposeWhereThereIsOne() {
            assertThat(judge(
                                    "L10-68.1-extraordinary",
                                    proposedByOther(),
                                    UnitBuilder.builder(stateEnterprise())
                                            .hasOtherWorkersOrganisation(true)
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge("L10-68.1-extraordinary", proposedByOther(), stateEnterprise())
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }
}
