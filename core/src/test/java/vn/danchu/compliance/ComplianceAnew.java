package vn.danchu.compliance;

import org.junit.jupiter.api.Test;
import vn.danchu.Anew;

/** For {@code .ci/mutation}: facts and rules that are made anew, by the tests of this package. */
class ComplianceAnew {

    @Test
    void rulesThatAreMadeAnewGiveWhatTheirTestsExpect() throws Exception {
        Anew.run(
                AnswersTest.class,
                ArgumentsTest.class,
                CircumstancesTest.class,
                CombinedRulesTest.class,
                CompletionTest.class,
                ComplianceReportTest.class,
                ConditionTest.class,
                ContradictionTest.class,
                CouncilRulesTest.class,
                CountRulesTest.class,
                CoverageTest.class,
                DeadlineWithoutCalendarTest.class,
                DecidedVoteTest.class,
                DeclaredRuleTest.class,
                DialogueGroupRulesTest.class,
                DutyTest.class,
                ElementRulesTest.class,
                EvidenceTest.class,
                FactGapsTest.class,
                FactOnDayTest.class,
                FactSumTest.class,
                FactTest.class,
                FulfilmentTest.class,
                ListRulesTest.class,
                NoLimitTest.class,
                NormGroupTest.class,
                NormInForceTest.class,
                NormJudgingTest.class,
                OccasionsTest.class,
                OneVoteTest.class,
                OutcomeTest.class,
                PolicyTest.class,
                RecognitionRulesTest.class,
                RegulationRulesTest.class,
                RuleCombinatorsTest.class,
                RulesTest.class,
                ShareTest.class,
                SinceTest.class,
                StandingBoardsTest.class,
                SubjectTest.class,
                TimeRulesTest.class,
                ToldTwiceTest.class,
                UndecidedTest.class,
                UnionRulesTest.class,
                UnitLifeTest.class,
                VillageLifeTest.class);
    }
}
