package vn.danchu.workplace;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.doneByUnit;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.ifAny;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;
import static vn.danchu.workplace.WorkplaceDemocracyFacts.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.RegulationRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.UnionRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.record.RegulationPoint;

/** What the law asks of an agency's or enterprise's democracy at the workplace over a period. */
final class WorkplaceDemocracyNorms {

    private static final int FIRST_OF_SECTION = 64;
    private static final int LAST_OF_SECTION = 81;

    private static final Subject<WorkplaceDemocracy> DEMOCRACY = Subject.ofPeriod(WorkplaceDemocracy.class);

    /**
     * Who has come down below ten workers by a year's last day, or grew to ten within its last three months, owes none of it
     * (D145:114.4).
     */
    private static final Occasions<WorkplaceDemocracy, Unit> YEARS_OF_TEN_OR_MORE =
            years(Instruments.D145).whereOnLastDay(TEN_OR_MORE).whereInTheLastMonths(TEN_OR_MORE);

    private static final Condition<WorkplaceDemocracy> TEN_OR_MORE_IN_A_YEAR =
            new Condition<>(TEN_OR_MORE_WORKERS.name(), years(Instruments.D145).onAnyLastDay(TEN_OR_MORE));

    private static final Rule<DemocracyRegulation> ON_CONFERENCE = containsAll(
            Fact.of("/onConference", DemocracyRegulation::onConference),
            EnumSet.allOf(DemocracyRegulation.ConferencePoint.class));

    static final List<Norm<WorkplaceDemocracy>> ALL = List.of(
            norm(AGENCY, "L10-51.1-yearly-by-march", DEADLINE, "L10:51.1", "L10:51.2.đ")
                    .when(YearlyConference.MORE_THAN_7_STAFF)
                    .requires(YearlyConference.ofAgency()),
            norm(AGENCY, "L10-52.2-focal-point", PRESENCE, "L10:52.2")
                    .when(RESOLUTION_STANDS)
                    .requires(doneByUnit(FOCAL_POINT, NoLimit.endOfPeriodSparingNewUnits())),
            norm(AGENCY, "L10-52.3-half-yearly-review", PRESENCE, "L10:52.3", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .requires(HalfYearReviews.ofAgency()),
            norm(AGENCY, "L10-59.1-democracy-regulation", PRESENCE, "L10:59.1.a")
                    .requires(RegulationRules.stands()),
            norm(AGENCY, "L10-59.1-feedback-mechanism", PRESENCE, "L10:59.1.b")
                    .requires(doneByUnit(FEEDBACK, NoLimit.ofStandingDuty())),
            norm(STATE_ENTERPRISE, "L10-69.1-yearly-by-march", DEADLINE, "L10:69.1")
                    .requires(YearlyConference.ofEnterprise()),
            norm(STATE_ENTERPRISE, "L10-70.2-focal-point", PRESENCE, "L10:70.2")
                    .when(RESOLUTION_STANDS)
                    .requires(doneByUnit(FOCAL_POINT, NoLimit.endOfPeriodSparingNewUnits())),
            norm(STATE_ENTERPRISE, "L10-70.3-half-yearly-review", PRESENCE, "L10:70.3")
                    .requires(HalfYearReviews.ofEnterprise()),
            norm(STATE_ENTERPRISE, "L10-73.1-dialogue-yearly", PRESENCE, "L10:73.1")
                    .requires(yearly(years(Instruments.L10), dialogues(), DIALOGUE_DAYS)),
            norm(STATE_ENTERPRISE, "L10-81.1-democracy-regulation", PRESENCE, "L10:81.1.a")
                    .requires(RegulationRules.stands()),
            norm(STATE_ENTERPRISE, "L10-81.1-feedback-mechanism", PRESENCE, "L10:81.1.b")
                    .requires(doneByUnit(FEEDBACK, NoLimit.ofStandingDuty())),
            norm(NON_STATE_EMPLOYER, "L10-82.2-opt-in-announced", PRESENCE, "L10:82.2")
                    .when(OPTED_IN)
                    .requires(Rules.all(
                            provisionsOfSection(),
                            TimeRules.byEndOfPeriod(Rules.all(
                                    holds(OPT_IN_ANNOUNCED),
                                    ifAny(
                                            UnionRules.hasUnion(),
                                            ifAny(
                                                    UnionRules.<WorkplaceDemocracy>hasUnion()
                                                            .onDay(OPTED_IN_ON),
                                                    holds(OPT_IN_TOLD))))))),
            ofEmployers("D145-37.1-dialogue-group", PRESENCE, "D145:37.1")
                    .when(WORKERS_OUTSIDE)
                    .requires(groupHelped()),
            norm(NON_STATE_EMPLOYER, "D145-37.2-regulation-content", CONTENT, "D145:37.2")
                    .requires(RegulationRules.each(containsAll(
                            Fact.of("/contents", DemocracyRegulation::contents),
                            EnumSet.range(RegulationPoint.PRINCIPLES, RegulationPoint.PROTECTION_OF_MEMBERS)))),
            ofEmployers("D145-38.3-list-2-years", DURATION, "D145:38.3")
                    .when(THREE_WORKERS)
                    .requires(MemberLists.fixedEveryTwoYears()),
            norm(NON_STATE_EMPLOYER, "D145-39.1-dialogue-yearly", PRESENCE, "D145:37.1", "D145:39.1")
                    .requires(yearly(years(Instruments.D145), dialogues(), DIALOGUE_DAYS)),
            ofEmployers("D145-41.1-case-dialogue-held", PRESENCE, "D145:41.1", "LC:63.2.c")
                    .requires(CaseDialogues.held()),
            norm(NON_STATE_EMPLOYER, "D145-43.2-forms-in-regulation", CONTENT, "D145:43.2")
                    .requires(RegulationRules.each(
                            holds(Fact.of("/disclosureFormsStated", DemocracyRegulation::disclosureFormsStated)))),
            norm(NON_STATE_EMPLOYER, "D145-47.1-conference-yearly", PRESENCE, "D145:47.1", "D145:114.4")
                    .when(TEN_OR_MORE_IN_A_YEAR)
                    .requires(yearly(YEARS_OF_TEN_OR_MORE, conferences(), CONFERENCE_DAYS)),
            norm(NON_STATE_EMPLOYER, "D145-47.3-conference-in-regulation", CONTENT, "D145:47.3", "D145:114.4")
                    .when(TEN_OR_MORE_WORKERS_IN_PERIOD)
                    .requires(RegulationRules.each(Rules.choose(
                            OF_TEN_OR_MORE.onDay(RegulationRules.issuedOn()),
                            ON_CONFERENCE,
                            Rules.where(
                                    OF_TEN_OR_MORE.onDay(CONFERENCE_DUE),
                                    TimeRules.byLibrarysDay(CONFERENCE_DUE, ON_CONFERENCE))))),
            norm(NON_STATE_EMPLOYER, "D145-48.1-democracy-regulation", PRESENCE, "D145:48.1", "D145:114.4")
                    .when(TEN_OR_MORE_WORKERS)
                    .requires(RegulationRules.stands(REGULATION_DUE)),
            norm(NON_STATE_EMPLOYER, "D145-48.3-regulation-public", PRESENCE, "D145:48.3")
                    .requires(RegulationRules.each(done(Fact.of("/published", DemocracyRegulation::published)))));

    private WorkplaceDemocracyNorms() {}

    private static Norm.Draft<WorkplaceDemocracy> norm(Setting setting, String id, NormKind kind, String... cites) {
        return DEMOCRACY.in(setting).norm(id, kind, cites);
    }

    /** D145 binds employers outside the state sector of its own force, state enterprises since L10:73.2 sends them to it. */
    private static Norm.Draft<WorkplaceDemocracy> ofEmployers(String id, NormKind kind, String... cites) {
        return DEMOCRACY
                .in(STATE_ENTERPRISE, NON_STATE_EMPLOYER)
                .norm(id, kind, cites)
                .inForce(STATE_ENTERPRISE, Instruments.L10.inForce());
    }

    /** The duty is to guide and help; that no group came of it is noted. */
    private static Rule<WorkplaceDemocracy> groupHelped() {
        return Rules.noting(
                "no-dialogue-group-chosen", Fact.not(GROUP_CHOSEN), doneByUnit(GROUP_HELPED, NoLimit.ofStandingDuty()));
    }

    /** Periodic dialogues; the yearly dialogue conference of L10:73.1 is one of them. */
    private static Evidence<WorkplaceDemocracy, Unit> dialogues() {
        return Evidence.<WorkplaceDemocracy, WorkplaceDialogue, Unit>any(DIALOGUES)
                .where(WorkplaceDialogueFacts.PERIODIC.fact())
                .where(Fact.done(WorkplaceDialogueFacts.HELD))
                .on(WorkplaceDialogueFacts.HELD_ON);
    }

    /** Yearly conferences that were held; D145 knows no ballots in their place. */
    private static Evidence<WorkplaceDemocracy, Unit> conferences() {
        return Evidence.<WorkplaceDemocracy, StaffConference, Unit>any(CONFERENCES)
                .where(StaffConferenceFacts.ANNUAL.fact())
                .where(Fact.of("/ballot", conference -> conference.ballot() == null))
                .on(StaffConferenceFacts.HELD_ON);
    }

    /** Every year of which a meeting is owed. */
    private static Occasions<WorkplaceDemocracy, Unit> years(Instrument law) {
        return Occasions.<WorkplaceDemocracy>workYears(law.inForce()).sparingYoungUnits();
    }

    /** Once in every year; more than 12 months between two of the days is noted. */
    private static Rule<WorkplaceDemocracy> yearly(
            Occasions<WorkplaceDemocracy, Unit> years,
            Evidence<WorkplaceDemocracy, Unit> evidence,
            Fact<WorkplaceDemocracy, List<LocalDate>> days) {
        return Rules.adjusted(Duty.owes(years, evidence), (outcome, file, circumstances) -> {
            List<LocalDate> known = days.of(file, circumstances);
            return outcome.verdict() == Verdict.COMPLIANT && known != null && gapOverTwelveMonths(known)
                    ? outcome.caution("more-than-12-months-apart")
                    : outcome;
        });
    }

    private static boolean gapOverTwelveMonths(List<LocalDate> days) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).isAfter(sorted.get(i - 1).plusMonths(12))) {
                return true;
            }
        }
        return false;
    }

    /** What is chosen is of chapter IV, section 1; L10:82.2 bars no other choice, so that another code is an entry to be looked at. */
    private static Rule<WorkplaceDemocracy> provisionsOfSection() {
        Fact<WorkplaceDemocracy, Boolean> ofSection = OPT_IN_PROVISIONS.is(provisions -> provisions.stream()
                .allMatch(provision -> provision.instrument().equals(Instruments.L10)
                        && provision.article() >= FIRST_OF_SECTION
                        && provision.article() <= LAST_OF_SECTION));
        return Rules.adjusted(
                holds(ofSection),
                (outcome, file, circumstances) -> outcome.verdict() == Verdict.NON_COMPLIANT
                        ? Outcome.of(Reason.OTHER_SETTING, OPT_IN_PROVISIONS.path())
                        : outcome);
    }
}
