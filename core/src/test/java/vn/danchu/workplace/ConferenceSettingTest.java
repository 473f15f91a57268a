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
    void areThoseOfTheMattersDecided() {
        assertThat(of(on(StaffMatter.RESOLUTION, null)).build().settings()).containsExactly(Setting.AGENCY);
        assertThat(of(on(null, true), on(null, null), on(StaffMatter.WORKERS_RESOLUTION, null))
                        .agenda(Set.of(AgendaPoint.POLICY))
                        .build()
                        .settings())
                .containsExactly(Setting.STATE_ENTERPRISE);
        assertThat(of(on(StaffMatter.WORKERS_RESOLUTION, null), on(StaffMatter.RESOLUTION, null))
                        .build()
                        .settings())
                .containsExactlyInAnyOrder(Setting.AGENCY, Setting.STATE_ENTERPRISE);
    }

    @Test
    void areTheAgencysWhereAnAgendaOrStepsAreNoted() {
        assertThat(of().agenda(Set.of(AgendaPoint.POLICY)).build().settings()).containsExactly(Setting.AGENCY);
        assertThat(of(on(null, null))
                        .steps(Set.of(StaffConferenceStep.RESOLUTION))
                        .build()
                        .settings())
                .containsExactly(Setting.AGENCY);
        assertThat(of(on(null, true)).agenda(Set.of()).steps(Set.of()).build().settings())
                .isEmpty();
        assertThat(StaffConferenceBuilder.builder().build().settings()).isEmpty();
    }
}
