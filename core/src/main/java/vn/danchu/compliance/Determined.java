package vn.danchu.compliance;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The dossier has the data that its norms need: each UNDETERMINED finding is a violation. Asked for by its group, besides
 * {@link Lawful}. A record on its own lacks its unit, and with it always some data.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Determined {

    /** Key of the message. */
    String message() default "{vn.danchu.determined}";

    /** Groups: name {@link Data} where it is used. */
    Class<?>[] groups() default {};

    /** Payload. */
    Class<? extends Payload>[] payload() default {};

    /** The group of missing data: undetermined verdicts are violations. */
    interface Data {}
}
