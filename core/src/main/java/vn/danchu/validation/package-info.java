/**
 * The Jakarta Validation delivery of the norms. Records carry ordinary constraints on their shape (default group) and
 * {@link vn.danchu.compliance.Lawful} and {@link vn.danchu.compliance.Determined} for the law; the validators here are
 * found by service file.
 *
 * <pre>{@code
 * validator.validate(dossier);                                     // shape only
 * validator.validate(dossier, Lawful.Law.class);                   // law only
 * validator.validate(dossier, Lawful.Law.class, Determined.Data.class); // and what could not be judged
 * }</pre>
 *
 * <p>The as-of date is the day in Viet Nam at the instant of the validator factory's {@link
 * jakarta.validation.ClockProvider}. A message says what is wrong, then what to do, then where the law says it, in the
 * language that the message interpolator is asked for; {@link vn.danchu.validation.LawMessages} has every language but
 * English fall to Vietnamese. With Hibernate Validator each violation carries its {@link vn.danchu.compliance.Finding}: see
 * {@link vn.danchu.validation.LawViolations}.
 */
@NullMarked
package vn.danchu.validation;

import org.jspecify.annotations.NullMarked;
