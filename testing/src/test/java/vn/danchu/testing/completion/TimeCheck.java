package vn.danchu.testing.completion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.NormAlone;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;
import vn.danchu.law.Period;

/**
 * Judges one dossier by one norm on every day of some years: no verdict runs back, and none comes before its day. Not
 * thread-safe.
 */
final class TimeCheck {

    /** The note of what was done after a day that is only the library's. */
    private static final String LATE_BY_THE_LIBRARY = "done-after-the-library-s-day";

    private static final int LONGEST_TERM = 5;

    /**
     * A dossier, read once for all norms, and every day that it tells.
     *
     * @param name what it is called in what is found
     */
    record Dated(String name, Dossier dossier, JsonDocument document, Set<LocalDate> facts) {

        static Dated of(String name, String json) {
            JsonDocument document = JsonDocument.parse(json);
            return new Dated(
                    name,
                    DanchuJson.strict().read(json, Dossier.class).orThrow(),
                    document,
                    new LinkedHashSet<>(days(document)));
        }
    }

    private final NormAlone norm;
    private final String name;
    private final Dossier dossier;
    private final Set<LocalDate> facts;
    private final Map<String, LocalDate> firstDays = new LinkedHashMap<>();
    private final Map<String, Violation> violations = new LinkedHashMap<>();
    private int days;

    TimeCheck(NormAlone norm, Dated dated) {
        this.norm = norm;
        this.name = dated.name();
        this.dossier = dated.dossier();
        this.facts = dated.facts();
        JsonDocument document = dated.document();
        for (String list : norm.lists()) {
            JsonDocument records = list.isEmpty() ? null : document.find(list).orElse(null);
            List<JsonDocument> elements = records == null ? List.of() : records.elements();
            for (int i = 0; i < elements.size(); i++) {
                String record = list + "/" + i;
                days(elements.get(i)).stream()
                        .min(LocalDate::compareTo)
                        .ifPresent(first -> firstDays.put(record, first));
            }
        }
    }

    static List<LocalDate> days(JsonDocument document) {
        List<LocalDate> days = new ArrayList<>();
        for (String value : Documents.scalars(document)) {
            LocalDate day = Scene.day(value);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    List<Violation> violations() {
        return List.copyOf(violations.values());
    }

    int days() {
        return days;
    }

    /**
     * From the first day to the last, both inclusive: every day, or only those of stretches of so many days over which a verdict
     * or a due day changes.
     */
    void sweep(LocalDate from, LocalDate to, int stretch) {
        Map<String, @Nullable Finding> now = on(from, Map.of());
        LocalDate last = from;
        while (last.isBefore(to)) {
            LocalDate next = last.plusDays(Math.min(stretch, last.until(to, ChronoUnit.DAYS)));
            if (next.equals(last.plusDays(1)) || !changes(now, judged(next))) {
                now = on(next, now);
            } else {
                for (LocalDate day = last.plusDays(1); !day.isAfter(next); day = day.plusDays(1)) {
                    now = on(day, now);
                }
            }
            last = next;
        }
    }

    private Map<String, @Nullable Finding> judged(LocalDate day) {
        days++;
        return norm.judge(dossier, day);
    }

    private static boolean changes(Map<String, @Nullable Finding> before, Map<String, @Nullable Finding> now) {
        return !before.keySet().equals(now.keySet())
                || now.entrySet().stream().anyMatch(one -> changes(before.get(one.getKey()), one.getValue()));
    }

    private static boolean changes(@Nullable Finding before, @Nullable Finding now) {
        return before == null || now == null
                ? before != now
                : before.verdict() != now.verdict() || !Objects.equals(before.due(), now.due());
    }

    /** What is said on the day, looked at by itself and beside what was said before. */
    private Map<String, @Nullable Finding> on(LocalDate day, Map<String, @Nullable Finding> before) {
        Map<String, @Nullable Finding> now = judged(day);
        for (Map.Entry<String, @Nullable Finding> entry : now.entrySet()) {
            Finding finding = entry.getValue();
            if (finding != null) {
                onTheDay(entry.getKey(), day, finding);
                Finding old = before.get(entry.getKey());
                if (old != null && old.verdict() != finding.verdict() && !mayBecome(old, finding, day)) {
                    runsBack(entry.getKey(), day, old, finding);
                }
            }
        }
        return now;
    }

    private void onTheDay(String record, LocalDate day, Finding finding) {
        LocalDate first = firstDays.get(record);
        if (finding.verdict() == Verdict.NON_COMPLIANT) {
            if (first != null && day.isBefore(first)) {
                add("TIME breach before the record's first day", record, day, finding, "first day " + first);
            }
            Object due = finding.arguments().get(Argument.DUE);
            if (finding.reason() == Reason.OVERDUE && due instanceof LocalDate last && !last.isBefore(day)) {
                add("TIME breach before its due day has passed", record, day, finding, "due " + last);
            }
        }
        if (finding.verdict() == Verdict.PENDING
                && finding.due() != null
                && finding.due().isBefore(day)) {
            add("TIME pending after its due day", record, day, finding, "due " + finding.due());
        }
    }

    /**
     * What time may change: a duty that was pending is decided; something that happens on the day answers, or brings a new
     * duty; an act done late fulfils a duty whose day is only the library's, and the finding has a note, also while what else the norm asks is pending; a standing duty
     * stands or not until the period's last day, which is then its due day.
     */
    private boolean mayBecome(Finding old, Finding now, LocalDate day) {
        boolean happened = happened(day);
        return switch (old.verdict()) {
            case PENDING -> true;
            case NON_COMPLIANT ->
                happened
                        && now.cautions().contains(LATE_BY_THE_LIBRARY)
                        && (now.verdict() == Verdict.COMPLIANT
                                || (now.verdict() == Verdict.PENDING
                                        && !old.cautions().contains(LATE_BY_THE_LIBRARY)));
            default -> happened || stands(now, day) || isBrokenWhicheverIsRight(old, now, day);
        };
    }

    /** Of two statements one of which alone broke it, the other breaks it as well, the last day by it having passed; one of the two is named. */
    private static boolean isBrokenWhicheverIsRight(Finding old, Finding now, LocalDate day) {
        return old.reason() == Reason.STATEMENTS_CONTRADICT
                && now.verdict() == Verdict.NON_COMPLIANT
                && now.arguments().get(Argument.DUE) instanceof LocalDate due
                && due.isBefore(day);
    }

    /** What lasts to the end of a day is over on the next; a term runs to an anniversary of the day on which it began. */
    private boolean happened(LocalDate day) {
        for (int years = 0; years <= LONGEST_TERM; years++) {
            LocalDate then = day.minusYears(years);
            if (facts.contains(then) || facts.contains(then.minusDays(1))) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(Finding now, LocalDate day) {
        Period period = dossier.period();
        return now.verdict() == Verdict.PENDING
                && period != null
                && now.due() != null
                && !day.isAfter(period.to())
                && !now.due().isBefore(period.to());
    }

    private void runsBack(String record, LocalDate day, Finding old, Finding now) {
        add(
                "TIME " + old.verdict() + " becomes " + now.verdict()
                        + (happened(day) ? " by a later fact" : " by the day alone"),
                record,
                day,
                now,
                "the day before " + CompletionCheck.text(old));
    }

    /** The first day of each kind. */
    private void add(String kind, String record, LocalDate day, Finding finding, String why) {
        violations.putIfAbsent(
                kind + record,
                new Violation(
                        norm.id(),
                        kind,
                        name + (record.isEmpty() ? "" : ", record " + record) + ", on " + day + " it is "
                                + CompletionCheck.text(finding) + ", " + why));
    }
}
