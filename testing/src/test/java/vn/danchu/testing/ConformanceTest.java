package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Norms;

class ConformanceTest {

    private static final Path CASES = Path.of("src/main/resources/vn/danchu/testing/cases");
    private static final List<ConformanceCase> ALL = ConformanceSuite.standard().cases();

    static List<ConformanceCase> cases() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLibraryGivesWhatTheCaseExpects(ConformanceCase one) {
        ConformanceResult result = one.run(ConformanceSuite.danchu());
        assertThat(result.error()).isEmpty();
        assertThat(result.found()).isEqualTo(one.expected());
    }

    @Test
    void everyNormHasACaseForEachVerdictItCanGive() {
        List<String> gaps = new ArrayList<>();
        for (Norm<?> norm : Norms.all()) {
            Set<Verdict> missing = EnumSet.copyOf(norm.verdicts());
            ALL.stream()
                    .filter(one -> one.norm().equals(norm.id()))
                    .flatMap(one -> one.expected().stream())
                    .forEach(judgement -> missing.remove(judgement.verdict()));
            missing.forEach(verdict -> gaps.add(norm.id() + " " + verdict));
        }
        assertThat(gaps).isEmpty();
    }

    @Test
    void everyCaseIsOfANormAndTestsAProvisionThatTheNormCites() {
        assertThat(ALL).allSatisfy(one -> {
            Norm<?> norm = Norms.get(one.norm());
            assertThat(norm.citations().stream().map(Object::toString))
                    .as(one.toString())
                    .contains(one.provision());
        });
    }

    /** {@code mvn -pl testing -am test -Ddanchu.update=true} writes the manifest anew. */
    @Test
    void theManifestListsEveryFile() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> found = Files.walk(CASES)) {
            found.filter(file -> file.toString().endsWith(".json"))
                    .forEach(file -> files.add(CASES.relativize(file).toString().replace('\\', '/')));
        }
        Path manifest = CASES.resolve("manifest.txt");
        if (Boolean.getBoolean("danchu.update")) {
            Files.writeString(manifest, String.join("\n", files) + "\n");
        }
        assertThat(Files.readAllLines(manifest)).containsExactlyElementsOf(files);
    }
}
