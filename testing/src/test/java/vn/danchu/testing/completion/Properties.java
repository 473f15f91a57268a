package vn.danchu.testing.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.danchu.dossier.NormAlone;
import vn.danchu.testing.ConformanceCase;
import vn.danchu.testing.ConformanceSuite;

/** Runs the properties over all norms and writes what they found: {@code Properties FILE [deletions a norm] [part of id]}. */
final class Properties {

    private static final int EXAMPLES = 3;

    private Properties() {}

    public static void main(String[] arguments) throws IOException {
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
        String part = arguments.length > 2 ? arguments[2] : "";
        long start = System.nanoTime();
        List<CompletionCheck> checks = singles(most, part);
        List<Violation> violations =
                checks.stream().flatMap(check -> check.violations().stream()).toList();
        String head = checks.size() + " norms, "
                + checks.stream().mapToInt(CompletionCheck::deletions).sum() + " deletions, "
                + checks.stream().mapToInt(CompletionCheck::completions).sum() + " completions, "
                + (System.nanoTime() - start) / 1_000_000_000 + " s";
        Files.writeString(Path.of(arguments[0]), text(head, violations));
        if (arguments.length > 3) {
            Files.write(
                    Path.of(arguments[3]),
                    violations.stream().map(Violation::toString).toList());
        }
    }

    static List<CompletionCheck> singles(int most, String part) {
        Map<String, List<ConformanceCase>> cases = ConformanceSuite.standard().cases().stream()
                .filter(one -> one.norm().contains(part))
                .collect(Collectors.groupingBy(ConformanceCase::norm, TreeMap::new, Collectors.toList()));
        return cases.entrySet().parallelStream()
                .map(entry -> {
                    CompletionCheck check =
                            new CompletionCheck(Subject.of(NormAlone.of(entry.getKey()), entry.getValue()));
                    check.singles(most);
                    return check;
                })
                .toList();
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
