package vn.danchu.testing.completion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.NormAlone;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;
import vn.danchu.testing.ConformanceCase;

/**
 * A norm under test and the cases that seed it.
 *
 * @param norm the norm
 * @param cases the seeds
 * @param donors every value that a place has in one of the seeds, elements of lists among them, by
 *     {@link DossierSchema#pattern}
 */
record Seeds(NormAlone norm, List<ConformanceCase> cases, Map<String, Set<String>> donors) {

    static Seeds of(NormAlone norm, List<ConformanceCase> cases) {
        Map<String, Set<String>> donors = new LinkedHashMap<>();
        for (ConformanceCase one : cases) {
            JsonDocument document = JsonDocument.parse(one.dossier());
            for (String pointer : Documents.data(document)) {
                JsonDocument value = Documents.known(document, pointer);
                if (value != null) {
                    String pattern = DossierSchema.pattern(pointer);
                    add(donors, pattern, value);
                    value.elements().forEach(element -> add(donors, pattern + "/*", element));
                }
            }
        }
        return new Seeds(norm, List.copyOf(cases), donors);
    }

    private static void add(Map<String, Set<String>> donors, String pattern, JsonDocument value) {
        donors.computeIfAbsent(pattern, key -> new LinkedHashSet<>()).add(value.toString());
    }

    /** What the norm says of each record; null if the document is refused. */
    @Nullable
    Map<String, @Nullable Finding> judge(String json, LocalDate asOf) {
        Dossier dossier = DanchuJson.strict().read(json, Dossier.class).value();
        return dossier == null ? null : norm.judge(dossier, asOf);
    }
}
