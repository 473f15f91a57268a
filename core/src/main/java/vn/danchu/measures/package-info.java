/**
 * The bridge from the law's norms to a score: the measures that a compliance report and an activity report give, each with
 * what lies behind it.
 */
@NullMarked
package vn.danchu.measures;

import org.jspecify.annotations.NullMarked;
