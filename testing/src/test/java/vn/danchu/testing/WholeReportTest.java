package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Regrade;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;

/** What holds of every report, whatever the dossier: over those of conformance cases. */
class WholeReportTest {

    /** How good a verdict on the whole is; a stricter policy never raises it. */
    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.COMPLIANT, Verdict.PENDING, Verdict.NOT_APPLICABLE);

    private static final Assessor STANDARD = Assessor.standard();

    private static final List<ConformanceCase> CASES = SomeCases.spread();

    @Test
    void ofEveryCase() throws ReflectiveOperationException {
        for (ConformanceCase one : CASES) {
            Dossier dossier =
                    DanchuJson.strict().read(one.dossier(), Dossier.class).orThrow();
            ComplianceReport report = STANDARD.assess(dossier, one.asOf());
            everyCountIsOfItsFindingsAndTheWholeIsTheWorst(one, report);
            everyBreachCitesAProvisionThatWasInForceBeforeItWasJudged(one, report);
            theOrderOfRecordsChangesNoVerdict(one, report, STANDARD.assess(reversed(dossier), one.asOf()));
            Policy waiving = new Policy(
                    List.of(new Regrade(one.norm(), Grade.WAIVED, "tried out", "a test", null, null, null)), Set.of());
            whatAPolicyWaivesNeverMakesItWorse(
                    one, report, STANDARD.with(waiving).assess(dossier, one.asOf()));
        }
    }

    private static void everyCountIsOfItsFindingsAndTheWholeIsTheWorst(ConformanceCase one, ComplianceReport report) {
        for (Verdict verdict : Verdict.values()) {
            assertThat(report.count(verdict))
                    .as(one.toString())
                    .isEqualTo(report.findings(verdict).size());
        }
        assertThat(report.overall())
                .as(one.toString())
                .isEqualTo(WORST_FIRST.stream()
                        .filter(verdict -> report.count(verdict) > 0)
                        .findFirst()
                        .orElse(Verdict.NOT_APPLICABLE));
    }

    private static void everyBreachCitesAProvisionThatWasInForceBeforeItWasJudged(
            ConformanceCase one, ComplianceReport report) {
        for (Finding finding : report.findings(Verdict.NON_COMPLIANT)) {
            assertThat(Norms.get(finding.norm()).bindings())
                    .as(finding.norm())
                    .anySatisfy(binding -> assertThat(binding.inForce().from()).isBeforeOrEqualTo(one.asOf()));
            assertThat(finding.citations()).isNotEmpty();
        }
    }

    private static void theOrderOfRecordsChangesNoVerdict(
            ConformanceCase one, ComplianceReport report, ComplianceReport reversed) {
        assertThat(verdicts(reversed)).as(one.toString()).isEqualTo(verdicts(report));
    }

    /** How many records each norm gave each verdict. */
    private static Map<String, Map<Verdict, Integer>> verdicts(ComplianceReport report) {
        Map<String, Map<Verdict, Integer>> verdicts = new TreeMap<>();
        for (Finding finding : report.findings()) {
            verdicts.computeIfAbsent(finding.norm(), norm -> new EnumMap<>(Verdict.class))
                    .merge(finding.verdict(), 1, Integer::sum);
        }
        return verdicts;
    }

    private static Dossier reversed(Dossier dossier) throws ReflectiveOperationException {
        RecordComponent[] components = Dossier.class.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getAccessor().invoke(dossier);
            if (values[i] instanceof List<?> list) {
                List<Object> backwards = new ArrayList<>(list);
                Collections.reverse(backwards);
                values[i] = backwards;
            }
        }
        Constructor<Dossier> constructor = Dossier.class.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static void whatAPolicyWaivesNeverMakesItWorse(
            ConformanceCase one, ComplianceReport strict, ComplianceReport lenient) {
        assertThat(lenient.findings()).as(one.toString()).hasSameSizeAs(strict.findings());
        assertThat(WORST_FIRST.indexOf(lenient.overall()))
                .as(one.toString())
                .isGreaterThanOrEqualTo(WORST_FIRST.indexOf(strict.overall()));
        assertThat(lenient.count(Verdict.NON_COMPLIANT))
                .as(one.toString())
                .isLessThanOrEqualTo(strict.count(Verdict.NON_COMPLIANT));
    }
}
