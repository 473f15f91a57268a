package vn.danchu.figures;

import static vn.danchu.compliance.Argument.SHORT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Arguments;

/** Whether a figure's parts make up the whole. */
final class PartsCheck {

    private final FigureFindings findings;
    private final Figure figure;
    private final String path;

    private PartsCheck(FigureFindings findings, Figure figure, String path) {
        this.findings = findings;
        this.figure = figure;
        this.path = path;
    }

    /** Judges the parts of a figure that has some. */
    static void judge(FigureFindings findings, Figure figure, String path, List<FigurePart> parts) {
        new PartsCheck(findings, figure, path + "/parts").judge(parts);
    }

    private void judge(List<FigurePart> parts) {
        boolean sound = keysAreUnique(parts);
        List<BigDecimal> known = knownValues(parts);
        Count whole = Count.of(figure);
        if (!sound || whole == null) {
            return;
        }
        BigDecimal sum = Count.sum(known);
        Count total = Count.exactly(sum, figure.unit());
        if (figure.unit() == null && !Count.isCountable(sum)) {
            add(FigureReason.TOO_LARGE, findings.about(figure));
        } else if (total.exceeds(whole)) {
            add(FigureReason.PARTS_EXCEED, lacking(sum, whole, sum.subtract(whole.printed())));
        } else if (known.size() == parts.size()) {
            compare(total, whole);
        }
    }

    private void compare(Count total, Count whole) {
        Boolean complete = figure.partsAreComplete();
        BigDecimal sum = total.printed();
        BigDecimal lacking = whole.printed().subtract(sum);
        if (Boolean.TRUE.equals(complete) && total.least().compareTo(whole.least()) < 0) {
            add(FigureReason.PARTS_FALL_SHORT, lacking(sum, whole, lacking));
        } else if (!whole.exact()) {
            add(FigureReason.INEXACT, numbers(sum, whole));
        } else if (lacking.signum() == 0) {
            add(FigureReason.PARTS_ADD_UP, numbers(sum, whole));
        } else {
            FigureReason reason = complete == null ? FigureReason.COMPLETENESS_UNKNOWN : FigureReason.PARTS_LEAVE_REST;
            add(reason, lacking(sum, whole, lacking));
        }
    }

    private boolean keysAreUnique(List<FigurePart> parts) {
        Set<String> seen = new HashSet<>();
        boolean unique = true;
        for (int i = 0; i < parts.size(); i++) {
            String key = parts.get(i).key();
            if (key == null || key.isBlank()) {
                findings.notGiven(path + "/" + i + "/key", figure.key());
            } else if (!seen.add(key)) {
                findings.add(FigureReason.DUPLICATE_KEY, path + "/" + i + "/key", findings.about(key));
                unique = false;
            }
        }
        return unique;
    }

    private List<BigDecimal> knownValues(List<FigurePart> parts) {
        List<BigDecimal> known = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            FigurePart part = parts.get(i);
            BigDecimal value = part.value();
            if (findings.isNumber(value, figure.unit(), path + "/" + i + "/value", part.key()) && value != null) {
                known.add(value);
            }
        }
        return known;
    }

    private Arguments numbers(BigDecimal sum, Count whole) {
        return FigureFindings.numbers(findings.about(figure), sum, whole.printed(), figure.unit(), figure.unit());
    }

    private Arguments lacking(BigDecimal sum, Count whole, BigDecimal lacking) {
        Arguments numbers = numbers(sum, whole);
        return figure.unit() == null && Count.isCountable(lacking)
                ? numbers.with(SHORT, lacking.longValueExact())
                : numbers;
    }

    private void add(FigureReason reason, Arguments arguments) {
        findings.add(reason, path, arguments);
    }
}
