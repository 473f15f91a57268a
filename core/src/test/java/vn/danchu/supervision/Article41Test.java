package vn.danchu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.supervision.Boards.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
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
        Circumstances circumstances = new Circumstances(
                        commune(5), Period.year(2026), AFTER_THE_PERIOD, WorkingCalendar.vietnam(), Set.of())
                .within(file);
        return SupervisionFileNorms.ALL.stream()
                .filter(norm -> norm.id().equals("L10-41.1-per-project"))
                .findFirst()
                .orElseThrow()
                .judge(file, "", circumstances);
    }

    private static Finding judge(Span carriedOut, InvestmentSupervisionBoard... boards) {
        Project project = ProjectBuilder.builder()
                .code("DA-1")
                .kind(Project.Kind.PUBLIC_INVESTMENT)
                .carriedOut(carriedOut)
                .build();
        return judge(List.of(project), boards);
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
    void aBoardWhoseProjectIsNotAmongThoseRecordedMayBeOfAnotherSpelling() {
        Project project = project("DA-1", Project.Kind.PUBLIC_INVESTMENT);
        String unlisted = "board-of-an-unlisted-project";
        assertThat(judge(List.of(project), boardOf("DA-1")).cautions()).isEmpty();
        assertThat(judge(List.of(project), boardOf("DA-1"), boardOf("DA-2")).cautions())
                .containsExactly(unlisted);
        assertThat(judge(
                                List.of(project),
                                InvestmentSupervisionBoardBuilder.builder(boardOf("DA-1"))
                                        .project(null)
                                        .build())
                        .cautions())
                .isEmpty();
        assertThat(judge(List.of(project, project("DA-2", Project.Kind.OTHER)), boardOf("DA-1"), boardOf("DA-2"))
                        .cautions())
                .isEmpty();
    }

    private static List<String> cautionsOfNone(@Nullable Period period) {
        File none = new File(List.of(), List.of());
        return SupervisionFileNorms.ALL.stream()
                .filter(norm -> norm.id().equals("L10-41.1-per-project"))
                .findFirst()
                .orElseThrow()
                .judge(
                        none,
                        "",
                        new Circumstances(commune(5), period, AFTER_THE_PERIOD, WorkingCalendar.vietnam(), Set.of())
                                .within(none))
                .cautions();
    }

    /** A commune that had no project in a whole year is rare enough for a second look. */
    @Test
    void noProjectInAWholeYearIsPointedOut() {
        assertThat(cautionsOfNone(Period.year(2026))).containsExactly("no-project-recorded");
        assertThat(cautionsOfNone(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 30))))
                .isEmpty();
        assertThat(cautionsOfNone(null)).isEmpty();
    }

    @Test
    void aProjectOfUnknownKindIsNoBreach() {
        assertThat(judge(List.of(project("DA-1", null))).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judge(List.of(project("DA-1", null)), boardOf("DA-1")).verdict())
                .as("another kind needs none")
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whetherItWasOverWhenItsBoardWasFormedTheProjectsLastDayTells() {
        Finding begunBefore = judge(new Span(Boards.ELECTED.minusDays(1), null, null), boardOf("DA-1"));
        assertThat(begunBefore.arguments().get(Argument.MISSING)).isEqualTo(List.of("/projects/0/carriedOut/to"));
        assertThat(judge(new Span(Boards.ELECTED, null, null), boardOf("DA-1")).verdict())
                .isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void oneThatBeganBeforeThePeriodMayHaveBeenOverByThen() {
        Finding finding = judge(new Span(LocalDate.of(2025, 12, 31), null, null));
        assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/projects/0/carriedOut/to"));
        assertThat(judge(new Span(LocalDate.of(2026, 1, 1), null, null)).verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    /** A board dissolves itself once its task is done: that it was by then contradicts a project that went on (L10:41.1). */
    @Test
    void aTaskThatWasDoneContradictsTheDaysOfAProjectThatWentOn() {
        LocalDate begun = LocalDate.of(2025, 2, 3);
        InvestmentSupervisionBoard dissolved = InvestmentSupervisionBoardBuilder.builder()
                .project("DA-1")
                .formedOn(begun)
                .taskDone(Act.on(LocalDate.of(2025, 12, 30)))
                .dissolved(Act.on(LocalDate.of(2025, 12, 31)))
                .build();
        assertThat(judge(Span.since(begun), dissolved).arguments().get(Argument.ALSO))
                .isEqualTo(List.of("/investmentSupervisionBoards/0/taskDone", "/projects/0/carriedOut/ongoing"));
        assertThat(judge(Span.of(begun, LocalDate.of(2026, 6, 30)), dissolved)
                        .arguments()
                        .get(Argument.ALSO))
                .isEqualTo(List.of("/investmentSupervisionBoards/0/taskDone", "/projects/0/carriedOut/to"));
    }
}
