package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.contribution;
import static vn.danchu.decision.Judging.judge;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Setting;

/** Những nội dung Nhân dân bàn và quyết định. */
class Article15Test {

    private static final String NORM = "L10-15-matter-listed";

    @Test
    void theClausesAreSix() {
        assertThat(DecisionMatter.catalogue().entries(Setting.COMMUNE))
                .extracting(DecisionMatter::code)
                .containsExactly("15.1", "15.2", "15.3", "15.4", "15.5", "15.6");
    }

    @ParameterizedTest
    @EnumSource
    void eachClauseIsTheirsToDecide(DecisionMatter matter) {
        assertThat(judge(NORM, contribution().matter(matter)).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void whatTheListDoesNotNameIsNot() {
        CommunityDecisionBuilder other = contribution().matter(null).otherMatter("Mức thu lệ phí hộ tịch");
        assertThat(judge(NORM, other).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(NORM, contribution().matter(null)).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void theLawBindsVotesFrom1July2023() {
        CommunityDecisionBuilder other = contribution().matter(null).otherMatter("Mức thu lệ phí hộ tịch");
        LocalDate first = LocalDate.of(2023, 7, 1);
        assertThat(judge(NORM, other.heldOn(first.minusDays(1))).reason()).isEqualTo(Reason.NOT_IN_FORCE);
        assertThat(judge(NORM, other.heldOn(first)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }
}
