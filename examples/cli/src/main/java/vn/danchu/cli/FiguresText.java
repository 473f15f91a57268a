package vn.danchu.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danchu.compliance.Verdict;
import vn.danchu.figures.ActivityReport;
import vn.danchu.figures.ActivityReports;
import vn.danchu.figures.Figure;
import vn.danchu.figures.FigureFinding;
import vn.danchu.figures.FigureReview;
import vn.danchu.figures.FigureTexts;
import vn.danchu.figures.ReportingUnit;
import vn.danchu.record.Excerpt;

/** What is found about figures, for people. */
final class FiguresText {

    private final Language language;
    private final FigureTexts texts;
    private final PrintWriter out;

    FiguresText(Language language, PrintWriter out) {
        this.language = language;
        this.texts = FigureTexts.of(language.locale());
        this.out = out;
    }

    void print(ActivityReports reports, List<FigureReview> reviews) {
        for (int i = 0; i < reviews.size(); i++) {
            FigureReview review = reviews.get(i);
            Map<String, String> labels = labels(reports.reports().get(i));
            ReportingUnit unit = review.unit();
            String name = unit == null ? null : unit.name() == null ? unit.code() : unit.name();
            out.println();
            Layout.print(
                    out,
                    language.say("Đơn vị: ", "Unit: ")
                            + (name == null
                                    ? language.say("(không rõ đơn vị)", "(unit not named)")
                                    : Excerpt.line(name))
                            + ": "
                            + texts.verdict(review.overall()));
            Layout layout = new Layout(language, out);
            for (FigureFinding finding : review.findings()) {
                String figure = finding.figure();
                layout.wrapped(
                        "  " + mark(finding.verdict()) + " ",
                        (figure == null ? "" : labels.getOrDefault(figure, texts.label(figure)) + ": ")
                                + texts.answer(finding));
            }
        }
    }

    /** What the report itself calls its figures. */
    private static Map<String, String> labels(ActivityReport report) {
        Map<String, String> labels = new HashMap<>();
        List<Figure> figures = report.figures() == null ? List.of() : report.figures();
        for (Figure figure : figures) {
            if (figure.label() != null) {
                labels.put(figure.key(), Excerpt.line(figure.label()));
            }
        }
        return labels;
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> "✓";
            case NON_COMPLIANT -> "✗";
            case UNDETERMINED -> "?";
            case PENDING, NOT_APPLICABLE -> "–";
        };
    }
}
