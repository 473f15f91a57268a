/**
 * Small records that the rooms share: an act, a document, a span of days, votes, a team, a recognition.
 *
 * <p>They are immutable; null means not known.
 */
@NullMarked
package vn.danchu.record;

import org.jspecify.annotations.NullMarked;
