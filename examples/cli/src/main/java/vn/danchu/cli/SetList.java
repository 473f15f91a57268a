package vn.danchu.cli;

import java.util.List;
import vn.danchu.json.CriteriaSets;

/**
 * The shipped criteria sets as a JSON document.
 *
 * @param sets by id
 */
public record SetList(List<CriteriaSets.Entry> sets) {}
