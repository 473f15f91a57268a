package vn.danchu.testing.completion;

import static org.assertj.core.api.Assertions.fail;

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

/** What the properties found, norm by norm. */
final class ViolationReport {

    private static final int EXAMPLES = 3;
    private static final int LINES = 80;

    private ViolationReport() {}

    /** Prints the counts; fails with the kinds and some examples, and writes all to a file, if there are any. */
    static void assertNone(String name, Found found) throws IOException {
        System.out.println(name + ": " + found.count() + ", violations "
                + found.violations().size());
        if (!found.violations().isEmpty()) {
            Path file = Path.of("target", "violations-" + name + ".txt");
            String text = text(name + ": " + found.count() + "\n", found.violations());
            Files.writeString(file, text);
            fail(text.lines().limit(LINES).collect(Collectors.joining("\n")) + "\n... all in testing/" + file);
        }
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

    /** One of each kind in turn; those last that one rule of all norms would end. */
    private static List<Violation> examples(List<Violation> violations) {
        List<Violation> some = new ArrayList<>();
        List<List<Violation>> kinds = new ArrayList<>(counts(violations).values());
        kinds.sort(Comparator.comparing(kind -> kind.get(0).kind().endsWith(Stretch.OTHER_SETTING.note())
                || kind.get(0).kind().endsWith(Stretch.OUTSIDE_THE_LAW.note())));
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
