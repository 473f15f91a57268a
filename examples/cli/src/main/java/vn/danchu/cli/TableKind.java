package vn.danchu.cli;

import org.jspecify.annotations.Nullable;
import vn.danchu.tabular.RecordTable;
import vn.danchu.tabular.RecordTables;

/** What can be imported, by the names that the command line knows it by. */
enum TableKind {
    /** The workbook of a whole dossier. */
    DOSSIER(null),
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

    private final @Nullable RecordTable<?> table;

    TableKind(@Nullable RecordTable<?> table) {
        this.table = table;
    }

    /** The table; null for a workbook of several. */
    @Nullable
    RecordTable<?> table() {
        return table;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return table == null ? "dossier" : table.name();
    }
}
