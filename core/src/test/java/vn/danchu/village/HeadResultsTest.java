package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** What an election says came of it: more than half of all household representatives elect (L10:21.1, D59:3.5.d). */
class HeadResultsTest {

    private static VillageHeadElectionBuilder election(int households, @Nullable Integer... votes) {
        return VillageHeadElectionBuilder.builder()
                .meetingOn(day("2026-06-15"))
                .households(households)
                .candidates(Arrays.stream(votes)
                        .map(each -> CandidateBuilder.builder().votes(each).build())
                        .toList());
    }

    private static Finding result(VillageHeadElectionBuilder election) {
        return judge("D59-3.5-no-winner-reported", VillageHeadElectionNorms.ALL, election.build());
    }

    private static void assertCounts(Finding finding, Reason reason, String path, long has, long base) {
        assertThat(finding.reason()).isEqualTo(reason);
        assertThat(finding.path()).isEqualTo(path);
        assertThat(finding.arguments().get(Argument.HAS)).isEqualTo(has);
        assertThat(finding.arguments().get(Argument.BASE)).isEqualTo(base);
    }

    @Test
    void aWinnerWhomTheVotesDoNotGiveIsToldWithTheMostVotesOfAnyone() {
        Finding finding = result(election(101, 20, 50, 31).elected(true));
        assertCounts(finding, Reason.MISSTATED, "/elected", 50, 101);
        assertThat(finding.arguments().get(Argument.NEEDED)).isEqualTo(51L);
    }

    @Test
    void nobodyBesideOneWithMoreThanHalfContradictsTheVotes() {
        Finding finding = result(election(100, 30, 51, 19).elected(false));
        assertCounts(finding, Reason.COUNTS_CONTRADICT, "/elected", 51, 100);
        assertThat(finding.arguments().get(Argument.ALSO)).isEqualTo(List.of("/elected", "/candidates"));
    }

    @Test
    void nobodyBesideARecognisedHeadContradictsTheRecognition() {
        Recognition recognised = new Recognition(null, on("2026-06-24"), true, null, null, null);
        Finding finding = result(election(100, 30).elected(false).recognition(recognised));
        assertThat(finding.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(finding.arguments().get(Argument.ALSO)).isEqualTo(List.of("/elected", "/recognition/recognised"));
        assertThat(result(election(100, 30).recognition(recognised).failureExplained(false))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void whoHasAllVotesIsElectedAndWhoHasMoreIsNamed() {
        assertThat(result(election(100, 100)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertCounts(
                result(election(100, 100, 101).elected(true)),
                Reason.COUNTS_CONTRADICT,
                "/candidates/1/votes",
                101,
                100);
    }

    @Test
    void ofNoHouseholdsNothingFollows() {
        assertThat(result(election(0, 0).failureExplained(false)).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void anElectionOfAPeriodBeforeTheDecreeIsNamedWithItsDay() {
        VillageHeadElectionBuilder election = election(100, 60).meetingOn(day("2025-03-02"));
        Circumstances ofYear = new Circumstances(
                Cases.COMMUNE, Period.year(2025), day("2026-12-31"), WorkingCalendar.vietnam(), Set.of());
        Finding finding = judge("D185-4.3-term-5-years", VillageHeadElectionNorms.ALL, election.build(), ofYear);
        assertThat(finding.reason()).isEqualTo(Reason.NOT_IN_FORCE);
        assertThat(finding.arguments().get(Argument.START)).isEqualTo(day("2026-05-26"));
        assertThat(finding.arguments().get(Argument.DONE)).isEqualTo(day("2025-03-02"));
    }

    @Test
    void whoNeverTookUpDutiesDidNotActBeforeRecognition() {
        VillageHeadElectionBuilder election = election(100, 60).tookUpDuties(Act.notDone());
        assertThat(judge(
                                "D59-8-acts-after-recognition",
                                VillageHeadElectionNorms.ALL,
                                election.build(),
                                asOf("2026-12-31"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void votesThatAreNotToldOrAreMoreThanThereAreHouseholdsTellNothing() {
        assertThat(VillageHeadElectionBuilder.builder().build().countedToIt()).isNull();
        assertThat(election(100, 51).build().countedToIt()).isTrue();
        assertThat(election(100, 50).build().countedToIt()).isFalse();
        assertThat(election(100, 101).build().countedToIt()).isNull();
    }
}
