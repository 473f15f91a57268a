package vn.danchu.validation;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import vn.danchu.compliance.Finding;

/** Gives violations their finding, where the provider is Hibernate Validator; the standard has no place for it. */
final class DynamicPayload {

    private static final boolean HIBERNATE = present();

    private DynamicPayload() {}

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

    static void attach(Finding finding, ConstraintValidatorContext context) {
        if (HIBERNATE) {
            Hibernate.attach(finding, context);
        }
    }

    /** Loaded only where Hibernate Validator is. */
    private static final class Hibernate {
        static void attach(Finding finding, ConstraintValidatorContext context) {
            if (context instanceof HibernateConstraintValidatorContext hibernate) {
                hibernate.withDynamicPayload(finding);
            }
        }
    }
}
