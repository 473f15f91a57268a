package vn.danchu.benchmarks.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.danchu.benchmarks.Documents;
import vn.danchu.benchmarks.Turns;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Citation;

/**
 * The library's reader beside jackson-databind's own binding of the same records, which is taught the codes of catalogues and
 * citations only, and refuses unknown properties. Before any timing both must have made equal dossiers.
 */
public final class Databind {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new Codes())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final byte[] json;

    private Databind(Documents document) {
        json = document.bytes();
        if (!bound().equals(ours())) {
            throw new IllegalStateException("the two do not read the same of " + document);
        }
    }

    /** Prints ratios of each document. */
    public static void main(String[] args) {
        for (Documents document : Documents.values()) {
            Databind both = new Databind(document);
            Turns.measure("read " + document, "jackson-databind", i -> both.ours(), i -> both.bound());
        }
    }

    private Dossier ours() {
        return DanchuJson.strict().read(json, Dossier.class).orThrow();
    }

    private Dossier bound() {
        return mapper.readValue(json, Dossier.class);
    }

    /** What databind cannot know of itself: catalogue entries are written as the law's numbers, citations as text. */
    private static final class Codes extends SimpleModule {

        private static final long serialVersionUID = 1;

        Codes() {
            addDeserializer(Citation.class, new CitationReader());
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addDeserializers(new EntryReaders());
        }
    }

    private static final class EntryReaders extends Deserializers.Base {

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return CatalogueEntry.class.isAssignableFrom(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return CatalogueEntry.class.isAssignableFrom(type.getRawClass())
                    ? new EntryReader(type.getRawClass())
                    : null;
        }
    }

    private static final class EntryReader extends ValueDeserializer<Object> {

        private final Map<String, Object> byCode = new HashMap<>();

        EntryReader(Class<?> type) {
            for (Object entry : type.getEnumConstants()) {
                byCode.put(((CatalogueEntry) entry).code(), entry);
            }
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            return byCode.get(parser.getString());
        }
    }

    private static final class CitationReader extends ValueDeserializer<Citation> {

        @Override
        public Citation deserialize(JsonParser parser, DeserializationContext context) {
            return Citation.parse(parser.getString());
        }
    }
}
