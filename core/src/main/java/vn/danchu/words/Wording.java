package vn.danchu.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a room or module in one language, by key: a properties file in UTF-8, {@code texts_vi.properties} or
 * {@code texts_en.properties}, beside its classes. Immutable and thread-safe.
 */
public final class Wording {

    private final Map<String, String> texts;

    private Wording(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** The name of the file of a language: English for {@code en}, Vietnamese otherwise. */
    public static String file(Locale locale) {
        return locale.getLanguage().equals("en") ? "texts_en.properties" : "texts_vi.properties";
    }

    /**
     * Reads a file and closes it. The caller opens it, since only a module itself sees what stands beside its classes.
     *
     * @param in the file; null if there is none
     * @throws IllegalStateException if there is none
     */
    public static Wording read(@Nullable InputStream in, String name) {
        if (in == null) {
            throw new IllegalStateException("the library lacks " + name);
        }
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Wording(texts);
    }

    /** Every text, by key. */
    public Map<String, String> all() {
        return texts;
    }

    /** The text under the key, or null if there is none. */
    public @Nullable String find(String key) {
        return texts.get(key);
    }

    /**
     * The text under the key.
     *
     * @throws IllegalStateException if there is none
     */
    public String get(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return text;
    }

    /** The text under the key with values set in, as {@link Template#fill}. */
    public String fill(String key, UnaryOperator<String> value) {
        return Template.fill(get(key), value);
    }
}
