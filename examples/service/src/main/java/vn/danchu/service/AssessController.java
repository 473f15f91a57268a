package vn.danchu.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Dossier;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReportExtract;
import vn.danchu.measures.LawMeasures;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.Measure;

/** Judges dossiers: as JSON, as a page, as a calendar of duties, and as what the service's own page shows. */
@RestController
final class AssessController {

    /** Findings of a page where the request does not say how many. */
    private static final int PAGE = 100;

    private final Judging judging;
    private final ScoreRequests requests;
    private final DanchuJson json;

    AssessController(Judging judging, ScoreRequests requests, DanchuJson json) {
        this.judging = judging;
        this.requests = requests;
        this.json = json;
    }

    @PostMapping(path = "/assess", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> assess(
            @RequestBody Dossier dossier,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "false") boolean texts,
            @RequestParam @Nullable List<Verdict> only,
            @RequestParam @Nullable String chapter,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer size,
            Locale locale) {
        ComplianceReport report = judging.assess(dossier, asOf);
        DanchuJson writing = texts ? json.withTexts(locale) : json;
        if (only == null && chapter == null && page == null && size == null) {
            return ResponseEntity.ok(writing.toBytes(report));
        }
        ReportExtract extract = only == null || only.isEmpty()
                ? ReportExtract.ALL
                : ReportExtract.ALL.only(only.get(0), only.toArray(new Verdict[0]));
        if (chapter != null) {
            extract = extract.ofChapter(known(chapter, locale));
        }
        if (page != null || size != null) {
            extract = page(extract, page == null ? 0 : page, size == null ? PAGE : size, locale);
        }
        return ResponseEntity.ok(extract.toBytes(report, writing));
    }

    private static ReportExtract page(ReportExtract extract, int page, int size, Locale locale) {
        boolean english = AskedLanguage.isEnglish(locale);
        if (page < 0 || size < 1) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST, english ? "page starts at 0, size at 1." : "page bắt đầu từ 0, size từ 1.");
        }
        if ((long) page * size > Integer.MAX_VALUE) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST,
                    (english ? "page is too large: at most " : "page quá lớn: nhiều nhất là ")
                            + Integer.MAX_VALUE / size + (english ? " with size " : " khi size là ") + size + ".");
        }
        return extract.page(page, size);
    }

    private static String known(String chapter, Locale locale) {
        List<String> chapters =
                LawMeasures.chapters().stream().map(Measure::key).toList();
        if (!chapters.contains(chapter)) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST,
                    (AskedLanguage.isEnglish(locale) ? "No such chapter. There are: " : "Không có phần này. Các phần: ")
                            + String.join(", ", chapters));
        }
        return chapter;
    }

    @PostMapping(path = "/report", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String report(
            @RequestBody Dossier dossier,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Locale locale) {
        return HtmlPages.in(locale).report(judging.assess(dossier, asOf));
    }

    @PostMapping(path = "/duties.ics", produces = "text/calendar;charset=UTF-8")
    String duties(
            @RequestBody Dossier dossier,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Locale locale) {
        return DutyCalendar.of(judging.assess(dossier, asOf), dossier.unit(), locale);
    }

    /** The parts of the service's own page. */
    @PostMapping(
            path = "/view",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/*+json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> view(
            @RequestBody byte[] body,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Locale locale) {
        ScoreRequest request = requests.read(body);
        Dossier dossier = request.dossier();
        if (dossier == null) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST,
                    AskedLanguage.isEnglish(locale) ? "The dossier is missing." : "Thiếu hồ sơ.");
        }
        ComplianceReport report = judging.assess(dossier, asOf);
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("overall", report.overall().name());
        parts.put("report", HtmlPages.in(locale).reportContent(report));
        String set = judging.referenceSet(dossier);
        ScoreSheet sheet = set == null ? null : judging.score(set, dossier, report, request.form(), locale);
        if (set != null && sheet != null) {
            parts.put("score", HtmlPages.in(locale).scoreSheetContent(sheet, judging.set(set, locale)));
        }
        parts.put(
                "duties",
                report.findings(Verdict.PENDING).stream()
                        .filter(finding -> finding.due() != null)
                        .count());
        return parts;
    }
}
