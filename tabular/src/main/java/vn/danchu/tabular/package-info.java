/**
 * Tables that officials hold, read into the records of core and written from them, as CSV and XLSX.
 *
 * <p>Reading is a dry run first: {@link vn.danchu.tabular.RecordTable#preview} lists every problem with its row and column,
 * and nothing is accepted before the caller has seen them. Nothing is guessed: a number or a code that can be read in two
 * ways is refused.
 */
@NullMarked
package vn.danchu.tabular;

import org.jspecify.annotations.NullMarked;
