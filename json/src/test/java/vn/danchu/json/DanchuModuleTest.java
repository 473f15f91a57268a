package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.dossier.Dossier;
import vn.danchu.law.Citation;
import vn.danchu.scoring.set.ScoringMethod;

/** A mapper with the module reads and writes documents as {@link DanchuJson} does, whatever its own settings are. */
class DanchuModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DanchuModule()).build();

    /** What applications set: everything that would bend the form. */
    private static final JsonMapper BENT = JsonMapper.builder()
            .addModule(new DanchuModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfBaseType(Object.class)
                            .build(),
                    DefaultTyping.NON_FINAL)
            .build();

    /** An application's own object around documents. */
    record Envelope(
            String sender,
            Dossier dossier,
            Map<DisclosureItem, Citation> rests,
            ScoringMethod method,
            List<Verdict> seen) {}

    private static List<Fault> faults(JsonMapper mapper, String json, Class<?> type) {
        Throwable thrown = catchThrowable(() -> mapper.readValue(json, type));
        assertThat(thrown).isInstanceOf(JacksonException.class);
        RefusedDocumentException refused = RefusedDocumentException.in(thrown);
        assertThat(refused).isNotNull();
        return refused.faults();
    }

    @ParameterizedTest
    @EnumSource
    void readsAndWritesEveryDocumentInItsOneForm(DocumentType document) {
        for (int seed = 0; seed < 20; seed++) {
            Record made = new RandomRecords(seed, 0.4).next(document.type().asSubclass(Record.class));
            String json = DanchuJson.strict().toJson(made);
            assertThat(MAPPER.writeValueAsString(made)).isEqualTo(json);
            assertThat(BENT.writeValueAsString(made)).isEqualTo(json);
            assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, document.type())))
                    .isEqualTo(json);
            assertThat(MAPPER.writeValueAsString(BENT.readValue(json, document.type())))
                    .isEqualTo(json);
        }
    }

    @Test
    void isFoundByServiceLoading() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue("{\"item\": \"11.1\"}", Disclosure.class).item())
                .isSameAs(DisclosureItem.DEVELOPMENT_PLAN);
    }

    @Test
    void refusesWhatTheMapperAloneWouldLoseOrBend() {
        String json = "{\"decisions\": [\n  {\"vote\": {\"votes\": {\"inFavour\": 65.9}},\n   \"unheard\": 1}]}";
        for (JsonMapper mapper : List.of(MAPPER, BENT)) {
            assertThat(faults(mapper, json, Dossier.class))
                    .extracting(Fault::code)
                    .contains(FaultCode.UNKNOWN_PROPERTY);
        }
        assertThat(faults(MAPPER, "{\"item\": \"11.99\"}", Disclosure.class))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/item", FaultCode.UNKNOWN_CODE));
        assertThat(faults(MAPPER, "{\"item\": \"11.1\", \"item\": \"11.1\"}", Disclosure.class))
                .extracting(Fault::code)
                .containsExactly(FaultCode.DUPLICATE_PROPERTY);
    }

    @Test
    void saysThePlaceInTheMappersOwnInput() {
        String json =
                "{\"sender\": \"x\",\n \"dossier\": {\n  \"disclosures\": [{\"item\": \"11.99\"}],\n  \"unheard\": []}}";
        assertThat(faults(MAPPER, json, Envelope.class))
                .extracting(Fault::line, Fault::column, Fault::pointer, Fault::code)
                .containsExactly(
                        tuple(3, 28, "/dossier/disclosures/0/item", FaultCode.UNKNOWN_CODE),
                        tuple(4, 3, "/dossier/unheard", FaultCode.UNKNOWN_PROPERTY));
    }

    @Test
    void namesThePointerAloneWhereTheInputHasNoLines() {
        Throwable thrown = catchThrowable(
                () -> MAPPER.treeToValue(MAPPER.readTree("{\"disclosures\": [{\"item\": 3}]}"), Dossier.class));
        Fault fault = RefusedDocumentException.in(thrown).faults().get(0);
        assertThat(fault.line()).isZero();
        assertThat(fault.message(Locale.ENGLISH)).startsWith("/disclosures/0/item: ");
        assertThat(fault.message(Locale.forLanguageTag("vi"))).startsWith("/disclosures/0/item: ");
    }

    @Test
    void tellsWhereTheTextBreaksOff() {
        assertThat(faults(MAPPER, "{\"disclosures\": [{\"item\": \"11.1\"}", Dossier.class))
                .extracting(Fault::code)
                .containsExactly(FaultCode.UNEXPECTED_END);
        List<Fault> faults = faults(MAPPER, "{\"disclosures\": [}", Dossier.class);
        assertThat(faults).extracting(Fault::line, Fault::code).containsExactly(tuple(1, FaultCode.SYNTAX));
        assertThat(faults.get(0).message(Locale.ENGLISH)).endsWith("not JSON from here on.");
    }

    @Test
    void takesNoMoreOfADocumentThanItsLimit() {
        JsonMapper small = JsonMapper.builder()
                .addModule(new DanchuModule(Limits.DEFAULT.withDocumentBytes(20)))
                .build();
        assertThat(faults(small, "{\"disclosures\": [{\"item\": \"11.1\"}]}", Dossier.class))
                .extracting(Fault::code, Fault::allowed)
                .containsExactly(tuple(FaultCode.LIMIT, "<= 20 bytes"));
    }

    @Test
    void bindsTypesOfTheLibraryWithinThoseOfTheApplication() {
        String json = "{\"sender\":\"x\",\"dossier\":{\"disclosures\":[]},\"rests\":{\"11.1\":\"L10:11.1\"},"
                + "\"method\":{\"type\":\"PROPORTIONAL\",\"measure\":\"m\"},\"seen\":[\"PENDING\"]}";
        Envelope envelope = MAPPER.readValue(json, Envelope.class);
        assertThat(envelope.rests())
                .containsExactly(Map.entry(DisclosureItem.DEVELOPMENT_PLAN, Citation.parse("L10:11.1")));
        assertThat(envelope.method()).isInstanceOf(ScoringMethod.Proportional.class);
        assertThat(MAPPER.writeValueAsString(envelope))
                .contains("\"rests\":{\"11.1\":\"L10:11.1\"}", "\"type\":\"PROPORTIONAL\"");
        assertThat(faults(MAPPER, json.replace("{\"11.1\":", "{\"11.77\":"), Envelope.class))
                .extracting(Fault::code)
                .containsExactly(FaultCode.UNKNOWN_CODE);
    }

    @Test
    void supportsTheLibrarysDataAndNothingElse() {
        assertThat(List.of(Dossier.class, DisclosureItem.class, ScoringMethod.class, Citation.class, Fault.class))
                .allMatch(DanchuJson::supports);
        assertThat(List.of(Envelope.class, String.class, Circumstances.class, DanchuJson.class, RandomRecords.class))
                .noneMatch(DanchuJson::supports);
    }

    @Test
    void oneExceptionCarriesTheFaultsOfTheFrontDoorToo() {
        ReadResult<Dossier> read = DanchuJson.strict().read("{\"unheard\": 1}", Dossier.class);
        Throwable thrown = catchThrowable(read::orThrow);
        assertThat(RefusedDocumentException.in(new IllegalStateException(thrown))
                        .faults())
                .isEqualTo(read.faults());
        assertThat(RefusedDocumentException.in(new IllegalStateException())).isNull();
    }
}
