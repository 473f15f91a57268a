package vn.danchu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.danchu.tabular.ImportResult;
import vn.danchu.tabular.RecordTables;
import vn.danchu.tabular.UnitRow;
import vn.danchu.tabular.UnitSuccession;

/** The user's list of units, by which codes of units that are no more are replaced. */
final class Units {

    /** Communes were rearranged on this day. */
    private static final LocalDate REARRANGED = LocalDate.of(2025, 7, 1);

    @Option(names = "--units", paramLabel = "FILE")
    private @Nullable String list;

    @Option(names = "--units-on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    /**
     * What became of units; null if no list is named.
     *
     * @throws BadInput if the list has errors
     */
    @Nullable
    UnitSuccession succession(Language language, PrintWriter err) throws IOException {
        if (list == null) {
            return null;
        }
        ImportResult<UnitRow> read = RecordTables.UNITS.preview(Input.table(list, err, language));
        if (read.hasErrors()) {
            new ImportText(language, err).problems(list, read.problems());
            throw new BadInput(list + ": " + language.say("danh sách đơn vị có lỗi", "the list of units has errors"));
        }
        return UnitSuccession.of(read.accept(), on == null ? REARRANGED : on);
    }
}
