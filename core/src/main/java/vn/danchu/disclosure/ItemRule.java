package vn.danchu.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.RegulationRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/**
 * Every item of the unit's list is disclosed, or excused with a reason (L10:11, 46, 64.1, D145:43.1). The text sets no day for
 * an item as such: it is due when the period ends, with the time that the text gives for what is decided on its last day.
 */
final class ItemRule {

    private static final Fact<Disclosure, DisclosureItem> MAIN = DisclosureFacts.ITEM.map(DisclosureItem::main);

    private static final Set<DisclosureItem> OF_CONSULTATIONS =
            EnumSet.of(DisclosureItem.CONSULTATIONS, DisclosureItem.STAFF_OPINIONS);

    /** The register of consultations is there, and empty, and no democracy regulation is of the period. */
    static final Fact<PublicInformation, Boolean> NOTHING_CONSULTED = Fact.and(
            Fact.of("/consultations", PublicInformation::consultations).is(List::isEmpty),
            RegulationRules.noneOfPeriod());

    private static final Map<Setting, List<DisclosureItem>> REQUIRED = new EnumMap<>(Setting.class);
    private static final Map<Setting, Duty<PublicInformation, DisclosureItem>> RULES = new EnumMap<>(Setting.class);

    static {
        for (Setting list : Setting.values()) {
            REQUIRED.put(list, requiredOf(list, List.of()));
            RULES.put(
                    list,
                    disclosed(list, Fact.with("/addedItems", (file, circumstances) -> items(list, file.addedItems()))));
        }
    }

    private ItemRule() {}

    /** By the list of this setting, which an employer may have chosen besides its own (L10:82.2). */
    static Duty<PublicInformation, DisclosureItem> of(Setting list) {
        return Objects.requireNonNull(RULES.get(list));
    }

    /** Of the last point of this list, what law or regulation added. */
    static Duty<PublicInformation, DisclosureItem> addedDisclosed(Setting list) {
        return disclosed(
                list,
                Fact.of("/addedItems", PublicInformation::addedItems)
                        .map(added -> items(list, added).stream()
                                .filter(item -> !item.required())
                                .toList()));
    }

    private static Duty<PublicInformation, DisclosureItem> disclosed(
            Setting list, Fact<PublicInformation, List<DisclosureItem>> items) {
        Evidence<PublicInformation, DisclosureItem> published = PublishedEvidence.<DisclosureItem>published(
                        MAIN, item -> item, (has, item) -> has == item || has.counterpart() == item)
                .noting(
                        "complaints-and-petitions-differ",
                        MAIN.is(has -> has.counterpart() != has
                                && has.listing().setting() != list
                                && has.code().endsWith(".e")))
                .showing(
                        List.of("/publications", "/publications/*/span/from", "/publications/*/span/to"),
                        PublishedEvidence.inTime((span, occasion, unit) ->
                                standsIn(span, occasion.span(), unit.formedOn(), isPermanent(occasion.whom()))))
                .ofOneOccasionEach();
        return Duty.owes(
                Occasions.<PublicInformation>standing()
                        .per(items, DisclosureItem::code)
                        .coveredWhere(
                                (file, occasion, circumstances) -> Truth.of(
                                        isPermanent(occasion.whom()) || covers(occasion.span(), circumstances)),
                                "#/unit/formedOn",
                                "#/unit/endedOn")
                        .andItsLimit(item -> limit(list, item)),
                orNothingConsulted(PublishedEvidence.orExcused(published, item -> item, cause -> cause.excuses(list))));
    }

    /** In which an item is made public that was decided on the last day; a budget has the longest that its law gives a part of it. */
    private static @Nullable Limit limit(Setting list, DisclosureItem item) {
        return item == DisclosureItem.BUDGET || item == DisclosureItem.AGENCY_BUDGET
                ? BudgetRule.THIRTY_DAYS
                : DisclosureNorms.limit(list);
    }

    /** What came of consultations (L10:11.11, 46.10) has not arisen where there was none. */
    private static Evidence<PublicInformation, DisclosureItem> orNothingConsulted(
            Evidence<PublicInformation, DisclosureItem> shown) {
        return Evidence.like(shown, NOTHING_CONSULTED.reads(), (file, occasion, circumstances) -> {
            Outcome outcome = shown.at(file, occasion, circumstances);
            if (outcome.verdict() == Verdict.COMPLIANT || !OF_CONSULTATIONS.contains(occasion.whom())) {
                return outcome;
            }
            Boolean nothing = NOTHING_CONSULTED.of(file, circumstances);
            if (nothing == null) {
                Outcome open = Outcome.noData(NOTHING_CONSULTED.gaps(file, circumstances));
                return outcome.verdict() == Verdict.UNDETERMINED ? Outcome.worse(outcome, open) : open;
            }
            return nothing ? Outcome.of(Reason.EXCUSED, NOTHING_CONSULTED.path()) : outcome;
        });
    }

    /** The items of a list, in the order of the law; of its last one, those that law or regulation added. */
    static List<DisclosureItem> items(Setting list, @Nullable List<DisclosureItem> added) {
        return added == null || added.isEmpty() ? Objects.requireNonNull(REQUIRED.get(list)) : requiredOf(list, added);
    }

    private static List<DisclosureItem> requiredOf(Setting list, List<DisclosureItem> added) {
        List<DisclosureItem> items = new ArrayList<>();
        for (DisclosureItem item : DisclosureItem.catalogue().entries(list)) {
            boolean asked = item.required() || added.contains(item);
            if (item.main() == item && asked) {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    /** What is posted permanently is owed in every period (L10:13.2). */
    private static boolean isPermanent(DisclosureItem item) {
        return item == DisclosureItem.REGULATION_AND_DUTIES || item == DisclosureItem.PROCEDURES;
    }

    /** Twelve months in which the unit existed, or all of its life so far: else it may have been disclosed before. */
    private static boolean covers(Period period, Circumstances circumstances) {
        LocalDate formed = circumstances.unit().formedOn();
        LocalDate ended = circumstances.unit().endedOn();
        LocalDate last = ended != null && ended.isBefore(period.to()) ? ended : period.to();
        return !yearUpTo(last).isBefore(period.from()) || (formed != null && period.contains(formed));
    }

    /** It stood on one of the days, or began within the twelve months up to their end, and not before the unit was there. */
    private static Truth standsIn(@Nullable Span span, Period period, @Nullable LocalDate formed, boolean permanent) {
        LocalDate year =
                permanent || yearUpTo(period.to()).isAfter(period.from()) ? period.from() : yearUpTo(period.to());
        LocalDate first = latest(year, formed);
        LocalDate start = latest(period.from(), formed);
        if (span == null) {
            return Truth.UNKNOWN;
        }
        if (span.to() != null && span.to().isBefore(first)) {
            return Truth.FALSE;
        }
        Truth begun = Truth.of(span.from(), from -> !from.isBefore(first));
        Truth stood = span.to() != null
                ? Truth.of(!span.to().isBefore(start))
                : span.isOngoing() ? Truth.TRUE : Truth.UNKNOWN;
        return begun.or(stood);
    }

    static LocalDate latest(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private static LocalDate yearUpTo(LocalDate last) {
        return last.plusDays(1).minusYears(1);
    }
}
