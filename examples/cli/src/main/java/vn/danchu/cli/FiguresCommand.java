package vn.danchu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
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

/** Checks the arithmetic of published figures. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Đối chiếu số liệu báo cáo: các phần với tổng số, tỷ lệ ghi trong báo cáo với số liệu. "
                + "Checks reported figures: parts against wholes, printed percentages against numbers.")
final class FiguresCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Parameters(
            paramLabel = "FILE",
            description = "Tệp JSON hoặc - (đầu vào chuẩn). JSON file, or - for standard input.")
    private String file;

    @Option(names = "--format", defaultValue = "text", description = "text, json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (InputStream in = Input.open(file)) {
            ReadResult<ActivityReports> read = DanchuJson.strict().read(in, ActivityReports.class);
            if (read.value() == null) {
                throw new BadInput(Faults.text(file, read.faults(), language.locale()));
            }
            List<FigureReview> reviews = FigureCheck.review(read.value());
            if (format == Format.JSON) {
                out.println(DanchuJson.strict().toJson(new FigureReviews(reviews)));
            } else {
                new FiguresText(language, out).print(reviews);
            }
            return exitCode(reviews);
        }
    }

    private static int exitCode(List<FigureReview> reviews) {
        if (reviews.stream().anyMatch(review -> review.overall() == Verdict.NON_COMPLIANT)) {
            return 1;
        }
        return reviews.stream().anyMatch(review -> review.overall() == Verdict.UNDETERMINED) ? 3 : 0;
    }
}
