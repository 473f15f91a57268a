package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.commune;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** Tổ chức Ban Giám sát đầu tư của cộng đồng. */
class Article41Test {

    /** The text sets no day: a board may come until the end of the period (reading B11). */
    private static final LocalDate AFTER_THE_PERIOD = LocalDate.of(2027, 1, 1);

    private record File(
            @Nullable List<Project> projects, @Nullable List<InvestmentSupervisionBoard> investmentSupervisionBoards)
            implements SupervisionFile {
        @Override
        public @Nullable Act boardExemption() {
            return null;
        }

        @Override
        public @Nullable List<InspectionBoard> inspectionBoards() {
            return null;
        }

        @Override
        public @Nullable List<BoardFunding> boardFunding() {
            return null;
        }

        @Override
        public @Nullable Act unionInsteadOfBoard() {
            return null;
        }

        @Override
        public @Nullable List<Recommendation> recommendations() {
            return null;
        }

        @Override
        public @Nullable List<Supervision> supervisions() {
            return null;
        }
    }

    private static Project project(String code, Project.@Nullable Kind kind) {
        return ProjectBuilder.builder()
                .code(code)
                .kind(kind)
                .carriedOut(Span.since(LocalDate.of(2026, 3, 1)))
                .build();
    }

    private static InvestmentSupervisionBoard boardOf(String project) {
        return InvestmentSupervisionBoardBuilder.builder()
                .project(project)
                .formedOn(Boards.ELECTED)
                .build();
    }

    private static Finding judge(List<Project> projects, InvestmentSupervisionBoard... boards) {
        SupervisionFile file = new File(projects, List.of(boards));
        return Boards.judge(SupervisionFileNorms.all(), "L10-41.1-per-project", file, commune(5), AFTER_THE_PERIOD);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindTheClauseNamesNeedsABoard(Project.Kind kind) {
        assertThat(judge(List.of(project("DA-1", kind))).verdict())
                .isEqualTo(kind == Project.Kind.OTHER ? Verdict.NOT_APPLICABLE : Verdict.NON_COMPLIANT);
    }

    @Test
    void projectsWithoutABoardAreNamed() {
        Finding finding = judge(
                List.of(
                        project("DA-3", Project.Kind.COMMUNITY_FUNDED),
                        project("DA-1", Project.Kind.PUBLIC_INVESTMENT),
                        project("DA-2", Project.Kind.PUBLIC_INVESTMENT)),
                boardOf("DA-1"));
        assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("DA-3", "DA-2"));
    }

    @Test
    void aProjectOfUnknownKindIsNoBreach() {
        assertThat(judge(List.of(project("DA-1", null))).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(List.of(project("DA-1", null)), boardOf("DA-1")).verdict())
                .as("another kind needs none")
                .isEqualTo(Verdict.UNDETERMINED);
    }
}
