package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.tabular.Problem;

class MainTest {

    private static final String LATE = """
            {"unit": {"name": "Xã A", "setting": "NON_STATE_EMPLOYER", "staff": 5},
             "period": {"from": "2026-01-01", "to": "2026-12-31"},
             "disclosures": [{"item": "43.1.a", "publications": [{"form": "12.1.a", "span": {"from": "2026-03-02"}}]}]}
            """;
    private static final String UNKNOWN = "{\"unit\":{\"setting\":\"AGENCY\"}}";
    private static final String BEFORE_THE_LAW = """
            {"unit": {"setting": "AGENCY", "ownRules": true},
             "period": {"from": "2020-01-01", "to": "2020-12-31"}}
            """;

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(code, out.toString(), err.toString());
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("input.json"), content).toString();
    }

    /** A fault of the program's own, at the unit of this code. */
    static Judge throwingAt(String code) {
        return (by, dossier, asOf) -> {
            if (dossier.unit() != null && code.equals(dossier.unit().code())) {
                throw new IllegalStateException(code + "\u001b");
            }
            return by.assess(dossier, asOf);
        };
    }

    @Nested
    class Assess {

        /** A report of which nothing can be told, as a norm without words would give. */
        @Test
        void goesOnAfterAUnitOfWhichNothingCanBeTold() throws IOException {
            Path lines = Files.writeString(
                    folder.resolve("two.ndjson"), "{\"unit\":{\"code\":\"a\"}}\n{\"unit\":{\"code\":\"b\"}}\n");
            Judge untellable = (by, dossier, asOf) -> {
                ComplianceReport report = by.assess(dossier, asOf);
                return dossier.unit() != null && "a".equals(dossier.unit().code()) ? null : report;
            };
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Main.run(
                    new PrintWriter(out),
                    new PrintWriter(err),
                    untellable,
                    "assess",
                    lines.toString(),
                    "--as-of",
                    "2027-01-31");
            assertThat(code).isEqualTo(2);
            assertThat(out.toString()).contains("2  b  ");
            assertThat(err.toString()).contains("two.ndjson:1: ");
        }

        @Test
        void goesOnAfterAUnitThatThrows() throws IOException {
            Path sent = Files.createDirectory(folder.resolve("sent"));
            StringBuilder all = new StringBuilder();
            for (String code : List.of("a", "b", "c")) {
                String unit = "{\"unit\":{\"code\":\"" + code + "\",\"setting\":\"AGENCY\"}}\n";
                Files.writeString(sent.resolve(code + ".json"), unit);
                all.append(unit);
            }
            Path lines = Files.writeString(folder.resolve("units.ndjson"), all);
            for (Path from : List.of(lines, sent)) {
                for (String format : List.of("text", "json")) {
                    for (String threads : List.of("1", "3")) {
                        StringWriter out = new StringWriter();
                        StringWriter err = new StringWriter();
                        int code = Main.run(
                                new PrintWriter(out),
                                new PrintWriter(err),
                                throwingAt("b"),
                                "assess",
                                from.toString(),
                                "--as-of",
                                "2027-01-31",
                                "--format",
                                format,
                                "--threads",
                                threads);
                        assertThat(code).isEqualTo(2);
                        List<String> results = out.toString().lines().toList();
                        assertThat(err.toString())
                                .contains(
                                        from == lines ? "units.ndjson:2: " : "b.json: ",
                                        "1 " + (from == lines ? "dòng" : "tệp"))
                                .contains("IllegalStateException: b\\u001b")
                                .doesNotContain("\tat ");
                        if (format.equals("json")) {
                            assertThat(results).hasSize(3);
                            assertThat(DanchuJson.strict()
                                            .read(results.get(1), FaultyFile.class)
                                            .orThrow()
                                            .file())
                                    .endsWith(from == lines ? "units.ndjson:2" : "b.json");
                        } else {
                            assertThat(results.get(0)).contains("  a  ");
                            assertThat(results.get(1)).contains("  c  ");
                        }
                    }
                }
            }
        }

        private Run assess(String content, String... more) throws IOException {
            String[] args = new String[more.length + 4];
            System.arraycopy(new String[] {"assess", file(content), "--as-of", "2027-01-31"}, 0, args, 0, 4);
            System.arraycopy(more, 0, args, 4, more.length);
            return run(args);
        }

        @Test
        void endsWith1ForABreachAnd3ForAnOpenQuestionAnd0Otherwise() throws IOException {
            assertThat(assess(LATE).code()).isEqualTo(1);
            assertThat(assess(UNKNOWN).code()).isEqualTo(3);
            assertThat(assess(BEFORE_THE_LAW).code()).isZero();
        }

        @Test
        void endsWith2ForBadInputAndPrintsNoResult() throws IOException {
            Run run = assess("{\n \"unit\": {\"setting\": \"COMUNE\"},\n \"xyz\": 1\n}");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("/unit/setting", "COMMUNE", "/xyz");
        }

        @Test
        void endsWith2ForAFileThatIsNotThereAndForAWrongCommandLine() {
            assertThat(run("assess", folder.resolve("none.json").toString()).code())
                    .isEqualTo(2);
            assertThat(run("assess").code()).isEqualTo(2);
            assertThat(run("nonsense").code()).isEqualTo(2);
        }

        @Test
        void writesAReportThatCanBeReadBack() throws IOException {
            Run run = assess(LATE, "--format", "json");
            ComplianceReport report =
                    DanchuJson.strict().read(run.out(), ComplianceReport.class).orThrow();
            assertThat(report.overall()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void speaksBothLanguages() throws IOException {
            assertThat(assess(LATE).out()).contains("KẾT LUẬN: VI PHẠM", "Khắc phục:");
            assertThat(assess(LATE, "--lang", "en").out()).contains("CONCLUSION: NON-COMPLIANT", "Remedy:");
        }

        /** What the report says in JSON and over the starter, it says here: the sentences of the norms. */
        @ParameterizedTest
        @ValueSource(strings = {"vi", "en"})
        void tellsOfEachBreachTheSentencesOfItsNorm(String language) throws IOException {
            Dossier dossier = DanchuJson.strict().read(LATE, Dossier.class).orThrow();
            List<Finding> breaches = Assessor.standard()
                    .assess(dossier, LocalDate.of(2027, 1, 31))
                    .findings(Verdict.NON_COMPLIANT);
            Texts texts = Norms.texts(Locale.forLanguageTag(language));
            String told = words(assess(LATE, "--lang", language).out());
            assertThat(breaches)
                    .isNotEmpty()
                    .allSatisfy(breach -> assertThat(told)
                            .contains(
                                    words(texts.question(breach.norm())),
                                    words(texts.answer(breach)),
                                    words(texts.remedy(breach))));
        }

        /** Without the breaks of lines. */
        private static String words(String text) {
            return text.replaceAll("\\s+", " ");
        }

        @Test
        void goesOnAfterABadLineAndNamesIt() throws IOException {
            Run run = assess(oneLine(UNKNOWN) + "\n{\"unit\": 1}\n" + oneLine(LATE) + "\n", "--format", "json");
            assertThat(run.code()).isEqualTo(2);
            List<String> lines = run.out().lines().toList();
            assertThat(lines).as("a line for each line of the input").hasSize(3);
            FaultyLine bad =
                    DanchuJson.strict().read(lines.get(1), FaultyLine.class).orThrow();
            assertThat(bad.line()).isEqualTo(2);
            assertThat(bad.faults()).singleElement().returns("/unit", vn.danchu.json.Fault::pointer);
            assertThat(run.err()).contains("2").contains("/unit");
        }

        /** Only its name tells that a file is of lines when the first is no whole object. */
        @Test
        void goesOnAfterABadFirstLine() throws IOException {
            for (String bad : List.of("not json", "{\"unit\": {")) {
                Path lines = Files.writeString(folder.resolve("xa.ndjson"), bad + "\n" + oneLine(LATE) + "\n");
                Run run = run("assess", lines.toString(), "--as-of", "2026-12-31", "--format", "json");
                assertThat(run.code()).isEqualTo(2);
                assertThat(run.out().lines()).hasSize(2);
                assertThat(run.err()).contains("Dòng 1, cột ").contains("1 dòng không đọc được");
            }
        }

        @Test
        void refusesAFolderWithoutDossiers() {
            Run run = run("assess", folder.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("thư mục không có tệp").doesNotContain("Exception");
        }

        @Test
        void refusesANumberOfThreadsBelowOne() throws IOException {
            Run run = assess(oneLine(LATE) + "\n" + oneLine(LATE) + "\n", "--threads", "0");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--threads: cần từ 1 trở lên").doesNotContain("Exception");
        }

        @Test
        void takesASingleLineForOneDossier() throws IOException {
            assertThat(assess(oneLine(LATE) + "\n").out()).contains("KẾT LUẬN: VI PHẠM");
        }

        /** As a closed pipe, or a disk without space. */
        private static final class Full extends Writer {
            private int writes;

            @Override
            public void write(char[] text, int from, int length) throws IOException {
                writes++;
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        }

        private Full assertLost(String input) throws IOException {
            Full full = new Full();
            StringWriter err = new StringWriter();
            int code = Main.run(
                    new PrintWriter(full), new PrintWriter(err), "assess", file(input), "--as-of", "2027-01-31");
            assertThat(code).isEqualTo(4);
            assertThat(err.toString()).containsOnlyOnce("Không ghi được kết quả");
            return full;
        }

        @Test
        void endsWith4WhereTheResultsCannotBeWritten() throws IOException {
            assertLost(LATE);
            String line = oneLine(LATE) + "\n";
            assertThat(assertLost(line.repeat(500)).writes)
                    .as("it does not go on to the last line")
                    .isLessThan(500);
        }

        @Test
        void judgesLinesInTheirOrderWithSeveralThreads() throws IOException {
            String lines = (oneLine(UNKNOWN) + "\n" + oneLine(LATE) + "\n").repeat(50);
            Run one = assess(lines, "--format", "json");
            Run four = assess(lines, "--format", "json", "--threads", "4");
            assertThat(four.out()).isEqualTo(one.out());
            assertThat(four.code()).isEqualTo(1);
        }

        @Test
        void namesReferencesThatLeadToNoRecordBesideTheReport() throws IOException {
            String convention = """
                    {"unit": {"setting": "COMMUNE"}, "villageConventions": [{"decisionId": "NQ-09"}]}
                    """;
            assertThat(assess(convention, "--lang", "en").out())
                    .contains("References to records the dossier does not hold (1)")
                    .contains("The dossier holds no “NQ-09”: decision id");
            assertThat(assess(convention, "--format", "json").out())
                    .contains("{\"path\":\"/villageConventions/0/decisionId\",\"id\":\"NQ-09\"");
            assertThat(assess(UNKNOWN).out()).doesNotContain("Tham chiếu không có trong hồ sơ");
        }

        @Test
        void namesTheOneThatAReferenceResembles() throws IOException {
            String alike = """
                    {"unit": {"setting": "COMMUNE"}, "decisions": [{"id": "NQ-09"}],
                     "villageConventions": [{"decisionId": "nq-09"}]}
                    """;
            String near = "Có phải là “NQ-09”?";
            assertThat(assess(alike).out()).contains(near);
            assertThat(assess(alike, "--format", "json").out()).contains("\"id\":\"nq-09\",\"near\":\"NQ-09\"");
            assertThat(assess(alike, "--format", "html").out()).contains(near);
        }

        @Test
        void listsTheWaiversOfAPolicy() throws IOException {
            Path policy = Files.writeString(folder.resolve("policy.json"), """
                    {"regrades": [{"norm": "D145-43.2-form-listed", "grade": "WAIVED", "justification": "Đang sửa quy chế",
                                   "decidedBy": "Giám đốc", "until": "2027-06-30"}], "readings": []}
                    """);
            Run run = assess(LATE, "--policy", policy.toString());
            assertThat(run.out()).contains("Đang sửa quy chế (Giám đốc)");
        }

        private String oneLine(String json) {
            return json.replaceAll("\\s*\\n\\s*", "");
        }
    }

    @Nested
    class Demo {

        @Test
        void findsInTheRealFiguresWhatDoesNotAddUp() {
            String out = run("demo").out().replaceAll("\\s+", " ");
            assertThat(out)
                    .contains("7.518 trên 7.609 là 98,80%; báo cáo ghi 99.3%: sai")
                    .contains("7.445 trên 7.609 là 97,84%; báo cáo ghi 97%: cắt bỏ phần lẻ")
                    .contains("báo cáo ghi 98.54%: khớp")
                    .contains("báo cáo ghi >91%: khớp")
                    .contains("Các phần cộng lại là 383, khớp")
                    .contains("5.578 trên 5.717 là 97,57%; báo cáo ghi 97.7%: sai")
                    .contains("Các phần cộng lại là 14.091, khớp")
                    .contains("còn 56 chưa được nêu rõ")
                    .contains("24,76%; báo cáo ghi 24.76%: khớp")
                    .contains("63,27%; báo cáo ghi 63.27%: khớp")
                    .contains("Thị xã Từ Sơn, tỉnh Bắc Ninh: Không áp dụng");
        }

        @Test
        void findsTheContributionVoteJustShortOfTwoThirds() {
            assertThat(run("demo", "--lang", "en").out()).contains("Needed 44, has 43 of 66 (65.15%), short by 1.");
        }

        @Test
        void showsFirstHowThingsStandOnOneScreenOfFortyLines() {
            for (String language : List.of("vi", "en")) {
                List<String> report = run("demo", "--lang", language)
                        .out()
                        .lines()
                        .dropWhile(line -> !line.startsWith("===="))
                        .toList();
                List<String> screen =
                        report.subList(0, report.subList(1, report.size()).indexOf(report.get(0)) + 2);
                assertThat(screen).hasSizeLessThanOrEqualTo(41);
                assertThat(screen).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Layout.WIDTH));
            }
        }

        @Test
        void namesReferencesThatLeadToNoRecord() {
            assertThat(run("demo").out())
                    .contains("Tham chiếu không có trong hồ sơ (1)")
                    .contains("Hồ sơ không có mã “NQ-T04-21”");
        }

        @Test
        void scoresTheCommuneByTheReferenceSet() {
            assertThat(run("demo").out()).contains("XẾP LOẠI: KHÁ", "Việc cần làm để lên mức: Tốt");
        }
    }

    @Nested
    class Score {

        private static final String DEMO = "src/main/resources/vn/danchu/cli/commune-2025.json";
        private static final String DEMO_MEASURES = "src/main/resources/vn/danchu/cli/commune-2025-measures.json";

        private Run demo(String... more) {
            String[] args = {
                "score", "reference-commune", "--dossier", DEMO, "--measures", DEMO_MEASURES, "--as-of", "2026-01-31"
            };
            String[] all = Arrays.copyOf(args, args.length + more.length);
            System.arraycopy(more, 0, all, args.length, more.length);
            return run(all);
        }

        private Run form(String set, String measures, String... entries) throws IOException {
            return run(
                    "score",
                    set,
                    "--measures",
                    file("{\"period\": {\"from\": \"2026-01-01\", \"to\": \"2026-12-31\"}, \"measures\": {\"values\": {"
                            + measures + "}}, \"entries\": [" + String.join(",", entries) + "]}"));
        }

        private String vietnamese(BigDecimal points) {
            return points.stripTrailingZeros().toPlainString().replace('.', ',');
        }

        @Test
        void tellsTotalRatingReasonWhatIsMissingAndWhatToDo() {
            Run run = demo();
            ScoreSheet sheet = DanchuJson.strict()
                    .read(demo("--format", "json").out(), ScoreSheet.class)
                    .orThrow();
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out())
                    .contains("TỔNG ĐIỂM: " + vietnamese(sheet.total()) + "/100", "XẾP LOẠI: KHÁ", "từ 70 đến dưới 85")
                    .contains("BỘ TIÊU CHÍ THAM CHIẾU", "không phải văn bản chính thức")
                    .contains("decision.sentInTime – hồ sơ thiếu dữ liệu tại /decisions/8/passed")
                    .contains("Còn thiếu " + vietnamese(new BigDecimal(85).subtract(sheet.total())) + " điểm")
                    .contains("+4     Ban Thanh tra nhân dân được thành lập đúng quy định")
                    .contains("Chưa đúng tại: Chức vụ thành viên đang kiêm");
            assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Layout.WIDTH));
        }

        @Test
        void speaksEnglishAndWritesASheetThatCanBeReadBack() {
            assertThat(demo("--lang", "en").out()).contains("RATING: FAIR", "What level Good takes", "REFERENCE set");
            ScoreSheet sheet = DanchuJson.strict()
                    .read(demo("--format", "json").out(), ScoreSheet.class)
                    .orThrow();
            assertThat(sheet.rating().level()).isEqualTo("KHA");
            assertThat(sheet.setSha256()).isEqualTo(CriteriaSets.sha256(CriteriaSets.load("reference.commune")));
            assertThat(sheet.criterion("giam-sat.tra-loi").trace()).contains("/recommendations/1");
        }

        @Test
        void endsWith0WhenEverythingIsScored() throws IOException {
            Run run = run("score", "reference.commune", "--format", "json", "--measures", file(firstCase()));
            assertThat(run.code()).isZero();
        }

        private String firstCase() {
            return DanchuJson.strict()
                    .toJson(CriteriaSets.load("reference.commune")
                            .cases()
                            .get(0)
                            .form());
        }

        @Test
        void namesWhatIsWrongInAFormAndGoesOn() throws IOException {
            Run run = form(
                    "reference-commune",
                    "\"dialogue.held\": {\"value\": {\"type\": \"AMOUNT\", \"amount\": 1}},"
                            + "\"prohibited.acts\": {\"value\": {\"type\": \"AMOUNT\", \"amount\": -1}},"
                            + "\"supervision.feedbackChannel\": {\"value\": {\"type\": \"YES_NO\", \"yes\": true}},"
                            + "\"decision.threshold\": {\"value\": {\"type\": \"RATIO\", \"part\": 5, \"of\": 4}}",
                    "{\"criterion\": \"khong-co\", \"claimed\": 1}",
                    "{\"criterion\": \"giam-sat.tra-loi\", \"claimed\": 99}");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out())
                    .contains("/measures/values/dialogue.held", "/measures/values/prohibited.acts")
                    .contains("/measures/values/decision.threshold", "tử số 5 lớn hơn mẫu số 4")
                    .contains("/entries/0/criterion", "khong-co", "/entries/1/claimed", "99")
                    .contains("TỔNG ĐIỂM: 3/100");
        }

        @Test
        void endsWith3WhenMeasuresAreMissingAndNamesThem() throws IOException {
            Run run = form("reference-commune", "");
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).contains("dialogue.held – cần nhập có hoặc không", "prohibited.acts");
        }

        @Test
        void endsWith2ForBadInputWithItsPlace() throws IOException {
            assertThat(form("no-such-set", "").err()).contains("no-such-set", "criteria list");
            assertThat(run("score", "reference-commune").code()).isEqualTo(2);
            Run notAForm = run("score", "reference-commune", "--measures", file("{\"period\": 1}"));
            assertThat(notAForm.code()).isEqualTo(2);
            assertThat(notAForm.err()).contains("/period");
            Run otherPeriod = run(
                    "score",
                    "reference-commune",
                    "--dossier",
                    DEMO,
                    "--measures",
                    file("{\"period\": {\"from\": \"2026-01-01\", \"to\": \"2026-12-31\"}}"));
            assertThat(otherPeriod.code()).isEqualTo(2);
            assertThat(otherPeriod.err()).contains("/period", "2025-01-01");
        }

        @Test
        void printsEveryShippedSetWithinAHundredColumns() throws IOException {
            for (CriteriaSets.Entry entry : CriteriaSets.all()) {
                String form = DanchuJson.strict()
                        .toJson(CriteriaSets.load(entry.id()).cases().get(0).form());
                Run run = run("score", entry.id(), "--measures", file(form));
                assertThat(run.code()).as(run.err()).isIn(0, 3);
                assertThat(run.out().lines().filter(line -> !line.contains("://")))
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Layout.WIDTH));
                if (entry.standing() == CriteriaSet.Standing.SAMPLE) {
                    assertThat(run.out()).contains("BỘ MẪU");
                }
            }
        }
    }

    @Nested
    class Criteria {

        @Test
        void listsAndShowsTheShippedSets() {
            assertThat(run("criteria", "list").out())
                    .contains("reference.commune", "tt-01-2018.units", "Đã được thay thế");
            assertThat(run("criteria", "list", "--format", "json").out()).startsWith("{\"sets\":[{\"id\":");
            assertThat(run("criteria", "show", "reference-commune").out())
                    .contains("Theo tỷ lệ đạt được: disclosure.items.disclosed", "từ 70 đến dưới 85", "dialogue.held");
            assertThat(DanchuJson.strict()
                            .read(
                                    run("criteria", "show", "tt-04-2014", "--format", "json")
                                            .out(),
                                    CriteriaSet.class)
                            .orThrow())
                    .isEqualTo(CriteriaSets.load("tt-04-2014"));
            assertThat(run("criteria", "show", "none").code()).isEqualTo(2);
        }

        @Test
        void findsNoFaultInASetThatExtendsAShippedOne() throws IOException {
            Run run = run("criteria", "check", file("""
                    {"id": "tinh-x", "version": "2026", "title": {"vi": "Tỉnh X"}, "standing": "OFFICIAL",
                     "status": "IN_FORCE", "base": "reference.commune", "sources": ["Công báo"],
                     "issuance": {"name": "Quyết định số 1/2026/QĐ-UBND", "issuer": "UBND tỉnh X"},
                     "inForce": {"from": "2026-01-01"}}
                    """));
            assertThat(run.code()).as(run.out() + run.err()).isZero();
            assertThat(run.out()).contains("tinh-x:2026: không có lỗi");
        }

        @Test
        void namesEveryFaultWithItsPointer() throws IOException {
            String faulty = """
                    {"id": "x", "version": "1", "title": {"vi": "X"}, "standing": "SAMPLE", "status": "IN_FORCE",
                     "inForce": {"from": "2026-01-01"}, "maximum": 10,
                     "groups": [{"id": "g", "title": {"vi": "G"}, "maximum": 9, "criteria": [
                       {"id": "g", "title": {"vi": "C"}, "maximum": 10,
                        "method": {"type": "PROPORTIONAL", "measure": "khong.co"}}]}]}
                    """;
            Run run = run("criteria", "check", file(faulty));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out())
                    .contains("/groups/0/maximum", "/groups/0/criteria/0/id", "/groups/0/criteria/0/method/measure")
                    .contains("khong.co", "lỗi.");
            assertThat(run("criteria", "check", "--format", "json", file(faulty))
                            .out())
                    .contains("\"path\":\"/groups/0/criteria/0/method/measure\"");
            Run base = run("criteria", "check", file(faulty.replaceFirst("\"maximum\": 10,", "\"base\": \"y\",")));
            assertThat(base.err()).contains("/base", "\"y\"");
        }

        @Test
        void listsTheMeasuresOfTheLawWithTheirNorms() {
            assertThat(run("criteria", "measures").out())
                    .contains("conference.villages (tỷ lệ", "L10-33.1-yearly")
                    .doesNotContain("null");
            assertThat(run("criteria", "measures", "--format", "json").out())
                    .startsWith("{\"measures\":[{\"measure\":{\"key\":\"disclosure.items.disclosed\"");
        }

        @Test
        void startsASetWithCommentsThatIsSound() throws IOException {
            for (String language : new String[] {"vi", "en"}) {
                Run started = run("criteria", "new", "--lang", language);
                assertThat(started.code()).isZero();
                Run checked = run("criteria", "check", file(started.out()), "--lang", language);
                assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
            }
            assertThat(run("criteria", "new", "--out", file("{}")).code())
                    .as("an existing file")
                    .isEqualTo(2);
        }

        @Test
        void pointsIntoTheFileOfASetThatExtendsOneOfOnesOwn() throws IOException {
            Path base = Files.writeString(
                    folder.resolve("base.json"), run("criteria", "new").out());
            String own = """
                    {"id": "x", "version": "1", "title": {"vi": "X"}, "standing": "REFERENCE", "status": "IN_FORCE",
                     "inForce": {"from": "2026-01-01"}, "sources": ["x"], "base": "bo-moi", "omits": ["nhom"],
                     "groups": [{"id": "1", "title": {"vi": "G"}, "criteria": [
                       {"id": "1.2", "title": {"vi": "C"}, "maximum": 4, "citations": ["L10:13.9"],
                        "method": {"type": "ALL_OR_NOTHING", "condition": {"type": "YES", "measure": "bo-moi.doithoai"}}}]}]}
                    """;
            assertThat(run("criteria", "check", file(own)).err()).contains("bo-moi", "--base");
            for (String given : new String[] {base.toString(), folder.toString()}) {
                Run run = run("criteria", "check", file(own), "--base", given);
                assertThat(run.code()).isEqualTo(2);
                assertThat(run.out())
                        .contains(":2:83: /omits/0:", ":4:68: /groups/0/criteria/0/citations/0:")
                        .contains("Không có khoản 9 Điều 13 Luật số 10/2022/QH15", "\"bo-moi.doi-thoai\"?")
                        .doesNotContain("?.");
            }
        }

        @Test
        void proposesTheShareForAPercentageAndSaysHowAGroupCaps() throws IOException {
            String percent = run("criteria", "new").out().replace("\"PERCENT\"", "\"RATIO\"");
            Run run = run("criteria", "check", file(percent));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).contains("90% viết là 0.9", "PERCENT");
            String capped = run("criteria", "new").out().replace("\"maximum\": 10,    ", "\"maximum\": 8,");
            assertThat(run("criteria", "check", file(capped)).out()).contains("\"maximumIs\": \"CAP\"");
        }
    }

    @Nested
    class Import {

        private static final String GOOD = """
                STT;Xã;Mã nội dung;Niêm yết;Từ ngày;Đến ngày
                1;Xã "A";11.3;X;05/01/2026;10/02/2026
                2;Xã B;11.4;X;06/01/2026;
                """;
        private static final String BAD = """
                STT;Xã;Mã nội dung;Niêm yết;Từ ngày;Đến ngày
                1;Xã A;11.3;X;31/02/2026;10/02/2026
                2;Xã B;99.9;X;06/01/2026;
                """;

        private String table(String content) throws IOException {
            return Files.writeString(folder.resolve("table.csv"), content).toString();
        }

        @Test
        void isADryRunUnlessToldToAccept() throws IOException {
            Run run = run("import", "disclosures", table(GOOD));
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .contains("2 dòng dữ liệu; 0 lỗi")
                    .contains("đọc thử")
                    .doesNotContain("\"record\"");
        }

        @Test
        void writesEachRecordOnALineWithItsRowAndUnit() throws IOException {
            Run run = run("import", "disclosures", table(GOOD), "--accept");
            assertThat(run.code()).isZero();
            assertThat(run.out().lines()).hasSize(2);
            String first = run.out().lines().findFirst().orElseThrow();
            assertThat(first)
                    .startsWith(
                            "{\"table\":\"disclosures\",\"row\":2,\"unit\":\"Xã \\\"A\\\"\",\"record\":{\"item\":\"11.3\"");
            String record = first.substring(first.indexOf("\"record\":") + 9, first.length() - 1);
            assertThat(DanchuJson.strict()
                            .read(record, Disclosure.class)
                            .orThrow()
                            .publications()
                            .get(0)
                            .span()
                            .from())
                    .isEqualTo(LocalDate.of(2026, 1, 5));
            assertThat(run.err()).contains("2 dòng dữ liệu");
        }

        @Test
        void namesEveryProblemWithRowAndColumnAndWritesNothing() throws IOException {
            for (String[] more : new String[][] {{}, {"--accept"}}) {
                List<String> args = new ArrayList<>(List.of("import", "disclosures", table(BAD)));
                args.addAll(List.of(more));
                Run run = run(args.toArray(String[]::new));
                assertThat(run.code()).isEqualTo(2);
                assertThat(run.out() + run.err())
                        .contains("dòng 2, cột E (Từ ngày)", "31/02/2026", "dòng 3, cột C (Mã nội dung)", "99.9")
                        .contains("Không ghi bản ghi nào");
                assertThat(run.out()).doesNotContain("\"record\"");
            }
        }

        @Test
        void tellsProblemsAsJsonToo() throws IOException {
            Run run = run("import", "disclosures", table(BAD), "--format", "json");
            assertThat(run.code()).isEqualTo(2);
            TableReview review =
                    DanchuJson.strict().read(run.out(), TableReview.class).orThrow();
            assertThat(review.errors()).isEqualTo(2);
            assertThat(review.problems()).extracting(Problem::row).contains(2, 3);
        }

        @Test
        void takesTheUnitOfMoneyFromTheCommandLine() throws IOException {
            String table = table("Nội dung;Tên công trình;Tổng giá trị\nHương ước, quy ước;Đường;1,5\n");
            assertThat(run("import", "decisions", table).out()).contains("cột C");
            assertThat(run("import", "decisions", table, "--accept", "--money", "total=million")
                            .out())
                    .contains("\"total\":1500000");
        }

        @Test
        void refusesAFileThatIsNotThereAndAKindThatIsNone() throws IOException {
            assertThat(run("import", "disclosures", folder.resolve("none.csv").toString())
                            .code())
                    .isEqualTo(2);
            assertThat(run("import", "nonsense", table(GOOD)).code()).isEqualTo(2);
            assertThat(run("import", "disclosures", folder.toString()).code()).isEqualTo(2);
        }

        @ParameterizedTest
        @EnumSource(value = TableKind.class, mode = EnumSource.Mode.EXCLUDE, names = "DOSSIER")
        void everyKindIsKnownByTheNameOfItsTable(TableKind kind) throws IOException {
            Run run = run("import", kind.table().name(), table("khong,co,cot\n1,2,3\n"));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).contains("không dòng nào chứa tiêu đề");
        }

        /** One table of each kind, written as JSON: no record that a table gives lacks a form. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "disclosures|Mã nội dung,Niêm yết;11.3,X",
                    "decisions|Mã nội dung,Tổng số hộ,Tán thành;15.1,66,44",
                    "consultations|Mã nội dung,Số ý kiến;25.1,12",
                    "supervisions|Cơ quan giám sát,Từ ngày;Ban Thanh tra nhân dân,05/01/2026",
                    "recommendations|Cơ quan giám sát,Ngày gửi kiến nghị;Ban Thanh tra nhân dân,05/01/2026",
                    "figures|Mã chỉ tiêu,Giá trị,Kỳ báo cáo;a,12,2026-Q1",
                    "scores|STT,Điểm tự chấm,Điểm tối đa;1.1,2,3",
                    "villages|Mã thôn,Số hộ;T1,120",
                    "units|Mã đơn vị,Cấp;X1,Xã",
                    "villagemeetings|Tổng số thôn,Chưa họp,Họp 1 lần;9,4,5"
                })
        void everyKindCanBeWritten(String kind, String content) throws IOException {
            Run run = run("import", kind, table(content.replace(";", "\n") + "\n"), "--accept");
            assertThat(run.err()).contains("1 dòng dữ liệu; 0 lỗi");
            assertThat(run.out())
                    .startsWith(kind.equals("figures") ? "{\"reports\":[{" : "{\"table\":\"")
                    .contains(kind.equals("figures") ? "\"figures\":[{" : "\"row\":2,\"record\":{")
                    .endsWith("}\n");
        }
    }

    @Nested
    class Export {

        private static final String COMMUNE = "src/main/resources/vn/danchu/cli/commune-2025.json";

        private String to(String name) {
            return folder.resolve(name).toString();
        }

        @Test
        void writesTheChecklist() throws IOException {
            assertThat(run("export", "checklist", COMMUNE, "--as-of", "2026-01-31", "--out", to("kiem.csv"))
                            .code())
                    .isZero();
            assertThat(Files.readString(folder.resolve("kiem.csv")))
                    .contains("Tình trạng", "Đã công khai", "khoản 1 Điều 11 Luật số 10/2022/QH15");
        }

        @Test
        void writesTheQuarterlyListThatImportReadsBack() {
            for (String name : List.of("quy.csv", "quy.XLSX")) {
                assertThat(run("export", "quarterly", COMMUNE, "--quarter", "2025-Q2", "--out", to(name))
                                .code())
                        .isZero();
                Run back = run("import", "disclosures", to(name), "--accept");
                assertThat(back.code()).as(back.err()).isZero();
                assertThat(back.out()).contains("\"item\":\"11.");
            }
        }

        @Test
        void writesWhatScoreGave() throws IOException {
            String sheet = run(
                            "score",
                            "reference-commune",
                            "--dossier",
                            COMMUNE,
                            "--as-of",
                            "2026-01-31",
                            "--format",
                            "json")
                    .out();
            assertThat(run("export", "score-sheet", file(sheet), "--out", to("diem.csv"))
                            .code())
                    .isZero();
            assertThat(Files.readString(folder.resolve("diem.csv"))).contains("Điểm tính theo số liệu", "TỔNG CỘNG");
            assertThat(run("export", "roll-up", file(sheet + sheet), "--out", to("tong-hop.csv"))
                            .out())
                    .contains("2 dòng");
            Run bad = run("export", "roll-up", file(sheet + "{}\n"), "--out", to("khong.csv"));
            assertThat(bad.code()).isEqualTo(2);
            assertThat(bad.err()).contains("Dòng 2, cột 1");
            assertThat(folder.resolve("khong.csv")).doesNotExist();
        }

        @Test
        void asksForTheQuarterWhereTheDossierIsOfAYear() {
            Run run = run("export", "quarterly", COMMUNE, "--out", to("quy.csv"));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--quarter");
            assertThat(folder.resolve("quy.csv")).doesNotExist();
        }

        @Test
        void endsWith2ForWhatCannotBeWritten() throws IOException {
            assertThat(run("export", "checklist", COMMUNE, "--out", to("kiem.pdf"))
                            .code())
                    .isEqualTo(2);
            assertThat(run("export", "checklist", file(UNKNOWN), "--out", to("kiem.csv"))
                            .code())
                    .isEqualTo(2);
            assertThat(run("export", "quarterly", file(UNKNOWN), "--out", to("quy.csv"))
                            .code())
                    .isEqualTo(2);
            assertThat(run("export", "quarterly", COMMUNE, "--quarter", "2025-5", "--out", to("quy.csv"))
                            .code())
                    .isEqualTo(2);
            assertThat(run("export", "checklist", COMMUNE, "--out", to("none/kiem.csv"))
                            .code())
                    .isEqualTo(2);
            Files.createDirectory(folder.resolve("thu-muc.csv"));
            assertThat(run("export", "checklist", COMMUNE, "--out", to("thu-muc.csv"))
                            .code())
                    .isEqualTo(2);
        }
    }

    @Test
    void figuresEndsWith1WhenSomethingDoesNotAddUp() {
        Run run = run("figures", "src/main/resources/vn/danchu/cli/published-figures.json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run("figures", "src/main/resources/vn/danchu/cli/commune-2025.json")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void normsListsThoseOfASetting() {
        assertThat(run("norms", "--setting", "commune").out())
                .contains("L10-13.2-posted-30-days")
                .doesNotContain("L10-47.1");
        assertThat(run("norms", "--format", "json").out()).startsWith("{\"norms\":[{\"id\":");
    }

    @Test
    void aNormIsShownWithItsNumbersAndItsDataInWords() {
        String id = "L10-12.3-within-5-working-days";
        assertThat(run("norms", id).out())
                .contains("Yêu cầu: Trong thời hạn 5 ngày làm việc", "Disclosure/decision/signedOn", "Ngày ký");
        assertThat(run("norms", id, "--lang", "en").out()).contains("Asks: Within 5 working days");
        assertThat(run("norms", id, "--format", "json").out())
                .contains("\"parameters\":[{\"kind\":\"LIMIT\",\"values\":[\"5\",\"WORKING_DAYS\"]}]")
                .contains("\"path\":\"/decision/signedOn\"");
    }

    /** D145:39.1 binds state enterprises through L10:73.2 from 1 July 2023, other employers from 1 February 2021. */
    @Test
    void aNormIsShownWithItsDaysInEachSettingAndThoseOfItsInstruments() {
        assertThat(run("norms", "D145-39.3-content-5-working-days").out())
                .contains("doanh nghiệp nhà nước; việc từ ngày 01/07/2023")
                .containsPattern("khu vực nhà nước; việc\\s+từ\\s+ngày\\s+01/02/2021");
        assertThat(run("norms", "D185-4.3-term-5-years", "--lang", "en").out())
                .contains("communes; facts from 1 July 2023", "Decree 185/2026/NĐ-CP: in force from 26 May 2026");
        assertThat(run("norms", "D145-39.3-content-5-working-days", "--format", "json")
                        .out())
                .contains("\"inForce\":[{\"settings\":[\"STATE_ENTERPRISE\"],\"inForce\":{\"from\":\"2023-07-01\"}},"
                        + "{\"settings\":[\"NON_STATE_EMPLOYER\"],\"inForce\":{\"from\":\"2021-02-01\"}}]");
    }

    /** A decision of 3 March 2025 that was published nowhere: late (L10:12.3), and not posted (L10:13.2). */
    @Test
    void breachesOfOnePlaceStandTogetherAndNoCodeStandsInThem() throws IOException {
        String dossier = "{\"unit\": {\"setting\": \"COMMUNE\", \"villages\": [{\"code\": \"T1\"}]},"
                + " \"period\": {\"from\": \"2025-01-01\", \"to\": \"2025-12-31\"}, \"disclosures\": [{\"item\": \"11.1\","
                + " \"decision\": {\"signedOn\": \"2025-03-03\"}, \"publications\": []}]}";
        assertThat(run("assess", file(dossier), "--as-of", "2026-02-28").out())
                .contains("● Các lần công khai (Công khai 1): 2 quy định cùng bị vi phạm tại đây")
                .doesNotContain("COMMITTEE_OFFICE");
    }

    @Test
    void whatWasAskedAndFoundNothingIsNotWhatDoesNotApply() throws IOException {
        String dossier = "{\"unit\": {\"setting\": \"COMMUNE\", \"villages\": [{\"code\": \"T1\"}]},"
                + " \"period\": {\"from\": \"2025-01-01\", \"to\": \"2025-12-31\"}, \"projects\": [],"
                + " \"disclosures\": [], \"recommendations\": [], \"investmentSupervisionBoards\": []}";
        String report = run("assess", file(dossier), "--as-of", "2026-06-30").out();
        assertThat(report).contains("Đã xét, không phát sinh", "Đã thực hiện 0 trên");
    }
}
