package vn.danchu.nationwide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Dossier;
import vn.danchu.rollup.ComplianceTally;
import vn.danchu.scoring.score.ScoreSheet;

/** Three provinces of a small nation: Spark gives what one process gives, byte for byte, however often it was broken off. */
class NationwideTest {

    private static final LocalDate AS_OF = LocalDate.of(2027, 1, 31);

    @TempDir
    private static Path folder;

    private static Path in;
    private static Path out;
    private static SparkSession spark;

    @BeforeAll
    static void judge() throws IOException {
        in = folder.resolve("in");
        out = folder.resolve("out");
        new Generator(7, 400, 3).write(in);
        Files.writeString(
                in.resolve("dossiers/province=ha-noi/more.ndjson"),
                "\n{\"unit\": 1}\n{\"unit\": {\"code\": \"\ud83d\ude00\"}}\n");
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
        run();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static String run() throws IOException {
        return run(out);
    }

    private static String run(Path out) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new Nationwide(spark, in.toString(), out.toString(), AS_OF, new PrintStream(told, true, StandardCharsets.UTF_8))
                .run();
        return told.toString(StandardCharsets.UTF_8);
    }

    private static List<String> column(String kind, String column) {
        return spark
                .read()
                .parquet(out.resolve("results").toString())
                .where("kind = '" + kind + "'")
                .select(column)
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    /** The bytes of every page and roll-up, the workbook aside: its writer numbers styles as it likes. */
    private static Map<String, String> written() throws IOException {
        return written(out);
    }

    private static Map<String, String> written(Path out) throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String part : List.of("pages", "roll-ups")) {
            try (Stream<Path> files = Files.list(out.resolve(part))) {
                for (Path file : files.filter(each -> each.toString().matches(".*[.](html|json)"))
                        .toList()) {
                    written.put(part + "/" + file.getFileName(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return written;
    }

    @Test
    void findingsScoresAndRollUpsAreThoseOfOneProcess() throws IOException {
        List<String> findings = new ArrayList<>();
        List<String> scores = new ArrayList<>();
        ComplianceTally nation = new ComplianceTally();
        int[] rejected = new int[1];
        Nationwide.Register register;
        try (InputStream open = Files.newInputStream(in.resolve("register.json"))) {
            register = Judges.JSON.read(open, Nationwide.Register.class).orThrow();
        }
        for (int i = 0; i < 3; i++) {
            String province = Numbers.PROVINCES.get(i).name();
            try (Stream<Path> files = Files.list(in.resolve("dossiers/province=" + Numbers.folder(province)))) {
                for (Path file : files.sorted().toList()) {
                    try (InputStream lines = Files.newInputStream(file)) {
                        Judges.JSON.processLines(lines, Dossier.class, 1, line -> line, line -> {
                            Dossier dossier = line.result().value();
                            if (dossier == null) {
                                rejected[0]++;
                                return;
                            }
                            ComplianceReport report = Judges.judge(dossier, AS_OF);
                            nation.add(report, province);
                            report.findings().forEach(finding -> findings.add(Judges.JSON.toJson(finding)));
                            ScoreSheet sheet = Judges.score(report, dossier);
                            if (sheet != null) {
                                scores.add(Judges.JSON.toJson(sheet));
                            }
                        });
                    }
                }
            }
        }
        assertThat(findings).hasSizeGreaterThan(10_000);
        assertThat(rejected[0]).isGreaterThan(0);
        assertThat(column(Judging.FINDING, "json"))
                .isEqualTo(findings.stream().sorted().toList());
        assertThat(column(Judging.SCORE, "json"))
                .isEqualTo(scores.stream().sorted().toList());
        assertThat(column(Judging.REJECTED, "json")).hasSize(rejected[0]).allMatch(faults -> !faults.isEmpty());
        assertThat(Files.readString(out.resolve("roll-ups/nation.json")))
                .isEqualTo(Judges.JSON.toJson(nation.rollUp(register.units())));
    }

    @Test
    void theSameSeedGivesTheSameNation() throws IOException {
        Path again = folder.resolve("again");
        new Generator(7, 400, 3).write(again);
        assertThat(again.resolve("register.json")).hasSameBinaryContentAs(in.resolve("register.json"));
        String some = "dossiers/province=hue/dossiers.ndjson";
        assertThat(again.resolve(some)).hasSameBinaryContentAs(in.resolve(some));
    }

    @Test
    void aSecondRunDoesNothingAgainAndOneThatWasBrokenOffGoesOn() throws IOException {
        Map<String, String> first = written();
        List<String> findings = column(Judging.FINDING, "json");
        assertThat(run()).contains("Hà Nội: was done", "Huế: was done", "Hải Phòng: was done");
        assertThat(written()).containsExactlyEntriesOf(first);

        // killed while it wrote: half of the results, and nothing that says they are done
        Files.delete(out.resolve("done/province=hue"));
        try (Stream<Path> parts = Files.walk(out.resolve("results/province=hue"))) {
            Files.delete(parts.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow());
        }
        assertThat(run()).contains("Hà Nội: was done", "Huế: done", "Hải Phòng: was done");
        assertThat(written()).containsExactlyEntriesOf(first);
        assertThat(column(Judging.FINDING, "json")).isEqualTo(findings);

        Path changed = in.resolve("dossiers/province=hai-phong/dossiers.ndjson");
        Files.setLastModifiedTime(changed, FileTime.fromMillis(1_000_000));
        assertThat(run()).contains("Huế: was done", "Hải Phòng: done");
        assertThat(written()).containsExactlyEntriesOf(first);
    }

    /** A program of its own is killed when it has told of one province; another goes on with the rest. */
    @Test
    void aKilledRunLosesAtMostTheProvinceInWork() throws Exception {
        Path killed = folder.resolve("killed");
        Process program = start(killed);
        try (BufferedReader told = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(Stream.generate(() -> line(told)).limit(4))
                    .containsExactly(
                            "to do: Hà Nội", "to do: Hải Phòng", "to do: Huế", "Hà Nội: done, lines rejected: 1");
            program.toHandle().destroyForcibly();
        } finally {
            program.destroyForcibly();
        }
        program.waitFor();
        assertThat(run(killed)).contains("Hà Nội: was done", "Huế: done");
        assertThat(written(killed)).containsExactlyEntriesOf(written());
    }

    @Test
    void whereNothingCanBeWrittenNothingStandsAsDone() throws Exception {
        Path noFolder = Files.createFile(folder.resolve("no-folder"));
        Process program = start(noFolder.resolve("out"));
        List<String> told;
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            told = lines.lines().toList();
        }
        assertThat(program.waitFor()).isEqualTo(4);
        assertThat(told).hasSize(4).startsWith("to do: Hà Nội", "to do: Hải Phòng", "to do: Huế");
        assertThat(told.get(3)).startsWith("broken off: ");
    }

    private static Process start(Path to) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of("-Dspark.master=local[2]", "-Dspark.ui.enabled=false"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Nationwide.class.getName()));
        command.addAll(List.of("judge", in.toString(), to.toString(), AS_OF.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String line(BufferedReader from) {
        try {
            return String.valueOf(from.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
