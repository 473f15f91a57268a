package vn.danchu.testing.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.json.JsonDocument;
import vn.danchu.testing.ConformanceCase;

/** Alters what has not happened yet on the as-of date: no verdict changes. Not thread-safe; made for one norm. */
final class FutureCheck {

    /** Days that are said beforehand: the bounds of a term, of a cycle, of a limit that somebody sets. */
    private static final Pattern STATED = Pattern.compile(
            "/(term|villageHeadsTerm|covers|quarter|halfYear|specialRule)/|(termEnds|effective|[lL]imit)On$");

    private final Seeds seeds;
    private final List<Violation> violations = new ArrayList<>();
    private int alterations;

    FutureCheck(Seeds seeds) {
        this.seeds = seeds;
    }

    List<Violation> violations() {
        return violations;
    }

    int alterations() {
        return alterations;
    }

    void check(ConformanceCase seed, LocalDate asOf) {
        Map<String, @Nullable Finding> before = seeds.judge(seed.dossier(), asOf);
        JsonDocument document = JsonDocument.parse(seed.dossier());
        for (String pointer : Documents.data(document)) {
            JsonDocument value = document.find(pointer).orElse(null);
            if (before == null || value == null || pointer.startsWith("/period") || pointer.startsWith("/unit")) {
                continue;
            }
            LocalDate day = Scene.day(value.toString());
            if (day != null && day.isAfter(asOf) && !STATED.matcher(pointer).find()) {
                later(seed, asOf, before, document, pointer, day);
            }
            if (!value.elements().isEmpty() && !seeds.norm().lists().contains(pointer)) {
                fewer(seed, asOf, before, document, pointer, value.elements());
            }
        }
    }

    /** What is planned may leave a duty pending, or contradict what has happened, and no more; what is not known may have happened. */
    private static boolean mayBoth(Finding before, Finding now) {
        Set<Verdict> both = EnumSet.of(before.verdict(), now.verdict());
        return both.size() == 1
                || before.reason() == Reason.NO_DATA
                || Answers.CONTRADICTIONS.contains(before.reason())
                || Answers.CONTRADICTIONS.contains(now.reason())
                || (both.contains(Verdict.PENDING) && !both.contains(Verdict.NON_COMPLIANT));
    }

    private void later(
            ConformanceCase seed,
            LocalDate asOf,
            Map<String, @Nullable Finding> before,
            JsonDocument document,
            String pointer,
            LocalDate day) {
        for (int days : new int[] {1, 40, 400}) {
            JsonDocument other = JsonDocument.parse("\"" + day.plusDays(days) + "\"");
            JsonDocument beside = document.find(Documents.parent(pointer)).orElse(null);
            String name = pointer.substring(pointer.lastIndexOf('/'));
            if (beside != null && (beside.names().isEmpty() || Sense.runsForward(beside.with(name, other)))) {
                compare("moved", seed, asOf, before, document.with(pointer, other), pointer + " to " + other);
            }
        }
    }

    private void fewer(
            ConformanceCase seed,
            LocalDate asOf,
            Map<String, @Nullable Finding> before,
            JsonDocument document,
            String pointer,
            List<JsonDocument> elements) {
        for (int i = 0; i < elements.size(); i++) {
            List<LocalDate> days = TimeCheck.days(elements.get(i));
            if (!days.isEmpty() && days.stream().allMatch(day -> day.isAfter(asOf))) {
                List<JsonDocument> rest = new ArrayList<>(elements);
                rest.remove(i);
                JsonDocument without = document.with(pointer, JsonDocument.parse(rest.toString()));
                compare("left out", seed, asOf, before, without, pointer + "/" + i);
            }
        }
    }

    private void compare(
            String how,
            ConformanceCase seed,
            LocalDate asOf,
            Map<String, @Nullable Finding> before,
            JsonDocument altered,
            String what) {
        Map<String, @Nullable Finding> after = seeds.judge(altered.toString(), asOf);
        if (after == null) {
            return;
        }
        alterations++;
        before.forEach((record, finding) -> {
            Finding now = after.get(record);
            if (finding != null && now != null && !mayBoth(finding, now)) {
                violations.add(new Violation(
                        seeds.norm().id(),
                        "TIME a fact to come, " + how + ", makes " + finding.verdict() + " " + now.verdict(),
                        "case \"" + seed.name() + "\"" + (record.isEmpty() ? "" : ", record " + record) + ", on "
                                + asOf + " it is " + CompletionCheck.text(finding) + "; with " + what + " " + how
                                + " it is " + CompletionCheck.text(now)));
            }
        });
    }
}
