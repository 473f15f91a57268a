package vn.danchu.cli;

import java.io.PrintWriter;
import java.util.List;
import vn.danchu.compliance.Verdict;
import vn.danchu.figures.FigureFinding;
import vn.danchu.figures.FigureReview;
import vn.danchu.figures.FigureTexts;

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

    void print(List<FigureReview> reviews) {
        for (FigureReview review : reviews) {
            String name = review.unit() == null ? null : review.unit().id();
            out.println();
            out.println((name == null ? language.say("(không rõ đơn vị)", "(unit not named)") : name) + ": "
                    + texts.verdict(review.overall()));
            for (FigureFinding finding : review.findings()) {
                String figure = finding.figure();
                out.println("  " + mark(finding.verdict()) + " " + (figure == null ? "" : texts.label(figure) + ": ")
                        + texts.answer(finding));
            }
        }
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
