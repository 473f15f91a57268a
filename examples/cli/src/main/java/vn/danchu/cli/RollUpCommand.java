package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.Limits;
import vn.danchu.json.Line;
import vn.danchu.rollup.ComplianceRollUp;
import vn.danchu.rollup.ComplianceTally;
import vn.danchu.rollup.ExpectedUnit;
import vn.danchu.tabular.RollUpTables;
import vn.danchu.tabular.TableWriter;

/** Judges many dossiers and adds them up: by setting and period, for each province and the nation. */
@Command(name = "rollup", mixinStandardHelpOptions = true)
final class RollUpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Mixin
    private Json json;

    @Parameters(paramLabel = "FILE", arity = "1..*", index = "0..*")
    private List<String> named;

    @Mixin
    private AsOf asOf;

    @Option(names = "--register", paramLabel = "FILE")
    private @Nullable String register;

    @Mixin
    private Threads threads;

    @Option(names = "--judged-at-least", paramLabel = "PERCENT", defaultValue = "50")
    private int leastJudged;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private As format;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path to;

    /** How it is written. */
    enum As {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON,
        /** A page to read and to print. */
        HTML,
        /** A workbook. */
        XLSX
    }

    /** A nation's units are some 90,000, in 9 MiB. */
    private static final DanchuJson REGISTERS =
            DanchuJson.strict().with(Limits.DEFAULT.withDocumentBytes(64 << 20).withListLength(1_000_000));

    /** The tallies that no thread holds: as many as threads have counted at once. */
    private final Queue<ComplianceTally> tallies = new ConcurrentLinkedQueue<>();

    private final Map<String, String> provinces = new HashMap<>();
    private int bad;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        check();
        List<ExpectedUnit> expected = expected();
        for (ExpectedUnit unit : expected) {
            if (unit.province() != null) {
                provinces.put(unit.code(), unit.province());
            }
        }
        DossierInput input = new DossierInput(language, err);
        LocalDate day = asOf.day();
        int inThreads = threads.count(language);
        for (String file : input.files(named)) {
            try (BufferedInputStream in = new BufferedInputStream(Input.open(file, err, language))) {
                if (!DossierInput.isWorkbook(in) && Input.isLineDelimited(file, in)) {
                    lines(file, in, day, inThreads);
                } else {
                    add(judged(file, input.read(file, in), day));
                }
            } catch (BadInput e) {
                bad++;
                Layout.print(err, String.valueOf(e.getMessage()));
            }
        }
        ComplianceTally all = new ComplianceTally();
        tallies.forEach(all::merge);
        write(all.rollUp(expected, leastJudged));
        return bad == 0 ? 0 : Main.BAD_INPUT;
    }

    private void check() {
        if (leastJudged < 0 || leastJudged > 100) {
            throw new BadInput(
                    language.say("--judged-at-least: cần từ 0 đến 100", "--judged-at-least: 0 to 100 is needed"));
        }
        if (format == As.XLSX && to == null) {
            throw new BadInput(language.say("--format xlsx cần --out TỆP.xlsx", "--format xlsx needs --out FILE.xlsx"));
        }
    }

    private void write(ComplianceRollUp rollUp) throws IOException {
        if (to == null) {
            PrintWriter out = spec.commandLine().getOut();
            Headway.of(spec).write(out, 0, () -> write(rollUp, out));
            return;
        }
        WholeFile file = WholeFile.of(to, language, spec);
        if (format == As.XLSX) {
            file.write(out -> TableWriter.xlsx(RollUpTables.compliance(rollUp), out));
        } else {
            file.writeText(out -> write(rollUp, out));
        }
        spec.commandLine().getOut().println(to + language.say(": đã ghi.", ": written."));
    }

    private void write(ComplianceRollUp rollUp, PrintWriter out) {
        switch (format) {
            case JSON -> out.println(json.of(rollUp));
            case HTML -> out.print(HtmlPages.in(language.locale()).compliance(rollUp, null));
            case TEXT, XLSX -> new RollUpText(language, out).print(rollUp, bad);
        }
    }

    private void lines(String file, InputStream in, LocalDate day, int inThreads) throws IOException {
        DanchuJson.strict().processLines(in, Dossier.class, inThreads, line -> count(file, line, day), this::tell);
    }

    /** Judges a line and counts its report in the thread that does so; gives why there is none, or nothing. */
    private String count(String file, Line<Dossier> line, LocalDate day) {
        String where = file + ":" + line.number();
        Dossier dossier = line.result().value();
        if (dossier == null) {
            return Faults.text(where, line.result().faults(), language.locale());
        }
        try {
            add(judged(where, dossier, day));
            return "";
        } catch (BadInput e) {
            return String.valueOf(e.getMessage());
        }
    }

    private ComplianceReport judged(String where, Dossier dossier, LocalDate day) {
        return Judge.of(spec).oneOfMany(where, Assessor.standard(), dossier, day, language, report -> report);
    }

    private void tell(String wrong) {
        if (!wrong.isEmpty()) {
            bad++;
            Layout.print(spec.commandLine().getErr(), wrong);
        }
    }

    private void add(ComplianceReport report) {
        String code = report.receipt().unitCode();
        ComplianceTally free = tallies.poll();
        ComplianceTally tally = free == null ? new ComplianceTally() : free;
        tally.add(report, code == null ? null : provinces.get(code));
        tallies.add(tally);
    }

    private List<ExpectedUnit> expected() throws IOException {
        if (register == null) {
            return List.of();
        }
        try (InputStream in = Input.open(register, spec.commandLine().getErr(), language)) {
            return Input.value(register, REGISTERS.read(in, ExpectedUnits.class), language)
                    .units();
        }
    }

    /**
     * The units that should report.
     *
     * @param units the units
     */
    public record ExpectedUnits(List<ExpectedUnit> units) {}
}
