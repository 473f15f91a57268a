package vn.danchu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads what PIT reports of one room, and holds it against what is written in {@code mutation.tsv}: the mark of the room, and each
 * survivor that is explained. {@code .ci/mutation} runs it from the folder of the module, as a program of one file.
 *
 * <p>A survivor is known by its class, its method (a lambda's without its number), what was changed and the words of its line, so
 * that moving a line changes nothing. A room below its mark is listed with the share that was measured, and may only become better.
 *
 * <p>PIT calls a change detected also where its Java machine ended ({@code RUN_ERROR}) or could not start the tests. No test said
 * anything of it, so that it is neither killed nor a survivor: it is listed and fails.
 */
final class MutationScore {

    /** What says that a test saw the change: it failed, or it never came to its end, or filled the memory. */
    private static final Set<String> SEEN = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    /** What says that the tests ran and saw nothing, or that none reaches the change. */
    private static final Set<String> SURVIVED = Set.of("SURVIVED", "NO_COVERAGE");

    private static final Path LIST = Path.of("src/test/mutation.tsv");

    private final Map<Path, List<String>> sources = new HashMap<>();
    private final Set<String> explained = new HashSet<>();
    private double mark = 90;
    private boolean belowMark;

    private MutationScore() {}

    /**
     * Arguments: the room, PIT's report, and {@code whole}; or {@code part} where some of its classes were tried and not all; or the
     * name of the tests that were tried first ({@code own}, {@code cases}), whose share is told and not judged.
     */
    public static void main(String[] args) throws Exception {
        MutationScore score = new MutationScore();
        if (!args[2].equals("whole") && !args[2].equals("part")) {
            score.tell(args[0], Path.of(args[1]), args[2]);
            return;
        }
        score.list(args[0]);
        boolean part = args[2].equals("part");
        System.exit(score.judge(args[0], Path.of(args[1]), part) ? 0 : 1);
    }

    private void list(String room) throws IOException {
        for (String line : Files.readAllLines(LIST, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("mark") && cells[1].equals(room)) {
                mark = Double.parseDouble(cells[2]);
                belowMark = !cells[3].isEmpty();
                if (belowMark) {
                    mark = Double.parseDouble(cells[3]);
                }
            } else if (cells[0].equals("survivor")) {
                explained.add(String.join("\t", cells[1], cells[2], cells[3], cells[4]));
            }
        }
    }

    private void tell(String room, Path report, String tests) throws Exception {
        NodeList mutations = mutations(report);
        int killed = 0;
        for (int i = 0; i < mutations.getLength(); i++) {
            killed += SEEN.contains(((Element) mutations.item(i)).getAttribute("status")) ? 1 : 0;
        }
        int all = mutations.getLength();
        System.out.printf(
                Locale.ROOT,
                "%s, by %s: %d of %d killed (%.1f %%)%n",
                room,
                tests.equals("own") ? "its own tests" : "these and " + tests,
                killed,
                all,
                all == 0 ? 100 : 100.0 * killed / all);
    }

    private static NodeList mutations(Path report) throws Exception {
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
        return xml.getElementsByTagName("mutation");
    }

    private boolean judge(String room, Path report, boolean part) throws Exception {
        NodeList mutations = mutations(report);
        List<String> unexplained = new ArrayList<>();
        List<String> untried = new ArrayList<>();
        int killed = 0;
        int known = 0;
        for (int i = 0; i < mutations.getLength(); i++) {
            Element mutation = (Element) mutations.item(i);
            String status = mutation.getAttribute("status");
            if (SEEN.contains(status)) {
                killed++;
            } else if (!SURVIVED.contains(status)) {
                untried.add(key(mutation) + "\tline " + text(mutation, "lineNumber") + "\t" + status);
            } else if (explained.contains(key(mutation))) {
                known++;
            } else {
                unexplained.add(key(mutation) + "\tline " + text(mutation, "lineNumber"));
            }
        }
        int all = mutations.getLength();
        double share = all == 0 ? 100 : 100.0 * killed / all;
        unexplained.stream().sorted().forEach(System.out::println);
        untried.stream().sorted().map("not tried: "::concat).forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%s%s: %d of %d killed (%.1f %%), %d explained, %d survive, %d not tried; %s %.1f %%%n",
                room,
                part ? " (in part)" : "",
                killed,
                all,
                share,
                known,
                unexplained.size(),
                untried.size(),
                belowMark ? "below its mark, measured" : "mark",
                mark);
        boolean accounted = untried.isEmpty() && (belowMark || unexplained.isEmpty());
        return accounted && (part || share >= mark);
    }

    private String key(Element mutation) throws IOException {
        String type = text(mutation, "mutatedClass");
        String mutator = text(mutation, "mutator");
        String name = mutator.substring(mutator.lastIndexOf('.') + 1).replace("Mutator", "");
        return String.join(
                "\t",
                type.substring("vn.danchu.".length()),
                text(mutation, "mutatedMethod").replaceAll("\\$\\d+$", ""),
                name,
                words(type, Integer.parseInt(text(mutation, "lineNumber"))));
    }

    private String words(String type, int line) throws IOException {
        String outer = type.contains("$") ? type.substring(0, type.indexOf('$')) : type;
        Path path = Path.of("src/main/java", outer.replace('.', '/') + ".java");
        if (!sources.containsKey(path)) {
            sources.put(path, Files.exists(path) ? Files.readAllLines(path, StandardCharsets.UTF_8) : List.of());
        }
        List<String> lines = sources.get(path);
        return line <= lines.size() ? lines.get(line - 1).strip() : "";
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagName(name).item(0).getTextContent();
    }
}
