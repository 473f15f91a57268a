/**
 * The properties that every norm keeps: what it says of a record with a datum missing is what it says of every completion
 * of it (sound), and it says so as soon as all agree (complete).
 */
@NullMarked
package vn.danchu.testing.completion;

import org.jspecify.annotations.NullMarked;
