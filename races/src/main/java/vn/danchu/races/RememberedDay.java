package vn.danchu.races;

import java.time.LocalDate;
import java.util.Set;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;

/** Two threads ask the same circumstances for two days each; each gets its own, whichever is remembered. */
@JCStressTest
@Outcome(id = "12, 21", expect = Expect.ACCEPTABLE, desc = "Each has its day.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A day, a unit or circumstances of another.")
@State
public class RememberedDay {

    private final Circumstances shared =
            new Circumstances(Unit.UNKNOWN, Period.year(2026), LocalDate.MAX, WorkingCalendar.vietnam(), Set.of());

    private int asked(int day) {
        Circumstances then = shared.on(LocalDate.of(2026, 1, day));
        boolean whole = then.period() != null && then.unit() != null && then.asOf() == LocalDate.MAX;
        return whole && then.day() != null ? then.day().getDayOfMonth() : -1;
    }

    @Actor
    public void first(II_Result found) {
        found.r1 = 10 * asked(1) + asked(2);
    }

    @Actor
    public void second(II_Result found) {
        found.r2 = 10 * asked(2) + asked(1);
    }
}
