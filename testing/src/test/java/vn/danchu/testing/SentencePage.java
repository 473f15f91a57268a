package vn.danchu.testing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.UnencodedProvision.Status;

/** An instrument sentence by sentence, each with its norms or its reason, in both languages. */
final class SentencePage {

    private static final Texts VI = Norms.texts(Locale.forLanguageTag("vi"));

    private SentencePage() {}

    /** The page of an instrument as Markdown. */
    static String of(String code) {
        Instrument of = Instruments.get(code);
        StringBuilder page = new StringBuilder();
        page.append("# ").append(of.vi()).append(" · ").append(of.en()).append("\n\n");
        page.append(of.title()).append(" · ").append(of.titleEn()).append("  \n");
        page.append("Nguồn · Source: ").append(of.source()).append("\n\n");
        page.append("[Mọi văn bản · All instruments](README.md)\n\n");
        page.append(
                "| Mã · Id | Lời văn · Words | Được kiểm tra bởi, hoặc lý do · Judged by, or the reason |\n|---|---|---|\n");
        for (Sentence one : Sentence.of(code)) {
            page.append("| ")
                    .append(one.id())
                    .append(" | ")
                    .append(days(one))
                    .append(one.words())
                    .append(" | ")
                    .append(mark(one))
                    .append(" |\n");
        }
        return page.toString();
    }

    /** The days of an amended wording, in brackets; empty of the others. */
    static String days(Sentence one) {
        if (one.to() != null) {
            return "*(đến hết ngày · to " + VI.date(one.to()) + ")* ";
        }
        return one.from() == null ? "" : "*(từ ngày · from " + VI.date(one.from()) + ")* ";
    }

    private static String mark(Sentence one) {
        Sentence.Reason reason = one.reason();
        return reason == null
                ? one.norms().stream()
                        .map(id -> "[" + id + "](../norms/" + id + ".md)")
                        .collect(Collectors.joining("<br>"))
                : reason.vi() + "<br>" + reason.en();
    }

    /** The index: how many sentences of each instrument are judged, and what becomes of the others. */
    static String index() {
        StringBuilder page = new StringBuilder();
        page.append("# Từng câu của văn bản · Sentence by sentence\n\n");
        page.append(
                        "Mỗi câu, mỗi phần tử liệt kê có một mã, quy định kiểm tra nó, hoặc lý do vì sao không có quy định nào.")
                .append(" Một nội dung phải công khai được kiểm tra trọn mục, không tách từng phần trong mục.")
                .append(" Lời văn về công đoàn trước ngày 01/07/2025 vẫn áp dụng ở đơn vị theo khoản 2 Điều 5 Luật số")
                .append(" 97/2025/QH15.  \n");
        page.append(
                        "Every sentence and list element has an id, and the norms that judge it or the reason why none does.")
                .append(
                        " An item to be disclosed is judged as a whole, not each thing named in it. The words on the union")
                .append(
                        " that ended on 30 June 2025 still bind in units of clause 2, article 5 of Law 97/2025/QH15.\n\n");
        page.append("| Văn bản · Instrument | Câu · Sentences | Được kiểm tra · Judged |");
        for (Status status : Status.values()) {
            page.append(' ').append(status).append(" |");
        }
        page.append("\n|---|---:|---:|")
                .append("---:|".repeat(Status.values().length))
                .append('\n');
        for (String code : Sentence.instruments()) {
            List<Sentence> all = Sentence.of(code);
            page.append("| [")
                    .append(code)
                    .append("](")
                    .append(code)
                    .append(".md) ")
                    .append(Instruments.get(code).vi())
                    .append(Sentence.WHOLE.contains(code) ? "" : " (trích · excerpt)")
                    .append(" | ")
                    .append(all.size())
                    .append(" | ")
                    .append(all.stream().filter(Sentence::isJudged).count())
                    .append(" |");
            for (Status status : Status.values()) {
                page.append(' ')
                        .append(all.stream()
                                .filter(one ->
                                        one.reason() != null && one.reason().status() == status)
                                .count())
                        .append(" |");
            }
            page.append('\n');
        }
        return page.toString();
    }
}
