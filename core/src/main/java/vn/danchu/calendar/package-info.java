/**
 * Counting days as the law counts them: {@link vn.danchu.calendar.Limit} for "within" and "before", {@link
 * vn.danchu.calendar.MinimumDuration} for "at least", {@link vn.danchu.calendar.WorkingCalendar} for the days off that
 * each year decides anew.
 *
 * <p>Days off are data, one file a year. A count that needs a year without data answers with that year, never with a
 * guess. Nothing here reads a clock.
 *
 * <p>All types are immutable and thread-safe. Parameters and results are never null unless marked so.
 */
@NullMarked
package vn.danchu.calendar;

import org.jspecify.annotations.NullMarked;
