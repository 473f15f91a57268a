package vn.danchu.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Labels;
import vn.danchu.dossier.Norms;
import vn.danchu.html.DocumentHeading;
import vn.danchu.measures.LawMeasures;
import vn.danchu.rollup.ComplianceRollUp;
import vn.danchu.rollup.ComplianceRollUp.Area;
import vn.danchu.rollup.ComplianceRollUp.Slice;
import vn.danchu.rollup.LeagueTable;

/** What the page of many compliance reports shows, a part for each setting and period. */
public final class CompliancePage extends Page {

    /** So many lines of a list are shown, and the others counted. */
    private static final int MOST = 100;

    private final ComplianceRollUp rollUp;
    private final @Nullable String of;
    private final Labels labels;

    /** @param of whose units these are, such as a province; null for a nation's */
    public CompliancePage(PageTexts words, DocumentHeading heading, ComplianceRollUp rollUp, @Nullable String of) {
        super(words, heading);
        this.rollUp = rollUp;
        this.of = of;
        this.labels = Labels.of(words.locale());
    }

    @Override
    String title() {
        return get("compliance.title");
    }

    @Override
    @Nullable
    String unit() {
        return of;
    }

    /** A row of a table: its cells, the first a name. */
    record Row(String name, List<String> numbers) {}

    /** A list of which the rest is counted. */
    record Rows(List<Row> rows, String more) {}

    /** The reports of one setting and period. */
    record Part(
            String setting,
            String scope,
            List<String> told,
            List<String> columns,
            List<Row> areas,
            Chart byArea,
            List<Row> chapters,
            Rows broken,
            Rows places,
            Rows provinces,
            Rows excluded,
            Rows gaps,
            List<Row> open,
            Rows due) {}

    List<Part> parts() {
        return rollUp.slices().stream().map(this::part).toList();
    }

    private Part part(Slice slice) {
        Area nation = slice.nation();
        return new Part(
                slice.setting() == null ? get("compliance.no-setting") : labels.word(slice.setting()),
                words.fill(
                        "report.scope",
                        "period",
                        words.period(slice.period()),
                        "asOf",
                        slice.asOf() == null ? "–" : words.date(slice.asOf().to())),
                told(slice),
                columns(),
                areas(slice),
                byArea(slice),
                chapters(nation),
                rows(
                        nation.mostBroken(Integer.MAX_VALUE),
                        norm -> new Row(question(norm.norm()), List.of(words.share(norm.broken())))),
                rows(slice.league().places(), this::place),
                rows(slice.provinceLeague().places(), this::place),
                rows(slice.league().excluded(), this::excluded),
                rows(nation.gaps(), gap -> new Row(labels.place(gap.place()), List.of(words.number(gap.units())))),
                ComplianceRollUp.OPEN.stream()
                        .filter(nation.open()::containsKey)
                        .map(reason -> new Row(
                                words.norms().open(reason),
                                List.of(words.number(nation.open().getOrDefault(reason, 0L)))))
                        .toList(),
                rows(
                        nation.due(),
                        due -> new Row(
                                question(due.norm()), List.of(words.date(due.on()), words.number(due.units())))));
    }

    private List<String> told(Slice slice) {
        List<String> told = new ArrayList<>();
        if (slice.expected() > 0) {
            told.add(words.fill(
                    "compliance.reported",
                    "reported",
                    words.number(slice.expected() - slice.missing().size()),
                    "expected",
                    words.number(slice.expected())));
        }
        if (slice.unnamed() > 0) {
            told.add(words.fill("compliance.unnamed", "count", words.number(slice.unnamed())));
        }
        if (slice.norms().size() > 1) {
            told.add(get("changes.other-norms"));
        }
        told.add(words.fill("compliance.rule", "percent", slice.league().leastJudged()));
        return told;
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(get("compliance.reports"));
        for (Verdict verdict : Verdict.values()) {
            columns.add(words.norms().verdict(verdict));
        }
        columns.add(get("changes.complied"));
        return columns;
    }

    private List<Row> areas(Slice slice) {
        List<Row> rows = new ArrayList<>();
        rows.add(area(of == null ? get("compliance.nation") : of, slice.nation()));
        if (of == null) {
            slice.provinces().forEach(area -> rows.add(area(name(area), area)));
        }
        return rows;
    }

    private String name(Area province) {
        return province.name() == null ? get("compliance.no-province") : province.name();
    }

    /** None where there is but one area. */
    private Chart byArea(Slice slice) {
        List<Area> areas = of == null ? slice.provinces() : List.of();
        return Chart.portions(
                "areas-" + rollUp.slices().indexOf(slice),
                get("changes.complied"),
                words,
                areas.stream().map(this::name).toList(),
                areas.stream().map(Area::complied).toList());
    }

    private Row area(String name, Area area) {
        List<String> numbers = new ArrayList<>();
        numbers.add(words.number(area.units()));
        for (Verdict verdict : Verdict.values()) {
            numbers.add(words.number(area.overall().getOrDefault(verdict, 0L)));
        }
        numbers.add(words.share(area.complied()));
        return new Row(name, numbers);
    }

    private List<Row> chapters(Area nation) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Map<Verdict, Long>> chapter : nation.chapters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            LawMeasures.find(chapter.getKey())
                    .ifPresent(measure -> rows.add(new Row(
                            measure.label().text(words.locale()),
                            List.of(words.share(nation.complied(chapter.getKey()))))));
        }
        return rows;
    }

    private Row place(LeagueTable.Place place) {
        String next = place.next() == null
                ? "–"
                : words.fill(
                        "compliance.next",
                        "norms",
                        words.number(place.next().norms()),
                        "place",
                        words.number(place.next().place()));
        return new Row(
                place.name() == null ? place.code() : place.name() + " (" + place.code() + ")",
                List.of(
                        words.number(place.place()) + (place.tied() ? " =" : ""),
                        words.share(place.kept()),
                        words.number(place.open()),
                        next));
    }

    private Row excluded(LeagueTable.Excluded excluded) {
        return new Row(
                excluded.name() == null ? excluded.code() : excluded.name() + " (" + excluded.code() + ")",
                List.of(
                        excluded.why().text(words.locale()),
                        excluded.judged() == null ? "–" : words.share(excluded.judged())));
    }

    private String question(String norm) {
        return Norms.find(norm).isPresent() ? words.norms().question(norm) : norm;
    }

    private <T> Rows rows(List<T> all, java.util.function.Function<T, Row> row) {
        return new Rows(
                all.stream().limit(MOST).map(row).toList(),
                all.size() <= MOST ? "" : words.fill("compliance.more", "count", words.number(all.size() - MOST)));
    }
}
