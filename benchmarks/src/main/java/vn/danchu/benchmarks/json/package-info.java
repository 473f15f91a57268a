/** Reading and writing beside Jackson's own ways. */
@NullMarked
package vn.danchu.benchmarks.json;

import org.jspecify.annotations.NullMarked;
