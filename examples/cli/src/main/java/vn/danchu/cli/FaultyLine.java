package vn.danchu.cli;

import java.util.List;
import vn.danchu.json.Fault;

/**
 * A line of the input that is no dossier, in the place of its report.
 *
 * @param file where the line stands
 * @param line its number, from 1
 * @param faults what is wrong with it
 */
public record FaultyLine(String file, int line, List<Fault> faults) {}
