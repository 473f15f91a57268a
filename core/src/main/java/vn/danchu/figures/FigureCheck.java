package vn.danchu.figures;

import static vn.danchu.compliance.Argument.DONE;
import static vn.danchu.compliance.Argument.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Arguments;
import vn.danchu.law.Instruments;

/**
 * Says which figures of a report follow from one another and which do not: parts and wholes, values and what they are
 * counted out of, printed percentages.
 *
 * <p>A report whose last day lies before Law 10/2022/QH15 came into force (1 July 2023) is not judged at all. One that
 * covers days on both sides is. Stateless and thread-safe.
 */
public final class FigureCheck {

    private static final LocalDate IN_FORCE = Instruments.L10.inForce().from();

    private FigureCheck() {}

    /** Judges one report; the findings' pointers start at it. */
    public static FigureReview review(ActivityReport report) {
        Objects.requireNonNull(report, "report");
        return review(report, "", false);
    }

    /** Checks the arithmetic of one report whatever its days, also of one from before the law. */
    public static FigureReview arithmetic(ActivityReport report) {
        Objects.requireNonNull(report, "report");
        return review(report, "", true);
    }

    /** Checks the arithmetic of every report of a file whatever their days. */
    public static List<FigureReview> arithmetic(ActivityReports file) {
        Objects.requireNonNull(file, "file");
        return reviews(file, true);
    }

    /** Judges every report of a file, in its order; the findings' pointers start at the file: {@code /reports/0/figures/2}. */
    public static List<FigureReview> review(ActivityReports file) {
        Objects.requireNonNull(file, "file");
        return reviews(file, false);
    }

    private static List<FigureReview> reviews(ActivityReports file, boolean anyDays) {
        List<FigureReview> reviews = new ArrayList<>();
        for (int i = 0; i < file.reports().size(); i++) {
            reviews.add(review(file.reports().get(i), "/reports/" + i, anyDays));
        }
        return List.copyOf(reviews);
    }

    private static FigureReview review(ActivityReport report, String root, boolean anyDays) {
        FigureFindings findings = new FigureFindings(root);
        ReportingPeriod period = report.period();
        LocalDate to = period == null ? null : period.to();
        if (!anyDays && to != null && to.isBefore(IN_FORCE)) {
            findings.add(
                    FigureReason.BEFORE_THE_LAW,
                    "/period/to",
                    Arguments.of(DONE, to).with(START, IN_FORCE));
        } else {
            period(findings, period, anyDays);
            figures(findings, report.figures());
        }
        return FigureReview.conclude(report.unit(), findings.all());
    }

    private static void period(FigureFindings findings, @Nullable ReportingPeriod period, boolean anyDays) {
        LocalDate from = period == null ? null : period.from();
        LocalDate to = period == null ? null : period.to();
        if (to == null) {
            if (!anyDays && (from == null || from.isBefore(IN_FORCE))) {
                findings.add(FigureReason.PERIOD_UNKNOWN, "/period", Arguments.of(START, IN_FORCE));
            }
        } else if (from != null && to.isBefore(from)) {
            findings.add(
                    FigureReason.PERIOD_REVERSED,
                    "/period",
                    Arguments.of(DONE, to).with(START, from));
        }
    }

    private static void figures(FigureFindings findings, @Nullable List<Figure> figures) {
        if (figures == null) {
            findings.notGiven("/figures", null);
            return;
        }
        Map<String, List<Figure>> byKey = new HashMap<>();
        for (Figure figure : figures) {
            if (figure.key() != null) {
                byKey.computeIfAbsent(figure.key(), key -> new ArrayList<>()).add(figure);
            }
        }
        Set<String> seen = new HashSet<>();
        int before = findings.size();
        ComparisonCheck comparisons = new ComparisonCheck(findings, byKey);
        WholeCheck wholes = new WholeCheck(findings, byKey);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String path = "/figures/" + i;
            key(findings, figure.key(), path + "/key", seen);
            findings.isNumber(figure.value(), figure.unit(), path + "/value", figure.key());
            if (figure.parts() != null && !figure.parts().isEmpty()) {
                PartsCheck.judge(findings, figure, path, figure.parts());
            }
            wholes.judge(figure, path);
            comparisons.judge(figure, path);
        }
        if (findings.size() == before) {
            findings.add(FigureReason.NOTHING_TO_CHECK, "/figures", Arguments.none());
        }
    }

    private static void key(FigureFindings findings, @Nullable String key, String path, Set<String> seen) {
        if (key == null || key.isBlank()) {
            findings.notGiven(path, key);
        } else if (!seen.add(key)) {
            findings.add(FigureReason.DUPLICATE_KEY, path, findings.about(key));
        }
    }
}
