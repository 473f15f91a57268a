/** The library behind HTTP. */
@NullMarked
package vn.danchu.service;

import org.jspecify.annotations.NullMarked;
