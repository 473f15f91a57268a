package vn.danchu.testing.completion;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the properties still find in some norms, counted by norm and kind in {@code open.tsv}, with why it stays: no norm may get worse, and in a
 * run over everything a norm that gets better must leave the list. With {@code -Ddanchu.update=true} such a run takes it out; what
 * gets worse is taken in by hand only. A run over some norms shows all that it finds in them.
 */
final class Ratchet {

    private static final Path FILE = Path.of("src/test/resources/vn/danchu/testing/completion/open.tsv");

    private Ratchet() {}

    /**
     * Fails where a norm has more violations of a kind than the list knows; in a run over everything, also where it has fewer.
     *
     * @param kinds the kinds that this property finds, by the first word
     * @param everything whether nothing was left out
     */
    static void assertNoneButKnown(String name, Found found, Set<String> kinds, boolean everything) throws IOException {
        if (!NormProperties.ofEveryNorm()) {
            ViolationReport.assertNone(name, found);
            return;
        }
        Map<String, Integer> counted = counted(found.violations());
        if (everything && Boolean.getBoolean("danchu.update")) {
            lower(counted, kinds);
        }
        Map<String, Integer> known = known(kinds);
        List<Violation> more = found.violations().stream()
                .filter(one -> counted.get(key(one)) > known.getOrDefault(key(one), 0))
                .toList();
        ViolationReport.assertNone(name, new Found(found.count(), more));
        if (everything && !known.equals(counted)) {
            known.keySet().removeIf(key -> counted.getOrDefault(key, 0).equals(known.get(key)));
            fail(FILE + " knows of more than there is; take it out with -Ddanchu.update=true: " + known.keySet());
        }
    }

    /** Whether the list knows the norm to violate so, however often. */
    static boolean isKnown(Violation violation) {
        try {
            return known(Set.of(violation.kind().split(" ", 2)[0])).containsKey(key(violation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(Violation violation) {
        return violation.norm() + "\t" + violation.kind().split(" ", 2)[0];
    }

    private static String key(String line) {
        String[] cells = line.split("\t");
        return cells[0] + "\t" + cells[1];
    }

    private static Map<String, Integer> counted(List<Violation> violations) {
        return violations.stream()
                .collect(Collectors.groupingBy(Ratchet::key, TreeMap::new, Collectors.summingInt(one -> 1)));
    }

    private static Map<String, Integer> known(Set<String> kinds) throws IOException {
        Map<String, Integer> known = new TreeMap<>();
        for (String line : Files.readAllLines(FILE)) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && kinds.contains(cells[1])) {
                known.put(key(line), Integer.valueOf(cells[2]));
            }
        }
        return known;
    }

    /** Takes out what is not found any more, and counts what is found less often; takes nothing in. */
    private static void lower(Map<String, Integer> counted, Set<String> kinds) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("#") || !kinds.contains(line.split("\t")[1])) {
                lines.add(line);
                continue;
            }
            String[] cells = line.split("\t", 4);
            int count = Math.min(counted.getOrDefault(key(line), 0), Integer.parseInt(cells[2]));
            if (count > 0) {
                cells[2] = String.valueOf(count);
                lines.add(String.join("\t", cells));
            }
        }
        Files.write(FILE, lines);
    }
}
