package vn.danchu.tabular;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an XLSX workbook. */
final class WorkbookRows implements RowSource {

    private final TableSource source;
    private final @Nullable String sheetName;
    private final TabularLimits limits;

    WorkbookRows(TableSource source, @Nullable String sheetName, TabularLimits limits) {
        this.source = source;
        this.sheetName = sheetName;
        this.limits = limits;
    }

    @Override
    public void read(Sink sink, Problems problems) throws Refused, IOException {
        try (OpenWorkbook workbook = OpenWorkbook.of(source, limits)) {
            workbook.read(sheet(workbook, problems), sink, problems);
        }
    }

    private String sheet(OpenWorkbook workbook, Problems problems) throws Refused {
        List<String> visible = workbook.visible();
        String names = Spelling.shown(String.join(", ", workbook.names()));
        if (sheetName == null && !visible.isEmpty()) {
            if (visible.size() > 1) {
                problems.add(Problem.ofTable(ProblemCode.OTHER_SHEETS, visible.get(0), names));
            }
            return visible.get(0);
        }
        if (sheetName == null || !workbook.names().contains(sheetName)) {
            throw new Refused(
                    Problem.ofTable(ProblemCode.NO_SUCH_SHEET, Objects.requireNonNullElse(sheetName, ""), names));
        }
        return sheetName;
    }
}
