package vn.danchu.testing.completion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danchu.json.JsonDocument;
import vn.danchu.law.Setting;
import vn.danchu.testing.ConformanceCase;

/** Rich dossiers of each setting: the demonstration, and what the conformance cases say of units of the setting together. */
public final class WholeDossiers {

    private static final Path DEMONSTRATION =
            Path.of("../examples/cli/src/main/resources/vn/danchu/cli/commune-2025.json");
    private static final String PERIOD = "{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"}";
    private static final int ELEMENTS = 40;
    private static final String ENDED = "/unit/endedOn";

    /** A unit that ended, or is not bound at all, owes little: the day of one case must not silence all the others. */
    private static final Set<String> NOT_MERGED =
            Set.of("/unit", "/period", ENDED, "/unit/formedOn", "/unit/mergedInto", "/unit/ownRules");

    private static final Map<String, String> ALL = merged();

    /** Of units that ended in the year, which an ordinary build has of one setting. */
    private static final String ENDED_IN_THE_YEAR = ", ended in the year";

    private WholeDossiers() {}

    /** By name: all of them in a run that leaves nothing out. */
    public static Map<String, String> some() {
        if (NormProperties.overEverything()) {
            return ALL;
        }
        Map<String, String> some = new LinkedHashMap<>(ALL);
        some.keySet().removeIf(name -> name.endsWith(ENDED_IN_THE_YEAR) && !name.contains(Setting.COMMUNE.name()));
        return some;
    }

    /** By name. */
    static Map<String, String> all() {
        return ALL;
    }

    private static Map<String, String> merged() {
        Map<String, String> dossiers = new LinkedHashMap<>();
        try {
            dossiers.put("demonstration", Files.readString(DEMONSTRATION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Setting setting : Setting.values()) {
            String merged = merged(setting);
            dossiers.put("merged " + setting, merged);
            dossiers.put(
                    "merged " + setting + ENDED_IN_THE_YEAR,
                    JsonDocument.parse(merged)
                            .with(ENDED, JsonDocument.parse("\"2026-08-15\""))
                            .toString());
        }
        return Collections.unmodifiableMap(dossiers);
    }

    /** The first value of each single property, and some of the elements of each list, spread over the cases. */
    private static String merged(Setting setting) {
        Map<String, String> single = new LinkedHashMap<>();
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        for (ConformanceCase one : NormProperties.cases()) {
            JsonDocument document = JsonDocument.parse(one.dossier());
            JsonDocument of = document.find("/unit/setting").orElse(null);
            if (of == null || !setting.name().equals(of.text())) {
                continue;
            }
            parts("/unit", document, single, new LinkedHashMap<>());
            parts("", document, single, lists);
        }
        JsonDocument merged = JsonDocument.parse("{\"period\":" + PERIOD + ",\"unit\":{}}");
        for (Map.Entry<String, String> one : single.entrySet()) {
            if (!NOT_MERGED.contains(one.getKey())) {
                merged = merged.with(one.getKey(), JsonDocument.parse(one.getValue()));
            }
        }
        for (Map.Entry<String, Set<String>> list : lists.entrySet()) {
            String elements = String.join(",", Documents.spread(new ArrayList<>(list.getValue()), ELEMENTS));
            merged = merged.with(list.getKey(), JsonDocument.parse("[" + elements + "]"));
        }
        return merged.toString();
    }

    private static void parts(
            String at, JsonDocument document, Map<String, String> single, Map<String, Set<String>> lists) {
        JsonDocument from = document.find(at).orElse(null);
        List<String> names = from == null ? List.of() : from.names();
        for (String name : names) {
            JsonDocument value = Documents.known(document, at + "/" + name);
            if (value == null) {
                continue;
            }
            if (at.isEmpty() && value.toString().startsWith("[")) {
                Set<String> elements = lists.computeIfAbsent("/" + name, key -> new LinkedHashSet<>());
                value.elements().forEach(element -> elements.add(element.toString()));
            } else {
                single.putIfAbsent(at + "/" + name, value.toString());
            }
        }
    }
}
