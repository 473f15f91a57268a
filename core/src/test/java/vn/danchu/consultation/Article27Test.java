package vn.danchu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.consultation.Cases.COMMUNE;
import static vn.danchu.consultation.Cases.DECIDED;
import static vn.danchu.consultation.Cases.decidedOn;
import static vn.danchu.consultation.Cases.judge;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;

/** Đối thoại, lấy ý kiến công dân là đối tượng thi hành quyết định hành chính. */
class Article27Test {

    private static final LocalDate TOLD = LocalDate.of(2026, 3, 16);

    private static Finding heard(String norm, HearingBuilder hearing) {
        return heard(norm, hearing, Cases.AFTERWARDS);
    }

    private static Finding heard(String norm, HearingBuilder hearing, LocalDate asOf) {
        ConsultationBuilder consultation = ConsultationBuilder.builder()
                .matter(ConsultationMatter.DECISION_BINDING_CITIZENS)
                .hearing(hearing.build())
                .decision(decidedOn(DECIDED));
        return judge(norm, consultation, COMMUNE, asOf);
    }

    @Nested
    class Clause1 {

        private static final String NORM = "L10-27.1-heard-before-decision";

        private HearingBuilder told() {
            return HearingBuilder.builder().informed(Act.on(TOLD)).asked(false);
        }

        @Test
        void thoseBoundAreToldBeforeTheDecision() {
            assertThat(heard(NORM, told()).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(heard(NORM, told().informed(Act.on(DECIDED.plusDays(1)))).reason())
                    .isEqualTo(Reason.WRONG_ORDER);
            assertThat(heard(NORM, told().informed(Act.notDone())).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void thoseWhoAskAreHeardBeforeTheDecision() {
            assertThat(heard(NORM, told().asked(true).heard(Act.on(DECIDED))).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(heard(
                                    NORM,
                                    told().asked(true)
                                            .heard(Act.on(DECIDED.plusDays(1)))
                                            .meeting(Act.notDone()))
                            .path())
                    .isEqualTo("/hearing/heard");
            assertThat(heard(NORM, told().asked(true)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        private Finding undated(HearingBuilder hearing) {
            ConsultationBuilder consultation = ConsultationBuilder.builder()
                    .matter(ConsultationMatter.DECISION_BINDING_CITIZENS)
                    .hearing(hearing.build())
                    .decision(new ConsultedDecision(Act.undated(), null, null, null));
            return judge(NORM, consultation, COMMUNE);
        }

        @Test
        void besideADecisionWithoutADayNoMeetingIsAskedFor() {
            Finding finding = undated(told().asked(null));
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/decision/issued/on", "/hearing/heard", "/hearing/asked"));
        }

        @Test
        void untilTheDayOfTheDecisionThereIsTime() {
            Finding finding = heard(NORM, told().informed(Act.notDone()), DECIDED.minusDays(1));
            assertThat(finding.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(finding.due()).isEqualTo(DECIDED);
        }

        @ParameterizedTest
        @EnumSource(Hearing.Exemption.class)
        void stateSecretsAndPenaltiesAreLeftOut(Hearing.Exemption exemption) {
            assertThat(heard(NORM, told().informed(Act.notDone()).exemption(exemption))
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Clause2 {

        private static final String NORM = "L10-27.2-dialogue-composition";

        @Test
        void aMeetingHasAllFour() {
            HearingBuilder meeting =
                    HearingBuilder.builder().meeting(Act.on(TOLD)).attendees(EnumSet.allOf(Hearing.Attendee.class));
            assertThat(heard(NORM, meeting).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @ParameterizedTest
        @EnumSource(Hearing.Attendee.class)
        void whoIsMissingIsNamed(Hearing.Attendee missing) {
            HearingBuilder meeting =
                    HearingBuilder.builder().meeting(Act.on(TOLD)).attendees(EnumSet.complementOf(EnumSet.of(missing)));
            assertThat(heard(NORM, meeting).arguments().get(Argument.ABSENT)).isEqualTo(List.of(missing.name()));
        }

        @Test
        void theLawDoesNotAskForAMeeting() {
            assertThat(heard(NORM, HearingBuilder.builder().meeting(Act.notDone()))
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Clause3 {

        private static final String NORM = "L10-27.3-opinions-on-file";

        private HearingBuilder filed() {
            return HearingBuilder.builder()
                    .asked(true)
                    .fullyCompiled(true)
                    .answersSent(Act.on(TOLD))
                    .keptOnFile(true);
        }

        private HearingBuilder spoken() {
            return filed().heard(Act.on(TOLD));
        }

        @Test
        void opinionsAreCompiledAnsweredAndKept() {
            assertThat(heard(NORM, spoken()).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(heard(NORM, spoken().fullyCompiled(false)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(heard(NORM, spoken().answersSent(Act.notDone())).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(heard(NORM, spoken().keptOnFile(false)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(heard(NORM, spoken().keptOnFile(null)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void whereThoseBoundSaidNothingThereIsNothingToAnswer() {
            HearingBuilder silent =
                    filed().asked(false).answersSent(Act.notDone()).keptOnFile(null);
            assertThat(heard(NORM, silent.meeting(Act.notDone())).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(heard(NORM, silent.meeting(Act.on(TOLD))).verdict())
                    .as("who came is not told")
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(heard(NORM, silent.attendees(Set.of(Hearing.Attendee.FRONT_COMMITTEE)))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(heard(NORM, silent.attendees(Set.of(Hearing.Attendee.CITIZENS_BOUND)))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whoAskedAndWasNotHeardGaveNoOpinion() {
            HearingBuilder asked =
                    filed().asked(true).answersSent(Act.notDone()).meeting(Act.notDone());
            assertThat(heard(NORM, asked.heard(Act.notDone())).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(heard(NORM, asked.heard(null)).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void theFileGrowsUntilTheDecision() {
            Finding finding = heard(NORM, filed().keptOnFile(false), DECIDED.minusDays(1));
            assertThat(finding.reason()).isEqualTo(Reason.AWAITS_EVENT);
            assertThat(finding.due()).isNull();
        }
    }
}
