package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.function.Function;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.record.Act;

/** What is asked of a seat of a board that fell vacant: that it was filled, told by itself or by its by-election. */
final class SeatRules {

    private SeatRules() {}

    /**
     * The rule on when the seat was filled. Told not to have been filled beside a by-election that filled it, filled by one that was
     * refused, or filled before it fell vacant, it contradicts itself.
     */
    static <T> Rule<T> filled(Fact<T, Vacancy> seat, Function<Fact<T, Act>, Rule<T>> rule) {
        Fact<T, LocalDate> fellVacant = seat.then("on", Vacancy::on);
        Fact<T, Act> told = seat.then("filled", Vacancy::filled);
        Fact<T, Act> byElection = seat.then("election", Vacancy::filledByElection);
        Fact<T, Act> filled = told.orElse(byElection);
        return Rules.unlessContradicted(
                Fact.and(told.is(Act::isNotDone), Fact.done(byElection)),
                told.path(),
                byElection.path(),
                Rules.unlessContradicted(
                        seat.then("election/recognition", Vacancy::isRefused),
                        "/election/elected",
                        "/election/recognition",
                        TimeRules.following(fellVacant, filled, rule.apply(filled))));
    }
}
