/**
 * Races that are conceivable: what is shared and not only final fields.
 *
 * <p>Tried here: what circumstances remember of the day and of the record asked for last ({@code Circumstances.last}, {@code told}), circumstances
 * and an assessor that reach another thread through a plain field, and what a scorer keeps once it was shown ({@code Exact.shown}).
 *
 * <p>Not tried, since it is made once in a Java machine and cannot begin again for each sample; {@code SharedByThreadsTest} starts eight threads on
 * it. Two threads may both make the same value of final fields, and which of the two is kept does not matter:
 * {@code Norm.toldElsewhere}, {@code RecordShape.parts}, {@code Component.handle} and {@code Maker.handle}. Made whole before a
 * concurrent map holds it, and never changed: the shapes of records ({@code Shapes}), the criteria sets that were read ({@code CriteriaSets}, and
 * {@code CriteriaSetLibrary} of danchu-spring), what a receipt rests on ({@code Receipts}). Made under the lock of its class:
 * {@code DisclosureItem.main}, {@code NormHashes}. Volatile: {@code Section.declared}. All else is final, or belongs to one thread.
 */
@NullMarked
package vn.danchu.races;

import org.jspecify.annotations.NullMarked;
