/**
 * Figures that units publish about practising democracy, and the arithmetic between them.
 *
 * <p>An {@link vn.danchu.figures.ActivityReport} holds the figures as printed; {@link vn.danchu.figures.FigureCheck} says
 * which of them do not follow from one another; {@link vn.danchu.figures.FigureRollUp} adds them over periods and units.
 * Counts are exact whole numbers and percentages exact decimals: nothing here is computed in floating point, and nothing
 * reads the system clock.
 */
@NullMarked
package vn.danchu.figures;

import org.jspecify.annotations.NullMarked;
