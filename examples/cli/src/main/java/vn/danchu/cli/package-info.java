/** The library on the command line. */
@NullMarked
package vn.danchu.cli;

import org.jspecify.annotations.NullMarked;
