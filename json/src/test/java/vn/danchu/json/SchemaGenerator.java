package vn.danchu.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the schemas from the same shapes that read and write, with titles and descriptions in Vietnamese, from
 * {@code schema_vi.properties}, and in English, from the Javadoc of core.
 */
final class SchemaGenerator {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Forms of single values, which no record of core documents. */
    private static final Map<String, String> FORMS = Map.of(
            "Day", "A day: year-month-day.",
            "MonthDay", "A day of every year: --month-day.",
            "RoundingMode", "How a number is rounded.");

    private static final String TYPE = "cho biết đối tượng là loại nào | says which kind the object is";

    private static final String SCHEMA = "lược đồ của tài liệu này, để trình soạn thảo gợi ý và kiểm tra"
            + " | the schema of this document, by which editors complete and check it";

    private final Properties vi = load("schema_vi.properties");
    private final JavadocTexts en = new JavadocTexts();
    private final Set<String> used = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    String schema(DocumentType document) {
        Definitions definitions = new Definitions();
        Map<String, Object> root = Shapes.of(document.type()).schema(definitions);
        String name = Names.of(document.type());
        Map<String, Object> schema =
                Shape.keywords("$schema", "https://json-schema.org/draft/2020-12/schema", "$id", document.id());
        schema.put("title", text(name));
        schema.putAll(root);
        Map<String, Object> described = new LinkedHashMap<>();
        definitions.all().forEach((type, definition) -> described.put(type, described(type, definition)));
        schema.put("$defs", described);
        return MAPPER.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    /** Keys that have no text in one of the languages, with the other. */
    Set<String> missing() {
        return missing;
    }

    /** Keys that no schema made so far has used. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(vi.stringPropertyNames());
        unused.removeAll(used);
        return unused;
    }

    private Map<String, Object> described(String type, Object definition) {
        Map<String, Object> described = with("title", text(type), definition);
        if (described.get("properties") instanceof Map<?, ?> properties) {
            Map<String, Object> withText = new LinkedHashMap<>();
            properties.forEach((name, schema) ->
                    withText.put((String) name, with("description", text(type + "." + name), schema)));
            described.put("properties", withText);
        }
        return described;
    }

    private static Map<String, Object> with(String keyword, @Nullable String text, Object schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        if (text != null) {
            described.put(keyword, text);
        }
        ((Map<?, ?>) schema).forEach((each, value) -> described.put((String) each, value));
        return described;
    }

    /** Vietnamese, then English; null if there is neither. */
    private @Nullable String text(String key) {
        used.add(key);
        if (key.endsWith("." + RecordShape.TYPE)) {
            return TYPE;
        }
        if (key.endsWith("." + DocumentType.SCHEMA)) {
            return SCHEMA;
        }
        String vietnamese = vi.getProperty(key);
        String english = FORMS.getOrDefault(key, en.get(key));
        if (vietnamese == null || english == null) {
            missing.add(key + " = " + vietnamese + " | " + english);
        }
        if (vietnamese == null) {
            return english;
        }
        return english == null ? vietnamese : vietnamese + " | " + english;
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (InputStream in = SchemaGenerator.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
