package vn.danchu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.compliance.Verdict;
import vn.danchu.figures.ActivityReport;
import vn.danchu.figures.FigureCheck;
import vn.danchu.figures.FigureReview;
import vn.danchu.html.HtmlPages;

/** Checks the arithmetic of published figures. */
@Command(name = "figures", mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Mixin
    private Json json;

    @Parameters(paramLabel = "FILE", arity = "1..*", index = "0..*")
    private List<String> inputs;

    @Mixin
    private Results results;

    @Option(names = "--any-period")
    private boolean anyPeriod;

    private final Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    private final List<FigureReview> all = new ArrayList<>();
    private boolean bad;

    @Override
    public Integer call() throws IOException {
        results.write(language, this::review);
        return exitCode();
    }

    private void review(PrintWriter out) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        FiguresInput input = new FiguresInput(language, err);
        List<String> files = Input.files(inputs, FiguresInput::isReport, ".json, .ndjson, .csv, .xlsx", language);
        Headway.of(spec).begin(files);
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            try {
                input.read(
                        file,
                        given -> review(given, files.size() > 1 || !given.name().equals(file), out),
                        line -> faulty(line, out));
            } catch (BadInput e) {
                bad = true;
                Layout.print(err, String.valueOf(e.getMessage()));
                if (files.size() > 1 && results.isJson()) {
                    write(0, new FaultyFile(file, String.valueOf(e.getMessage())), out);
                }
            }
            if (!results.isHtml()) {
                Headway.of(spec).filesDone(i + 1);
            }
        }
        if (results.isHtml()) { // a page is of use only when all are in it
            results.whole(
                    out, 0, () -> out.print(HtmlPages.in(language.locale()).figures(all)));
            Headway.of(spec).filesDone(files.size());
        }
    }

    /** @param named whether the results say what they are of */
    private void review(FiguresInput.Given given, boolean named, PrintWriter out) {
        List<FigureReview> reviews = reviewed(given);
        reviews.forEach(review -> verdicts.add(review.overall()));
        if (results.isHtml()) {
            all.addAll(reviews);
        } else if (results.isJson()) {
            write(given.line(), new FigureReviews(named ? given.name() : null, reviews), out);
        } else {
            results.whole(out, given.line(), () -> new FiguresText(language, out).print(given.reports(), reviews));
        }
    }

    private void write(int line, Object document, PrintWriter out) {
        results.whole(out, line, () -> out.println(json.of(document)));
    }

    private List<FigureReview> reviewed(FiguresInput.Given given) {
        if (given.alone()) {
            ActivityReport report = given.reports().reports().get(0);
            return List.of(anyPeriod ? FigureCheck.arithmetic(report) : FigureCheck.review(report));
        }
        return anyPeriod ? FigureCheck.arithmetic(given.reports()) : FigureCheck.review(given.reports());
    }

    private void faulty(FaultyLine line, PrintWriter out) {
        bad = true;
        Layout.print(spec.commandLine().getErr(), Faults.text(line.file(), line.faults(), language.locale()));
        if (results.isJson()) {
            write(line.line(), line, out);
        } else if (results.isText()) {
            Headway.of(spec).lineDone(line.line());
        }
    }

    private int exitCode() {
        if (bad) {
            return Main.BAD_INPUT;
        }
        return verdicts.contains(Verdict.NON_COMPLIANT) ? 1 : verdicts.contains(Verdict.UNDETERMINED) ? 3 : 0;
    }
}
