/** The texts of the library, and words that people write for others that were meant. Not for embedding: only the library's own modules read it. */
@NullMarked
package vn.danchu.words;

import org.jspecify.annotations.NullMarked;
