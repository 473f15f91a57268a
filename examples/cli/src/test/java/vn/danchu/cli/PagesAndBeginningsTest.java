package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

/** Results as pages, the first dossier, and what is said of a policy that decides nothing. */
class PagesAndBeginningsTest {

    private static final String COMMUNE = "src/main/resources/vn/danchu/cli/commune-2025.json";

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), Map.of(), () -> false, args);
        return new Run(code, out.toString(), err.toString());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Nested
    class Pages {

        @Test
        void ofAReport() throws IOException {
            Run run = run("assess", COMMUNE, "--as-of", "2026-01-31", "--format", "html", "--out", file("r.html"));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEqualTo(file("r.html") + ": đã ghi." + System.lineSeparator());
            assertThat(read("r.html")).startsWith("<!DOCTYPE html>").contains("<html lang=\"vi\"", "</html>");
        }

        @Test
        void ofAScoreSheetInEnglishOnStandardOutput() {
            Run run = run(
                    "score",
                    "reference.commune",
                    "--dossier",
                    COMMUNE,
                    "--as-of",
                    "2026-01-31",
                    "--format",
                    "html",
                    "--lang",
                    "en");
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\"");
        }

        @Test
        void ofFigures() throws IOException {
            Run run = run(
                    "figures",
                    "src/main/resources/vn/danchu/cli/published-figures.json",
                    "--format",
                    "html",
                    "--out",
                    file("f.html"));
            assertThat(run.code()).isEqualTo(1);
            assertThat(read("f.html")).startsWith("<!DOCTYPE html>");
        }

        @Test
        void areOfOneDossier() {
            Run run = run("assess", COMMUNE, COMMUNE, "--format", "html");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("một hồ sơ");
        }

        @Test
        void areNotWrittenWhereTheyCannotBe() {
            Run run = run("assess", COMMUNE, "--format", "html", "--out", file("none/r.html"), "--lang", "en");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("cannot be written");
        }

        @Test
        void textAndJsonCanGoToAFileToo() throws IOException {
            run("assess", COMMUNE, "--as-of", "2026-01-31", "--format", "json", "--out", file("r.json"));
            assertThat(read("r.json")).startsWith("{\"receipt\"");
        }
    }

    @Nested
    class Beginnings {

        @ParameterizedTest
        @EnumSource(Setting.class)
        void areReadAndJudged(Setting setting) throws IOException {
            Run run =
                    run("new", "--setting", setting.name().toLowerCase(), "--period", "2026", "--out", file("d.json"));
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("danchu assess " + file("d.json"));
            Dossier dossier =
                    DanchuJson.strict().read(read("d.json"), Dossier.class).orThrow();
            assertThat(dossier.unit().setting()).isEqualTo(setting);
            assertThat(dossier.period()).isEqualTo(Period.year(2026));
            assertThat(run("assess", file("d.json"), "--as-of", "2026-12-31").code())
                    .isEqualTo(3);
        }

        @Test
        void giveAPlaceToWhatMostNormsAskForFirst() {
            String json = run("new", "--setting", "commune", "--period", "2026").out();
            assertThat(json)
                    .startsWith("{\n  \"$schema\": ")
                    .containsSubsequence("\"unit\"", "\"period\"", "\"decisions\": null", "\"quarterlyLists\": null")
                    .doesNotContain("workplaceDialogues");
        }

        @Test
        void neverReplaceAFile() throws IOException {
            write("d.json", "mine");
            Run run = run("new", "--setting", "agency", "--out", file("d.json"), "--lang", "en");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("there is such a file already");
            assertThat(read("d.json")).isEqualTo("mine");
        }
    }

    @Nested
    class Policies {

        private String policy() throws IOException {
            return write(
                    "policy.json",
                    "{\"regrades\": [{\"norm\": \"L10-12.3-within-5-days\", \"grade\": \"WAIVED\","
                            + " \"justification\": \"Bão\", \"decidedBy\": \"UBND xã\"}], \"readings\": []}");
        }

        @Test
        void thatNameNoNormAreToldInTextAndInJson() throws IOException {
            assertThat(run("assess", COMMUNE, "--policy", policy()).out())
                    .contains("không có quy định “L10-12.3-within-5-days”");
            assertThat(run("assess", COMMUNE, "--policy", policy(), "--format", "json")
                            .out())
                    .contains("\"policyProblems\":[{\"kind\":\"UNKNOWN_NORM\",\"path\":\"/regrades/0/norm\"");
        }

        @Test
        void areToldOnceForManyDossiers() throws IOException {
            Run run = run("assess", COMMUNE, COMMUNE, "--policy", policy(), "--lang", "en");
            assertThat(run.err()).containsOnlyOnce("there is no norm");
        }

        @Test
        void thatNameNoReadingAreRefused() throws IOException {
            String wrong = write("policy.json", "{\"regrades\": [], \"readings\": [\"AT_ONCES\"]}");
            Run run = run("assess", COMMUNE, "--policy", wrong, "--lang", "en");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("AT_ONCE");
        }
    }
}
