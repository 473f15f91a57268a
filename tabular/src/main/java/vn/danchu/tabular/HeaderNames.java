package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that the columns of one table are known by; the first of each is its name in what the library writes. */
final class HeaderNames {

    private static final Map<String, String> ALL = Lists.load("headers.properties");

    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)");

    private final Map<String, List<String>> byKey = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final boolean byPart;

    /** The names of columns that are known by the whole of a name, and by no part of it. */
    HeaderNames(Map<String, List<String>> names) {
        this.byPart = false;
        names.forEach((key, aliases) -> {
            byKey.put(key, aliases);
            for (String alias : aliases) {
                String other = keys.put(Spelling.key(alias), key);
                if (other != null && !other.equals(key)) {
                    throw new IllegalStateException(alias + " names two columns: " + other + ", " + key);
                }
            }
        });
    }

    HeaderNames(String table) {
        this.byPart = true;
        String prefix = table + ".";
        ALL.forEach((name, aliases) -> {
            if (name.startsWith(prefix)) {
                String key = name.substring(prefix.length());
                byKey.put(key, Lists.alternatives(aliases));
                for (String alias : Lists.alternatives(aliases)) {
                    String other = keys.put(Spelling.key(alias), key);
                    if (other != null && !other.equals(key)) {
                        throw new IllegalStateException(alias + " names two columns of " + table);
                    }
                }
            }
        });
        if (byKey.isEmpty()) {
            throw new IllegalStateException("no headers for " + table);
        }
    }

    Map<String, List<String>> byKey() {
        return Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    /** The name of a column in what the library writes. */
    String first(String key) {
        List<String> names = byKey.get(key);
        if (names == null) {
            throw new IllegalStateException("no header for " + key);
        }
        return names.get(0);
    }

    /** Every name of these columns, the first of each before the others. */
    List<String> of(List<String> columns) {
        List<String> names = new ArrayList<>();
        columns.forEach(key -> names.add(first(key)));
        columns.forEach(key -> names.addAll(byKey.getOrDefault(key, List.of())));
        return names.stream().distinct().toList();
    }

    /** What a header means, or null: in full, without what stands in parentheses, or by its last part. */
    @Nullable
    String key(String label) {
        String found = keys.get(Spelling.key(label));
        if (found == null && label.indexOf('(') >= 0) {
            found = keys.get(Spelling.key(PARENTHESES.matcher(label).replaceAll("")));
        }
        int slash = label.lastIndexOf(" / ");
        return found != null || slash < 0 || !byPart ? found : key(label.substring(slash + 3));
    }
}
