package vn.danchu.benchmarks.peers;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import vn.danchu.benchmarks.Documents;
import vn.danchu.benchmarks.Turns;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.DocumentType;

/**
 * The library's reader, which checks a document and makes its records, beside networknt's validator, which reads it into a tree and checks
 * that against the library's own schema, loaded and kept. Both must take each document, and refuse it with a property that the schema
 * does not know.
 */
public final class Networknt {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentType.of(Dossier.class).schema(), InputFormat.JSON);
    private final JsonMapper mapper = JsonMapper.builder().build();

    private Networknt() {
        schema.initializeValidators();
    }

    /** Proves and measures. */
    public static void main(String[] args) {
        Networknt networknt = new Networknt();
        String jar = Turns.jar(Schema.class);
        for (Documents document : Documents.values()) {
            byte[] json = document.bytes();
            networknt.prove(json);
            Turns.measure(
                    "read " + document,
                    jar + ", into a tree and validated",
                    i -> read(json),
                    i -> networknt.valid(json));
        }
    }

    private static Dossier read(byte[] json) {
        return DanchuJson.strict().read(json, Dossier.class).orThrow();
    }

    private boolean valid(byte[] json) {
        return schema.validate(mapper.readTree(json)).isEmpty();
    }

    private void prove(byte[] json) {
        byte[] wrong = new String(json, StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"unheardOf\": 1,")
                .getBytes(StandardCharsets.UTF_8);
        boolean taken = DanchuJson.strict().read(json, Dossier.class).accepted() && valid(json);
        boolean refused = !DanchuJson.strict().read(wrong, Dossier.class).accepted() && !valid(wrong);
        if (!taken || !refused) {
            throw new IllegalStateException("the two do not take the same");
        }
    }
}
