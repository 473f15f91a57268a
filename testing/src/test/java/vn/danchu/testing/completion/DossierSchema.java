package vn.danchu.testing.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;

/** The published JSON Schema of the dossier, walked by JSON pointers into dossiers. Thread-safe. */
final class DossierSchema {

    private static final DossierSchema STANDARD = new DossierSchema(load());

    private final JsonDocument root;
    private final Map<String, Optional<Place>> places = new ConcurrentHashMap<>();

    private DossierSchema(JsonDocument root) {
        this.root = root;
    }

    static DossierSchema standard() {
        return STANDARD;
    }

    private static JsonDocument load() {
        String name = "schema/danchu.dossier.v1.schema.json";
        try (InputStream in = DanchuJson.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return JsonDocument.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pointer with {@code *} for every index: one name for the same datum of every record. */
    static String pattern(String pointer) {
        return pointer.replaceAll("/(?:\\d+|-)(?=/|$)", "/*");
    }

    /**
     * What the schema says of the place.
     *
     * @param pointer from the dossier; an index may be {@code *}
     * @return null if there is no such place
     */
    @Nullable
    Place at(String pointer) {
        return places.computeIfAbsent(pattern(pointer), one -> Optional.ofNullable(find(one)))
                .orElse(null);
    }

    private @Nullable Place find(String pattern) {
        Place here = place("", root);
        for (String step :
                pattern.isEmpty() ? new String[0] : pattern.substring(1).split("/", -1)) {
            String next = here.pointer() + "/" + step;
            JsonDocument items = here.schema().find("/items").orElse(null);
            JsonDocument child = items != null
                    ? (step.equals("*") ? items : null)
                    : here.schema().find("/properties/" + step).orElse(null);
            if (child == null) {
                return null;
            }
            here = place(next, child);
        }
        return here;
    }

    private Place place(String pointer, JsonDocument raw) {
        JsonDocument description = raw.find("/description").orElse(null);
        String text = description == null || description.text() == null ? "" : description.text();
        return new Place(pointer, text, resolved(raw));
    }

    private JsonDocument resolved(JsonDocument raw) {
        JsonDocument choice = raw.find("/anyOf/0").orElse(null);
        JsonDocument reference = (choice == null ? raw : choice).find("/$ref").orElse(null);
        if (reference == null || reference.text() == null) {
            return raw;
        }
        JsonDocument definition = root.find(reference.text().substring(1)).orElse(null);
        if (definition == null) {
            throw new IllegalStateException("the schema refers to " + reference + ", which it has not");
        }
        return definition;
    }

    /**
     * A place of the dossier.
     *
     * @param pointer with {@code *} for indices
     * @param description what the schema says that it is
     * @param schema its schema, references followed
     */
    record Place(String pointer, String description, JsonDocument schema) {

        /** Whether null says something here, such as that there is none, and not only that it is not known. */
        boolean nullSpeaks() {
            String english = description.substring(description.indexOf('|') + 1);
            return english.contains("null") && !english.contains("not known") && !english.contains("null if only")
                    || english.contains("if more than 30; else null");
        }

        /** Whether something else stands for null here, such as the unit's number or the calendar's year. */
        boolean nullCounts() {
            return description.matches("(?s).*(when null|where null,).*");
        }

        /** Whether null may say something here, besides that it is not known. */
        boolean nullMaySpeak() {
            return description.matches("(?s).*null (if|where) .* or( it is)? not known.*");
        }

        /** Whether any text may stand here. */
        boolean isText() {
            return is("string") && codes().isEmpty() && !isDay() && !isMonthDay();
        }

        /**
         * Whether some value must stand here: no text of any wording, and nothing that may be said in another place of the
         * document.
         *
         * @param pointer of this place in the document
         */
        boolean mustBeFilled(JsonDocument document, String pointer) {
            String name = pointer.substring(pointer.lastIndexOf('/') + 1);
            String other =
                    Documents.parent(pointer) + "/other" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            return !isText()
                    && !nullMaySpeak()
                    && (standard().at(other) == null || Documents.known(document, other) != null);
        }

        List<String> codes() {
            JsonDocument codes = schema.find("/enum").orElse(null);
            return codes == null
                    ? List.of()
                    : codes.elements().stream().map(JsonDocument::toString).toList();
        }

        boolean is(String type) {
            JsonDocument types = schema.find("/type").orElse(null);
            return types != null && types.toString().contains("\"" + type + "\"");
        }

        /** Whether a single value stands here, or an act. */
        boolean isSingle() {
            return isAct() || (properties().isEmpty() && !is("array"));
        }

        boolean isDay() {
            return schema.find("/format").orElse(null) != null;
        }

        boolean isMonthDay() {
            JsonDocument form = schema.find("/pattern").orElse(null);
            return form != null && form.toString().startsWith("\"^--");
        }

        boolean isCitation() {
            JsonDocument form = schema.find("/pattern").orElse(null);
            return form != null
                    && !isDay()
                    && !isMonthDay()
                    && schema.find("/title").orElse(null) != null;
        }

        boolean isAct() {
            return properties().equals(List.of("done", "on"));
        }

        List<String> properties() {
            JsonDocument properties = schema.find("/properties").orElse(null);
            return properties == null ? List.of() : properties.names();
        }
    }
}
