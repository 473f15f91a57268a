package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Verdict;
import vn.danchu.json.DanchuJson;

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

    @Nested
    class Assess {

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

        @Test
        void goesOnAfterABadLineAndNamesIt() throws IOException {
            Run run = assess(oneLine(UNKNOWN) + "\n{\"unit\": 1}\n" + oneLine(LATE) + "\n", "--format", "json");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out().lines()).hasSize(2);
            assertThat(run.err()).contains("2").contains("/unit");
        }

        @Test
        void takesASingleLineForOneDossier() throws IOException {
            assertThat(assess(oneLine(LATE) + "\n").out()).contains("KẾT LUẬN: VI PHẠM");
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
            String out = run("demo").out();
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
}
