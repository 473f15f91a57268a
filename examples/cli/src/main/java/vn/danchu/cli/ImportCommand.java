package vn.danchu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Setting;
import vn.danchu.tabular.ImportOptions;
import vn.danchu.tabular.ImportResult;
import vn.danchu.tabular.ImportedRow;
import vn.danchu.tabular.MoneyUnit;
import vn.danchu.tabular.Problem;
import vn.danchu.tabular.RecordTable;
import vn.danchu.tabular.Severity;
import vn.danchu.tabular.TableSource;
import vn.danchu.tabular.TabularLimits;

/** Reads a table that officials keep. Accepts nothing until it is told to, and then all of it or nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Đọc bảng XLSX hoặc CSV. Mặc định chỉ đọc thử và nêu mọi vấn đề; --accept mới ghi bản ghi. "
                + "Reads a table. A dry run unless --accept is given.",
        exitCodeListHeading = "%nMã thoát / exit codes:%n",
        exitCodeList = {"0:không có lỗi / no error", "2:có lỗi, không ghi bản ghi nào / errors, no record written"})
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Parameters(index = "0", paramLabel = "KIND", description = "Loại bảng / kind of table: ${COMPLETION-CANDIDATES}.")
    private TableKind kind;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "Tệp XLSX, CSV hoặc - (đầu vào chuẩn). XLSX or CSV file, or - for standard input.")
    private String file;

    @Option(
            names = "--accept",
            description = "Ghi các bản ghi dưới dạng JSON, mỗi dòng một bản ghi, nếu bảng không có lỗi. "
                    + "Writes the records as JSON, one a line, if the table has no error.")
    private boolean accept;

    @Option(names = "--sheet", description = "Tên trang tính / sheet; mặc định: trang đầu tiên, the first.")
    private @Nullable String sheet;

    @Option(
            names = "--setting",
            defaultValue = "COMMUNE",
            description = "Loại hình đơn vị có danh mục dùng để tra tên / whose catalogues names are looked up in: "
                    + "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Setting setting;

    @Option(
            names = "--money",
            paramLabel = "COLUMN=UNIT",
            description = "Đơn vị tiền của cột mà tiêu đề không nêu / unit of a column of money whose header has none: "
                    + "DONG, THOUSAND, MILLION, BILLION.")
    private @Nullable Map<String, MoneyUnit> money;

    @Option(names = "--format", defaultValue = "text", description = "text, json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Override
    public Integer call() throws IOException {
        TableSource source = source();
        ImportResult<?> seen = read(kind.table(), source, false);
        print(seen, accept ? spec.commandLine().getErr() : spec.commandLine().getOut());
        if (seen.hasErrors()) {
            return Main.BAD_INPUT;
        }
        if (accept) {
            read(kind.table(), source, true);
        }
        return 0;
    }

    /** A file is read where it stands; what comes only once, such as standard input, is kept. */
    private TableSource source() throws IOException {
        try (InputStream in = Input.open(file)) {
            boolean stays = !file.equals("-") && Files.isRegularFile(Path.of(file));
            TableSource source = stays ? TableSource.of(Path.of(file)) : TableSource.of(in, TabularLimits.DEFAULT);
            return sheet == null ? source : source.sheet(sheet);
        }
    }

    /** Reads the whole table and keeps no row, so that a large one is written as it is read. */
    private <T> ImportResult<T> read(RecordTable<T> table, TableSource source, boolean write) throws IOException {
        ImportOptions options = ImportOptions.DEFAULT.in(setting).money(money == null ? Map.of() : money);
        PrintWriter out = spec.commandLine().getOut();
        return table.forEach(source, options, row -> {
            if (write) {
                out.println(json(row));
            }
        });
    }

    private static String json(ImportedRow<?> row) {
        String origin = DanchuJson.strict().toJson(new RowOrigin(row.row(), row.unit()));
        return origin.substring(0, origin.length() - 1)
                + ",\"record\":"
                + DanchuJson.strict().toJson(row.value())
                + '}';
    }

    private void print(ImportResult<?> seen, PrintWriter to) {
        if (format == Format.JSON) {
            to.println(DanchuJson.strict()
                    .toJson(new TableReview(kind.toString(), seen.rowsRead(), seen.errors(), seen.problems())));
            return;
        }
        for (Problem problem : seen.problems()) {
            to.println(problem.message(language.locale()));
            to.println("    " + problem.remedy(language.locale()));
        }
        int warnings = seen.problems(Severity.WARNING).size();
        int notes = seen.problems(Severity.NOTE).size();
        to.println(language.say(
                seen.rowsRead() + " dòng dữ liệu; " + seen.errors() + " lỗi, " + warnings + " cảnh báo, " + notes
                        + " lưu ý.",
                seen.rowsRead() + " rows of data; " + seen.errors() + " errors, " + warnings + " warnings, " + notes
                        + " notes."));
        if (seen.hasErrors()) {
            to.println(language.say(
                    "Không ghi bản ghi nào. Sửa các lỗi trên rồi đọc lại.",
                    "No record was written. Mend the errors and read again."));
        } else if (!accept) {
            to.println(language.say(
                    "Đây là lần đọc thử, chưa ghi bản ghi nào. Thêm --accept để ghi.",
                    "This was a dry run, no record was written. Add --accept to write them."));
        }
    }
}
