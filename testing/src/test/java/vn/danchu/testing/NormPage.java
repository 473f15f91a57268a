package vn.danchu.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.InForce;
import vn.danchu.law.Setting;

/** The page of one norm, in both languages: what it asks, of what, when, and a dossier that passes and one that fails. */
final class NormPage {

    private static final Texts VI = Norms.texts(Locale.forLanguageTag("vi"));
    private static final Texts EN = Norms.texts(Locale.ENGLISH);

    private final Norm<?> norm;
    private final List<ConformanceCase> cases;
    private final StringBuilder page = new StringBuilder();

    /** @param cases the cases of the norm */
    NormPage(Norm<?> norm, List<ConformanceCase> cases) {
        this.norm = norm;
        this.cases = cases;
    }

    /** The page as Markdown. */
    String text() {
        line("# " + norm.id());
        line("");
        both("**" + VI.question(norm.id()) + "**", EN.question(norm.id()));
        line("");
        facts();
        list("Chỉ áp dụng khi · Applies only where", "condition.", norm.conditions());
        list("Lưu ý có thể kèm theo · Cautions it may carry", "caution.", norm.cautions());
        reads();
        line("## Khắc phục · Remedy");
        line("");
        both(VI.remedy(norm.id()), EN.remedy(norm.id()));
        line("");
        example("Ví dụ đạt · An example that passes", Verdict.COMPLIANT);
        example("Ví dụ không đạt · An example that fails", Verdict.NON_COMPLIANT);
        line("[Mọi quy định · All norms](README.md)");
        return page.toString();
    }

    private void facts() {
        line("| | |");
        line("|---|---|");
        row("Căn cứ", norm.citations().stream().map(one -> one.vi()).collect(Collectors.joining("; ")));
        row("Citation", norm.citations().stream().map(one -> one.en()).collect(Collectors.joining("; ")));
        row("Loại · Kind", norm.kind().name());
        row(
                "Đơn vị · Settings",
                norm.settings().stream().sorted().map(Setting::name).collect(Collectors.joining(", ")));
        row("Hiệu lực · In force", days(norm.inForce()));
        row(
                "Kết luận · Verdicts",
                norm.verdicts().stream()
                        .map(verdict -> verdict + " (" + VI.verdict(verdict) + ")")
                        .collect(Collectors.joining(", ")));
        line("");
    }

    private static String days(InForce days) {
        String from = VI.date(days.from()) + " · " + EN.date(days.from());
        return days.to() == null ? from : from + " – " + VI.date(days.to()) + " · " + EN.date(days.to());
    }

    private void list(String heading, String prefix, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        line("## " + heading);
        line("");
        names.stream().distinct().forEach(name -> {
            both("- " + VI.get(prefix + name), EN.get(prefix + name));
        });
        line("");
    }

    private void reads() {
        line("## Dữ liệu cần có · Data it needs");
        line("");
        String type = norm.type().getSimpleName();
        List<String> paths =
                norm.reads().stream().filter(path -> !path.isEmpty()).toList();
        line("`" + type + "`: "
                + paths.stream()
                        .filter(path -> !path.startsWith("#"))
                        .map(path -> "`" + path + "`")
                        .collect(Collectors.joining(", ")));
        List<String> whole = paths.stream()
                .filter(path -> path.startsWith("#"))
                .map(path -> "`" + path.substring(1) + "`")
                .toList();
        if (!whole.isEmpty()) {
            line("");
            line("`Dossier`: " + String.join(", ", whole));
        }
        line("");
    }

    private void example(String heading, Verdict verdict) {
        Optional<ConformanceCase> smallest = cases.stream()
                .filter(one -> one.expected().stream().anyMatch(judgement -> judgement.verdict() == verdict))
                .min(Comparator.comparingInt(
                                (ConformanceCase one) -> one.expected().size())
                        .thenComparingInt(one -> one.dossier().length()));
        if (smallest.isEmpty()) {
            return;
        }
        ConformanceCase example = smallest.get();
        line("## " + heading);
        line("");
        line(VI.date(example.asOf()) + " · " + EN.date(example.asOf()) + ", " + example.provision() + ": "
                + example.name());
        line("");
        line("```json");
        line(ReadableJson.of(example.dossier()));
        line("```");
        line("");
        Dossier dossier =
                DanchuJson.strict().read(example.dossier(), Dossier.class).orThrow();
        for (Finding finding :
                Assessor.standard().assess(dossier, example.asOf()).findings(verdict)) {
            if (finding.norm().equals(norm.id())) {
                both("- `" + finding.path() + "`: " + VI.answer(finding), EN.answer(finding));
            }
        }
        line("");
    }

    /** Two lines of one paragraph or list item. */
    private void both(String vi, String en) {
        line(vi + "  ");
        line(vi.startsWith("- ") ? "  " + en : en);
    }

    private void row(String name, String value) {
        line("| " + name + " | " + value + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
