package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchu.json.JsonDocument;

/** A commune without a residents' conference in one of its villages, and a year later. */
class DiffCommandTest {

    private static final String COMMUNE = """
            {"unit": {"code": "%s", "name": "Xã A", "setting": "COMMUNE", "villages": [{"code": "T1"}]%s},
             "period": {"from": "%s-01-01", "to": "%s-12-31"}, "residentsConferences": [%s]}
            """;
    private static final String HELD = "{\"village\": \"T1\", \"heldOn\": \"%s-12-01\"}";

    @TempDir
    private Path folder;

    private String without;
    private String held;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(code, out.toString(), err.toString());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String commune(String name, String code, String more, int year, String conferences) throws IOException {
        return file(name, COMMUNE.formatted(code, more, year, year, conferences));
    }

    @BeforeEach
    void write() throws IOException {
        without = commune("without.json", "xa", "", 2025, "");
        held = commune("held.json", "xa", "", 2025, HELD.formatted(2025));
    }

    private static Run diff(String... files) {
        String[] args = new String[files.length + 3];
        args[0] = "diff";
        args[1] = "--as-of";
        args[2] = "2027-01-31";
        System.arraycopy(files, 0, args, 3, files.length);
        return run(args);
    }

    @Test
    void endsWith1ForANewBreachAnd3WhereSomethingIsOpenAndElse0() {
        assertThat(diff(held, without).code()).isEqualTo(1);
        Run mended = diff(without, held);
        assertThat(mended.code()).as("of the conference not all is recorded").isEqualTo(3);
        assertThat(diff(held, held).code()).isZero();
        assertThat(mended.out()).contains("Nay thực hiện đúng (").contains("L10-33.1-yearly");
        assertThat(diff(without, held, "--lang", "en").out()).contains("Kept now (");
    }

    @Test
    void readsReportsAsItReadsDossiers() throws IOException {
        String report = file(
                "report.json",
                run("assess", held, "--as-of", "2026-01-31", "--format", "json").out());
        Run run = diff(report, without, "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        JsonDocument json = JsonDocument.parse(run.out());
        assertThat(json.at("/changes/before/asOf")).hasToString("\"2026-01-31\"");
        assertThat(json.at("/changes/extent")).hasToString("\"RECORDS\"");
        assertThat(diff(without, report).code())
                .as("the later report is the older")
                .isEqualTo(2);
    }

    @Test
    void writesAPage() throws IOException {
        Path page = folder.resolve("page.html");
        Run run = diff(held, without, "--format", "html", "--out", page.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Vi phạm mới", "L10-33.1-yearly");
    }

    @Test
    void showsATrendOverThreePeriods() throws IOException {
        String[] years = {
            commune("2024.json", "xa", "", 2024, ""), held, commune("2026.json", "xa", "", 2026, HELD.formatted(2026))
        };
        Run run = diff(years[0], years[1], years[2]);
        assertThat(run.code()).as("what 2026 asks besides is not recorded").isEqualTo(3);
        assertThat(run.out()).contains("Diễn biến").contains("1 → 0 → 0  L10-33.1-yearly");
        assertThat(diff(years[0], years[1], years[2], "--format", "html").out()).contains("id=\"trend\"");
        assertThat(diff(held, held, held).code()).as("one period three times").isEqualTo(2);
    }

    @Test
    void comparesAUnitWithTheOneItBecamePartOfAndRefusesAnyOther() throws IOException {
        String merged =
                commune("merged.json", "moi", ", \"formedFrom\": [\"xa\", \"khac\"]", 2026, HELD.formatted(2026));
        Run run = diff(without, merged);
        assertThat(run.out()).contains("hình thành từ đó").contains("Nay thực hiện đúng (");
        String other = commune("other.json", "kia", "", 2026, "");
        Run refused = diff(without, other, "--lang", "en");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("xa", "kia", "unit.formedFrom");
    }
}
