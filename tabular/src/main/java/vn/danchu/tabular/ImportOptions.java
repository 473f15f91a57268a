package vn.danchu.tabular;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Setting;

/**
 * What the caller knows of a table that the table does not say.
 *
 * @param setting the setting whose catalogues names of items and forms are looked up in; codes are found in every setting
 * @param moneyUnits unit of each column of money whose header does not name one, by the column's key (see
 *     {@link RecordTable#headers})
 * @param limits how much the table may hold
 * @param units what became of units, by which codes of those that are no more are replaced; null leaves them as written
 * @param encoding how the table's letters are written; null for Unicode: other letters are then named and not converted
 */
public record ImportOptions(
        Setting setting,
        Map<String, MoneyUnit> moneyUnits,
        TabularLimits limits,
        @Nullable UnitSuccession units,
        @Nullable TextEncoding encoding) {

    /** A commune's table, units of money as headers say, the default limits. */
    public static final ImportOptions DEFAULT =
            new ImportOptions(Setting.COMMUNE, Map.of(), TabularLimits.DEFAULT, null, null);

    /** Copies the map. */
    public ImportOptions {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(limits, "limits");
        moneyUnits = Map.copyOf(Objects.requireNonNull(moneyUnits, "moneyUnits"));
    }

    /** The same for another setting. */
    public ImportOptions in(Setting other) {
        Objects.requireNonNull(other, "other");
        return new ImportOptions(other, moneyUnits, limits, units, encoding);
    }

    /** The same with units of money by key of column. */
    public ImportOptions money(Map<String, MoneyUnit> known) {
        Objects.requireNonNull(known, "known");
        return new ImportOptions(setting, known, limits, units, encoding);
    }

    /** The same within other limits. */
    public ImportOptions within(TabularLimits other) {
        Objects.requireNonNull(other, "other");
        return new ImportOptions(setting, moneyUnits, other, units, encoding);
    }

    /** The same, replacing the codes of units that are no more. */
    public ImportOptions succeeding(@Nullable UnitSuccession other) {
        return new ImportOptions(setting, moneyUnits, limits, other, encoding);
    }

    /** The same of a table written in another encoding, which is converted. */
    public ImportOptions written(@Nullable TextEncoding other) {
        return new ImportOptions(setting, moneyUnits, limits, units, other);
    }
}
