package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
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
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.Line;
import vn.danchu.json.ReadResult;
import vn.danchu.rollup.ComplianceRollUp;
import vn.danchu.rollup.ComplianceTally;
import vn.danchu.rollup.ExpectedUnit;

/** Judges many dossiers and adds them up: by setting and period, for each province and the nation. */
@Command(name = "rollup", mixinStandardHelpOptions = true)
final class RollUpCommand implements Callable<Integer> {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Mixin
    private Json json;

    @Parameters(paramLabel = "FILE", arity = "1..*", index = "0..*")
    private List<String> named;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--register", paramLabel = "FILE")
    private @Nullable String register;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    private final ComplianceTally tally = new ComplianceTally();
    private final Map<String, String> provinces = new HashMap<>();
    private int bad;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<ExpectedUnit> expected = expected();
        for (ExpectedUnit unit : expected) {
            if (unit.province() != null) {
                provinces.put(unit.code(), unit.province());
            }
        }
        DossierInput input = new DossierInput(language, err);
        LocalDate day = asOf == null ? LocalDate.now(VIETNAM) : asOf;
        for (String file : input.files(named)) {
            try (BufferedInputStream in = new BufferedInputStream(Input.open(file, err, language))) {
                if (!DossierInput.isWorkbook(in) && Input.isLineDelimited(file, in)) {
                    lines(file, in, day);
                } else {
                    add(input.read(file, in), day);
                }
            } catch (BadInput e) {
                bad++;
                Layout.print(err, String.valueOf(e.getMessage()));
            }
        }
        ComplianceRollUp rollUp = tally.rollUp(expected);
        if (format == Format.JSON) {
            spec.commandLine().getOut().println(json.of(rollUp));
        } else {
            new RollUpText(language, spec.commandLine().getOut()).print(rollUp, bad);
        }
        return bad == 0 ? 0 : Main.BAD_INPUT;
    }

    private void lines(String file, InputStream in, LocalDate day) throws IOException {
        DanchuJson.strict().processLines(in, Dossier.class, 1, line -> line, line -> line(file, line, day));
    }

    private void line(String file, Line<Dossier> line, LocalDate day) {
        Dossier dossier = line.result().value();
        if (dossier == null) {
            bad++;
            Layout.print(
                    spec.commandLine().getErr(),
                    Faults.text(file + ":" + line.number(), line.result().faults(), language.locale()));
        } else {
            add(dossier, day);
        }
    }

    private void add(Dossier dossier, LocalDate day) {
        ComplianceReport report = Assessor.standard().assess(dossier, day);
        String code = report.receipt().unitCode();
        tally.add(report, code == null ? null : provinces.get(code));
    }

    private List<ExpectedUnit> expected() throws IOException {
        if (register == null) {
            return List.of();
        }
        try (InputStream in = Input.open(register, spec.commandLine().getErr(), language)) {
            ReadResult<ExpectedUnits> read = DanchuJson.strict().read(in, ExpectedUnits.class);
            if (read.value() == null) {
                throw new BadInput(Faults.text(register, read.faults(), language.locale()));
            }
            return read.value().units();
        }
    }

    /**
     * The units that should report.
     *
     * @param units the units
     */
    public record ExpectedUnits(List<ExpectedUnit> units) {}
}
