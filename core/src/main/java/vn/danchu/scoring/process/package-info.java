/**
 * The course of a year's scoring: who does what, when, and what a set's deadlines say of it.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package vn.danchu.scoring.process;

import org.jspecify.annotations.NullMarked;
