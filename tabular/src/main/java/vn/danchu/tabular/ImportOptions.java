package vn.danchu.tabular;

import java.util.Map;
import vn.danchu.law.Setting;

/**
 * What the caller knows of a table that the table does not say.
 *
 * @param setting the setting whose catalogues names of items and forms are looked up in; codes are found in every setting
 * @param moneyUnits unit of each column of money whose header does not name one, by the column's key (see
 *     {@link RecordTable#headers})
 * @param limits how much the table may hold
 */
public record ImportOptions(Setting setting, Map<String, MoneyUnit> moneyUnits, TabularLimits limits) {

    /** A commune's table, units of money as headers say, the default limits. */
    public static final ImportOptions DEFAULT = new ImportOptions(Setting.COMMUNE, Map.of(), TabularLimits.DEFAULT);

    /** Copies the map. */
    public ImportOptions {
        moneyUnits = Map.copyOf(moneyUnits);
    }

    /** The same for another setting. */
    public ImportOptions in(Setting other) {
        return new ImportOptions(other, moneyUnits, limits);
    }

    /** The same with units of money by key of column. */
    public ImportOptions money(Map<String, MoneyUnit> units) {
        return new ImportOptions(setting, units, limits);
    }

    /** The same within other limits. */
    public ImportOptions within(TabularLimits other) {
        return new ImportOptions(setting, moneyUnits, other);
    }
}
