package vn.danchu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.NormSheet;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.law.Setting;

/** Lists the norms. */
@Command(name = "norms", mixinStandardHelpOptions = true)
final class NormsCommand implements Callable<Integer> {

    /** So much of an id says too little to look for others by it. */
    private static final int SHORTEST = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Mixin
    private Json json;

    @Parameters(paramLabel = "ID", arity = "0..1", index = "0")
    private @Nullable String id;

    @Option(names = "--setting", paramLabel = "SETTING")
    private @Nullable Setting setting;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    @Override
    public Integer call() {
        Texts texts = Norms.texts(language.locale());
        NormSheet sheet = NormSheet.of(language.locale());
        List<Norm<?>> norms = id != null ? List.of(find(id)) : setting == null ? Norms.all() : Norms.of(setting);
        List<NormList.Row> rows = norms.stream()
                .map(norm -> new NormList.Row(
                        norm.id(),
                        norm.kind(),
                        norm.settings().stream().sorted().toList(),
                        norm.citations(),
                        norm.bindings(),
                        sources(norm),
                        texts.question(norm.id()),
                        norm.asks(),
                        sheet.asks(norm),
                        sheet.data(norm)))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(json.of(new NormList(rows)));
            return 0;
        }
        if (id != null) {
            one(out, norms.get(0), texts, sheet);
            return 0;
        }
        for (NormList.Row row : rows) {
            out.println(row.id() + "  [" + row.kind() + "]");
            Layout.print(out, "    " + row.question());
            Layout.print(
                    out,
                    "    "
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

    private List<NormList.Source> sources(Norm<?> norm) {
        return norm.citations().stream()
                .map(Citation::instrument)
                .distinct()
                .map(one ->
                        new NormList.Source(one.code(), language.say(one.vi(), one.en()), one.inForce(), one.source()))
                .toList();
    }

    /** The days on which the norm cites the place, where they are not all of its own. */
    private String held(Norm<?> norm, Citation citation, Texts texts) {
        InForce days = norm.cites(citation);
        return days.equals(norm.inForce()) ? "" : " (" + days(days, texts) + ")";
    }

    private String days(InForce days, Texts texts) {
        String from = language.say("từ ngày ", "from ") + texts.date(days.from());
        return days.to() == null ? from : from + language.say(" đến hết ngày ", " to ") + texts.date(days.to());
    }

    private Norm<?> find(String named) {
        return Norms.find(named).orElseThrow(() -> unknown(named));
    }

    /** Those whose ids hold what was typed, or else begin alike as far as any does. */
    private BadInput unknown(String named) {
        String beginning = named.toLowerCase(java.util.Locale.ROOT);
        List<String> near = List.of();
        for (int end = beginning.length(); near.isEmpty() && end > SHORTEST; end--) {
            near = holding(beginning.substring(0, end));
        }
        return new BadInput(named + ": " + language.say("không có quy định này", "there is no such norm")
                + (near.isEmpty() ? "" : ". " + language.say("Gần giống: ", "Near: ") + String.join(", ", near)));
    }

    private static List<String> holding(String part) {
        return Norms.all().stream()
                .map(Norm::id)
                .filter(each -> each.toLowerCase(java.util.Locale.ROOT).contains(part))
                .limit(10)
                .toList();
    }

    private String name(Setting of) {
        return switch (of) {
            case COMMUNE -> language.say("xã, phường, đặc khu", "communes");
            case AGENCY -> language.say("cơ quan, đơn vị", "agencies and public units");
            case STATE_ENTERPRISE -> language.say("doanh nghiệp nhà nước", "state enterprises");
            case NON_STATE_EMPLOYER ->
                language.say("người sử dụng lao động ngoài khu vực nhà nước", "employers outside the state sector");
        };
    }

    private void one(PrintWriter out, Norm<?> norm, Texts texts, NormSheet sheet) {
        out.println(norm.id() + "  [" + norm.kind() + "]");
        Layout.print(out, "    " + texts.question(norm.id()));
        Layout.print(
                out,
                "    "
                        + String.join(
                                "; ",
                                norm.citations().stream()
                                        .map(one -> one.text(language.locale()) + held(norm, one, texts))
                                        .toList()));
        for (Norm.Binding binding : norm.bindings()) {
            Layout.print(
                    out,
                    "    " + language.say("Áp dụng cho: ", "Binds: ")
                            + binding.settings().stream().map(this::name).collect(Collectors.joining(", "))
                            + language.say("; việc ", "; facts ") + days(binding.inForce(), texts));
        }
        for (NormList.Source source : sources(norm)) {
            Layout.print(
                    out,
                    "    " + source.name() + language.say(": hiệu lực ", ": in force ")
                            + days(source.inForce(), texts));
        }
        sheet.asks(norm).forEach(asked -> Layout.print(out, "    " + language.say("Yêu cầu: ", "Asks: ") + asked));
        Layout.print(out, "    " + language.say("Khắc phục: ", "Remedy: ") + texts.remedy(norm.id()));
        Layout.print(out, "    " + language.say("Dữ liệu cần có:", "Data it needs:"));
        for (NormSheet.Datum datum : sheet.data(norm)) {
            Layout.print(out, "      " + datum.record() + datum.path() + "  " + datum.label());
            datum.values().forEach(value -> Layout.print(out, "          " + value));
        }
    }
}
