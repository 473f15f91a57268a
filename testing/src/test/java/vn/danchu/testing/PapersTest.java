package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the written papers name exists: tests, modules, packages. */
class PapersTest {

    private static final Path ROOT = Path.of("..");
    private static final Path CORE = ROOT.resolve("core/src/main/java");
    private static final Pattern TEST_CLASS = Pattern.compile("`([A-Z]\\w*Test)`");
    private static final Pattern TYPE_NAME = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:[.(]\\w[^`]*)?`");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z]\\w*)");
    private static final Pattern PACKAGE = Pattern.compile("`(vn\\.danchu(?:\\.[a-z]+)+)`");
    private static final Pattern MODULE = Pattern.compile("<module>([a-z]+)</module>");

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static Set<String> named(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The rows of a table whose first cell is code. */
    private static String rows(String page, String heading) {
        int from = page.indexOf("## " + heading);
        int to = page.indexOf("\n## ", from + 1);
        return page.substring(from, to)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> papers() throws IOException {
        List<Path> papers = new ArrayList<>();
        try (Stream<Path> decisions = Files.list(GeneratedPage.DOCS.resolve("decisions"))) {
            decisions.forEach(papers::add);
        }
        for (String name : List.of("ARCHITECTURE.md", "CONTRIBUTING.md", "RELEASING.md", "SECURITY.md")) {
            papers.add(ROOT.resolve(name));
        }
        return papers;
    }

    private static Set<String> testClasses() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String module : named(MODULE, read(ROOT.resolve("pom.xml")))) {
            Path tests = ROOT.resolve(module).resolve("src/test/java");
            if (Files.exists(tests)) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .forEach(classes::add);
                }
            }
        }
        return classes;
    }

    @Test
    void everyTestThatTheyNameIsThere() throws IOException {
        Set<String> known = testClasses();
        known.add(SystemUnderTest.class.getSimpleName()); // no test
        for (Path paper : papers()) {
            assertThat(known).as(paper.toString()).containsAll(named(TEST_CLASS, read(paper)));
        }
    }

    /** Of other libraries. */
    private static final Set<String> FOREIGN = Set.of("Optional", "ParameterMessageInterpolator");

    @Test
    void everyTypeThatTheyNameIsThere() throws IOException {
        Set<String> known = new TreeSet<>(FOREIGN);
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(PapersTest::isSource).toList()) {
                known.addAll(named(DECLARED, read(file)));
            }
        }
        for (Path paper : papers()) {
            assertThat(known).as(paper.toString()).containsAll(named(TYPE_NAME, read(paper)));
        }
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && path.contains("/src/") && !path.contains("/target/");
    }

    @Test
    void theInvariantsAreHeldByTests() throws IOException {
        String page = read(ROOT.resolve("ARCHITECTURE.md"));
        List<String> invariants = page.substring(page.indexOf("## Five invariants"))
                .lines()
                .filter(line -> line.matches("\\| \\d \\|.*"))
                .toList();
        assertThat(invariants)
                .hasSize(5)
                .allSatisfy(row -> assertThat(named(TEST_CLASS, row)).isNotEmpty());
    }

    @Test
    void everyPackageOfCoreHasItsRow() throws IOException {
        Set<String> packages;
        try (Stream<Path> files = Files.walk(CORE)) {
            packages = files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> CORE.relativize(file.getParent()).toString().replaceAll("[/\\\\]", "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(named(PACKAGE, rows(read(ROOT.resolve("ARCHITECTURE.md")), "Packages of core")))
                .isEqualTo(packages);
    }

    @Test
    void everyModuleHasItsRow() throws IOException {
        assertThat(named(Pattern.compile("`([a-z]+)`"), rows(read(ROOT.resolve("ARCHITECTURE.md")), "Modules")))
                .isEqualTo(named(MODULE, read(ROOT.resolve("pom.xml"))));
    }
}
