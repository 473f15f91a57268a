package vn.danchu.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Lawful;
import vn.danchu.dossier.Dossier;

/**
 * What stands behind a violation. The law can be asked of the Jakarta Validation providers that find validators by service
 * file: Hibernate Validator does, and its violations carry their findings; {@link #requireCarried} tells the others.
 */
public final class LawViolations {

    private LawViolations() {}

    /** The finding that the violation was made of; null if it is of another constraint, or the provider carries none. */
    public static @Nullable Finding finding(ConstraintViolation<?> violation) {
        Objects.requireNonNull(violation, "violation");
        return DynamicPayload.PRESENT ? Hibernate.finding(violation) : null;
    }

    /**
     * What a violation that a norm made says: what is wrong, what to do, and where the law says it.
     *
     * @param locale English for {@code en}, Vietnamese otherwise
     */
    public static String message(Finding finding, Locale locale) {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(locale, "locale");
        return Violations.message(finding, locale);
    }

    /**
     * Where the violation stands, as JSON pointer (RFC 6901) into the object that was validated: {@code
     * disclosures[0].publications} is {@code /disclosures/0/publications}. A method and its parameters are no part of it.
     */
    public static String pointer(ConstraintViolation<?> violation) {
        Objects.requireNonNull(violation, "violation");
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            Object place = node.getIndex() == null ? node.getKey() : node.getIndex();
            if (place != null) {
                append(pointer, place.toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * Makes sure, when an application starts, that its provider can judge by the law: one that does not find the library's
     * validators fails on the group of the law only when it is first asked, and not in these words.
     *
     * @throws IllegalStateException if the provider does not find them; the message says what to do
     */
    public static void requireCarried(Validator validator) {
        Objects.requireNonNull(validator, "validator");
        boolean carried = false;
        for (ConstraintDescriptor<?> constraint :
                validator.getConstraintsForClass(Dossier.class).getConstraintDescriptors()) {
            carried |= constraint.getAnnotation() instanceof Lawful
                    && !constraint.getConstraintValidatorClasses().isEmpty();
        }
        if (!carried) {
            throw new IllegalStateException("The validation provider behind "
                    + validator.getClass().getName()
                    + " does not look for constraint validators in META-INF/services, so it cannot judge by the law:"
                    + " use Hibernate Validator 8 or later, or ask vn.danchu.dossier.Assessor instead of the groups"
                    + " Lawful.Law and Determined.Data. The shape of records (the default group) can be validated.");
        }
    }

    /** Loaded only where Hibernate Validator is. */
    private static final class Hibernate {
        static @Nullable Finding finding(ConstraintViolation<?> violation) {
            return violation instanceof HibernateConstraintViolation<?> hibernate
                    ? hibernate.getDynamicPayload(Finding.class)
                    : null;
        }
    }
}
