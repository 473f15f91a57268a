package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;

/** Hội nghị định kỳ của cộng đồng dân cư: a conference on Wednesday 18 November 2026. */
class Decree59Articles10To11Test {

    private static ResidentsConferenceBuilder conference() {
        return ResidentsConferenceBuilder.builder().village("T1").heldOn(day("2026-11-18"));
    }

    private static Finding of(String norm, ResidentsConferenceBuilder conference, String asOf) {
        return judge(norm, ResidentsConferenceNorms.ALL, conference.build(), asOf(asOf));
    }

    @Nested
    class Article10Clause1 {

        @Test
        void aConferenceWithoutAPlanHadNone() {
            ConferencePlan none =
                    ConferencePlanBuilder.builder().drawnUp(Act.notDone()).build();
            assertThat(of("D59-10.2-plan-content", conference().plan(none), "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(of("D59-10.2-plan-content", conference().plan(none), "2026-11-17")
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
        }
    }

    @Nested
    class Article10Clause4 {

        private Finding plan(Act toFront, Act agreed, String asOf) {
            ConferencePlan plan = ConferencePlanBuilder.builder()
                    .sentToCommittee(on("2026-11-10"))
                    .sentToFront(toFront)
                    .sentToInspectionBoard(on("2026-11-10"))
                    .agreed(agreed)
                    .build();
            return of("D59-10.4-plan-sent", conference().plan(plan), asOf);
        }

        @Test
        void onlyTheSendingRecordedIsACautionAndNotAFailure() {
            Finding finding = plan(on("2026-11-10"), null, "2026-12-31");
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("conference-plan-agreement-unrecorded");
        }

        @Test
        void agreementKnownToBeMissingIsAFailure() {
            assertThat(plan(on("2026-11-10"), Act.notDone(), "2026-12-31").verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(plan(on("2026-11-10"), on("2026-11-12"), "2026-12-31").cautions())
                    .isEmpty();
        }

        @Test
        void itMayStillBeSentUntilTheConference() {
            assertThat(plan(Act.notDone(), null, "2026-11-17").due()).isEqualTo("2026-11-18");
            assertThat(plan(Act.notDone(), null, "2026-11-18").verdict()).isEqualTo(Verdict.PENDING);
            assertThat(plan(Act.notDone(), null, "2026-11-19").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Article11Clause1 {

        private Finding notice(String sent) {
            ConferenceNotice notice =
                    ConferenceNoticeBuilder.builder().sent(on(sent)).build();
            return of("D59-11.1-notice-5-days", conference().notice(notice), "2026-12-31");
        }

        @Test
        void theNoticeIsSentFiveDaysBefore() {
            assertThat(notice("2026-11-13").verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(notice("2026-11-14").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Article11Clause2 {

        private static final String REPORTS = "L10-33.3-three-reports";

        @Test
        void theReportThatIsMissingIsNamedOnceTheConferenceWasHeld() {
            ResidentsConferenceBuilder conference = conference()
                    .reports(Set.of(ConferenceReport.VILLAGE_HEAD, ConferenceReport.INSPECTION_BOARD_MEMBER));
            assertThat(of(REPORTS, conference, "2026-11-17").verdict()).isEqualTo(Verdict.PENDING);
            assertThat(of(REPORTS, conference, "2026-11-18").arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("FRONT_WORKING_COMMITTEE"));
        }

        @Test
        void theResultGoesToBoth() {
            ResidentsConferenceBuilder conference =
                    conference().reportedToCommittee(on("2026-11-20")).reportedToFront(Act.notDone());
            assertThat(of("D59-11.2-result-reported", conference, "2026-12-31").path())
                    .isEqualTo("/reportedToFront");
        }
    }
}
