package vn.danchu.html.page;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.html.DocumentHeading;
import vn.danchu.law.Period;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.Message;

/** What the page of several score sheets shows. */
public final class RollUpPage extends Page {

    private final List<ScoreSheet> sheets;

    /** Prepares it. */
    public RollUpPage(PageTexts words, DocumentHeading heading, List<ScoreSheet> sheets) {
        super(words, heading);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a roll-up shows one score sheet or more");
        }
        this.sheets = sheets.stream()
                .sorted(Comparator.<ScoreSheet, String>comparing(RollUpPage::code)
                        .thenComparing(sheet -> sheet.period().from()))
                .toList();
    }

    private static String code(ScoreSheet sheet) {
        return sheet.unit() == null ? "" : sheet.unit();
    }

    @Override
    String title() {
        return get("roll-up.title");
    }

    @Override
    @Nullable
    String unit() {
        return ofOneUnit() ? sheets.get(0).unit() : null;
    }

    private boolean ofOneUnit() {
        return sheets.stream().map(RollUpPage::code).distinct().count() == 1;
    }

    String scope() {
        return words.fill(
                "roll-up.scope",
                "sheets",
                words.number(sheets.size()),
                "sets",
                sheets.stream().map(ScoreSheet::set).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(", ")));
    }

    /** A line of the table. */
    record Line(String unit, String period, String total, String level, String notScored) {}

    List<Line> lines() {
        return sheets.stream()
                .map(sheet -> new Line(
                        name(sheet),
                        words.period(sheet.period()),
                        total(sheet),
                        level(sheet),
                        sheet.notScored() == 0 ? "" : words.number(sheet.notScored())))
                .toList();
    }

    /** The unit, and its set where there are several: their points are no points of one scale. */
    private String name(ScoreSheet sheet) {
        String unit = sheet.unit() == null ? get("unit.unknown") : sheet.unit();
        return ofOneSet() ? unit : unit + " (" + sheet.set() + ")";
    }

    private boolean ofOneSet() {
        return sheets.stream().map(ScoreSheet::set).distinct().count() == 1;
    }

    private String total(ScoreSheet sheet) {
        return points(sheet) + (sheet.isComplete() ? "" : " (" + get("roll-up.incomplete") + ")");
    }

    private String points(ScoreSheet sheet) {
        return words.number(sheet.total()) + "/" + words.number(sheet.maximum());
    }

    /** What the mark in the chart means; empty if nothing is marked. */
    String note() {
        return sheets.stream().allMatch(ScoreSheet::isComplete) ? "" : "* " + get("roll-up.incomplete");
    }

    /** What a bar is of: the unit, and the period where a unit has several. */
    private String bar(ScoreSheet sheet) {
        boolean once = sheets.stream()
                        .filter(other -> code(other).equals(code(sheet)))
                        .map(ScoreSheet::period)
                        .distinct()
                        .count()
                == 1;
        Period period = sheet.period();
        int year = period.to().getYear();
        String when = period.equals(Period.year(year)) ? String.valueOf(year) : words.date(period.to());
        return once ? name(sheet) : when + " – " + name(sheet);
    }

    private String level(ScoreSheet sheet) {
        return sheet.rating().name() == null
                ? Message.text(sheet.rating().state(), words.locale())
                : sheet.rating().name().text(words.locale());
    }

    /** A line of one unit's years; only of complete sheets of one set, which alone can rise or fall. */
    Chart chart() {
        List<ScoreSheet> years = sheets.stream().filter(ScoreSheet::isComplete).toList();
        if (ofOneUnit() && ofOneSet() && years.size() > 1) {
            return Chart.line(
                    "trend",
                    get("roll-up.trend") + ". " + told(),
                    years.stream().map(sheet -> words.date(sheet.period().to())).toList(),
                    years.stream().map(ScoreSheet::comparable).toList(),
                    years.stream().map(this::total).toList());
        }
        List<Chart.Row> rows = sheets.stream()
                .map(sheet -> Chart.points(
                        bar(sheet), points(sheet) + (sheet.isComplete() ? "" : " *"), sheet.total(), sheet.maximum()))
                .toList();
        return new Chart("totals", get("roll-up.chart") + ". " + told(), rows, List.of());
    }

    private String told() {
        return lines().stream()
                .map(line -> (ofOneUnit() ? line.period() : line.unit()) + " " + line.total())
                .collect(Collectors.joining("; "));
    }
}
