/** Scoring forms by a compiled criteria set. */
@NullMarked
package vn.danchu.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
