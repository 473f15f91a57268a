package vn.danchu.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.time.LocalDate;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;

/** Turns findings into violations: at the finding's place, with the message of its norm. */
final class Violations {

    /** Prefix of the message keys; the rest is the norm's id. Keys are constant: no value enters a template. */
    static final String KEY = "vn.danchu.norm.";

    private Violations() {}

    /** Reports the findings with this verdict; true if there are none. */
    static boolean report(Record record, Verdict verdict, ConstraintValidatorContext context) {
        LocalDate asOf = LocalDate.now(context.getClockProvider().getClock());
        boolean valid = true;
        for (Finding finding : Assessor.standard().assessAlone(record, asOf)) {
            if (finding.verdict() == verdict) {
                if (valid) {
                    context.disableDefaultConstraintViolation();
                    valid = false;
                }
                add(finding, context);
            }
        }
        return valid;
    }

    private static void add(Finding finding, ConstraintValidatorContext context) {
        DynamicPayload.attach(finding, context);
        ConstraintViolationBuilder violation =
                context.buildConstraintViolationWithTemplate("{" + KEY + finding.norm() + "}");
        Places.add(finding.path(), violation);
    }
}
