package vn.danchu.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.NormAlone;
import vn.danchu.json.DanchuJson;

/**
 * Of which acts a norm needs the day, found out from its passing cases: of each act the day is taken away and the norm asked
 * again. An act of which it does not need even that it was done is not named.
 *
 * @param needed the acts whose day it needs, elements of lists as {@code *}
 * @param enough the acts of which it is enough that they were done
 */
record ActDays(Set<String> needed, Set<String> enough) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static ActDays of(Norm<?> norm, List<ConformanceCase> cases) {
        ActDays days = new ActDays(new TreeSet<>(), new TreeSet<>());
        NormAlone alone = NormAlone.of(norm.id());
        for (ConformanceCase one : cases) {
            if (one.expected().stream().allMatch(judgement -> judgement.verdict() == Verdict.COMPLIANT)) {
                JsonNode root = MAPPER.readTree(one.dossier());
                days.walk(root, root, "", alone, one.asOf());
            }
        }
        days.enough.removeAll(days.needed);
        return days;
    }

    private void walk(JsonNode root, JsonNode node, String path, NormAlone alone, LocalDate asOf) {
        if (node instanceof ObjectNode act
                && act.has("on")
                && Set.of("on", "done").containsAll(act.propertyNames())) {
            ask(root, act, path, alone, asOf);
        } else if (node.isObject()) {
            node.properties().forEach(each -> walk(root, each.getValue(), path + "/" + each.getKey(), alone, asOf));
        } else if (node.isArray()) {
            node.forEach(each -> walk(root, each, path + "/*", alone, asOf));
        }
    }

    private void ask(JsonNode root, ObjectNode act, String path, NormAlone alone, LocalDate asOf) {
        JsonNode on = act.get("on");
        JsonNode done = act.get("done");
        act.removeAll();
        Set<Verdict> without = verdicts(root, alone, asOf);
        act.put("done", true);
        Set<Verdict> undated = verdicts(root, alone, asOf);
        act.removeAll();
        if (done != null) {
            act.set("done", done);
        }
        act.set("on", on);
        if (undated == null || Set.of(Verdict.COMPLIANT).equals(without)) {
            return;
        }
        if (undated.equals(Set.of(Verdict.COMPLIANT))) {
            enough.add(path);
        } else if (undated.contains(Verdict.UNDETERMINED)) {
            needed.add(path);
        }
    }

    /** Null if what stands there is no act. */
    private static @Nullable Set<Verdict> verdicts(JsonNode root, NormAlone alone, LocalDate asOf) {
        Dossier dossier =
                DanchuJson.strict().read(root.toString(), Dossier.class).value();
        return dossier == null
                ? null
                : alone.judge(dossier, asOf).values().stream()
                        .filter(finding -> finding != null)
                        .map(Finding::verdict)
                        .collect(Collectors.toSet());
    }
}
