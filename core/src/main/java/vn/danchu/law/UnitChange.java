package vn.danchu.law;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a unit from a day on: a value that is given holds from that day, one that is null stayed as it was.
 *
 * @param from the first day of the new values, inclusive
 * @param hasWebsite whether it has its own portal or website from then on; null if as before
 * @param hasLoudspeaker whether it has a loudspeaker system from then on; null if as before
 * @param hasCouncil whether it has a People's Council from then on; null if as before
 * @param hasInternalNetwork whether it has an internal site or system from then on; null if as before
 * @param hasUnion whether it has a base trade union from then on; null if as before
 * @param hasOtherWorkersOrganisation whether workers have another organisation from then on; null if as before
 * @param staff number of staff or workers from then on; null if as before
 * @param salaryFullyFromBudget whether its salaries come wholly from the state budget from then on; null if as before
 */
@RecordBuilder
public record UnitChange(
        @NotNull LocalDate from,
        @Nullable Boolean hasWebsite,
        @Nullable Boolean hasLoudspeaker,
        @Nullable Boolean hasCouncil,
        @Nullable Boolean hasInternalNetwork,
        @Nullable Boolean hasUnion,
        @Nullable Boolean hasOtherWorkersOrganisation,
        @PositiveOrZero @Nullable Integer staff,
        @Nullable Boolean salaryFullyFromBudget) {

    /** A value that may change, by its name. */
    private record Value(String name, Function<UnitChange, @Nullable Serializable> of) {}

    private static final List<Value> VALUES = List.of(
            new Value("hasWebsite", UnitChange::hasWebsite),
            new Value("hasLoudspeaker", UnitChange::hasLoudspeaker),
            new Value("hasCouncil", UnitChange::hasCouncil),
            new Value("hasInternalNetwork", UnitChange::hasInternalNetwork),
            new Value("hasUnion", UnitChange::hasUnion),
            new Value("hasOtherWorkersOrganisation", UnitChange::hasOtherWorkersOrganisation),
            new Value("staff", UnitChange::staff),
            new Value("salaryFullyFromBudget", UnitChange::salaryFullyFromBudget));

    /** These, unless two give one value from one day on, and give it otherwise. */
    static List<UnitChange> agreeing(List<UnitChange> changes) {
        for (int i = 1; i < changes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Objects.equals(changes.get(i).from, changes.get(j).from)) {
                    agree(changes.get(j), "/changes/" + j + "/", changes.get(i), "/changes/" + i + "/");
                }
            }
        }
        return changes;
    }

    private static void agree(UnitChange one, String at, UnitChange other, String otherAt) {
        for (Value value : VALUES) {
            Serializable first = value.of().apply(one);
            Serializable second = value.of().apply(other);
            if (first != null && second != null && !first.equals(second)) {
                throw ContradictionException.differing(at + value.name(), first, otherAt + value.name(), second);
            }
        }
    }

    /** The unit on this day; where the day is not known, with what never changed. */
    static Unit applied(Unit unit, List<UnitChange> changes, @Nullable LocalDate day) {
        return UnitBuilder.builder(unit)
                .hasWebsite(value(unit.hasWebsite(), changes, day, UnitChange::hasWebsite))
                .hasLoudspeaker(value(unit.hasLoudspeaker(), changes, day, UnitChange::hasLoudspeaker))
                .hasCouncil(value(unit.hasCouncil(), changes, day, UnitChange::hasCouncil))
                .hasInternalNetwork(value(unit.hasInternalNetwork(), changes, day, UnitChange::hasInternalNetwork))
                .hasUnion(value(unit.hasUnion(), changes, day, UnitChange::hasUnion))
                .hasOtherWorkersOrganisation(value(
                        unit.hasOtherWorkersOrganisation(), changes, day, UnitChange::hasOtherWorkersOrganisation))
                .staff(value(unit.staff(), changes, day, UnitChange::staff))
                .salaryFullyFromBudget(
                        value(unit.salaryFullyFromBudget(), changes, day, UnitChange::salaryFullyFromBudget))
                .build();
    }

    /** Where the component's value of this day stands, from the unit: in the latest change up to the day that gives one, or in its own. */
    static String place(List<UnitChange> changes, String component, LocalDate day) {
        String place = "";
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < changes.size(); i++) {
            UnitChange change = changes.get(i);
            boolean gives = VALUES.stream()
                    .anyMatch(value ->
                            value.name().equals(component) && value.of().apply(change) != null);
            if (gives && !change.from().isAfter(day) && change.from().isAfter(latest)) {
                place = "/changes/" + i;
                latest = change.from();
            }
        }
        return place + "/" + component;
    }

    /** The latest value up to the day, however the changes are ordered; null where values differ and the day is not known. */
    private static <V> @Nullable V value(
            @Nullable V before,
            List<UnitChange> changes,
            @Nullable LocalDate day,
            Function<UnitChange, @Nullable V> read) {
        V value = before;
        LocalDate latest = LocalDate.MIN;
        for (UnitChange change : changes) {
            V changed = read.apply(change);
            if (changed == null) {
                continue;
            }
            if (day == null) {
                if (!Objects.equals(value, changed)) {
                    return null;
                }
            } else if (!change.from().isAfter(day) && change.from().isAfter(latest)) {
                value = changed;
                latest = change.from();
            }
        }
        return value;
    }
}
