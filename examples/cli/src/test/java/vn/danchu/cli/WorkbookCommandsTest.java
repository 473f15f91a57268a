package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.dossier.Dossier;
import vn.danchu.figures.ActivityReports;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Setting;

/** From an empty workbook to a judged dossier, and the manners of the command line. */
class WorkbookCommandsTest {

    private static final String COMMUNE = "src/main/resources/vn/danchu/cli/commune-2025.json";

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        return run(Map.of(), args);
    }

    private static Run run(Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), environment, () -> false, args);
        return new Run(code, out.toString(), err.toString());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static Dossier dossier(String json) {
        return DanchuJson.strict().read(json, Dossier.class).orThrow();
    }

    @Nested
    class Workbooks {

        @ParameterizedTest
        @EnumSource(Setting.class)
        void anEmptyOneCanBeJudged(Setting setting) {
            String book = file("mau.xlsx");
            Run written = run("template", "--setting", setting.name(), "--period", "2026", "--out", book);
            assertThat(written.code()).as(written.err()).isZero();
            assertThat(run("assess", book, "--as-of", "31/01/2027").out()).contains("01/01/2026 – 31/12/2026");
        }

        @Test
        void aDossierThereAndBackIsTheSame() throws IOException {
            String book = file("xa.xlsx");
            assertThat(run("export", "dossier", COMMUNE, "--out", book).code()).isZero();
            Run read = run("import", "dossier", book, "--accept");
            assertThat(read.code()).as(read.err()).isZero();
            assertThat(dossier(read.out())).isEqualTo(dossier(Files.readString(Path.of(COMMUNE))));
            String[] day = {"--as-of", "2026-01-31"};
            assertThat(run("assess", book, day[0], day[1]).out())
                    .isEqualTo(run("assess", COMMUNE, day[0], day[1]).out());
        }

        @Test
        void aDryRunWritesNothing() throws IOException {
            String book = file("mau.xlsx");
            run("template", "--setting", "commune", "--out", book);
            Run read = run("import", "dossier", book);
            assertThat(read.out()).contains("0 dòng dữ liệu; 0 lỗi", "đọc thử").doesNotContain("{");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-13", "nay", "01/07/2025-30/06/2025"})
        void aPeriodThatIsNoneIsNamed(String period) {
            Run run = run("template", "--setting", "commune", "--period", period, "--out", file("x.xlsx"));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--period " + period);
        }
    }

    @Nested
    class Parts {

        private static final String TABLE = "Mã thôn;Tên thôn;Số hộ\nT1;Đông;120\nT2;Đoài;nhiều\n";

        @Test
        void goodRowsAreTakenAndBadOnesAreMendedAndJoined() throws IOException {
            String bad = file("sua.xlsx");
            Run run = run("import", "villages", file("thon.csv", TABLE), "--accept-valid", bad);
            assertThat(run.code()).isZero();
            assertThat(run.out().lines()).singleElement().asString().contains("\"code\":\"T1\"");
            assertThat(run.err()).contains("1 dòng chưa ghi");
            Run again = run("import", "villages", bad);
            assertThat(again.code()).isEqualTo(2);
            assertThat(again.out()).contains("\"nhiều\" không phải là số");

            String good = file("tot.ndjson", run.out());
            String rest = file(
                    "con.ndjson",
                    run("import", "villages", file("sua.csv", "Mã thôn;Số hộ\nT2;90\n"), "--accept")
                            .out());
            Run merged = run("merge", good, rest);
            assertThat(merged.code()).as(merged.err()).isZero();
            assertThat(dossier(merged.out()).unit().villages()).hasSize(2);
        }

        @Test
        void conflictsAreNamedAndNothingIsWritten() throws IOException {
            String one = file("a.json", "{\"unit\":{\"name\":\"Xã A\"}}");
            String two = file("b.json", "{\"unit\":{\"name\":\"Xã B\"}}");
            Run run = run("merge", one, two);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("/unit/name", "Xã A", "Xã B", "1 mâu thuẫn");
        }

        @Test
        void figuresAreWrittenAsTheCommandFiguresReadsThem() throws IOException {
            String table =
                    file("so-lieu.csv", "Mã chỉ tiêu;Trị số;Kỳ báo cáo\nho;5.069;Năm 2024\ncu-tri;43.271;Năm 2024\n");
            Run run = run("import", "figures", table, "--accept");
            assertThat(run.code()).isZero();
            ActivityReports reports =
                    DanchuJson.strict().read(run.out(), ActivityReports.class).orThrow();
            assertThat(reports.reports())
                    .singleElement()
                    .satisfies(report -> assertThat(report.figures()).hasSize(2));
            assertThat(run("figures", file("so-lieu.json", run.out())).err()).isEmpty();
        }

        @Test
        void oldUnitsAreFollowedByTheListOfUnits() throws IOException {
            String units = file(
                    "don-vi.csv",
                    "Mã đơn vị;Hiệu lực từ ngày;Hiệu lực đến ngày;Đơn vị tiền thân\n00001;;30/06/2025;\n90001;01/07/2025;;00001\n");
            Run run =
                    run("import", "villages", file("thon.csv", "Xã;Mã thôn\n00001;T1\n"), "--accept", "--units", units);
            assertThat(run.out()).contains("\"unit\":\"90001\",\"formerUnit\":\"00001\"");
            assertThat(run.err()).contains("00001 không còn dùng");
        }

        @Test
        void lettersFromBeforeUnicodeAreConvertedOnRequest() throws IOException {
            String table = file("thon.csv", "Mã thôn;Tên thôn\nT01;Th«n §oµi\n");
            assertThat(run("import", "villages", table).out()).contains("TCVN3", "Thôn Đoài");
            assertThat(run("import", "villages", table, "--accept", "--encoding", "tcvn3")
                            .out())
                    .contains("Thôn Đoài");
        }
    }

    @Nested
    class Manners {

        @Test
        void severalFilesAndFoldersAreJudgedALineEach() throws IOException {
            Files.createDirectory(folder.resolve("ho-so"));
            Files.copy(Path.of(COMMUNE), folder.resolve("ho-so/a.json"));
            assertThat(run("export", "dossier", COMMUNE, "--out", file("ho-so/b.xlsx"))
                            .code())
                    .isZero();
            String bad = file("xau.json", "{\"unit\": 1}");
            Run run = run("assess", file("ho-so"), bad, "--as-of", "2026-01-31");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).contains("a.json  Xã Minh Hòa", "b.xlsx  Xã Minh Hòa", "Vi phạm: 2");
            assertThat(run.err()).contains("/unit", "1 tệp không đọc được");
            Run json = run("assess", file("ho-so"), "--format", "json", "--as-of", "2026-01-31");
            assertThat(json.code()).isEqualTo(1);
            assertThat(json.out().lines()).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({"assess, --lang, en", "--lang, en, assess", "--lang=en, assess, --"})
        void theLanguageMayStandAnywhere(String first, String second, String third) {
            assertThat(run(first, second, third).err()).contains("Missing: FILE");
        }

        @Test
        void theEnvironmentSetsWhatTheCommandLineLeavesOut() {
            Map<String, String> environment = Map.of("DANCHU_LANG", "en", "DANCHU_AS_OF", "31/01/2026");
            assertThat(run(environment, "assess", COMMUNE).out()).contains("As of 31 January 2026", "CONCLUSION");
            assertThat(run(environment, "assess", COMMUNE, "--lang", "vi", "--as-of", "2026-01-30")
                            .out())
                    .contains("Tính đến ngày 30/01/2026");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "assess", "template", "import", "merge", "export", "norms", "score"})
        void helpIsInOneLanguageAndFitsTheScreen(String command) {
            String help = command.isEmpty()
                    ? run("--help").out()
                    : run(command, "--help").out();
            assertThat(help.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
            assertThat(help)
                    .contains("Cách dùng:", "Hiện hướng dẫn này")
                    .doesNotContain("Usage", "default", "Show this", " / ");
            String english = command.isEmpty()
                    ? run("--help", "--lang", "en").out()
                    : run(command, "--help", "--lang", "en").out();
            assertThat(english).contains("Usage:").doesNotContainPattern("[àảãáạăâđêôơư]");
        }

        @Test
        void helpIsACommandToo() {
            assertThat(run("help", "merge").out()).contains("Cách dùng: danchu merge");
        }

        @Test
        void wrongCommandLinesAreToldInTheLanguage() {
            assertThat(run("asses").err()).contains("Không hiểu: asses", "Có phải là: assess");
            assertThat(run("assess").err()).contains("Thiếu: FILE");
            assertThat(run("assess", "x.json", "--as-of", "31/02/2026").err())
                    .contains("--as-of: không hiểu \"31/02/2026\"");
            assertThat(run("template", "--setting", "xa", "--out", "x").err())
                    .contains("--setting: không có \"xa\". Được phép: commune, agency");
            assertThat(run().err()).contains("Thiếu lệnh");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"id\":\"x\",\"maximum\":3,\"measures\":[]}|đây là bộ tiêu chí",
                    "{\"regrades\":[],\"readings\":[]}|đây là chính sách",
                    "{\"reports\":[]}|đây là số liệu báo cáo",
                })
        void aWrongKindOfDocumentIsRecognised(String json, String said) throws IOException {
            Run run = run("assess", file("x.json", json));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(said);
        }

        @Test
        void aByteOrderMarkIsPassedOverWithANote() throws IOException {
            Run run = run("assess", file("x.json", "\uFEFF{\"unit\":{\"setting\":\"AGENCY\"}}"));
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("BOM");
        }

        @Test
        void oneNormIsShownAndASimilarOneProposed() {
            assertThat(run("norms", "L10-33.1-yearly").out())
                    .contains("Điều 33", "Khắc phục")
                    .doesNotContain("L10-32");
            Run unknown = run("norms", "33.1");
            assertThat(unknown.code()).isEqualTo(2);
            assertThat(unknown.err()).contains("L10-33.1-yearly");
        }

        @Test
        void prettyJsonIsTheSameDocument() throws IOException {
            String plain = run("assess", COMMUNE, "--as-of", "2026-01-31", "--format", "json")
                    .out();
            String pretty = run("assess", COMMUNE, "--as-of", "2026-01-31", "--format", "json", "--pretty")
                    .out();
            assertThat(pretty).startsWith("{\n  \"receipt\": {\n");
            assertThat(vn.danchu.json.JsonDocument.parse(pretty).toString())
                    .isEqualTo(vn.danchu.json.JsonDocument.parse(plain).toString());
        }

        @Test
        void coloursAreShownOnRequestOnly() {
            assertThat(run("assess", COMMUNE, "--as-of", "2026-01-31", "--color", "always")
                            .out())
                    .contains("\u001b[31mVI PHẠM\u001b[0m");
            assertThat(run("assess", COMMUNE, "--as-of", "2026-01-31").out()).doesNotContain("\u001b");
        }

        @Test
        void aReaderWhoHasSeenEnoughIsNoFault() throws IOException {
            StringWriter err = new StringWriter();
            Outlet outlet = new Outlet(new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("Broken pipe");
                }
            });
            int code = Main.run(
                    new PrintWriter(new java.io.PrintStream(outlet)),
                    new PrintWriter(err),
                    Map.of(),
                    outlet::isClosed,
                    "norms");
            assertThat(code).isZero();
            assertThat(err.toString()).isEmpty();
        }
    }
}
