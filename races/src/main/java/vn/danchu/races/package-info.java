/**
 * Races that are conceivable. What is shared and not only final fields: the circumstances remembered for a day
 * ({@code Circumstances.last}); the shapes of records, linked before a concurrent map holds them, and the forms found from them
 * ({@code Shapes}); the criteria sets that were read ({@code CriteriaSets}, and {@code CriteriaSetLibrary} of danchu-spring);
 * {@code DisclosureItem.main}, set while the class is initialised. All else is final, or belongs to one thread.
 */
@NullMarked
package vn.danchu.races;

import org.jspecify.annotations.NullMarked;
