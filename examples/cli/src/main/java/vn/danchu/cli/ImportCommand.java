package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.figures.ActivityReports;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Setting;
import vn.danchu.tabular.DossierImport;
import vn.danchu.tabular.DossierWorkbook;
import vn.danchu.tabular.FigureRow;
import vn.danchu.tabular.ImportOptions;
import vn.danchu.tabular.ImportResult;
import vn.danchu.tabular.ImportedRow;
import vn.danchu.tabular.MoneyUnit;
import vn.danchu.tabular.RecordTable;
import vn.danchu.tabular.RecordTables;
import vn.danchu.tabular.TableSource;
import vn.danchu.tabular.TextEncoding;

/** Reads a table or workbook that officials keep. Accepts nothing until it is told to, and then all of it or the good rows. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Mixin
    private Json json;

    @Parameters(index = "0", paramLabel = "KIND")
    private TableKind kind;

    @Parameters(index = "1", paramLabel = "FILE")
    private String file;

    @Option(names = "--accept")
    private boolean accept;

    @Option(names = "--accept-valid", paramLabel = "FILE.xlsx")
    private @Nullable Path rejects;

    @Option(names = "--sheet", paramLabel = "SHEET")
    private @Nullable String sheet;

    @Option(names = "--setting", paramLabel = "SETTING", defaultValue = "COMMUNE")
    private Setting setting;

    @Option(names = "--money", paramLabel = "COLUMN=UNIT")
    private @Nullable Map<String, MoneyUnit> money;

    @Option(names = "--encoding", paramLabel = "ENCODING")
    private @Nullable TextEncoding encoding;

    @Mixin
    private Units units;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        refuseJson();
        TableSource whole = Input.table(file, err, language);
        TableSource source = sheet == null ? whole : whole.sheet(sheet);
        ImportOptions options = ImportOptions.DEFAULT
                .in(setting)
                .money(money == null ? Map.of() : money)
                .written(encoding)
                .succeeding(units.succession(language, err));
        Headway.of(spec).begin(List.of(file));
        RecordTable<?> table = kind.table();
        return table == null ? dossier(source, options) : table(table, source, options);
    }

    /** A dossier or a report in JSON is no table: the command that reads it is named. */
    private void refuseJson() throws IOException {
        if (file.equals("-")) {
            return;
        }
        try (BufferedInputStream in = new BufferedInputStream(Input.open(file))) {
            if (Input.isJson("", in)) {
                String kind = DocumentKind.other(in.readAllBytes(), RowOrigin.class, language);
                throw new BadInput(file + ": "
                        + (kind == null
                                ? language.say("đây là JSON, không phải bảng", "this is JSON, no table")
                                : kind));
            }
        }
    }

    private boolean takes() {
        return accept || rejects != null;
    }

    /** What is told: beside the records where they are written, in their place where they are not. */
    private PrintWriter told() {
        return takes() ? spec.commandLine().getErr() : spec.commandLine().getOut();
    }

    private int dossier(TableSource source, ImportOptions options) throws IOException {
        DossierImport read = DossierWorkbook.read(source, options);
        ImportText text = new ImportText(language, told());
        tell(text, new TableReview(kind.toString(), read.rowsRead(), read.errors(), read.problems()));
        boolean taken = takes() && read.dossier() != null && (rejects != null || !read.hasErrors());
        if (taken) {
            spec.commandLine().getOut().println(json.of(java.util.Objects.requireNonNull(read.dossier())));
        }
        if (read.hasErrors() && rejects != null && read.dossier() != null) {
            reject(text, out -> DossierWorkbook.writeRejected(source, options, language.locale(), out));
            return 0;
        }
        conclude(text, read.hasErrors());
        return read.hasErrors() ? Main.BAD_INPUT : 0;
    }

    /** Reads the whole table and keeps no row, so that a large one is written as it is read. */
    private <T> int table(RecordTable<T> table, TableSource source, ImportOptions options) throws IOException {
        ImportResult<T> seen = table.forEach(source, options, row -> {});
        ImportText text = new ImportText(language, told());
        tell(text, new TableReview(kind.toString(), seen.rowsRead(), seen.errors(), seen.problems()));
        boolean partly = rejects != null && seen.hasErrors() && seen.isRead();
        if (takes() && (partly || !seen.hasErrors())) {
            write(table, source, options);
        }
        if (partly) {
            reject(text, out -> table.writeRejected(source, options, language.locale(), out));
            return 0;
        }
        conclude(text, seen.hasErrors());
        return seen.hasErrors() ? Main.BAD_INPUT : 0;
    }

    private void conclude(ImportText text, boolean errors) {
        if (format == Format.TEXT) {
            text.conclusion(errors, takes());
        }
    }

    private void tell(ImportText text, TableReview review) {
        if (format == Format.JSON) {
            told().println(json.of(review));
        } else {
            text.problems(review.problems());
            text.count(review);
        }
    }

    private <T> void write(RecordTable<T> table, TableSource source, ImportOptions options) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (kind == TableKind.FIGURES) {
            List<FigureRow> rows = new ArrayList<>();
            RecordTables.FIGURES.forEach(source, options, row -> {
                if (row.accepted()) {
                    rows.add(row.value());
                }
            });
            out.println(json.of(new ActivityReports(null, FigureRow.reports(rows))));
            return;
        }
        table.forEach(source, options, row -> {
            if (row.accepted()) {
                Headway.of(spec).write(out, row.row(), () -> out.println(line(row)));
            }
        });
    }

    private String line(ImportedRow<?> row) {
        String origin =
                DanchuJson.strict().toJson(new RowOrigin(kind.toString(), row.row(), row.unit(), row.formerUnit()));
        return origin.substring(0, origin.length() - 1)
                + ",\"record\":"
                + DanchuJson.strict().toJson(row.value())
                + '}';
    }

    /** Writes what was not taken. */
    private interface Rejecting {
        int to(OutputStream out) throws IOException;
    }

    private void reject(ImportText text, Rejecting rejecting) throws IOException {
        Path to = java.util.Objects.requireNonNull(rejects);
        int[] rejected = new int[1];
        WholeFile.of(to, language, spec).write(out -> rejected[0] = rejecting.to(out));
        text.rejected(rejected[0], to);
    }
}
