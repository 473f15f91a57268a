package vn.danchu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.compliance.Verdict;
import vn.danchu.figures.ActivityReports;
import vn.danchu.figures.FigureCheck;
import vn.danchu.figures.FigureReview;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;
import vn.danchu.tabular.FigureRow;
import vn.danchu.tabular.ImportResult;
import vn.danchu.tabular.Problem;
import vn.danchu.tabular.RecordTables;
import vn.danchu.tabular.TableSource;

/** Checks the arithmetic of published figures. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description =
                "Đối chiếu số liệu báo cáo: các phần với tổng số, tỷ lệ và so sánh ghi trong báo cáo với số liệu. "
                        + "Checks reported figures: parts against wholes, printed percentages and comparisons against numbers.")
final class FiguresCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Parameters(
            paramLabel = "FILE",
            description = "Tệp JSON, bảng CSV, XLSX, hoặc - (JSON từ đầu vào chuẩn). "
                    + "JSON file, table (CSV, XLSX), or - for JSON on standard input.")
    private String file;

    @Option(names = "--format", defaultValue = "text", description = "text, json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--any-period",
            description = "Đối chiếu cả báo cáo trước ngày Luật có hiệu lực. "
                    + "Checks reports from before the law came into force too.")
    private boolean anyPeriod;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ActivityReports reports = isTable(file) ? table() : document();
        List<FigureReview> reviews = anyPeriod ? FigureCheck.arithmetic(reports) : FigureCheck.review(reports);
        if (format == Format.JSON) {
            out.println(DanchuJson.strict().toJson(new FigureReviews(reviews)));
        } else {
            new FiguresText(language, out).print(reports, reviews);
        }
        return exitCode(reviews);
    }

    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx|tsv)");
    }

    private ActivityReports document() throws IOException {
        try (InputStream in = Input.open(file)) {
            ReadResult<ActivityReports> read = DanchuJson.strict().read(in, ActivityReports.class);
            if (read.value() == null) {
                throw new BadInput(Faults.text(file, read.faults(), language.locale()));
            }
            return read.value();
        }
    }

    /** A table of numbers with labels; what was read otherwise than it stands there is told. */
    private ActivityReports table() throws IOException {
        Input.open(file).close();
        ImportResult<FigureRow> read = RecordTables.FIGURES.preview(TableSource.of(Path.of(file)));
        PrintWriter err = spec.commandLine().getErr();
        for (Problem problem : read.problems()) {
            err.println(file + ": " + problem.message(language.locale()));
            err.println("    " + problem.remedy(language.locale()));
        }
        err.flush();
        if (read.hasErrors()) {
            throw new BadInput(language.say(
                    file + ": " + read.errors() + " lỗi; chưa đối chiếu được.",
                    file + ": " + read.errors() + " errors; nothing was checked."));
        }
        return new ActivityReports(null, FigureRow.reports(read.accept()));
    }

    private static int exitCode(List<FigureReview> reviews) {
        if (reviews.stream().anyMatch(review -> review.overall() == Verdict.NON_COMPLIANT)) {
            return 1;
        }
        return reviews.stream().anyMatch(review -> review.overall() == Verdict.UNDETERMINED) ? 3 : 0;
    }
}
