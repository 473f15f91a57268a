/**
 * Inspection and supervision by the people (kiểm tra, giám sát): L10 arts. 30-31, 36-45, 60-63, 77-81 and D59 arts. 12-29.
 *
 * <p>The bodies are {@link vn.danchu.supervision.InspectionBoard} and
 * {@link vn.danchu.supervision.InvestmentSupervisionBoard}; what they do is {@link vn.danchu.supervision.Supervision} and
 * {@link vn.danchu.supervision.Recommendation}; what a unit keeps of it is {@link vn.danchu.supervision.SupervisionFile}.
 * Members are counts, offices and village codes, never names.
 */
@NullMarked
package vn.danchu.supervision;

import org.jspecify.annotations.NullMarked;
