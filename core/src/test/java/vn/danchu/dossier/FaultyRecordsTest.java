package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Identifier;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;

/**
 * Records whose parts do not fit each other: counts that contradict, days out of order or far off, parts of other settings.
 * Whatever they say, every norm answers, none faults, and none hides another's answer.
 */
class FaultyRecordsTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(2022, 12, 31),
            LocalDate.of(2023, 8, 15),
            LocalDate.of(2026, 2, 17),
            LocalDate.of(2027, 3, 31),
            LocalDate.of(9999, 12, 31));

    private static Dossier dossier(FaultyRecords records, Setting setting, Period period) {
        Unit drawn = records.next(Unit.class);
        while (hasVillagesOfOneCode(drawn)) {
            drawn = records.next(Unit.class);
        }
        Unit unit = UnitBuilder.builder(drawn).setting(setting).ownRules(false).build();
        return DossierBuilder.builder(records.next(Dossier.class))
                .unit(unit)
                .period(period)
                .build();
    }

    /** No dossier is made of such a unit. */
    private static boolean hasVillagesOfOneCode(Unit unit) {
        return unit.villages() != null
                && unit.villages().stream()
                                .map(village -> Identifier.key(village.code()))
                                .distinct()
                                .count()
                        < unit.villages().size();
    }

    private static void assertAnswered(List<Finding> findings) {
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.reason())
                        .as("%s at %s", finding.norm(), finding.path())
                        .isNotEqualTo(Reason.FAULT));
        for (Finding finding : findings) {
            assertThat(Norms.texts(Locale.forLanguageTag("vi")).answer(finding)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void leaveNoNormOfADossierAtAFault(Setting setting) {
        for (int seed = 0; seed < 60; seed++) {
            FaultyRecords records = new FaultyRecords(seed, seed % 5 / 5.0);
            Dossier dossier = dossier(records, setting, Period.year(2022 + seed % 6));
            ComplianceReport report = Assessor.standard().assess(dossier, DAYS.get(seed % DAYS.size()));
            assertAnswered(report.findings());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.3, 0.8})
    void leaveNoNormOfARecordAloneAtAFault(double unknown) {
        FaultyRecords records = new FaultyRecords(7, unknown);
        Set<Class<?>> types =
                Norms.all().stream().map(Norm::type).filter(Class::isRecord).collect(Collectors.toSet());
        assertThat(types).hasSizeGreaterThan(10);
        for (Class<?> type : types) {
            for (int i = 0; i < 40; i++) {
                Record record = (Record) records.next(type);
                assertAnswered(Assessor.standard().assessAlone(record, DAYS.get(i % DAYS.size())));
            }
        }
    }

    @Test
    void hideNoOtherNormsAnswer() {
        FaultyRecords records = new FaultyRecords(11, 0.5);
        Dossier faulty = dossier(records, Setting.COMMUNE, Period.year(2026));
        Dossier sound = DossierBuilder.builder()
                .unit(faulty.unit())
                .period(faulty.period())
                .build();
        Set<String> asked = norms(Assessor.standard().assess(sound, LocalDate.of(2026, 12, 31)));
        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(norms(Assessor.standard().assess(faulty, LocalDate.of(2026, 12, 31))))
                .containsAll(asked);
    }

    @Test
    void comeInEveryShape() {
        Set<Verdict> verdicts = new TreeSet<>();
        Set<Reason> reasons = new TreeSet<>();
        for (Setting setting : Setting.values()) {
            for (int seed = 0; seed < 15; seed++) {
                Dossier dossier = dossier(new FaultyRecords(seed, 0.2), setting, Period.year(2026));
                for (Finding finding : Assessor.standard()
                        .assess(dossier, LocalDate.of(2026, 12, 31))
                        .findings()) {
                    verdicts.add(finding.verdict());
                    reasons.add(finding.reason());
                }
            }
        }
        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
        assertThat(reasons).contains(Reason.COUNTS_CONTRADICT, Reason.DATES_CONTRADICT, Reason.WRONG_ORDER);
    }

    @Test
    void mayHaveAWorkingYearThatEndsOnTheLeapDay() {
        Unit unit = UnitBuilder.builder()
                .setting(Setting.AGENCY)
                .yearEnd(MonthDay.of(2, 29))
                .staff(20)
                .build();
        Dossier dossier =
                DossierBuilder.builder().unit(unit).period(Period.year(2026)).build();
        assertAnswered(
                Assessor.standard().assess(dossier, LocalDate.of(2026, 12, 31)).findings());
    }

    private static Set<String> norms(ComplianceReport report) {
        return report.findings().stream().map(Finding::norm).collect(Collectors.toSet());
    }
}
