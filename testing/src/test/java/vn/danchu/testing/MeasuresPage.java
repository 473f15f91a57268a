package vn.danchu.testing;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.danchu.measures.LawMeasures;
import vn.danchu.scoring.set.Measure;

/** The measures that every criteria set may read, with their clauses and the norms that feed them. */
final class MeasuresPage {

    private MeasuresPage() {}

    /** The page as Markdown. */
    static String text() {
        StringBuilder page = new StringBuilder();
        page.append("# Chỉ tiêu · Measures\n\n");
        page.append(
                "Mọi bộ tiêu chí đều đọc được các chỉ tiêu này mà không phải khai báo. Chỉ tiêu có quy định thì suy ra được\n");
        page.append(
                "từ hồ sơ; chỉ tiêu khác do phiếu số liệu nêu. Every criteria set may read these without defining them. Those\n");
        page.append("with norms follow from a dossier; a score form gives the others. In Java: `LawMeasures.all()`,\n");
        page.append("`LawMeasures.get(key)`. [Chấm điểm](scoring.vi.md) · [Scoring](scoring.md)\n\n");
        page.append("| | | Chỉ tiêu · Measure | Điều khoản · Clauses | Quy định · Norms |\n|---|---|---|---|---|\n");
        for (Measure measure : LawMeasures.all()) {
            page.append("| `")
                    .append(measure.key())
                    .append("` | ")
                    .append(measure.type())
                    .append(" | ")
                    .append(measure.label().text(Locale.forLanguageTag("vi")))
                    .append(" · ")
                    .append(measure.label().text(Locale.ENGLISH))
                    .append(" | ")
                    .append(measure.citations().stream().map(Object::toString).collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(LawMeasures.norms(measure.key()).stream()
                            .map(norm -> "[" + norm + "](norms/" + norm + ".md)")
                            .collect(Collectors.joining("<br>")))
                    .append(" |\n");
        }
        return page.toString();
    }
}
