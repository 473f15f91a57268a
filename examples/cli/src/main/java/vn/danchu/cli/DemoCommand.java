package vn.danchu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.figures.ActivityReports;
import vn.danchu.figures.FigureCheck;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.scoring.set.ScoreForm;

/** The main job on shipped input: real figures, and a commune's year, judged and scored. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(language.say(
                "1. Số liệu của năm báo cáo đã công bố: số nào không khớp?",
                "1. The figures of five published reports: which do not add up?"));
        ActivityReports published = document("published-figures.json", ActivityReports.class);
        new FiguresText(language, out).print(published, FigureCheck.review(published));
        out.println();
        out.println(language.say(
                "2. Hồ sơ một năm của một xã (minh họa, không phải đơn vị có thật)",
                "2. A commune's year (made up, of a realistic size)"));
        Dossier commune = document("commune-2025.json", Dossier.class);
        ComplianceReport report = Assessor.standard().assess(commune, AS_OF);
        new ReportText(language, out).print(report);
        out.println();
        out.println(language.say(
                "3. Chấm điểm xã đó theo bộ tiêu chí tham chiếu", "3. The same commune scored by the reference set"));
        ScoreForm form = document("commune-2025-measures.json", ScoreForm.class);
        new ScoreText(language, out)
                .printShort(
                        Scoring.of(CriteriaSets.scorer("reference.commune"), form, report, commune, language.locale()));
        return 0;
    }

    private static <T> T document(String name, Class<T> type) throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return DanchuJson.strict().read(in, type).orThrow();
        }
    }
}
