package vn.danchu.figures;

import static vn.danchu.compliance.Argument.COMPUTED;
import static vn.danchu.compliance.Argument.OF;
import static vn.danchu.compliance.Argument.STATED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Arguments;

/** Whether what a report prints of a figure beside a plan or another period follows from the numbers. */
final class ComparisonCheck {

    private static final int DECIMALS_SHOWN = 2;

    private final FigureFindings findings;
    private final Map<String, List<Figure>> byKey;

    ComparisonCheck(FigureFindings findings, Map<String, List<Figure>> byKey) {
        this.findings = findings;
        this.byKey = byKey;
    }

    void judge(Figure figure, String path) {
        List<FigureComparison> comparisons = figure.comparisons() == null ? List.of() : figure.comparisons();
        Count value = Count.of(figure);
        for (int i = 0; value != null && i < comparisons.size(); i++) {
            judge(figure, value, comparisons.get(i), path + "/comparisons/" + i);
        }
    }

    private void judge(Figure figure, Count value, FigureComparison comparison, String path) {
        String printed = comparison.stated();
        if (printed == null) {
            return;
        }
        Arguments about = about(figure, comparison).with(STATED, printed);
        Count basis = basis(figure, comparison);
        StatedChange stated = StatedChange.read(printed);
        if (basis == null) {
            findings.add(FigureReason.COMPARISON_WITHOUT_BASIS, path, about);
        } else if (stated == null) {
            findings.add(FigureReason.COMPARISON_UNREADABLE, path + "/stated", about);
        } else if (!value.comparable(basis)) {
            findings.add(FigureReason.UNITS_DIFFER, path, numbers(about, value, basis));
        } else if (!value.exact() || !basis.exact()) {
            findings.add(FigureReason.INEXACT, path, numbers(about, value, basis));
        } else if (basis.least().signum() == 0 && stated.percentage() != null) {
            findings.add(FigureReason.COMPARISON_WITH_NOTHING, path, numbers(about, value, basis));
        } else {
            compare(about, value, basis, stated, path + "/stated");
        }
    }

    private void compare(Arguments about, Count value, Count basis, StatedChange stated, String path) {
        StatedPercentage percentage = stated.percentage();
        int decimals = percentage == null ? DECIMALS_SHOWN : Math.max(DECIMALS_SHOWN, percentage.decimals());
        FigureReason reason = switch (stated.with(value.least(), basis.least())) {
            case HOLDS -> FigureReason.COMPARISON_HOLDS;
            case TRUNCATED -> FigureReason.COMPARISON_TRUNCATED;
            case WRONG -> FigureReason.COMPARISON_WRONG;
        };
        Arguments numbers = numbers(about, value, basis);
        findings.add(
                reason,
                path,
                percentage == null
                        ? numbers
                        : numbers.with(COMPUTED, StatedPercentage.telling(value.least(), basis.least(), decimals)));
    }

    private @Nullable Count basis(Figure figure, FigureComparison comparison) {
        String key = comparison.figure();
        BigDecimal given = comparison.value();
        if (key == null) {
            return given == null || given.signum() < 0 ? null : Count.exactly(given, figure.unit());
        }
        List<Figure> named = byKey.getOrDefault(key, List.of());
        return named.size() == 1 && !key.equals(figure.key()) ? Count.of(named.get(0)) : null;
    }

    private Arguments about(Figure figure, FigureComparison comparison) {
        Arguments about = findings.about(figure);
        return comparison.figure() == null ? about : about.with(OF, comparison.figure());
    }

    private static Arguments numbers(Arguments about, Count value, Count basis) {
        return FigureFindings.numbers(about, value.printed(), basis.printed(), value.unit(), basis.unit());
    }
}
