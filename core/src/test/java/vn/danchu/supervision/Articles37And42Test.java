package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.board;
import static vn.danchu.supervision.Boards.commune;
import static vn.danchu.supervision.Boards.judge;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Norms;

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
        return judge(InvestmentSupervisionBoardNorms.ALL, "L10-42.2-eligibility", board, commune(5), Boards.YEAR_END);
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

    private static List<HeldPost> held(Post... posts) {
        return Stream.of(posts).map(post -> new HeldPost(post, null)).toList();
    }

    private static Verdict holding(Post post, LocalDate elected) {
        InspectionBoard board = board().electedOn(elected)
                .members(5)
                .localMembers(5)
                .posts(held(post))
                .build();
        return judge("L10-37.2-eligibility", board, commune(5)).verdict();
    }

    @ParameterizedTest
    @EnumSource
    void article42BarsCadresAndCivilServantsOnly(Post post) {
        assertThat(judgeInvestment(investmentBoard().posts(held(post)).build()).verdict())
                .isEqualTo(BARRED_BY_42.contains(post) ? Verdict.NON_COMPLIANT : Verdict.COMPLIANT);
    }

    @Test
    void thePostsAreNamedInTheOrderOfTheLaw() {
        InspectionBoard board = board().members(5)
                .localMembers(5)
                .posts(held(Post.VILLAGE_PART_TIME_OFFICER, Post.CHIEF_ACCOUNTANT, Post.COMMUNE_CADRE))
                .build();
        Finding finding = judge("L10-37.2-eligibility", board, commune(5));
        assertThat(finding.reason()).isEqualTo(Reason.BARRED);
        assertThat(finding.arguments().get(Argument.FOUND))
                .isEqualTo(List.of("COMMUNE_CADRE", "VILLAGE_PART_TIME_OFFICER"));
    }

    @Test
    void howManyHoldABarredPostIsToldWhereItIsKnownOfEach() {
        HeldPost cadres = new HeldPost(Post.COMMUNE_CADRE, 2);
        HeldPost accountants = new HeldPost(Post.CHIEF_ACCOUNTANT, null);
        HeldPost officers = new HeldPost(Post.VILLAGE_PART_TIME_OFFICER, 1);
        InspectionBoardBuilder board = board().members(5).localMembers(5);
        Finding counted = judge(
                "L10-37.2-eligibility",
                board.posts(List.of(cadres, accountants, officers)).build(),
                commune(5));
        assertThat(counted.arguments().get(Argument.HAS)).isEqualTo(3L);
        assertThat(Norms.texts(Locale.forLanguageTag("vi")).answer(counted)).contains("(3 trường hợp)");
        assertThat(Norms.texts(Locale.ENGLISH).answer(counted)).contains("(3 in all)");
        Finding some = judge(
                "L10-37.2-eligibility",
                board.posts(List.of(cadres, new HeldPost(Post.VILLAGE_PART_TIME_OFFICER, null)))
                        .build(),
                commune(5));
        assertThat(some.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(some.arguments().get(Argument.HAS)).isNull();
    }

    @Test
    void aCadreWhoRepresentsTheFrontIsABreachThatSaysTheClausesCollide() {
        Finding finding = judgeInvestment(investmentBoard()
                .posts(held(Post.COMMUNE_CADRE))
                .frontOfficer(true)
                .build());
        assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(finding.cautions()).containsExactly("front-representative-is-officer");
    }
}
