package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Setting;

/** Each list opens with the exceptions that it knows (L10:11, 46, 64.1); D145:43.1 opens with none. */
class AbsenceTest {

    private static Set<Setting> whereExcused(Absence.Cause cause) {
        Set<Setting> settings = EnumSet.noneOf(Setting.class);
        for (Setting setting : Setting.values()) {
            if (cause.excuses(setting)) {
                settings.add(setting);
            }
        }
        return settings;
    }

    /** "bí mật công tác" (L10:46), "bí mật kinh doanh" (L10:64.1). */
    @Test
    void aSecretExcusesWhereTheListNamesIt() {
        assertThat(whereExcused(Absence.Cause.STATE_SECRET))
                .containsExactly(Setting.COMMUNE, Setting.AGENCY, Setting.STATE_ENTERPRISE);
        assertThat(whereExcused(Absence.Cause.NOT_YET_PUBLIC))
                .containsExactly(Setting.COMMUNE, Setting.AGENCY, Setting.STATE_ENTERPRISE);
        assertThat(whereExcused(Absence.Cause.WORK_SECRET)).containsExactly(Setting.AGENCY);
        assertThat(whereExcused(Absence.Cause.BUSINESS_SECRET)).containsExactly(Setting.STATE_ENTERPRISE);
    }

    @Test
    void whatDidNotAriseExcusesEverywhere() {
        assertThat(whereExcused(Absence.Cause.NOT_ARISEN)).containsExactly(Setting.values());
    }
}
