package vn.danchu.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.words.Rows;

/**
 * The sanctions that the library knows, by norm, setting and day. Only those of Decree 283/2026/NĐ-CP, art. 21, on employers
 * are known, for acts from 10 September 2026; for earlier acts, for communes and for agencies none is known, which is not that
 * there is none (L10:10.4).
 */
public final class Consequences {

    private static final String FILE = "consequences.tsv";
    private static final int CELLS = 9;
    private static final String NO_END = "-";

    private Consequences() {}

    /** Every sanction known, in the order of the decrees; the same list each time. */
    public static List<Consequence> all() {
        return Shipped.ALL;
    }

    /**
     * What may follow the breach of a norm.
     *
     * @param norm id of a norm
     * @param setting the setting of the unit, or null if not known: then nothing is said
     * @param day the day of the act, or the last day on which it went on
     * @return empty where none is known
     */
    public static List<Consequence> of(String norm, @Nullable Setting setting, LocalDate day) {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(day, "day");
        return of(norm, day).stream()
                .filter(one -> setting != null && one.settings().contains(setting))
                .toList();
    }

    /**
     * What may follow a breach that was found: none of these norms binds a unit on which the sanction cannot fall.
     *
     * @param norm id of a norm
     * @param day the day of the act, or the last day on which it went on
     * @return empty where none is known
     */
    public static List<Consequence> of(String norm, LocalDate day) {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(day, "day");
        return all().stream()
                .filter(one -> one.norms().contains(norm) && one.inForce().on(day))
                .toList();
    }

    /** What to say where none is known: English for {@code en}, Vietnamese otherwise. */
    public static String noneKnown(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return !locale.getLanguage().equals("en")
                ? "Đối với vi phạm không nêu mức phạt, chưa tìm thấy quy định xử phạt; điều đó không có nghĩa là không có."
                : "Where no fine is named beside a breach, no rule on sanctions was found; that does not mean there is none.";
    }

    private static Consequence row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException(FILE + ": found " + cells.length + " cells, not " + CELLS + ": " + line);
        }
        Set<Setting> settings =
                Arrays.stream(cells[3].split(",")).map(Setting::valueOf).collect(Collectors.toSet());
        return new Consequence(
                Citation.parse(cells[0]),
                new InForce(LocalDate.parse(cells[1]), cells[2].equals(NO_END) ? null : LocalDate.parse(cells[2])),
                settings,
                Long.parseLong(cells[4]),
                Long.parseLong(cells[5]),
                List.of(cells[6].split(",")),
                cells[7],
                cells[8]);
    }

    /** The file beside this class, read when first asked for. */
    private static final class Shipped {

        static final List<Consequence> ALL = Rows.read(Consequences.class.getResourceAsStream(FILE), FILE).stream()
                .map(Consequences::row)
                .toList();
    }
}
