package vn.danchu.tabular;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.figures.UnitLevel;
import vn.danchu.law.Village;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.Supervision;

/** The tables that the library reads. */
public final class RecordTables {

    /** The columns that say whose a row is: the unit's code where there is one, else its name. */
    private static final List<String> UNIT = List.of(TableReading.UNIT_CODE, TableReading.UNIT);

    /**
     * Disclosure lists: the quarterly list of L10:13.2, detail tables with a column of ticks a form, checklists. One record
     * a row, one publication a form; places of postings are not told by such tables and stay unknown.
     */
    public static final RecordTable<Disclosure> DISCLOSURES =
            new RecordTable<>("disclosures", List.of(List.of("item", "itemName")), List.of(), DisclosureRows::new);

    /** Decisions of the people, with their votes and resources. */
    public static final RecordTable<DecisionRow> DECISIONS = new RecordTable<>(
            "decisions",
            List.of(List.of("matter", "matterName", "workKind")),
            List.of(UNIT, List.of("id")),
            DecisionRows::new);

    /** Consultations. */
    public static final RecordTable<ConsultationRow> CONSULTATIONS = new RecordTable<>(
            "consultations",
            List.of(List.of("matter", "matterName")),
            List.of(UNIT, List.of("id")),
            ConsultationRows::new);

    /** Inspections and supervisions carried out by boards. */
    public static final RecordTable<Supervision> SUPERVISIONS = new RecordTable<>(
            "supervisions",
            List.of(List.of("by"), List.of("begunOn", "endedOn")),
            List.of(),
            options -> new SupervisionRows());

    /** Recommendations of boards, and what became of them. */
    public static final RecordTable<Recommendation> RECOMMENDATIONS = new RecordTable<>(
            "recommendations",
            List.of(List.of("sentOn", "receivedOn")),
            List.of(),
            options -> new RecommendationRows());

    /** Figures of activity reports: key or label, value, period, plan, last year. */
    public static final RecordTable<FigureRow> FIGURES = new RecordTable<>(
            "figures", List.of(List.of("key", "label"), List.of("value")), FigureRows.KEY, FigureRows::new);

    /** Forms of scores. */
    public static final RecordTable<ScoreRow> SCORES = new RecordTable<>(
            "scores",
            List.of(List.of("criterion"), List.of("claimed", "appraised")),
            List.of(),
            options -> new ScoreRows());

    /** Villages of communes, with their households and the day they were counted. */
    public static final RecordTable<Village> VILLAGES = new RecordTable<>(
            "villages", List.of(List.of("code")), List.of(UNIT, List.of("code")), options -> RecordTables::village);

    /** Units, the units they belong to, and those they come from. A code may stand once from each day on. */
    public static final RecordTable<UnitRow> UNITS =
            new RecordTable<>("units", List.of(List.of("code")), List.of(List.of("from"), List.of("code")), options -> {
                CodeList<UnitLevel> levels = new CodeList<>(FigureRows.LEVELS);
                return row -> new UnitRow(
                        row.needed("code"),
                        row.text("name"),
                        row.one("level", levels),
                        row.text("parent"),
                        row.date("from"),
                        row.date("to"),
                        row.texts("predecessors"));
            });

    /** How often villages met. */
    public static final RecordTable<VillageMeetingsRow> VILLAGE_MEETINGS = new RecordTable<>(
            "villageMeetings", List.of(List.of("villages")), List.of(UNIT), options -> VillageMeetingsRow::map);

    private static final List<RecordTable<?>> ALL = List.of(
            DISCLOSURES,
            DECISIONS,
            CONSULTATIONS,
            SUPERVISIONS,
            RECOMMENDATIONS,
            FIGURES,
            SCORES,
            VILLAGES,
            UNITS,
            VILLAGE_MEETINGS);

    private RecordTables() {}

    /** All of them. */
    public static List<RecordTable<?>> all() {
        return ALL;
    }

    private static Village village(Row row) {
        LocalDate formed = row.date("formedOn");
        LocalDate ended = row.date("endedOn");
        if (formed != null && ended != null && ended.isBefore(formed)) {
            row.tell("endedOn", ProblemCode.CONTRADICTION, row.cell("endedOn").text(), "≥ " + formed);
            ended = null;
        }
        return new Village(
                row.needed("code"),
                row.text("name"),
                row.count("households"),
                row.yes("culturalHouse"),
                row.yes("ethnicMinority"),
                formed,
                ended,
                codes(row, "formedFrom"),
                codes(row, "mergedInto"));
    }

    /** Codes as they are written; null where none are, which is not known to be none. */
    private static @Nullable List<String> codes(Row row, String column) {
        return row.cell(column).isBlank() ? null : row.texts(column);
    }
}
