package vn.danchu.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Labels;
import vn.danchu.dossier.NormSheet;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DocumentType;
import vn.danchu.json.JsonDocument;
import vn.danchu.law.Citation;

/** A table for each record of a dossier: JSON property, Vietnamese term, meaning, and the clauses whose norms read it. */
final class RecordsPage {

    private static final int CLAUSES = 6;
    private static final Labels VI = Labels.of(Locale.forLanguageTag("vi"));
    private static final String REFERENCE = "#/$defs/";

    private final JsonDocument definitions = Objects.requireNonNull(
            JsonDocument.parse(DocumentType.DOSSIER.schema()).at("/$defs"));
    private final Map<String, Class<?>> records = new LinkedHashMap<>();
    private final Map<String, Set<Citation>> clauses = new TreeMap<>();
    private final StringBuilder page = new StringBuilder();

    private RecordsPage() {
        collect(Dossier.class);
        NormSheet sheets = NormSheet.of(Locale.ENGLISH);
        for (Norm<?> norm : Norms.all()) {
            for (NormSheet.Datum datum : sheets.data(norm)) {
                cite(datum.record(), datum.path(), norm.citations().get(0));
            }
        }
    }

    /** The page as Markdown. */
    static String text() {
        return new RecordsPage().page();
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            List.of(generic.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && records.putIfAbsent(name(record), record) == null) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType());
            }
        }
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : name(outer) + ".") + type.getSimpleName();
    }

    /** The norm reads what stands at the end of the path. */
    private void cite(String record, String path, Citation citation) {
        String at = record;
        for (String step : path.split("/", -1)) {
            if (step.isEmpty() || step.equals("*")) {
                continue;
            }
            JsonDocument property =
                    definitions.find("/" + at + "/properties/" + step).orElse(null);
            if (property == null) {
                return;
            }
            if (path.endsWith("/" + step) || path.endsWith("/" + step + "/*")) {
                clauses.computeIfAbsent(at + "." + step, key -> new TreeSet<>()).add(citation);
            }
            String of = reference(property);
            if (of == null) {
                return;
            }
            at = of;
        }
    }

    /** The definition that a property, or an element of its list, is of. */
    private static @Nullable String reference(JsonDocument property) {
        String json = property.toString();
        int from = json.indexOf(REFERENCE);
        return from < 0 ? null : json.substring(from + REFERENCE.length(), json.indexOf('"', from));
    }

    private String page() {
        line("# Bản ghi của hồ sơ · The records of a dossier");
        line("");
        line(
                "Mỗi bảng là một bản ghi: thuộc tính JSON, thuật ngữ, ý nghĩa, và điều khoản của các quy định đọc thuộc tính đó.");
        line(
                "Each table is one record: JSON property, term, meaning, and the clauses whose norms read it. In Java each is a");
        line(
                "record of this name with a builder, such as `DisclosureBuilder`; components are called as the properties.");
        line("[Lược đồ · Schema](schema/"
                + DocumentType.DOSSIER
                        .file()
                        .substring(DocumentType.DOSSIER.file().lastIndexOf('/') + 1)
                + ") · [Tên cột bảng tính · Headings of tables](tables.md) · [Chỉ tiêu · Measures](measures.md)");
        records.forEach(this::record);
        return page.toString();
    }

    private void record(String name, Class<?> type) {
        JsonDocument definition = definitions.find("/" + name).orElse(null);
        if (definition == null || definition.find("/properties").isEmpty()) {
            return; // written as one value
        }
        line("");
        line("## " + name);
        line("");
        line("`" + type.getPackageName() + "`: "
                + both(definition.find("/title").orElse(null)));
        line("");
        line("| JSON | Thuật ngữ · Term | Ý nghĩa · Meaning | Kiểu · Type | Điều khoản · Clauses |");
        line("|---|---|---|---|---|");
        JsonDocument properties = definition.at("/properties");
        for (String property : properties.names()) {
            JsonDocument schema =
                    properties.at("/" + property.replace("~", "~0").replace("/", "~1"));
            if (property.startsWith("$")) {
                continue;
            }
            line("| `" + property + "` | " + VI.heading(type, property) + " | "
                    + both(schema.find("/description").orElse(null)) + " | " + type(schema) + " | "
                    + clauses(name + "." + property) + " |");
        }
    }

    private String type(JsonDocument schema) {
        String of = reference(schema);
        boolean list = schema.toString().contains("\"array\"");
        if (of == null) {
            String json = schema.toString();
            String plain =
                    json.contains("\"boolean\"") ? "boolean" : json.contains("\"integer\"") ? "integer" : "string";
            return list ? plain + " …" : plain;
        }
        Class<?> type = records.get(of);
        String shown =
                type != null ? "[" + of + "](#" + of.toLowerCase(Locale.ROOT).replace(".", "") + ")" : "`" + of + "`";
        return list ? shown + " …" : shown;
    }

    private String clauses(String key) {
        List<String> all = new ArrayList<>();
        clauses.getOrDefault(key, Set.of()).forEach(citation -> all.add(citation.toString()));
        return all.size() <= CLAUSES
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, CLAUSES)) + ", … (" + all.size() + ")";
    }

    /** Vietnamese and English, which the schema separates by a bar. */
    private static String both(@Nullable JsonDocument text) {
        String shown = text == null ? null : text.text();
        return shown == null ? "" : shown.replace(" | ", " · ").replace("|", "\\|");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
