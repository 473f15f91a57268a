package vn.danchu.figures;

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

    /** Whether the value is given and not negative; a finding says so if it is not. */
    boolean isCount(@Nullable Long value, String path, @Nullable String figure) {
        if (value == null) {
            notGiven(path, figure);
            return false;
        }
        if (value < 0) {
            add(FigureReason.NEGATIVE, path, about(figure).with(Argument.HAS, value));
            return false;
        }
        return true;
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
