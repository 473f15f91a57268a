package vn.danchu.disclosure;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.doneByUnit;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Every;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Unit;
import vn.danchu.law.Village;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilReport;
import vn.danchu.record.Truth;

/** What the law asks of a unit's disclosure of information over a period. */
final class PublicInformationNorms {

    private static final Subject<PublicInformation> INFORMATION = Subject.ofPeriod(PublicInformation.class);

    private static final Condition<PublicInformation> SPECIAL_AREA =
            Condition.ofUnit("special-area", "specialArea", unit -> unit.specialArea());
    private static final Condition<PublicInformation> ALWAYS_ARISES = Condition.of(
            "not-arisen-doubtful",
            "/absences",
            file -> file.absences() != null && file.absences().stream().anyMatch(PublicInformationNorms::doubtful));

    private static final Fact<PublicInformation, List<QuarterlyList>> QUARTERLY_LISTS =
            Fact.of("/quarterlyLists", PublicInformation::quarterlyLists);
    private static final Fact<PublicInformation, DisclosurePlan> DISCLOSURE_PLAN =
            Fact.of("/disclosurePlan", PublicInformation::disclosurePlan);
    private static final Fact<PublicInformation, Act> PLAN_ISSUED =
            DISCLOSURE_PLAN.then("issued", DisclosurePlan::issued);
    private static final Fact<PublicInformation, Set<DisclosurePlan.Content>> PLAN_CONTENTS =
            DISCLOSURE_PLAN.then("contents", DisclosurePlan::contents);

    private static final Fact<PublicInformation, Boolean> PLAN_ADOPTED =
            DISCLOSURE_PLAN.then("adoptedByCommittee", DisclosurePlan::adoptedByCommittee);
    private static final Fact<PublicInformation, Act> CHAIR_REPORTED =
            DISCLOSURE_PLAN.then("chairReported", DisclosurePlan::chairReported);
    private static final Fact<PublicInformation, Boolean> HAS_ITS_OWN_PLAN = Fact.done(Fact.byUnit(PLAN_ISSUED));
    private static final Condition<PublicInformation> HAS_PLAN =
            new Condition<>("disclosure-plan-issued", HAS_ITS_OWN_PLAN);

    /** Some village has a cultural house. */
    private static final Fact<QuarterlyList, Boolean> HOUSES = Fact.with(
            "#/unit/villages",
            List.of(
                    "/quarter",
                    "#/unit/villages/*/hasCulturalHouse",
                    "#/unit/villages/*/formedOn",
                    "#/unit/villages/*/endedOn"),
            PublicInformationNorms::hasHouses,
            PublicInformationNorms::houseGaps);

    /** At the offices, the community points and, where villages have one, the cultural house. */
    private static final Rule<QuarterlyList> POSTED_EVERYWHERE = ListRules.containsWhere(
            Fact.of("/posted", QuarterlyList::posted),
            new EnumMap<>(Map.of(
                    PostingPlace.COMMITTEE_OFFICE, Fact.always(),
                    PostingPlace.COMMUNITY_POINT, Fact.always(),
                    PostingPlace.CULTURAL_HOUSE, HOUSES)));

    static final List<Norm<PublicInformation>> ALL = List.of(
            INFORMATION
                    .in(COMMUNE)
                    .norm("L10-11-item-disclosed", PRESENCE, "L10:11", "L10:13.2")
                    .caution(ALWAYS_ARISES)
                    .requires(NoLimit.told(ItemRule.of(COMMUNE))),
            INFORMATION
                    .in(COMMUNE)
                    .norm("L10-11.1-plan-and-results", PRESENCE, "L10:11.1")
                    .caution(ALWAYS_ARISES)
                    .requires(DevelopmentPlanRule.disclosed()),
            INFORMATION
                    .in(COMMUNE)
                    .norm("L10-11.2-budget-periodic", PRESENCE, "L10:11.2", "L83:15.1.c", "D73:37.2", "D73:37.3")
                    .citesBefore(Instruments.L89, "L83:15.1.c")
                    .citesSince(Instruments.L89, "D73:37.2")
                    .citesSince(Instruments.L89, "D73:37.3")
                    .caution(ALWAYS_ARISES)
                    .requires(BudgetRule.disclosed()),
            INFORMATION
                    .in(COMMUNE)
                    .norm("L10-13.2-quarterly-list", PRESENCE, "L10:13.2")
                    .caution(SPECIAL_AREA)
                    .requires(listedEveryQuarter()),
            INFORMATION
                    .in(COMMUNE)
                    .norm("L10-14.1-disclosure-plan", PRESENCE, "L10:14.1")
                    .requires(Rules.choose(
                            HAS_ITS_OWN_PLAN.orElse(Fact.always()),
                            Rules.all(
                                    doneByUnit(PLAN_ISSUED, NoLimit.ofStandingDuty()),
                                    TimeRules.byLibrarysDay(
                                            NoLimit.ofStandingDuty(),
                                            containsAll(PLAN_CONTENTS, EnumSet.allOf(DisclosurePlan.Content.class)))),
                            doneByUnit(PLAN_ISSUED, NoLimit.ofStandingDuty()))),
            INFORMATION
                    .in(COMMUNE)
                    .norm("L10-14.1-plan-adopted", FORM, "L10:14.1")
                    .when(HAS_PLAN)
                    .requires(TimeRules.byEndOfPeriod(Rules.holds(PLAN_ADOPTED))),
            INFORMATION
                    .in(COMMUNE)
                    .norm("L10-14.1-chair-reported", PRESENCE, "L10:14.1")
                    .when(HAS_PLAN)
                    .requires(doneByUnit(CHAIR_REPORTED, NoLimit.endOfPeriod())),
            INFORMATION
                    .in(COMMUNE)
                    .norm("L10-14.3-reported", PRESENCE, "L10:14.3", "L10:86.4")
                    .citesBefore(Instruments.L97, "L10:86.4")
                    .when(CouncilRules.hadCouncil())
                    .requires(CouncilRules.reportedAtEverySession(CouncilReport.Topic.DISCLOSURE)),
            INFORMATION
                    .in(AGENCY)
                    .norm("L10-46-item-disclosed", PRESENCE, "L10:46")
                    .requires(NoLimit.told(ItemRule.of(AGENCY))),
            INFORMATION
                    .in(AGENCY)
                    .norm("L10-46.2-work-plans", PRESENCE, "L10:46.2")
                    .requires(DevelopmentPlanRule.workPlans()),
            INFORMATION
                    .in(AGENCY)
                    .norm("L10-46.3-budget-parts", PRESENCE, "L10:46.3")
                    .requires(BudgetRule.disclosedByAgency()),
            INFORMATION
                    .in(AGENCY)
                    .norm("L10-46.12-added-items", PRESENCE, "L10:46.12", "L10:48.5")
                    .requires(NoLimit.told(ItemRule.addedDisclosed(AGENCY))),
            INFORMATION
                    .in(STATE_ENTERPRISE)
                    .norm("L10-64.1-item-disclosed", PRESENCE, "L10:64.1")
                    .requires(NoLimit.told(ItemRule.of(STATE_ENTERPRISE))),
            INFORMATION
                    .in(STATE_ENTERPRISE)
                    .norm("L10-64.1-added-items", PRESENCE, "L10:64.1.h", "L10:66.5")
                    .requires(NoLimit.told(ItemRule.addedDisclosed(STATE_ENTERPRISE))),
            INFORMATION
                    .in(NON_STATE_EMPLOYER)
                    .norm("D145-43.1-item-disclosed", PRESENCE, "D145:43.1")
                    .requires(NoLimit.told(ItemRule.of(NON_STATE_EMPLOYER))),
            INFORMATION
                    .in(NON_STATE_EMPLOYER)
                    .norm("D145-43.1-added-items", PRESENCE, "D145:43.1.g")
                    .requires(NoLimit.told(ItemRule.addedDisclosed(NON_STATE_EMPLOYER))));

    private PublicInformationNorms() {}

    /** Items 1, 2, 4 and 13 exist in every commune every year; of their parts the yearly plan, its results and the execution. */
    private static boolean doubtful(Absence absence) {
        return absence.cause() == Absence.Cause.NOT_ARISEN
                && absence.item() != null
                && EnumSet.of(
                                DisclosureItem.DEVELOPMENT_PLAN,
                                DisclosureItem.YEARLY_PLAN,
                                DisclosureItem.YEARLY_RESULTS,
                                DisclosureItem.BUDGET,
                                DisclosureItem.BUDGET_EXECUTION,
                                DisclosureItem.REGULATION_AND_DUTIES,
                                DisclosureItem.PROCEDURES)
                        .contains(absence.item());
    }

    /** For every quarter a list was drawn up or updated, and posted at the offices and in every village. */
    private static Rule<PublicInformation> listedEveryQuarter() {
        return NoLimit.told(Duty.owes(
                Occasions.<PublicInformation>every(Every.QUARTER, Instruments.L10.inForce())
                        .dueByEndOfNextQuarter(),
                Evidence.<PublicInformation, QuarterlyList, Unit>any(QUARTERLY_LISTS)
                        .covering(Fact.of("/quarter", QuarterlyList::quarter))
                        .done(Fact.of("/drawnUp", QuarterlyList::drawnUp))
                        .keeping(Rules.all(
                                POSTED_EVERYWHERE,
                                Rules.holds(Fact.of("/everyVillage", QuarterlyList::everyVillage)),
                                Rules.holds(Fact.of("/statesFormAndTime", QuarterlyList::statesFormAndTime))))));
    }

    /** Whether a village that was there when the quarter ended has one. */
    private static @Nullable Boolean hasHouses(QuarterlyList list, Circumstances circumstances) {
        List<Village> villages = villagesOf(list, circumstances);
        if (villages == null) {
            return null;
        }
        Truth any = Truth.FALSE;
        for (Village village : villages) {
            any = any.or(Truth.of(village.hasCulturalHouse()));
        }
        return any.toBoolean();
    }

    private static @Nullable List<Village> villagesOf(QuarterlyList list, Circumstances circumstances) {
        return circumstances
                .unit()
                .villagesOn(list.quarter() == null ? null : list.quarter().to());
    }

    private static List<String> houseGaps(QuarterlyList list, Circumstances circumstances) {
        List<Village> all = circumstances.unit().villages();
        List<Village> villages = villagesOf(list, circumstances);
        if (all == null || villages == null) {
            return List.of(all == null ? "#/unit/villages" : "/quarter");
        }
        return IntStream.range(0, all.size())
                .filter(i -> villages.contains(all.get(i)) && all.get(i).hasCulturalHouse() == null)
                .mapToObj(i -> "#/unit/villages/" + i + "/hasCulturalHouse")
                .toList();
    }
}
