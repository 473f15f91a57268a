package vn.danchu.scoring.set;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.words.Rows;

/** Which articles, clauses and points there are. Instruments that are not in the list are taken on trust. */
final class Provisions {

    private static final String FILE = "/vn/danchu/scoring/provisions.txt";
    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";

    /** Instruments of which only some articles were read. */
    private static final Set<String> IN_PART = Set.of("D145");

    /** By instrument and article: by clause, the letter of its last point, or nothing. */
    private static final Map<String, Map<Integer, Map<Integer, String>>> ALL = read();

    private Provisions() {}

    /** Why there is no such provision, or null if there is one or the instrument was not read. */
    static @Nullable Message wrong(Citation citation) {
        Map<Integer, Map<Integer, String>> articles =
                ALL.get(citation.instrument().code());
        if (articles == null) {
            return null;
        }
        Label place = new Label(citation.vi(), citation.en());
        Map<Integer, String> clauses = articles.get(citation.article());
        if (clauses == null || !articles.containsKey(citation.lastArticle())) {
            return IN_PART.contains(citation.instrument().code())
                    ? null
                    : Message.of("set.noArticle", "place", place, "count", articles.size());
        }
        if (citation.clause() > 0 && !clauses.containsKey(citation.clause())) {
            return clauses.isEmpty()
                    ? Message.of("set.noClauses", "place", place)
                    : Message.of("set.noClause", "place", place, "count", clauses.size());
        }
        String last = clauses.getOrDefault(citation.clause(), "");
        if (citation.point().isEmpty()
                || (!last.isEmpty() && POINTS.indexOf(citation.point()) <= POINTS.indexOf(last))) {
            return null;
        }
        return last.isEmpty()
                ? Message.of("set.noPoints", "place", place)
                : Message.of("set.noPoint", "place", place, "last", last);
    }

    private static Map<String, Map<Integer, Map<Integer, String>>> read() {
        Map<String, Map<Integer, Map<Integer, String>>> all = new TreeMap<>();
        Rows.read(Provisions.class.getResourceAsStream(FILE), FILE).forEach(line -> article(line, all));
        return all;
    }

    private static void article(String line, Map<String, Map<Integer, Map<Integer, String>>> all) {
        String[] parts = line.split(" ");
        String[] place = parts[0].split(":");
        Map<Integer, String> clauses = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            clauses.put(Integer.valueOf(parts[i].replaceAll("\\D", "")), parts[i].replaceAll("\\d", ""));
        }
        all.computeIfAbsent(place[0], key -> new TreeMap<>()).put(Integer.valueOf(place[1]), clauses);
    }
}
