package vn.danchu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
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
        Period filled = period == null ? null : period(period);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            DossierWorkbook.template(setting, filled, out);
        } catch (FileSystemException e) {
            throw new BadInput(to + ": " + language.say("không ghi được tệp này", "this file cannot be written"));
        }
        Layout.print(
                spec.commandLine().getOut(),
                language.say(
                        to + ": đã ghi. Điền xong thì đánh giá:\n  danchu assess " + to,
                        to + ": written. When it is filled:\n  danchu assess " + to));
        return 0;
    }

    private Period period(String text) {
        try {
            if (text.matches("\\d{4}")) {
                return Period.year(Integer.parseInt(text));
            }
            String[] days = text.split("(?<=\\d)-(?=\\d{1,2}/)", -1);
            if (days.length == 2) {
                LocalDate from = Days.parse(days[0]);
                return new Period(from, Days.parse(days[1]));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // told below
        }
        throw new BadInput("--period " + text + ": "
                + language.say(
                        "phải là năm (2026) hoặc hai ngày (01/07/2025-31/12/2025)",
                        "must be a year (2026) or two days (01/07/2025-31/12/2025)"));
    }
}
