package vn.danchu.tabular;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.danchu.words.Wording;

/** Reads the module's lists: texts, aliases of headers, aliases of codes. */
final class Lists {

    private Lists() {}

    /** The entries of a properties file beside the classes, in UTF-8. */
    static Map<String, String> load(String file) {
        return Wording.read(Lists.class.getResourceAsStream(file), file).all();
    }

    /** The alternatives of an entry, separated by bars. */
    static List<String> alternatives(String entry) {
        return Arrays.stream(entry.split("\\|")).map(String::strip).toList();
    }
}
