package vn.danchu.law;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The commune, agency or enterprise that is judged. Null means not known, everywhere.
 *
 * @param code the user's own code for it
 * @param name its name
 * @param setting the setting whose norms bind it
 * @param communeKind commune, ward, township or special zone; for {@link Setting#COMMUNE} only
 * @param hasWebsite whether it has its own portal or website (L10:13.1)
 * @param hasLoudspeaker whether it has a loudspeaker system (L10:13.3)
 * @param hasCouncil whether it has a People's Council (L10:86.4)
 * @param specialArea whether it lies in an area of L10:12.2, where the Government may rule otherwise
 * @param villages its villages and residential groups
 * @param hasInternalNetwork whether it has an internal site or system (L10:48.1, 66.1); a public portal is none
 * @param hasUnion whether it has a base trade union
 * @param hasOtherWorkersOrganisation whether workers have another organisation at the workplace
 * @param staff number of staff or workers
 * @param ownRules whether its democracy is regulated elsewhere (L10:83.5, 84.2, 91.2): army, police, organs of the
 *     National Assembly and of People's Councils, party and mass organisations
 * @param subordinate whether it stands under an agency or enterprise (L10:4.2, 4.3); null if it stands under none
 * @param yearEnd last day of its working or financial year; 31 December when null
 * @param optIn the choice under L10:82.2, for {@link Setting#NON_STATE_EMPLOYER} only; null if none was made
 * @param salaryFullyFromBudget for {@link Setting#AGENCY}, whether its salaries come wholly from the state budget: true for
 *     every state agency; false for a public unit that is not fully paid from it, where the union keeps its parts of
 *     chapter III (L97:5.2)
 * @param formedOn the day it came to be; null if it existed throughout
 * @param endedOn its last day, not before {@code formedOn}; null if it still exists
 * @param formedFrom codes of the units it came from, empty if it came from none
 * @param mergedInto codes of the units it became part of, empty if of none
 * @param changes what changed in it from a day on, the values above being those before, one entry for each day; null or
 *     empty if nothing did
 * @param ownDemocracy for a subordinate unit, whether the head of the agency (L10:4.2) or the charter or rules of the
 *     employer (L10:4.3) have democracy practised there on its own
 */
@RecordBuilder
public record Unit(
        @Nullable String code,
        @Nullable String name,
        @Nullable Setting setting,
        @Nullable CommuneKind communeKind,
        @Nullable Boolean hasWebsite,
        @Nullable Boolean hasLoudspeaker,
        @Nullable Boolean hasCouncil,
        @Nullable Boolean specialArea,
        @Nullable List<@Valid Village> villages,
        @Nullable Boolean hasInternalNetwork,
        @Nullable Boolean hasUnion,
        @Nullable Boolean hasOtherWorkersOrganisation,
        @PositiveOrZero @Nullable Integer staff,
        @Nullable Boolean ownRules,
        @Nullable Boolean subordinate,
        @Nullable MonthDay yearEnd,
        @Valid @Nullable OptIn optIn,
        @Nullable Boolean ownDemocracy,
        @Nullable Boolean salaryFullyFromBudget,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate endedOn,
        @Nullable List<String> formedFrom,
        @Nullable List<String> mergedInto,
        @Nullable List<@Valid UnitChange> changes) {

    /** A unit of which nothing is known. */
    public static final Unit UNKNOWN = new Unit(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null);

    /**
     * Copies the lists.
     *
     * @throws ContradictionException if it ended before it was formed, or two of its changes give one value from one day on otherwise
     */
    public Unit {
        if (formedOn != null && endedOn != null && endedOn.isBefore(formedOn)) {
            throw ContradictionException.reversed("formedOn", formedOn, "endedOn", endedOn);
        }
        villages = villages == null ? null : List.copyOf(villages);
        formedFrom = formedFrom == null ? null : List.copyOf(formedFrom);
        mergedInto = mergedInto == null ? null : List.copyOf(mergedInto);
        changes = changes == null ? null : UnitChange.agreeing(List.copyOf(changes));
    }

    /**
     * The unit as it was on this day: its own values, with those of the changes up to that day. What changed on a day that is
     * not known is not known.
     *
     * @param day null where the day is not known: then only what never changed is known
     */
    public Unit on(@Nullable LocalDate day) {
        return changes == null || changes.isEmpty() ? this : UnitChange.applied(this, changes, day);
    }

    /**
     * Where the value of a component on this day stands: the JSON pointer, from the unit, of the change that gives it, or else of
     * its own value.
     *
     * @param component its name, such as {@code hasCouncil}
     * @param day null where the day is not known: then its own
     */
    public String placeOn(String component, @Nullable LocalDate day) {
        Objects.requireNonNull(component, "component");
        return changes == null || day == null ? "/" + component : UnitChange.place(changes, component, day);
    }

    /** Whether it existed on this day, as far as is said. */
    public boolean existedOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (formedOn == null || !day.isBefore(formedOn)) && (endedOn == null || !day.isAfter(endedOn));
    }

    /** Whether it was formed after this day, which is a former unit's then; false where either day is not known. */
    public boolean wasFormedAfter(@Nullable LocalDate day) {
        return formedOn != null && day != null && day.isBefore(formedOn);
    }

    /** The days of a stretch of time on which it existed, as far as is said; null if there are none. */
    public @Nullable Period existedIn(Period span) {
        Objects.requireNonNull(span, "span");
        LocalDate from = formedOn != null && formedOn.isAfter(span.from()) ? formedOn : span.from();
        LocalDate to = endedOn != null && endedOn.isBefore(span.to()) ? endedOn : span.to();
        return from.isAfter(to) ? null : new Period(from, to);
    }

    /**
     * The villages that existed on this day, as far as is said.
     *
     * @param day null where the day is not known: then they are known only if each existed throughout
     * @return null if they are not known
     */
    public @Nullable List<Village> villagesOn(@Nullable LocalDate day) {
        if (villages == null || villages.stream().allMatch(Village::existedThroughout)) {
            return villages;
        }
        return day == null
                ? null
                : villages.stream().filter(village -> village.existedOn(day)).toList();
    }

    /** The village with this code, or null if there is none or the villages are not known. */
    public @Nullable Village village(@Nullable String code) {
        if (villages != null && code != null) {
            for (Village village : villages) {
                if (Identifier.same(village.code(), code)) {
                    return village;
                }
            }
        }
        return null;
    }
}
