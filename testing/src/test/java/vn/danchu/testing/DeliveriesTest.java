package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Determined;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.testing.completion.WholeDossiers;
import vn.danchu.testing.completion.WholeProperty;

/** One set of norms, two deliveries: the assessor and Jakarta Validation give the same (norm, path) pairs. */
class DeliveriesTest {

    private static final Map<LocalDate, Validator> VALIDATORS = new HashMap<>();

    static List<ConformanceCase> cases() {
        return SomeCases.spread();
    }

    private static Validator validator(LocalDate asOf) {
        return VALIDATORS.computeIfAbsent(
                asOf,
                day -> Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .clockProvider(() -> Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()
                        .getValidator());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothGiveTheSameBreachesAndTheSameOpenQuestions(ConformanceCase one) {
        Dossier dossier = DanchuJson.strict().read(one.dossier(), Dossier.class).orThrow();
        assertThat(difference(dossier, one.asOf())).isEmpty();
    }

    /** What fails is shown as a small dossier. */
    @Test
    void bothSayTheSameOfWholeDossiers() {
        LocalDate asOf = LocalDate.of(2026, 3, 15);
        WholeDossiers.some()
                .forEach((name, json) ->
                        WholeProperty.assertHolds("deliveries, " + name, json, dossier -> difference(dossier, asOf)));
    }

    /** What one of them says and the other does not; empty if there is no such thing. */
    private static String difference(Dossier dossier, LocalDate asOf) {
        ComplianceReport report = Assessor.standard().assess(dossier, asOf);
        for (Map.Entry<Class<?>, Verdict> asked : Map.of(
                        Lawful.Law.class, Verdict.NON_COMPLIANT, Determined.Data.class, Verdict.UNDETERMINED)
                .entrySet()) {
            Set<String> assessed = new TreeSet<>();
            report.findings(asked.getValue()).stream()
                    .map(finding -> finding.norm() + " " + finding.path())
                    .forEach(assessed::add);
            Set<String> validated = new TreeSet<>();
            for (ConstraintViolation<Dossier> violation : validator(asOf).validate(dossier, asked.getKey())) {
                HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
                Finding finding = hibernate.getDynamicPayload(Finding.class);
                validated.add(finding.norm() + " " + pointer(violation.getPropertyPath()));
            }
            if (!validated.equals(assessed)) {
                return asked.getValue() + ": the assessor finds " + without(assessed, validated)
                        + ", Jakarta Validation " + without(validated, assessed);
            }
        }
        return "";
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
