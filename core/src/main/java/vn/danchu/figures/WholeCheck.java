package vn.danchu.figures;

import static vn.danchu.compliance.Argument.BASE;
import static vn.danchu.compliance.Argument.COMPUTED;
import static vn.danchu.compliance.Argument.HAS;
import static vn.danchu.compliance.Argument.OF;
import static vn.danchu.compliance.Argument.ROUNDED;
import static vn.danchu.compliance.Argument.SHORT;
import static vn.danchu.compliance.Argument.STATED;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Arguments;

/** Whether a figure fits the whole that it is counted out of, and whether the percentage printed with it follows. */
final class WholeCheck {

    private static final int DECIMALS_SHOWN = 2;

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
        if (whole != null && value != null) {
            fits(figure, value, whole, path);
            if (figure.stated() != null) {
                percentage(figure, figure.stated(), value, whole, path + "/stated");
            }
        }
    }

    /** The whole; null if it is not known, which a finding then says. */
    private @Nullable Count whole(Figure figure, String path) {
        Long given = figure.ofValue();
        if (given != null && !findings.isCount(given, path + "/ofValue", figure.key())) {
            return null;
        }
        String key = figure.of();
        if (key == null) {
            return given == null ? null : Count.exactly(given);
        }
        List<Figure> named = byKey.getOrDefault(key, List.of());
        if (named.isEmpty() || key.equals(figure.key())) {
            findings.add(FigureReason.WHOLE_NOT_FOUND, path + "/of", about(figure));
            return null;
        }
        Count whole = Count.of(named.get(0));
        if (named.size() > 1 || whole != null && given != null && whole.printed() != given) {
            findings.add(FigureReason.WHOLE_AMBIGUOUS, path + "/of", about(figure));
            return null;
        }
        if (whole == null) {
            findings.notGiven(path + "/of", figure.key());
        }
        return whole;
    }

    private void fits(Figure figure, Count value, Count whole, String path) {
        String at = path + (figure.of() != null ? "/of" : "/ofValue");
        Arguments numbers = numbers(figure, value, whole);
        if (value.least() > whole.most()) {
            findings.add(FigureReason.ABOVE_WHOLE, at, numbers.with(SHORT, value.printed() - whole.printed()));
        } else if (value.most() <= whole.least()) {
            findings.add(FigureReason.WITHIN_WHOLE, at, numbers);
        } else {
            findings.add(FigureReason.INEXACT, at, numbers);
        }
    }

    private void percentage(Figure figure, String printed, Count value, Count whole, String path) {
        StatedPercentage stated = StatedPercentage.read(printed);
        Arguments numbers = numbers(figure, value, whole);
        if (stated == null) {
            findings.add(FigureReason.PERCENTAGE_UNREADABLE, path, about(figure));
        } else if (!value.exact() || !whole.exact()) {
            findings.add(FigureReason.INEXACT, path, numbers);
        } else if (whole.printed() == 0) {
            findings.add(FigureReason.WHOLE_IS_ZERO, path, numbers);
        } else {
            long part = value.printed();
            long of = whole.printed();
            int decimals = Math.max(DECIMALS_SHOWN, stated.decimals());
            Arguments shown = numbers.with(COMPUTED, StatedPercentage.computed(part, of, decimals))
                    .with(ROUNDED, StatedPercentage.computed(part, of, stated.decimals()));
            FigureReason reason = switch (stated.with(part, of)) {
                case HOLDS -> FigureReason.PERCENTAGE_HOLDS;
                case TRUNCATED -> FigureReason.PERCENTAGE_TRUNCATED;
                case WRONG -> FigureReason.PERCENTAGE_WRONG;
            };
            findings.add(reason, path, shown);
        }
    }

    private Arguments numbers(Figure figure, Count value, Count whole) {
        return about(figure).with(HAS, value.printed()).with(BASE, whole.printed());
    }

    private Arguments about(Figure figure) {
        Arguments about = findings.about(figure);
        if (figure.of() != null) {
            about = about.with(OF, figure.of());
        }
        return figure.stated() == null ? about : about.with(STATED, figure.stated());
    }
}
