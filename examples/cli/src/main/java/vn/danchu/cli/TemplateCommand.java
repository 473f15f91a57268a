package vn.danchu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.tabular.DossierWorkbook;

/** Writes a workbook in which the dossier of a unit is filled. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Option(names = "--setting", paramLabel = "SETTING", required = true)
    private Setting setting;

    @Option(names = "--period", paramLabel = "PERIOD")
    private @Nullable String period;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path to;

    @Override
    public Integer call() throws IOException {
        Period filled = period == null ? null : GivenPeriods.parse(period, language);
        WholeFile.of(to, language, spec).write(out -> DossierWorkbook.template(setting, filled, out));
        Layout.print(
                spec.commandLine().getOut(),
                language.say(
                        to + ": đã ghi. Điền xong thì đánh giá:\n  danchu assess " + to,
                        to + ": written. When it is filled:\n  danchu assess " + to));
        return 0;
    }
}
