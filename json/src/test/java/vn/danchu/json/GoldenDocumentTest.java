package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Documents as a published version wrote them are read, and written again byte for byte; between them they hold every property
 * of every record. Until version 0.1.0 they are made anew with {@code -Ddanchu.update=true}. From then on they stay as they
 * are, and what is added to the form gets documents of its own.
 */
class GoldenDocumentTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/danchu/json/golden");
    private static final int SEEDS = 500;
    private static final int DEEPEST = 9;

    @ParameterizedTest
    @EnumSource
    void documentsOfAPublishedVersionAreReadAndWrittenAsTheyWere(DocumentType document) throws Exception {
        Path file =
                GOLDEN.resolve(Path.of(document.file()).getFileName().toString().replace(".schema.json", ".ndjson"));
        if (Boolean.getBoolean("danchu.update")) {
            Files.createDirectories(GOLDEN);
            Files.write(file, covering(document));
        }
        DanchuJson json = DanchuJson.strict();
        Set<String> open = properties(document.type(), new TreeSet<>());
        for (String line : Files.readAllLines(file)) {
            ReadResult<?> read = json.read(line.getBytes(StandardCharsets.UTF_8), document.type());
            assertThat(read.faults()).isEmpty();
            assertThat(json.toJson(read.orThrow())).isEqualTo(line);
            held(read.value(), open);
        }
        assertThat(open).as("properties that no golden document holds").isEmpty();
    }

    /** As few of the random documents as hold every property. */
    private static List<String> covering(DocumentType document) throws ReflectiveOperationException {
        Set<String> open = properties(document.type(), new TreeSet<>());
        List<String> lines = new ArrayList<>();
        for (int seed = 0; seed < SEEDS && !open.isEmpty(); seed++) {
            Object value = new RandomRecords(seed, 0.2, DEEPEST).next(document.type());
            int before = open.size();
            held(value, open);
            if (open.size() < before) {
                lines.add(DanchuJson.strict().toJson(value));
            }
        }
        return lines;
    }

    /** The properties of a type's record and of all records within it, as {@code Record.component}. */
    private static Set<String> properties(Type type, Set<String> to) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                properties(argument, to);
            }
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            for (Class<?> variant : plain.getPermittedSubclasses()) {
                properties(variant, to);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                if (to.add(plain.getSimpleName() + "." + component.getName())) {
                    properties(component.getGenericType(), to);
                }
            }
        }
        return to;
    }

    /** Takes out what the value and all within it hold. */
    private static void held(@Nullable Object value, Set<String> open) throws ReflectiveOperationException {
        if (value instanceof Collection<?> many) {
            for (Object each : many) {
                held(each, open);
            }
        } else if (value instanceof Map<?, ?> map) {
            held(map.values(), open);
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(record);
                if (part != null) {
                    open.remove(record.getClass().getSimpleName() + "." + component.getName());
                    held(part, open);
                }
            }
        }
    }
}
