package vn.danchu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.danchu.dossier.FirstDossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.DocumentType;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

/** Writes a dossier to begin with. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Option(names = "--setting", paramLabel = "SETTING", required = true)
    private Setting setting;

    @Option(names = "--period", paramLabel = "PERIOD")
    private @Nullable String period;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path to;

    @Override
    public Integer call() throws IOException {
        FirstDossier first = FirstDossier.of(
                setting, period == null ? Period.year(AsOf.today().getYear()) : GivenPeriods.parse(period, language));
        PrintWriter out = spec.commandLine().getOut();
        if (to == null) {
            out.print(json(first));
            return 0;
        }
        if (Files.exists(to)) {
            throw new BadInput(language.say(to + ": đã có tệp này", to + ": there is such a file already"));
        }
        WholeFile.of(to, language, spec).writeText(file -> file.print(json(first)));
        tell(first, out);
        return 0;
    }

    /** The document with a place for each part: null is what is not known. */
    private static String json(FirstDossier first) {
        StringBuilder json = new StringBuilder("{\"$schema\":\"")
                .append(DocumentType.DOSSIER.id())
                .append("\",");
        String written = DanchuJson.strict().toJson(first.dossier());
        json.append(written.substring(1, written.length() - 1)
                .replace("\"unit\":{", "\"unit\":{\"code\":null,\"name\":null," + unknown(first.unit())));
        first.parts().stream()
                .filter(part -> !written.contains('"' + part.property() + "\":"))
                .forEach(part -> json.append(",\"").append(part.property()).append("\":null"));
        return Json.indented(json.append('}').toString()) + '\n';
    }

    private static String unknown(List<String> properties) {
        StringBuilder nulls = new StringBuilder();
        properties.stream()
                .filter(property -> !property.equals("code") && !property.equals("name"))
                .forEach(property -> nulls.append('"').append(property).append("\":null,"));
        return nulls.toString();
    }

    private void tell(FirstDossier first, PrintWriter out) {
        out.println(
                to
                        + language.say(
                                ": đã ghi. Thay null bằng dữ liệu; không có việc nào thì ghi [], chưa biết thì để null.",
                                ": written. Put data in place of null; write [] where there were none, leave null what you do not know."));
        out.println(language.say("Phần được nhiều quy định hỏi đến nhất:", "What most norms ask for:"));
        first.parts().stream()
                .limit(10)
                .forEach(part -> out.printf(
                        "%5d  %-26s %s%n",
                        part.norms(),
                        part.property(),
                        Norms.texts(language.locale()).place("/" + part.property())));
        out.println(
                language.say("Điền xong thì đánh giá bằng: danchu assess ", "When it is filled: danchu assess ") + to);
    }
}
