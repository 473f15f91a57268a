/** The library on the module path, with Hibernate Validator and no expression language. */
@NullMarked
package vn.danchu.modular;

import org.jspecify.annotations.NullMarked;
