package vn.danchu.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;
import vn.danchu.json.ReadResult;

/**
 * The conformance cases: what the norms give for small dossiers. An implementer elsewhere runs them against a system of
 * their own.
 *
 * <pre>{@code
 * String csv = ConformanceResult.toCsv(ConformanceSuite.standard().run(mySystem));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ConformanceSuite {

    private static final JsonDocument NOTHING = JsonDocument.parse("{}");

    private static final String MANIFEST = "cases/manifest.txt";

    private final List<ConformanceCase> cases;

    private ConformanceSuite(List<ConformanceCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /** The cases shipped with the library. */
    public static ConformanceSuite standard() {
        List<ConformanceCase> cases = new ArrayList<>();
        for (String file : resource(MANIFEST).lines().toList()) {
            cases.addAll(parse("cases/" + file, resource("cases/" + file)));
        }
        return new ConformanceSuite(cases);
    }

    /**
     * Reads one file of cases: a norm, an as-of date, a base dossier, and cases that each set values in it.
     *
     * @param name the file's name, for messages
     * @throws IllegalArgumentException if it is no such file; the message names the file and the place
     */
    public static List<ConformanceCase> parse(String name, String json) {
        try {
            JsonDocument file = JsonDocument.parse(json);
            String norm = required(file, "/norm");
            List<ConformanceCase> cases = new ArrayList<>();
            List<JsonDocument> all = file.at("/cases").elements();
            for (int i = 0; i < all.size(); i++) {
                cases.add(one(norm, file, all.get(i), "/cases/" + i));
            }
            return List.copyOf(cases);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static ConformanceCase one(String norm, JsonDocument file, JsonDocument json, String place) {
        try {
            JsonDocument dossier = file.at("/dossier");
            JsonDocument set = json.find("/set").orElse(NOTHING);
            for (String pointer : set.names()) {
                dossier = dossier.with(
                        pointer, set.at("/" + pointer.replace("~", "~0").replace("/", "~1")));
            }
            List<Judgement> expected = new ArrayList<>();
            for (JsonDocument expect : json.at("/expect").elements()) {
                expected.add(
                        new Judgement(norm, required(expect, "/path"), Verdict.valueOf(required(expect, "/verdict"))));
            }
            String asOf = text(json, "/asOf");
            return new ConformanceCase(
                    norm,
                    required(json, "/name"),
                    required(json, "/provision"),
                    LocalDate.parse(asOf == null ? required(file, "/asOf") : asOf),
                    dossier.toString(),
                    expected);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable String text(JsonDocument json, String pointer) {
        JsonDocument found = json.find(pointer).orElse(null);
        return found == null ? null : found.text();
    }

    private static String required(JsonDocument json, String pointer) {
        String text = text(json, pointer);
        if (text == null) {
            throw new IllegalArgumentException("no text at " + pointer);
        }
        return text;
    }

    private static String resource(String name) {
        try (InputStream in = ConformanceSuite.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases, in the order of the manifest. */
    public List<ConformanceCase> cases() {
        return cases;
    }

    /** Runs every case; one that fails does not stop the rest. */
    public List<ConformanceResult> run(SystemUnderTest system) {
        return cases.stream().map(one -> one.run(system)).toList();
    }

    /** This library as the system under test. */
    public static SystemUnderTest danchu() {
        return (json, asOf) -> {
            ReadResult<Dossier> read = DanchuJson.strict().read(json, Dossier.class);
            Dossier dossier = read.value();
            if (dossier == null) {
                throw new IllegalArgumentException(read.faults().toString());
            }
            ComplianceReport report = Assessor.standard().assess(dossier, asOf);
            return report.findings().stream()
                    .map(finding -> new Judgement(finding.norm(), finding.path(), finding.verdict()))
                    .toList();
        };
    }
}
