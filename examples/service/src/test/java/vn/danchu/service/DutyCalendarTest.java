package vn.danchu.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Unit;
import vn.danchu.record.Excerpt;

/** What a dossier says ends no line of a calendar, begins no event, and commands nothing. */
class DutyCalendarTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    private static final String HARMLESS = "Vôhại";

    /** The demonstration, in whose names and codes the text stands. */
    private static String calendar(String text, Locale language) throws IOException {
        String json;
        try (InputStream in = Objects.requireNonNull(
                DutyCalendarTest.class.getResourceAsStream("/demonstration/commune-2025.json"))) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String quoted = quoted(text);
        String hostile =
                json.replaceAll("(\"(?:name|code|village|title|statement)\": *\")([^\"]*)\"", "$1$2" + quoted + "\"");
        Dossier dossier = DanchuJson.lenient().read(hostile, Dossier.class).orThrow();
        Unit unit = Objects.requireNonNull(dossier.unit());
        assertThat(unit.name()).endsWith(text);
        ComplianceReport report = Assessor.standard().assess(dossier, AS_OF);
        return DutyCalendar.of(report, unit, language);
    }

    /** What stands in the place of a group in a replacement, and in JSON. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.chars().forEach(c -> quoted.append(String.format("\\\\u%04x", c)));
        return quoted.toString();
    }

    /** The lines as they were before they were folded; the names of events come of codes, and differ. */
    private static List<String> lines(String calendar) {
        return List.of(calendar.replace("\r\n ", "").split("\r\n")).stream()
                .filter(line -> !line.startsWith("UID:"))
                .toList();
    }

    private static String value(String shown) {
        return shown.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x",
                "a\nEND:VCALENDAR",
                "a\rATTACH:http://danchu.example",
                "a\u2028b\u2029c\u0085d\u000be\u000cf",
                "a\u202eb\u2066c\u200bd\ufeffe",
                "a\u001b[31mb\u0007c\u009bd\u0000e",
                "a;b,c\\d\\ne\"f:g",
                "${7*7}#{7*7}{{7*7}}{0}%s",
                "<script>alert(1)</script>",
                "=HYPERLINK(1)"
            })
    void aHostileTextStaysWhereItStands(String hostile) throws IOException {
        for (Locale language : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            String calendar = calendar(hostile, language);
            assertThat(lines(calendar))
                    .contains("BEGIN:VEVENT")
                    .isEqualTo(lines(calendar(HARMLESS, language)).stream()
                            .map(line -> line.replace(HARMLESS, value(Excerpt.line(hostile))))
                            .toList());
            assertThat(calendar.replace("\r\n", "").codePoints())
                    .noneMatch(c -> Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT
                            || Character.getType(c) == Character.LINE_SEPARATOR
                            || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
            assertThat(calendar.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
    }
}
