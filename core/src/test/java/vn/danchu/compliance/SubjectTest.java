package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.law.Citation;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;

/** What norms are begun with. */
class SubjectTest {

    private record Talk(
            @Nullable LocalDate on,
            @Nullable LocalDate sent,
            @Nullable String code) {}

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Circumstances ALONE = Circumstances.alone(DAY);

    private static Subject<Talk> subject() {
        return Subject.of(Talk.class, Fact.of("/on", Talk::on));
    }

    @Test
    void isJudgedByTheLawOfAnotherDay() {
        Fact<Talk, LocalDate> sent = Fact.of("/sent", Talk::sent);
        Subject<Talk> other = subject().in(Setting.COMMUNE).onDate(sent);
        assertThat(other.date()).isSameAs(sent);
        assertThat(other.settings()).containsExactly(Setting.COMMUNE);
    }

    /** Some codes say a setting; of those that say none nothing is missing. */
    @Test
    void mayBeOfASettingThatItsCodesSay() {
        Fact<Talk, Setting> setting = subject()
                .settingOf(List.of("/code"), talk -> "C".equals(talk.code()) ? Setting.COMMUNE : null)
                .setting();
        assertThat(setting.of(new Talk(DAY, null, "C"), ALONE)).isEqualTo(Setting.COMMUNE);
        assertThat(setting.of(new Talk(DAY, null, "X"), ALONE)).isNull();
        assertThat(setting.gaps(new Talk(DAY, null, "X"), ALONE)).isEmpty();
        assertThat(setting.reads()).containsExactly("/code");
    }

    @Test
    void mayHaveNormsOfAnInstrumentOfItsOwn() {
        Norm<Talk> norm = subject()
                .norm(Instruments.L10, "L10-13.1-example", NormKind.PRESENCE, Citation.parse("L10:13.1"))
                .requires(Rules.known(Fact.of("/sent", Talk::sent)));
        assertThat(norm.id()).isEqualTo("L10-13.1-example");
        assertThat(norm.kind()).isEqualTo(NormKind.PRESENCE);
        assertThat(norm.citations()).containsExactly(Citation.parse("L10:13.1"));
    }
}
