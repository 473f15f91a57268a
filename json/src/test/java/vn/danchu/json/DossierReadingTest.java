package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Dossier;
import vn.danchu.law.Setting;

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

    @Test
    void isWrittenAndReadAgainTheSame() {
        Dossier dossier = DanchuJson.strict().read(COMMUNE, Dossier.class).orThrow();
        String json = DanchuJson.strict().toJson(dossier);
        assertThat(json).startsWith("{\"unit\":{\"code\":\"X01\"").doesNotContain("absences");
        assertThat(DanchuJson.strict().read(json, Dossier.class).orThrow()).isEqualTo(dossier);
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
