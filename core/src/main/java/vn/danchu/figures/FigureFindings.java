package vn.danchu.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;

/** The findings made so far, at pointers under one place of a file. */
final class FigureFindings {

    private final String root;
    private final List<FigureFinding> findings = new ArrayList<>();

    FigureFindings(String root) {
        this.root = root;
    }

    void add(FigureReason reason, String path, Arguments arguments) {
        findings.add(FigureFinding.of(reason, root + path, arguments));
    }

    void notGiven(String path, @Nullable String figure) {
        add(FigureReason.NOT_GIVEN, path, about(figure).with(Argument.MISSING, List.of(root + path)));
    }

    /** Whether the value is given, not negative, and whole where it has no unit; a finding says so if it is not. */
    boolean isNumber(@Nullable BigDecimal value, @Nullable FigureUnit unit, String path, @Nullable String figure) {
        if (value == null) {
            notGiven(path, figure);
            return false;
        }
        if (value.signum() < 0) {
            add(FigureReason.NEGATIVE, path, number(about(figure), value, unit));
            return false;
        }
        if (unit == null && !Count.isWhole(value)) {
            add(FigureReason.DECIMAL_WITHOUT_UNIT, path, number(about(figure), value, null));
            return false;
        }
        return true;
    }

    /** The arguments with a number that is judged: as a count where it is one, else with its unit. */
    static Arguments number(Arguments about, BigDecimal value, @Nullable FigureUnit unit) {
        return unit == null && Count.isCountable(value)
                ? about.with(Argument.HAS, value.longValueExact())
                : about.with(Argument.FOUND, List.of(Count.text(value, unit)));
    }

    /** The arguments with two numbers of one dimension, and where it is asked for by how much they differ. */
    static Arguments numbers(
            Arguments about,
            BigDecimal value,
            BigDecimal base,
            @Nullable FigureUnit unit,
            @Nullable FigureUnit ofBase) {
        boolean counts = unit == null && Count.isCountable(value) && Count.isCountable(base);
        return counts
                ? about.with(Argument.HAS, value.longValueExact()).with(Argument.BASE, base.longValueExact())
                : about.with(Argument.FOUND, List.of(Count.text(value, unit), Count.text(base, ofBase)));
    }

    Arguments about(Figure figure) {
        return about(figure.key());
    }

    Arguments about(@Nullable String figure) {
        return figure == null ? Arguments.none() : Arguments.of(Argument.FIGURE, figure);
    }

    int size() {
        return findings.size();
    }

    List<FigureFinding> all() {
        return List.copyOf(findings);
    }
}
