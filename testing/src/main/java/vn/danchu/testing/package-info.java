/**
 * For those who test compliance data: assertions on reports, dossiers from files as JUnit arguments, and the conformance
 * cases with their runner.
 */
@NullMarked
package vn.danchu.testing;

import org.jspecify.annotations.NullMarked;
