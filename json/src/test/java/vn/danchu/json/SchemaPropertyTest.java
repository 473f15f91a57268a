package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Policy;
import vn.danchu.dossier.Dossier;

/** A document may name its schema, so that an editor completes it. */
class SchemaPropertyTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentType.DOSSIER.schema(), InputFormat.JSON);

    @ParameterizedTest
    @CsvSource({
        "\"urn:danchu:dossier:v1\", true",
        "\"danchu.dossier.v1.schema.json\", true",
        "\"../docs/schema/danchu.dossier.v1.schema.json\", true",
        "\"https://example.vn/danchu.dossier.v1.schema.json\", true",
        "\"C:\\\\schema\\\\danchu.dossier.v1.schema.json\", true",
        "null, true",
        "\"urn:danchu:policy:v1\", false",
        "\"urn:danchu:dossier:v2\", false",
        "\"danchu-dossier-v1-schema-json\", false",
        "\"mydanchu.dossier.v1.schema.json\", false",
        "7, false"
    })
    void isItsOwnOrNone(String named, boolean allowed) {
        String json = "{\"$schema\": " + named + ", \"disclosures\": []}";
        ReadResult<Dossier> read = DanchuJson.strict().read(json, Dossier.class);
        assertThat(read.accepted()).as("%s", read.faults()).isEqualTo(allowed);
        assertThat(SCHEMA.validate(json, InputFormat.JSON).isEmpty()).isEqualTo(allowed);
        if (allowed) {
            assertThat(DanchuJson.strict().toJson(read.orThrow())).isEqualTo("{\"disclosures\":[]}");
        }
    }

    @Test
    void saysWhichSchemaTheDocumentHas() {
        assertThat(DanchuJson.strict()
                        .read("{\"$schema\": \"urn:danchu:policy:v1\"}", Dossier.class)
                        .faults())
                .extracting(Fault::pointer, Fault::code, Fault::suggestion)
                .containsExactly(tuple("/$schema", FaultCode.UNKNOWN_CODE, "urn:danchu:dossier:v1"));
    }

    @Test
    void standsOnceAndInDocumentsAlone() {
        assertThat(DanchuJson.strict()
                        .read("{\"$schema\": null, \"$schema\": null}", Dossier.class)
                        .faults())
                .extracting(Fault::code)
                .containsExactly(FaultCode.DUPLICATE_PROPERTY);
        assertThat(DanchuJson.strict()
                        .read("{\"disclosures\": [{\"$schema\": \"urn:danchu:dossier:v1\"}]}", Dossier.class)
                        .faults())
                .extracting(Fault::code)
                .containsExactly(FaultCode.UNKNOWN_PROPERTY);
    }

    @Test
    void isKnownInJava() {
        assertThat(DocumentType.of(Policy.class)).isSameAs(DocumentType.POLICY);
        assertThat(DocumentType.of(Policy.class).schema()).contains("urn:danchu:policy:v1");
        assertThat(DocumentType.find(Fault.class)).isEmpty();
        assertThatThrownBy(() -> DocumentType.of(Fault.class)).hasMessageContaining("Dossier");
    }
}
