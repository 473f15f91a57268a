package vn.danchu.figures;

import static vn.danchu.compliance.Argument.COMPUTED;
import static vn.danchu.compliance.Argument.OF;
import static vn.danchu.compliance.Argument.ROUNDED;
import static vn.danchu.compliance.Argument.SHORT;
import static vn.danchu.compliance.Argument.STATED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Arguments;

/** Whether a figure fits the whole that it is counted out of, and whether the percentage printed with it follows. */
final class WholeCheck {

    private static final int DECIMALS_SHOWN = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureFindings findings;
    private final Map<String, List<Figure>> byKey;

    WholeCheck(FigureFindings findings, Map<String, List<Figure>> byKey) {
        this.findings = findings;
        this.byKey = byKey;
    }

    void judge(Figure figure, String path) {
        if (figure.of() == null && figure.ofValue() == null) {
            if (figure.stated() != null) {
                findings.add(FigureReason.NO_WHOLE, path + "/stated", about(figure));
            }
            return;
        }
        Count whole = whole(figure, path);
        Count value = Count.of(figure);
        if (whole == null || value == null) {
            return;
        }
        if (!value.comparable(whole)) {
            findings.add(FigureReason.UNITS_DIFFER, path + "/unit", numbers(figure, value, whole));
            return;
        }
        StatedPercentage stated = figure.stated() == null ? null : StatedPercentage.read(figure.stated());
        if (stated != null && isComparison(stated, value, whole)) {
            compared(figure, stated, value, whole, path + "/stated");
            return;
        }
        fits(figure, value, whole, path);
        if (figure.stated() != null) {
            percentages(figure, figure.stated(), value, whole, path + "/stated");
        }
    }

    /** The whole; null if it is not known, which a finding then says. */
    private @Nullable Count whole(Figure figure, String path) {
        BigDecimal given = figure.ofValue();
        if (given != null && !findings.isNumber(given, figure.unit(), path + "/ofValue", figure.key())) {
            return null;
        }
        String key = figure.of();
        if (key == null) {
            return given == null ? null : Count.exactly(given, figure.unit());
        }
        List<Figure> named = byKey.getOrDefault(key, List.of());
        if (named.isEmpty() || key.equals(figure.key())) {
            findings.add(FigureReason.WHOLE_NOT_FOUND, path + "/of", about(figure));
            return null;
        }
        Count whole = Count.of(named.get(0));
        if (named.size() > 1
                || whole != null && given != null && whole.printed().compareTo(given) != 0) {
            findings.add(FigureReason.WHOLE_AMBIGUOUS, path + "/of", about(figure));
            return null;
        }
        if (whole == null) {
            findings.notGiven(path + "/of", figure.key());
        }
        return whole;
    }

    /** Of a whole nothing is more than all; a report that says so, and counts right, compares: with a plan, with a year. */
    private static boolean isComparison(StatedPercentage stated, Count value, Count whole) {
        return stated.value().compareTo(HUNDRED) > 0
                && value.exact()
                && whole.exact()
                && whole.least().signum() > 0
                && stated.with(value.least(), whole.least()) != StatedPercentage.Agreement.WRONG;
    }

    private void compared(Figure figure, StatedPercentage stated, Count value, Count whole, String path) {
        int decimals = Math.max(DECIMALS_SHOWN, stated.decimals());
        findings.add(
                FigureReason.COMPARISON_ASSUMED,
                path,
                numbers(figure, value, whole)
                        .with(COMPUTED, StatedPercentage.computed(value.least(), whole.least(), decimals)));
    }

    private void fits(Figure figure, Count value, Count whole, String path) {
        String at = path + (figure.of() != null ? "/of" : "/ofValue");
        Arguments numbers = numbers(figure, value, whole);
        if (value.exceeds(whole)) {
            findings.add(FigureReason.ABOVE_WHOLE, at, lacking(numbers, value, whole));
        } else if (value.isWithin(whole)) {
            findings.add(FigureReason.WITHIN_WHOLE, at, numbers);
        } else {
            findings.add(FigureReason.INEXACT, at, numbers);
        }
    }

    private static Arguments lacking(Arguments numbers, Count value, Count whole) {
        BigDecimal difference = value.printed().subtract(whole.printed());
        return value.unit() == null && Count.isCountable(difference)
                ? numbers.with(SHORT, difference.longValueExact())
                : numbers;
    }

    private void percentages(Figure figure, String printed, Count value, Count whole, String path) {
        List<StatedPercentage> stated = StatedPercentage.several(printed);
        if (stated == null) {
            findings.add(FigureReason.PERCENTAGE_UNREADABLE, path, about(figure));
        } else if (!value.exact() || !whole.exact()) {
            findings.add(FigureReason.INEXACT, path, numbers(figure, value, whole));
        } else if (whole.least().signum() == 0) {
            findings.add(FigureReason.WHOLE_IS_ZERO, path, numbers(figure, value, whole));
        } else {
            boolean oneHolds = stated.stream()
                    .anyMatch(each -> each.with(value.least(), whole.least()) == StatedPercentage.Agreement.HOLDS);
            String[] each = printed.split(";");
            for (int i = 0; i < each.length; i++) {
                percentage(figure, stated.get(i), each[i].strip(), oneHolds, value, whole, path);
            }
        }
    }

    private void percentage(
            Figure figure,
            StatedPercentage stated,
            String printed,
            boolean oneHolds,
            Count value,
            Count whole,
            String path) {
        BigDecimal part = value.least();
        BigDecimal of = whole.least();
        int decimals = Math.max(DECIMALS_SHOWN, stated.decimals());
        Arguments about = findings.about(figure);
        about = figure.of() == null ? about : about.with(OF, figure.of());
        Arguments shown = FigureFindings.numbers(
                        about.with(STATED, printed), value.printed(), whole.printed(), value.unit(), whole.unit())
                .with(COMPUTED, StatedPercentage.telling(part, of, decimals))
                .with(ROUNDED, StatedPercentage.computed(part, of, stated.decimals()));
        FigureReason reason = switch (stated.with(part, of)) {
            case HOLDS ->
                isAllByRounding(stated, part, of)
                        ? FigureReason.PERCENTAGE_ROUNDED_TO_ALL
                        : FigureReason.PERCENTAGE_HOLDS;
            case TRUNCATED -> FigureReason.PERCENTAGE_TRUNCATED;
            case WRONG -> oneHolds ? FigureReason.PERCENTAGE_OF_WHAT : FigureReason.PERCENTAGE_WRONG;
        };
        findings.add(reason, path, shown);
    }

    private static boolean isAllByRounding(StatedPercentage stated, BigDecimal part, BigDecimal whole) {
        return stated.qualifier() == null && stated.value().compareTo(HUNDRED) == 0 && part.compareTo(whole) != 0;
    }

    private Arguments numbers(Figure figure, Count value, Count whole) {
        return FigureFindings.numbers(about(figure), value.printed(), whole.printed(), value.unit(), whole.unit());
    }

    private Arguments about(Figure figure) {
        Arguments about = findings.about(figure);
        if (figure.of() != null) {
            about = about.with(OF, figure.of());
        }
        return figure.stated() == null ? about : about.with(STATED, figure.stated());
    }
}
