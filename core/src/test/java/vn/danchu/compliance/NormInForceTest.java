package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;

class NormInForceTest {

    record Talk(@Nullable LocalDate on) {}

    private static Norm<Talk> norm() {
        return Subject.of(Talk.class, Fact.of("/on", Talk::on))
                .in(Setting.STATE_ENTERPRISE, Setting.NON_STATE_EMPLOYER)
                .norm("D145-39.1-example", NormKind.PRESENCE, "D145:39.1")
                .inForce(Setting.STATE_ENTERPRISE, InForce.from(LocalDate.of(2023, 7, 1)))
                .requires(Rules.holds(Fact.of("", talk -> true)));
    }

    private static Verdict judge(String on, @Nullable Setting setting) {
        return judge(norm(), on, setting);
    }

    private static Verdict judge(Norm<Talk> norm, String on, @Nullable Setting setting) {
        Circumstances circumstances = new Circumstances(
                UnitBuilder.builder().setting(setting).build(),
                null,
                LocalDate.of(2026, 12, 31),
                WorkingCalendar.vietnam(),
                Set.of());
        return norm.judge(new Talk(LocalDate.parse(on)), "", circumstances).verdict();
    }

    @Test
    void theInstrumentsDaysBindWhereNoOthersAreSet() {
        assertThat(judge("2021-01-31", Setting.NON_STATE_EMPLOYER)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge("2021-02-01", Setting.NON_STATE_EMPLOYER)).isEqualTo(Verdict.COMPLIANT);
        assertThat(judge("2021-02-01", null)).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void aSettingHasDaysOfItsOwn() {
        assertThat(judge("2023-06-30", Setting.STATE_ENTERPRISE)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge("2023-07-01", Setting.STATE_ENTERPRISE)).isEqualTo(Verdict.COMPLIANT);
        assertThat(norm().inForce(Setting.STATE_ENTERPRISE).from()).isEqualTo(LocalDate.of(2023, 7, 1));
    }

    /** It is judged as one of a unit that the norm binds. */
    @Test
    void aRecordOnItsOwnIsOfTheOnlySettingThatTheNormBinds() {
        Norm<Talk> norm = Subject.of(Talk.class, Fact.of("/on", Talk::on))
                .in(Setting.AGENCY)
                .norm("L10-47.1-example", NormKind.PRESENCE, "L10:47.1")
                .inForce(Setting.AGENCY, InForce.from(LocalDate.of(2024, 1, 1)))
                .requires(Rules.holds(Fact.of("", talk -> true)));
        assertThat(judge(norm, "2023-12-31", null)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge(norm, "2024-01-01", null)).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void aNormMayBindOtherFactsThanItsInstrument() {
        Norm<Talk> norm = Subject.of(Talk.class, Fact.of("/on", Talk::on))
                .norm("L10-13.1-example", NormKind.PRESENCE, "L10:13.1")
                .inForce(new InForce(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .requires(Rules.holds(Fact.of("", talk -> true)));
        assertThat(judge(norm, "2023-12-31", Setting.COMMUNE)).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge(norm, "2024-01-01", Setting.COMMUNE)).isEqualTo(Verdict.COMPLIANT);
        assertThat(judge(norm, "2024-12-31", Setting.COMMUNE)).isEqualTo(Verdict.COMPLIANT);
        assertThat(judge(norm, "2025-01-01", Setting.COMMUNE)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void whatASubjectIsOnlyWhereIsAskedBeforeTheNormsOwnConditions() {
        Condition<Talk> told = Condition.of("told", "/on", talk -> talk.on() != null);
        Norm<Talk> norm = Subject.ofPeriod(Talk.class)
                .when(told)
                .in(Setting.COMMUNE)
                .norm("L10-14.3-example", NormKind.PRESENCE, "L10:14.3")
                .when(Condition.of("own", "/on", talk -> false))
                .requires(Rules.holds(Fact.of("", talk -> true)));
        assertThat(norm.conditions()).containsExactly("told", "own");
    }

    @Test
    void theDaysAreToldOfEachSetting() {
        assertThat(norm().bindings())
                .containsExactly(
                        new Norm.Binding(List.of(Setting.STATE_ENTERPRISE), InForce.from(LocalDate.of(2023, 7, 1))),
                        new Norm.Binding(List.of(Setting.NON_STATE_EMPLOYER), InForce.from(LocalDate.of(2021, 2, 1))));
    }

    private static List<String> cited(Norm<Talk> norm, @Nullable String on) {
        Circumstances circumstances = new Circumstances(
                UnitBuilder.builder().setting(Setting.STATE_ENTERPRISE).build(),
                null,
                LocalDate.of(2026, 12, 31),
                WorkingCalendar.vietnam(),
                Set.of());
        return norm.judge(new Talk(on == null ? null : LocalDate.parse(on)), "", circumstances).citations().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aPlaceThatWasRenumberedIsCitedForFactsOfItsDays() {
        Norm<Talk> norm = Subject.of(Talk.class, Fact.of("/on", Talk::on))
                .norm("L10-62.2-example", NormKind.PRESENCE, "L10:62.2", "L10:62.1")
                .citesBefore(Instruments.L97, "L10:62.2")
                .citesSince(Instruments.L97, "L10:62.1")
                .requires(Rules.holds(Fact.of("", talk -> true)));
        assertThat(cited(norm, "2025-06-30")).containsExactly("L10:62.2");
        assertThat(cited(norm, "2025-07-01")).containsExactly("L10:62.1");
        assertThat(cited(norm, null)).containsExactly("L10:62.2", "L10:62.1");
        assertThat(norm.cites(Citation.parse("L10:62.2")).to()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThatIllegalArgumentException().isThrownBy(() -> norm.cites(Citation.parse("L10:63")));
    }

    @Test
    void ofAPeriodEveryPlaceIsCitedThatHeldOnOneOfItsDays() {
        Norm<Talk> norm = Subject.ofPeriod(Talk.class)
                .norm("L10-14.3-example", NormKind.PRESENCE, "L10:14.3", "L10:86.4")
                .citesBefore(Instruments.L97, "L10:86.4")
                .requires(Rules.holds(Fact.of("", talk -> true)));
        assertThat(citedOver(norm, Period.year(2025))).containsExactly("L10:14.3", "L10:86.4");
        assertThat(citedOver(norm, Period.year(2026))).containsExactly("L10:14.3");
    }

    private static List<String> citedOver(Norm<Talk> norm, Period period) {
        Circumstances circumstances = new Circumstances(
                UnitBuilder.builder().setting(Setting.COMMUNE).build(),
                period,
                LocalDate.of(2026, 12, 31),
                WorkingCalendar.vietnam(),
                Set.of());
        return norm.judge(new Talk(null), "", circumstances).citations().stream()
                .map(Object::toString)
                .toList();
    }
}
