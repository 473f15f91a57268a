package vn.danchu.rollup;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Setting;

/**
 * A unit that should report.
 *
 * @param code its code, as its dossier names it
 * @param name its name, or null if not known
 * @param setting its setting
 * @param province the province it is counted in, or null for none
 */
public record ExpectedUnit(
        String code,
        @Nullable String name,
        Setting setting,
        @Nullable String province) {

    /** Refuses null. */
    public ExpectedUnit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(setting, "setting");
    }
}
