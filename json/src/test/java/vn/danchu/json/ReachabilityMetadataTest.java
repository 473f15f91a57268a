package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.dossier.Dossier;

/**
 * What GraalVM must know of core and json to build a native image: their records, enumerations and sealed types, which the JSON form is
 * made from, and their files. With {@code -Ddanchu.update=true} it is written anew. That a run needs no more is tested where
 * the command line is.
 */
class ReachabilityMetadataTest {

    enum Part {
        CORE(
                Dossier.class,
                List.of(
                        "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
                        "vn.danchu.validation.DeterminedValidator",
                        "vn.danchu.validation.LawfulValidator"),
                List.of(
                        "{\"bundle\": \"ContributorValidationMessages\"}",
                        "{\"glob\": \"ContributorValidationMessages*.properties\"}",
                        "{\"glob\": \"vn/danchu/*/texts_*.properties\"}",
                        "{\"glob\": \"vn/danchu/calendar/*.txt\"}",
                        "{\"glob\": \"vn/danchu/dossier/*.properties\"}",
                        "{\"glob\": \"vn/danchu/dossier/norms.sha256\"}",
                        "{\"glob\": \"vn/danchu/law/*.tsv\"}",
                        "{\"glob\": \"vn/danchu/measures/*.txt\"}",
                        "{\"glob\": \"vn/danchu/scoring/provisions.txt\"}")),
        JSON(
                DanchuJson.class,
                List.of(),
                List.of(
                        "{\"glob\": \"vn/danchu/json/*.properties\"}",
                        "{\"glob\": \"vn/danchu/json/schema/*.json\"}",
                        "{\"glob\": \"vn/danchu/json/sets/*\"}"));

        private final Class<?> member;
        private final List<String> others;
        private final List<String> files;

        Part(Class<?> member, List<String> others, List<String> files) {
            this.member = member;
            this.others = others;
            this.files = files;
        }

        String json() throws IOException, URISyntaxException {
            Path classes = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (ModuleReader reader = ModuleFinder.of(classes)
                    .find("vn.danchu." + name().toLowerCase(java.util.Locale.ROOT))
                    .orElseThrow()
                    .open()) {
                Stream<String> data = reader.list()
                        .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
                        .map(file -> file.substring(0, file.length() - ".class".length())
                                .replace('/', '.'))
                        .filter(this::isData);
                String types = Stream.concat(data, others.stream())
                        .sorted()
                        .map(type -> "    {\"type\": \"" + type + "\", \"allDeclaredConstructors\": true,"
                                + " \"allDeclaredFields\": true, \"allDeclaredMethods\": true}")
                        .collect(Collectors.joining(",\n"));
                return "{\n  \"reflection\": [\n" + types + "\n  ],\n  \"resources\": [\n    "
                        + String.join(",\n    ", files) + "\n  ]\n}\n";
            }
        }

        private boolean isData(String name) {
            try {
                Class<?> type = Class.forName(name, false, member.getClassLoader());
                return (type.isRecord() || type.isEnum() || type.isSealed()) && isPublic(type);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean isPublic(Class<?> type) {
            return java.lang.reflect.Modifier.isPublic(type.getModifiers())
                    && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAsTheCodeHasIt(Part part) throws IOException, URISyntaxException {
        String module = part.name().toLowerCase(java.util.Locale.ROOT);
        Path file = Path.of("../" + module + "/src/main/resources/META-INF/native-image/vn.danchu/danchu-" + module
                + "/reachability-metadata.json");
        if (Boolean.getBoolean("danchu.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, part.json());
        }
        assertThat(Files.readString(file))
                .as("%s is as the code has it; if not, run this test with -Ddanchu.update=true", file)
                .isEqualTo(part.json());
    }
}
