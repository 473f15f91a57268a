package vn.danchu.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Determined;
import vn.danchu.compliance.Verdict;

/** Makes a violation of each norm that could not be judged for want of data. Thread-safe. */
public final class DeterminedValidator implements ConstraintValidator<Determined, Record> {

    /** Called by the validation provider. */
    public DeterminedValidator() {}

    @Override
    public boolean isValid(@Nullable Record record, ConstraintValidatorContext context) {
        return record == null || Violations.report(record, Verdict.UNDETERMINED, context);
    }
}
