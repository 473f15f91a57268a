package vn.danchu.testing;

import java.time.LocalDate;
import java.util.List;

/**
 * One conformance case.
 *
 * @param norm id of the norm it is about
 * @param name what it shows, in a few words
 * @param provision the provision it tests, such as {@code L10:13.2}
 * @param asOf the day up to whose end facts count
 * @param dossier the dossier as JSON
 * @param expected every judgement of the norm in the dossier, in the dossier's order
 */
public record ConformanceCase(
        String norm, String name, String provision, LocalDate asOf, String dossier, List<Judgement> expected) {

    /** Copies the list. */
    public ConformanceCase {
        expected = List.copyOf(expected);
    }

    /** Runs the case. */
    public ConformanceResult run(SystemUnderTest system) {
        try {
            List<Judgement> found = system.judge(dossier, asOf).stream()
                    .filter(judgement -> judgement.norm().equals(norm))
                    .toList();
            return new ConformanceResult(this, found, "");
        } catch (Exception e) {
            return new ConformanceResult(this, List.of(), e.toString());
        }
    }

    @Override
    public String toString() {
        return norm + ": " + name;
    }
}
