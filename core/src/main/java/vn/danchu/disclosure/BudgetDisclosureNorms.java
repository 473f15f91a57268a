package vn.danchu.disclosure;

import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.Rules.adjusted;
import static vn.danchu.disclosure.DisclosureFacts.COVERS;
import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.SENT_TO_DELEGATES;
import static vn.danchu.disclosure.DisclosureFacts.SESSION_OPENED;
import static vn.danchu.disclosure.DisclosureFacts.SUBMITTED;
import static vn.danchu.disclosure.PublicationRules.within;
import static vn.danchu.disclosure.SameFigures.unlessKeptByAnother;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.record.Truth;

/**
 * When other laws have item 11.2 disclosed, to which L10:12.3 sends: L83:15.1.c up to 2025, D73:37 since the day that decree was
 * signed, before which it could bind nobody; and in which forms (L10:13.6, 91.1): L83:15.1.b up to 2025, L89:15.1.b since.
 */
final class BudgetDisclosureNorms {

    private static final InForce BOTH_LAWS = new InForce(
            Instruments.L10.inForce().from(), Instruments.L83.inForce().to());

    /** Of a session that opened under the decree the delegates' copies went out under it too. */
    private static final Fact<Disclosure, LocalDate> DRAFT_OF_L83 =
            SENT_TO_DELEGATES.orElse(SESSION_OPENED.map(day -> BudgetMoments.OF_DECREE.on(day) ? day : null));

    /** What went to delegates under L83 was for a session before the decree. */
    private static final Fact<Disclosure, LocalDate> DRAFT_OF_DECREE = SESSION_OPENED.orElse(
            SENT_TO_DELEGATES.map(day -> Instruments.L83.inForce().on(day) ? day : null));

    private static final Fact<Disclosure, LocalDate> CYCLE_ENDED = COVERS.map(Period::to);

    /** The day of the report on a year, which is awaited up to the mid-year session: for years to 2024 that was before the decree. */
    private static final Fact<Disclosure, LocalDate> REPORT_SUBMITTED =
            SUBMITTED.orElse(COVERS.map(BudgetMoments::beforeDecree));

    /** In time for a half year: what covers all of a new unit's first year is then the paper of that half year. */
    private static final Rule<Disclosure> IN_TIME_FOR_A_HALF_YEAR = within(CYCLE_ENDED, Limit.days(15));

    private static final Condition<Disclosure> OF_A_YEAR = new Condition<>(
            "budget-of-a-year",
            Fact.with(
                    "/covers",
                    Stream.concat(IN_TIME_FOR_A_HALF_YEAR.reads().stream(), Stream.of(SUBMITTED.path()))
                            .toList(),
                    (disclosure, circumstances) ->
                            isOfTheYear(disclosure, circumstances).toBoolean(),
                    BudgetDisclosureNorms::untold));

    /** D73:50.3 has the settlement of 2025 follow the decree, and nothing speaks of the report on its execution. */
    private static final Condition<Disclosure> OF_2025 =
            new Condition<>("year-2025-by-decree-73", COVERS.is(covers -> covers.equals(Period.year(2025))));

    /** A quarter or half year; the law has the year's figures wait for a session. */
    private static final Condition<Disclosure> SHORTER_THAN_A_YEAR = new Condition<>(
            "quarter-or-half-year",
            COVERS.is(covers -> covers.to().isBefore(covers.from().plusYears(1).minusDays(1))));

    /** The decree sets a moment for what ends with March, June and September; the year's figures wait for their report. */
    private static final Condition<Disclosure> THREE_SIX_OR_NINE_MONTHS =
            new Condition<>("three-six-or-nine-months", COVERS.is(BudgetMoments::coversInterim));

    /** L10:13.6 and 91.1 leave the forms of item 11.2 to the law on budgets. */
    private static final Condition<Disclosure> OF_THE_BUDGET =
            new Condition<>("budget-item", DisclosureFacts.OF_BUDGET);

    static final List<Norm<Disclosure>> ALL = List.of(
            DisclosureNorms.DISCLOSURE
                    .in(COMMUNE)
                    .norm("L83-15.1-form", FORM, "L83:15.1.b", "L89:15.1.b", "L10:11.2", "L10:13.6", "L10:91.1")
                    .inForce(Instruments.L10.inForce())
                    .citesBefore(Instruments.L89, "L83:15.1.b")
                    .citesSince(Instruments.L89, "L89:15.1.b")
                    .when(OF_THE_BUDGET)
                    .when(DisclosureFacts.NO_SPECIAL_FORM)
                    .requires(unlessKeptByAnother(ChannelRules.inAFormOfBudgetLaw(Limit.workingDays(5)))),
            norm("L83-15.1-draft-5-working-days", DRAFT_OF_L83)
                    .when(part("budget-draft", DisclosureItem.BUDGET_DRAFT))
                    .when(CouncilRules.hasCouncil())
                    .requires(unlessKeptByAnother(within(SENT_TO_DELEGATES, Limit.workingDays(5)))),
            norm("L83-15.1-adopted-30-days", DECIDED)
                    .when(part(
                            "budget-decided",
                            DisclosureItem.BUDGET_ADOPTED,
                            DisclosureItem.BUDGET_SETTLEMENT,
                            DisclosureItem.AUDIT_FOLLOW_UP))
                    .requires(unlessKeptByAnother(within(DECIDED, Limit.days(30)))),
            norm("L83-15.1-execution-15-days", CYCLE_ENDED)
                    .when(part("budget-execution", DisclosureItem.BUDGET_EXECUTION))
                    .when(SHORTER_THAN_A_YEAR)
                    .requires(unlessKeptByAnother(
                            adjusted(IN_TIME_FOR_A_HALF_YEAR, BudgetDisclosureNorms::unlessOfTheYear))),
            underDecree("D73-37.1-draft-5-working-days", DRAFT_OF_DECREE, "D73:37.1")
                    .when(part("budget-draft", DisclosureItem.BUDGET_DRAFT))
                    .when(CouncilRules.hasCouncil())
                    .requires(unlessKeptByAnother(within(SESSION_OPENED, Limit.workingDays(5)))),
            underDecree("D73-37.2-adopted-30-days", DECIDED, "D73:37.2")
                    .when(part("budget-adopted", DisclosureItem.BUDGET_ADOPTED, DisclosureItem.BUDGET_SETTLEMENT))
                    .requires(unlessKeptByAnother(within(DECIDED, Limit.days(30)))),
            underDecree("D73-37.3-execution-10-days", CYCLE_ENDED, "D73:37.3")
                    .when(part("budget-execution", DisclosureItem.BUDGET_EXECUTION))
                    .when(THREE_SIX_OR_NINE_MONTHS)
                    .requires(unlessKeptByAnother(within(CYCLE_ENDED, Limit.days(10)))),
            underDecree("D73-37.3-year-10-days", REPORT_SUBMITTED, "D73:37.3")
                    .when(part("budget-execution", DisclosureItem.BUDGET_EXECUTION))
                    .when(OF_A_YEAR)
                    .caution(OF_2025)
                    .requires(unlessKeptByAnother(within(SUBMITTED, Limit.days(10)))),
            support("D73-37.4-policy-3-working-days")
                    .when(SupportMoments.POLICY)
                    .requires(TimeRules.from(SupportMoments.RECEIVED, within(SupportMoments.OF_POLICIES))),
            support("D73-37.4-results-30-days")
                    .when(SupportMoments.RESULT)
                    .requires(within(SupportMoments.OF_RESULTS)));

    private BudgetDisclosureNorms() {}

    /**
     * What is late for a half year may be the paper on all of the year in which the unit existed, which waits for a session; that a half
     * year's is missing or late is for L10:11.2 to say.
     */
    private static Outcome unlessOfTheYear(Outcome outcome, Disclosure disclosure, Circumstances circumstances) {
        return outcome.verdict() == Verdict.NON_COMPLIANT
                        && disclosure.covers() != null
                        && BudgetMoments.coversYearOfUnit(disclosure.covers(), circumstances)
                ? Outcome.notApplicable(SHORTER_THAN_A_YEAR.name(), "/covers")
                : outcome;
    }

    /** A paper on all of a new unit's first year is that of its half year too: only a report that was submitted is one on the year. */
    private static Truth isOfTheYear(Disclosure disclosure, Circumstances circumstances) {
        Period covers = disclosure.covers();
        if (covers == null) {
            return Truth.UNKNOWN;
        }
        if (BudgetMoments.isOfAYear(covers)) {
            return Truth.TRUE;
        }
        if (IN_TIME_FOR_A_HALF_YEAR.judge(disclosure, circumstances).verdict() == Verdict.COMPLIANT) {
            return Truth.FALSE;
        }
        if (BudgetMoments.coversYearOfUnit(covers, circumstances)) {
            return disclosure.reportSubmittedOn() == null ? Truth.UNKNOWN : Truth.TRUE;
        }
        boolean mayHaveBeenFormedThen = !circumstances.isUnitKnown()
                && covers.to().equals(Period.year(covers.to().getYear()).to());
        return mayHaveBeenFormedThen ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static List<String> untold(Disclosure disclosure, Circumstances circumstances) {
        return List.of(
                disclosure.covers() == null
                        ? "/covers"
                        : circumstances.isUnitKnown() ? SUBMITTED.path() : "#/unit/setting");
    }

    private static Norm.Draft<Disclosure> norm(String id, Fact<Disclosure, LocalDate> day) {
        return subject(day)
                .norm(id, DEADLINE, "L83:15.1.c", "L10:11.2", "L10:12.3", "L10:91.1")
                .inForce(BOTH_LAWS);
    }

    private static Norm.Draft<Disclosure> underDecree(String id, Fact<Disclosure, LocalDate> day, String clause) {
        return subject(day)
                .norm(id, DEADLINE, clause, "L10:11.2", "L10:12.3", "L10:91.1")
                .inForce(BudgetMoments.OF_DECREE);
    }

    private static Norm.Draft<Disclosure> support(String id) {
        return subject(DECIDED)
                .norm(id, DEADLINE, "D73:37.4", "L10:11.7", "L10:11.8", "L10:12.3")
                .inForce(BudgetMoments.OF_DECREE);
    }

    private static Subject<Disclosure> subject(Fact<Disclosure, LocalDate> day) {
        return DisclosureNorms.DISCLOSURE.onDate(day).in(COMMUNE);
    }

    /** One of these parts of item 11.2; a disclosure of the whole item may be of any. */
    private static Condition<Disclosure> part(String name, DisclosureItem first, DisclosureItem... more) {
        Set<DisclosureItem> parts = EnumSet.of(first, more);
        return Condition.of(name, "/item", disclosure -> isOneOf(disclosure.item(), parts));
    }

    private static @Nullable Boolean isOneOf(@Nullable DisclosureItem item, Set<DisclosureItem> parts) {
        return item == null || item == DisclosureItem.BUDGET ? null : Boolean.valueOf(parts.contains(item));
    }
}
