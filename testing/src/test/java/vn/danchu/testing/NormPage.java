package vn.danchu.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.NormSheet;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.law.Instrument;
import vn.danchu.law.Setting;

/** The page of one norm, in both languages: what it asks, of what, when, and a dossier that passes and one that fails. */
final class NormPage {

    private static final Texts VI = Norms.texts(Locale.forLanguageTag("vi"));
    private static final Texts EN = Norms.texts(Locale.ENGLISH);

    private static final NormSheet SHEET_VI = NormSheet.of(Locale.forLanguageTag("vi"));
    private static final NormSheet SHEET_EN = NormSheet.of(Locale.ENGLISH);

    private final Norm<?> norm;
    private final List<ConformanceCase> cases;
    private final List<PlainCase> plain;
    private final StringBuilder page = new StringBuilder();

    /**
     * @param cases the cases of the norm
     * @param plain the dossiers that those cases vary
     */
    NormPage(Norm<?> norm, List<ConformanceCase> cases, List<PlainCase> plain) {
        this.norm = norm;
        this.cases = cases;
        this.plain = plain;
    }

    /** The page as Markdown. */
    String text() {
        line("# " + norm.id());
        line("");
        both("**" + VI.question(norm.id()) + "**", EN.question(norm.id()));
        line("");
        facts();
        words();
        list("Chỉ áp dụng khi · Applies only where", "condition.", norm.conditions());
        list("Lưu ý có thể kèm theo · Cautions it may carry", "caution.", norm.cautions());
        asks();
        reads();
        days();
        line("## Khắc phục · Remedy");
        line("");
        both(VI.remedy(norm.id()), EN.remedy(norm.id()));
        line("");
        if (!plainExample()) {
            example("Ví dụ đạt · An example that passes", Verdict.COMPLIANT);
        }
        example("Ví dụ không đạt · An example that fails", Verdict.NON_COMPLIANT);
        line("[Mọi quy định · All norms](README.md)");
        return page.toString();
    }

    private void facts() {
        line("| | |");
        line("|---|---|");
        row("Căn cứ", norm.citations().stream().map(one -> one.vi() + held(one)).collect(Collectors.joining("; ")));
        row(
                "Citation",
                norm.citations().stream().map(one -> one.en() + held(one)).collect(Collectors.joining("; ")));
        row("Loại · Kind", norm.kind().name());
        for (Norm.Binding binding : norm.bindings()) {
            row(
                    "Đơn vị · Settings",
                    binding.settings().stream().map(Setting::name).collect(Collectors.joining(", ")));
            row("Xét việc từ ngày · Judges facts of", days(binding.inForce()));
        }
        norm.citations().stream()
                .map(Citation::instrument)
                .distinct()
                .forEach(one -> row(one.vi(), "hiệu lực · in force " + days(one.inForce())));
        row(
                "Kết luận · Verdicts",
                norm.verdicts().stream()
                        .map(verdict -> verdict + " (" + VI.verdict(verdict) + ")")
                        .collect(Collectors.joining(", ")));
        line("");
    }

    /** The sentences that it judges, in the words of the law, and where they were read. */
    private void words() {
        line("## Lời văn của điều khoản · The words of the law");
        line("");
        norm.citations().stream().map(Citation::instrument).distinct().forEach(one -> {
            Sentence.of(one.code()).stream()
                    .filter(sentence -> sentence.norms().contains(norm.id()))
                    .forEach(sentence -> {
                        line("> " + sentence.provision().vi() + ": " + SentencePage.days(sentence) + sentence.words());
                        line("");
                    });
            line("Nguồn · Source: " + one.vi() + ", " + one.source()
                    + (one.state() == Instrument.TextState.REPORTED
                            ? " (biết qua bản tin, bản dịch, chưa đọc nguyên văn · known from reports, its wording was not read)"
                            : "")
                    + ".");
            line("");
        });
    }

    /** The days on which it cites the place, where they are not all of its own. */
    private String held(Citation citation) {
        InForce days = norm.cites(citation);
        return days.equals(norm.inForce())
                ? ""
                : days.to() == null ? " (từ · from " + days(days) + ")" : " (" + days(days) + ")";
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

    private void asks() {
        List<String> vi = SHEET_VI.asks(norm);
        List<String> en = SHEET_EN.asks(norm);
        if (vi.isEmpty()) {
            return;
        }
        line("## Con số, danh mục của quy định · What it asks with");
        line("");
        for (int i = 0; i < vi.size(); i++) {
            both("- " + vi.get(i), en.get(i));
        }
        line("");
    }

    private void reads() {
        line("## Dữ liệu cần có · Data it needs");
        line("");
        line("| Chỗ · Place | Tên gọi | Called | Giá trị · Values |");
        line("|---|---|---|---|");
        List<NormSheet.Datum> vi = SHEET_VI.data(norm);
        List<NormSheet.Datum> en = SHEET_EN.data(norm);
        for (int i = 0; i < vi.size(); i++) {
            NormSheet.Datum datum = vi.get(i);
            line("| `" + datum.record() + datum.path() + "` | " + datum.label() + " | "
                    + en.get(i).label() + " | "
                    + values(datum.values(), en.get(i).values()) + " |");
        }
        line("");
    }

    private static String values(List<String> vi, List<String> en) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < vi.size(); i++) {
            String[] one = vi.get(i).split(": ", 2);
            values.add("`" + one[0] + "` " + one[1] + " · " + en.get(i).split(": ", 2)[1]);
        }
        return String.join("<br>", values);
    }

    private void days() {
        ActDays acts = ActDays.of(norm, cases);
        if (acts.needed().isEmpty() && acts.enough().isEmpty()) {
            return;
        }
        line("## Ngày của việc đã làm · The day of what was done");
        line("");
        acts.enough()
                .forEach(path -> both(
                        "- `" + path + "`: chỉ cần `{\"done\": true}`, không cần ngày",
                        "`{\"done\": true}` suffices without a day"));
        acts.needed()
                .forEach(path -> both(
                        "- `" + path + "`: cần có ngày; `{\"done\": true}` chưa đủ để kết luận",
                        "the day is needed; `{\"done\": true}` leaves it undetermined"));
        line("");
    }

    /** The dossier that the cases vary, where it passes. */
    private boolean plainExample() {
        for (PlainCase one : plain) {
            Set<Verdict> verdicts = findings(one.dossier(), one.asOf()).stream()
                    .map(Finding::verdict)
                    .collect(Collectors.toSet());
            if (verdicts.equals(Set.of(Verdict.COMPLIANT))) {
                heading("Ví dụ đạt · An example that passes");
                both(
                        "Trường hợp thông thường, tính đến ngày " + VI.date(one.asOf()) + ".",
                        "The plain case, as of " + EN.date(one.asOf()) + ".");
                shown(one.dossier(), one.asOf(), Verdict.COMPLIANT);
                return true;
            }
        }
        return false;
    }

    private void example(String heading, Verdict verdict) {
        Optional<ConformanceCase> smallest = cases.stream()
                .filter(one -> one.expected().stream().anyMatch(judgement -> judgement.verdict() == verdict))
                .filter(one ->
                        findings(one.dossier(), one.asOf()).stream().anyMatch(finding -> finding.verdict() == verdict))
                .min(Comparator.comparingInt(
                                (ConformanceCase one) -> one.expected().size())
                        .thenComparingInt(one -> one.dossier().length()));
        if (smallest.isEmpty()) {
            return;
        }
        ConformanceCase example = smallest.get();
        Citation provision = Citation.parse(example.provision());
        heading(heading);
        both(
                VI.verdict(verdict) + ", tính đến ngày " + VI.date(example.asOf()) + ", theo " + provision.vi()
                        + differences(JsonDocument.parse(example.dossier())) + ".",
                "As of " + EN.date(example.asOf()) + ", " + provision.en() + ": " + example.name() + ".");
        shown(example.dossier(), example.asOf(), verdict);
    }

    /** In which data it differs from the nearest of the plain dossiers. */
    private String differences(JsonDocument example) {
        return plain.stream()
                .map(one -> {
                    List<String> pointers = new ArrayList<>();
                    differences(JsonDocument.parse(one.dossier()), example, "", pointers);
                    return pointers;
                })
                .min(Comparator.comparingInt(List::size))
                .map(pointers -> pointers.isEmpty()
                        ? "; hồ sơ như trường hợp thông thường"
                        : "; khác trường hợp thông thường ở: "
                                + pointers.stream().map(VI::place).distinct().collect(Collectors.joining("; ")))
                .orElse("");
    }

    private static void differences(JsonDocument one, JsonDocument other, String at, List<String> into) {
        if (one.toString().equals(other.toString())) {
            return;
        }
        Set<String> names = new LinkedHashSet<>(one.names());
        names.addAll(other.names());
        List<JsonDocument> elements = one.elements();
        if (!one.names().isEmpty() && !other.names().isEmpty() && !names.contains("done")) {
            names.forEach(name -> differences(part(one, name), part(other, name), at + "/" + name, into));
        } else if (!elements.isEmpty() && elements.size() == other.elements().size()) {
            for (int i = 0; i < elements.size(); i++) {
                differences(elements.get(i), other.elements().get(i), at + "/" + i, into);
            }
        } else {
            into.add(at);
        }
    }

    private static JsonDocument part(JsonDocument of, String name) {
        return of.names().contains(name) ? of.at("/" + name) : JsonDocument.parse("null");
    }

    private void heading(String text) {
        line("## " + text);
        line("");
    }

    private void shown(String dossier, LocalDate asOf, Verdict verdict) {
        line("");
        line("```json");
        line(ReadableJson.of(dossier));
        line("```");
        line("");
        for (Finding finding : findings(dossier, asOf)) {
            if (finding.verdict() == verdict) {
                both("- " + VI.answer(finding), EN.answer(finding));
            }
        }
        line("");
    }

    private List<Finding> findings(String json, LocalDate asOf) {
        Dossier dossier = DanchuJson.strict().read(json, Dossier.class).orThrow();
        return Assessor.standard().assess(dossier, asOf).findings().stream()
                .filter(finding -> finding.norm().equals(norm.id()))
                .toList();
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
