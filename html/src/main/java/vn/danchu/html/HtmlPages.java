package vn.danchu.html;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.figures.FigureReview;
import vn.danchu.html.page.ChangesPage;
import vn.danchu.html.page.CompliancePage;
import vn.danchu.html.page.FiguresPage;
import vn.danchu.html.page.JtechangesGenerated;
import vn.danchu.html.page.JtechecklistGenerated;
import vn.danchu.html.page.JtecomplianceGenerated;
import vn.danchu.html.page.JtefiguresGenerated;
import vn.danchu.html.page.JtereportContentGenerated;
import vn.danchu.html.page.JtereportGenerated;
import vn.danchu.html.page.JterollUpGenerated;
import vn.danchu.html.page.JtescoreSheetContentGenerated;
import vn.danchu.html.page.JtescoreSheetGenerated;
import vn.danchu.html.page.JtestyleGenerated;
import vn.danchu.html.page.PageTexts;
import vn.danchu.html.page.ReportPage;
import vn.danchu.html.page.RollUpPage;
import vn.danchu.html.page.ScorePage;
import vn.danchu.record.Excerpt;
import vn.danchu.rollup.ComplianceRollUp;
import vn.danchu.rollup.ReportChanges;
import vn.danchu.rollup.ReportTrend;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.CriteriaSet;

/**
 * Renders what the library finds. Each page is whole: style and charts stand in it, nothing is fetched, no script runs. What
 * documents hold is always text and never markup. Immutable and thread-safe.
 *
 * <pre>{@code
 * Files.writeString(file, HtmlPages.in(Locale.forLanguageTag("vi")).report(report));
 * }</pre>
 */
public final class HtmlPages {

    private final PageTexts words;
    private final DocumentHeading heading;

    private HtmlPages(PageTexts words, DocumentHeading heading) {
        this.words = words;
        this.heading = heading;
    }

    /** @param locale English for every English locale, Vietnamese for every other */
    public static HtmlPages in(Locale locale) {
        return new HtmlPages(PageTexts.of(Objects.requireNonNull(locale, "locale")), DocumentHeading.BLANK);
    }

    /** The same under another heading. */
    public HtmlPages headed(DocumentHeading other) {
        Objects.requireNonNull(other, "other");
        return new HtmlPages(words, Objects.requireNonNull(other, "heading"));
    }

    /** A compliance report: conclusion, breaches, what is open, duties falling due, the disclosure checklist, evidence. */
    public String report(ComplianceReport report) {
        ReportPage page = new ReportPage(words, heading, Objects.requireNonNull(report, "report"));
        return render(out -> JtereportGenerated.render(out, null, page));
    }

    /** The same without head, style and title, for a page that has its own: {@link #style()} is what it needs. */
    public String reportContent(ComplianceReport report) {
        ReportPage page = new ReportPage(words, heading, Objects.requireNonNull(report, "report"));
        return render(out -> JtereportContentGenerated.render(out, null, page));
    }

    /** The disclosure checklist of a report alone. */
    public String checklist(ComplianceReport report) {
        ReportPage page = new ReportPage(words, heading, Objects.requireNonNull(report, "report"));
        return render(out -> JtechecklistGenerated.render(out, null, page));
    }

    /**
     * A score sheet: total and level, why, the points of each criterion with what to do next.
     *
     * @param set the criteria set it was scored by, for its name; null if that is not at hand
     */
    public String scoreSheet(ScoreSheet sheet, @Nullable CriteriaSet set) {
        ScorePage page = new ScorePage(words, heading, Objects.requireNonNull(sheet, "sheet"), set);
        return render(out -> JtescoreSheetGenerated.render(out, null, page));
    }

    /** The same without head, style and title; see {@link #reportContent}. */
    public String scoreSheetContent(ScoreSheet sheet, @Nullable CriteriaSet set) {
        ScorePage page = new ScorePage(words, heading, Objects.requireNonNull(sheet, "sheet"), set);
        return render(out -> JtescoreSheetContentGenerated.render(out, null, page));
    }

    /**
     * Score sheets side by side: of many units in one period, or of one unit in several, and then as a trend too.
     *
     * @throws IllegalArgumentException if there are none
     */
    public String rollUp(List<ScoreSheet> sheets) {
        RollUpPage page = new RollUpPage(words, heading, Objects.requireNonNull(sheets, "sheets"));
        return render(out -> JterollUpGenerated.render(out, null, page));
    }

    /**
     * What changed between two reports of a unit.
     *
     * @param trend the same unit over several periods; null to show none
     */
    public String changes(@Nullable ReportTrend trend, ReportChanges changes) {
        ChangesPage page = new ChangesPage(words, heading, trend, Objects.requireNonNull(changes, "changes"));
        return render(out -> JtechangesGenerated.render(out, null, page));
    }

    /**
     * Many compliance reports: a part for each setting and period, with provinces and units ranked.
     *
     * @param of whose units these are, such as a province; null for a nation's, and then the provinces are shown
     */
    public String compliance(ComplianceRollUp rollUp, @Nullable String of) {
        CompliancePage page = new CompliancePage(words, heading, Objects.requireNonNull(rollUp, "rollUp"), of);
        return render(out -> JtecomplianceGenerated.render(out, null, page));
    }

    /** What is found about the figures of reports. */
    public String figures(List<FigureReview> reviews) {
        FiguresPage page = new FiguresPage(words, heading, Objects.requireNonNull(reviews, "reviews"));
        return render(out -> JtefiguresGenerated.render(out, null, page));
    }

    /** The rules of style of every page, for one that embeds its content; they touch what stands in class danchu alone. */
    public static String style() {
        String element = render(out -> JtestyleGenerated.render(out, null));
        return element.substring(element.indexOf('>') + 1, element.lastIndexOf('<'))
                .trim();
    }

    private static String render(Consumer<HtmlTemplateOutput> template) {
        TemplateOutput text = new StringOutput(32_768);
        template.accept(new OwaspHtmlTemplateOutput(text));
        return Excerpt.page(text.toString());
    }
}
