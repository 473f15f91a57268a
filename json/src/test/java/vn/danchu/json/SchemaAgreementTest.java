package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the schema accepts the reader accepts, and the other way round, on documents of both sides. A schema cannot say
 * what {@link #BEYOND_SCHEMAS} lists; the reader refuses that alone.
 */
class SchemaAgreementTest {

    private static final Set<FaultCode> BEYOND_SCHEMAS = EnumSet.of(
            FaultCode.REFUSED,
            FaultCode.DUPLICATE_PROPERTY,
            FaultCode.LIMIT,
            FaultCode.ENCODING,
            FaultCode.NOT_A_NUMBER);
    private static final int DOCUMENTS = 24;
    private static final int VARIANTS = 40;
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @EnumSource
    void schemaAndReaderAgree(DocumentType document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document.schema(), InputFormat.JSON);
        int accepted = 0;
        int refused = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(seed);
            byte[] valid = DanchuJson.strict().toBytes(new RandomRecords(seed, 0.5).next(document.type()));
            assertThat(schema.validate(new String(valid, java.nio.charset.StandardCharsets.UTF_8), InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
            for (int i = 0; i < VARIANTS; i++) {
                JsonNode variant = Mutation.of(MAPPER.readTree(valid), random);
                String json = variant.toString();
                ReadResult<?> read = DanchuJson.strict().read(json, document.type());
                boolean beyond = !read.accepted()
                        && read.faults().stream().allMatch(fault -> BEYOND_SCHEMAS.contains(fault.code()));
                boolean fits = schema.validate(json, InputFormat.JSON).isEmpty();
                assertThat(fits)
                        .as("seed %d: %s%n%s%n%s", seed, json, read.faults(), schema.validate(json, InputFormat.JSON))
                        .isEqualTo(read.accepted() || beyond);
                accepted += fits ? 1 : 0;
                refused += fits ? 0 : 1;
            }
        }
        assertThat(accepted).as("variants that are valid").isGreaterThan(DOCUMENTS);
        assertThat(refused).as("variants that are not").isGreaterThan(DOCUMENTS * VARIANTS / 4);
    }
}
