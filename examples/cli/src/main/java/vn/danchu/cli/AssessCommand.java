package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.Line;
import vn.danchu.json.ReadResult;

/** Judges a dossier, or dossiers one a line. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Đánh giá hồ sơ của một đơn vị, hoặc nhiều hồ sơ (mỗi dòng một hồ sơ JSON). "
                + "Judges a dossier, or newline-delimited dossiers.",
        exitCodeListHeading = "%nMã thoát / exit codes:%n",
        exitCodeList = {
            "0:đạt / compliant",
            "1:vi phạm / non-compliant",
            "2:dữ liệu vào sai / bad input",
            "3:chưa xác định được / undetermined"
        })
final class AssessCommand implements Callable<Integer> {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Parameters(
            paramLabel = "FILE",
            description = "Tệp JSON hoặc - (đầu vào chuẩn). JSON file, or - for standard input.")
    private String file;

    @Option(names = "--as-of", description = "Tính đến ngày / as of (yyyy-MM-dd); mặc định / default: hôm nay, today.")
    private @Nullable LocalDate asOf;

    @Option(names = "--policy", description = "Tệp chính sách JSON / policy file.")
    private @Nullable String policy;

    @Option(names = "--threads", defaultValue = "1", description = "Số luồng / threads (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--format", defaultValue = "text", description = "text, json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    language.say("--threads: cần từ 1 trở lên.", "--threads: 1 or more is needed."));
        }
        Assessor assessor = assessor();
        LocalDate day = asOf == null ? LocalDate.now(VIETNAM) : asOf;
        PrintWriter out = spec.commandLine().getOut();
        try (BufferedInputStream in = new BufferedInputStream(Input.open(file))) {
            if (Input.isLineDelimited(file, in)) {
                return new Lines(assessor, day, out).run(in);
            }
            Dossier dossier = document(DanchuJson.strict().read(in, Dossier.class), file);
            ComplianceReport report = assessor.assess(dossier, day);
            if (format == Format.JSON) {
                out.println(DanchuJson.strict().toJson(report));
                dangling(dossier);
            } else {
                new ReportText(language, out).print(report, dossier);
            }
            return exitCode(report.overall());
        }
    }

    private Assessor assessor() throws IOException {
        if (policy == null) {
            return Assessor.standard();
        }
        try (InputStream in = Input.open(policy)) {
            return Assessor.standard().with(document(DanchuJson.strict().read(in, Policy.class), policy));
        }
    }

    /** The report has no place for them: its JSON is of norms. */
    private void dangling(Dossier dossier) {
        PrintWriter err = spec.commandLine().getErr();
        dossier.danglingReferences()
                .forEach(reference -> err.println(reference.path()
                        + language.say(": hồ sơ không có ", ": the dossier does not hold ")
                        + reference.id()));
    }

    private <T> T document(ReadResult<T> read, String name) {
        if (read.value() == null) {
            throw new BadInput(Faults.text(name, read.faults(), language.locale()));
        }
        return read.value();
    }

    private static int exitCode(Verdict overall) {
        return switch (overall) {
            case NON_COMPLIANT -> 1;
            case UNDETERMINED -> 3;
            case COMPLIANT, PENDING, NOT_APPLICABLE -> 0;
        };
    }

    /** What came of one line: a report, or why there is none. */
    private record Judged(int line, @Nullable ComplianceReport report, String faults) {}

    /** Judges a stream of dossiers in bounded memory; a bad line is reported and the rest goes on. */
    private final class Lines {
        private final Assessor assessor;
        private final LocalDate day;
        private final PrintWriter out;
        private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        private final Progress progress =
                new Progress(spec.commandLine().getErr(), Terminal.showsErrors(), Input.size(file));
        private int bad;

        Lines(Assessor assessor, LocalDate day, PrintWriter out) {
            this.assessor = assessor;
            this.day = day;
            this.out = out;
        }

        int run(InputStream in) throws IOException {
            DanchuJson.strict().processLines(progress.counting(in), Dossier.class, threads, this::judge, this::print);
            progress.end();
            if (format == Format.TEXT) {
                counts.forEach((verdict, count) ->
                        out.println(Norms.texts(language.locale()).verdict(verdict) + ": " + count));
            }
            if (bad > 0) {
                spec.commandLine()
                        .getErr()
                        .println(language.say(bad + " dòng không đọc được", bad + " lines could not be read"));
                return Main.BAD_INPUT;
            }
            return counts.containsKey(Verdict.NON_COMPLIANT) ? 1 : counts.containsKey(Verdict.UNDETERMINED) ? 3 : 0;
        }

        private Judged judge(Line<Dossier> line) {
            Dossier dossier = line.result().value();
            return dossier == null
                    ? new Judged(
                            line.number(), null, Faults.text(file, line.result().faults(), language.locale()))
                    : new Judged(line.number(), assessor.assess(dossier, day), "");
        }

        private void print(Judged judged) {
            progress.step();
            ComplianceReport report = judged.report();
            if (report == null) {
                bad++;
                progress.hide();
                spec.commandLine().getErr().println(judged.faults());
                return;
            }
            counts.merge(report.overall(), 1, Integer::sum);
            if (format == Format.JSON) {
                out.println(DanchuJson.strict().toJson(report));
            } else {
                out.println(judged.line() + "  " + ReportText.unit(report.receipt(), language) + "  "
                        + Norms.texts(language.locale()).verdict(report.overall()) + "  ("
                        + report.count(Verdict.NON_COMPLIANT) + "/"
                        + report.findings().size() + ")");
            }
            if (out.checkError()) {
                throw new BadInput(Main.OUTPUT_LOST);
            }
        }
    }
}
