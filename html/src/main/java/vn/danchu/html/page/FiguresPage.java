package vn.danchu.html.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Verdict;
import vn.danchu.figures.FigureFinding;
import vn.danchu.figures.FigureReview;
import vn.danchu.figures.FigureTexts;
import vn.danchu.html.DocumentHeading;

/** What the page of reviewed figures shows. */
public final class FiguresPage extends Page {

    private final List<FigureReview> reviews;
    private final FigureTexts texts;

    /** Prepares it. */
    public FiguresPage(PageTexts words, DocumentHeading heading, List<FigureReview> reviews) {
        super(words, heading);
        this.reviews = List.copyOf(reviews);
        this.texts = FigureTexts.of(words.locale());
    }

    @Override
    String title() {
        return get("figures.title");
    }

    @Override
    @Nullable
    String unit() {
        return reviews.size() == 1 ? name(reviews.get(0)) : null;
    }

    private @Nullable String name(FigureReview review) {
        return review.unit() == null ? null : review.unit().id();
    }

    /** What is found about one report. */
    record Review(String unit, String style, String verdict, List<Line> lines) {}

    /** What is found about one figure. */
    record Line(String style, String verdict, String figure, String answer) {}

    List<Review> reviews() {
        return reviews.stream().map(this::review).toList();
    }

    private Review review(FigureReview review) {
        String name = name(review);
        return new Review(
                name == null ? get("unit.unknown") : name,
                style(review.overall()),
                texts.verdict(review.overall()),
                review.findings().stream().map(this::line).toList());
    }

    private Line line(FigureFinding finding) {
        String figure = finding.figure();
        return new Line(
                style(finding.verdict()),
                texts.verdict(finding.verdict()),
                figure == null ? get("figures.whole") : texts.label(figure),
                texts.answer(finding));
    }

    private static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
