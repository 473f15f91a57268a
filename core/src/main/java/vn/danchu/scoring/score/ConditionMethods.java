package vn.danchu.scoring.score;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.score.CompiledMethod.Scope;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.ScoringMethod;

/** The methods that rest on conditions and days. */
final class ConditionMethods {

    private ConditionMethods() {}

    private static final Message MET = Message.of("step.conditionMet");
    private static final Message NOT_MET = Message.of("step.conditionNotMet");

    /** A condition and its points, compiled. */
    private record Item(
            CompiledCondition when, Exact points, @Nullable Message note) {

        static Item[] of(List<ScoringMethod.Item> items, Scope scope) {
            return items.stream()
                    .map(item -> of(item, Exact.of(item.points()), scope))
                    .toArray(Item[]::new);
        }

        private static Item of(ScoringMethod.Item item, Exact points, Scope scope) {
            Label label = item.label();
            Message note = label == null ? null : Message.of("step.item", "item", label, "points", points.shown());
            return new Item(scope.condition(item.when()), points, note);
        }

        void note(Readings readings) {
            if (note != null) {
                readings.step(note);
            }
        }
    }

    static CompiledMethod allOrNothing(ScoringMethod.AllOrNothing method, Scope scope) {
        CompiledCondition condition = scope.condition(method.condition());
        Exact full = scope.full();
        Exact otherwise = Exact.of(method.otherwise());
        return (readings, tally) -> switch (condition.test(readings, tally)) {
            case MET -> {
                readings.step(MET);
                yield full;
            }
            case NOT_MET -> {
                readings.step(NOT_MET);
                yield otherwise;
            }
            case UNDETERMINED -> null;
        };
    }

    static CompiledMethod checklist(ScoringMethod.Checklist method, Scope scope) {
        Item[] items = Item.of(method.items(), scope);
        return (readings, tally) -> {
            Exact sum = Exact.ZERO;
            boolean known = true;
            for (Item item : items) {
                ConditionState state = item.when.test(readings, tally);
                known &= state != ConditionState.UNDETERMINED;
                if (state == ConditionState.MET) {
                    item.note(readings);
                    sum = sum.plus(item.points);
                }
            }
            return known ? sum : null;
        };
    }

    static CompiledMethod options(ScoringMethod.Options method, Scope scope) {
        Item[] options = Item.of(method.options(), scope);
        return (readings, tally) -> {
            Item chosen = null;
            int met = 0;
            boolean known = true;
            for (Item option : options) {
                ConditionState state = option.when.test(readings, tally);
                known &= state != ConditionState.UNDETERMINED;
                if (state == ConditionState.MET) {
                    chosen = option;
                    met++;
                }
            }
            if (met > 1 || (known && met == 0)) {
                readings.refuse(Message.of(met == 0 ? "criterion.noOption" : "criterion.severalOptions"));
                return null;
            }
            if (chosen == null) {
                return null;
            }
            chosen.note(readings);
            return chosen.points;
        };
    }

    static CompiledMethod levels(ScoringMethod.Levels method, Scope scope) {
        Item[] levels = Item.of(
                method.levels().stream()
                        .sorted(Comparator.comparing(ScoringMethod.Item::points).reversed())
                        .toList(),
                scope);
        Exact otherwise = Exact.of(method.otherwise());
        return (readings, tally) -> {
            for (Item level : levels) {
                ConditionState state = level.when.test(readings, tally);
                if (state == ConditionState.MET) {
                    level.note(readings);
                    return level.points;
                }
                if (state == ConditionState.UNDETERMINED) {
                    return null;
                }
            }
            readings.step(Message.of("step.noLevel"));
            return otherwise;
        };
    }

    /** A rung, compiled; subjects are numbered. */
    private record Rung(int subject, CompiledCondition condition, Exact deduction) {}

    static CompiledMethod ladder(ScoringMethod.DeductionLadder method, Scope scope) {
        Map<String, Integer> subjects = new HashMap<>();
        Rung[] rungs = method.rungs().stream()
                .map(rung -> new Rung(
                        subjects.computeIfAbsent(rung.subject(), each -> subjects.size()),
                        scope.condition(rung.condition()),
                        Exact.of(rung.deduction())))
                .toArray(Rung[]::new);
        int count = subjects.size();
        Exact full = scope.full();
        ScoringMethod.DeductionLadder.Reading reading = method.reading();
        return (readings, tally) -> {
            Exact[] worst = new Exact[count];
            Arrays.fill(worst, Exact.ZERO);
            Exact every = Exact.ZERO;
            boolean known = true;
            for (Rung rung : rungs) {
                ConditionState state = rung.condition.test(readings, tally);
                known &= state != ConditionState.UNDETERMINED;
                if (state == ConditionState.MET) {
                    worst[rung.subject] = worst[rung.subject].max(rung.deduction);
                    every = every.plus(rung.deduction);
                }
            }
            if (!known) {
                return null;
            }
            Exact taken = switch (reading) {
                case EVERY_RUNG -> every;
                case WORST_ONLY -> Arrays.stream(worst).reduce(Exact.ZERO, Exact::max);
                case WORST_PER_SUBJECT -> Arrays.stream(worst).reduce(Exact.ZERO, Exact::plus);
            };
            readings.step(Message.of("step.deducted", "points", taken.shown()));
            return full.minus(taken);
        };
    }

    static CompiledMethod timeliness(ScoringMethod.Timeliness method, Scope scope) {
        int date = scope.slots().of(method.date());
        CompiledDay due = CompiledDay.of(method.due(), scope.slots());
        String doneKey = method.done();
        int done = doneKey == null ? -1 : scope.slots().of(doneKey);
        Exact onTime = Exact.of(method.onTime());
        Exact late = Exact.of(method.late());
        Exact early = method.early() == null ? onTime : Exact.of(method.early());
        Exact notDone = method.notDone() == null ? late : Exact.of(method.notDone());
        return (readings, tally) -> {
            if (done >= 0 && readings.answer(done) == ConditionState.NOT_MET) {
                readings.step(Message.of("step.notDone"));
                return notDone;
            }
            LocalDate day = readings.day(date);
            LocalDate last = due.on(readings);
            if (day == null || last == null) {
                return null;
            }
            readings.step(Message.of(day.isAfter(last) ? "step.late" : "step.onTime", "due", last));
            return day.isAfter(last) ? late : day.equals(last) ? onTime : early;
        };
    }
}
