package vn.danchu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.QuarterlyRow;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.Line;
import vn.danchu.law.Period;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.tabular.DisclosureTables;
import vn.danchu.tabular.DossierWorkbook;
import vn.danchu.tabular.RollUpTables;
import vn.danchu.tabular.ScoreTables;
import vn.danchu.tabular.Table;
import vn.danchu.tabular.TableWriter;

/** Writes tables that a unit posts or shows to an inspection. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-[Qq]([1-4])");

    /** What can be written. */
    enum What {
        /** Item by item what was disclosed. */
        CHECKLIST,
        /** The list of L10:13.2. */
        QUARTERLY,
        /** The workbook of a dossier. */
        DOSSIER,
        /** The scores of one unit. */
        SCORE_SHEET,
        /** Totals and ratings of several units. */
        ROLL_UP;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Parameters(index = "0", paramLabel = "TABLE")
    private What what;

    @Parameters(index = "1", paramLabel = "FILE")
    private String file;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path to;

    @Option(names = "--quarter", paramLabel = "YYYY-Qn")
    private @Nullable String quarter;

    @Mixin
    private AsOf asOf;

    @Override
    public Integer call() throws IOException {
        boolean workbook = isWorkbook();
        if (what == What.DOSSIER) {
            return dossier(workbook);
        }
        Table table = switch (what) {
            case CHECKLIST -> checklist(dossier());
            case QUARTERLY -> quarterlyList(dossier());
            case DOSSIER -> throw new IllegalStateException("no table");
            case SCORE_SHEET ->
                ScoreTables.sheet(Input.document(
                        file, ScoreSheet.class, spec.commandLine().getErr(), language));
            case ROLL_UP -> RollUpTables.scores(sheets());
        };
        WholeFile.of(to, language, spec).write(out -> {
            if (workbook) {
                TableWriter.xlsx(table, out);
            } else {
                TableWriter.csv(table, out);
            }
        });
        spec.commandLine()
                .getOut()
                .println(to
                        + language.say(
                                ": đã ghi " + table.rows().size() + " dòng.",
                                ": " + table.rows().size() + " rows written."));
        return 0;
    }

    private Dossier dossier() throws IOException {
        return new DossierInput(language, spec.commandLine().getErr()).read(file);
    }

    private int dossier(boolean workbook) throws IOException {
        if (!workbook) {
            throw new BadInput(to + ": "
                    + language.say(
                            "hồ sơ có nhiều trang nên chỉ ghi được .xlsx", "a dossier has several sheets: .xlsx only"));
        }
        Dossier dossier = dossier();
        WholeFile.of(to, language, spec).write(out -> DossierWorkbook.write(dossier, out));
        spec.commandLine().getOut().println(to + language.say(": đã ghi.", ": written."));
        return 0;
    }

    private boolean isWorkbook() {
        String name = to.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw new BadInput(to + ": "
                    + language.say("tên tệp phải có đuôi .xlsx hoặc .csv", "the name must end in .xlsx or .csv"));
        }
        return name.endsWith(".xlsx");
    }

    private List<ScoreSheet> sheets() {
        try (Stream<Line<ScoreSheet>> lines = DanchuJson.strict()
                .readLines(Input.open(file, spec.commandLine().getErr(), language), ScoreSheet.class)) {
            return lines.map(line -> Input.value(file, line.result(), language)).toList();
        }
    }

    private Table checklist(Dossier dossier) {
        ComplianceReport report = Assessor.standard().assess(dossier, asOf.day());
        Period period = dossier.period();
        if (period == null) {
            throw new BadInput(file + ": /period: " + language.say("chưa ghi kỳ đánh giá", "the period is not given"));
        }
        if (report.checklist().isEmpty()) {
            throw new BadInput(file + ": /disclosures: "
                    + language.say(
                            "hồ sơ không có dữ liệu công khai hoặc chưa ghi loại hình đơn vị nên không lập được bảng kiểm",
                            "without disclosures and the unit's setting there is no checklist"));
        }
        return DisclosureTables.checklist(ReportText.unit(report.receipt(), language), period, report.checklist());
    }

    private Table quarterlyList(Dossier dossier) {
        List<Disclosure> disclosures = dossier.disclosures();
        if (disclosures == null) {
            throw new BadInput(file + ": /disclosures: "
                    + language.say("hồ sơ không có dữ liệu công khai", "the dossier has no disclosures"));
        }
        Period listed = quarter(dossier.period());
        return DisclosureTables.quarterlyList(unit(dossier), listed, QuarterlyRow.of(disclosures, listed));
    }

    private String unit(Dossier dossier) {
        String name = dossier.unit() == null ? null : dossier.unit().name();
        return name == null ? language.say("(không rõ đơn vị)", "(unit not named)") : name;
    }

    private Period quarter(@Nullable Period ofDossier) {
        if (quarter == null) {
            if (ofDossier != null && isQuarter(ofDossier)) {
                return ofDossier;
            }
            throw new BadInput(file + ": "
                    + language.say(
                            "kỳ của hồ sơ không phải một quý; nêu quý bằng --quarter, ví dụ --quarter 2025-Q1",
                            "the dossier's period is no quarter; name one, such as --quarter 2025-Q1"));
        }
        Matcher named = QUARTER.matcher(quarter);
        if (!named.matches()) {
            throw new BadInput("--quarter " + quarter + ": "
                    + language.say("phải viết như 2025-Q1", "must be written like 2025-Q1"));
        }
        return Period.quarter(Integer.parseInt(named.group(1)), Integer.parseInt(named.group(2)));
    }

    private static boolean isQuarter(Period period) {
        return period.equals(
                Period.quarter(period.from().getYear(), (period.from().getMonthValue() + 2) / 3));
    }
}
