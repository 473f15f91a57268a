package vn.danchu.supervision;

import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.UnionRules.needsUnion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

/** What the law asks of a unit's inspection and supervision over a period. */
public final class SupervisionFileNorms {

    private static final Fact<SupervisionFile, LocalDate> PERIOD_END = BoardFacts.periodEnd();
    private static final Subject<SupervisionFile> FILE = Subject.of(SupervisionFile.class, PERIOD_END);

    private static final Fact<SupervisionFile, List<InspectionBoard>> BOARDS =
            Fact.of("/inspectionBoards", SupervisionFile::inspectionBoards);
    private static final Fact<SupervisionFile, List<InvestmentSupervisionBoard>> INVESTMENT_BOARDS =
            Fact.of("/investmentSupervisionBoards", SupervisionFile::investmentSupervisionBoards);
    private static final Fact<SupervisionFile, List<Project>> PROJECTS =
            Fact.of("/projects", SupervisionFile::projects);

    private static final Condition<SupervisionFile> MORE_THAN_SEVEN_STAFF = Condition.ofUnit(
            "more-than-seven-staff",
            "staff",
            unit -> unit.staff() == null ? null : unit.staff() > UnitBoardNorms.NO_BOARD_UP_TO);
    private static final Condition<SupervisionFile> NOT_EXEMPTED = new Condition<>(
            "board-not-exempted",
            Fact.with(
                    "/boardExemption",
                    (file, circumstances) -> !BoardFacts.exempted(file.boardExemption(), circumstances)));

    private static final Rule<SupervisionFile> BOARD_IN_TERM = Rules.rule(BOARDS, SupervisionFileNorms::boardInTerm);

    private static final List<Norm<SupervisionFile>> ALL = List.of(
            FILE.in(Setting.COMMUNE)
                    .norm("L10-41.1-per-project", PRESENCE, "L10:41.1")
                    .requires(Rules.rule(List.of(PROJECTS, INVESTMENT_BOARDS), SupervisionFileNorms::boardPerProject)),
            FILE.in(Setting.AGENCY)
                    .norm("L10-60.1-board-exists", PRESENCE, "L10:60.1", "D59:21.2")
                    .when(MORE_THAN_SEVEN_STAFF)
                    .when(NOT_EXEMPTED)
                    .requires(needsUnion(BOARD_IN_TERM)),
            FILE.in(Setting.STATE_ENTERPRISE)
                    .norm("L10-77.1-board-exists", PRESENCE, "L10:77.1")
                    .requires(BOARD_IN_TERM));

    private SupervisionFileNorms() {}

    /** The norms, in the order of the law. */
    public static List<Norm<SupervisionFile>> all() {
        return ALL;
    }

    /** The last day of the period that has come. */
    private static LocalDate today(Circumstances circumstances) {
        Period period = circumstances.period();
        return period == null || circumstances.asOf().isBefore(period.to()) ? circumstances.asOf() : period.to();
    }

    private static Outcome boardInTerm(SupervisionFile file, Circumstances circumstances) {
        if (file.inspectionBoards() == null) {
            return Outcome.noData(BOARDS.path());
        }
        boolean open = false;
        for (int i = 0; i < file.inspectionBoards().size(); i++) {
            Boolean inTerm = inTerm(file.inspectionBoards().get(i), circumstances);
            if (Boolean.TRUE.equals(inTerm)) {
                return Outcome.of(Reason.MET, BOARDS.path() + "/" + i);
            }
            open |= inTerm == null;
        }
        return open ? Outcome.noData(BOARDS.path()) : Outcome.of(Reason.NOT_MET, BOARDS.path());
    }

    /** Elected, not replaced, and its successor not overdue; a board from before the decree runs on (D59:29.2). */
    private static @Nullable Boolean inTerm(InspectionBoard board, Circumstances circumstances) {
        LocalDate day = today(circumstances);
        LocalDate elected = board.electedOn();
        if (elected == null) {
            return null;
        }
        if (elected.isAfter(day)
                || (board.replaced() != null
                        && Boolean.TRUE.equals(board.replaced().doneBy(day).toBoolean()))) {
            return false;
        }
        LocalDate last = TermRules.lastDayToReplace(board, circumstances.unit());
        return !Instruments.D59.inForce().on(elected) || last == null || !day.isAfter(last);
    }

    private static Outcome boardPerProject(SupervisionFile file, Circumstances circumstances) {
        List<Project> projects = file.projects();
        List<InvestmentSupervisionBoard> boards = file.investmentSupervisionBoards();
        if (projects == null || boards == null) {
            return Outcome.noData(projects == null ? PROJECTS.path() : INVESTMENT_BOARDS.path());
        }
        Set<String> absent = new TreeSet<>();
        boolean open = false;
        boolean asked = false;
        for (Project project : projects) {
            Boolean needs = needsBoard(project, circumstances);
            if (Boolean.FALSE.equals(needs)) {
                continue;
            }
            asked = true;
            Boolean has = hasBoard(project, boards, today(circumstances));
            if (Boolean.FALSE.equals(has) && needs != null) {
                absent.add(project.code());
            } else {
                open |= !Boolean.TRUE.equals(has);
            }
        }
        if (!absent.isEmpty()) {
            return Outcome.of(
                    Reason.ABSENT, INVESTMENT_BOARDS.path(), Arguments.of(Argument.ABSENT, List.copyOf(absent)));
        }
        if (open) {
            return Outcome.noData(INVESTMENT_BOARDS.path());
        }
        return Outcome.of(asked ? Reason.MET : Reason.NOTHING_TO_JUDGE, INVESTMENT_BOARDS.path());
    }

    /** Whether it is of a kind L10:41.1 names and was carried out in the period, under the Law; null if not known. */
    private static @Nullable Boolean needsBoard(Project project, Circumstances circumstances) {
        if (project.kind() == Project.Kind.OTHER) {
            return false;
        }
        LocalDate from =
                project.carriedOut() == null ? null : project.carriedOut().from();
        LocalDate to =
                project.carriedOut() == null ? null : project.carriedOut().to();
        Period period = circumstances.period();
        if ((from != null && from.isAfter(today(circumstances)))
                || (to != null && to.isBefore(Instruments.L10.inForce().from()))
                || (to != null && period != null && to.isBefore(period.from()))) {
            return false;
        }
        return project.kind() == null || from == null ? null : true;
    }

    private static @Nullable Boolean hasBoard(Project project, List<InvestmentSupervisionBoard> boards, LocalDate day) {
        Boolean best = false;
        for (InvestmentSupervisionBoard board : boards) {
            if (project.code().equals(board.project())) {
                if (board.formedOn() != null && !board.formedOn().isAfter(day)) {
                    return true;
                }
                best = board.formedOn() == null ? null : best;
            } else if (board.project() == null) {
                best = null;
            }
        }
        return best;
    }
}
