package vn.danchu.testing.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.danchu.dossier.NormAlone;
import vn.danchu.testing.ConformanceCase;
import vn.danchu.testing.ConformanceSuite;

/** Runs the properties over all norms and writes what they found: {@code Properties FILE [deletions a norm] [part of id]}. */
final class Properties {

    private static final int EXAMPLES = 3;

    private Properties() {}

    /** Runs every property and writes what it finds. */
    public static void main(String[] arguments) throws IOException {
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
        String part = arguments.length > 2 ? arguments[2] : "";
        StringBuilder head = new StringBuilder();
        List<Violation> violations = new ArrayList<>();
        violations.addAll(logged(head, "single deletions", () -> singles(subjects(part), most)));
        violations.addAll(logged(head, "days", () -> time(subjects(part))));
        violations.addAll(logged(head, "facts to come", () -> future(subjects(part))));
        violations.addAll(logged(head, "reads", () -> reads(subjects(part))));
        Files.writeString(Path.of(arguments[0]), text(head.toString(), violations));
        if (arguments.length > 3) {
            Files.write(
                    Path.of(arguments[3]),
                    violations.stream().map(Violation::toString).toList());
        }
    }

    private static List<Violation> logged(StringBuilder head, String name, Supplier<Found> run) {
        long start = System.nanoTime();
        Found found = run.get();
        head.append(name)
                .append(": ")
                .append(found.count())
                .append(", violations ")
                .append(found.violations().size())
                .append(", ")
                .append((System.nanoTime() - start) / 1_000_000_000)
                .append(" s\n");
        return found.violations();
    }

    static List<Subject> subjects(String part) {
        Map<String, List<ConformanceCase>> cases = ConformanceSuite.standard().cases().stream()
                .filter(one -> one.norm().contains(part))
                .collect(Collectors.groupingBy(ConformanceCase::norm, TreeMap::new, Collectors.toList()));
        return cases.entrySet().stream()
                .map(entry -> Subject.of(NormAlone.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** Soundness, completeness and exact pointers after single deletions. */
    static Found singles(List<Subject> subjects, int most) {
        return Found.all(subjects, subject -> {
            CompletionCheck check = new CompletionCheck(subject);
            check.singles(most);
            return new Found(
                    Map.of("deletions", check.deletions(), "completions", check.completions()), check.violations());
        });
    }

    /** The same after deletions of pairs. */
    static Found pairs(List<Subject> subjects, int most) {
        return Found.all(subjects, subject -> {
            CompletionCheck check = new CompletionCheck(subject);
            check.pairs(most);
            return new Found(
                    Map.of("deletions", check.deletions(), "completions", check.completions()), check.violations());
        });
    }

    /** Every seed, and every whole dossier, on every day of three years. */
    static Found time(List<Subject> subjects) {
        Map<String, String> whole = WholeDossiers.all();
        return Found.all(subjects, subject -> {
            int days = 0;
            List<Violation> violations = new ArrayList<>();
            Map<String, String> dossiers = new LinkedHashMap<>(whole);
            subject.cases().forEach(one -> dossiers.put("case \"" + one.name() + "\"", one.dossier()));
            for (Map.Entry<String, String> dossier : dossiers.entrySet()) {
                TimeCheck check = new TimeCheck(subject.norm(), dossier.getKey(), dossier.getValue());
                check.sweep(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));
                days += check.days();
                violations.addAll(check.violations());
            }
            return new Found(Map.of("days", days), violations);
        });
    }

    /** Every seed, what is to come altered. */
    static Found future(List<Subject> subjects) {
        return Found.all(subjects, subject -> {
            FutureCheck check = new FutureCheck(subject);
            for (ConformanceCase one : subject.cases()) {
                check.check(one, one.asOf());
                check.check(one, LocalDate.of(2026, 3, 15));
                check.check(one, LocalDate.of(2026, 7, 1));
            }
            return new Found(Map.of("alterations", check.alterations()), check.violations());
        });
    }

    /** What norms say that they read. */
    static Found reads(List<Subject> subjects) {
        return Found.all(subjects, subject -> {
            ReadsCheck check = new ReadsCheck(subject);
            check.check();
            return new Found(Map.of("deletions", check.deletions()), check.violations());
        });
    }

    static String text(String head, List<Violation> violations) {
        StringBuilder text = new StringBuilder(head).append("\n\nKinds: violations, norms\n");
        counts(violations)
                .forEach((kind, of) -> text.append("  ")
                        .append(kind)
                        .append(": ")
                        .append(of.size())
                        .append(", ")
                        .append(of.stream().map(Violation::norm).distinct().count())
                        .append('\n'));
        Map<String, List<Violation>> byNorm =
                violations.stream().collect(Collectors.groupingBy(Violation::norm, TreeMap::new, Collectors.toList()));
        byNorm.forEach((norm, of) -> {
            text.append('\n').append(norm).append(": ").append(of.size()).append('\n');
            counts(of)
                    .forEach((kind, some) -> text.append("  ")
                            .append(kind)
                            .append(": ")
                            .append(some.size())
                            .append('\n'));
            examples(of)
                    .forEach(one -> text.append("    e.g. ")
                            .append(one.kind())
                            .append(": ")
                            .append(one.example())
                            .append('\n'));
        });
        return text.toString();
    }

    private static Map<String, List<Violation>> counts(List<Violation> violations) {
        Map<String, List<Violation>> sorted = new LinkedHashMap<>();
        violations.stream()
                .collect(Collectors.groupingBy(Violation::kind, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** One of each kind in turn. */
    private static List<Violation> examples(List<Violation> violations) {
        List<Violation> some = new ArrayList<>();
        List<List<Violation>> kinds = List.copyOf(counts(violations).values());
        for (int round = 0; some.size() < EXAMPLES && round < violations.size(); round++) {
            for (List<Violation> kind : kinds) {
                if (round < kind.size() && some.size() < EXAMPLES) {
                    some.add(kind.get(round));
                }
            }
        }
        return some;
    }
}
