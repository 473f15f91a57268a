package vn.danchu.benchmarks.json;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danchu.benchmarks.Documents;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;

/** A dossier read from bytes: by the library, by Jackson's bare token stream, into Jackson's tree. */
@State(Scope.Thread)
public class Reading {

    /** What is read. */
    @Param
    public Documents document = Documents.COMMUNE;

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private byte[] bytes = {};

    /** Makes the bytes. */
    @Setup
    public void prepare() {
        bytes = document.bytes();
    }

    /** The library: checked UTF-8, strict, a record in the end. */
    @Benchmark
    public ReadResult<Dossier> danchu() {
        return DanchuJson.strict().read(bytes, Dossier.class);
    }

    /** The least a program can do that uses what it reads: every name and value decoded, no value kept, no string made. */
    @Benchmark
    public int tokens() {
        int touched = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                touched += switch (token) {
                    case PROPERTY_NAME -> parser.currentName().length();
                    case VALUE_STRING -> parser.getStringLength();
                    case VALUE_NUMBER_INT -> parser.getIntValue();
                    default -> 1;
                };
                token = parser.nextToken();
            }
        }
        return touched;
    }

    /** Token kinds alone: the parser passes over the strings without decoding them. No program can live on that. */
    @Benchmark
    public int tokenKinds() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** What most programs do without a binding of their own. */
    @Benchmark
    public JsonNode tree() {
        return mapper.readTree(bytes);
    }
}
