package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Setting;

/** To which setting the codes of a conference belong: matters of L10:49 or 67, the agenda and the steps of L10:51. */
class ConferenceSettingTest {

    private static StaffConferenceBuilder of(StaffDecision... decisions) {
        return StaffConferenceBuilder.builder().decisions(List.of(decisions));
    }

    private static StaffDecision on(@Nullable StaffMatter matter, @Nullable Boolean unlisted) {
        return new StaffDecision(matter, unlisted, null, null, null);
    }

    @Test
    void isThatOfTheFirstMatterOfAList() {
        assertThat(of(on(StaffMatter.RESOLUTION, null)).build().setting()).isEqualTo(Setting.AGENCY);
        assertThat(of(on(null, true), on(StaffMatter.WORKERS_RESOLUTION, null))
                        .build()
                        .setting())
                .isEqualTo(Setting.STATE_ENTERPRISE);
    }

    @Test
    void isNotKnownWhereTheFirstMatterIsNot() {
        assertThat(of(on(null, null), on(StaffMatter.WORKERS_RESOLUTION, null))
                        .build()
                        .setting())
                .isNull();
        assertThat(of(on(null, true)).build().setting()).isNull();
    }

    @Test
    void isTheAgencysWhereAnAgendaOrStepsAreNoted() {
        assertThat(of().agenda(Set.of(AgendaPoint.POLICY)).build().setting()).isEqualTo(Setting.AGENCY);
        assertThat(of().steps(Set.of(StaffConferenceStep.RESOLUTION)).build().setting())
                .isEqualTo(Setting.AGENCY);
        assertThat(of().agenda(Set.of()).steps(Set.of()).build().setting()).isNull();
        assertThat(StaffConferenceBuilder.builder().build().setting()).isNull();
    }
}
