/** The library in an application on Spring Boot 3.5. */
@NullMarked
package vn.danchu.boot35;

import org.jspecify.annotations.NullMarked;
