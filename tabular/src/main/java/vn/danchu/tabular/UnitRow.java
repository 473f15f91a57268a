package vn.danchu.tabular;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.figures.UnitLevel;

/**
 * A row of a list of units.
 *
 * @param code its code
 * @param name its name, or null if not given
 * @param level its level, or null if not given
 * @param parent code of the unit it belongs to, or null if it has none or it is not given
 * @param from first day it exists, or null if not given
 * @param to last day it exists, or null if it still does or that is not given
 * @param predecessors codes of the units it comes from; empty if none are given
 */
public record UnitRow(
        String code,
        @Nullable String name,
        @Nullable UnitLevel level,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> predecessors) {

    /** Copies the list. */
    public UnitRow {
        Objects.requireNonNull(code, "code");
        predecessors = List.copyOf(Objects.requireNonNull(predecessors, "predecessors"));
    }

    /** Whether it exists on the day: from its first to its last, both inclusive; without them, ever. */
    public boolean existsOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
