package vn.danchu.benchmarks.json;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danchu.benchmarks.Documents;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;

/** A dossier written to bytes: by the library, by Jackson's generator from the same tokens, from Jackson's tree. */
@State(Scope.Thread)
public class Writing {

    /** What is written; it makes no difference here how it was indented. */
    @Param({"COMMUNE_CANONICAL", "SMALL"})
    public Documents document = Documents.COMMUNE_CANONICAL;

    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private byte[] bytes = {};
    private List<Token> tokens = List.of();
    private Dossier dossier = Documents.COMMUNE_CANONICAL.dossier();
    private JsonNode tree = mapper.createObjectNode();

    private record Token(JsonToken kind, String text, int number) {}

    /** Makes the record, its bytes, and the tokens of its bytes. */
    @Setup
    public void prepare() {
        dossier = document.dossier();
        bytes = document.bytes();
        tree = mapper.readTree(bytes);
        tokens = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
                int number = kind == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : 0;
                tokens.add(new Token(kind, parser.getString(), number));
            }
        }
    }

    /** The library: from the record, canonical. */
    @Benchmark
    public byte[] danchu() {
        return DanchuJson.strict().toBytes(dossier);
    }

    /** The generator alone: the tokens lie ready as strings and numbers. */
    @Benchmark
    public byte[] generator() {
        ByteArrayBuilder out = new ByteArrayBuilder(4096);
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            for (Token token : tokens) {
                write(generator, token);
            }
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator generator, Token token) {
        switch (token.kind()) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(token.text());
            case VALUE_STRING -> generator.writeString(token.text());
            case VALUE_NUMBER_INT -> generator.writeNumber(token.number());
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            default -> throw new IllegalStateException("no dossier holds " + token);
        }
    }

    /** The generator fed by the parser: reads the bytes and copies each token. */
    @Benchmark
    public byte[] copy() {
        ByteArrayBuilder out = new ByteArrayBuilder(4096);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes);
                JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        }
        return out.toByteArray();
    }

    /** Jackson's tree. */
    @Benchmark
    public byte[] tree() {
        return mapper.writeValueAsBytes(tree);
    }
}
