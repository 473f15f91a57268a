package vn.danchu.nationwide;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.ReadResult;
import vn.danchu.rollup.ComplianceRollUp;
import vn.danchu.rollup.ComplianceTally;
import vn.danchu.rollup.ExpectedUnit;
import vn.danchu.tabular.RollUpTables;
import vn.danchu.tabular.TableWriter;

/**
 * Judges a nation's dossiers on Spark, province by province. A province that is done, and whose input has not changed, is not
 * done again: a run that was broken off goes on where it was. README.md says what it reads and writes.
 */
public final class Nationwide {

    /** Small enough that a province's file keeps several executors busy. */
    private static final long BYTES_A_PART = 4L << 20;

    private static final String PARTITION = "province=";

    private static final int BROKEN_OFF = 4;

    private final SparkSession spark;
    private final FileSystem files;
    private final org.apache.hadoop.fs.Path in;
    private final org.apache.hadoop.fs.Path out;
    private final LocalDate asOf;
    private final PrintStream told;

    /** The units that should report. */
    public record Register(List<ExpectedUnit> units) {}

    Nationwide(SparkSession spark, String in, String out, LocalDate asOf, PrintStream told) throws IOException {
        this.spark = spark;
        this.in = new org.apache.hadoop.fs.Path(in);
        this.out = new org.apache.hadoop.fs.Path(out);
        this.files = this.out.getFileSystem(spark.sparkContext().hadoopConfiguration());
        this.asOf = asOf;
        this.told = told;
    }

    /**
     * {@code generate FOLDER [SEED [ONE-OF [PROVINCES]]]} writes a nation; {@code judge IN OUT AS-OF} judges what is in
     * {@code IN/dossiers}. Ends with 0, with 2 where the command line is wrong or a line was rejected, or with 4 where it was broken
     * off, as by a full disk.
     *
     * @param args the command line
     */
    public static void main(String[] args) throws IOException {
        if (args.length >= 2 && args.length <= 5 && args[0].equals("generate")) {
            new Generator(number(args, 2, 1), (int) number(args, 3, 1), (int) number(args, 4, Numbers.PROVINCES.size()))
                    .write(Path.of(args[1]));
            return;
        }
        if (args.length != 4 || !args[0].equals("judge")) {
            System.err.println("generate FOLDER [SEED [ONE-OF [PROVINCES]]] | judge IN OUT AS-OF");
            System.exit(2);
        }
        System.exit(judge(args[1], args[2], LocalDate.parse(args[3])));
    }

    private static int judge(String in, String out, LocalDate asOf) {
        PrintStream told = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try (SparkSession spark = session()) {
            return new Nationwide(spark, in, out, asOf, told).run() == 0 ? 0 : 2;
        } catch (Exception e) {
            // Whatever: Spark throws checked exceptions that it does not declare.
            e.printStackTrace();
            told.println("broken off: " + e.getMessage());
            return BROKEN_OFF;
        }
    }

    private static long number(String[] args, int index, long otherwise) {
        return args.length > index ? Long.parseLong(args[index]) : otherwise;
    }

    private static SparkSession session() {
        SparkSession.Builder builder = SparkSession.builder().appName("danchu nationwide");
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]");
        }
        return builder.getOrCreate();
    }

    /** Judges every province that is not done, rolls up, and gives how many lines were rejected. */
    long run() throws IOException {
        spark.conf().set("spark.sql.files.maxPartitionBytes", BYTES_A_PART);
        spark.conf().set("spark.sql.files.openCostInBytes", 0);
        spark.conf().set("spark.sql.parquet.compression.codec", "zstd");
        List<ExpectedUnit> expected = register();
        Map<String, String> names = names(expected);
        ComplianceTally nation = new ComplianceTally();
        long rejected = 0;
        for (FileStatus folder : provinces()) {
            told.println("to do: " + province(folder, names));
        }
        for (FileStatus folder : provinces()) {
            String folderName = folder.getPath().getName().substring(PARTITION.length());
            String province = province(folder, names);
            boolean wasDone = isDone(folder);
            if (!wasDone) {
                judge(folder, province);
            }
            ComplianceTally tally = tally(folder);
            long bad = count(folder, Judging.REJECTED);
            rejected += bad;
            List<ExpectedUnit> ofProvince = expected.stream()
                    .filter(unit -> province.equals(unit.province()))
                    .toList();
            ComplianceRollUp rollUp = tally.rollUp(ofProvince);
            write("pages/" + folderName + ".html", page(rollUp, province));
            write("roll-ups/" + folderName + ".json", Judges.JSON.toJson(rollUp));
            nation.merge(tally);
            told.println(province + (wasDone ? ": was done" : ": done") + ", lines rejected: " + bad);
        }
        ComplianceRollUp whole = nation.rollUp(expected);
        write("roll-ups/nation.json", Judges.JSON.toJson(whole));
        write("pages/nation.html", page(whole, null));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        TableWriter.xlsx(RollUpTables.compliance(whole), workbook);
        write("roll-ups/nation.xlsx", workbook.toByteArray());
        told.println("breaches: "
                + whole.slices().stream()
                        .mapToLong(slice -> slice.nation().findings().getOrDefault(Verdict.NON_COMPLIANT, 0L))
                        .sum()
                + ", lines rejected: " + rejected);
        return rejected;
    }

    private static String page(ComplianceRollUp rollUp, @Nullable String province) {
        return HtmlPages.in(Locale.forLanguageTag("vi")).compliance(rollUp, province);
    }

    private List<ExpectedUnit> register() throws IOException {
        org.apache.hadoop.fs.Path register = new org.apache.hadoop.fs.Path(in, "register.json");
        if (!files.exists(register)) {
            return List.of();
        }
        try (InputStream open = files.open(register)) {
            ReadResult<Register> read = Judges.REGISTERS.read(open, Register.class);
            return read.orThrow().units();
        }
    }

    /** The names of provinces by those of their folders: without marks, in small letters, with hyphens. */
    private static Map<String, String> names(List<ExpectedUnit> expected) {
        Map<String, String> names = new HashMap<>();
        expected.stream()
                .map(ExpectedUnit::province)
                .filter(name -> name != null)
                .distinct()
                .forEach(name -> names.put(Numbers.folder(name), name));
        return names;
    }

    private static String province(FileStatus folder, Map<String, String> names) {
        String name = folder.getPath().getName().substring(PARTITION.length());
        return names.getOrDefault(name, name);
    }

    private List<FileStatus> provinces() throws IOException {
        return Arrays.stream(files.listStatus(new org.apache.hadoop.fs.Path(in, "dossiers")))
                .filter(status ->
                        status.isDirectory() && status.getPath().getName().startsWith(PARTITION))
                .sorted(Comparator.comparing(status -> status.getPath().getName()))
                .toList();
    }

    /** One write of all that a province gives: it is whole, or it is not there. */
    private void judge(FileStatus folder, String province) throws IOException {
        files.delete(done(folder), false);
        spark.read()
                .text(folder.getPath().toString())
                .select(functions.input_file_name(), functions.col("value").cast("binary"))
                .mapPartitions(new Judging(province, asOf), Encoders.row(Judging.SCHEMA))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("kind")
                .parquet(results(folder).toString());
        write("done/" + folder.getPath().getName(), fingerprint(folder));
    }

    private org.apache.hadoop.fs.Path results(FileStatus folder) {
        return new org.apache.hadoop.fs.Path(out, "results/" + folder.getPath().getName());
    }

    private org.apache.hadoop.fs.Path done(FileStatus folder) {
        return new org.apache.hadoop.fs.Path(out, "done/" + folder.getPath().getName());
    }

    private boolean isDone(FileStatus folder) throws IOException {
        if (!files.exists(done(folder)) || !files.exists(results(folder))) {
            return false;
        }
        try (InputStream was = files.open(done(folder))) {
            return new String(was.readAllBytes(), StandardCharsets.UTF_8).equals(fingerprint(folder));
        }
    }

    /** What the results rest on: the files with their sizes and times, the day, the norms. */
    private String fingerprint(FileStatus folder) throws IOException {
        Map<String, String> read = new TreeMap<>();
        for (FileStatus file : files.listStatus(folder.getPath())) {
            read.put(file.getPath().getName(), file.getLen() + " " + file.getModificationTime());
        }
        String norms =
                Judges.judge(DossierBuilder.builder().build(), asOf).receipt().normsSha256();
        return read + "\n" + asOf + "\n" + norms + "\n";
    }

    private ComplianceTally tally(FileStatus folder) {
        ComplianceTally whole = new ComplianceTally();
        Iterator<Row> parts = spark.read()
                .parquet(results(folder).toString())
                .where("kind = '" + Judging.TALLY + "'")
                .select("tally")
                .toLocalIterator();
        while (parts.hasNext()) {
            whole.merge(Judging.tally(parts.next().getAs(0)));
        }
        return whole;
    }

    private long count(FileStatus folder, String kind) {
        return spark.read()
                .parquet(results(folder).toString())
                .where("kind = '" + kind + "'")
                .count();
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Written beside, then renamed: nobody reads half a file. */
    private void write(String name, byte[] bytes) throws IOException {
        org.apache.hadoop.fs.Path to = new org.apache.hadoop.fs.Path(out, name);
        org.apache.hadoop.fs.Path beside = new org.apache.hadoop.fs.Path(to.getParent(), "." + to.getName());
        try (FSDataOutputStream stream = files.create(beside, true)) {
            stream.write(bytes);
        }
        FileContext.getFileContext(to.toUri(), files.getConf()).rename(beside, to, Options.Rename.OVERWRITE);
    }
}
