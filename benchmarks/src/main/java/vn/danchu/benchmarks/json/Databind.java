package vn.danchu.benchmarks.json;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Citation;

/**
 * The library's reader beside jackson-databind's own binding of the same records, which is taught the codes of catalogues and
 * citations only, and refuses unknown properties. Both by turns in one JVM; processor time and allocation of the reading thread.
 * Before any timing both must have made equal dossiers.
 */
public final class Databind {

    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;
    private static final int TURNS = 60;
    private static final int REPEATS = 10;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
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
            new Databind(document).measure(document);
        }
    }

    private Dossier ours() {
        return DanchuJson.strict().read(json, Dossier.class).orThrow();
    }

    private Dossier bound() {
        return mapper.readValue(json, Dossier.class);
    }

    private void measure(Documents document) {
        List<Double> ratios = new ArrayList<>();
        long[] ours = new long[2];
        long[] bound = new long[2];
        for (int round = 0; round < ROUNDS; round++) {
            ours = new long[2];
            bound = new long[2];
            for (int turn = 0; turn < TURNS; turn++) {
                add(ours, this::ours);
                add(bound, this::bound);
            }
            if (round >= WARM_UP) {
                ratios.add((double) bound[0] / ours[0]);
            }
        }
        ratios.sort(null);
        System.out.printf(
                "%-18s databind / danchu: time %.2f (%.2f to %.2f), allocation %.1f (%d KB / %d KB)%n",
                document,
                ratios.get(ratios.size() / 2),
                ratios.get(0),
                ratios.get(ratios.size() - 1),
                (double) bound[1] / ours[1],
                bound[1] / TURNS / REPEATS / 1024,
                ours[1] / TURNS / REPEATS / 1024);
    }

    private void add(long[] to, Runnable reading) {
        long thread = Thread.currentThread().getId();
        long time = threads.getCurrentThreadCpuTime();
        long bytes = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < REPEATS; i++) {
            reading.run();
        }
        to[0] += threads.getCurrentThreadCpuTime() - time;
        to[1] += threads.getThreadAllocatedBytes(thread) - bytes;
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
