package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever one full run opens as a resource or looks up by reflection stands in the metadata of a jar for GraalVM. The run
 * is this program's: reading, judging, scoring, writing JSON, pages, tables and workbooks.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachabilityTest {

    private static final Pattern TYPE = Pattern.compile("\\{\"type\": \"([^\"]+)\"([^}]*)}");
    private static final Pattern GLOB = Pattern.compile("\\{\"glob\": \"([^\"]+)\"}");
    private static final String OWN = "vn.danchu.cli.";
    private static final String COMMUNE = "src/main/resources/vn/danchu/cli/commune-2025.json";

    private final Set<String> whole = new TreeSet<>();
    private final List<Pattern> globs = new ArrayList<>();

    @BeforeAll
    void read() throws IOException {
        for (String module : List.of("core", "json", "tabular", "html")) {
            Path file = Path.of("../../" + module + "/src/main/resources/META-INF/native-image/vn.danchu/danchu-"
                    + module + "/reachability-metadata.json");
            String json = Files.readString(file);
            for (Matcher type = TYPE.matcher(json); type.find(); ) {
                if (type.group(2).contains("allDeclaredConstructors")
                        && type.group(2).contains("allDeclaredMethods")) {
                    whole.add(type.group(1));
                }
            }
            for (Matcher glob = GLOB.matcher(json); glob.find(); ) {
                globs.add(Pattern.compile(Arrays.stream(glob.group(1).split("\\*\\*", -1))
                        .map(part -> Arrays.stream(part.split("\\*", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("[^/]*")))
                        .collect(Collectors.joining(".*"))));
            }
        }
    }

    @Test
    void nothingThatAFullRunNeedsIsLacking(@TempDir Path folder) throws Exception {
        ReflectionTrace.clear();
        Set<String> resources;
        try (TracingLoader loader = new TracingLoader()) {
            Method run = loader.loadClass("vn.danchu.cli.Main")
                    .getDeclaredMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
            run.setAccessible(true);
            for (List<String> line : lines(folder)) {
                StringWriter err = new StringWriter();
                Object code = run.invoke(
                        null, new PrintWriter(new StringWriter()), new PrintWriter(err), line.toArray(String[]::new));
                assertThat(code).as("%s: %s", line, err).isIn(0, 1, 3);
            }
            resources = loader.resources();
        }
        assertThat(resources)
                .hasSizeGreaterThan(40)
                .filteredOn(name ->
                        globs.stream().noneMatch(glob -> glob.matcher(name).matches()))
                .isEmpty();
        assertThat(ReflectionTrace.types())
                .hasSizeGreaterThan(100)
                .filteredOn(type -> !type.startsWith(OWN) && !whole.contains(type))
                .isEmpty();
    }

    private static List<List<String>> lines(Path folder) {
        String report = folder.resolve("report.html").toString();
        String book = folder.resolve("dossier.xlsx").toString();
        String checklist = folder.resolve("checklist.csv").toString();
        return List.of(
                List.of("demo"),
                List.of("assess", COMMUNE, "--as-of", "2026-01-31", "--format", "html", "--out", report),
                List.of("assess", COMMUNE, "--as-of", "2026-01-31", "--format", "json", "--lang", "en"),
                List.of(
                        "score",
                        "reference.commune",
                        "--dossier",
                        COMMUNE,
                        "--as-of",
                        "2026-01-31",
                        "--format",
                        "json"),
                List.of(
                        "score",
                        "reference.commune",
                        "--dossier",
                        COMMUNE,
                        "--as-of",
                        "2026-01-31",
                        "--format",
                        "html"),
                List.of("figures", "src/main/resources/vn/danchu/cli/published-figures.json", "--format", "json"),
                List.of("norms", "L10-12.3-within-5-working-days"),
                List.of("norms", "--format", "json"),
                List.of("criteria", "list"),
                List.of("criteria", "show", "reference.commune", "--format", "json"),
                List.of("new", "--setting", "agency"),
                List.of("export", "dossier", COMMUNE, "--out", book),
                List.of("import", "dossier", book),
                List.of("export", "checklist", COMMUNE, "--as-of", "2026-01-31", "--out", checklist));
    }
}
