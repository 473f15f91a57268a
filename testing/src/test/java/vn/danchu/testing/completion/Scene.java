package vn.danchu.testing.completion;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Delay;
import vn.danchu.compliance.Finding;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;
import vn.danchu.record.DanglingReference;

/**
 * Where a missing datum is to be filled in: the values that could matter there.
 *
 * @param document the dossier
 * @param asOf the day up to whose end facts count
 * @param days every day that could matter, in order
 * @param counts every count that could matter, in order
 * @param texts the texts in the document
 * @param codes the codes that findings name, as JSON: of items missing, of villages left out
 * @param donors values of the norm's other cases, by {@link DossierSchema#pattern}
 */
record Scene(
        JsonDocument document,
        LocalDate asOf,
        List<String> days,
        List<String> counts,
        List<String> texts,
        Set<String> codes,
        Map<String, Set<String>> donors) {

    private static final int LENGTH_OF_A_DAY = "'2023-07-01'".length();
    /**
     * The days before, and some of the first days on which, Decree 145/2020, the Law, Law 97/2025 and Decree 185 bind, one in
     * between on which Decree 59 does, and of the two laws on what a budget's papers are disclosed by the last day, one in
     * between, and the first.
     */
    private static final List<LocalDate> BOUNDS_OF_THE_LAW = List.of(
            LocalDate.of(2021, 1, 31),
            LocalDate.of(2023, 6, 30),
            LocalDate.of(2024, 4, 10),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 2, 2),
            LocalDate.of(2026, 3, 10),
            LocalDate.of(2026, 5, 25));

    /** So far from a day that a first limit has passed and an extension of it has not. */
    private static final int PAST_A_LIMIT = 25;

    static Scene of(
            JsonDocument document,
            LocalDate asOf,
            Collection<? extends @Nullable Finding> findings,
            Map<String, Set<String>> donors) {
        Set<LocalDate> days = new TreeSet<>(List.of(asOf));
        Set<Long> counts = new TreeSet<>(List.of(0L, 1L));
        Set<String> texts = new LinkedHashSet<>();
        for (String value : Documents.scalars(document)) {
            LocalDate day = day(value);
            if (day != null) {
                days.add(day);
            } else if (value.startsWith("\"")) {
                texts.add(value);
            } else if (value.matches("\\d{1,9}")) {
                around(Long.parseLong(value), counts);
            }
        }
        named(findings, days, counts);
        Set<String> all = new TreeSet<>(texts(days));
        days.forEach(day -> all.addAll(
                List.of("\"" + day.minusDays(PAST_A_LIMIT) + "\"", "\"" + day.plusDays(PAST_A_LIMIT) + "\"")));
        BOUNDS_OF_THE_LAW.forEach(day -> all.add("\"" + day + "\""));
        all.add("\"" + asOf.plusYears(9) + "\"");
        long greatest = counts.stream().mapToLong(Long::longValue).max().orElse(1);
        counts.addAll(List.of(greatest * 2, greatest * 2 + 1, greatest * 20));
        return new Scene(
                document, asOf, List.copyOf(all), numbers(counts), List.copyOf(texts), codesIn(findings), donors);
    }

    /** The same without some data, and with what the norm then names. */
    Scene without(List<String> pointers, Collection<? extends @Nullable Finding> findings) {
        JsonDocument rest = document;
        for (String pointer : pointers) {
            rest = rest.with(pointer, Documents.NULL);
        }
        Set<LocalDate> moreDays = new TreeSet<>();
        Set<Long> moreCounts = new TreeSet<>();
        named(findings, moreDays, moreCounts);
        Set<String> moreCodes = new LinkedHashSet<>(codes);
        moreCodes.addAll(codesIn(findings));
        return new Scene(
                rest, asOf, union(days, texts(moreDays)), union(counts, numbers(moreCounts)), texts, moreCodes, donors);
    }

    /** What the document names and no record is. */
    List<DanglingReference> dangling() {
        Dossier dossier =
                DanchuJson.strict().read(document.toString(), Dossier.class).value();
        return dossier == null ? List.of() : dossier.danglingReferences();
    }

    private static Set<String> codesIn(Collection<? extends @Nullable Finding> findings) {
        Set<String> codes = new LinkedHashSet<>();
        for (Finding finding : findings) {
            for (Argument argument : Argument.values()) {
                boolean names = argument.type() == Argument.Type.CODES || argument.type() == Argument.Type.DELAYS;
                if (finding != null && names && finding.arguments().get(argument) instanceof List<?> named) {
                    named.forEach(one -> codes.add("\"" + (one instanceof Delay late ? late.name() : one) + "\""));
                }
            }
        }
        return codes;
    }

    private static List<String> union(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        other.stream().filter(value -> !one.contains(value)).forEach(both::add);
        return both;
    }

    /** Each day with its neighbours. */
    private static List<String> texts(Set<LocalDate> days) {
        Set<LocalDate> around = new TreeSet<>();
        days.forEach(day -> around.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return around.stream().map(day -> "\"" + day + "\"").toList();
    }

    private static List<String> numbers(Set<Long> counts) {
        return counts.stream().map(String::valueOf).toList();
    }

    static @Nullable LocalDate day(String json) {
        if (json.length() != LENGTH_OF_A_DAY || json.charAt(5) != '-' || json.charAt(8) != '-') {
            return null;
        }
        try {
            return LocalDate.parse(json.substring(1, json.length() - 1));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The count, its neighbours, and the shares of it that the law asks for. */
    private static void around(long count, Set<Long> into) {
        for (long bound : List.of(count, count / 2, (count * 2 + 2) / 3)) {
            for (long one = Math.max(0, bound - 1); one <= bound + 1; one++) {
                into.add(one);
            }
        }
    }

    private static void named(Collection<? extends @Nullable Finding> findings, Set<LocalDate> days, Set<Long> counts) {
        findings.forEach(finding -> {
            if (finding != null) {
                named(finding, days, counts);
            }
        });
    }

    private static void named(Finding finding, Set<LocalDate> days, Set<Long> counts) {
        if (finding.due() != null) {
            days.add(finding.due());
        }
        for (Argument argument : Argument.values()) {
            Object value = finding.arguments().get(argument);
            if (value instanceof LocalDate day) {
                days.add(day);
            } else if (value instanceof Number count && argument != Argument.YEAR) {
                around(count.longValue(), counts);
            }
        }
    }
}
