/** A nation's year, generated, and judged, scored and rolled up on Apache Spark. */
@NullMarked
package vn.danchu.nationwide;

import org.jspecify.annotations.NullMarked;
