package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.PolicyProblem;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.Line;

/** Judges a dossier, or many: files, folders, dossiers one a line. */
@Command(name = "assess", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Mixin
    private Json json;

    @Mixin
    private Paint paint;

    @Mixin
    private Units units;

    @Parameters(paramLabel = "FILE", arity = "1..*", index = "0..*")
    private List<String> named;

    @Mixin
    private AsOf asOf;

    @Option(names = "--policy", paramLabel = "FILE")
    private @Nullable String policy;

    @Mixin
    private Threads threads;

    @Mixin
    private Results results;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        DossierInput input = new DossierInput(language, err, units.succession(language, err));
        List<String> files = input.files(named);
        LocalDate day = asOf.day();
        Assessor assessor = assessor();
        if (files.size() > 1) {
            needsText();
        }
        Many many = new Many(assessor, day, input, threads.count(language), files.size() > 1);
        headway().begin(files);
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            try (BufferedInputStream in = new BufferedInputStream(Input.open(file, err, language))) {
                if (!DossierInput.isWorkbook(in) && Input.isLineDelimited(file, in)) {
                    needsText();
                    many.lines(file, in);
                } else if (files.size() > 1) {
                    many.file(file, in);
                } else {
                    return one(assessor, input.read(file, in), day);
                }
            } catch (BadInput e) {
                if (files.size() == 1) {
                    throw e;
                }
                many.bad(file, e);
            }
            headway().filesDone(i + 1);
        }
        return many.end();
    }

    private Headway headway() {
        return Headway.of(spec);
    }

    /** A line of results for each of many is no page, and no file of one report. */
    private void needsText() {
        if (results.isHtml() || results.isToFile()) {
            throw new BadInput(language.say(
                    "--format html và --out chỉ dùng cho một hồ sơ; nêu từng hồ sơ một",
                    "--format html and --out are for one dossier; name one at a time"));
        }
    }

    private int one(Assessor assessor, Dossier dossier, LocalDate day) throws IOException {
        ComplianceReport report = assessor.assess(dossier, day);
        results.writeOne(language, out -> {
            if (results.isJson()) {
                out.println(json.of(report));
            } else if (results.isHtml()) {
                out.print(HtmlPages.in(language.locale()).report(report));
            } else {
                new ReportText(language, paint, out).print(report);
            }
        });
        return exitCode(report.overall());
    }

    private static int exitCode(Verdict overall) {
        return switch (overall) {
            case NON_COMPLIANT -> 1;
            case UNDETERMINED -> 3;
            case COMPLIANT, PENDING, NOT_APPLICABLE -> 0;
        };
    }

    private Assessor assessor() throws IOException {
        if (policy == null) {
            return Assessor.standard();
        }
        return Assessor.standard()
                .with(Input.document(policy, Policy.class, spec.commandLine().getErr(), language));
    }

    /** What came of one line: a report, and the line of results that tells it; or no report, and why if it was read. */
    private record Judged(
            String file, Line<Dossier> line, @Nullable ComplianceReport report, String told) {}

    /** A report, and the line of results that tells it. */
    private record Told(ComplianceReport report, String text) {}

    /** Judges many dossiers in bounded memory, a line of results each; what is bad is told and the rest goes on. */
    private final class Many {
        private final Assessor assessor;
        private final LocalDate day;
        private final DossierInput input;
        private final int threads;
        private final boolean files;
        private final PrintWriter out = spec.commandLine().getOut();
        private final PrintWriter err = spec.commandLine().getErr();
        private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        private final Map<PolicyProblem, Integer> policyProblems = new LinkedHashMap<>();
        private int judged;
        private int badLines;
        private int badFiles;

        /** @param files whether results name the file they are of */
        Many(Assessor assessor, LocalDate day, DossierInput input, int threads, boolean files) {
            this.assessor = assessor;
            this.day = day;
            this.input = input;
            this.threads = threads;
            this.files = files;
        }

        void lines(String file, InputStream in) throws IOException {
            Progress progress = new Progress(err, Terminal.showsErrors(), Input.size(file));
            DanchuJson.strict()
                    .processLines(progress.counting(in), Dossier.class, threads, line -> judge(file, line), judged -> {
                        progress.step();
                        print(judged, progress);
                    });
            progress.end();
        }

        private Judged judge(String file, Line<Dossier> line) {
            Dossier dossier = line.result().value();
            if (dossier == null) {
                return new Judged(file, line, null, "");
            }
            String where = file + ":" + line.number();
            try {
                Told told = judged(where, files ? where : "" + line.number(), followed(where, dossier));
                return new Judged(file, line, told.report(), told.text());
            } catch (BadInput e) {
                return new Judged(file, line, null, String.valueOf(e.getMessage()));
            }
        }

        private Told judged(String where, String name, Dossier dossier) {
            return Judge.of(spec)
                    .oneOfMany(where, assessor, dossier, day, language, report -> new Told(report, told(name, report)));
        }

        /** Threads tell of their lines one after another. */
        private synchronized Dossier followed(String where, Dossier dossier) {
            return input.followed(where, dossier);
        }

        private void print(Judged judged, Progress progress) {
            ComplianceReport report = judged.report();
            int line = judged.line().number();
            if (report == null) {
                badLines++;
                progress.hide();
                List<vn.danchu.json.Fault> faults = judged.line().result().faults();
                boolean read = judged.line().result().value() != null;
                Layout.print(err, read ? judged.told() : Faults.text(judged.file(), faults, language.locale()));
                if (results.isJson()) {
                    write(
                            line,
                            read
                                    ? new FaultyFile(judged.file() + ":" + line, judged.told())
                                    : new FaultyLine(judged.file(), line, faults));
                } else {
                    headway().lineDone(line);
                }
                return;
            }
            print(line, report, judged.told());
        }

        void file(String file, BufferedInputStream in) throws IOException {
            Told told = judged(file, file, input.read(file, in));
            print(0, told.report(), told.text());
        }

        void bad(String file, BadInput e) {
            badFiles++;
            Layout.print(err, String.valueOf(e.getMessage()));
            if (results.isJson()) {
                write(0, new FaultyFile(file, String.valueOf(e.getMessage())));
            }
        }

        private void print(int line, ComplianceReport report, String told) {
            counts.merge(report.overall(), 1, Integer::sum);
            judged++;
            report.policyProblems().forEach(problem -> policyProblems.merge(problem, 1, Integer::sum));
            writeLine(line, told);
        }

        private String told(String where, ComplianceReport report) {
            if (results.isJson()) {
                return DanchuJson.strict().toJson(report);
            }
            String verdict = Norms.texts(language.locale()).verdict(report.overall());
            return where + "  " + ReportText.unit(report.receipt(), language) + "  "
                    + paint.verdict(report.overall(), verdict) + "  (" + report.count(Verdict.NON_COMPLIANT)
                    + "/"
                    + report.findings().size() + ")";
        }

        private void write(int line, Object document) {
            writeLine(line, DanchuJson.strict().toJson(document));
        }

        private void writeLine(int line, String text) {
            headway().write(out, line, () -> out.println(text));
        }

        /** A place that one unit has not another may have: what no unit has is told. */
        private void tellPolicyProblems() {
            policyProblems.forEach((problem, reports) -> {
                if (reports == judged) {
                    Layout.print(err, Norms.texts(language.locale()).policyProblem(problem));
                }
            });
        }

        int end() {
            if (results.isText()) {
                counts.forEach((verdict, count) ->
                        out.println(Norms.texts(language.locale()).verdict(verdict) + ": " + count));
            }
            tellPolicyProblems();
            if (badLines > 0) {
                err.println(language.say(
                        badLines + " dòng không đọc được hoặc không đánh giá được",
                        badLines + " lines could not be read or judged"));
            }
            if (badFiles > 0) {
                err.println(language.say(
                        badFiles + " tệp không đọc được hoặc không đánh giá được",
                        badFiles + " files could not be read or judged"));
            }
            if (badLines + badFiles > 0) {
                return Main.BAD_INPUT;
            }
            return counts.containsKey(Verdict.NON_COMPLIANT) ? 1 : counts.containsKey(Verdict.UNDETERMINED) ? 3 : 0;
        }
    }
}
