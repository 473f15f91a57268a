package vn.danchu.html.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.html.DocumentHeading;
import vn.danchu.scoring.score.CriterionScore;
import vn.danchu.scoring.score.GroupScore;
import vn.danchu.scoring.score.Rating;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Message;

/** What the page of a score sheet shows. */
public final class ScorePage extends Page {

    private final ScoreSheet sheet;
    private final @Nullable CriteriaSet set;

    /** Prepares it. */
    public ScorePage(PageTexts words, DocumentHeading heading, ScoreSheet sheet, @Nullable CriteriaSet set) {
        super(words, heading);
        this.sheet = sheet;
        this.set = set;
    }

    @Override
    String title() {
        return get("score.title");
    }

    @Override
    @Nullable
    String unit() {
        return sheet.unit();
    }

    String scope() {
        return words.fill(
                "score.scope",
                "period",
                words.period(sheet.period()),
                "set",
                set == null ? sheet.set() : set.title().text(words.locale()));
    }

    String total() {
        return outOf(sheet.total(), sheet.maximum());
    }

    String level() {
        return sheet.rating().name() == null
                ? Message.text(sheet.rating().state(), words.locale())
                : sheet.rating().name().text(words.locale());
    }

    @Nullable
    String notScored() {
        return sheet.notScored() == 0
                ? null
                : words.fill(
                        "score.not-scored",
                        "count",
                        sheet.notScored(),
                        "of",
                        sheet.criteria().size());
    }

    List<String> reasons() {
        return sheet.rating().reasons().stream()
                .map(reason -> reason.text(words.locale()))
                .toList();
    }

    Chart byGroup() {
        List<Chart.Row> rows = new ArrayList<>();
        for (GroupScore group : sheet.groups()) {
            if (group.parent() == null) {
                rows.add(Chart.points(
                        group.title().text(words.locale()),
                        outOf(group.points(), group.maximum()),
                        group.points(),
                        group.maximum()));
            }
        }
        String told = rows.stream().map(row -> row.label() + " " + row.value()).collect(Collectors.joining("; "));
        return new Chart("by-group", get("score.chart") + ". " + told, rows, List.of());
    }

    /** A line of the table: a group or a criterion. */
    record Line(boolean group, int depth, String title, String points, String style, String why) {}

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        sheet.groups().stream().filter(group -> group.parent() == null).forEach(group -> add(group, 0, lines));
        return lines;
    }

    private void add(GroupScore group, int depth, List<Line> lines) {
        lines.add(new Line(
                true, depth, group.title().text(words.locale()), outOf(group.points(), group.maximum()), "group", ""));
        for (CriterionScore criterion : sheet.criteria()) {
            if (criterion.group().equals(group.id())) {
                lines.add(new Line(
                        false,
                        depth + 1,
                        criterion.title().text(words.locale()),
                        points(criterion),
                        criterion
                                .state()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                        criterion.steps().stream()
                                .map(step -> step.text(words.locale()))
                                .collect(Collectors.joining(". "))));
            }
        }
        for (GroupScore part : sheet.groups()) {
            if (group.id().equals(part.parent())) {
                add(part, depth + 1, lines);
            }
        }
    }

    private String points(CriterionScore criterion) {
        return switch (criterion.state()) {
            case SCORED, NOT_APPLICABLE -> outOf(criterion.points(), criterion.maximum());
            case LEFT_OUT, NOT_SCORED -> Message.text(criterion.state(), words.locale());
        };
    }

    private String outOf(@Nullable BigDecimal points, @Nullable BigDecimal maximum) {
        return words.number(points) + "/" + words.number(maximum);
    }

    /** What the next better level takes, in a sentence; null if there is none. */
    @Nullable
    String next() {
        Rating.NextLevel next = sheet.rating().next();
        return next == null
                ? null
                : words.fill(
                        next.distance().signum() == 0 ? "score.next.conditions" : "score.next",
                        "level",
                        next.name().text(words.locale()),
                        "distance",
                        words.number(next.distance()));
    }

    /** What can be done for it: the criteria that close the distance, then the conditions to meet. */
    List<String> nextSteps() {
        List<String> steps = new ArrayList<>();
        Rating.NextLevel next = sheet.rating().next();
        if (next == null) {
            return steps;
        }
        for (Rating.Gain gain : next.closing()) {
            CriterionScore criterion = sheet.criterion(gain.criterion());
            String remedy =
                    criterion.remedy() == null ? "" : " " + criterion.remedy().text(words.locale());
            steps.add(words.fill(
                            "score.gain",
                            "points",
                            words.number(gain.points()),
                            "criterion",
                            gain.title().text(words.locale()))
                    + remedy);
        }
        next.unmet()
                .forEach(outcome -> steps.add(words.fill(
                        "score.condition", "condition", outcome.title().text(words.locale()))));
        return steps;
    }

    List<String> faults() {
        return sheet.faults().stream()
                .map(fault -> fault.message().text(words.locale()))
                .toList();
    }
}
