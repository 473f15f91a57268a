package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;
import vn.danchu.record.BoardTime;

/**
 * The community's investment supervision board (Ban Giám sát đầu tư của cộng đồng) of one programme or project
 * (L10:41-45). Null means not known.
 *
 * @param code the user's own code for it
 * @param project code of its programme or project
 * @param projectVillages codes of the villages where the programme or project lies
 * @param formedOn the day the commune Front committee decided to form it
 * @param setUpByFront whether that committee decided to form it, for this programme or project alone (L10:41.1, 45.1.a)
 * @param taskDone when its task was done (L10:41.1)
 * @param dissolved when it dissolved itself, its task done; null if it still stands
 * @param members how many members
 * @param fromFront of them, how many represent the commune Front committee
 * @param fromInspectionBoard of them, how many represent the people's inspection board
 * @param fromResidents of them, how many represent the residents of the villages where it lies
 * @param heads how many heads (Trưởng ban)
 * @param deputies how many deputy heads (Phó Trưởng ban)
 * @param localMembers how many members reside permanently in the commune
 * @param posts posts that members hold at the same time, each with how many hold it; empty if none holds any
 * @param frontOfficer whether one who represents the Front committee is a cadre or civil servant of the commune
 * @param relativeInProject whether a member has a relative who decides, owns, consults, builds, supervises or manages the
 *     project (L10:42.2)
 * @param elections the elections of the residents' representatives, one a village
 * @param numberDecided when the Front's standing board decided the numbers of members and deputies
 * @param electionRecognised when the commune Front committee recognised the election of its members (L10:45.1.a)
 * @param officersElected when it met to elect its head and deputies and to give each member a task (L10:45.1.a)
 * @param vacancies seats that fell vacant
 * @param madeKnown how its composition was made known
 * @param ownerTold when the owner and the management board were told of its plan and composition (L10:45.1.b)
 * @param managersTold when the management board was told, where that was apart from the owner; null if both were told at once
 * @param firstSupervisionOn the first day of supervision under its plan, done or planned
 * @param programme its programme or plan
 * @param projectChanges changes of the programme or project since the plan was drawn up; null or empty if there were none
 * @param placeArranged when the commune People's Committee arranged a place for it to meet and keep papers (L10:45.2.a)
 * @param reports its reports
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record InvestmentSupervisionBoard(
        @Nullable String code,
        @Nullable String project,
        @Nullable Set<String> projectVillages,
        @Nullable LocalDate formedOn,
        @Nullable Boolean setUpByFront,
        @Nullable Act taskDone,
        @Nullable Act dissolved,
        @PositiveOrZero @Nullable Integer members,
        @PositiveOrZero @Nullable Integer fromFront,
        @PositiveOrZero @Nullable Integer fromInspectionBoard,
        @PositiveOrZero @Nullable Integer fromResidents,
        @PositiveOrZero @Nullable Integer heads,
        @PositiveOrZero @Nullable Integer deputies,
        @PositiveOrZero @Nullable Integer localMembers,
        @Nullable List<@Valid HeldPost> posts,
        @Nullable Boolean frontOfficer,
        @Nullable Boolean relativeInProject,
        @Nullable List<@Valid MemberElection> elections,
        @Nullable Act numberDecided,
        @Nullable Act electionRecognised,
        @Nullable Act officersElected,
        @Nullable List<@Valid Vacancy> vacancies,
        @Valid @Nullable CompositionNotice madeKnown,
        @Nullable Act ownerTold,
        @Nullable Act managersTold,
        @Nullable LocalDate firstSupervisionOn,
        @Valid @Nullable Programme programme,
        @Nullable List<@Valid ProjectChange> projectChanges,
        @Nullable Act placeArranged,
        @Nullable List<@Valid BoardReport> reports)
        implements ElectedByVillages {

    /** Copies the collections. */
    public InvestmentSupervisionBoard {
        projectVillages = projectVillages == null ? null : Villages.copyOf(projectVillages);
        posts = posts == null ? null : List.copyOf(posts);
        elections = elections == null ? null : List.copyOf(elections);
        vacancies = vacancies == null ? null : List.copyOf(vacancies);
        projectChanges = projectChanges == null ? null : List.copyOf(projectChanges);
        reports = reports == null ? null : List.copyOf(reports);
    }

    /** When it stood: to the day on which it dissolved itself. */
    public BoardTime time() {
        return new BoardTime(code, formedOn, null, false, dissolved, null);
    }
}
