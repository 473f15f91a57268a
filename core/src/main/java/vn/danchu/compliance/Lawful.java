package vn.danchu.compliance;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The record keeps the norms of the law that can be judged from it. Its validator is in {@code vn.danchu.validation}; each
 * breach is a violation of its own, at the path of the finding, with the finding as dynamic payload.
 */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Lawful {

    /** Key of the message; each violation has the key of its norm instead. */
    String message() default "{vn.danchu.lawful}";

    /** Groups: name {@link Law} where it is used, so that shape alone can be asked for. */
    Class<?>[] groups() default {};

    /** Payload. */
    Class<? extends Payload>[] payload() default {};

    /** The group of the law: breaches of the norms are violations. */
    interface Law {}

    /** The group that a dossier's records are cascaded in, so that the dossier's own judgement of them is not repeated. */
    interface WithinDossier {}
}
