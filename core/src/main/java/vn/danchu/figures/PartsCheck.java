package vn.danchu.figures;

import static vn.danchu.compliance.Argument.BASE;
import static vn.danchu.compliance.Argument.HAS;
import static vn.danchu.compliance.Argument.SHORT;

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
        List<Long> known = knownValues(parts);
        Count whole = Count.of(figure);
        if (!sound || whole == null) {
            return;
        }
        Long sum = Count.sum(known);
        if (sum == null) {
            add(FigureReason.TOO_LARGE, findings.about(figure));
        } else if (sum > whole.most()) {
            add(FigureReason.PARTS_EXCEED, numbers(sum, whole).with(SHORT, sum - whole.printed()));
        } else if (known.size() == parts.size()) {
            compare(sum, whole);
        }
    }

    private void compare(long sum, Count whole) {
        Boolean complete = figure.partsAreComplete();
        Arguments numbers = numbers(sum, whole);
        if (Boolean.TRUE.equals(complete) && sum < whole.least()) {
            add(FigureReason.PARTS_FALL_SHORT, numbers.with(SHORT, whole.printed() - sum));
        } else if (!whole.exact()) {
            add(FigureReason.INEXACT, numbers);
        } else if (sum == whole.printed()) {
            add(FigureReason.PARTS_ADD_UP, numbers);
        } else {
            FigureReason reason = complete == null ? FigureReason.COMPLETENESS_UNKNOWN : FigureReason.PARTS_LEAVE_REST;
            add(reason, numbers.with(SHORT, whole.printed() - sum));
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

    private List<Long> knownValues(List<FigurePart> parts) {
        List<Long> known = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            FigurePart part = parts.get(i);
            if (findings.isCount(part.value(), path + "/" + i + "/value", part.key()) && part.value() != null) {
                known.add(part.value());
            }
        }
        return known;
    }

    private Arguments numbers(long sum, Count whole) {
        return findings.about(figure).with(HAS, sum).with(BASE, whole.printed());
    }

    private void add(FigureReason reason, Arguments arguments) {
        findings.add(reason, path, arguments);
    }
}
