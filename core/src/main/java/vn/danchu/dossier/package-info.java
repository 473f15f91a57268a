/**
 * The front door: a {@link vn.danchu.dossier.Dossier} is one unit, one period and all its records; the
 * {@link vn.danchu.dossier.Assessor} judges it by every norm.
 */
@NullMarked
package vn.danchu.dossier;

import org.jspecify.annotations.NullMarked;
