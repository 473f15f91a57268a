package vn.danchu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Excerpt;

/** Lines of at most eighty columns, which every terminal has. What would end a line, or command the terminal, is shown as an escape. */
final class Layout {

    static final int WIDTH = 80;
    private static final int TITLE = 46;
    private static final int BAR = 14;
    private static final int PLACES = 2;
    private static final int POINTS = 18;

    private static final Pattern PLACE = Pattern.compile("\\S+:\\d+:\\d+: ");

    private final Language language;
    private final PrintWriter out;

    Layout(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    void line(String text) {
        out.println(Excerpt.line(text.stripTrailing()));
    }

    void rule(char character) {
        out.println(String.valueOf(character).repeat(WIDTH));
    }

    void heading(String text) {
        out.println();
        line(text);
        rule('-');
    }

    /** A text after a prefix, its further lines indented as far as the first. */
    void wrapped(String prefix, String text) {
        List<String> lines = wrap(text, WIDTH - prefix.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? prefix : " ".repeat(prefix.length())) + lines.get(i));
        }
    }

    /** A title, a bar of a part of a whole, and a note at the right edge; no bar without a whole. */
    void barred(int indent, String title, @Nullable BigDecimal part, @Nullable BigDecimal whole, String note) {
        String space = " ".repeat(indent);
        List<String> lines = wrap(title, TITLE - indent);
        String first = space + lines.get(0);
        line(pad(first, TITLE) + "  " + bar(part, whole) + right(note, POINTS));
        lines.stream().skip(1).forEach(more -> line(space + more));
    }

    private static String bar(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (whole == null || whole.signum() <= 0) {
            return " ".repeat(BAR);
        }
        if (part == null) {
            return "·".repeat(BAR);
        }
        BigDecimal share = part.max(BigDecimal.ZERO).min(whole);
        int filled = share.multiply(BigDecimal.valueOf(BAR))
                .divideToIntegralValue(whole)
                .intValue();
        filled = filled == 0 && share.signum() > 0 ? 1 : filled;
        return "█".repeat(filled) + "·".repeat(BAR - filled);
    }

    /**
     * A number as the language writes it, to two places where they say it all, and to more where two would show a rounder
     * number than it is: 79.9997 is not 80.
     */
    String number(BigDecimal number) {
        return plain(shown(number));
    }

    private static BigDecimal shown(BigDecimal number) {
        int places = PLACES;
        BigDecimal shown = rounded(number, places);
        while (shown.compareTo(number) != 0 && shown.scale() < places) {
            places++;
            shown = rounded(number, places);
        }
        return shown;
    }

    private String plain(BigDecimal number) {
        String plain = number.toPlainString();
        return language.say(plain.replace('.', ','), plain);
    }

    /** As {@link #number}, but never less than it is: what is lacking. */
    String noLess(BigDecimal number) {
        BigDecimal shown = shown(number);
        return plain(shown.compareTo(number) < 0 ? shown.add(BigDecimal.ONE.movePointLeft(PLACES)) : shown);
    }

    /** A sentence ends with one mark. */
    static String sentence(String text) {
        return text.endsWith("?") || text.endsWith(".") ? text : text + ".";
    }

    private static BigDecimal rounded(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    private static String right(String text, int width) {
        return text.length() >= width ? " " + text : " ".repeat(width - text.length()) + text;
    }

    /**
     * Prints messages: each of their lines broken at spaces, its further lines indented as far as it is and four more. A
     * line that begins with a place in a file is left whole: editors read it.
     */
    static void print(PrintWriter out, String messages) {
        for (String line : messages.split("\n")) {
            if (PLACE.matcher(line).lookingAt()) {
                out.println(Excerpt.page(line));
                continue;
            }
            int indent = line.length() - line.stripLeading().length();
            List<String> lines = wrap(line, WIDTH - indent - 4);
            for (int i = 0; i < lines.size(); i++) {
                out.println(" ".repeat(i == 0 ? indent : indent + 4) + lines.get(i));
            }
        }
    }

    /** Breaks at spaces; a word longer than the width stands on a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Excerpt.page(text).strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + word.length() + 1 > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
