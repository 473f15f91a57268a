package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.HELD;
import static vn.danchu.decision.Judging.contribution;
import static vn.danchu.decision.Judging.judge;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.VotesBuilder;

/** Tổ chức cuộc họp của cộng đồng dân cư. */
class Article18Test {

    @Nested
    class Clause3 {

        private static final String NORM = "L10-18.3-cluster-meetings";

        private Finding byClusters(Integer households, Boolean scattered) {
            return judge(
                    NORM,
                    contribution()
                            .votes(VotesBuilder.builder().households(households).build())
                            .meeting(MeetingBuilder.builder()
                                    .scattered(scattered)
                                    .clusters(List.of(new Cluster(HELD, Convener.VILLAGE_HEAD, null, null, null)))
                                    .build()));
        }

        @Test
        void twoHundredHouseholdsAreEnough() {
            assertThat(byClusters(200, false).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(byClusters(199, false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aSmallerVillageMayWhereItsHomesLieScattered() {
            assertThat(byClusters(30, true).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void neitherIsGuessed() {
            assertThat(byClusters(199, null).path()).isEqualTo("/meeting/scattered");
            assertThat(byClusters(null, false).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void aVillageThatMetAsOneNeedsNoReason() {
            assertThat(judge(
                                    NORM,
                                    contribution()
                                            .meeting(MeetingBuilder.builder().build()))
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Clause4PointD {

        private Finding chosen(int present, int inFavour) {
            return judge(
                    "D59-3.5-voting-method-chosen",
                    contribution()
                            .votes(VotesBuilder.builder()
                                    .households(100)
                                    .present(present)
                                    .build())
                            .meeting(MeetingBuilder.builder()
                                    .proceedings(new Proceedings(null, Proceedings.Method.HANDS, inFavour, null))
                                    .build()));
        }

        @Test
        void thosePresentChooseHowToVoteByMoreThanHalf() {
            assertThat(chosen(60, 31).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(chosen(60, 30).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(chosen(61, 31).verdict()).isEqualTo(Verdict.COMPLIANT);
        }
    }
}
