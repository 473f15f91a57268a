package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in one record: a finding before it knows its norm and its place in the dossier.
 *
 * @param reason why, and with it the verdict
 * @param path where, as {@link Fact#path()}
 * @param arguments the values the text shows
 * @param due the last day of a duty that is pending, else null
 * @param cautions keys of what the reader must know besides
 */
public record Outcome(
        Reason reason,
        String path,
        Arguments arguments,
        @Nullable LocalDate due,
        List<String> cautions) {

    /** An outcome with these values. */
    public static Outcome of(Reason reason, String path, Arguments arguments) {
        return new Outcome(reason, path, arguments, null, List.of());
    }

    /** An outcome without values. */
    public static Outcome of(Reason reason, String path) {
        return of(reason, path, Arguments.none());
    }

    /** Missing data, at these paths; the first is where the finding stands. */
    public static Outcome noData(String... paths) {
        return of(Reason.NO_DATA, paths[0], Arguments.of(Argument.MISSING, List.of(paths)));
    }

    /** A duty whose last day has not passed. */
    public static Outcome pending(String path, LocalDate due) {
        return new Outcome(Reason.NOT_YET_DUE, path, Arguments.of(Argument.DUE, due), due, List.of());
    }

    /** A norm that does not apply because the condition fails. */
    public static Outcome notApplicable(String condition, String path) {
        return of(Reason.CONDITION_FAILS, path, Arguments.of(Argument.CONDITION, condition));
    }

    /** The verdict. */
    public Verdict verdict() {
        return reason.verdict();
    }

    /** The same with a caution more, unless it has it already. */
    public Outcome caution(String key) {
        if (cautions.contains(key)) {
            return this;
        }
        List<String> more = new ArrayList<>(cautions);
        more.add(key);
        return new Outcome(reason, path, arguments, due, List.copyOf(more));
    }

    /** The same below a prefix, as when a rule judged an element of a list. */
    Outcome below(String prefix) {
        return path.startsWith("#") ? this : new Outcome(reason, prefix + path, arguments, due, cautions);
    }

    /** The worse of two, the first when neither is, with the cautions of both. */
    public static Outcome worse(Outcome first, Outcome second) {
        return second.severity() > first.severity() ? second.withCautionsOf(first) : first.withCautionsOf(second);
    }

    /** The better of two; the first when neither is. */
    public static Outcome better(Outcome first, Outcome second) {
        return second.leniency() > first.leniency() ? second : first;
    }

    /** The same with the cautions of the other as well. */
    Outcome withCautionsOf(Outcome other) {
        Outcome result = this;
        for (String caution : other.cautions()) {
            result = result.caution(caution);
        }
        return result;
    }

    /** How bad it is: what does not apply least, a breach most. */
    int severity() {
        return switch (verdict()) {
            case NOT_APPLICABLE -> 0;
            case COMPLIANT -> 1;
            case PENDING -> 2;
            case UNDETERMINED -> 3;
            case NON_COMPLIANT -> 4;
        };
    }

    /** How good it is: what does not apply least, what is kept most. */
    int leniency() {
        return switch (verdict()) {
            case NOT_APPLICABLE -> 0;
            case NON_COMPLIANT -> 1;
            case UNDETERMINED -> 2;
            case PENDING -> 3;
            case COMPLIANT -> 4;
        };
    }
}
