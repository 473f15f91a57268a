package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Policy;
import vn.danchu.dossier.Dossier;
import vn.danchu.figures.ActivityReports;
import vn.danchu.figures.FigureReview;
import vn.danchu.figures.StatedChange;
import vn.danchu.figures.StatedPercentage;
import vn.danchu.measures.Measurements;
import vn.danchu.rollup.ComplianceRollUp;
import vn.danchu.rollup.ReportChanges;
import vn.danchu.rollup.ReportTrend;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.ScoreForm;

/**
 * Every public type of an exported package is a record, a list of the law or a result, or stands in the table of ARCHITECTURE.md
 * that says what it is for: whoever adds one says so, or does not export it.
 */
class SurfaceTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> PUBLISHED = List.of("core", "json", "tabular", "html", "spring", "testing");

    /** What documents are read into and results are; their parts are found from them. */
    private static final List<Class<?>> DATA = List.of(
            Dossier.class,
            ActivityReports.class,
            StatedChange.class,
            StatedPercentage.class,
            CriteriaSet.class,
            ScoreForm.class,
            Policy.class,
            ComplianceReport.class,
            ScoreSheet.class,
            Measurements.class,
            FigureReview.class,
            ComplianceRollUp.class,
            ReportChanges.class,
            ReportTrend.class);

    private static final Pattern PUBLIC = Pattern.compile(
            "^public (?:final |abstract |sealed |non-sealed )*(?:class|interface|enum|record|@interface) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void everyPublicTypeIsDataOrHasAUseThatIsTold() throws IOException {
        Set<String> data = new HashSet<>();
        DATA.forEach(root -> collect(root, data));
        Set<String> others = new TreeSet<>(exported());
        others.removeAll(data);
        assertThat(told())
                .containsExactlyInAnyOrderElementsOf(others.stream()
                        .map(type -> type.substring(type.lastIndexOf('.') + 1))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> told() throws IOException {
        String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        String table = page.substring(page.indexOf("## What an embedder touches"), page.indexOf("## Five invariants"));
        return NAME.matcher(table.substring(table.indexOf("|---|")))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> exported() throws IOException {
        Set<String> types = new TreeSet<>();
        for (String module : PUBLISHED) {
            Path sources = ROOT.resolve(module + "/src/main/java");
            Path descriptor = sources.resolve("module-info.java");
            Set<String> packages = Files.exists(descriptor)
                    ? EXPORTS.matcher(Files.readString(descriptor))
                            .results()
                            .map(exports -> exports.group(1).replace('.', '/'))
                            .collect(Collectors.toSet())
                    : Set.of("vn/danchu/" + module);
            for (String each : packages) {
                try (Stream<Path> files = Files.list(sources.resolve(each))) {
                    for (Path file : files.filter(any -> any.toString().endsWith(".java"))
                            .toList()) {
                        Matcher type = PUBLIC.matcher(Files.readString(file));
                        if (type.find()) {
                            types.add(each.replace('/', '.') + "." + type.group(1));
                        }
                    }
                }
            }
        }
        return types;
    }

    private static void collect(Type type, Set<String> all) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, all));
        } else if (type instanceof WildcardType any) {
            Stream.of(any.getUpperBounds()).forEach(bound -> collect(bound, all));
        } else if (type instanceof Class<?> found
                && found.getName().startsWith("vn.danchu.")
                && all.add(found.getName())) {
            if (found.isSealed()) {
                Stream.of(found.getPermittedSubclasses()).forEach(permitted -> collect(permitted, all));
            }
            if (found.isRecord()) {
                Stream.of(found.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(component -> collect(component, all));
            }
        }
    }
}
