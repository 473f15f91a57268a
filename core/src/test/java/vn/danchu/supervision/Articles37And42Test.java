package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.board;
import static vn.danchu.supervision.Boards.commune;
import static vn.danchu.supervision.Boards.judge;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;

/** Tiêu chuẩn thành viên: the two boards bar different posts. */
class Articles37And42Test {

    private static final LocalDate LAST_DAY_BEFORE_AMENDMENT = LocalDate.of(2025, 6, 30);

    private static final Set<Post> BARRED_BY_37 = EnumSet.of(
            Post.COMMUNE_CADRE,
            Post.COMMUNE_CIVIL_SERVANT,
            Post.COMMUNE_PART_TIME_OFFICER,
            Post.VILLAGE_PART_TIME_OFFICER);
    private static final Set<Post> BARRED_BY_42 = EnumSet.of(Post.COMMUNE_CADRE, Post.COMMUNE_CIVIL_SERVANT);

    private static InvestmentSupervisionBoardBuilder investmentBoard() {
        return InvestmentSupervisionBoardBuilder.builder()
                .formedOn(Boards.ELECTED)
                .members(5)
                .localMembers(5)
                .relativeInProject(false);
    }

    private static Finding judgeInvestment(InvestmentSupervisionBoard board) {
        return judge(InvestmentSupervisionBoardNorms.all(), "L10-42.2-eligibility", board, commune(5), Boards.YEAR_END);
    }

    @ParameterizedTest
    @EnumSource
    void article37BarsPartTimeOfficersToo(Post post) {
        assertThat(holding(post, LAST_DAY_BEFORE_AMENDMENT))
                .isEqualTo(BARRED_BY_37.contains(post) ? Verdict.NON_COMPLIANT : Verdict.COMPLIANT);
    }

    @ParameterizedTest
    @EnumSource
    void fromJuly2025PartTimeOfficersOfTheCommuneLevelMayBeMembers(Post post) {
        boolean barred = BARRED_BY_37.contains(post) && post != Post.COMMUNE_PART_TIME_OFFICER;
        assertThat(holding(post, LAST_DAY_BEFORE_AMENDMENT.plusDays(1)))
                .isEqualTo(barred ? Verdict.NON_COMPLIANT : Verdict.COMPLIANT);
    }

    private static Verdict holding(Post post, LocalDate elected) {
        InspectionBoard board = board().electedOn(elected)
                .members(5)
                .localMembers(5)
                .posts(Set.of(post))
                .build();
        return judge("L10-37.2-eligibility", board, commune(5)).verdict();
    }

    @ParameterizedTest
    @EnumSource
    void article42BarsCadresAndCivilServantsOnly(Post post) {
        assertThat(judgeInvestment(investmentBoard().posts(Set.of(post)).build())
                        .verdict())
                .isEqualTo(BARRED_BY_42.contains(post) ? Verdict.NON_COMPLIANT : Verdict.COMPLIANT);
    }

    @Test
    void thePostsAreNamedInTheOrderOfTheLaw() {
        InspectionBoard board = board().members(5)
                .localMembers(5)
                .posts(Set.of(Post.VILLAGE_PART_TIME_OFFICER, Post.CHIEF_ACCOUNTANT, Post.COMMUNE_CADRE))
                .build();
        Finding finding = judge("L10-37.2-eligibility", board, commune(5));
        assertThat(finding.reason()).isEqualTo(Reason.BARRED);
        assertThat(finding.arguments().get(Argument.FOUND))
                .isEqualTo(List.of("COMMUNE_CADRE", "VILLAGE_PART_TIME_OFFICER"));
    }

    @Test
    void aCadreWhoRepresentsTheFrontIsABreachThatSaysTheClausesCollide() {
        Finding finding = judgeInvestment(investmentBoard()
                .posts(Set.of(Post.COMMUNE_CADRE))
                .frontOfficer(true)
                .build());
        assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(finding.cautions()).containsExactly("front-representative-is-officer");
    }
}
