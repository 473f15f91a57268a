package vn.danchu.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Verdict;

/** Makes a violation of each breach of a norm. Thread-safe. */
public final class LawfulValidator implements ConstraintValidator<Lawful, Record> {

    /** Called by the validation provider. */
    public LawfulValidator() {}

    @Override
    public boolean isValid(@Nullable Record record, ConstraintValidatorContext context) {
        return record == null || Violations.report(record, Verdict.NON_COMPLIANT, context);
    }
}
