package vn.danchu.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReportExtract;
import vn.danchu.validation.LawMessages;
import vn.danchu.validation.LawViolations;

/** The Java of docs/web.md is the regions of this file, and its table of properties is whole. */
class WebGuideTest {

    private static final Path DOCS = Path.of("../docs");

    private static final Path SOURCE = Path.of("src/test/java/vn/danchu/spring/WebGuideTest.java");

    // spotless:off
    // guide
    @RestController
    class AssessController {

        private final Assessor assessor; // the starter's

        AssessController(Assessor assessor) {
            this.assessor = assessor;
        }

        @PostMapping("/assess")
        ComplianceReport assess(@RequestBody Dossier dossier, @RequestParam java.time.LocalDate asOf) {
            return assessor.assess(dossier, asOf);
        }
    }
    // end
    // spotless:on

    @Test
    void aControllerNeedsNoMore() {
        new ApplicationContextRunner()
                .withUserConfiguration(DanchuAutoConfiguration.class)
                .run(context -> assertThat(new AssessController(context.getBean(Assessor.class))
                                .assess(
                                        DanchuJson.strict()
                                                .read("{}", Dossier.class)
                                                .orThrow(),
                                        java.time.LocalDate.of(2026, 12, 31))
                                .receipt())
                        .isNotNull());
    }

    @Test
    void plainJakartaValidation() throws IOException {
        Dossier dossier = DanchuJson.strict()
                .read(
                        "{\"unit\": {\"setting\": \"COMMUNE\"}, \"disclosures\": [{\"item\": \"11.1\", \"decision\":"
                                + " {\"signedOn\": \"2025-03-03\"}, \"publications\": []}]}",
                        Dossier.class)
                .orThrow();
        List<String> shown = new ArrayList<>();
        Locale ofTheMachine = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        // spotless:off
        // guide
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        configuration.messageInterpolator(new LawMessages(new ParameterMessageInterpolator())); // needs no expression language
        Validator validator = configuration.buildValidatorFactory().getValidator();
        LawViolations.requireCarried(validator); // says so if the provider cannot judge by the law
        for (ConstraintViolation<Dossier> breach : validator.validate(dossier, Lawful.Law.class)) {
            Finding finding = LawViolations.finding(breach);
            shown.add(LawViolations.pointer(breach) + " " + finding.norm() + ": " + breach.getMessage());
        }
        // end
        // spotless:on
        Locale.setDefault(ofTheMachine);
        assertThat(shown).anyMatch(line -> line.startsWith("/disclosures/0"));
        for (String guide : List.of("web.md", "web.vi.md")) {
            String text = Files.readString(DOCS.resolve(guide));
            String output = text.substring(text.indexOf("```text output\n") + 15);
            assertThat(shown).contains(output.substring(0, output.indexOf('\n')));
        }
    }

    @Test
    void aPageOfAReportWithItsTexts() {
        ComplianceReport report = Assessor.standard()
                .assess(DanchuJson.strict().read("{}", Dossier.class).orThrow(), java.time.LocalDate.of(2026, 12, 31));
        // spotless:off
        // guide
        DanchuJson told = DanchuJson.strict().withTexts(Locale.ENGLISH); // question, answer, remedy, names beside the values
        ReportExtract first = ReportExtract.ALL.without(Verdict.NOT_APPLICABLE).ofChapter("norms.disclosure").page(0, 50);
        String page = first.toJson(report, told);
        // end
        // spotless:on
        assertThat(page).contains("\"page\":{\"from\":0,");
    }

    private static List<String> regions() throws IOException {
        List<String> regions = new ArrayList<>();
        List<String> region = null;
        for (String line : Files.readAllLines(SOURCE)) {
            if (line.strip().equals("// guide")) {
                region = new ArrayList<>();
            } else if (line.strip().equals("// end") && region != null) {
                regions.add(String.join("\n", region).stripIndent().strip());
                region = null;
            } else if (region != null) {
                region.add(line);
            }
        }
        return regions;
    }

    @ParameterizedTest
    @ValueSource(strings = {"web.md", "web.vi.md"})
    void theGuideShowsThese(String guide) throws IOException {
        String text = Files.readString(DOCS.resolve(guide));
        assertThat(regions()).hasSize(3).allSatisfy(region -> {
            assertThat(text).contains(region);
            assertThat(text.substring(text.indexOf(region))).contains(imports(region));
        });
    }

    /** What a region needs to be compiled. */
    private static List<String> imports(String region) {
        try {
            return Files.readAllLines(SOURCE).stream()
                    .filter(line -> line.startsWith("import "))
                    .filter(line -> java.util.regex.Pattern.compile("(?<![\\w.])"
                                    + line.substring(line.lastIndexOf('.') + 1, line.length() - 1) + "\\b")
                            .matcher(region)
                            .find())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Every property of the metadata stands in the table with its default. */
    @ParameterizedTest
    @ValueSource(strings = {"web.md", "web.vi.md"})
    void theGuideNamesEveryProperty(String guide) throws IOException {
        Objects.requireNonNull(DanchuProperties.class.getAnnotation(ConfigurationProperties.class));
        String text = Files.readString(DOCS.resolve(guide));
        String metadata = Files.readString(Path.of("target/classes/META-INF/spring-configuration-metadata.json"));
        List<String> names = java.util.regex.Pattern.compile(
                        "\"name\": \"(danchu\\.[a-z.-]+)\",\\s+\"type\": \"[a-z.]*\\.?(?!vn)[A-Za-z.<>]+\",\\s+\"description\"")
                .matcher(metadata)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toList());
        assertThat(names)
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(text).contains("`" + name + "`"));
    }
}
