package vn.danchu.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.JsonDocument;

/**
 * The dossier that the conformance cases of one file vary, before any of them does.
 *
 * @param dossier as JSON
 * @param asOf the day on which it is judged
 */
record PlainCase(String dossier, LocalDate asOf) {

    /** Those of all files, by norm. */
    static Map<String, List<PlainCase>> byNorm() {
        Map<String, List<PlainCase>> all = new HashMap<>();
        for (String name : resource("cases/manifest.txt").lines().toList()) {
            JsonDocument file = JsonDocument.parse(resource("cases/" + name));
            String asOf = text(file, "/asOf");
            String norm = text(file, "/norm");
            JsonDocument dossier = file.find("/dossier").orElse(null);
            if (asOf != null && norm != null && dossier != null) {
                all.computeIfAbsent(norm, each -> new ArrayList<>())
                        .add(new PlainCase(dossier.toString(), LocalDate.parse(asOf)));
            }
        }
        return all;
    }

    private static @Nullable String text(JsonDocument file, String pointer) {
        JsonDocument found = file.find(pointer).orElse(null);
        return found == null ? null : found.text();
    }

    private static String resource(String name) {
        try (InputStream in = ConformanceSuite.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
