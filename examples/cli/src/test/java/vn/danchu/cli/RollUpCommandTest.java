package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.danchu.dossier.Assessor;
import vn.danchu.json.JsonDocument;
import vn.danchu.json.Limits;

/** Three communes, of which one held no residents' conference, one agency, one bad line and one that did not report. */
class RollUpCommandTest {

    private static final String UNIT =
            "{\"unit\": {\"code\": \"%s\", \"setting\": \"%s\", \"villages\": [{\"code\": \"T1\"}]},"
                    + " \"period\": {\"from\": \"2025-01-01\", \"to\": \"2025-12-31\"}, \"residentsConferences\": [%s]}%n";
    private static final String HELD = "{\"village\": \"T1\", \"heldOn\": \"2025-12-01\"}";

    @TempDir
    private Path folder;

    private String lines;
    private String register;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        return run(Assessor::assess, args);
    }

    private static Run run(Judge judge, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), judge, args);
        return new Run(code, out.toString(), err.toString());
    }

    private Run rollUp(String... more) {
        String[] args = new String[more.length + 8];
        System.arraycopy(
                new String[] {"rollup", lines, "--register", register, "--as-of", "2026-01-31", "--judged-at-least", "0"
                },
                0,
                args,
                0,
                8);
        System.arraycopy(more, 0, args, 8, more.length);
        return run(args);
    }

    @BeforeEach
    void write() throws IOException {
        String good = UNIT.formatted("a", "COMMUNE", HELD)
                + UNIT.formatted("b", "COMMUNE", "")
                + UNIT.formatted("c", "COMMUNE", HELD)
                + "{\"unit\": {\"setting\": \"AGENCY\", \"code\": \"s\"},"
                + " \"period\": {\"from\": \"2025-01-01\", \"to\": \"2025-12-31\"}}\n";
        lines = Files.writeString(folder.resolve("units.ndjson"), good).toString();
        register = Files.writeString(folder.resolve("register.json"), """
                {"units": [{"code": "a", "setting": "COMMUNE", "province": "X"},
                           {"code": "b", "setting": "COMMUNE", "province": "Y"},
                           {"code": "d", "setting": "COMMUNE", "province": "Y"}]}
                """).toString();
    }

    @Test
    void ranksUnitsOfOneSettingWithTiesAndNamesWhoHasNoPlace() {
        Run run = rollUp();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("1=    a: ", "1=    c: ", "3     b: ", "quy định để đạt hạng 1", "chưa có báo cáo: d")
                .contains("Đơn vị có điều chưa xác định được, theo lý do", "Thiếu dữ liệu");
    }

    @Test
    void saysTheSameWithSeveralThreads() {
        assertThat(rollUp("--threads", "3", "--format", "json").out())
                .isEqualTo(rollUp("--format", "json").out());
        JsonDocument json = JsonDocument.parse(rollUp("--format", "json").out());
        assertThat(json.at("/slices/0/league/places/2/place")).hasToString("3");
        assertThat(json.at("/slices/1/league/excluded/0/code")).hasToString("\"s\"");
    }

    @Test
    void readsTheRegisterOfANation() throws IOException {
        StringBuilder units = new StringBuilder("{\"units\": [{\"code\": \"0\", \"setting\": \"COMMUNE\"}");
        for (int i = 1; units.length() <= Limits.DEFAULT.documentBytes(); i++) {
            units.append(",{\"code\": \"")
                    .append(i)
                    .append("\", \"setting\": \"COMMUNE\", \"province\": \"")
                    .append("X".repeat(60))
                    .append("\"}");
        }
        Files.writeString(Path.of(register), units.append("]}"));
        assertThat(rollUp().code()).isZero();
    }

    @Test
    void writesAPageAndAWorkbookWithSheetsOfTheirOwnForEachSetting() throws Exception {
        assertThat(rollUp("--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("Xếp hạng đơn vị");
        Path book = folder.resolve("rollup.xlsx");
        assertThat(rollUp("--format", "xlsx", "--out", book.toString()).code()).isZero();
        assertThat(sheets(book)).contains("1 Xếp hạng", "1 Đơn vị", "2 Đơn vị");
        assertThat(rollUp("--format", "xlsx").code())
                .as("a workbook needs a file")
                .isEqualTo(2);
    }

    private static List<String> sheets(Path book) throws Exception {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            NodeList sheets = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/workbook.xml")))
                    .getElementsByTagName("sheet");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < sheets.getLength(); i++) {
                names.add(((Element) sheets.item(i)).getAttribute("name"));
            }
            return names;
        }
    }

    @Test
    void refusesNumbersThatMakeNoSense() {
        assertThat(rollUp("--threads", "0").code()).isEqualTo(2);
        assertThat(run("rollup", lines, "--judged-at-least", "101").code()).isEqualTo(2);
    }

    @Test
    void countsTheGoodLinesBesideABadOne() throws IOException {
        Files.writeString(Path.of(lines), "{\"unit\": 1}\n" + Files.readString(Path.of(lines)));
        Run run = rollUp("--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("Not read or not judged, and not counted: 1.");
        assertThat(run.err()).contains("/unit");
    }

    /** Whatever a fault of the program's own throws. */
    @Test
    void countsTheOtherUnitsBesideOneThatThrows() throws IOException {
        Path sent = Files.createDirectory(folder.resolve("sent"));
        for (String code : List.of("a", "b", "c")) {
            Files.writeString(sent.resolve(code + ".json"), UNIT.formatted(code, "COMMUNE", HELD));
        }
        for (String from : List.of(lines, sent.toString())) {
            for (String threads : List.of("1", "3")) {
                Run run = run(
                        MainTest.throwingAt("b"),
                        "rollup",
                        from,
                        "--as-of",
                        "2026-01-31",
                        "--threads",
                        threads,
                        "--lang",
                        "en",
                        "--judged-at-least",
                        "0");
                assertThat(run.code()).isEqualTo(2);
                assertThat(run.out())
                        .contains("Not read or not judged, and not counted: 1.", " a: ", " c: ")
                        .doesNotContain(" b: ");
                assertThat(run.err())
                        .contains(
                                from.equals(lines) ? "units.ndjson:2: " : "b.json: ", "IllegalStateException: b\\u001b")
                        .doesNotContain("\tat ");
            }
        }
    }
}
