package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    private record Codes(@Nullable LocalDate on, Set<Setting> codes) {}

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Circumstances ALONE = Circumstances.alone(DAY);

    private static Codes of(Set<Setting> codes) {
        return new Codes(DAY, codes);
    }

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

    /** Of codes of several settings that of the unit's own is the record's; the record of no known unit has none then. */
    @Test
    void mayBeOfASettingAmongThoseItsCodesSay() {
        Fact<Codes, Setting> setting = Subject.of(Codes.class, Fact.of("/on", Codes::on))
                .settingAmong(List.of("/codes"), Codes::codes, codes -> true)
                .setting();
        Circumstances inAgency = ALONE.in(Setting.AGENCY);
        Circumstances inEnterprise = ALONE.in(Setting.STATE_ENTERPRISE);
        Set<Setting> both = EnumSet.of(Setting.AGENCY, Setting.STATE_ENTERPRISE);
        assertThat(setting.of(of(both), inAgency)).isEqualTo(Setting.AGENCY);
        assertThat(setting.of(of(both), inEnterprise)).isEqualTo(Setting.STATE_ENTERPRISE);
        assertThat(setting.of(of(both), ALONE)).isNull();
        assertThat(setting.of(of(both), ALONE.in(Setting.COMMUNE))).isNotNull().isNotEqualTo(Setting.COMMUNE);
        assertThat(setting.of(of(Set.of(Setting.AGENCY)), ALONE)).isEqualTo(Setting.AGENCY);
        assertThat(setting.of(of(Set.of(Setting.AGENCY)), inEnterprise)).isEqualTo(Setting.AGENCY);
        assertThat(setting.of(of(Set.of()), ALONE)).isNull();
        assertThat(setting.of(of(Set.of()), inAgency)).isNull();
        assertThat(setting.gaps(of(Set.of()), inAgency)).isEmpty();
        assertThat(setting.reads()).containsExactly("/codes");
    }

    /** Where a code is not known, it may be of the setting of a unit that is not known. */
    @Test
    void isOfNoSettingForAUnitThatIsNotKnownWhereACodeIsNot() {
        Fact<Codes, Setting> setting = Subject.of(Codes.class, Fact.of("/on", Codes::on))
                .settingAmong(List.of("/codes"), Codes::codes, codes -> false)
                .setting();
        assertThat(setting.of(of(Set.of(Setting.AGENCY)), ALONE)).isNull();
        assertThat(setting.of(of(Set.of(Setting.AGENCY)), ALONE.in(Setting.STATE_ENTERPRISE)))
                .isEqualTo(Setting.AGENCY);
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
