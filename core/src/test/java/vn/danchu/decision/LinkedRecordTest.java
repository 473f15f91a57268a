package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.record.Recognition.Body.COMMUNE_COMMITTEE;
import static vn.danchu.record.Recognition.Body.COMMUNE_FRONT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilReport;
import vn.danchu.record.DecisionRecord;
import vn.danchu.record.Recognition;
import vn.danchu.record.RecognitionBuilder;

/** Records of their own that rest on a decision: what they tell of what came of it, and of its recognition (L10:21.2). */
class LinkedRecordTest {

    private record Election(
            @Nullable String decisionId,
            @Nullable Boolean cameToIt,
            @Nullable Recognition recognition) implements DecisionRecord {
        @Override
        public @Nullable String village() {
            return null;
        }

        @Override
        public @Nullable LocalDate votedOn() {
            return null;
        }

        @Override
        public String votedAt() {
            return "/meetingOn";
        }

        @Override
        public String cameToItAt() {
            return "/elected";
        }
    }

    private record File(List<DecisionRecord.Records> records) implements CommunityDecisions {
        @Override
        public @Nullable List<CommunityDecision> decisions() {
            return null;
        }

        @Override
        public @Nullable Act decisionPlan() {
            return null;
        }

        @Override
        public @Nullable List<Initiative> initiatives() {
            return null;
        }

        @Override
        public @Nullable List<LocalDate> councilSessions() {
            return null;
        }

        @Override
        public @Nullable List<CouncilReport> councilReports() {
            return null;
        }

        @Override
        public List<DecisionRecord.Records> recordsOf(CommunityDecision decision) {
            return records;
        }
    }

    private static final Circumstances ALONE =
            new Circumstances(Unit.UNKNOWN, Period.year(2026), Judging.AFTER, WorkingCalendar.vietnam(), Set.of());

    private static Circumstances beside(DecisionRecord.Records... records) {
        return ALONE.within(new File(List.of(records)));
    }

    private static DecisionRecord.Records elections(Election... all) {
        return new DecisionRecord.Records("/elections", Arrays.asList(all));
    }

    private static Election election(@Nullable String decision) {
        return new Election(decision, null, null);
    }

    private static CommunityDecisionBuilder decision() {
        return Judging.contribution().id("QĐ-1");
    }

    private static LinkedRecord of(CommunityDecisionBuilder decision, DecisionRecord.Records... records) {
        return LinkedRecord.of(decision.build(), beside(records));
    }

    private static final Recognition RECOGNISED =
            RecognitionBuilder.builder().recognised(true).build();
    private static final Recognition BY_FRONT =
            RecognitionBuilder.builder().by(COMMUNE_FRONT).build();
    private static final Recognition BY_COMMITTEE =
            RecognitionBuilder.builder().by(COMMUNE_COMMITTEE).build();

    @Test
    void theOneThatTellsOfTheRecognitionKeepsItElseTheFirst() {
        Election telling = new Election("QĐ-1", null, RECOGNISED);
        assertThat(of(decision(), elections(election("QĐ-1"), telling)).path()).isEqualTo("#/elections/1");
        assertThat(of(decision(), elections(election("QĐ-2"), election("QĐ-1"), election("QĐ-1")))
                        .path())
                .isEqualTo("#/elections/1");
        assertThat(LinkedRecord.of(decision().build(), ALONE)).isEqualTo(LinkedRecord.NONE);
    }

    @Test
    void whereNoneIsFoundWhatWouldTellOfItIsMissing() {
        DecisionRecord.Records unknown = new DecisionRecord.Records("/conventions", null);
        assertThat(of(decision(), elections(election(null), election("QĐ-2"), election(null)), unknown)
                        .gaps())
                .containsExactly("#/elections/0/decisionId", "#/elections/2/decisionId", "#/conventions");
        CommunityDecisionBuilder unnamed = decision().id(null);
        assertThat(of(unnamed, elections(election(null)), new DecisionRecord.Records("/conventions", List.of()))
                        .gaps())
                .containsExactly("/id");
        assertThat(of(unnamed, unknown).gaps()).containsExactly("/id", "#/conventions");
        assertThat(of(unnamed, elections()).gaps()).isEmpty();
    }

    private static @Nullable Recognition recognition(@Nullable Recognition own, Recognition... others) {
        Election[] all = Arrays.stream(others)
                .map(one -> new Election("QĐ-1", null, one))
                .toArray(Election[]::new);
        return LinkedRecord.recognition(decision().recognition(own).build(), beside(elections(all)));
    }

    @Test
    void whatAllTellOfTheRecognitionIsOneAndWhereTwoDifferAsTheFirstOfThemTellsIt() {
        Recognition byFront =
                RecognitionBuilder.builder(RECOGNISED).by(COMMUNE_FRONT).build();
        assertThat(recognition(RECOGNISED, BY_FRONT)).isEqualTo(byFront);
        assertThat(recognition(RECOGNISED, BY_FRONT, BY_COMMITTEE)).isEqualTo(byFront);
        assertThat(recognition(null, BY_COMMITTEE, BY_FRONT)).isEqualTo(BY_COMMITTEE);
        assertThat(recognition(RECOGNISED)).isEqualTo(RECOGNISED);
    }

    @Test
    void saysWhatItReads() {
        assertThat(LinkedRecord.reads("/passed")).contains("/id", "/passed");
    }

    private static Outcome judged(CommunityDecisionBuilder decision, @Nullable Boolean... cameToIt) {
        Election[] all = Arrays.stream(cameToIt)
                .map(came -> new Election("QĐ-1", came, null))
                .toArray(Election[]::new);
        Rule<CommunityDecision> kept = Rules.holds(Fact.always());
        return Passing.OF_ANY.unlessContradicted(kept).judge(decision.build(), beside(elections(all)));
    }

    @Test
    void statementsThatContradictEachOtherAreBothNamed() {
        Outcome twice = judged(decision().passed(true), true, false);
        assertThat(twice.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(twice.arguments().get(Argument.ALSO)).isEqualTo(List.of("/passed", "#/elections/1/elected"));
        assertThat(judged(decision().passed(true), true).reason()).isEqualTo(Reason.MET);
    }

    /** A dismissal that failed may still be recognised: the People's Committee then decides (D59:9.3). */
    @Test
    void whatFailedIsNotRecognisedUnlessItIsADismissal() {
        CommunityDecisionBuilder failed = decision().passed(false).recognition(RECOGNISED);
        assertThat(judged(failed).arguments().get(Argument.ALSO))
                .isEqualTo(List.of("/passed", "/recognition/recognised"));
        CommunityDecisionBuilder refused = decision()
                .passed(false)
                .recognition(RecognitionBuilder.builder().recognised(false).build());
        assertThat(judged(refused).reason()).isEqualTo(Reason.MET);
        failed.matter(DecisionMatter.VILLAGE_HEAD);
        assertThat(judged(failed.personnel(CommunityDecision.Personnel.DISMISSAL))
                        .reason())
                .isEqualTo(Reason.MET);
    }

    @Test
    void whatIsStatedOneWayAndTheOtherPassedAsFarAsIsKnown() {
        Fact<CommunityDecision, Boolean> passed = Passing.OF_ANY.passed().fact();
        CommunityDecision failed = decision().passed(false).build();
        assertThat(passed.of(failed, beside(elections(new Election("QĐ-1", true, null)))))
                .isTrue();
        assertThat(passed.of(failed, beside(elections()))).isFalse();
        CommunityDecisionBuilder carried = Judging.contribution(100, 80).passed(false);
        assertThat(passed.of(carried.build(), ALONE)).as("by its counts").isTrue();
    }

    private static List<String> gaps(CommunityDecisionBuilder decision) {
        return Passing.OF_ANY.passed().fact().gaps(decision.build(), ALONE);
    }

    @Test
    void whetherItPassedHangsOnWhatItIsOfWhereItTookEffect() {
        assertThat(gaps(decision())).containsExactly("/passed");
        CommunityDecisionBuilder inEffect = decision().effectiveOn(Judging.HELD);
        assertThat(gaps(inEffect.scope(null))).containsExactly("/scope");
        assertThat(gaps(inEffect.matter(null))).containsExactly("/matter");
        inEffect.scope(DecisionScope.VILLAGE).matter(DecisionMatter.VILLAGE_HEAD);
        assertThat(gaps(inEffect)).containsExactly("/personnel");
    }
}
