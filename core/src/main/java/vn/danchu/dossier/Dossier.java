package vn.danchu.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Determined;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.compliance.Lawful.WithinDossier;
import vn.danchu.consultation.Consultation;
import vn.danchu.consultation.ConsultationFile;
import vn.danchu.consultation.ConsultationMatter;
import vn.danchu.consultation.MatterDecision;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.CommunityDecisions;
import vn.danchu.decision.DecisionMatter;
import vn.danchu.decision.Initiative;
import vn.danchu.disclosure.Absence;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.DisclosurePlan;
import vn.danchu.disclosure.PublicInformation;
import vn.danchu.disclosure.QuarterlyList;
import vn.danchu.law.ContradictionException;
import vn.danchu.law.Identifier;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.Village;
import vn.danchu.record.Act;
import vn.danchu.record.BoardFile;
import vn.danchu.record.BoardTime;
import vn.danchu.record.CouncilReport;
import vn.danchu.record.DanglingReference;
import vn.danchu.record.DecisionRecord;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.request.CommuneMeeting;
import vn.danchu.request.InformationRequest;
import vn.danchu.request.Petition;
import vn.danchu.supervision.BoardFunding;
import vn.danchu.supervision.InspectionBoard;
import vn.danchu.supervision.InvestmentSupervisionBoard;
import vn.danchu.supervision.MemberElection;
import vn.danchu.supervision.Project;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.Supervision;
import vn.danchu.supervision.SupervisionFile;
import vn.danchu.village.ConventionStatistics;
import vn.danchu.village.DialogueConference;
import vn.danchu.village.DialogueDemand;
import vn.danchu.village.FeedbackSystem;
import vn.danchu.village.HeadVacancy;
import vn.danchu.village.ResidentsConference;
import vn.danchu.village.VillageAffairs;
import vn.danchu.village.VillageConvention;
import vn.danchu.village.VillageHeadDismissal;
import vn.danchu.village.VillageHeadElection;
import vn.danchu.workplace.CaseDecision;
import vn.danchu.workplace.DialogueGroup;
import vn.danchu.workplace.DialogueMembers;
import vn.danchu.workplace.HalfYearReview;
import vn.danchu.workplace.StaffConference;
import vn.danchu.workplace.WorkplaceDemocracy;
import vn.danchu.workplace.WorkplaceDialogue;

/**
 * One unit, one period, all its records. Null means not known; an empty list, none.
 *
 * @param unit whose it is
 * @param period the period, as a rule a calendar year
 * @param councilSessions regular sessions of the People's Council in the period
 * @param councilReports reports made to it
 * @param disclosures disclosures of information
 * @param absences items not arisen or excepted
 * @param addedItems items that law or the unit's regulation adds
 * @param disclosurePlan the disclosure plan
 * @param quarterlyLists the quarterly lists of contents disclosed
 * @param decisions what the people discussed and decided
 * @param decisionPlan when the People's Committee adopted its plan for the people to decide commune-wide matters (L10:23.1)
 * @param initiatives citizens' initiatives
 * @param consultations matters put for the opinion of the people, of staff or of workers
 * @param democracyRegulations the unit's democracy regulation and amendments to it, drafted or issued
 * @param matterDecisions register of decisions on matters that are put for opinions first (L10:25, 53, 71.1)
 * @param conventionReviewsByCommittee days on which the People's Committee reviewed the recognised conventions
 * @param conventionStatistics the yearly statistics on village conventions
 * @param dialogueConferences exchange and dialogue conferences with the people
 * @param dialogueDemands demands of voters for a dialogue conference
 * @param feedbackSystem the system for ratings, comments and petitions
 * @param headVacancies villages without a head, those after a dismissal left out
 * @param residentsConferences residents' conferences of the villages
 * @param villageConventions village conventions
 * @param villageHeadDismissals dismissals of village heads
 * @param villageHeadElections elections of village heads
 * @param halfYearReviews half-yearly reviews of the staff conference's resolution
 * @param staffConferences conferences of staff or workers
 * @param staffFeedback the mechanism that takes comments, recommendations and complaints of staff
 * @param standingResolution the staff conference's resolution from before the period
 * @param focalPoint the contact point for carrying out that resolution, or one of the period
 * @param dialogueGroup the dialogue group of workers who belong to no organisation
 * @param caseDecisions register of decisions on matters over which a dialogue is held first (D145:41.1)
 * @param dialogueMembers lists of members of both sides of dialogues, those in use in the period and those fixed in it (D145:38.3)
 * @param workplaceDialogues dialogues at the workplace
 * @param boardExemption the superior union's decision that the agency has no inspection board; null if there is none
 * @param boardFunding money for the commune's boards, year by year
 * @param unionInsteadOfBoard when the union of an agency without an inspection board took up the board's tasks (L10:63.2.e)
 * @param inspectionBoards people's inspection boards in office in the period
 * @param investmentSupervisionBoards investment supervision boards
 * @param projects programmes and projects carried out in the commune
 * @param recommendations the boards' recommendations
 * @param supervisions inspections and supervisions carried out
 * @param informationRequests requests for information and papers received in the period
 * @param petitions recommendations and comments received in the period
 * @param communeMeetings meetings of the commune's Council, People's Committee and Front committee that concerned a people's board
 * @param councilMeasures when the People's Council decided measures for grassroots democracy (L10:86.1.a)
 * @param councilSupervision when the People's Council supervised how the law on it is carried out (L10:86.1.b)
 */
@Lawful(groups = Law.class)
@Determined(groups = Determined.Data.class)
@RecordBuilder
public record Dossier(
        @Valid @Nullable Unit unit,
        @Nullable Period period,
        @Nullable List<LocalDate> councilSessions,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) CouncilReport> councilReports,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) Disclosure> disclosures,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) Absence> absences,
        @Nullable List<DisclosureItem> addedItems,
        @Valid @Nullable DisclosurePlan disclosurePlan,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) QuarterlyList> quarterlyLists,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) CommunityDecision> decisions,
        @Nullable Act decisionPlan,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) Initiative> initiatives,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) Consultation> consultations,

        @Nullable List<@Valid DemocracyRegulation> democracyRegulations,

        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) MatterDecision> matterDecisions,

        @Nullable List<LocalDate> conventionReviewsByCommittee,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) ConventionStatistics>
                conventionStatistics,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) DialogueConference> dialogueConferences,

        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) DialogueDemand> dialogueDemands,
        @Valid @Nullable FeedbackSystem feedbackSystem,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) HeadVacancy> headVacancies,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) ResidentsConference> residentsConferences,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) VillageConvention> villageConventions,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) VillageHeadDismissal>
                villageHeadDismissals,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) VillageHeadElection> villageHeadElections,

        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) HalfYearReview> halfYearReviews,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) StaffConference> staffConferences,

        @Nullable Act staffFeedback,
        @Nullable Act standingResolution,
        @Nullable Act focalPoint,
        @Valid @Nullable DialogueGroup dialogueGroup,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) CaseDecision> caseDecisions,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) DialogueMembers> dialogueMembers,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) WorkplaceDialogue> workplaceDialogues,

        @Nullable Act boardExemption,
        @Nullable List<@Valid BoardFunding> boardFunding,
        @Nullable Act unionInsteadOfBoard,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) InspectionBoard> inspectionBoards,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) InvestmentSupervisionBoard>
                investmentSupervisionBoards,

        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) Project> projects,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) Recommendation> recommendations,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) Supervision> supervisions,

        @Nullable
        List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) InformationRequest> informationRequests,

        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) Petition> petitions,
        @Nullable List<@Valid @ConvertGroup(from = Law.class, to = WithinDossier.class) CommuneMeeting> communeMeetings,
        @Nullable Act councilMeasures,
        @Nullable Act councilSupervision)
        implements PublicInformation,
                CommunityDecisions,
                ConsultationFile,
                VillageAffairs,
                WorkplaceDemocracy,
                SupervisionFile,
                BoardFile {

    /**
     * Copies the lists.
     *
     * @throws ContradictionException if two villages of the unit have the same code
     */
    public Dossier {
        if (unit != null && unit.villages() != null) {
            refuseDoubles(unit.villages());
        }
        councilSessions = copy(councilSessions);
        councilReports = copy(councilReports);
        disclosures = copy(disclosures);
        absences = copy(absences);
        addedItems = copy(addedItems);
        quarterlyLists = copy(quarterlyLists);
        decisions = copy(decisions);
        initiatives = copy(initiatives);
        consultations = copy(consultations);
        democracyRegulations = copy(democracyRegulations);
        matterDecisions = copy(matterDecisions);
        conventionReviewsByCommittee = copy(conventionReviewsByCommittee);
        conventionStatistics = copy(conventionStatistics);
        dialogueConferences = copy(dialogueConferences);
        dialogueDemands = copy(dialogueDemands);
        headVacancies = copy(headVacancies);
        residentsConferences = copy(residentsConferences);
        villageConventions = copy(villageConventions);
        villageHeadDismissals = copy(villageHeadDismissals);
        villageHeadElections = copy(villageHeadElections);
        halfYearReviews = copy(halfYearReviews);
        staffConferences = copy(staffConferences);
        caseDecisions = copy(caseDecisions);
        dialogueMembers = copy(dialogueMembers);
        workplaceDialogues = copy(workplaceDialogues);
        boardFunding = copy(boardFunding);
        inspectionBoards = copy(inspectionBoards);
        investmentSupervisionBoards = copy(investmentSupervisionBoards);
        projects = copy(projects);
        recommendations = copy(recommendations);
        supervisions = copy(supervisions);
        informationRequests = copy(informationRequests);
        petitions = copy(petitions);
        communeMeetings = copy(communeMeetings);
    }

    /** Here and not in the unit, which is made anew for every day on which it was another. */
    private static void refuseDoubles(List<Village> villages) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < villages.size(); i++) {
            String code = villages.get(i).code();
            Integer first = code == null ? null : known.putIfAbsent(Identifier.key(code), i);
            if (first != null) {
                throw ContradictionException.doubled(
                        "/unit/villages/" + first + "/code", "/unit/villages/" + i + "/code", code);
            }
        }
    }

    @Override
    public List<ConsultationMatter> mattersDisclosed() {
        List<ConsultationMatter> matters = new ArrayList<>();
        if (disclosures != null && period != null) {
            for (Disclosure disclosure : disclosures) {
                LocalDate decided = disclosure.decision() == null
                        ? null
                        : disclosure.decision().knownOn();
                ConsultationMatter matter = decided == null
                                || !period.contains(decided)
                                || disclosure.item() == null
                                || disclosure.item() == DisclosureItem.YEARLY_RESULTS
                        ? null
                        : matterOf(disclosure.item().main());
                if (matter != null) {
                    matters.add(matter);
                }
            }
        }
        return List.copyOf(matters);
    }

    private static @Nullable ConsultationMatter matterOf(DisclosureItem item) {
        return switch (item) {
            case DEVELOPMENT_PLAN -> ConsultationMatter.DEVELOPMENT_PLAN;
            case WORK_PLANS -> ConsultationMatter.WORK_PLAN;
            default -> null;
        };
    }

    @Override
    public List<DecisionRecord.Records> recordsOf(CommunityDecision decision) {
        Objects.requireNonNull(decision, "decision");
        if (decision.matter() == DecisionMatter.VILLAGE_CONVENTION) {
            return List.of(new DecisionRecord.Records("/villageConventions", villageConventions));
        }
        boolean ofBoard = decision.matter() == DecisionMatter.BOARD_MEMBERS;
        if (!ofBoard && decision.matter() != DecisionMatter.VILLAGE_HEAD) {
            return List.of();
        }
        List<DecisionRecord.Records> records = new ArrayList<>();
        if (ofBoard) {
            boolean awaited = decision.personnel() != CommunityDecision.Personnel.DISMISSAL;
            addElections(records, "/inspectionBoards", inspectionBoards, InspectionBoard::elections, awaited);
            addElections(
                    records,
                    "/investmentSupervisionBoards",
                    investmentSupervisionBoards,
                    InvestmentSupervisionBoard::elections,
                    awaited);
            return List.copyOf(records);
        }
        if (villageHeadElections != null || decision.personnel() != CommunityDecision.Personnel.DISMISSAL) {
            records.add(new DecisionRecord.Records("/villageHeadElections", villageHeadElections));
        }
        if (villageHeadDismissals != null || decision.personnel() != CommunityDecision.Personnel.ELECTION) {
            records.add(new DecisionRecord.Records("/villageHeadDismissals", villageHeadDismissals));
        }
        return List.copyOf(records);
    }

    private static <B> void addElections(
            List<DecisionRecord.Records> records,
            String path,
            @Nullable List<B> boards,
            Function<B, @Nullable List<MemberElection>> elections,
            boolean awaited) {
        if (boards == null && awaited) {
            records.add(new DecisionRecord.Records(path, null));
        }
        for (int i = 0; boards != null && i < boards.size(); i++) {
            List<MemberElection> of = elections.apply(boards.get(i));
            if (of != null || awaited) {
                records.add(new DecisionRecord.Records(path + "/" + i + "/elections", of));
            }
        }
    }

    /**
     * References between records that no record of this dossier answers: of decisions to initiatives, to the commune-wide
     * decision and to the decision they amend; of village records and board elections to decisions; of regulation drafts to
     * consultations; of boards to projects; of recommendations, supervisions and meetings to boards; of all to the unit's villages. A
     * list that is not known answers none. Empty if all lead somewhere; the report of {@link Assessor} lists them and
     * does not count them, because the law asks nothing of references.
     */
    public List<DanglingReference> danglingReferences() {
        return References.dangling(this);
    }

    /** Whether a disclosure of item 11.3.a is recorded; null if the disclosures are not known. */
    @Override
    public @Nullable Boolean projectDisclosed() {
        return disclosures == null ? null : disclosures.stream().anyMatch(one -> one.item() == DisclosureItem.PROJECTS);
    }

    @Override
    public @Nullable List<BoardTime> inspectionBoardTimes() {
        return inspectionBoards == null
                ? null
                : inspectionBoards.stream()
                        .map(board -> board.timeInCommune(unit == null ? Unit.UNKNOWN : unit))
                        .toList();
    }

    @Override
    public @Nullable List<BoardTime> investmentBoardTimes() {
        return investmentSupervisionBoards == null
                ? null
                : investmentSupervisionBoards.stream()
                        .map(InvestmentSupervisionBoard::time)
                        .toList();
    }

    private static <E> @Nullable List<E> copy(@Nullable List<E> list) {
        return list == null ? null : List.copyOf(list);
    }
}
