package vn.danchu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a violation stands in the words of Jakarta Validation. */
class PropertyPathsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Reporter.class)
    private @interface WrongThere {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** What is wrong at the place that it names. */
    @WrongThere
    private record Wrong(String pointer) {}

    public static final class Reporter implements ConstraintValidator<WrongThere, Wrong> {
        @Override
        public boolean isValid(Wrong wrong, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            PropertyPaths.add(wrong.pointer(), context.buildConstraintViolationWithTemplate("wrong"));
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "/period, period, /period",
        "/period/from, period.from, /period/from",
        "/disclosures/0, disclosures[0], /disclosures/0",
        "/disclosures/9/item, disclosures[9].item, /disclosures/9/item",
        "/disclosures/0/publications/0, disclosures[0].publications[0], /disclosures/0/publications/0",
        "/disclosures/0/publications/0/form, disclosures[0].publications[0].form, /disclosures/0/publications/0/form",
        "/disclosures/12/decision/number, disclosures[12].decision.number, /disclosures/12/decision/number",
        "/units/0b, units.0b, /units/0b",
        "/units/4000000000, units.4000000000, /units/4000000000",
        "/0, '', ''" // the validated object is no list
    })
    void aPointerBecomesAPath(String pointer, String path, String back) {
        Set<ConstraintViolation<Wrong>> violations = VALIDATOR.validate(new Wrong(pointer));
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString(path);
            assertThat(LawViolations.pointer(violation)).isEqualTo(back);
        });
    }
}
