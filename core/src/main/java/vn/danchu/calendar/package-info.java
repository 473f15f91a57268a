/**
 * Counting days as the law counts them. Days off are data, one file a year; nothing here reads a clock.
 *
 * <p>All types are immutable and thread-safe. Parameters and results are never null unless marked so.
 */
@NullMarked
package vn.danchu.calendar;

import org.jspecify.annotations.NullMarked;
