package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.COVERS;
import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.SENT_TO_DELEGATES;
import static vn.danchu.disclosure.DisclosureFacts.SESSION_OPENED;
import static vn.danchu.disclosure.DisclosureFacts.SUBMITTED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.record.Truth;

/**
 * The last day for disclosing information: of another law's rule that the record names, of the Budget Law for item 11.2, else
 * of the Law's limit from the decision (L10:12.3, 47.2, 65.2). A state of affairs that no document sets is due when the period
 * ends.
 *
 * @param due the day, as counted, the earliest that it may be where there are gaps; null if it is not known or none is set
 * @param gaps what would have to be known
 * @param setByLaw whether a law that was read sets it
 */
record Moment(@Nullable Due due, List<String> gaps, boolean setByLaw) {

    private static final Limit DRAFT = Limit.workingDays(5);
    private static final Limit DECIDED_PAPERS = Limit.days(30);
    private static final Limit EXECUTION = Limit.days(15);
    private static final Limit EXECUTION_UNDER_DECREE = Limit.days(10);

    /** What it is made of. */
    static final List<Fact<Disclosure, ?>> FACTS = List.of(
            DECIDED,
            SENT_TO_DELEGATES,
            SESSION_OPENED,
            COVERS,
            SUBMITTED,
            Fact.ofUnit("formedOn", unit -> unit.formedOn()),
            Fact.ofUnit("endedOn", unit -> unit.endedOn()),
            SupportMoments.RECEIVED,
            PublicationRules.SPECIAL_MOMENT);

    static Moment of(Disclosure disclosure, Limit limit, Circumstances circumstances) {
        LocalDate special = PublicationRules.specialMoment(disclosure);
        if (special != null) {
            return new Moment(Due.on(special, List.of()), List.of(), true);
        }
        if (Truth.of(disclosure.withoutDocument()).isTrue()) {
            Period period = circumstances.period();
            LocalDate end = period == null
                    ? null
                    : NoLimit.<Disclosure>endOfPeriod().of(disclosure, circumstances.on(period.to()));
            return end == null
                    ? new Moment(null, List.of("#/period"), false)
                    : new Moment(Due.on(end, List.of()), List.of(), false);
        }
        DisclosureItem item = disclosure.item();
        if (item == null && mayBeOfBudget(circumstances)) {
            return new Moment(null, List.of("/item"), true);
        }
        return item != null && item.main() == DisclosureItem.BUDGET
                ? ofBudget(disclosure, item, limit, circumstances)
                : countedFrom(SupportMoments.startOf(limit), disclosure, limit, circumstances);
    }

    /** A policy is not received before it is signed: as long as its receipt is not known, that gives the earliest last day. */
    private static Moment countedFrom(
            Fact<Disclosure, LocalDate> start, Disclosure disclosure, Limit limit, Circumstances circumstances) {
        LocalDate decided = DECIDED.of(disclosure, circumstances);
        Moment moment = decided == null
                ? new Moment(null, DECIDED.gaps(disclosure, circumstances), true)
                : counted(decided, limit, List.of(), circumstances);
        return decided != null && start.of(disclosure, circumstances) == null
                ? new Moment(moment.due(), start.gaps(disclosure, circumstances), true)
                : moment;
    }

    private static boolean mayBeOfBudget(Circumstances circumstances) {
        Setting setting = circumstances.unit().setting();
        return setting == null || setting == Setting.COMMUNE;
    }

    /** By L83:15.1.c up to 2025, by D73:37 since it was signed; between them no law that was there set a moment. */
    private static Moment ofBudget(
            Disclosure disclosure, DisclosureItem item, Limit limit, Circumstances circumstances) {
        LocalDate event = switch (item) {
            case BUDGET_DRAFT -> draftOf(disclosure);
            case BUDGET_EXECUTION ->
                disclosure.covers() == null ? null : disclosure.covers().to();
            default -> DECIDED.of(disclosure, circumstances);
        };
        List<String> gaps = switch (item) {
            case BUDGET_DRAFT ->
                List.of(disclosure.sentToDelegatesOn() == null ? SENT_TO_DELEGATES.path() : SESSION_OPENED.path());
            case BUDGET_EXECUTION -> List.of("/covers");
            default -> DECIDED.gaps(disclosure, circumstances);
        };
        boolean underDecree = event != null && BudgetMoments.OF_DECREE.on(event);
        Period cycle = item == DisclosureItem.BUDGET_EXECUTION ? disclosure.covers() : null;
        if (cycle != null && BudgetMoments.isOfAYear(cycle)) {
            return ofYear(disclosure, cycle, circumstances);
        }
        if (event != null
                && (BudgetMoments.isBetween(event)
                        || (cycle != null && underDecree && !BudgetMoments.isInterim(cycle)))) {
            LocalDate quarter = Period.quarter(event.getYear(), (event.getMonthValue() + 2) / 3)
                    .to();
            Moment ofQuarter = new Moment(Due.on(NoLimit.endOfNextQuarter(quarter), List.of()), List.of(), false);
            return cycle == null ? ofQuarter : ofUnitsYear(ofQuarter, disclosure, cycle, circumstances);
        }
        Limit ofLaw = switch (item) {
            case BUDGET_DRAFT -> DRAFT;
            case BUDGET_EXECUTION -> underDecree ? EXECUTION_UNDER_DECREE : EXECUTION;
            case AUDIT_FOLLOW_UP -> underDecree ? limit : DECIDED_PAPERS;
            default -> DECIDED_PAPERS;
        };
        Moment moment = counted(event, ofLaw, gaps, circumstances);
        return cycle == null ? moment : ofUnitsYear(moment, disclosure, cycle, circumstances);
    }

    private static Moment ofYear(Disclosure disclosure, Period year, Circumstances circumstances) {
        LocalDate submitted = disclosure.reportSubmittedOn();
        return submitted != null && BudgetMoments.OF_DECREE.on(submitted)
                ? counted(submitted, EXECUTION_UNDER_DECREE, List.of(), circumstances)
                : new Moment(Due.on(BudgetMoments.midYearAfter(year), List.of()), List.of(), false);
    }

    /** What covers all of a new unit's first year may be the paper on its half year, or that on the year, if a report was submitted. */
    private static Moment ofUnitsYear(
            Moment ofHalfYear, Disclosure disclosure, Period covers, Circumstances circumstances) {
        boolean untold = !circumstances.isUnitKnown()
                && covers.to().equals(Period.year(covers.to().getYear()).to());
        if (!untold && !BudgetMoments.coversYearOfUnit(covers, circumstances)) {
            return ofHalfYear;
        }
        if (untold || disclosure.reportSubmittedOn() == null) {
            return new Moment(
                    ofHalfYear.due(), List.of(untold ? "#/unit/setting" : SUBMITTED.path()), ofHalfYear.setByLaw());
        }
        Moment ofYear = ofYear(disclosure, covers, circumstances);
        return ofHalfYear.isBefore(ofYear) ? ofYear : ofHalfYear;
    }

    private boolean isBefore(Moment other) {
        return due != null
                && other.due != null
                && due.date() != null
                && other.due.date() != null
                && due.date().isBefore(other.due.date());
    }

    /** Of a draft the day it was sent to the delegates, since the decree the day on which their session opened. */
    private static @Nullable LocalDate draftOf(Disclosure disclosure) {
        LocalDate sent = disclosure.sentToDelegatesOn();
        return sent == null || BudgetMoments.OF_DECREE.on(sent) ? disclosure.sessionOpenedOn() : sent;
    }

    private static Moment counted(
            @Nullable LocalDate event, Limit limit, List<String> gaps, Circumstances circumstances) {
        return event == null
                ? new Moment(null, gaps, true)
                : new Moment(limit.from(event, circumstances.calendar()), List.of(), true);
    }
}
