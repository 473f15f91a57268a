package vn.danchu.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads the module's lists: texts, aliases of headers, aliases of codes. */
final class Lists {

    private Lists() {}

    /** The entries of a properties file beside the classes, in UTF-8. */
    static Map<String, String> load(String file) {
        Properties properties = new Properties();
        try (InputStream in = Lists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the module has no " + file);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> entries = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
        return Map.copyOf(entries);
    }

    /** The alternatives of an entry, separated by bars. */
    static List<String> alternatives(String entry) {
        return Arrays.stream(entry.split("\\|")).map(String::strip).toList();
    }
}
