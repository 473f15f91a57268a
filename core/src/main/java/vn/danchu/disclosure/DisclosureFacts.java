package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureItem.PROCEDURES;
import static vn.danchu.disclosure.DisclosureItem.REGULATION_AND_DUTIES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Truth;

/** What the norms read of a disclosure, and when they apply. */
final class DisclosureFacts {

    static final Fact<Disclosure, List<Publication>> PUBLICATIONS = Fact.of("/publications", Disclosure::publications);
    static final Fact<Disclosure, DisclosureItem> ITEM = Fact.of("/item", Disclosure::item);
    static final Fact<Disclosure, Period> COVERS = Fact.of("/covers", Disclosure::covers);
    static final Fact<Disclosure, LocalDate> SENT_TO_DELEGATES =
            Fact.of("/sentToDelegatesOn", Disclosure::sentToDelegatesOn);
    static final Fact<Disclosure, LocalDate> SESSION_OPENED = Fact.of("/sessionOpenedOn", Disclosure::sessionOpenedOn);
    static final Fact<Disclosure, LocalDate> SUBMITTED = Fact.of("/reportSubmittedOn", Disclosure::reportSubmittedOn);
    static final Fact<Disclosure, Boolean> WITHOUT_DOCUMENT = Fact.of("/withoutDocument", Disclosure::withoutDocument);

    /** The day from which the unit could act on the decision or document. */
    static final Fact<Disclosure, LocalDate> DECIDED = Fact.with(
            "/decision",
            List.of("/decision/signedOn", "/decision/receivedOn"),
            (disclosure, circumstances) -> decided(disclosure),
            (disclosure, circumstances) -> List.of(disclosure.decision() == null ? "/decision" : "/decision/signedOn"));

    /** The last day of the period, or of the unit if that is earlier. */
    private static final Fact<Disclosure, LocalDate> END_OF_PERIOD = Fact.with(
            "#/period",
            List.of("#/period", "#/unit/endedOn"),
            (disclosure, circumstances) -> {
                Period period = circumstances.period();
                if (period == null) {
                    return null;
                }
                return isAfterTheUnit(period.to(), circumstances)
                        ? circumstances.unit().endedOn()
                        : period.to();
            },
            (disclosure, circumstances) -> List.of("#/period"));

    /** The day by whose law publications are judged: the first of them, or as long as there is none, the decision's. */
    static final Fact<Disclosure, LocalDate> MADE_PUBLIC_ON = Fact.with(
            "/publications",
            List.of(
                    "/publications/*/span/from",
                    "/decision/signedOn",
                    "/decision/receivedOn",
                    "/withoutDocument",
                    "#/period",
                    "#/unit/endedOn"),
            DisclosureFacts::madePublicOn,
            DisclosureFacts::dayGaps);

    /** Item 11.2 or one of its parts. */
    static final Fact<Disclosure, Boolean> OF_BUDGET = ITEM.is(item -> item.main() == DisclosureItem.BUDGET);

    /** Item 11.2 follows the moments of the law on budgets of its day, unless the record names another rule's. */
    static final Condition<Disclosure> MOMENT_NOT_OF_BUDGET_LAW = new Condition<>(
            "moment-not-of-budget-law",
            Fact.or(
                    Fact.not(OF_BUDGET),
                    Fact.with(
                            "/specialRule/due",
                            List.of("/specialRule/due", "/item", "/covers"),
                            DisclosureFacts::momentNotOfBudgetLaw,
                            (disclosure, circumstances) -> List.of(
                                    disclosure.item() == DisclosureItem.BUDGET_EXECUTION ? "/covers" : "/item"))));

    /** Item 11.2 as long as L83:15.1.b, "one or several forms", is in force. */
    private static final Fact<Disclosure, Boolean> FORMS_OF_FORMER_LAW = formsOf(Instruments.L83);

    /** Item 11.2 since L89:15.1.b, "one or several forms" too, of which who has a portal must take the portal. */
    private static final Fact<Disclosure, Boolean> FORMS_SINCE_2026 = formsOf(Instruments.L89);

    private static final Fact<Disclosure, Boolean> BY_LAW_10 =
            Fact.known(circumstances -> circumstances.reads(Reading.BUDGET_FORMS_OF_LAW_10));

    /** L10:13.6 and 91.1 leave the forms of item 11.2 to the law on budgets: only other items need those of L10:13. */
    static final Condition<Disclosure> FORM_NOT_OF_BUDGET_LAW = new Condition<>(
            "form-not-of-budget-law", Fact.or(BY_LAW_10, Fact.not(Fact.or(FORMS_OF_FORMER_LAW, FORMS_SINCE_2026))));

    /** As above of the portal, which L89:15.1.b demands as L10:13.1 does. */
    static final Condition<Disclosure> PORTAL_NOT_OF_BUDGET_LAW =
            new Condition<>("form-not-of-budget-law", Fact.or(BY_LAW_10, Fact.not(FORMS_OF_FORMER_LAW)));

    static final Condition<Disclosure> BUDGET_FORM = new Condition<>("budget-forms", FORMS_OF_FORMER_LAW);
    static final Condition<Disclosure> BUDGET_FORM_SINCE_2026 =
            new Condition<>("budget-forms-since-2026", FORMS_SINCE_2026);

    /** Item 46.3 or one of its parts. */
    static final Condition<Disclosure> AGENCY_BUDGET =
            new Condition<>("budget-law-of-agencies", ITEM.is(item -> item.main() == DisclosureItem.AGENCY_BUDGET));

    /** L83:15.1.b and L89:15.1.b on the budget of an agency, of which L10:48 asks for forms of its own but where other laws differ. */
    static final Condition<Disclosure> AGENCY_BUDGET_FORMS =
            new Condition<>("budget-forms-of-agencies", AGENCY_BUDGET.fact());

    /** L10:48.6 and 91.1 leave the forms of item 46.3 to the law on budgets: only other items need those of L10:48. */
    static final Condition<Disclosure> AGENCY_FORM_NOT_OF_BUDGET_LAW =
            new Condition<>("form-not-of-budget-law", Fact.or(BY_LAW_10, Fact.not(AGENCY_BUDGET.fact())));

    static final Condition<Disclosure> NO_SPECIAL_FORM = Condition.of(
            "no-special-form",
            "/specialRule/ownForm",
            disclosure -> disclosure.specialRule() == null ? Boolean.TRUE : leavesForm(disclosure.specialRule()));
    static final Condition<Disclosure> CHANGE =
            new Condition<>("change-to-disclosed-information", Fact.said(Fact.of("/change", Disclosure::change)));

    /** Items 4 and 13 stand permanently, the others of 1 to 12 for a time, 7 to 12 are broadcast (L10:13.2-13.4). */
    static final Condition<Disclosure> PERMANENT_ITEMS =
            items("items-posted-permanently", EnumSet.of(REGULATION_AND_DUTIES, PROCEDURES));

    static final Condition<Disclosure> POSTED_ITEMS = items(
            "items-posted-for-a-time",
            EnumSet.of(
                    DisclosureItem.DEVELOPMENT_PLAN,
                    DisclosureItem.BUDGET,
                    DisclosureItem.PROJECTS_LAND_AND_PLANNING,
                    DisclosureItem.FUNDS_AND_CONTRIBUTIONS,
                    DisclosureItem.PUBLIC_ASSETS,
                    DisclosureItem.SOCIAL_POLICIES,
                    DisclosureItem.RELIEF_AND_DONATIONS,
                    DisclosureItem.MILITARY_SERVICE,
                    DisclosureItem.INSPECTION_AND_CONFIDENCE,
                    DisclosureItem.CONSULTATIONS,
                    DisclosureItem.FEES_AND_CHARGES));
    static final Condition<Disclosure> BROADCAST_ITEMS = items(
            "items-broadcast",
            EnumSet.of(
                    DisclosureItem.SOCIAL_POLICIES,
                    DisclosureItem.RELIEF_AND_DONATIONS,
                    DisclosureItem.MILITARY_SERVICE,
                    DisclosureItem.INSPECTION_AND_CONFIDENCE,
                    DisclosureItem.CONSULTATIONS,
                    DisclosureItem.FEES_AND_CHARGES));
    static final Condition<Disclosure> OTHER_ITEMS = PERMANENT_ITEMS.not("items-not-posted-permanently");

    static final Means WEBSITE = new Means(
            "has-website", "hasWebsite", Unit::hasWebsite, PublicationFacts.ofForm(PublicationForm.WEBSITE::equals));
    static final Means LOUDSPEAKER = new Means(
            "has-loudspeaker",
            "hasLoudspeaker",
            Unit::hasLoudspeaker,
            PublicationFacts.ofForm(PublicationForm.LOUDSPEAKER::equals));
    static final Means INTERNAL_NETWORK = new Means(
            "has-internal-network",
            "hasInternalNetwork",
            Unit::hasInternalNetwork,
            PublicationFacts.ON_INTERNAL_NETWORK);
    static final Condition<Disclosure> SPECIAL_AREA =
            Condition.ofUnit("special-area", "specialArea", unit -> unit.specialArea());
    static final Condition<Disclosure> ANNOUNCED_IN_WRITING = new Condition<>(
            "written-notice-to-all",
            Fact.any(PUBLICATIONS, Fact.and(PublicationFacts.NOTICE_TO_ALL, PublicationFacts.BEGUN)));

    private DisclosureFacts() {}

    /** What a unit has or has not (<i>nếu có</i>), and publications that need it: one where it has none contradicts that. */
    static final class Means {

        private final String name;
        private final Fact<Disclosure, Boolean> there;
        private final Fact<Disclosure, Boolean> usedWithout;

        private Means(
                String name, String component, Function<Unit, @Nullable Boolean> has, Fact<Publication, Boolean> uses) {
            this.name = name;
            this.there = Fact.ofUnit(component, has);
            Fact<Publication, Boolean> without =
                    Fact.not(Fact.<Publication, Boolean>ofUnit(component, has).onDay(PublicationFacts.FROM));
            Fact<Publication, Boolean> used = Fact.and(uses, PublicationFacts.BEGUN);
            this.usedWithout = Fact.said(Fact.and(Fact.not(there), Fact.any(PUBLICATIONS, Fact.and(used, without))));
        }

        /** The unit has it, or is said both to have none and to have used it. */
        Condition<Disclosure> there() {
            return new Condition<>(name, Fact.or(there, usedWithout));
        }

        /** The unit is said to have none. */
        Condition<Disclosure> missing(String contraryName) {
            return new Condition<>(contraryName, Fact.not(there));
        }

        /** The rule, unless the unit is said both to have none and to have used it. */
        Rule<Disclosure> unlessUsedWithout(Rule<Disclosure> rule) {
            return Rules.unlessContradicted(usedWithout, PUBLICATIONS.path(), there.path(), rule);
        }
    }

    private static Fact<Disclosure, Boolean> formsOf(Instrument budgetLaw) {
        return Fact.and(
                OF_BUDGET,
                Fact.known(circumstances ->
                        circumstances.day() != null && budgetLaw.inForce().on(circumstances.day())));
    }

    private static Condition<Disclosure> items(String name, Set<DisclosureItem> items) {
        return new Condition<>(name, Fact.of("/item", Disclosure::item, item -> items.contains(item.main())));
    }

    /** A rule that says only how long information stands leaves the Law's forms as they are. */
    private static @Nullable Boolean leavesForm(SpecialRule rule) {
        if (rule.ownForm() == null) {
            return rule.days() == null ? null : Boolean.TRUE;
        }
        return !rule.ownForm();
    }

    private static @Nullable LocalDate decided(Disclosure disclosure) {
        return disclosure.decision() == null ? null : disclosure.decision().knownOn();
    }

    private static @Nullable LocalDate madePublicOn(Disclosure disclosure, Circumstances circumstances) {
        List<Publication> publications = disclosure.publications();
        if (publications == null) {
            return null;
        }
        LocalDate first = null;
        for (int i = 0; i < publications.size(); i++) {
            LocalDate from = publications.get(i).from();
            if (from == null) {
                return null;
            }
            boolean begun = !from.isAfter(circumstances.asOf()) && !isAfterTheUnit(from, circumstances);
            if (begun && (first == null || from.isBefore(first))) {
                first = from;
            }
        }
        return first != null ? first : undisclosed(disclosure, circumstances);
    }

    /** What is published once the unit has ended makes good nothing that it had to do. */
    private static boolean isAfterTheUnit(LocalDate day, Circumstances circumstances) {
        LocalDate ended = circumstances.unit().endedOn();
        return ended != null && day.isAfter(ended);
    }

    /** A state of affairs is owed by the end of the period, what was decided from the day of its decision. */
    private static @Nullable LocalDate undisclosed(Disclosure disclosure, Circumstances circumstances) {
        return isStateOfAffairs(disclosure) ? END_OF_PERIOD.of(disclosure, circumstances) : decided(disclosure);
    }

    private static boolean isStateOfAffairs(Disclosure disclosure) {
        return Truth.of(disclosure.withoutDocument()).isTrue();
    }

    private static List<String> dayGaps(Disclosure disclosure, Circumstances circumstances) {
        List<Publication> publications = disclosure.publications();
        if (publications == null) {
            return List.of("/publications");
        }
        List<String> undated = new ArrayList<>();
        for (int i = 0; i < publications.size(); i++) {
            if (publications.get(i).from() == null) {
                undated.add("/publications/" + i + "/span/from");
            }
        }
        Fact<Disclosure, LocalDate> owed = isStateOfAffairs(disclosure) ? END_OF_PERIOD : DECIDED;
        return undated.isEmpty() ? owed.gaps(disclosure, circumstances) : undated;
    }

    /**
     * Whether no law on budgets sets the moment of what is of item 11.2: of the execution that of the time reported on counts, of
     * the rest that of the document; null where what decides is not known.
     */
    private static @Nullable Boolean momentNotOfBudgetLaw(Disclosure disclosure, Circumstances circumstances) {
        LocalDate decided = circumstances.day();
        if (PublicationRules.specialMoment(disclosure) != null) {
            return true;
        }
        if (decided != null && Instruments.L83.inForce().on(decided)) {
            return false;
        }
        LocalDate day = disclosure.item() != DisclosureItem.BUDGET_EXECUTION
                ? decided
                : disclosure.covers() == null ? null : disclosure.covers().to();
        if (day == null) {
            return decided == null ? Boolean.TRUE : null;
        }
        if (Instruments.L83.inForce().on(day)) {
            return false;
        }
        Boolean ofDecree = BudgetMoments.ofDecree(disclosure.item());
        return BudgetMoments.isBetween(day) ? Boolean.TRUE : ofDecree == null ? null : Boolean.valueOf(!ofDecree);
    }
}
