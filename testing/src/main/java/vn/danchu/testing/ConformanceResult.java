package vn.danchu.testing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a system gave for a case.
 *
 * @param conformanceCase the case
 * @param found the judgements of the case's norm
 * @param error why the system could not judge, or empty
 */
public record ConformanceResult(ConformanceCase conformanceCase, List<Judgement> found, String error) {

    /** Copies the list. */
    public ConformanceResult {
        found = List.copyOf(found);
    }

    /** Whether the system gave what the case expects. */
    public boolean passed() {
        return error.isEmpty() && found.equals(conformanceCase.expected());
    }

    /** Results as CSV (RFC 4180) with a header: norm, case, provision, passed, expected, found, error. */
    public static String toCsv(Collection<ConformanceResult> results) {
        StringBuilder csv = new StringBuilder("norm,case,provision,passed,expected,found,error\r\n");
        for (ConformanceResult result : results) {
            ConformanceCase of = result.conformanceCase();
            csv.append(List.of(
                                    of.norm(),
                                    of.name(),
                                    of.provision(),
                                    String.valueOf(result.passed()),
                                    text(of.expected()),
                                    text(result.found()),
                                    result.error())
                            .stream()
                            .map(ConformanceResult::cell)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String text(List<Judgement> judgements) {
        return judgements.stream()
                .map(judgement -> judgement.path() + " " + judgement.verdict())
                .collect(Collectors.joining("; "));
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        String safe = text.isEmpty() || "=+-@".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
