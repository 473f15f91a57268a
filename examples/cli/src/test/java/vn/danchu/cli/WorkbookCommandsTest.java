package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.danchu.dossier.Dossier;
import vn.danchu.figures.ActivityReports;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Setting;
import vn.danchu.law.Village;

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
        void oldUnitsAreFollowedByTheListOfUnits() throws IOException {
            String units = file(
                    "don-vi.csv",
                    "Mã đơn vị;Hiệu lực từ ngày;Hiệu lực đến ngày;Đơn vị tiền thân\n00001;;30/06/2025;\n90001;01/07/2025;;00001\n");
            Run run =
                    run("import", "villages", file("thon.csv", "Xã;Mã thôn\n00001;T1\n"), "--accept", "--units", units);
            assertThat(run.out()).contains("\"unit\":\"90001\",\"formerUnit\":\"00001\"");
            assertThat(run.err()).contains("00001 không còn dùng");
        }

        private static final String UNITS = "Mã xã;Tên xã;Hiệu lực từ ngày;Hiệu lực đến ngày;Đơn vị tiền thân\n"
                + "00001;Xã A;;30/06/2025;\n90001;Xã B;01/07/2025;;00001\n";

        @Test
        void theUnitOfADossierIsFollowedInEveryForm() throws IOException {
            String units = file("don-vi.csv", UNITS);
            String old = file("xa.json", "{\"unit\":{\"code\":\"00001\",\"name\":\"Xã A\",\"setting\":\"COMMUNE\"}}");
            String book = file("xa.xlsx");
            assertThat(run("export", "dossier", old, "--out", book).code()).isZero();
            String lines = file("xa.ndjson", "{\"unit\":{\"code\":\"00001\"}}\n{\"unit\":{\"code\":\"5\"}}\n");
            for (Run run : List.of(
                    run("merge", old, "--units", units),
                    run("merge", book, "--units", units),
                    run("import", "dossier", book, "--accept", "--units", units))) {
                assertThat(dossier(run.out()).unit().code()).isEqualTo("90001");
                assertThat(dossier(run.out()).unit().name()).isEqualTo("Xã B");
                assertThat(run.err()).containsIgnoringWhitespaces("00001 không còn dùng; đã thay bằng 90001");
            }
            Run run = run("assess", lines, "--units", units);
            assertThat(run.out()).contains("1  Xã B", "2  5");
            assertThat(run.err()).containsIgnoringWhitespaces("xa.ndjson:1", "xa.ndjson:2", "không có mã 5");
        }

        @Test
        void recordsOfSeveralUnitsAreNoOneDossier() throws IOException {
            Run imported = run("import", "villages", file("thon.csv", "Mã xã;Mã thôn\n1;T1\n2;T2\n"), "--accept");
            String records = file("thon.ndjson", imported.out());
            Run run = run("merge", records);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).containsIgnoringWhitespaces("thon.ndjson:2: bản ghi của đơn vị 2", "--unit");
            assertThat(dossier(run("merge", records, "--unit", "2").out())
                            .unit()
                            .villages())
                    .extracting(Village::code)
                    .containsExactly("T2");
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
    class Figures {

        private static final String REPORT = """
                {"unit": {"code": "X1"}, "period": {"from": "2024-01-01", "to": "2024-12-31"},
                 "figures": [{"key": "ho", "value": 200}, {"key": "ho-du", "value": 150, "of": "ho", "stated": "%s"}]}
                """;

        private static String report(String stated) {
            return REPORT.formatted(stated).replaceAll("\\s*\\n\\s*", "");
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
        void oneReportByItsPublishedSchemaIsRead() throws IOException {
            Run run = run("figures", file("mot.json", report("75%")));
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("X1: Khớp");
            String named =
                    report("75%").replace("{\"unit\"", "{\"$schema\": \"urn:danchu:activity-report:v1\", \"unit\"");
            assertThat(run("figures", file("ten.json", named)).code()).isZero();
        }

        /** The findings' pointers start at what was read. */
        @Test
        void pointersStartAtTheDocument() throws IOException {
            String alone = file("mot.json", report("80%"));
            String several = file("nhieu.json", "{\"reports\": [" + report("80%") + "]}");
            assertThat(run("figures", alone, "--format", "json").out()).contains("\"/figures/1/stated\"");
            assertThat(run("figures", several, "--format", "json").out()).contains("\"/reports/0/figures/1/stated\"");
        }

        @Test
        void aReportALineIsReviewedALine() throws IOException {
            String lines = file("nam.ndjson", report("75%") + "\n{\"unit\": 1}\n" + report("80%") + "\n");
            Run run = run("figures", lines, "--format", "json");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out().lines()).hasSize(3);
            assertThat(run.out()).contains("nam.ndjson:1\"", "\"line\":2", "nam.ndjson:3\"");
        }

        @Test
        void severalFilesAndFoldersAreRead() throws IOException {
            Files.createDirectory(folder.resolve("so-lieu"));
            Files.writeString(folder.resolve("so-lieu/a.json"), report("75%"));
            Files.writeString(folder.resolve("so-lieu/b.csv"), "Mã chỉ tiêu;Giá trị;Năm\nho;5.069;2024\n");
            Run run = run("figures", file("so-lieu"), file("sai.json", report("80%")));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("X1: Khớp", "X1: Không khớp");
            assertThat(run.err()).containsIgnoringWhitespaces("b.csv: Lưu ý");
            assertThat(run.err().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }

        @Test
        void aDossierIsRecognised() {
            Run run = run("figures", COMMUNE);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).containsIgnoringWhitespaces("đây là hồ sơ; dùng lệnh assess");
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
            Run withBad = run("assess", file("ho-so"), bad, "--format", "json", "--as-of", "2026-01-31");
            assertThat(withBad.out().lines())
                    .hasSize(3)
                    .last()
                    .asString()
                    .contains("xau.json\",\"message\"", "đối tượng {}");
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

        /** Every command there is, a new one too. */
        static Stream<String> commands() {
            return paths(Main.commands(new Main(new Headway()), List.of()), "");
        }

        private static Stream<String> paths(CommandLine command, String path) {
            return Stream.concat(
                    Stream.of(path),
                    command.getSubcommands().entrySet().stream()
                            .flatMap(each -> paths(each.getValue(), (path + " " + each.getKey()).strip())));
        }

        @ParameterizedTest
        @MethodSource("commands")
        void helpIsInOneLanguageAndFitsTheScreen(String command) {
            String help = help(command, "vi");
            assertThat(help.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
            assertThat(help)
                    .contains("Cách dùng:", "Hiện hướng dẫn này")
                    .doesNotContain("Usage", "default", "Show this", " / ", " the ", "<format>");
            assertThat(help.strip()).doesNotContainPattern("(?m):\\R\\R");
            assertThat(help(command, "en")).contains("Usage:").doesNotContainPattern("[àảãáạăâđêôơư]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"vi", "en"})
        void everyOptionIsDescribed(String language) {
            assertThat(undescribed(Main.commands(new Main(new Headway()), List.of())
                            .setResourceBundle(Surroundings.of(Map.of("DANCHU_LANG", language))
                                    .texts())))
                    .isEmpty();
        }

        private static List<String> undescribed(CommandLine command) {
            List<String> names = new ArrayList<>();
            CommandLine.Model.CommandSpec spec = command.getCommandSpec();
            Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
                    .filter(argument -> argument.description().length == 0)
                    .forEach(argument -> names.add(spec.qualifiedName() + " " + argument));
            command.getSubcommands().values().forEach(each -> names.addAll(undescribed(each)));
            return names;
        }

        private static String help(String command, String language) {
            List<String> line = new ArrayList<>(List.of(command.isEmpty() ? new String[0] : command.split(" ")));
            line.addAll(List.of("--help", "--lang", language));
            return run(line.toArray(String[]::new)).out();
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
                    .contains("--as-of: không hiểu ngày \"31/02/2026\". Ghi theo dạng năm-tháng-ngày");
            assertThat(run("template", "--setting", "xa", "--out", "x").err())
                    .contains("--setting: không có \"xa\". Được phép: commune, agency");
            assertThat(run("norms", "L10-12.3-within-5-working-dayz").err()).contains("L10-12.3-within-5-working-days");
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
        void jsonIsNoTable() throws IOException {
            assertThat(run("import", "dossier", COMMUNE).err())
                    .containsIgnoringWhitespaces("đây là hồ sơ; dùng lệnh assess");
            assertThat(run("import", "villages", file("x.json", "{\"a\": 1}")).err())
                    .containsIgnoringWhitespaces("không phải bảng");
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
        void aReaderWhoHasSeenEnoughIsNoFaultAndNoVerdict() throws IOException {
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
            assertThat(code).isEqualTo(141);
            assertThat(err.toString()).isEmpty();
        }
    }
}
