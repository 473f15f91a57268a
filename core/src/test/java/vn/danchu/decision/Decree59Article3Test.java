package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.contribution;
import static vn.danchu.decision.Judging.judge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.decision.Proceedings.Method;
import vn.danchu.record.Act;
import vn.danchu.record.VotesBuilder;

class Decree59Article3Test {

    private static CommunityDecisionBuilder metBy(Cluster... clusters) {
        return contribution()
                .meeting(MeetingBuilder.builder().clusters(List.of(clusters)).build());
    }

    private static Cluster cluster(int present, @Nullable Method method, int methodInFavour) {
        return new Cluster(
                null,
                null,
                VotesBuilder.builder().present(present).build(),
                new Proceedings(null, method, methodInFavour, null),
                null);
    }

    @Nested
    class Clause1 {

        private Verdict convened(CommunityDecisionBuilder decision, Convener convener) {
            return judge(
                            "D59-3.1-convener",
                            decision.meeting(MeetingBuilder.builder()
                                    .convener(convener)
                                    .appointedBy(Meeting.Appointer.COMMUNE_CHAIR)
                                    .chair(convener)
                                    .build()))
                    .verdict();
        }

        @Test
        void whileThePostIsVacantAnAppointeeConvenes() {
            assertThat(convened(contribution().headVacant(true), Convener.FRONT_REPRESENTATIVE))
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(convened(contribution().headVacant(false), Convener.FRONT_REPRESENTATIVE))
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(convened(contribution(), Convener.FRONT_REPRESENTATIVE)).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aHeadWhoConvenedWasThereAndAProvisionalHeadIsSentOnlyWhileThereIsNone() {
            assertThat(convened(contribution(), Convener.VILLAGE_HEAD)).isEqualTo(Verdict.COMPLIANT);
            assertThat(convened(contribution(), Convener.PROVISIONAL_HEAD)).isEqualTo(Verdict.COMPLIANT);
            assertThat(convened(contribution().headVacant(true), Convener.VILLAGE_HEAD))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        private Finding judged(MeetingBuilder meeting) {
            return judge("D59-3.1-convener", contribution().headVacant(true).meeting(meeting.build()));
        }

        @Test
        void theCommuneChairAppointsTheConvenerWhileThePostIsVacant() {
            MeetingBuilder meeting = MeetingBuilder.builder()
                    .convener(Convener.CITIZEN_OF_STANDING)
                    .chair(Convener.CITIZEN_OF_STANDING);
            assertThat(judged(meeting).path()).isEqualTo("/meeting/appointedBy");
            assertThat(judged(meeting.appointedBy(Meeting.Appointer.OTHER)).reason())
                    .isEqualTo(Reason.NOT_ALLOWED);
        }

        @Test
        void whoConvenesAndWhoChairsAreTwoThings() {
            MeetingBuilder meeting = MeetingBuilder.builder().convener(Convener.PROVISIONAL_HEAD);
            assertThat(judged(meeting).path()).isEqualTo("/meeting/chair");
            assertThat(judged(meeting.chair(Convener.OTHER)).path()).isEqualTo("/meeting/chair");
            assertThat(judged(meeting.chair(Convener.OTHER)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        /** B31 and min-14: the head may chair a cluster himself, if he convened. */
        @Test
        void aClusterIsChairedByTheConvenerOrByWhomHeDelegated() {
            Cluster byHead = new Cluster(Judging.HELD, Convener.VILLAGE_HEAD, null, null, null);
            MeetingBuilder meeting = MeetingBuilder.builder().clusters(List.of(byHead));
            CommunityDecisionBuilder decision = contribution().headVacant(false);
            assertThat(judge("D59-3.1-convener", decision.meeting(meeting.build()))
                            .path())
                    .isEqualTo("/meeting/convener");
            meeting.convener(Convener.VILLAGE_HEAD);
            assertThat(judge("D59-3.1-convener", decision.meeting(meeting.build()))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            Cluster byAnother = new Cluster(Judging.HELD, Convener.COMMUNE_CHAIR, null, null, null);
            meeting.clusters(List.of(byAnother));
            assertThat(judge("D59-3.1-convener", decision.meeting(meeting.build()))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whatIsNotKnownDoesNotExcuseAConvenerWhomNoCaseAllows() {
            assertThat(convened(contribution(), Convener.OTHER)).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void anElectionIsNotOpenToAnAppointeeEvenWhileThePostIsVacant() {
            CommunityDecisionBuilder election = contribution()
                    .matter(DecisionMatter.VILLAGE_HEAD)
                    .personnel(CommunityDecision.Personnel.ELECTION)
                    .headVacant(true);
            assertThat(convened(election, Convener.CITIZEN_OF_STANDING)).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(convened(election, Convener.ELECTION_TEAM)).isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Nested
    class Clause3 {

        private Finding noticed(LocalDate given) {
            return judge(
                    "D59-3.3-notice-2-days",
                    contribution()
                            .meeting(MeetingBuilder.builder()
                                    .notice(new Notice(Act.on(given), null, null, null))
                                    .build()));
        }

        @Test
        void twoDaysBeforeIsInTimeAndSaysThatItIsTheVeryLastDay() {
            Finding finding = noticed(Judging.HELD.minusDays(2));
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("hinges-on-clear-days");
            assertThat(noticed(Judging.HELD.minusDays(3)).cautions()).isEmpty();
            assertThat(noticed(Judging.HELD.minusDays(1)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Clause5 {

        @Test
        void clustersThatVoteByDifferentMethodsGetACaution() {
            assertThat(judge(
                                    "D59-3.5-voting-method-chosen",
                                    metBy(cluster(40, Method.HANDS, 21), cluster(40, Method.SECRET_BALLOT, 21)))
                            .cautions())
                    .containsExactly("clusters-vote-differently");
            assertThat(judge(
                                    "D59-3.5-voting-method-chosen",
                                    metBy(cluster(40, Method.HANDS, 21), cluster(40, Method.HANDS, 21)))
                            .cautions())
                    .isEmpty();
        }

        @Test
        void eachClusterHasItsOwnMajority() {
            Finding finding = judge(
                    "D59-3.5-voting-method-chosen",
                    metBy(cluster(40, Method.HANDS, 40), cluster(40, Method.HANDS, 20)));
            assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(finding.path()).isEqualTo("/meeting/clusters/1/proceedings/methodInFavour");
        }
    }
}
