package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Dossier;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.record.DemocracyRegulationBuilder;
import vn.danchu.record.DraftHearing;
import vn.danchu.workplace.DialogueMembers;

/** A dossier as a commune would send it. */
class DossierReadingTest {

    private static final String COMMUNE = """
            {
              "unit": {
                "code": "X01",
                "name": "Xã Đông Hòa",
                "setting": "COMMUNE",
                "yearEnd": "--12-31",
                "villages": [{"code": "T1", "households": 120}]
              },
              "period": {"from": "2026-01-01", "to": "2026-12-31"},
              "disclosures": [
                {
                  "item": "11.3.a",
                  "publications": [{"form": "12.1.a", "span": {"from": "2026-02-01"}, "places": ["CULTURAL_HOUSE"]}]
                }
              ]
            }
            """;

    @Test
    void isReadWhole() {
        ReadResult<Dossier> read = DanchuJson.strict().read(COMMUNE, Dossier.class);
        assertThat(read.faults()).isEmpty();
        Dossier dossier = read.orThrow();
        assertThat(dossier.unit().setting()).isEqualTo(Setting.COMMUNE);
        assertThat(dossier.period().to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(dossier.absences()).isNull();
        assertThat(dossier.disclosures().get(0).item()).isEqualTo(DisclosureItem.PROJECTS);
        assertThat(dossier.disclosures().get(0).publications().get(0).form()).isEqualTo(PublicationForm.POSTING);
    }

    /** What stood under a name that went is read under the present one, wherever that stands, with a note. */
    @Test
    void isReadUnderNamesThatItHad() {
        ReadResult<Dossier> read = DanchuJson.strict()
                .read(
                        "{\"workplaceRegulation\": {\"issued\": {\"done\": true, \"on\": \"2024-06-01\"},"
                                + " \"consulted\": {\"union\": {\"done\": false}}},"
                                + " \"democracyRegulations\": [{\"amendment\": true}], \"regulationDrafts\": []}",
                        Dossier.class);
        assertThat(read.orThrow().democracyRegulations())
                .containsExactly(
                        DemocracyRegulationBuilder.builder()
                                .issued(Act.on(LocalDate.of(2024, 6, 1)))
                                .consulted(new DraftHearing(null, Act.notDone(), null, null))
                                .build(),
                        DemocracyRegulationBuilder.builder().amendment(true).build());
        assertThat(read.faults())
                .extracting(Fault::code, Fault::pointer, Fault::allowed)
                .containsExactly(
                        tuple(FaultCode.FORMER_NAME, "/workplaceRegulation", "democracyRegulations"),
                        tuple(FaultCode.FORMER_NAME, "/regulationDrafts", "democracyRegulations"));
        assertThat(codes("{\"workplaceRegulation\": 3}")).containsExactly(FaultCode.FORMER_NAME, FaultCode.WRONG_TYPE);
    }

    /** Lists of members that stood in dialogues are the dossier's, each once. */
    @Test
    void listsOfMembersAreReadWhereTheyStood() {
        String one = "{\"fixedOn\": \"2025-03-03\", \"workersSide\": 5}";
        ReadResult<Dossier> read = DanchuJson.strict()
                .read(
                        "{\"workplaceDialogues\": [{\"members\": " + one
                                + "}, {\"members\": null}, {\"members\": {\"workersSide\": 6}}," + " {\"members\": "
                                + one + "}], \"dialogueMembers\": [" + one + "]}",
                        Dossier.class);
        assertThat(read.orThrow().dialogueMembers())
                .extracting(DialogueMembers::workersSide)
                .containsExactly(5, 6);
        assertThat(read.faults())
                .extracting(Fault::code, Fault::pointer, Fault::allowed)
                .startsWith(tuple(FaultCode.FORMER_NAME, "/workplaceDialogues/0/members", "/dialogueMembers"))
                .hasSize(4);
        assertThat(DanchuJson.strict()
                        .read("{\"workplaceDialogues\": [{\"members\": " + one + "}]}", Dossier.class)
                        .orThrow()
                        .dialogueMembers())
                .hasSize(1);
        assertThat(codes("{\"workplaceDialogues\": [{\"members\": 3}]}"))
                .containsExactly(FaultCode.FORMER_NAME, FaultCode.WRONG_TYPE);
    }

    @Test
    void isWrittenAndReadAgainTheSame() {
        Dossier dossier = DanchuJson.strict().read(COMMUNE, Dossier.class).orThrow();
        String json = DanchuJson.strict().toJson(dossier);
        assertThat(json).startsWith("{\"unit\":{\"code\":\"X01\"").doesNotContain("absences");
        assertThat(DanchuJson.strict().read(json, Dossier.class).orThrow()).isEqualTo(dossier);
    }

    /** Codes and days are looked up as they stand; JSON lets every character be spelled as an escape. */
    @Test
    void isReadHoweverItsCodesAndDaysAreSpelled() {
        String plain =
                "{\"disclosures\":[{\"item\":\"11.3.đ\",\"publications\":[{\"span\":{\"from\":\"2026-01-31\"}}]}],"
                        + "\"unit\":{\"yearEnd\":\"--12-31\"}}";
        String escaped = plain.replace("11.3.đ", "\\u0031\\u0031.3.\\u0111")
                .replace("-01-31", "\\u002d01-3\\u0031")
                .replace("--12", "--\\u00312");
        assertThat(escaped).hasSizeGreaterThan(plain.length());
        assertThat(DanchuJson.strict().read(escaped, Dossier.class).orThrow())
                .isEqualTo(DanchuJson.strict().read(plain, Dossier.class).orThrow());
        for (String wrong : List.of("11.3.đđ", "11.3.", "", "11.3.\\u0110", "x".repeat(200))) {
            assertThat(codes(plain.replace("11.3.đ", wrong))).as(wrong).containsExactly(FaultCode.UNKNOWN_CODE);
        }
        for (String wrong : List.of("2026-01-32", "2026-01-310", "2026-01-3", "2026-01-3\\u003a", "", "2026/01/31")) {
            assertThat(codes(plain.replace("2026-01-31", wrong))).as(wrong).containsExactly(FaultCode.NOT_A_DATE);
        }
        for (int cut = plain.indexOf("11.3"); cut < plain.length(); cut++) {
            assertThat(codes(plain.substring(0, cut))).as("cut at %d", cut).containsExactly(FaultCode.UNEXPECTED_END);
        }
    }

    /** Unlike an end that comes too early, a wrong character can be mended where it stands, be it the last. */
    @Test
    void isNotJsonForAWrongCharacterAtItsEnd() {
        for (String json : List.of("{]", "{\"unit\":x", "{\"unit\":}", "{\"unit\":{\"code\":\"x\",}")) {
            assertThat(codes(json)).as(json).containsExactly(FaultCode.SYNTAX);
        }
        assertThat(codes("{\"unit\":{\"code\":\"x\",")).containsExactly(FaultCode.UNEXPECTED_END);
    }

    private static List<FaultCode> codes(String json) {
        return DanchuJson.strict().read(json, Dossier.class).faults().stream()
                .map(Fault::code)
                .toList();
    }

    @Test
    void isRefusedWithEveryFaultAtItsPlace() {
        String json = COMMUNE.replace("\"11.3.a\"", "\"11.3.x\"")
                .replace("\"COMMUNE\"", "\"TOWN\"")
                .replace("120", "-1")
                .replace("2026-02-01", "2026-02-30")
                .replace("\"name\": \"Xã Đông Hòa\"", "\"name\": \"Xã Đông Hòa\", \"nam\": 1");
        ReadResult<Dossier> read = DanchuJson.strict().read(json, Dossier.class);
        assertThat(read.value()).isNull();
        assertThat(read.faults().stream()
                        .map(f -> f.line() + ":" + f.column() + " " + f.pointer() + " " + f.code())
                        .toList())
                .isEqualTo(List.of(
                        "4:28 /unit/nam UNKNOWN_PROPERTY",
                        "5:16 /unit/setting UNKNOWN_CODE",
                        "7:47 /unit/villages/0/households OUT_OF_RANGE",
                        "12:15 /disclosures/0/item UNKNOWN_CODE",
                        "13:60 /disclosures/0/publications/0/span/from NOT_A_DATE"));
        assertThat(read.faults().get(0).suggestion()).isEqualTo("name");
    }
}
