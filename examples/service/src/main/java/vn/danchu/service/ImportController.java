package vn.danchu.service;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Setting;
import vn.danchu.tabular.DossierImport;
import vn.danchu.tabular.DossierWorkbook;
import vn.danchu.tabular.ImportOptions;
import vn.danchu.tabular.ImportResult;
import vn.danchu.tabular.Problem;
import vn.danchu.tabular.ProblemCode;
import vn.danchu.tabular.RecordTable;
import vn.danchu.tabular.RecordTables;
import vn.danchu.tabular.TableSource;

/** Reads tables: every problem named, and the records if there is no error. */
@RestController
final class ImportController {

    private static final JsonMapper TREES = new JsonMapper();

    /** The tables whose records stand in a dossier as they are read, by name, with the dossier's list. */
    private static final Map<String, String> LISTS = Map.of(
            RecordTables.DISCLOSURES.name(), "disclosures",
            RecordTables.SUPERVISIONS.name(), "supervisions",
            RecordTables.RECOMMENDATIONS.name(), "recommendations");

    private static final Map<String, RecordTable<?>> TABLES = tables();

    private static final String DOSSIER = "dossier";

    private static Map<String, RecordTable<?>> tables() {
        Map<String, RecordTable<?>> tables = new TreeMap<>();
        for (RecordTable<?> table : RecordTables.all()) {
            tables.put(table.name(), table);
        }
        return tables;
    }

    @PostMapping("/import/{kind}")
    Map<String, Object> read(
            @PathVariable String kind,
            @RequestParam @Nullable Setting setting,
            @RequestParam @Nullable String sheet,
            @RequestBody byte[] file,
            Locale locale)
            throws IOException {
        ImportOptions options = ImportOptions.DEFAULT.in(setting == null ? Setting.COMMUNE : setting);
        if (kind.equals(DOSSIER)) {
            return dossier(file, options, sheet, locale);
        }
        RecordTable<?> table = TABLES.get(kind);
        if (table == null) {
            throw Problems.of(
                    HttpStatus.NOT_FOUND,
                    (AskedLanguage.isEnglish(locale) ? "No such table. There are: " : "Không có bảng này. Các bảng: ")
                            + DOSSIER + ", " + String.join(", ", TABLES.keySet()));
        }
        TableSource source = TableSource.of(file);
        ImportResult<?> read = table.preview(sheet == null ? source : source.sheet(sheet), options);
        Map<String, Object> answer = told(read.rowsRead(), read.errors(), read.problems(), locale);
        if (LISTS.containsKey(kind)) {
            answer.put("list", LISTS.get(kind));
        }
        answer.put(
                "records",
                read.hasErrors()
                        ? List.of()
                        : read.accept().stream().map(ImportController::json).toList());
        return answer;
    }

    /** A workbook of all sheets, as the command line's template is. */
    private static Map<String, Object> dossier(
            byte[] file, ImportOptions options, @Nullable String sheet, Locale locale) throws IOException {
        if (sheet != null) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST,
                    AskedLanguage.isEnglish(locale)
                            ? "sheet: of a dossier every sheet is read."
                            : "sheet: với hồ sơ, mọi trang tính đều được đọc.");
        }
        DossierImport read = DossierWorkbook.read(TableSource.of(file), options);
        Map<String, Object> answer = told(read.rowsRead(), read.errors(), read.problems(), locale);
        if (!read.hasErrors() && read.dossier() != null) {
            answer.put(DOSSIER, json(read.dossier()));
        }
        return answer;
    }

    private static Map<String, Object> told(int rows, int errors, List<Problem> problems, Locale locale) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("rows", rows);
        told.put("errors", errors);
        told.put("problems", problems.stream().map(each -> told(each, locale)).toList());
        return told;
    }

    private static JsonNode json(Object value) {
        return TREES.readTree(DanchuJson.strict().toBytes(value));
    }

    private static Map<String, Object> told(Problem problem, Locale locale) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("row", problem.row());
        told.put("column", problem.column());
        told.put("severity", problem.severity().name());
        told.put("message", problem.message(locale));
        String remedy = problem.remedy(locale);
        told.put(
                "remedy",
                problem.code() == ProblemCode.OTHER_SHEETS
                        ? remedy + (AskedLanguage.isEnglish(locale) ? " Parameter: sheet." : " Tham số: sheet.")
                        : remedy);
        return told;
    }
}
