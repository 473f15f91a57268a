package vn.danchu.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danchu.dossier.Norms;
import vn.danchu.measures.MeasureGap;
import vn.danchu.scoring.score.CriterionScore;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.Message;

/** What has no points, and what it takes to give it some. */
final class NotScoredText {

    private static final int PLACES = 3;

    private final Language language;
    private final Locale locale;
    private final Layout layout;
    private final Set<String> told = new LinkedHashSet<>();

    NotScoredText(Language language, Layout layout) {
        this.language = language;
        this.locale = language.locale();
        this.layout = layout;
    }

    void print(Scoring scoring) {
        section(
                scoring,
                CriterionScore.State.NOT_SCORED,
                language.say("Chưa chấm được, không phải 0 điểm", "Not scored, which is not 0"));
        section(
                scoring,
                CriterionScore.State.LEFT_OUT,
                language.say("Không tính vào tổng điểm", "Left out of the total"));
        forRating(scoring);
    }

    /** Measures that only the rating reads. */
    private void forRating(Scoring scoring) {
        Set<Measure> ofCriteria = scoring.sheet().criteria().stream()
                .flatMap(criterion -> scoring.scorer().measures(criterion.id()).stream())
                .collect(Collectors.toSet());
        List<Measure> unknown = scoring.scorer().measures().stream()
                .filter(measure -> !ofCriteria.contains(measure))
                .filter(measure -> scoring.form().measures().find(measure.key()).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            layout.heading(language.say("Số liệu còn thiếu để xếp loại", "Not known, and read by the rating"));
            unknown.forEach(measure -> unknown(scoring, measure));
        }
    }

    private void section(Scoring scoring, CriterionScore.State state, String heading) {
        List<CriterionScore> criteria = scoring.sheet().criteria().stream()
                .filter(criterion -> criterion.state() == state)
                .toList();
        if (criteria.isEmpty()) {
            return;
        }
        layout.heading(heading + " (" + criteria.size() + ")");
        for (CriterionScore criterion : criteria) {
            layout.wrapped("  • ", criterion.title().text(locale));
            List<Measure> unknown = scoring.scorer().measures(criterion.id()).stream()
                    .filter(measure ->
                            scoring.form().measures().find(measure.key()).isEmpty())
                    .toList();
            if (unknown.isEmpty() && !criterion.steps().isEmpty()) {
                Message last = criterion.steps().get(criterion.steps().size() - 1);
                layout.wrapped("      ", last.text(locale) + ".");
            } else if (unknown.isEmpty()) {
                layout.wrapped(
                        "      ", language.say("Cần nhập điểm (entries).", "Points are to be entered (entries)."));
            }
            unknown.forEach(measure -> unknown(scoring, measure));
        }
    }

    private void unknown(Scoring scoring, Measure measure) {
        boolean again = !told.add(measure.key());
        MeasureGap gap = scoring.given().gap(measure.key()).orElse(null);
        String why = again
                ? language.say("như trên", "as above")
                : gap == null
                        ? language.say("cần nhập ", "to be entered: ") + Message.text(measure.type(), locale) + ": "
                                + measure.label().text(locale)
                        : text(gap);
        layout.wrapped("      ", measure.key() + " – " + why);
    }

    private String text(MeasureGap gap) {
        String places = String.join(", ", gap.paths().stream().limit(PLACES).toList());
        int more = gap.paths().size() - PLACES;
        String all = more > 0 ? places + language.say(" và " + more + " chỗ khác", " and " + more + " more") : places;
        return switch (gap.reason()) {
            case NOT_RECORDED -> language.say("hồ sơ chưa có ", "the dossier lacks ") + all;
            case UNDETERMINED -> language.say("hồ sơ thiếu dữ liệu tại ", "data is missing at ") + all;
            case PENDING ->
                language.say("chưa đến hạn", "not yet due")
                        + (gap.due() == null ? "" : " (" + Norms.texts(locale).date(gap.due()) + ")") + ": " + all;
            case INEXACT -> language.say("số liệu không chính xác: ", "the figure is not exact: ") + all;
            case AMBIGUOUS -> language.say("số liệu ghi nhiều lần: ", "the figure stands there more than once: ") + all;
        };
    }
}
