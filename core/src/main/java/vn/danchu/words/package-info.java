/** Words that people write, and those that were meant. Not for embedding: only the library's own modules read it. */
@NullMarked
package vn.danchu.words;

import org.jspecify.annotations.NullMarked;
