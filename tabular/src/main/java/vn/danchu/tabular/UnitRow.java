package vn.danchu.tabular;

import org.jspecify.annotations.Nullable;
import vn.danchu.figures.UnitLevel;

/**
 * A row of a list of units.
 *
 * @param code its code
 * @param name its name, or null if not given
 * @param level its level, or null if not given
 * @param parent code of the unit it belongs to, or null if it has none or it is not given
 */
public record UnitRow(
        String code,
        @Nullable String name,
        @Nullable UnitLevel level,
        @Nullable String parent) {}
