package vn.danchu.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.danchu.law.Citation;

/**
 * An article of an instrument the library encodes.
 *
 * @param citation the article
 * @param provisions its clauses, or where they have them their points; itself if it has neither
 * @param vi its title
 * @param en a short English title
 */
record Article(Citation citation, List<Citation> provisions, String vi, String en) {

    /** Every article, as {@code articles.tsv} lists them. */
    static List<Article> all() {
        try (InputStream file = Article.class.getResourceAsStream("articles.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> parse(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article parse(String[] cells) {
        Citation article = Citation.parse(cells[0]);
        List<Citation> provisions = new ArrayList<>();
        for (String clause : cells[1].split(";")) {
            int points = clause.indexOf('(');
            if (clause.isEmpty()) {
                provisions.add(article);
            } else if (points < 0) {
                provisions.add(Citation.parse(article + "." + clause));
            } else {
                clause.substring(points + 1, clause.length() - 1)
                        .chars()
                        .mapToObj(point -> article + "." + clause.substring(0, points) + "." + (char) point)
                        .forEach(point -> provisions.add(Citation.parse(point)));
            }
        }
        return new Article(article, List.copyOf(provisions), cells[2], cells[3]);
    }

    /** The title: English for {@code en}, Vietnamese otherwise. */
    String title(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
