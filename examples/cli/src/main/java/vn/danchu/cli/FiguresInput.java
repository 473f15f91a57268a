package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.figures.ActivityReport;
import vn.danchu.figures.ActivityReports;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;
import vn.danchu.json.Line;
import vn.danchu.json.ReadResult;
import vn.danchu.tabular.FigureRow;
import vn.danchu.tabular.ImportResult;
import vn.danchu.tabular.RecordTables;
import vn.danchu.tabular.TableSource;
import vn.danchu.tabular.TabularLimits;

/** Reports as they are given to a command: one in JSON, a file of several, one a line, or a table of figures. */
final class FiguresInput {

    private final Language language;
    private final PrintWriter err;

    FiguresInput(Language language, PrintWriter err) {
        this.language = language;
        this.err = err;
    }

    /**
     * Reports that stand in one document.
     *
     * @param name where they stand: the file, and the line of one that holds a report a line
     * @param line that line, or 0
     * @param reports the reports
     * @param alone whether the document is the one report itself, by its published schema
     */
    record Given(String name, int line, ActivityReports reports, boolean alone) {}

    /**
     * Hands on the reports of a file.
     *
     * @param faulty takes what is wrong with a line of a file whose other lines are read
     * @throws BadInput if the file holds none
     */
    void read(String name, Consumer<Given> sink, Consumer<FaultyLine> faulty) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(Input.open(name, err, language))) {
            if (DossierInput.isWorkbook(in) || !Input.isJson(name, in)) {
                sink.accept(new Given(name, 0, table(name, source(name, in)), false));
            } else if (Input.isLineDelimited(name, in)) {
                lines(name, in, sink, faulty);
            } else {
                sink.accept(document(name, in.readAllBytes()));
            }
        }
    }

    private void lines(String name, BufferedInputStream in, Consumer<Given> sink, Consumer<FaultyLine> faulty) {
        try (Stream<Line<ActivityReport>> lines = DanchuJson.strict().readLines(in, ActivityReport.class)) {
            lines.forEach(line -> {
                ActivityReport report = line.result().value();
                if (report == null) {
                    faulty.accept(
                            new FaultyLine(name, line.number(), line.result().faults()));
                } else {
                    sink.accept(new Given(name + ":" + line.number(), line.number(), of(report), true));
                }
            });
        }
    }

    private Given document(String name, byte[] json) {
        if (names(json).contains("reports")) {
            return new Given(name, 0, taken(name, DanchuJson.strict().read(json, ActivityReports.class), null), false);
        }
        String kind = DocumentKind.other(json, ActivityReport.class, language);
        return new Given(name, 0, of(taken(name, DanchuJson.strict().read(json, ActivityReport.class), kind)), true);
    }

    private <T> T taken(String name, ReadResult<T> read, @Nullable String kind) {
        if (read.value() == null) {
            throw new BadInput(kind == null ? Faults.text(name, read.faults(), language.locale()) : name + ": " + kind);
        }
        return read.value();
    }

    private static List<String> names(byte[] json) {
        try {
            return JsonDocument.parse(new String(json, StandardCharsets.UTF_8)).names();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static ActivityReports of(ActivityReport report) {
        return new ActivityReports(null, List.of(report));
    }

    private static TableSource source(String name, BufferedInputStream in) throws IOException {
        return name.equals("-") ? TableSource.of(in, TabularLimits.DEFAULT) : TableSource.of(Path.of(name));
    }

    /** A table of numbers with labels; what was read otherwise than it stands there is told. */
    private ActivityReports table(String name, TableSource source) throws IOException {
        ImportResult<FigureRow> read = RecordTables.FIGURES.preview(source);
        new ImportText(language, err).problems(name, read.problems());
        err.flush();
        if (read.hasErrors()) {
            throw new BadInput(language.say(
                    name + ": " + read.errors() + " lỗi; chưa đối chiếu được.",
                    name + ": " + read.errors() + " errors; nothing was checked."));
        }
        return new ActivityReports(null, FigureRow.reports(read.accept()));
    }

    /** Whether a file of a folder may hold reports. */
    static boolean isReport(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(".json", ".ndjson", ".csv", ".tsv", ".xlsx").anyMatch(name::endsWith);
    }
}
