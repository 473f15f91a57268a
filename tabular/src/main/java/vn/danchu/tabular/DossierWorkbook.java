package vn.danchu.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;

/**
 * A dossier as a workbook that officials fill: single data on one sheet, a sheet a list of records, headings in Vietnamese
 * with the law's provisions in their notes. It is made from the description from which the JSON form is made, so that every
 * datum of a dossier has its place, and a dossier that is written and read again is the same. Texts lose white space at their
 * ends and are composed (NFC), as in every spreadsheet; an empty text is one that is not known.
 *
 * <p>No instance; all methods are safe for use by several threads.
 */
public final class DossierWorkbook {

    /** Of all settings, for a workbook says its own only inside. Nothing of it changes by reading. */
    private static final BookPlan READING = BookPlan.of(Dossier.class, null);

    private DossierWorkbook() {}

    /**
     * Writes an empty workbook for a unit of a setting: the sheets and the single data of which the setting's norms judge
     * something, each sheet of a list with an example row that is never read.
     *
     * @param period the period, or null to leave it to be filled in
     * @param out flushed and not closed
     */
    public static void template(Setting setting, @Nullable Period period, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        BookPlan plan = BookPlan.of(Dossier.class, setting);
        Unit unit = UnitBuilder.builder().setting(setting).build();
        Dossier empty = DossierBuilder.builder().unit(unit).period(period).build();
        new BookWriter(plan, BookExtent.of(plan, setting)).write(empty, BookWriter.Examples.SHOWN, out);
    }

    /**
     * Writes a dossier: the sheets of its setting, and all that it fills.
     *
     * @param out flushed and not closed
     */
    public static void write(Dossier dossier, OutputStream out) throws IOException {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(out, "out");
        Setting setting = dossier.unit() == null ? null : dossier.unit().setting();
        BookPlan plan = BookPlan.of(Dossier.class, setting);
        BookExtent extent = setting == null ? BookExtent.all(plan) : BookExtent.of(plan, setting);
        new BookWriter(plan, extent.with(BookWriter.filled(plan.root().node(), dossier)))
                .write(dossier, BookWriter.Examples.NONE, out);
    }

    /** {@link #read(TableSource, ImportOptions)} with {@link ImportOptions#DEFAULT}. */
    public static DossierImport read(TableSource source) throws IOException {
        Objects.requireNonNull(source, "source");
        return read(source, ImportOptions.DEFAULT);
    }

    /**
     * Reads a workbook, accepts nothing, and tells every problem.
     *
     * @throws IOException if the source cannot be read; whatever is wrong with what it holds is a problem of the result
     */
    public static DossierImport read(TableSource source, ImportOptions options) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        Problems problems = new Problems(options.limits().problems());
        BookReader reader = new BookReader(READING, options, problems);
        try {
            read(source, options, reader);
        } catch (Refused e) {
            problems.refuse(e.problem());
            return new DossierImport(null, 0, problems.list(), problems.errors(), 0);
        }
        Dossier dossier = reader.isBroken() ? null : (Dossier) new BookAssembly(READING, reader).make();
        UnitSuccession units = options.units();
        if (dossier != null && units != null) {
            UnitSuccession.Followed followed = units.follow(dossier);
            dossier = followed.dossier();
            reader.tell(followed.problem());
        }
        int rejected = READING.sheets().stream()
                .mapToInt(sheet -> (int) reader.rows(sheet).stream()
                        .filter(row -> !row.isAccepted())
                        .count())
                .sum();
        return new DossierImport(dossier, reader.rowsRead(), problems.list(), problems.errors(), rejected);
    }

    private static void read(TableSource source, ImportOptions options, BookReader reader) throws Refused, IOException {
        source.check(options.limits());
        if (!source.isWorkbook()) {
            throw new Refused(Problem.ofTable(ProblemCode.UNKNOWN_FORMAT, source.beginning(), "XLSX"));
        }
        try (OpenWorkbook workbook = OpenWorkbook.of(source, options.limits())) {
            reader.read(workbook);
        }
    }

    /**
     * Writes the rows that were not taken, each with the rows that belong to it and with what is wrong, to a workbook that can
     * be mended and read like the one they come from; the column of problems is not read.
     *
     * @param locale the language in which problems are told
     * @param out flushed and not closed
     * @return how many rows were written; -1 if the workbook itself is refused and nothing was
     * @throws IOException if the source cannot be read, or the stream cannot be written
     */
    public static int writeRejected(TableSource source, ImportOptions options, Locale locale, OutputStream out)
            throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(out, "out");
        Problems problems = new Problems(Integer.MAX_VALUE);
        BookReader reader = new BookReader(READING, options, problems);
        try {
            read(source, options, reader);
            if (reader.isBroken()) {
                return -1;
            }
            new BookAssembly(READING, reader).make();
            RejectedRows rejected = new RejectedRows(locale, problems.list());
            reader.reject(rejected);
            for (Problem problem : problems.list()) {
                boolean single = problem.sheet().equals(READING.root().name());
                if (single && problem.row() > 0 && problem.severity() == Severity.ERROR) {
                    rejected.row(problem.sheet(), problem.row());
                }
            }
            try (OpenWorkbook workbook = OpenWorkbook.of(source, options.limits())) {
                rejected.write((sheet, sink) -> workbook.read(sheet, sink, new Problems(0)), out);
            }
            return rejected.count();
        } catch (Refused e) {
            return -1;
        }
    }
}
