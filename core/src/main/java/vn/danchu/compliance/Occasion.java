package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Truth;

/**
 * One time that something is owed: a quarter's list, a village's conference of a year, the report to a session.
 *
 * @param whom for whom, or about what: the unit, a village, a project, a session
 * @param name its name in data: {@code 2026-Q1}, a village's name, a session's day
 * @param span the time that it is for
 * @param due its last day, as counted; null if that day is not known
 * @param setByLaw whether the law sets the last day; else only the library does ({@link NoLimit}), and an act done later
 *     fulfils the duty
 * @param owed whether it is owed
 * @param deciding paths that decide whether it is owed, or when, where that is not known
 * @param covered whether the records cover all the time in which it could have been done
 * @param <W> for whom
 */
public record Occasion<W>(
        W whom,
        String name,
        Period span,
        @Nullable Due due,
        boolean setByLaw,
        Truth owed,
        List<String> deciding,
        boolean covered) {

    /** What is owed for sure, its last day known. */
    static <W> Occasion<W> owed(W whom, String name, Period span, Due due, boolean setByLaw, boolean covered) {
        return new Occasion<>(whom, name, span, due, setByLaw, Truth.TRUE, List.of(), covered);
    }

    /** The last day, as rolled by the calendar; null if it is not known. */
    public @Nullable LocalDate last() {
        return due == null ? null : due.date() != null ? due.date() : due.unrolled();
    }

    /** Whether a paper on this stretch is one on all of its time: on all of the days of it on which the unit existed. */
    public boolean isTimeOf(Period paper, Unit unit) {
        return isTimeOf(span, paper, unit);
    }

    /** Whether a paper on this stretch is one on all days of that time on which the unit existed. */
    public static boolean isTimeOf(Period time, Period paper, Unit unit) {
        Period existed = unit.existedIn(time);
        return paper.equals(time) || (existed != null && time.contains(paper) && paper.contains(existed));
    }

    /** The same for another. */
    <V> Occasion<V> of(V other, String otherName) {
        return new Occasion<>(other, otherName, span, due, setByLaw, owed, deciding, covered);
    }

    /** The same under another name. */
    Occasion<W> named(String other) {
        return of(whom, other);
    }

    /** The same with another last day. */
    Occasion<W> due(@Nullable Due other, boolean byLaw) {
        return new Occasion<>(whom, name, span, other, byLaw, owed, deciding, covered);
    }

    /** The same, whose last day the library sets once these data are known. */
    Occasion<W> undated(List<String> gaps) {
        return new Occasion<>(whom, name, span, null, false, owed, Outcome.joined(deciding, gaps), covered);
    }

    /** The same, owed only where this is so as well. */
    Occasion<W> where(Truth also, List<String> gaps) {
        if (also.isTrue()) {
            return this;
        }
        Truth both = owed.and(also);
        return new Occasion<>(
                whom,
                name,
                span,
                due,
                setByLaw,
                both,
                both == Truth.UNKNOWN && also == Truth.UNKNOWN ? Outcome.joined(deciding, gaps) : deciding,
                covered);
    }

    /** The same, whose evidence is looked for in another part of the time. */
    Occasion<W> covered(boolean other) {
        return covered == other ? this : new Occasion<>(whom, name, span, due, setByLaw, owed, deciding, other);
    }
}
