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
import vn.danchu.tabular.ImportOptions;
import vn.danchu.tabular.ImportResult;
import vn.danchu.tabular.Problem;
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

    private static Map<String, RecordTable<?>> tables() {
        Map<String, RecordTable<?>> tables = new TreeMap<>();
        for (RecordTable<?> table : RecordTables.all()) {
            tables.put(table.name(), table);
        }
        return tables;
    }

    @PostMapping("/import/{kind}")
    Map<String, Object> read(
            @PathVariable String kind, @RequestParam @Nullable Setting setting, @RequestBody byte[] file, Locale locale)
            throws IOException {
        RecordTable<?> table = TABLES.get(kind);
        if (table == null) {
            throw Problems.of(
                    HttpStatus.NOT_FOUND,
                    (AskedLanguage.isEnglish(locale) ? "No such table. There are: " : "Không có bảng này. Các bảng: ")
                            + String.join(", ", TABLES.keySet()));
        }
        ImportResult<?> read = table.preview(
                TableSource.of(file), ImportOptions.DEFAULT.in(setting == null ? Setting.COMMUNE : setting));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("rows", read.rowsRead());
        answer.put("errors", read.errors());
        if (LISTS.containsKey(kind)) {
            answer.put("list", LISTS.get(kind));
        }
        answer.put(
                "problems",
                read.problems().stream().map(each -> told(each, locale)).toList());
        answer.put(
                "records",
                read.hasErrors()
                        ? List.of()
                        : read.accept().stream().map(ImportController::json).toList());
        return answer;
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
        told.put("remedy", problem.remedy(locale));
        return told;
    }
}
