package vn.danchu.cli;

import java.util.List;
import vn.danchu.tabular.Problem;

/**
 * A dry run of an import as a JSON document.
 *
 * @param table name of the table
 * @param rows how many rows of data it has
 * @param errors how many errors there are, listed or not
 * @param problems what is to tell of it
 */
public record TableReview(String table, int rows, int errors, List<Problem> problems) {}
