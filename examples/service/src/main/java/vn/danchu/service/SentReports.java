package vn.danchu.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import vn.danchu.dossier.Dossier;
import vn.danchu.figures.ActivityReport;
import vn.danchu.figures.ActivityReports;
import vn.danchu.figures.FigureCheck;
import vn.danchu.figures.FigureReview;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.Fault;
import vn.danchu.json.JsonDocument;
import vn.danchu.json.Line;
import vn.danchu.json.RecordForm;
import vn.danchu.json.RefusedDocumentException;

/** Published figures as they are sent: one report, a list of reports, {@code {"reports": […]}}, or one report a line. */
record SentReports(DanchuJson json, byte[] body) {

    private static final byte[] LIST_BEGINS = "{\"reports\":".getBytes(StandardCharsets.US_ASCII);

    /**
     * The reviews, in the order of the reports. Of a report alone, and of one on a line, places are within that report.
     *
     * @throws RefusedDocumentException if something cannot be read
     */
    List<FigureReview> reviews(Locale locale) {
        int first = begin(0);
        if (first < body.length && body[first] == '[') {
            return FigureCheck.review(json.read(list(), ActivityReports.class).orThrow());
        }
        if (isLines(first)) {
            return lines().stream().map(FigureCheck::review).toList();
        }
        Set<String> names = names();
        if (names.contains("reports")) {
            return FigureCheck.review(json.read(body, ActivityReports.class).orThrow());
        }
        if (isDossier(names)) {
            throw Problems.of(
                    HttpStatus.BAD_REQUEST,
                    AskedLanguage.isEnglish(locale)
                            ? "This is a dossier: it holds records, not published figures. Send it to /assess."
                            : "Đây là hồ sơ: hồ sơ chứa bản ghi, không chứa số liệu báo cáo. Hãy gửi đến /assess.");
        }
        return List.of(FigureCheck.review(json.read(body, ActivityReport.class).orThrow()));
    }

    private int begin(int from) {
        int at = from;
        while (at < body.length && body[at] <= ' ' && body[at] >= 0) {
            at++;
        }
        return at;
    }

    private byte[] list() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length + LIST_BEGINS.length + 1);
        whole.writeBytes(LIST_BEGINS);
        whole.writeBytes(body);
        whole.write('}');
        return whole.toByteArray();
    }

    /** Whether the first line is an object by itself, and another follows. */
    private boolean isLines(int first) {
        int end = first;
        while (end < body.length && body[end] != '\n') {
            end++;
        }
        if (end == body.length || begin(end) == body.length) {
            return false;
        }
        try {
            return JsonDocument.parse(new String(body, first, end - first, StandardCharsets.UTF_8))
                    .toString()
                    .startsWith("{");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<ActivityReport> lines() {
        List<ActivityReport> reports = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        try (Stream<Line<ActivityReport>> lines =
                json.readLines(new ByteArrayInputStream(body), ActivityReport.class)) {
            lines.forEach(line -> {
                ActivityReport report = line.result().value();
                if (report == null) {
                    faults.addAll(line.result().faults());
                } else {
                    reports.add(report);
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new RefusedDocumentException(faults);
        }
        return reports;
    }

    private Set<String> names() {
        return names(new String(body, StandardCharsets.UTF_8));
    }

    private static Set<String> names(String text) {
        try {
            return Set.copyOf(JsonDocument.parse(text).names());
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }

    private static boolean isDossier(Set<String> names) {
        Set<String> others = new HashSet<>(names);
        others.removeAll(properties(ActivityReport.class));
        return !others.isEmpty() && properties(Dossier.class).containsAll(others);
    }

    private static List<String> properties(Class<?> type) {
        return RecordForm.of(type).properties().stream()
                .map(RecordForm.Property::name)
                .toList();
    }
}
