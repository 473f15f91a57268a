package vn.danchu.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Determined;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** A provider that carries no finding is given the words themselves, and never as a template of them. */
class OtherProviderTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    /** Decided on 2 March 2026, posted on 10 March: 5 working days ended on 9 March. */
    private static final Disclosure LATE = DisclosureBuilder.builder()
            .item(DisclosureItem.DEVELOPMENT_PLAN)
            .decision(Document.signed(LocalDate.of(2026, 3, 2)))
            .publications(List.of(PublicationBuilder.builder()
                    .form(PublicationForm.POSTING)
                    .span(Span.since(LocalDate.of(2026, 3, 10)))
                    .build()))
            .build();

    private static <T> T with(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A builder of violations that goes along with everything. */
    private static Object goingAlong(Class<?> type) {
        return with(type, (proxy, method, arguments) -> {
            Class<?> next = method.getReturnType();
            return next.isInterface() ? goingAlong(next) : null;
        });
    }

    private static ConstraintValidatorContext context(List<String> told) {
        ClockProvider clock = () -> Clock.fixed(AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return with(ConstraintValidatorContext.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getClockProvider" -> clock;
            case "disableDefaultConstraintViolation" -> {
                told.add("no default");
                yield null;
            }
            case "buildConstraintViolationWithTemplate" -> {
                told.add((String) arguments[0]);
                yield goingAlong(method.getReturnType());
            }
            default -> throw new AssertionError(method);
        });
    }

    @Test
    void eachBreachIsToldInVietnamese() {
        List<String> told = new ArrayList<>();
        assertThat(Violations.report(LATE, Verdict.NON_COMPLIANT, context(told)))
                .isFalse();

        List<Finding> breaches = Assessor.standard().assessAlone(LATE, AS_OF).stream()
                .filter(finding -> finding.verdict() == Verdict.NON_COMPLIANT)
                .toList();
        List<String> expected = new ArrayList<>(List.of("no default"));
        breaches.forEach(finding -> expected.add(LawViolations.message(finding, Locale.forLanguageTag("vi"))));
        assertThat(told).isEqualTo(expected).hasSizeGreaterThan(1);
        assertThat(told.get(1)).contains("10/03/2026");
    }

    @Test
    void whereNothingIsKnownNoBreachIsTold() {
        List<String> told = new ArrayList<>();
        Disclosure unknown = DisclosureBuilder.builder().build();
        assertThat(Violations.report(unknown, Verdict.NON_COMPLIANT, context(told)))
                .isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void anInterpolatorThatIsNotToldTheLanguageIsLeftToItsOwn() {
        MessageInterpolator next = with(
                MessageInterpolator.class,
                (proxy, method, arguments) -> arguments.length == 2 ? "as it is: " + arguments[0] : "in a language");
        assertThat(new LawMessages(next).interpolate("{template}", null)).isEqualTo("as it is: {template}");
    }

    private static Validator validator(Class<? extends Annotation> constraint, boolean found) {
        ConstraintDescriptor<?> descriptor =
                with(ConstraintDescriptor.class, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAnnotation" -> Dossier.class.getAnnotationsByType(constraint)[0];
                    case "getConstraintValidatorClasses" -> found ? List.of(LawfulValidator.class) : List.of();
                    default -> throw new AssertionError(method);
                });
        BeanDescriptor bean = with(BeanDescriptor.class, (proxy, method, arguments) -> Set.of(descriptor));
        return with(Validator.class, (proxy, method, arguments) -> bean);
    }

    @Test
    void itJudgesByTheLawIfItFindsTheValidatorOfTheLaw() {
        assertThatCode(() -> LawViolations.requireCarried(validator(Lawful.class, true)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> LawViolations.requireCarried(validator(Lawful.class, false)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> LawViolations.requireCarried(validator(Determined.class, true)))
                .isInstanceOf(IllegalStateException.class);
    }
}
