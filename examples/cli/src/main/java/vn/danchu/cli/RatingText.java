package vn.danchu.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Norms;
import vn.danchu.scoring.score.CriterionScore;
import vn.danchu.scoring.score.Rating;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.RatingRow;

/** Why a unit is rated as it is, and what the next level takes. */
final class RatingText {

    private static final int PLACES = 3;

    private final Language language;
    private final Locale locale;
    private final Layout layout;

    RatingText(Language language, Layout layout) {
        this.language = language;
        this.locale = language.locale();
        this.layout = layout;
    }

    void why(Scoring scoring) {
        Rating rating = scoring.sheet().rating();
        layout.heading(language.say("Vì sao", "Why"));
        rating.reasons().forEach(reason -> layout.wrapped("  ", Layout.sentence(reason.text(locale))));
        if (rating.state() == Rating.State.RATED && scoring.sheet().notScored() > 0) {
            layout.line("  "
                    + language.say(
                            "Tiêu chí chưa chấm không làm thay đổi mức này.",
                            "What is not scored yet cannot change this level."));
        }
        if (rating.compared() != null
                && !layout.number(rating.compared())
                        .equals(layout.number(scoring.sheet().total()))) {
            layout.line("  " + language.say("Điểm so với khung xếp loại: ", "Points compared with the grid: ")
                    + layout.number(rating.compared()));
        }
        rating.conditions().forEach(outcome -> condition(scoring, outcome));
    }

    private void condition(Scoring scoring, Rating.Outcome outcome) {
        if (outcome.level() == null) {
            switch (outcome.state()) {
                case MET -> layout.wrapped("  ✗ ", language.say("Vướng: ", "Blocked: ") + title(outcome));
                case NOT_MET -> layout.wrapped("  ✓ ", language.say("Không vướng: ", "Not blocked: ") + title(outcome));
                case UNDETERMINED -> layout.wrapped("  ? ", language.say("Chưa rõ: ", "Not known: ") + title(outcome));
            }
            return;
        }
        String level = level(scoring, outcome.level());
        layout.wrapped(mark(outcome), language.say("Mức " + level + ": ", "Level " + level + ": ") + title(outcome));
    }

    private String title(Rating.Outcome outcome) {
        return outcome.title().text(locale);
    }

    private static String mark(Rating.Outcome outcome) {
        return switch (outcome.state()) {
            case MET -> "  ✓ ";
            case NOT_MET -> "  ✗ ";
            case UNDETERMINED -> "  ? ";
        };
    }

    private String level(Scoring scoring, String code) {
        return scoring.scorer().set().rating().grids().stream()
                .flatMap(grid -> grid.rows().stream())
                .filter(row -> row.code().equals(code))
                .map(RatingRow::name)
                .findFirst()
                .map(name -> name.text(locale))
                .orElse(code);
    }

    void next(Scoring scoring) {
        Rating.NextLevel next = scoring.sheet().rating().next();
        if (next == null) {
            return;
        }
        String level = next.name().text(locale);
        layout.heading(language.say("Việc cần làm để lên mức: " + level, "What level " + level + " takes"));
        if (next.distance().signum() > 0) {
            layout.line("  " + language.say("Còn thiếu ", "Lacking: ") + layout.noLess(next.distance())
                    + (passFail(scoring)
                            ? language.say(" tiêu chí. ", " criteria. ")
                            : language.say(" điểm. ", " points. "))
                    + way(next));
        }
        next.closing().forEach(gain -> gain(scoring, gain));
        if (!next.unmet().isEmpty()) {
            layout.line("  " + language.say("Điều kiện phải đáp ứng:", "Conditions to meet:"));
            next.unmet().forEach(outcome -> layout.wrapped("  " + mark(outcome), title(outcome)));
        }
    }

    private static boolean passFail(Scoring scoring) {
        return scoring.scorer().set().scale() == CriteriaSet.Scale.PASS_FAIL;
    }

    private String way(Rating.NextLevel next) {
        return next.reachable()
                ? language.say(
                        "Ít tiêu chí nhất có thể bù đủ, nếu đạt điểm tối đa:",
                        "The fewest criteria that close it, at full points:")
                : language.say("Các tiêu chí hiện có không bù đủ.", "The criteria there are cannot close it.");
    }

    private void gain(Scoring scoring, Rating.Gain gain) {
        CriterionScore criterion = scoring.sheet().criterion(gain.criterion());
        String open = criterion.state() == CriterionScore.State.NOT_SCORED
                ? language.say(" (chưa chấm)", " (not scored)")
                : "";
        layout.wrapped(
                "  " + Layout.pad("+" + layout.number(gain.points()) + " ", 7),
                gain.title().text(locale) + open);
        String remedy = remedyText(criterion);
        if (remedy != null) {
            layout.wrapped("         → ", remedy);
        }
        String places = scoring.scorer().measures(criterion.id()).stream()
                .flatMap(measure -> scoring.given().findings(measure.key()).stream())
                .filter(finding -> finding.verdict() == Verdict.NON_COMPLIANT)
                .map(Finding::path)
                .map(Norms.texts(locale)::place)
                .distinct()
                .limit(PLACES)
                .collect(Collectors.joining("; "));
        if (!places.isEmpty()) {
            layout.wrapped("         → ", language.say("Chưa đúng tại: ", "Broken at: ") + places);
        }
    }

    private @Nullable String remedyText(CriterionScore criterion) {
        return criterion.remedy() == null ? null : criterion.remedy().text(locale);
    }
}
