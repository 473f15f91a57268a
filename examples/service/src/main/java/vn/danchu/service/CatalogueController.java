package vn.danchu.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Norms;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DocumentType;
import vn.danchu.law.Setting;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.spring.CriteriaSetLibrary;

/** What there is: norms, criteria sets, schemas, the demonstration. */
@RestController
final class CatalogueController {

    private final Judging judging;
    private final CriteriaSetLibrary sets;

    CatalogueController(Judging judging, CriteriaSetLibrary sets) {
        this.judging = judging;
        this.sets = sets;
    }

    @GetMapping("/norms")
    List<Map<String, Object>> norms(@RequestParam @Nullable Setting setting, Locale locale) {
        return (setting == null ? Norms.all() : Norms.of(setting))
                .stream().map(norm -> norm(norm, locale)).toList();
    }

    private static Map<String, Object> norm(Norm<?> norm, Locale locale) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", norm.id());
        told.put("kind", norm.kind());
        told.put("settings", norm.settings());
        told.put("citations", norm.citations());
        told.put(
                "citationTexts",
                norm.citations().stream().map(each -> each.text(locale)).toList());
        told.put("question", Norms.texts(locale).question(norm.id()));
        told.put("remedy", Norms.texts(locale).remedy(norm.id()));
        return told;
    }

    @GetMapping("/criteria")
    List<Map<String, Object>> criteria(Locale locale) {
        return sets.ids().stream()
                .map(id -> {
                    CriteriaSet set = judging.set(id, locale);
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("id", set.id());
                    told.put("version", set.version());
                    told.put("title", set.title().text(locale));
                    told.put("standing", set.standing());
                    told.put("status", set.status());
                    told.put("sha256", CriteriaSets.sha256(set));
                    return told;
                })
                .toList();
    }

    @GetMapping("/criteria/{id}")
    CriteriaSet criteria(@PathVariable String id, Locale locale) {
        return judging.set(id, locale);
    }

    @GetMapping("/schemas")
    List<Map<String, String>> schemas() {
        return Stream.of(DocumentType.values())
                .map(type -> Map.of("id", type.id(), "address", "/schemas/" + file(type)))
                .toList();
    }

    private static String file(DocumentType type) {
        return type.file().substring(type.file().indexOf('/') + 1);
    }

    @GetMapping(path = "/schemas/{file}", produces = MediaType.APPLICATION_JSON_VALUE)
    String schema(@PathVariable String file, Locale locale) {
        return Stream.of(DocumentType.values())
                .filter(type -> file(type).equals(file))
                .findFirst()
                .map(DocumentType::schema)
                .orElseThrow(() -> Problems.of(
                        HttpStatus.NOT_FOUND,
                        AskedLanguage.isEnglish(locale)
                                ? "No such schema; /schemas lists them."
                                : "Không có lược đồ này; danh sách tại /schemas."));
    }

    @GetMapping(path = "/demonstration", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] demonstration() throws IOException {
        return resource("/demonstration/commune-2025.json");
    }

    @GetMapping(path = "/demonstration/form", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] demonstrationForm() throws IOException {
        return resource("/demonstration/commune-2025-measures.json");
    }

    @GetMapping(path = "/report.css", produces = "text/css;charset=UTF-8")
    String style() {
        return HtmlPages.style();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(CatalogueController.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
