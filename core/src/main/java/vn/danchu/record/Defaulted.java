package vn.danchu.record;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that may be null or left out: the record then holds the value that the component's description tells, never
 * null. Without it, and without {@code @Nullable}, a component is required.
 *
 * <p>What reads documents, and their schemas, go by it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Defaulted {}
