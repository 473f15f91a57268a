package vn.danchu.cli;

import vn.danchu.tabular.RecordTable;
import vn.danchu.tabular.RecordTables;

/** The tables that can be imported, by the names that the command line knows them by. */
enum TableKind {
    DISCLOSURES(RecordTables.DISCLOSURES),
    DECISIONS(RecordTables.DECISIONS),
    CONSULTATIONS(RecordTables.CONSULTATIONS),
    SUPERVISIONS(RecordTables.SUPERVISIONS),
    RECOMMENDATIONS(RecordTables.RECOMMENDATIONS),
    FIGURES(RecordTables.FIGURES),
    SCORES(RecordTables.SCORES),
    VILLAGES(RecordTables.VILLAGES),
    UNITS(RecordTables.UNITS),
    VILLAGE_MEETINGS(RecordTables.VILLAGE_MEETINGS);

    private final RecordTable<?> table;

    TableKind(RecordTable<?> table) {
        this.table = table;
    }

    RecordTable<?> table() {
        return table;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return table.name();
    }
}
