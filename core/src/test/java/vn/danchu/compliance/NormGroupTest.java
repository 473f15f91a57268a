package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Setting;

/** Norms that are declared when they are first asked for. */
class NormGroupTest {

    private record Talk(@Nullable LocalDate on, @Nullable Boolean kept) {}

    private static Norm<Talk> norm() {
        return Subject.of(Talk.class, Fact.of("/on", Talk::on))
                .in(Setting.COMMUNE)
                .norm("L10-13.1-example", NormKind.PRESENCE, "L10:13.1")
                .requires(Rules.holds(Fact.of("/kept", Talk::kept)));
    }

    @Test
    void answersTheNormsThatAreDeclared() {
        Norm<Talk> norm = norm();
        NormGroup<Talk> group = NormGroup.of(Talk.class, () -> List.of(norm), Setting.COMMUNE, Setting.AGENCY);
        assertThat(group.type()).isEqualTo(Talk.class);
        assertThat(group.settings()).containsExactlyInAnyOrder(Setting.COMMUNE, Setting.AGENCY);
        assertThat(group.norms()).containsExactly(norm);
    }

    @Test
    void ofOneNormThatIsDeclaredBindsWhomItBinds() {
        Norm<Talk> norm = norm();
        NormGroup<Talk> group = NormGroup.of(norm);
        assertThat(group.type()).isEqualTo(Talk.class);
        assertThat(group.settings()).containsExactly(Setting.COMMUNE);
        assertThat(group.norms()).containsExactly(norm);
    }
}
