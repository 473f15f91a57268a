package vn.danchu.disclosure;

import static java.util.Objects.requireNonNull;
import static vn.danchu.disclosure.DisclosureFacts.COVERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Every;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/**
 * L10:11.2: the draft and the adopted budget and the approved settlement are disclosed once a year, and the execution of
 * every quarter, half year and year. For budget years up to 2025 the days are those of L83:15.1.c, for later ones those of D73:37.3.
 */
final class BudgetRule {

    private static final InForce LAW = Instruments.L10.inForce();
    private static final InForce UP_TO_2025 = new InForce(LAW.from(), LocalDate.of(2025, 12, 31));
    private static final InForce YEARS_OF_L83_ALONE = new InForce(LAW.from(), LocalDate.of(2024, 12, 31));
    private static final InForce FROM_2026 = InForce.from(LocalDate.of(2026, 1, 1));
    private static final Limit FIFTEEN_DAYS = Limit.days(15);
    private static final Limit TEN_DAYS = Limit.days(10);

    /** From the decision on the budget or the approval of the settlement (L83:15.1.c, D73:37.2). */
    static final Limit THIRTY_DAYS = Limit.days(30);

    private static final Fact<PublicInformation, List<DisclosureItem>> YEARLY_PAPERS =
            Fact.known(circumstances -> List.copyOf(EnumSet.of(
                    DisclosureItem.BUDGET_DRAFT, DisclosureItem.BUDGET_ADOPTED, DisclosureItem.BUDGET_SETTLEMENT)));
    private static final Fact<PublicInformation, List<DisclosureItem>> AGENCY_PAPERS =
            Fact.known(circumstances -> List.copyOf(EnumSet.of(
                    DisclosureItem.AGENCY_BUDGET_ESTIMATE,
                    DisclosureItem.AGENCY_BUDGET_EXECUTION,
                    DisclosureItem.AGENCY_BUDGET_SETTLEMENT)));
    private static final Fact<Disclosure, DisclosureItem> PART = Fact.of("/item", BudgetRule::part);
    private static final List<String> LAST_DAY_OF_YEAR = List.of(
            "/councilSessions", "/disclosures/*/reportSubmittedOn", "/disclosures/*/covers", "/disclosures/*/item");

    private BudgetRule() {}

    static Rule<PublicInformation> disclosed() {
        return Rules.all(
                yearlyPapers(),
                execution(quartersAndHalves(UP_TO_2025).within(FIFTEEN_DAYS)),
                execution(quartersAndHalves(FROM_2026).where(endsInterim(true)).within(TEN_DAYS)),
                NoLimit.told(execution(withTheYear(quartersAndHalves(FROM_2026).where(endsInterim(false))))),
                NoLimit.told(execution(
                        withTheYear(Occasions.<PublicInformation>years(LAW).sparingYoungUnits()))));
    }

    /**
     * L10:46.3: an agency's budget, its execution and its settlement, every year. Of the State Audit's recommendations, "if any", no
     * record says whether there were some.
     */
    static Rule<PublicInformation> disclosedByAgency() {
        Predicate<Absence.Cause> excuses = cause -> cause.excuses(Setting.AGENCY);
        return NoLimit.told(Duty.owes(
                Occasions.<PublicInformation>years(LAW)
                        .sparingYoungUnits()
                        .sparingNewUnits()
                        .andItsLimit(unit -> THIRTY_DAYS)
                        .per(AGENCY_PAPERS, DisclosureItem::code)
                        .where(BudgetRule::hadTheBudgetSettled, "#/unit/formedOn"),
                PublishedEvidence.orExcused(
                        PublishedEvidence.orExcused(inOrForTheYear(), item -> item, excuses),
                        item -> DisclosureItem.AGENCY_BUDGET,
                        excuses)));
    }

    /** Made public in the year; the budget that was decided for it, mostly in the last days of the year before, whenever it was. */
    private static Evidence<PublicInformation, DisclosureItem> inOrForTheYear() {
        Evidence.Elements<PublicInformation, Disclosure, DisclosureItem> published =
                PublishedEvidence.published(PART, item -> item, Object::equals);
        return Evidence.anyOf(List.of(
                published.showing(
                        PublishedEvidence.PUBLISHED,
                        PublishedEvidence.inTime(
                                (span, occasion, unit) -> begunIn(span, firstDay(occasion.span(), unit)))),
                published
                        .where(
                                COVERS,
                                (disclosure, occasion, circumstances) -> isDecidedFor(occasion.whom())
                                                && circumstances.unit().existedOn(dayBefore(occasion))
                                                && !isBegunSince(occasion.span().from(), disclosure)
                                        ? Truth.of(
                                                disclosure.covers(),
                                                days -> occasion.isTimeOf(days, circumstances.unit()))
                                        : Truth.FALSE)
                        .showing(
                                PublishedEvidence.PUBLISHED,
                                PublishedEvidence.inTime((span, occasion, unit) ->
                                        unit.formedOn() == null ? Truth.TRUE : begunIn(span, unit.formedOn())))));
    }

    private static boolean isBegunSince(LocalDate first, Disclosure disclosure) {
        if (disclosure.publications() != null) {
            for (Publication publication : disclosure.publications()) {
                if (begunIn(publication.span(), first).isTrue()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static LocalDate dayBefore(Occasion<?> occasion) {
        return occasion.span().from().minusDays(1);
    }

    private static boolean isDecidedFor(DisclosureItem paper) {
        return paper == DisclosureItem.BUDGET_ADOPTED || paper == DisclosureItem.AGENCY_BUDGET_ESTIMATE;
    }

    /** Due with the report on the year, which stands for what else ends on its last day. */
    private static Occasions<PublicInformation, Unit> withTheYear(Occasions<PublicInformation, Unit> cycles) {
        return cycles.dueBy(BudgetRule::lastDayOfYear, BudgetRule::submissionsUnknown, LAST_DAY_OF_YEAR);
    }

    /** Put before the People's Council, decided and approved by it: none without one. */
    private static Rule<PublicInformation> yearlyPapers() {
        return NoLimit.told(Duty.owes(
                Occasions.<PublicInformation>years(LAW)
                        .sparingYoungUnits()
                        .sparingNewUnits()
                        .andItsLimit(unit -> THIRTY_DAYS)
                        .per(YEARLY_PAPERS, DisclosureItem::code)
                        .where(BudgetRule::hadTheBudgetSettled, "#/unit/formedOn")
                        .where(
                                (file, occasion, circumstances) ->
                                        Truth.of(circumstances.unit().hasCouncil()),
                                "#/unit/hasCouncil"),
                PublishedEvidence.orExcused(inOrForTheYear(), item -> item, BudgetRule::excuses)));
    }

    /** What is settled in a year is the budget of the year before: a unit formed since then had none. */
    private static Truth hadTheBudgetSettled(
            PublicInformation file, Occasion<DisclosureItem> year, Circumstances circumstances) {
        DisclosureItem paper = year.whom();
        boolean settlement =
                paper == DisclosureItem.BUDGET_SETTLEMENT || paper == DisclosureItem.AGENCY_BUDGET_SETTLEMENT;
        LocalDate formed = circumstances.unit().formedOn();
        return Truth.of(
                !settlement || formed == null || formed.isBefore(year.span().from()));
    }

    private static Truth begunIn(@Nullable Span span, LocalDate first) {
        if (span == null || span.from() == null) {
            return span != null && span.to() != null && span.to().isBefore(first) ? Truth.FALSE : Truth.UNKNOWN;
        }
        return Truth.of(!span.from().isBefore(first));
    }

    /** Of the year, or of the unit if that was formed in it. */
    private static LocalDate firstDay(Period year, Unit unit) {
        return ItemRule.latest(year.from(), unit.formedOn());
    }

    private static Occasions<PublicInformation, Unit> quartersAndHalves(InForce years) {
        return Occasions.all(List.of(
                Occasions.<PublicInformation>every(Every.QUARTER, years),
                Occasions.<PublicInformation>every(Every.HALF_YEAR, years)));
    }

    private static Rule<PublicInformation> execution(Occasions<PublicInformation, Unit> cycles) {
        Evidence<PublicInformation, Unit> published = PublishedEvidence.<Unit>published(
                        PART, unit -> DisclosureItem.BUDGET_EXECUTION, Object::equals)
                .where(
                        COVERS,
                        (disclosure, occasion, circumstances) ->
                                Truth.of(disclosure.covers(), days -> standsFor(days, occasion, circumstances)))
                .showing(PublishedEvidence.PUBLISHED, PublishedEvidence.inTime((span, occasion, unit) -> Truth.TRUE));
        return Duty.owes(
                cycles,
                PublishedEvidence.orExcused(published, unit -> DisclosureItem.BUDGET_EXECUTION, BudgetRule::excuses));
    }

    /** A paper for a longer time stands for a shorter one that ends on the same day. */
    private static boolean standsFor(Period paper, Occasion<Unit> occasion, Circumstances circumstances) {
        Period cycle = occasion.span();
        boolean longer = paper.to().equals(cycle.to())
                && !paper.from().isAfter(cycle.from())
                && !circumstances.reads(Reading.A_PAPER_FOR_EVERY_CYCLE);
        return longer || occasion.isTimeOf(paper, circumstances.unit());
    }

    private static boolean excuses(Absence.Cause cause) {
        return cause.excuses(Setting.COMMUNE);
    }

    /**
     * When the year's figures are put before the mid-year session of the next year: the first session of June or July, for one of
     * April or May is none of mid-year; where it is not known, the library waits for it until 31 July.
     */
    private static LocalDate midYearSession(PublicInformation file, Occasion<Unit> year, Circumstances circumstances) {
        int next = year.span().to().getYear() + 1;
        LocalDate endOfMay = LocalDate.of(next, 5, 31);
        LocalDate latest = LocalDate.of(next, 7, 31);
        return file.councilSessions() == null
                ? latest
                : file.councilSessions().stream()
                        .filter(session -> session.isAfter(endOfMay) && session.isBefore(latest))
                        .min(LocalDate::compareTo)
                        .orElse(latest);
    }

    /**
     * For years up to 2024 the mid-year session (L83:15.1.c). The report on 2025 and later ones have ten days from the day on which
     * they were submitted (D73:37.3), which where no record speaks of them is taken to be that session at the latest (reading B30); that
     * on 2025 not before the session, to which L83:15.1.c put it off.
     */
    private static @Nullable LocalDate lastDayOfYear(
            PublicInformation file, Occasion<Unit> year, Circumstances circumstances) {
        LocalDate session = midYearSession(file, year, circumstances);
        if (YEARS_OF_L83_ALONE.on(year.span().to())) {
            return session;
        }
        List<LocalDate> submissions = submissions(file, year, circumstances);
        LocalDate told = FROM_2026.on(year.span().to()) ? tenDaysAfter(session, circumstances) : session;
        LocalDate awaited = submissions.isEmpty() ? tenDaysAfter(session, circumstances) : told;
        for (LocalDate submitted : submissions) {
            awaited = ItemRule.latest(awaited, tenDaysAfter(submitted, circumstances));
        }
        boolean open = circumstances.asOf().isAfter(submissions.isEmpty() ? told : awaited)
                && !submissionsUnknown(file, year, circumstances).isEmpty();
        return open ? null : awaited;
    }

    /** What decides on the last day of the year's report, once that of the session has passed, and is not known. */
    private static List<String> submissionsUnknown(
            PublicInformation file, Occasion<Unit> year, Circumstances circumstances) {
        List<Disclosure> disclosures = file.disclosures() == null ? List.of() : file.disclosures();
        LocalDate session = midYearSession(file, year, circumstances);
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < disclosures.size(); i++) {
            Disclosure one = disclosures.get(i);
            LocalDate submitted = one.reportSubmittedOn();
            Truth report = isReportOn(year, one, circumstances);
            boolean decides = submitted == null
                    || (report == Truth.UNKNOWN
                            && !circumstances
                                    .asOf()
                                    .isAfter(tenDaysAfter(ItemRule.latest(submitted, session), circumstances)));
            if (!report.isFalse() && decides) {
                String missing = part(one) == null ? "/item" : one.covers() == null ? "/covers" : "/reportSubmittedOn";
                gaps.add("/disclosures/" + i + missing);
            }
        }
        return gaps;
    }

    private static List<LocalDate> submissions(
            PublicInformation file, Occasion<Unit> year, Circumstances circumstances) {
        List<LocalDate> days = new ArrayList<>();
        for (Disclosure one : file.disclosures() == null ? List.<Disclosure>of() : file.disclosures()) {
            if (one.reportSubmittedOn() != null
                    && isReportOn(year, one, circumstances).isTrue()) {
                days.add(one.reportSubmittedOn());
            }
        }
        return days;
    }

    /** Whether it is of the execution of the year with which that time ends. */
    private static Truth isReportOn(Occasion<Unit> cycle, Disclosure one, Circumstances circumstances) {
        DisclosureItem part = part(one);
        boolean other = one.item() != null && one.item().main() != DisclosureItem.BUDGET;
        Truth execution = other ? Truth.FALSE : Truth.equal(part, DisclosureItem.BUDGET_EXECUTION);
        Period year = Period.year(cycle.span().to().getYear());
        return execution.and(Truth.of(one.covers(), covers -> Occasion.isTimeOf(year, covers, circumstances.unit())));
    }

    private static LocalDate tenDaysAfter(LocalDate day, Circumstances circumstances) {
        Due due = TEN_DAYS.from(day, circumstances.calendar());
        return requireNonNull(due.date() == null ? due.unrolled() : due.date(), "ten days end on a day");
    }

    /** D73:37.3 sets a moment for what ends with March, June and September; for the last quarter and half year none is set. */
    private static Occasions.Owed<PublicInformation, Unit> endsInterim(boolean interim) {
        return (file, occasion, circumstances) -> Truth.of(BudgetMoments.isInterim(occasion.span()) == interim);
    }

    /** Which part of item 11.2 or 46.3; of a disclosure of the budget that does not say it is not known. */
    private static @Nullable DisclosureItem part(Disclosure disclosure) {
        DisclosureItem item = disclosure.item();
        return item == DisclosureItem.BUDGET || item == DisclosureItem.AGENCY_BUDGET ? null : item;
    }
}
