package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a norm applies. */
class ConditionTest {

    private record Talk(@Nullable Boolean open) {}

    @Test
    void itsContraryHasANameOfItsOwnAndHoldsWhereItDoesNot() {
        Circumstances alone = Circumstances.alone(LocalDate.of(2026, 3, 2));
        Condition<Talk> closed = Condition.<Talk>of("open", "/open", Talk::open).not("closed");
        assertThat(closed.name()).isEqualTo("closed");
        assertThat(closed.fact().of(new Talk(false), alone)).isTrue();
        assertThat(closed.fact().of(new Talk(true), alone)).isFalse();
        assertThat(closed.fact().of(new Talk(null), alone)).isNull();
    }
}
