package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.CommunityDecisionBuilder;
import vn.danchu.decision.DecisionForm;
import vn.danchu.decision.DecisionMatter;
import vn.danchu.decision.DecisionScope;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.village.VillageHeadElection;
import vn.danchu.village.VillageHeadElectionBuilder;

/** An election decided by the people binds from its recognition, which the election's own record may keep (L10:21.2, D59:8). */
class LinkedRecognitionTest {

    private static final LocalDate VOTED = LocalDate.of(2024, 10, 20);
    private static final LocalDate RECOGNISED = LocalDate.of(2024, 10, 28);

    private static CommunityDecisionBuilder decision() {
        return CommunityDecisionBuilder.builder()
                .id("D1")
                .scope(DecisionScope.VILLAGE)
                .matter(DecisionMatter.VILLAGE_HEAD)
                .personnel(CommunityDecision.Personnel.ELECTION)
                .heldOn(VOTED)
                .form(DecisionForm.MEETING)
                .passed(true)
                .separateRecord(true)
                .effectiveOn(RECOGNISED);
    }

    private static VillageHeadElectionBuilder election(String decision) {
        return VillageHeadElectionBuilder.builder()
                .decisionId(decision)
                .meetingOn(VOTED)
                .recognition(recognised(RECOGNISED));
    }

    private static Recognition recognised(LocalDate day) {
        return new Recognition(
                LocalDate.of(2024, 10, 23), Act.on(day), true, Recognition.Body.COMMUNE_COMMITTEE, true, null);
    }

    private static Finding judge(CommunityDecisionBuilder decision, @Nullable List<VillageHeadElection> elections) {
        Dossier dossier = DossierBuilder.builder()
                .unit(UnitBuilder.builder().setting(Setting.COMMUNE).build())
                .period(Period.year(2024))
                .decisions(List.of(decision.build()))
                .villageHeadElections(elections)
                .build();
        return Assessor.standard().assess(dossier, LocalDate.of(2025, 2, 28)).findings().stream()
                .filter(finding -> finding.norm().equals("L10-21.2-effective-date"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isReadInTheRecordOfTheElection() {
        assertThat(judge(decision(), List.of(election("D1").build())).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judge(
                                decision().effectiveOn(RECOGNISED.minusDays(1)),
                                List.of(election("D1").build()))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void doesNotApplyWhereTheDossierKnowsThatItHasNoSuchRecord() {
        assertThat(judge(decision(), List.of()).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge(decision(), List.of(election("D2").build())).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void isOpenWhereTheRecordsAreNotKnownOrDoNotSayOnWhichDecisionTheyRest() {
        assertThat(judge(decision(), null).arguments().get(Argument.MISSING))
                .isEqualTo(List.of("/villageHeadElections"));
        VillageHeadElection unlinked = VillageHeadElectionBuilder.builder().build();
        assertThat(judge(decision(), List.of(unlinked)).arguments().get(Argument.MISSING))
                .isEqualTo(List.of("/villageHeadElections/0/decisionId"));
    }

    @Test
    void recordsThatContradictEachOtherAreNamedWithTheirFields() {
        Finding day = judge(
                decision(), List.of(election("D1").meetingOn(VOTED.plusDays(1)).build()));
        assertThat(day.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(day.arguments().get(Argument.ALSO))
                .isEqualTo(List.of("/decisions/0/heldOn", "/villageHeadElections/0/meetingOn"));
        Finding recognition = judge(
                decision().recognition(recognised(RECOGNISED.plusDays(1))),
                List.of(election("D1").build()));
        assertThat(recognition.arguments().get(Argument.ALSO))
                .isEqualTo(List.of("/decisions/0/recognition", "/villageHeadElections/0/recognition"));
    }
}
