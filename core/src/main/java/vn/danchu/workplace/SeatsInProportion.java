package vn.danchu.workplace;

import static vn.danchu.compliance.Rules.adjusted;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;

/**
 * D145:38.2.b: the seats of each organisation and of the dialogue group on the workers' side follow its share of all workers.
 * The text does not say how parts of a seat are rounded. Whatever the rounding, none has fewer than the whole seats of its share;
 * and where together they are of all workers, none has more than its share rounded up. Together they are not of more than all workers.
 */
final class SeatsInProportion {

    private static final String LIST = "/seats";

    /** Seats among those of the others. */
    private record Portion(int index, DialogueMembers members, List<WorkersSeats> all) {
        WorkersSeats own() {
            return all.get(index);
        }
    }

    private static final Fact<Portion, Integer> SEATS = own("seats", WorkersSeats::seats);
    private static final Fact<Portion, Integer> REPRESENTED = own("represented", WorkersSeats::represented);
    private static final Fact<Portion, Long> ALL_SEATS = sum("seats", WorkersSeats::seats);
    private static final Fact<Portion, Long> ALL_REPRESENTED = sum("represented", WorkersSeats::represented);
    private static final Fact<Portion, Integer> WORKERS = Fact.<Portion, Integer>of(
                    "^/workers", portion -> portion.members().workers())
            .orElse(Fact.ofUnit("staff", unit -> unit.staff()));

    private static final Fact<Portion, Integer> WHOLE_SEATS = share((parts, workers) -> parts / workers);
    private static final Fact<Portion, Integer> ROUNDED_UP = share((parts, workers) -> (parts + workers - 1) / workers);
    private static final Fact<Portion, Boolean> OF_ALL_WORKERS =
            Fact.both(WORKERS, ALL_REPRESENTED, (workers, sum) -> workers.longValue() == sum);

    /** That they are more than all workers: one of the numbers is wrong. */
    private static final Fact<DialogueMembers, Optional<Outcome>> MORE_THAN_ALL = moreThan(
                    Fact.of("/workers", DialogueMembers::workers))
            .orElse(moreThan(Fact.ofUnit("staff", unit -> unit.staff())));

    /** Of those alone on their side no number of seats is too small or too large. */
    private static final Fact<Portion, Boolean> HAS_ALL_SEATS = Fact.and(
            Fact.of("/seats", portion -> portion.all().size() == 1),
            Fact.both(REPRESENTED, WORKERS, (members, workers) -> members <= workers));

    private SeatsInProportion() {}

    static Rule<DialogueMembers> kept() {
        Fact<DialogueMembers, List<Portion>> portions = Fact.of(LIST, SeatsInProportion::portions);
        return adjusted(
                ListRules.each(
                        portions,
                        anyOf(
                                all(
                                        CountRules.atLeast(WHOLE_SEATS, SEATS),
                                        where(OF_ALL_WORKERS, CountRules.notAbove(SEATS, ROUNDED_UP))),
                                holds(HAS_ALL_SEATS))),
                (outcome, members, circumstances) -> Objects.requireNonNullElse(
                                MORE_THAN_ALL.of(members, circumstances), Optional.<Outcome>empty())
                        .orElse(outcome));
    }

    private static Fact<DialogueMembers, Optional<Outcome>> moreThan(Fact<DialogueMembers, Integer> workers) {
        return Fact.both(
                Fact.sum(Fact.of(LIST, DialogueMembers::seats), Fact.of("/represented", WorkersSeats::represented)),
                workers,
                (sum, all) -> sum > all
                        ? Optional.of(Outcome.countsContradict(LIST, sum, workers.path(), all))
                        : Optional.empty());
    }

    private static @Nullable List<Portion> portions(DialogueMembers members) {
        List<WorkersSeats> all = members.seats();
        if (all == null) {
            return null;
        }
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            portions.add(new Portion(i, members, all));
        }
        return portions;
    }

    /** What it would have of all seats by its share of all workers. */
    private static Fact<Portion, Integer> share(BiFunction<Long, Integer, Long> rounded) {
        Fact<Portion, Long> product = Fact.both(REPRESENTED, ALL_SEATS, (members, seats) -> members * seats);
        Fact<Portion, Integer> all = WORKERS.map(workers -> workers > 0 ? workers : null);
        return Fact.both(
                product, all, (parts, workers) -> (int) Math.min(Integer.MAX_VALUE, rounded.apply(parts, workers)));
    }

    private static Fact<Portion, Integer> own(String component, Function<WorkersSeats, @Nullable Integer> read) {
        return Fact.with(
                "/" + component,
                List.of("/" + component),
                (portion, circumstances) -> read.apply(portion.own()),
                (portion, circumstances) -> List.of(place(portion.index(), component)));
    }

    private static Fact<Portion, Long> sum(String component, Function<WorkersSeats, @Nullable Integer> read) {
        return Fact.with(
                "^" + LIST,
                List.of("/" + component),
                (portion, circumstances) -> {
                    long sum = 0;
                    for (WorkersSeats one : portion.all()) {
                        Integer number = read.apply(one);
                        if (number == null) {
                            return null;
                        }
                        sum += number;
                    }
                    return sum;
                },
                (portion, circumstances) -> {
                    List<String> gaps = new ArrayList<>();
                    for (int i = 0; i < portion.all().size(); i++) {
                        if (read.apply(portion.all().get(i)) == null) {
                            gaps.add(place(i, component));
                        }
                    }
                    return gaps;
                });
    }

    private static String place(int index, String component) {
        return "^" + LIST + "/" + index + "/" + component;
    }
}
