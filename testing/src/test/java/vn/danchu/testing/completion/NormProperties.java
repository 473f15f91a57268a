package vn.danchu.testing.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.NormAlone;
import vn.danchu.json.DanchuJson;
import vn.danchu.testing.ConformanceCase;
import vn.danchu.testing.ConformanceSuite;

/** The properties, each over all norms. */
final class NormProperties {

    /** Parts of the ids of the norms to check, with commas between them; empty for all. */
    private static final String PARTS = System.getProperty("danchu.norms", "");

    private static final int FORTNIGHT = 14;

    private NormProperties() {}

    /** Whether it is a run over all norms, and not over some that {@code -Ddanchu.norms} names. */
    static boolean ofEveryNorm() {
        return PARTS.isEmpty();
    }

    /** Whether a run leaves nothing out, as in the profile. */
    static boolean overEverything() {
        return System.getProperty("danchu.completions", "").equals("all");
    }

    /** The cases that can be read; that all can is the conformance test's own question. */
    static List<ConformanceCase> cases() {
        return ConformanceSuite.standard().cases().stream()
                .filter(one ->
                        DanchuJson.strict().read(one.dossier(), Dossier.class).value() != null)
                .toList();
    }

    /** The norms to check, each with its cases. */
    static List<Seeds> norms() {
        Map<String, List<ConformanceCase>> cases = cases().stream()
                .filter(one -> Arrays.stream(PARTS.split(",")).anyMatch(one.norm()::contains))
                .collect(Collectors.groupingBy(ConformanceCase::norm, TreeMap::new, Collectors.toList()));
        return cases.entrySet().stream()
                .map(entry -> Seeds.of(NormAlone.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Soundness, completeness and exact pointers after single deletions. */
    static Found singles(List<Seeds> norms, int most) {
        return Found.all(norms, seeds -> {
            CompletionCheck check = new CompletionCheck(seeds);
            check.singles(most);
            return new Found(
                    Map.of("deletions", check.deletions(), "completions", check.completions()), check.violations());
        });
    }

    /** Soundness after deletions of pairs; what it finds is of the kind {@code PAIR}. */
    static Found pairs(List<Seeds> norms, int most) {
        return Found.all(norms, seeds -> {
            CompletionCheck check = new CompletionCheck(seeds);
            check.pairs(most);
            return new Found(
                    Map.of("deletions", check.deletions(), "completions", check.completions()),
                    check.violations().stream()
                            .map(one -> new Violation(one.norm(), "PAIR " + one.kind(), one.example()))
                            .toList());
        });
    }

    /**
     * Every seed and every whole dossier, on every day of three years in a run that leaves nothing out; otherwise from 2026 into the next
     * year, on every day of the fortnights in which a verdict changes.
     */
    static Found time(List<Seeds> norms) {
        List<TimeCheck.Dated> wholes = new ArrayList<>();
        WholeDossiers.some().forEach((name, json) -> wholes.add(TimeCheck.Dated.of(name, json)));
        return Found.all(norms, seeds -> {
            List<TimeCheck> checks = new ArrayList<>();
            wholes.forEach(whole -> checks.add(swept(seeds, whole)));
            seeds.cases()
                    .forEach(one ->
                            checks.add(swept(seeds, TimeCheck.Dated.of("case \"" + one.name() + "\"", one.dossier()))));
            return new Found(
                    Map.of("days", checks.stream().mapToInt(TimeCheck::days).sum()),
                    checks.stream().flatMap(one -> one.violations().stream()).toList());
        });
    }

    private static TimeCheck swept(Seeds seeds, TimeCheck.Dated dossier) {
        TimeCheck check = new TimeCheck(seeds.norm(), dossier);
        if (overEverything()) {
            check.sweep(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31), 1);
        } else {
            check.sweep(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 2, 28), FORTNIGHT);
        }
        return check;
    }

    /** Every seed, what is to come altered. */
    static Found future(List<Seeds> norms) {
        return Found.all(norms, seeds -> {
            FutureCheck check = new FutureCheck(seeds);
            for (ConformanceCase one : seeds.cases()) {
                check.check(one, one.asOf());
                check.check(one, LocalDate.of(2026, 3, 15));
                check.check(one, LocalDate.of(2026, 7, 1));
            }
            return new Found(Map.of("alterations", check.alterations()), check.violations());
        });
    }

    /** What norms say that they read. */
    static Found reads(List<Seeds> norms) {
        return Found.all(norms, seeds -> {
            ReadsCheck check = new ReadsCheck(seeds);
            check.check();
            return new Found(Map.of("deletions", check.deletions()), check.violations());
        });
    }
}
