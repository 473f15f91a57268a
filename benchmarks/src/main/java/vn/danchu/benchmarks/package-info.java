/** Measurements of the library beside its peers. Nothing here is published. */
@NullMarked
package vn.danchu.benchmarks;

import org.jspecify.annotations.NullMarked;
