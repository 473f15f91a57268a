package vn.danchu.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;

/** What was added to the first inventory of norms ({@code first-norms.txt}): norm by norm, in the order of the law. */
final class AddedNormsPage {

    private static final Texts VI = Norms.texts(Locale.forLanguageTag("vi"));
    private static final Texts EN = Norms.texts(Locale.ENGLISH);

    private AddedNormsPage() {}

    /** The ids of the first inventory. */
    static List<String> first() {
        try (InputStream file = AddedNormsPage.class.getResourceAsStream("first-norms.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as Markdown. */
    static String text() {
        List<String> first = first();
        Map<Integer, List<Norm<?>>> added = Norms.all().stream()
                .filter(norm -> !first.contains(norm.id()))
                .collect(Collectors.groupingBy(
                        norm -> Instruments.all().indexOf(instrument(norm)), TreeMap::new, Collectors.toList()));
        int count = added.values().stream().mapToInt(List::size).sum();
        StringBuilder page = new StringBuilder();
        page.append("# Các quy định được thêm · Norms added\n\n");
        page.append(first.size())
                .append(" quy định có trong danh mục đầu tiên; ")
                .append(count)
                .append(" quy định được thêm sau đó. Thay đổi do Luật số 97/2025/QH15 được nêu trong")
                .append(" [CHANGELOG](../CHANGELOG.md).  \n");
        page.append(first.size())
                .append(" norms stood in the first inventory; ")
                .append(count)
                .append(" were added to it. What Law 97/2025/QH15 changed is in the [changelog](../CHANGELOG.md).\n");
        added.forEach((order, norms) -> section(page, instrument(norms.get(0)), norms));
        return page.toString();
    }

    private static void section(StringBuilder page, Instrument of, List<Norm<?>> norms) {
        page.append("\n## ").append(of.vi()).append(" · ").append(of.en()).append("\n\n");
        page.append(
                "| | Quy định · Norm | Xét việc từ · Judges facts from | Câu hỏi · Question |\n|---|---|---|---|\n");
        norms.stream()
                .sorted(Comparator.comparing((Norm<?> norm) -> norm.citations().get(0))
                        .thenComparing(Norm::id))
                .forEach(norm -> page.append("| ")
                        .append(norm.citations().get(0))
                        .append(" | [")
                        .append(norm.id())
                        .append("](norms/")
                        .append(norm.id())
                        .append(".md) | ")
                        .append(norm.bindings().stream()
                                .map(AddedNormsPage::days)
                                .distinct()
                                .collect(Collectors.joining("<br>")))
                        .append(" | ")
                        .append(VI.question(norm.id()))
                        .append("<br>")
                        .append(EN.question(norm.id()))
                        .append(" |\n"));
    }

    private static Instrument instrument(Norm<?> norm) {
        return norm.citations().get(0).instrument();
    }

    private static String days(Norm.Binding binding) {
        String from = VI.date(binding.inForce().from());
        return binding.inForce().to() == null
                ? from
                : from + " – " + VI.date(binding.inForce().to());
    }
}
