package vn.danchu.cli;

import java.util.List;
import vn.danchu.figures.FigureReview;

/**
 * What is found about reports' figures, as a JSON document.
 *
 * @param reviews one a report
 */
public record FigureReviews(List<FigureReview> reviews) {}
