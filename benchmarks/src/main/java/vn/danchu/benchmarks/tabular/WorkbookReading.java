package vn.danchu.benchmarks.tabular;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.danchu.tabular.DossierImport;
import vn.danchu.tabular.DossierWorkbook;
import vn.danchu.tabular.ImportOptions;
import vn.danchu.tabular.ImportResult;
import vn.danchu.tabular.RecordTables;
import vn.danchu.tabular.TableSource;

/** A workbook of many rows read into records; beside it every cell of the same file read by fastexcel alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WorkbookReading {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Rows of data. */
    @Param("100000")
    public int rows = 100_000;

    private Path list = Path.of("");
    private Path dossier = Path.of("");

    /** Writes the files. */
    @Setup
    public void write() throws IOException {
        list = LargeWorkbooks.list(rows);
        dossier = LargeWorkbooks.dossier(rows);
    }

    /** Every cell of the list, and no more. */
    @Benchmark
    public long bareList() throws IOException {
        return bare(list);
    }

    /** The list as records, each handed on and forgotten. */
    @Benchmark
    public ImportResult<?> list() throws IOException {
        return RecordTables.DISCLOSURES.forEach(TableSource.of(list), ImportOptions.DEFAULT, row -> {});
    }

    /** Every cell of the dossier's sheets, and no more. */
    @Benchmark
    public long bareDossier() throws IOException {
        return bare(dossier);
    }

    /** The dossier, kept whole. */
    @Benchmark
    public DossierImport dossier() throws IOException {
        return DossierWorkbook.read(TableSource.of(dossier));
    }

    private static long bare(Path file) throws IOException {
        long cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> all = sheet.openStream()) {
                    cells += all.mapToLong(WorkbookReading::cells).sum();
                }
            }
        }
        return cells;
    }

    private static long cells(Row row) {
        long cells = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells += cell != null && cell.getValue() != null ? 1 : 0;
        }
        return cells;
    }

    private static final int ROUNDS = 7;

    /**
     * Runs bare readings and danchu's by turns, for a first look and under a small heap: prints the median of the processor
     * time of this thread, which other work on the machine does not change as it does the clock's.
     */
    public static void main(String[] args) throws IOException {
        WorkbookReading reading = new WorkbookReading();
        reading.rows = args.length > 0 ? Integer.parseInt(args[0]) : reading.rows;
        reading.write();
        System.out.printf(
                "%,d rows, at most %,d MB of heap%n",
                reading.rows, Runtime.getRuntime().maxMemory() >> 20);
        reading.compare("list", "bareList");
        reading.compare("dossier", "bareDossier");
    }

    private void compare(String what, String bare) throws IOException {
        long[] of = new long[ROUNDS];
        long[] ofBare = new long[ROUNDS];
        double[] ratios = new double[ROUNDS];
        run(what);
        run(bare);
        for (int i = 0; i < ROUNDS; i++) {
            ofBare[i] = time(bare);
            of[i] = time(what);
            ratios[i] = (double) ofBare[i] / of[i];
        }
        Arrays.sort(of);
        Arrays.sort(ofBare);
        Arrays.sort(ratios);
        System.out.printf(
                "%-8s bare %,d ms, danchu %,d ms, ratio %.2f (%.2f-%.2f)%n",
                what, ofBare[ROUNDS / 2], of[ROUNDS / 2], ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
    }

    private long time(String what) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        run(what);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private void run(String what) throws IOException {
        switch (what) {
            case "bareList" -> bareList();
            case "list" -> check(list().errors());
            case "bareDossier" -> bareDossier();
            default -> check(dossier().errors());
        }
    }

    private static void check(int errors) {
        if (errors > 0) {
            throw new IllegalStateException(errors + " errors");
        }
    }
}
