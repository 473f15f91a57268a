/**
 * The village: electing and dismissing its head (L10:15.4, D59 arts. 6-9, D185 arts. 4, 7), its yearly residents'
 * conference (L10:33, D59 arts. 10-11), its convention (hương ước, quy ước: D61), and what the commune owes its people
 * every year (L10 arts. 32-35, 86.4).
 *
 * <p>A village is written as its code in {@link vn.danchu.law.Unit#villages()}; a community decision as its id.
 */
@NullMarked
package vn.danchu.village;

import org.jspecify.annotations.NullMarked;
