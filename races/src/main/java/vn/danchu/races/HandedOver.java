package vn.danchu.races;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Circumstances with a remembered day go to another thread through a plain field: it sees all of them or none. */
@JCStressTest
@Outcome(
        id = {"3, 3", "3, 0"},
        expect = Expect.ACCEPTABLE,
        desc = "Seen whole, or not yet.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Seen in part.")
@State
public class HandedOver {

    private @Nullable Circumstances shared;

    private static int parts(Circumstances seen) {
        Circumstances then = seen.on(LocalDate.of(2026, 2, 3));
        return then.unit() != null && then.readings() != null && then.calendar() != null && then.day() != null
                ? then.day().getDayOfMonth()
                : -1;
    }

    @Actor
    public void gives(II_Result found) {
        Circumstances made =
                new Circumstances(Unit.UNKNOWN, Period.year(2026), LocalDate.MAX, WorkingCalendar.vietnam(), Set.of());
        shared = made;
        found.r1 = parts(made);
    }

    @Actor
    public void takes(II_Result found) {
        Circumstances seen = shared;
        found.r2 = seen == null ? 0 : parts(seen);
    }
}
