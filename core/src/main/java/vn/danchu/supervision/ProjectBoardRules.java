package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Identifier;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/** What boards the programmes and projects of a commune have (L10:41.1). */
final class ProjectBoardRules {

    private static final Fact<Project, LocalDate> FROM = Fact.of("/carriedOut/from", Project::carriedOut, Span::from);
    private static final Fact<Project, LocalDate> END = Fact.with(
            "/carriedOut/to",
            List.of("/carriedOut/to", "/carriedOut/ongoing"),
            (project, circumstances) -> lastDay(project),
            (project, circumstances) -> List.of("/carriedOut/to"));

    private static final Fact<InvestmentSupervisionBoard, Act> FORMED =
            Fact.of("/formedOn", board -> board.formedOn() == null ? null : Act.on(board.formedOn()));

    /** Where it is not told, it is asked for by what asks whether the board was formed. */
    private static final Fact<Assigned, LocalDate> FORMED_ON =
            Assigned.ofBoard(InvestmentBoardFacts.FORMED.orElse(Fact.known(circumstances -> LocalDate.MIN)));

    private static final Fact<Assigned, Act> DISSOLVED = Assigned.ofBoard(InvestmentBoardFacts.DISSOLVED);
    private static final Fact<Assigned, LocalDate> DISSOLVED_ON = Fact.day(DISSOLVED);

    /** The project was not over before the board was formed: one that is over can no more be supervised. */
    private static final Fact<Assigned, Boolean> FORMED_IN_TIME = Fact.or(
            Fact.said(Fact.both(FORMED_ON, Assigned.ofProject(FROM), (formed, begun) -> !formed.isAfter(begun))),
            Fact.both(FORMED_ON, Assigned.ofProject(END), (formed, end) -> !formed.isAfter(end)));

    /** One that dissolved itself did not before the project began. */
    private static final Rule<Assigned> STOOD_WHEN_BEGUN = Rules.where(
            Fact.not(Assigned.begunBy(DISSOLVED_ON)), TimeRules.notBefore(DISSOLVED_ON, Assigned.ofProject(FROM)));

    /** Nor before the period; that its task was done by then contradicts the days of a project that ran on. */
    private static final Rule<Assigned> SERVED_IN_PERIOD = Rules.anyOf(
            TimeRules.notBefore(DISSOLVED_ON, Assigned.ofBoard(InvestmentBoardFacts.OWN_PERIOD_FROM)),
            Rules.adjusted(
                    BoardRules.taskDoneBy(Assigned.ofBoard(InvestmentBoardFacts.TASK_DONE), DISSOLVED),
                    (outcome, assigned, circumstances) -> outcome.verdict() == Verdict.COMPLIANT
                            ? Outcome.contradiction(
                                    InvestmentBoardFacts.TASK_DONE.path(),
                                    assigned.at().concat(assigned.isOngoing() ? "/carriedOut/ongoing" : END.path()))
                            : outcome));

    private static final Rule<Assigned> SERVED =
            Rules.where(Fact.done(DISSOLVED), Rules.all(STOOD_WHEN_BEGUN, SERVED_IN_PERIOD));

    private ProjectBoardRules() {}

    /**
     * Each programme or project of the kinds of L10:41.1 that was carried out in the unit in the period has its board, by the end
     * of the period or of the project; a new unit has six months for it, and owes none to a project that was over by then (reading B11).
     * A board dissolves itself once its task is done, not with the unit in which it was formed; one that did before the project began,
     * before the period, or before the unit was formed, served none that was carried out since, and one that was formed after the project
     * was over served none.
     */
    static Rule<SupervisionFile> onePerProject(Fact<SupervisionFile, List<Project>> projects) {
        Fact<Project, Boolean> ofKind = Fact.of("/kind", Project::kind).is(kind -> kind != Project.Kind.OTHER);
        Fact<Project, Boolean> begun = Fact.or(Fact.byEndOfPeriod(FROM), Fact.byEndOfPeriod(END));
        Fact<Project, Boolean> lasted = Fact.and(
                Fact.and(END.is(day -> !day.isBefore(Instruments.L10.inForce().from())), Fact.sinceStartOfPeriod(END)),
                NoLimit.sinceUnitWasNew(END));
        return NoLimit.told(Duty.owes(
                Occasions.each(
                        projects,
                        Fact.and(ofKind, Fact.and(begun, orBegunIn(lasted))),
                        Project::code,
                        NoLimit.orEarlier(NoLimit.sparingNewUnits(NoLimit.endOfPeriod()), END)),
                Evidence.<SupervisionFile, InvestmentSupervisionBoard, Project>any(
                                SupervisionFileNorms.INVESTMENT_BOARDS)
                        .of(Fact.of("/project", InvestmentSupervisionBoard::project), Project::code, Identifier::same)
                        .where(
                                FORMED_IN_TIME.reads(),
                                (board, project, circumstances) -> Truth.of(
                                        FORMED_IN_TIME.of(Assigned.to(board, project, circumstances), circumstances)),
                                (board, project, circumstances) ->
                                        FORMED_IN_TIME.gaps(Assigned.to(board, project, circumstances), circumstances))
                        .done(FORMED)
                        .showing(
                                SERVED.reads(),
                                (board, project, circumstances) ->
                                        SERVED.judge(Assigned.to(board, project, circumstances), circumstances))));
    }

    /** Where it is not known how long it lasted, one that began in the period was carried out in it. */
    private static Fact<Project, Boolean> orBegunIn(Fact<Project, Boolean> lasted) {
        Fact<Project, Boolean> begun = Fact.and(
                Fact.both(
                        FROM,
                        Fact.period(),
                        (day, period) -> period.contains(day)
                                && Instruments.L10.inForce().on(day)),
                NoLimit.sinceUnitWasNew(FROM));
        Fact<Project, Boolean> either = Fact.or(lasted, begun);
        return Fact.with(
                lasted.path(),
                either.reads(),
                (project, circumstances) ->
                        Truth.of(lasted.of(project, circumstances)).isFalse()
                                ? Boolean.FALSE
                                : either.of(project, circumstances),
                either::gaps);
    }

    private static @Nullable LocalDate lastDay(Project project) {
        Span span = project.carriedOut();
        return span == null ? null : span.to() != null ? span.to() : span.isOngoing() ? LocalDate.MAX : null;
    }

    /**
     * A board, and a project that is, or may be, its own.
     *
     * @param at where the project stands
     */
    private record Assigned(InvestmentSupervisionBoard board, Project project, String at) {

        private static final String ANY = "^/projects/*";

        static Assigned to(InvestmentSupervisionBoard board, Occasion<Project> project, Circumstances circumstances) {
            SupervisionFile file = circumstances.file(SupervisionFile.class);
            List<Project> projects = file == null ? null : file.projects();
            return new Assigned(
                    board,
                    project.whom(),
                    projects == null ? "^/projects" : "^/projects/" + projects.indexOf(project.whom()));
        }

        boolean isOngoing() {
            Span span = project.carriedOut();
            return span != null && span.to() == null && span.isOngoing();
        }

        static <V> Fact<Assigned, V> ofBoard(Fact<InvestmentSupervisionBoard, V> fact) {
            return Fact.with(
                    fact.path(),
                    fact.reads(),
                    (assigned, circumstances) -> fact.of(assigned.board, circumstances),
                    (assigned, circumstances) -> fact.gaps(assigned.board, circumstances));
        }

        static <V> Fact<Assigned, V> ofProject(Fact<Project, V> fact) {
            return Fact.with(
                    ANY.concat(fact.path()),
                    placed(ANY, fact.reads()),
                    (assigned, circumstances) -> fact.of(assigned.project, circumstances),
                    (assigned, circumstances) -> placed(assigned.at, fact.gaps(assigned.project, circumstances)));
        }

        /** That the project is known to have begun by this day. */
        static Fact<Assigned, Boolean> begunBy(Fact<Assigned, LocalDate> day) {
            Fact<Assigned, Span> carriedOut = ofProject(Fact.of("/carriedOut/from", Project::carriedOut));
            return Fact.said(
                    Fact.both(day, carriedOut, (on, span) -> span.begunBy(on).isTrue()));
        }

        private static List<String> placed(String at, List<String> paths) {
            return paths.stream()
                    .map(path -> path.startsWith("#") ? path : at.concat(path))
                    .toList();
        }
    }
}
