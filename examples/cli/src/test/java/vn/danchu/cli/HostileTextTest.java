package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says is shown as text: it ends no line, commands no terminal, turns no writing, is no markup and no template. */
class HostileTextTest {

    /** As a JSON string: a line of its own, a terminal's command, right to left, nothing wide, markup, templates. */
    private static final String NAME =
            "Xã\\nKẾT LUẬN: TUÂN THỦ\\u2028x\\u001b[31m\\u202ey\\u200bz<script>alert(1)</script>"
                    + "${7*7}{0}#{1*1}&amp;";

    private static final String LINE = "{\"unit\": {\"code\": \"a\\nb\\u202e\", \"name\": \"" + NAME
            + "\", \"setting\": \"COMMUNE\", \"villages\": [{\"code\": \"T1\\nx\\u001b\", \"name\": \"" + NAME
            + "\"}]},"
            + " \"period\": {\"from\": \"2025-01-01\", \"to\": \"2025-12-31\"}, \"residentsConferences\":"
            + " [{\"village\": \"T1\\nx\\u001b\"}, {\"village\": \"" + NAME + "\", \"heldOn\": \"2025-12-01\"}]}";

    /** Letters and marks that show nothing. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x{3164}\\x{115F}\\x{1160}\\x{FFA0}\\x{34F}\\x{180B}-\\x{180F}"
                    + "\\x{2065}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\x{17B4}\\x{17B5}]");

    @TempDir
    private Path folder;

    private String file = "";
    private String lines = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("unit.json"), LINE).toString();
        lines = Files.writeString(folder.resolve("units.ndjson"), LINE + "\n" + LINE + "\n")
                .toString();
    }

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return out.toString() + err;
    }

    private static void isHarmless(String shown) {
        commandsNothing(shown);
        assertThat(shown.lines().map(String::strip)).noneMatch(line -> line.startsWith("KẾT LUẬN: TUÂN THỦ"));
    }

    /** Nothing in it commands a terminal or turns the writing, and nothing is not seen. */
    static void commandsNothing(String shown) {
        assertThat(shown.codePoints()
                        .filter(c -> c != '\n' && c != '\r' && c != '\t')
                        .filter(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR))
                .isEmpty();
        assertThat(shown).doesNotContainPattern(INVISIBLE);
    }

    /** Where a name stands, it is said that it is one. */
    @ParameterizedTest
    @ValueSource(strings = {"KẾT LUẬN: TUÂN THỦ", "XẾP LOẠI: TỐT"})
    void inANameThatIsALineOfTheReport(String name) throws IOException {
        Path named = Files.writeString(
                folder.resolve("named.json"),
                LINE.replace("\"name\": \"" + NAME + "\", \"setting", "\"name\": \"" + name + "\", \"setting"));
        Path figures = Files.writeString(
                folder.resolve("figures.json"),
                "{\"reports\": [{\"unit\": {\"name\": \"" + name + "\"}, \"figures\": []}]}");
        for (String language : List.of("vi", "en")) {
            for (String[] command : new String[][] {
                {"assess", named.toString(), "--as-of", "2026-01-31"},
                {"score", "reference.commune", "--dossier", named.toString(), "--as-of", "2026-01-31"},
                {"diff", named.toString(), named.toString(), "--as-of", "2026-01-31"},
                {"figures", figures.toString()}
            }) {
                String shown = run(Stream.concat(Stream.of(command), Stream.of("--lang", language))
                        .toArray(String[]::new));
                assertThat(shown).contains(language.equals("vi") ? "Đơn vị: " + name : "Unit: " + name);
                assertThat(shown.lines()).noneMatch(line -> line.startsWith(name));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void inTheTextOfAReport(String language) {
        String shown = run("assess", file, "--as-of", "2026-01-31", "--lang", language);
        assertThat(shown).contains("\\u001b[31m", "\\u202e", "${7*7}{0}#{1*1}");
        isHarmless(shown);
    }

    @Test
    void inLinesOfMany() {
        String shown = run("assess", lines, "--as-of", "2026-01-31");
        assertThat(shown).contains("\\u001b[31m");
        isHarmless(shown);
    }

    @Test
    void inARollUpAndInWhatChanged() {
        isHarmless(run("rollup", lines, "--as-of", "2026-01-31"));
        isHarmless(run("rollup", file, "--as-of", "2026-01-31", "--judged-at-least", "0"));
        isHarmless(run("diff", file, file, "--as-of", "2026-01-31"));
        String score = run("score", "reference.commune", "--dossier", file, "--as-of", "2026-01-31");
        assertThat(score).contains("Xã\\u000aKẾT LUẬN");
        isHarmless(score);
    }

    /** Whoever puts a file into a folder chooses its name. */
    @Test
    void inTheNamesOfFiles() throws IOException {
        String name = "a\nKẾT LUẬN: TUÂN THỦ\n\u001b[31m\u202e\u200b.json";
        Files.writeString(Files.createDirectory(folder.resolve("sent")).resolve(name), "{}");
        for (String command : List.of("assess", "rollup", "figures")) {
            String shown = run(command, folder.resolve("sent").toString());
            assertThat(shown).contains("\\u001b[31m\\u202e\\u200b.json");
            isHarmless(shown);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess\t%s",
                "assess\t%s.json",
                "assess\tunit.json\t--as-of\t%s",
                "%s",
                "norms\t%s",
                "score\t%s",
                "new\t%s"
            })
    void onTheCommandLine(String line) {
        String shown = run(line.formatted("x\u001b[31m\nKẾT LUẬN: TUÂN THỦ\n").split("\t"));
        assertThat(shown).contains("x\\u001b[31m\\u000aKẾT LUẬN");
        isHarmless(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DANCHU_LANG", "DANCHU_AS_OF", "DANCHU_FORMAT"})
    void inTheEnvironment(String variable) {
        StringWriter shown = new StringWriter();
        int code = Main.run(
                new PrintWriter(shown),
                new PrintWriter(shown),
                Map.of(variable, "x\u001b[31m\nKẾT LUẬN: TUÂN THỦ\n"),
                () -> false,
                "assess",
                file);
        assertThat(code).isEqualTo(Main.BAD_INPUT);
        assertThat(shown.toString()).contains("x\\u001b[31m\\u000aKẾT LUẬN");
        isHarmless(shown.toString());
    }

    @Test
    void inWhatTwoFilesDoNotAgreeOn() throws IOException {
        Path other =
                Files.writeString(folder.resolve("other.json"), LINE.replace("\"name\": \"Xã", "\"name\": \"Phường"));
        String shown = run("merge", file, other.toString());
        assertThat(shown).contains("Xã\\u000aKẾT", "Phường\\u000aKẾT");
        isHarmless(shown);
    }

    @Test
    void inACriteriaSet() throws IOException {
        Path set = Files.writeString(folder.resolve("set.json"), """
                {"id": "x", "version": "1", "title": {"vi": "NAME"}, "standing": "SAMPLE", "status": "IN_FORCE",
                 "inForce": {"from": "2026-01-01"}, "issuance": {"name": "NAME", "issuer": "NAME"}, "sources": ["NAME"],
                 "missing": [{"vi": "NAME"}], "measures": [{"key": "x.a", "type": "RATIO", "label": {"vi": "NAME"}}],
                 "groups": [{"id": "a", "title": {"vi": "NAME"}, "maximum": 10, "criteria": [{"id": "a.1",
                   "title": {"vi": "NAME"}, "maximum": 10, "provision": "NAME",
                   "method": {"type": "PROPORTIONAL", "measure": "x.a"}}]}]}
                """.replace("NAME", NAME));
        Path form = Files.writeString(folder.resolve("form.json"), """
                {"period": {"from": "2026-01-01", "to": "2026-12-31"}, "entries": [], "measures": {"values": {
                 "x.a": {"value": {"type": "RATIO", "part": 1, "of": 2}}, "NAME": {"value": {"type": "YES_NO", "yes": true}}}}}
                """.replace("NAME", NAME));
        for (String language : List.of("vi", "en")) {
            for (String shown : List.of(
                    run("criteria", "show", set.toString(), "--lang", language),
                    run("score", set.toString(), "--measures", form.toString(), "--lang", language))) {
                assertThat(shown).contains("\\u001b[31m");
                isHarmless(shown);
            }
        }
    }

    @Test
    void inAPage() {
        StringWriter out = new StringWriter();
        Main.run(
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "assess",
                file,
                "--as-of",
                "2026-01-31",
                "--format",
                "html");
        String page = out.toString();
        assertThat(page)
                .containsIgnoringCase("&lt;script&gt;alert(1)")
                .doesNotContainIgnoringCase("<script")
                .containsIgnoringCase("${7*7}{0}#{1*1}");
        commandsNothing(page); // lines of its source are no lines of the page
    }
}
