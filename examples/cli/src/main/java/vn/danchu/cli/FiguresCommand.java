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
import vn.danchu.json.DanchuJson;

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
        for (String file : files) {
            try {
                input.read(
                        file,
                        given -> review(given, files.size() > 1 || !given.name().equals(file), out),
                        line -> faulty(line, out));
            } catch (BadInput e) {
                bad = true;
                Layout.print(err, String.valueOf(e.getMessage()));
                if (files.size() > 1 && results.isJson()) {
                    spec.commandLine()
                            .getOut()
                            .println(DanchuJson.strict().toJson(new FaultyFile(file, String.valueOf(e.getMessage()))));
                }
            }
        }
        if (results.isHtml()) {
            out.print(HtmlPages.in(language.locale()).figures(all));
        }
    }

    /** @param named whether the results say what they are of */
    private void review(FiguresInput.Given given, boolean named, PrintWriter out) {
        List<FigureReview> reviews = reviewed(given);
        reviews.forEach(review -> verdicts.add(review.overall()));
        if (results.isJson()) {
            out.println(json.of(new FigureReviews(named ? given.name() : null, reviews)));
        } else if (results.isHtml()) {
            all.addAll(reviews);
        } else {
            new FiguresText(language, out).print(given.reports(), reviews);
        }
        if (out.checkError()) {
            throw new OutputLost();
        }
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
            out.println(DanchuJson.strict().toJson(line));
        }
    }

    private int exitCode() {
        if (bad) {
            return Main.BAD_INPUT;
        }
        return verdicts.contains(Verdict.NON_COMPLIANT) ? 1 : verdicts.contains(Verdict.UNDETERMINED) ? 3 : 0;
    }
}
