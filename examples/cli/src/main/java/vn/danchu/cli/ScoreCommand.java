package vn.danchu.cli;

import java.io.IOException;
import java.time.LocalDate;
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
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.CriteriaSets;
import vn.danchu.law.Period;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.ScoreForm;

/** Scores a unit by a criteria set. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private static final int NOT_SCORED = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Mixin
    private Json json;

    @Mixin
    private Bases bases;

    @Parameters(paramLabel = "SET")
    private String set;

    @Option(names = "--measures", paramLabel = "FILE")
    private @Nullable String measures;

    @Option(names = "--dossier", paramLabel = "FILE")
    private @Nullable String dossier;

    @Mixin
    private AsOf asOf;

    @Option(names = "--unit-class", paramLabel = "CLASS")
    private @Nullable String unitClass;

    @Mixin
    private Results results;

    @Override
    public Integer call() throws IOException {
        if (measures == null && dossier == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    language.say("Cần --measures hoặc --dossier.", "--measures or --dossier is needed."));
        }
        CriteriaSet chosen = SetInput.sound(set, bases.sets(language), language);
        Scorer scorer = Scorer.compile(chosen, CriteriaSets.sha256(chosen));
        Scoring scoring = scoring(scorer);
        results.writeOne(language, out -> {
            if (results.isJson()) {
                out.println(json.of(scoring.sheet()));
            } else if (results.isHtml()) {
                out.print(HtmlPages.in(language.locale()).scoreSheet(scoring.sheet(), chosen));
            } else {
                new ScoreText(language, out).print(scoring);
            }
        });
        return exitCode(scoring.sheet());
    }

    private Scoring scoring(Scorer scorer) throws IOException {
        ScoreForm form = measures == null
                ? null
                : Input.document(measures, ScoreForm.class, spec.commandLine().getErr(), language);
        if (dossier == null) {
            return Scoring.of(scorer, withClass(java.util.Objects.requireNonNull(form)));
        }
        Dossier file = new DossierInput(language, spec.commandLine().getErr()).read(dossier);
        Period period = period(file, form);
        LocalDate day = asOf.day();
        ComplianceReport report = Assessor.standard().assess(file, day);
        ScoreForm base = form == null ? ScoreForm.of(period, vn.danchu.scoring.set.Measures.NONE) : form;
        return Scoring.of(scorer, withClass(base), report, file, language.locale());
    }

    private Period period(Dossier file, @Nullable ScoreForm form) {
        Period period = file.period();
        if (period == null) {
            throw new BadInput(
                    dossier + ": /period: " + language.say("chưa ghi kỳ đánh giá", "the period is not given"));
        }
        if (form != null && !form.period().equals(period)) {
            throw new BadInput(measures + ": /period: "
                    + language.say(
                            "khác kỳ của hồ sơ (" + period.from() + " – " + period.to() + ")",
                            "is not the dossier's (" + period.from() + " – " + period.to() + ")"));
        }
        return period;
    }

    private ScoreForm withClass(ScoreForm form) {
        return unitClass == null
                ? form
                : new ScoreForm(
                        form.unit(),
                        unitClass,
                        form.period(),
                        form.measures(),
                        form.entries(),
                        form.related(),
                        form.manual(),
                        form.evidenceClosed());
    }

    private static int exitCode(ScoreSheet sheet) {
        if (!sheet.faults().isEmpty()) {
            return Main.BAD_INPUT;
        }
        return sheet.isComplete() ? 0 : NOT_SCORED;
    }
}
