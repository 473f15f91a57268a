/** Workbooks beside a bare reading of the same file by the same library. */
@NullMarked
package vn.danchu.benchmarks.tabular;

import org.jspecify.annotations.NullMarked;
