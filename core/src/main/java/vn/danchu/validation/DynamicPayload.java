package vn.danchu.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import vn.danchu.compliance.Finding;

/**
 * Gives violations their finding, and their message its words, where the provider is Hibernate Validator; the standard has
 * no place for either.
 */
final class DynamicPayload {

    static final boolean PRESENT = present();

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private DynamicPayload() {}

    /** The words of a finding in one language, made when a message asks for them: only the one in the asked language does. */
    private record Words(Finding finding, Locale locale) {
        @Override
        public String toString() {
            return Violations.message(finding, locale);
        }
    }

    private static boolean present() {
        try {
            Class.forName(
                    "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
                    false,
                    DynamicPayload.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * Attaches the finding and the words of it that the key {@link Violations#FINDING} names.
     *
     * @return whether the provider takes them
     */
    static boolean attach(Finding finding, ConstraintValidatorContext context) {
        return PRESENT && Hibernate.attach(finding, context);
    }

    /** Loaded only where Hibernate Validator is. */
    private static final class Hibernate {
        static boolean attach(Finding finding, ConstraintValidatorContext context) {
            if (context instanceof HibernateConstraintValidatorContext hibernate) {
                hibernate
                        .withDynamicPayload(finding)
                        .addMessageParameter("danchuVi", new Words(finding, VIETNAMESE))
                        .addMessageParameter("danchuEn", new Words(finding, Locale.ENGLISH))
                        .addMessageParameter(Violations.NORM + finding.norm(), "");
                return true;
            }
            return false;
        }
    }
}
