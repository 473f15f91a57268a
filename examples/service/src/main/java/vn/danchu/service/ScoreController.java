package vn.danchu.service;

import java.time.LocalDate;
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
import vn.danchu.figures.FigureReview;
import vn.danchu.json.DanchuJson;
import vn.danchu.scoring.score.ScoreSheet;

/** Scores dossiers and forms, and reviews figures. */
@RestController
final class ScoreController {

    private final Judging judging;
    private final ScoreRequests requests;
    private final DanchuJson json;

    ScoreController(Judging judging, ScoreRequests requests, DanchuJson json) {
        this.judging = judging;
        this.requests = requests;
        this.json = json;
    }

    @PostMapping(
            path = "/score",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/*+json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> score(
            @RequestBody byte[] body,
            @RequestParam String set,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "false") boolean texts,
            Locale locale) {
        ScoreRequest request = requests.read(body);
        ComplianceReport report = request.dossier() == null ? null : judging.assess(request.dossier(), asOf);
        ScoreSheet sheet = judging.score(set, request.dossier(), report, request.form(), locale);
        if (sheet == null) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST,
                    AskedLanguage.isEnglish(locale)
                            ? "Give a dossier with its period, or a form."
                            : "Cần hồ sơ có ghi kỳ, hoặc phiếu chấm điểm.");
        }
        return ResponseEntity.ok((texts ? json.withTexts(locale) : json).toBytes(sheet));
    }

    @PostMapping(path = "/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, List<FigureReview>> figures(@RequestBody byte[] reports, Locale locale) {
        return Map.of("reviews", new SentReports(json, reports).reviews(locale));
    }
}
