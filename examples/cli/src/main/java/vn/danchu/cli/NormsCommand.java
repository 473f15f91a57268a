package vn.danchu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Setting;

/** Lists the norms. */
@Command(
        name = "norms",
        mixinStandardHelpOptions = true,
        description = "Liệt kê các quy định được đánh giá. Lists the norms, with citation, kind and text.")
final class NormsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Option(names = "--setting", description = "Loại hình / setting: ${COMPLETION-CANDIDATES}.")
    private @Nullable Setting setting;

    @Option(names = "--format", defaultValue = "text", description = "text, json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Override
    public Integer call() {
        Texts texts = Norms.texts(language.locale());
        List<Norm<?>> norms = setting == null ? Norms.all() : Norms.of(setting);
        List<NormList.Row> rows = norms.stream()
                .map(norm -> new NormList.Row(
                        norm.id(),
                        norm.kind(),
                        norm.settings().stream().sorted().toList(),
                        norm.citations(),
                        norm.inForce(),
                        texts.question(norm.id())))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(DanchuJson.strict().toJson(new NormList(rows)));
            return 0;
        }
        for (NormList.Row row : rows) {
            out.println(row.id() + "  [" + row.kind() + "]");
            out.println("    " + row.question());
            out.println("    "
                    + String.join(
                            "; ",
                            row.citations().stream()
                                    .map(c -> c.text(language.locale()))
                                    .toList()));
        }
        out.println();
        out.println(language.say(norms.size() + " quy định.", norms.size() + " norms."));
        return 0;
    }
}
