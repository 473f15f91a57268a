package vn.danchu.figures;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Verdict;

/**
 * What is found about one figure, or about a report as a whole. Its text is rendered on demand by {@link FigureTexts}.
 *
 * @param verdict the verdict of the reason
 * @param path JSON pointer to what it is about
 * @param reason what is found
 * @param arguments the exact numbers, and the printed percentage, that show it
 * @param grade whether it decides the verdict on the whole
 */
public record FigureFinding(Verdict verdict, String path, FigureReason reason, Arguments arguments, Grade grade) {
    /** Names an argument that is missing. */
    public FigureFinding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(grade, "grade");
    }

    /** The finding with its reason's verdict and grade. */
    public static FigureFinding of(FigureReason reason, String path, Arguments arguments) {
        Objects.requireNonNull(reason, "reason");
        return new FigureFinding(reason.verdict(), path, reason, arguments, reason.grade());
    }

    /** Key of the figure it is about, or null if it is about a report or the figure has none. */
    public @Nullable String figure() {
        return (String) arguments.get(Argument.FIGURE);
    }
}
