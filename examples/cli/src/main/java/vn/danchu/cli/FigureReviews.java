package vn.danchu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.figures.FigureReview;

/**
 * What is found about reports' figures, as a JSON document. Pointers of findings start at what was read: the one report, or
 * the file of several.
 *
 * @param of the file, and the line of one that holds a report a line; null where only one was read
 * @param reviews one a report
 */
public record FigureReviews(@Nullable String of, List<FigureReview> reviews) {}
