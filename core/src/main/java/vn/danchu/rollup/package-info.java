/**
 * Many compliance reports taken together: by setting and period, for each province and the nation. Nothing is judged here, and
 * units of different settings or periods are never counted together. And what changed in one unit from a report to the next.
 */
@NullMarked
package vn.danchu.rollup;

import org.jspecify.annotations.NullMarked;
