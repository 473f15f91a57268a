package vn.danchu.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.law.UnencodedProvision;
import vn.danchu.law.UnencodedProvision.Status;

/**
 * A sentence or list element of a provision, with the norms that judge it or the reason why none does, as the files of the
 * folder {@code sentences} say.
 *
 * @param provision the article, clause or point it stands in
 * @param number its number there, from 1
 * @param from the first day of these words, or null if they stood from the first
 * @param to their last day, or null if they still stand
 * @param norms the ids of the norms that judge it; empty if none does
 * @param reason why none does; null if one does
 * @param words the words
 */
record Sentence(
        Citation provision,
        int number,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> norms,
        @Nullable Reason reason,
        String words) {

    /**
     * Why no norm judges a sentence.
     *
     * @param name its name in {@code reasons.tsv}; empty for the reason that {@link UnencodedProvision} gives
     * @param status what the library does instead
     * @param vi the reason in Vietnamese
     * @param en the reason in English
     */
    record Reason(String name, Status status, String vi, String en) {}

    /** The instruments read sentence by sentence: the six whose articles are all listed, and those cited beside them. */
    static final List<String> WHOLE = List.of("L10", "D59", "D61", "D145", "D321", "D185");

    private static final List<String> EXCERPTS = List.of("L83", "L89", "D73", "L77", "D322", "L104", "L01", "LC");
    private static final String OF_PROVISION = "=";
    private static final String NAMED = "?";

    /** By name. */
    static final Map<String, Reason> REASONS = reasons();

    private static final Map<String, List<Sentence>> ALL = read();

    /** The codes of the instruments, those read whole first. */
    static List<String> instruments() {
        return List.copyOf(ALL.keySet());
    }

    /** The sentences of an instrument, in the order of its text. */
    static List<Sentence> of(String code) {
        return ALL.getOrDefault(code, List.of());
    }

    /** All of them. */
    static List<Sentence> all() {
        return ALL.values().stream().flatMap(List::stream).toList();
    }

    /** The assertion id: {@code L10:13.2#1}. */
    String id() {
        return provision + "#" + number;
    }

    /** Whether a norm judges it. */
    boolean isJudged() {
        return !norms.isEmpty();
    }

    /** The words without the punctuation of their place. */
    String bare() {
        return words.replaceAll("[\\s.;:]+$", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<Sentence>> read() {
        Map<String, List<Sentence>> all = new LinkedHashMap<>();
        for (List<String> codes : List.of(WHOLE, EXCERPTS)) {
            codes.forEach(code ->
                    all.put(code, lines(code).stream().map(Sentence::parse).toList()));
        }
        return all;
    }

    private static Sentence parse(String[] cells) {
        String[] id = cells[0].split("#");
        Citation provision = Citation.parse(id[0]);
        String days = cells[1];
        boolean marked = cells[2].startsWith(NAMED) || cells[2].equals(OF_PROVISION);
        return new Sentence(
                provision,
                Integer.parseInt(id[1]),
                days.startsWith("from ") ? LocalDate.parse(days.substring(5)) : null,
                days.startsWith("to ") ? LocalDate.parse(days.substring(3)) : null,
                marked ? List.of() : List.of(cells[2].split(" ")),
                marked ? reason(cells[2], provision) : null,
                cells[3]);
    }

    private static @Nullable Reason reason(String mark, Citation provision) {
        if (mark.startsWith(NAMED)) {
            return REASONS.get(mark.substring(NAMED.length()));
        }
        return UnencodedProvision.all().stream()
                .filter(one -> one.provision().covers(provision))
                .findFirst()
                .map(one -> new Reason("", one.status(), one.vi(), one.en()))
                .orElse(null);
    }

    private static Map<String, Reason> reasons() {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (String[] cells : lines("reasons")) {
            reasons.put(cells[0], new Reason(cells[0], Status.valueOf(cells[1]), cells[2], cells[3]));
        }
        return reasons;
    }

    private static List<String[]> lines(String name) {
        try (InputStream file = Sentence.class.getResourceAsStream("sentences/" + name + ".tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
