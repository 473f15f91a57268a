/** Many dossiers in little memory. */
@NullMarked
package vn.danchu.benchmarks.streaming;

import org.jspecify.annotations.NullMarked;
