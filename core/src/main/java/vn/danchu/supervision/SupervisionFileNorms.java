package vn.danchu.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.StandingBoards;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.UnionRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Identifier;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.BoardRefusal;
import vn.danchu.record.BoardTime;
import vn.danchu.record.Truth;

/** What the law asks of a unit's inspection and supervision over a period. */
final class SupervisionFileNorms {

    private static final Subject<SupervisionFile> FILE = Subject.ofPeriod(SupervisionFile.class);

    static final Fact<SupervisionFile, List<InspectionBoard>> BOARDS =
            Fact.of("/inspectionBoards", SupervisionFile::inspectionBoards);
    static final Fact<SupervisionFile, List<InvestmentSupervisionBoard>> INVESTMENT_BOARDS =
            Fact.of("/investmentSupervisionBoards", SupervisionFile::investmentSupervisionBoards);
    private static final Fact<SupervisionFile, Boolean> PROJECT_DISCLOSED = Fact.with(
            "/disclosures",
            List.of("/disclosures", "/disclosures/*/item"),
            (file, circumstances) -> file.projectDisclosed(),
            (file, circumstances) -> List.of("/disclosures"));
    private static final Fact<SupervisionFile, List<Project>> PROJECTS =
            Fact.of("/projects", SupervisionFile::projects);
    private static final Fact<SupervisionFile, Act> EXEMPTION =
            Fact.of("/boardExemption", file -> Objects.requireNonNullElse(file.boardExemption(), Act.notDone()));

    /** What a board's time in office is read from. */
    private static final List<String> TIME_IN_OFFICE = Stream.concat(
                    Stream.of("/electedOn", "/termEndsOn", "/replaced"), TermRules.YEAR_END_READS.stream())
            .toList();

    /** It was decided that there is no board; where nothing stands of it, it was not. */
    private static final Fact<SupervisionFile, Boolean> EXEMPTED = Fact.done(EXEMPTION);

    static final Fact<SupervisionFile, Boolean> NOT_EXEMPTED = Fact.not(EXEMPTED);

    /** A code that is written in another way than in the list is no silent other project. */
    private static final Condition<SupervisionFile> OF_AN_UNLISTED_PROJECT = new Condition<>(
            "board-of-an-unlisted-project",
            Fact.with(INVESTMENT_BOARDS.path(), SupervisionFileNorms::someProjectUnlisted));

    private static final Condition<SupervisionFile> MORE_THAN_SEVEN_STAFF = new Condition<>(
            "more-than-seven-staff",
            Fact.<SupervisionFile, Integer>with(
                            "#/unit/staff",
                            List.of("#/unit/staff"),
                            (file, circumstances) -> circumstances.unit().staff(),
                            (file, circumstances) -> List.of(SupervisionFileNorms.openOfStaff(circumstances)))
                    .is(staff -> staff > UnitBoardNorms.NO_BOARD_UP_TO));

    /** An agency that grew to more than seven within the period has six months for its board, as a new one has (reading B11). */
    private static final Fact<SupervisionFile, LocalDate> OF_AGENCY_BY =
            NoLimit.ofStandingDuty(MORE_THAN_SEVEN_STAFF.fact());

    private static final Fact<SupervisionFile, Boolean> ANY_OF_THE_UNIT =
            Fact.any(BOARDS, BoardFacts.OF_THE_UNIT.fact());
    private static final Condition<SupervisionFile> OF_A_FORMER_UNIT = new Condition<>(
            "board-of-a-former-unit",
            Fact.and(Fact.any(BOARDS, Fact.not(BoardFacts.OF_THE_UNIT.fact())), Fact.not(ANY_OF_THE_UNIT)));

    /** One that is only planned, or whose time in office is over, leaves the unit without a board. */
    private static final Condition<SupervisionFile> NO_BOARD =
            new Condition<>("no-inspection-board", Fact.not(Fact.any(BOARDS, TermRules.AT_END_OF_PERIOD)));

    static final List<Norm<SupervisionFile>> ALL = List.of(
            FILE.in(Setting.COMMUNE)
                    .norm("L10-36.1-board-exists", NormKind.PRESENCE, "L10:36.1", "D59:13.2", "D59:29.2")
                    .caution(OF_A_FORMER_UNIT)
                    .requires(boardInTerm(
                            NoLimit.ofStandingDuty(),
                            Stream.concat(
                                            Stream.of("/villageHeadsTerm/to", "/villageHeadsTerm/ongoing"),
                                            StandingBoards.REFUSED_BY.stream())
                                    .toList(),
                            SupervisionFileNorms::standsInCommune)),
            FILE.in(Setting.COMMUNE)
                    .norm("L10-40.2-funded", NormKind.PRESENCE, "L10:40.2.e", "L10:45.1.e")
                    .requires(FundingRules.everyYear()),
            FILE.in(Setting.COMMUNE)
                    .norm("L10-41.1-per-project", NormKind.PRESENCE, "L10:41.1")
                    .caution(OF_AN_UNLISTED_PROJECT)
                    .requires(Rules.timed(
                            List.of(PROJECT_DISCLOSED),
                            ProjectBoardRules.onePerProject(PROJECTS),
                            SupervisionFileNorms::noneRecorded)),
            FILE.in(Setting.AGENCY)
                    .norm("L10-60.1-board-exists", NormKind.PRESENCE, "L10:60.1", "D59:21.2")
                    .when(MORE_THAN_SEVEN_STAFF)
                    .caution(OF_A_FORMER_UNIT)
                    .requires(unlessExempted(UnionRules.settledSince2025(
                            boardInTerm(OF_AGENCY_BY, List.of(), SupervisionFileNorms::stands)))),
            FILE.in(Setting.AGENCY)
                    .norm("L10-63.2-union-acts", NormKind.PRESENCE, "L10:63.2.e", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .when(NO_BOARD)
                    .requires(UnionRules.ofUnionAlone(
                            BoardRules.endOfPeriod(),
                            Rules.doneByUnit(
                                    Fact.of("/unionInsteadOfBoard", SupervisionFile::unionInsteadOfBoard),
                                    NoLimit.ofStandingDuty()))),
            FILE.in(Setting.STATE_ENTERPRISE)
                    .norm("L10-77.1-board-exists", NormKind.PRESENCE, "L10:77.1")
                    .caution(OF_A_FORMER_UNIT)
                    .requires(boardInTerm(NoLimit.ofStandingDuty(), List.of(), SupervisionFileNorms::stands)));

    private SupervisionFileNorms() {}

    /** Of a unit that has changed, without a period only the day is not known on which its staff counts. */
    private static String openOfStaff(Circumstances circumstances) {
        boolean changed = circumstances.on(LocalDate.MIN).unit().staff() != null;
        return changed && circumstances.period() == null ? "#/period" : "#/unit/staff";
    }

    private static Rule<SupervisionFile> boardInTerm(
            Fact<SupervisionFile, LocalDate> last,
            List<String> alsoReads,
            Evidence.Judge<InspectionBoard, Unit> stands) {
        Rule<SupervisionFile> owed = Duty.owes(
                Occasions.standing(last),
                Evidence.<SupervisionFile, InspectionBoard, Unit>any(BOARDS)
                        .showing(
                                Stream.concat(TIME_IN_OFFICE.stream(), alsoReads.stream())
                                        .distinct()
                                        .toList(),
                                stands));
        return NoLimit.told(Rules.adjusted(
                owed,
                (outcome, file, circumstances) ->
                        outcome.reason() == Reason.ABSENT ? Outcome.of(Reason.NOT_MET, outcome.path()) : outcome));
    }

    /** As below; one in office by its days alone, of whose elections some had been refused and none recognised, does not stand for sure. */
    private static Outcome standsInCommune(
            InspectionBoard board, Occasion<Unit> occasion, Circumstances circumstances) {
        Outcome elected = stands(board, occasion, circumstances);
        BoardTime time = board.timeInCommune(circumstances.unit());
        BoardRefusal refused = time.refused();
        LocalDate asOf = circumstances.asOf();
        LocalDate day = dayOf(occasion, circumstances);
        LocalDate asked = board.electedOn() != null && board.electedOn().isAfter(day) ? asOf : day;
        LocalDate since = refused == null ? null : refused.time().from();
        LocalDate again = refused == null ? null : refused.mayBeOverFrom();
        if (elected.verdict() != Verdict.COMPLIANT
                || refused == null
                || (since != null && asked.isBefore(since))
                || (again != null && !again.isAfter(day))) {
            return elected;
        }
        if (again != null
                && !again.isAfter(asOf)
                && circumstances.unit().existedOn(again)
                && time.isOver(again).isFalse()) {
            InspectionBoard begun =
                    InspectionBoardBuilder.builder(board).electedOn(again).build();
            return stands(begun, occasion, circumstances);
        }
        boolean isDue = occasion.last() == null || asOf.isAfter(occasion.last());
        return isDue ? StandingBoards.refused("", refused) : Outcome.of(Reason.NOT_MET, "/electedOn");
    }

    /**
     * Whether the board is in office on the period's last day, or on the as-of date if that is earlier. One from before the
     * decree runs on until the next election (D59:29.2); one of an agency or enterprise whose term has run out, until the
     * last day for the annual conference that follows (D59:29.2; reading of L10:60.3, 77.3).
     */
    private static Outcome stands(InspectionBoard board, Occasion<Unit> occasion, Circumstances circumstances) {
        LocalDate end = occasion.span().to();
        LocalDate asOf = circumstances.asOf();
        LocalDate day = dayOf(occasion, circumstances);
        LocalDate elected = board.electedOn();
        if (elected == null) {
            return Outcome.noData("/electedOn");
        }
        LocalDate last = TermRules.ends(board, circumstances.unit());
        if (last != null && last.isBefore(elected) && !elected.isAfter(asOf)) {
            String at = board.termEndsOn() != null ? "/termEndsOn" : "/villageHeadsTerm/to";
            return Outcome.contradiction(at, "/electedOn");
        }
        if (!circumstances.unit().existedOn(elected)) {
            Outcome another = Outcome.of(Reason.NOT_MET, "/electedOn");
            return elected.isAfter(asOf) || circumstances.unit().wasFormedAfter(elected)
                    ? another
                    : another.caution(Outcome.DONE_AFTER_THE_UNIT);
        }
        if (elected.isAfter(day)) {
            return elected.isAfter(asOf)
                    ? Outcome.of(Reason.NOT_MET, "/electedOn")
                    : elected.isAfter(occasion.last() == null ? end : occasion.last())
                            ? Outcome.of(Reason.MET, "").caution(Outcome.DONE_LATE)
                            : Outcome.of(Reason.MET, "");
        }
        if (board.replaced() != null && !board.replaced().doneBy(day).isFalse()) {
            boolean perhapsLater = board.replaced().on() == null && asOf.isAfter(day);
            return !board.replaced().doneBy(day).isTrue()
                    ? Outcome.noData("/replaced/done")
                    : perhapsLater
                            ? Outcome.noData("/replaced/on")
                            : hasUnlistedSuccessor(board, day, circumstances)
                                    ? Outcome.contradiction("/replaced", "#" + BOARDS.path())
                                    : Outcome.of(Reason.NOT_MET, "/replaced");
        }
        boolean isToBeReplaced = board.replaced() != null && !board.replaced().isNotDone();
        if (isOfACommune(circumstances)
                && !isToBeReplaced
                && TermRules.isUntold(board)
                && Instruments.D59.inForce().on(elected)
                && day.isAfter(elected)) {
            return Outcome.noData("/termEndsOn");
        }
        if (!Instruments.D59.inForce().on(elected) || last == null || !day.isAfter(last)) {
            return Outcome.of(Reason.MET, "");
        }
        if (isOfACommune(circumstances)) {
            return Outcome.of(Reason.NOT_MET, "/termEndsOn");
        }
        LocalDate replaced = TermRules.lastDayToReplace(board, circumstances);
        if (replaced == null) {
            return Outcome.yearEndContradicted();
        }
        if (asOf.isAfter(replaced) && end.isAfter(replaced)) {
            return Outcome.of(Reason.NOT_MET, "/termEndsOn");
        }
        return end.isAfter(replaced) ? Outcome.pending("", replaced) : Outcome.of(Reason.MET, "");
    }

    private static LocalDate dayOf(Occasion<Unit> occasion, Circumstances circumstances) {
        LocalDate end = occasion.span().to();
        return circumstances.asOf().isBefore(end) ? circumstances.asOf() : end;
    }

    private static boolean isOfACommune(Circumstances circumstances) {
        Setting setting = circumstances.unit().setting();
        return setting == null || setting == Setting.COMMUNE;
    }

    /** A board of the next term was elected, may still have been in office on this day, and has no entry of its own. */
    private static boolean hasUnlistedSuccessor(InspectionBoard board, LocalDate day, Circumstances circumstances) {
        SupervisionFile file = circumstances.file(SupervisionFile.class);
        LocalDate replaced = board.replaced() == null ? null : board.replaced().on();
        if (file == null || file.inspectionBoards() == null || replaced == null) {
            return false;
        }
        LocalDate last = isOfACommune(circumstances)
                ? replaced.plusYears(TermRules.HEADS_YEARS)
                : TermRules.conferenceAfter(replaced.plusYears(TermRules.YEARS), circumstances);
        return (last == null || !day.isAfter(last))
                && file.inspectionBoards().stream()
                        .noneMatch(other -> other != board
                                && (other.electedOn() == null
                                        || (!other.electedOn().isBefore(replaced)
                                                && !other.electedOn().isAfter(day))));
    }

    /**
     * The exception of a special case stays in the Law; that its steps were the union's leaves who decides it open since
     * 1 July 2025 (L97:4.8, reading B5).
     */
    private static Rule<SupervisionFile> unlessExempted(Rule<SupervisionFile> rule) {
        return Rules.choose(EXEMPTED, SupervisionFileNorms::exempted, rule);
    }

    private static Outcome exempted(SupervisionFile file, Circumstances circumstances) {
        Outcome outcome = Outcome.notApplicable("board-not-exempted", EXEMPTION.path());
        LocalDate on =
                file.boardExemption() == null ? null : file.boardExemption().on();
        boolean since = on != null && Instruments.L97.inForce().on(on);
        boolean unionDecides = Truth.of(
                        UnionRules.<SupervisionFile>unionKeepsItsPart().fact().of(file, circumstances))
                .isTrue();
        return since && !unionDecides ? outcome.caution("exemption-procedure-without-union") : outcome;
    }

    private static Boolean someProjectUnlisted(SupervisionFile file, Circumstances circumstances) {
        return file.projects() != null
                && file.investmentSupervisionBoards() != null
                && file.investmentSupervisionBoards().stream()
                        .anyMatch(board -> board.project() != null
                                && file.projects().stream()
                                        .noneMatch(one -> Identifier.same(board.project(), one.code())));
    }

    /** No project recorded although one was disclosed is a gap; in a whole year it is worth a second look. */
    private static Outcome noneRecorded(Outcome outcome, SupervisionFile file, Circumstances circumstances) {
        if (file.projects() == null || !file.projects().isEmpty()) {
            return outcome;
        }
        if (Truth.of(PROJECT_DISCLOSED.of(file, circumstances)).isTrue()) {
            return Outcome.contradiction(PROJECTS.path(), PROJECT_DISCLOSED.path())
                    .caution("project-disclosed-not-recorded");
        }
        Period period = circumstances.period();
        return period != null
                        && ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1)) >= 12
                ? outcome.caution("no-project-recorded")
                : outcome;
    }
}
