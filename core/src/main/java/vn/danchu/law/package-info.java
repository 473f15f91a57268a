/**
 * The instruments the library speaks of, where in them a rule stands, when it binds and whom.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package vn.danchu.law;

import org.jspecify.annotations.NullMarked;
