/** Judging dossiers by the norms. */
@NullMarked
package vn.danchu.benchmarks.compliance;

import org.jspecify.annotations.NullMarked;
