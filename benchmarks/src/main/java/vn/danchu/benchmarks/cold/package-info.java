/** How long a program takes from the start of its JVM to its first answer. */
@NullMarked
package vn.danchu.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
