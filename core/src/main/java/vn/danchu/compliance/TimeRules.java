package vn.danchu.compliance;

import static vn.danchu.compliance.Rules.rule;
import static vn.danchu.compliance.Rules.timed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.MinimumDuration;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/**
 * The rules about days. A duty not known to be done whose last day has not passed on the as-of date gives PENDING with that
 * day; after it, NON_COMPLIANT if it is known not to be done, UNDETERMINED if that is not known. What happens after the
 * as-of date has not happened yet.
 */
public final class TimeRules {

    private static final String UNLISTED_VILLAGE = "of-an-unlisted-village";
    private static final String LIMIT_IN_LIFE = "unit-existed-to-the-last-day";
    private static final String VILLAGE_IN_LIFE = "village-existed-to-the-last-day";
    private static final String ENDED_ON = "#/unit/endedOn";

    private TimeRules() {}

    /**
     * The act was done within the limit after, or at the latest the limit before, an event ({@link Limit}). An act dated
     * before the event that a forward limit runs from contradicts it.
     */
    public static <T> Rule<T> deadline(Fact<T, LocalDate> event, Limit limit, Fact<T, Act> act) {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(act, "act");
        return deadline(event, limit, act, false);
    }

    /** The rule on an act that can only follow an event: done before it, the two days contradict each other. */
    public static <T> Rule<T> following(Fact<T, LocalDate> event, Fact<T, Act> act, Rule<T> rule) {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(rule, "rule");
        return rule(event, rule, (record, circumstances) -> {
            LocalDate start = event.of(record, circumstances);
            Act value = act.of(record, circumstances);
            LocalDate on = value == null ? null : value.on();
            if (start != null && on != null && on.isBefore(start) && !start.isAfter(circumstances.asOf())) {
                return Outcome.datesContradict(act.path(), on, event.path(), start);
            }
            return rule.judge(record, circumstances);
        });
    }

    /** As {@link #deadline}, for acts that may well come before the event: disclosing a draft before it is decided. */
    public static <T> Rule<T> notLaterThan(Fact<T, LocalDate> event, Limit limit, Fact<T, Act> act) {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(act, "act");
        return deadline(event, limit, act, true);
    }

    private static <T> Rule<T> deadline(Fact<T, LocalDate> event, Limit limit, Fact<T, Act> act, boolean mayPrecede) {
        Rule<T> rule = timed(List.of(event, act), (record, circumstances) -> {
            LocalDate start = event.of(record, circumstances);
            Act value = act.of(record, circumstances);
            if (start == null) {
                return value == null
                        ? Outcome.worse(
                                Outcome.noData(event, record, circumstances),
                                Outcome.noData(act, record, circumstances))
                        : Outcome.noData(event, record, circumstances);
            }
            Due due = limit.from(start, circumstances.calendar());
            LocalDate on = value == null ? null : value.on();
            if (!mayPrecede && limit.forward() && on != null && on.isBefore(start)) {
                return Outcome.datesContradict(act.path(), on, event.path(), start);
            }
            Outcome outcome =
                    inWorkingDays(within(due, event.path(), act.path(), value, circumstances), limit, circumstances);
            if (!limit.forward() && outcome.verdict() == Verdict.NON_COMPLIANT) {
                return outcome.with(Argument.START, start);
            }
            return value == null ? missing(outcome, act, record, circumstances) : hinges(outcome, due, limit, value);
        });
        return DeclaredRule.asking(rule, Parameter.of(limit));
    }

    /** Late on a limit in working days is late by working days. */
    private static Outcome inWorkingDays(Outcome outcome, Limit limit, Circumstances circumstances) {
        if (outcome.reason() != Reason.LATE
                || !limit.inWorkingDays()
                || !(outcome.arguments().get(Argument.DUE) instanceof LocalDate due)
                || !(outcome.arguments().get(Argument.DONE) instanceof LocalDate done)) {
            return outcome;
        }
        OptionalInt late = circumstances.calendar().workingDaysAfter(due, done);
        return late.isEmpty() || late.getAsInt() == 0 // a day of rest after the limit is late by days alone
                ? outcome
                : outcome.with(Argument.WORKING_DAYS, late.getAsInt());
    }

    /** Whether an act was done by a day that the calendar counted; a year without data decides only where it could. */
    static Outcome within(Due due, String eventPath, String path, @Nullable Act act, Circumstances circumstances) {
        LocalDate last = lastDay(due, act == null ? null : act.on(), circumstances.asOf());
        if (last == null) {
            return Outcome.of(Reason.NO_CALENDAR, eventPath, Arguments.of(Argument.YEAR, due.missingYear()));
        }
        Outcome outcome = by(last, path, act, circumstances);
        for (String caution : due.cautions()) {
            outcome = outcome.caution(caution);
        }
        return outcome;
    }

    /** A year without data matters only once the last day as counted has passed: until then it cannot be the roll. */
    private static @Nullable LocalDate lastDay(Due due, @Nullable LocalDate on, LocalDate asOf) {
        LocalDate counted = due.unrolled();
        if (due.date() != null || counted == null) {
            return due.date();
        }
        LocalDate decisive = on != null && !on.isAfter(asOf) ? on : asOf;
        return decisive.isAfter(counted) ? null : counted;
    }

    private static Outcome hinges(Outcome outcome, Due due, Limit limit, @Nullable Act act) {
        LocalDate on = act == null ? null : act.on();
        if (on == null || outcome.verdict() != Verdict.COMPLIANT) {
            return outcome;
        }
        if (due.unrolled() != null && on.isAfter(due.unrolled())) {
            return outcome.caution("hinges-on-rolled-day");
        }
        return !limit.forward() && on.equals(due.date()) ? outcome.caution("hinges-on-clear-days") : outcome;
    }

    /** The act was done not later than this day, which the law sets. */
    public static <T> Rule<T> by(Fact<T, LocalDate> lastDay, Fact<T, Act> act) {
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(act, "act");
        return by(lastDay, act, true);
    }

    /** As above; a day that is only the library's ({@link NoLimit}) is met by an act done later as well. */
    static <T> Rule<T> by(Fact<T, LocalDate> lastDay, Fact<T, Act> act, boolean setByLaw) {
        return timed(List.of(lastDay, act), (record, circumstances) -> {
            LocalDate due = lastDay.of(record, circumstances);
            Act value = act.of(record, circumstances);
            if (due == null) {
                boolean done =
                        value != null && value.doneBy(circumstances.asOf()).isTrue();
                if (done && !setByLaw) {
                    return Outcome.of(Reason.MET, act.path());
                }
                Outcome open = Outcome.noData(lastDay, record, circumstances);
                return value == null && setByLaw
                        ? Outcome.worse(open, Outcome.noData(act, record, circumstances))
                        : open;
            }
            Outcome outcome = setByLaw
                    ? by(due, act.path(), value, circumstances)
                    : inGoodTime(due, act.path(), value, circumstances);
            return value == null ? missing(outcome, act, record, circumstances) : outcome;
        });
    }

    /**
     * The semantics of a duty with a last day: on that day it is still PENDING. Done, the day not known, suffices until the
     * last day has passed; after it the day is asked for. A duty that binds by a choice (L10:82.2) is none where the choice did
     * not stand on the last day.
     */
    static Outcome by(LocalDate due, String path, @Nullable Act act, Circumstances circumstances) {
        Outcome unchosen = circumstances.unchosen(due);
        return unchosen != null ? unchosen : unlessUnitEnded(due, doneBy(due, path, act, circumstances), circumstances);
    }

    /** An act as one of the unit itself: none before it was formed or after its last day; not known where it may have been either. */
    static @Nullable Act byUnit(@Nullable Act act, Circumstances circumstances) {
        Unit unit = circumstances.unit();
        if (act == null || act.isNotDone()) {
            return act;
        }
        if (act.on() == null) {
            boolean mayBeLater = unit.endedOn() != null && circumstances.asOf().isAfter(unit.endedOn());
            return unit.formedOn() == null && !mayBeLater ? act : null;
        }
        return unit.existedOn(act.on()) || act.on().isAfter(circumstances.asOf()) ? act : Act.notDone();
    }

    /** What would have to be known of an act to know whether the unit did it. */
    static List<String> gapsByUnit(String path, @Nullable Act act, List<String> gaps) {
        return act != null && act.doneBy(LocalDate.MAX).isTrue() ? List.of(path + "/on") : gaps;
    }

    /**
     * The outcome of a duty of the unit's own, by its act ({@link #byUnit}). What it is said to have done after its last day contradicts
     * that day; where it was broken by then, it stays so, and says so. What was done before it was formed says why it does not count.
     */
    static Outcome ofItsLife(String path, @Nullable Act act, Outcome outcome, Circumstances circumstances) {
        LocalDate on = act == null || act.isNotDone() ? null : act.on();
        if (on == null || on.isAfter(circumstances.asOf())) {
            return outcome;
        }
        boolean broken = outcome.verdict() == Verdict.NON_COMPLIANT;
        if (circumstances.unit().wasFormedAfter(on)) {
            return broken ? outcome.caution("dated-before-the-unit-was-formed") : outcome;
        }
        LocalDate ended = circumstances.unit().endedOn();
        if (ended == null || !on.isAfter(ended)) {
            return outcome;
        }
        return broken
                ? outcome.caution(Outcome.DONE_AFTER_THE_UNIT)
                : Outcome.datesContradict(path, on, ENDED_ON, ended);
    }

    /**
     * A limit that ran out after the unit's last day ended with the unit: nothing was overdue as long as it existed, and it cannot
     * act after. What was done in time all the same is kept.
     */
    public static Outcome unlessUnitEnded(@Nullable LocalDate last, Outcome outcome, Circumstances circumstances) {
        LocalDate ended = circumstances.unit().endedOn();
        return ended != null
                        && last != null
                        && last.isAfter(ended)
                        && circumstances.asOf().isAfter(last)
                        && outcome.verdict() == Verdict.NON_COMPLIANT
                ? Outcome.notApplicable(LIMIT_IN_LIFE, ENDED_ON).with(Argument.DUE, last)
                : outcome;
    }

    /**
     * As {@link #unlessUnitEnded} of the village that the record is of, for what its own people do: nobody acts in it after its last
     * day. What they are said to have done when there was no such village contradicts the days of its life; what was overdue while it
     * lived stays so.
     */
    public static <T> Rule<T> unlessVillageEnded(Fact<T, String> village, Rule<T> rule) {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(rule, "rule");
        return ofVillage(
                village,
                rule,
                (outcome, record, circumstances) -> byVillage(village, null, "", outcome, record, circumstances));
    }

    /** As above, for what is part of an act of theirs: where the village lived to the day of that act, it stays due. */
    public static <T> Rule<T> unlessVillageEnded(Fact<T, String> village, Fact<T, LocalDate> act, Rule<T> rule) {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(rule, "rule");
        return ofVillage(
                village,
                rule,
                (outcome, record, circumstances) -> byVillage(village, act, "", outcome, record, circumstances));
    }

    /** As above, for what others do towards the village: it is owed no longer after its last day, and what they did then, late, is no breach. */
    public static <T> Rule<T> towardsVillage(Fact<T, String> village, Rule<T> rule) {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(rule, "rule");
        return DeclaredRule.over(
                Outcome.joined(Outcome.joined(rule.reads(), village.reads()), VillageLife.READS),
                List.of(rule),
                rule.verdicts(),
                (record, circumstances) -> unlessVillageEnded(
                        village, null, "", rule.judge(record, circumstances), record, circumstances));
    }

    /** As above of all of these, which anybody may do: what was done late was late, unless the village is known to have ended by then. */
    @SafeVarargs
    public static <T> Rule<T> lateUnlessVillageEnded(Fact<T, String> village, Rule<T>... rules) {
        Objects.requireNonNull(rules, "rules");
        List<Rule<T>> each = List.of(rules);
        return Rules.adjusted(
                towardsVillage(village, Rules.all(rules)),
                (outcome, record, circumstances) -> outcome.reason() != Reason.NO_DATA
                        ? outcome
                        : each.stream()
                                .map(rule -> rule.judge(record, circumstances))
                                .filter(one -> one.reason() == Reason.LATE)
                                .findFirst()
                                .orElse(outcome));
    }

    /** As above, where what they did must be lawful by another rule, whenever they did it: late and not lawful, it is a breach. */
    public static <T> Rule<T> towardsVillage(Fact<T, String> village, Rule<T> rule, Rule<T> lawful) {
        Objects.requireNonNull(lawful, "lawful");
        Rule<T> towards = towardsVillage(village, rule);
        return DeclaredRule.over(
                Outcome.joined(towards.reads(), lawful.reads()),
                List.of(rule, lawful),
                DeclaredRule.verdictsOf(List.of(rule, lawful)),
                (record, circumstances) -> {
                    Outcome outcome = towards.judge(record, circumstances);
                    boolean excused = outcome.verdict() == Verdict.NOT_APPLICABLE
                            && rule.judge(record, circumstances).reason() == Reason.LATE;
                    Outcome other = excused ? lawful.judge(record, circumstances) : outcome;
                    return other.verdict() == Verdict.COMPLIANT ? outcome : other;
                });
    }

    /** As {@link #unlessVillageEnded} of every element of a list that counts ({@link ListRules#each}), each by its own last day. */
    public static <T, E> Rule<T> eachUnlessVillageEnded(
            Fact<T, String> village, Fact<T, List<E>> elements, Fact<E, Boolean> counts, Rule<E> rule) {
        Objects.requireNonNull(village, "village");
        return eachOfVillage(
                village,
                elements,
                counts,
                rule,
                (outcome, record, circumstances) -> byVillage(village, null, "^", outcome, record, circumstances));
    }

    /** As above, for what is part of an act of the record. */
    public static <T, E> Rule<T> eachUnlessVillageEnded(
            Fact<T, String> village,
            Fact<T, LocalDate> act,
            Fact<T, List<E>> elements,
            Fact<E, Boolean> counts,
            Rule<E> rule) {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(act, "act");
        return eachOfVillage(
                village,
                elements,
                counts,
                rule,
                (outcome, record, circumstances) -> byVillage(village, act, "^", outcome, record, circumstances));
    }

    /** As {@link #towardsVillage} of every element of a list that counts ({@link ListRules#each}), each by its own last day. */
    public static <T, E> Rule<T> eachTowardsVillage(
            Fact<T, String> village, Fact<T, List<E>> elements, Fact<E, Boolean> counts, Rule<E> rule) {
        Objects.requireNonNull(village, "village");
        return eachOfVillage(
                village,
                elements,
                counts,
                rule,
                (outcome, record, circumstances) ->
                        unlessVillageEnded(village, null, "^", outcome, record, circumstances));
    }

    /**
     * The rule, unless the village did not exist on a day on which its people met or voted: one of the two is wrong
     * ({@link Contradiction}).
     *
     * @param day the day
     * @param dayAt where it stands in this record
     */
    public static <T> Rule<T> inLifeOfVillage(
            Fact<T, String> village, Fact<T, LocalDate> day, Function<T, String> dayAt, Rule<T> rule) {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(dayAt, "dayAt");
        Objects.requireNonNull(rule, "rule");
        return new Contradiction<T>(
                        Outcome.joined(Outcome.joined(day.reads(), village.reads()), VillageLife.BOTH_ENDS),
                        (record, circumstances) -> VillageLife.contradiction(
                                dayAt.apply(record),
                                day.of(record, circumstances),
                                village.of(record, circumstances),
                                circumstances))
                .unless(rule);
    }

    /** As above of an act of theirs. */
    public static <T> Rule<T> inLifeOfVillage(Fact<T, String> village, Fact<T, Act> act, Rule<T> rule) {
        Objects.requireNonNull(act, "act");
        return inLifeOfVillage(village, Fact.day(act), record -> act.path(), rule);
    }

    private static <T> Rule<T> ofVillage(Fact<T, String> village, Rule<T> rule, Rules.Adjustment<T> adjustment) {
        return DeclaredRule.over(
                readsOfLife(village, rule),
                List.of(rule),
                rule.verdicts(),
                (record, circumstances) -> adjustment.adjust(rule.judge(record, circumstances), record, circumstances));
    }

    private static <T, E> Rule<T> eachOfVillage(
            Fact<T, String> village,
            Fact<T, List<E>> elements,
            Fact<E, Boolean> counts,
            Rule<E> rule,
            Rules.Adjustment<T> adjustment) {
        Rule<T> each = ListRules.each(elements, counts, rule, adjustment);
        return DeclaredRule.over(readsOfLife(village, each), List.of(each), each.verdicts(), each);
    }

    private static <T> List<String> readsOfLife(Fact<T, String> village, Rule<T> rule) {
        return Outcome.joined(Outcome.joined(rule.reads(), village.reads()), VillageLife.BOTH_ENDS);
    }

    private static <T> Outcome byVillage(
            Fact<T, String> village,
            @Nullable Fact<T, LocalDate> act,
            String record,
            Outcome outcome,
            T of,
            Circumstances circumstances) {
        Outcome contradiction =
                outcome.isContradiction() || !(outcome.arguments().get(Argument.DONE) instanceof LocalDate done)
                        ? null
                        : VillageLife.contradiction(outcome.path(), done, village.of(of, circumstances), circumstances);
        boolean late = outcome.reason() == Reason.LATE;
        if (contradiction == null) {
            return late ? outcome : unlessVillageEnded(village, act, record, outcome, of, circumstances);
        }
        boolean overdueInItsLife = late
                && unlessVillageEnded(village, act, record, outcome, of, circumstances)
                                .verdict()
                        == Verdict.NON_COMPLIANT;
        return overdueInItsLife ? outcome : contradiction;
    }

    /** The outcome of a record, or of an element of it from which this leads to the record. */
    private static <T> Outcome unlessVillageEnded(
            Fact<T, String> village,
            @Nullable Fact<T, LocalDate> act,
            String record,
            Outcome outcome,
            T of,
            Circumstances circumstances) {
        boolean broken = outcome.verdict() == Verdict.NON_COMPLIANT;
        if (!(broken || outcome.reason() == Reason.NO_DATA)
                || !(outcome.arguments().get(Argument.DUE) instanceof LocalDate last)) {
            return outcome;
        }
        Fact<T, Boolean> lived = Fact.villageLivedTo(village, act == null ? Fact.known(one -> last) : act);
        Boolean so = lived.of(of, circumstances);
        if (so == null) {
            return !broken
                    ? outcome
                    : Outcome.noData(lived.gaps(of, circumstances).stream()
                            .map(path -> path.startsWith("#") ? path : record + path)
                            .toList());
        }
        if (so || (circumstances.day() == null && (!broken || outcome.cautions().contains(NoLimit.IN_TEXT)))) {
            // the library's day depends on that of the fact
            return broken && VillageLife.isUnlisted(village.of(of, circumstances), circumstances)
                    ? outcome.caution(UNLISTED_VILLAGE)
                    : outcome;
        }
        return broken
                ? Outcome.notApplicable(VILLAGE_IN_LIFE, "#/unit/villages").with(Argument.DUE, last)
                : Outcome.of(Reason.MET, outcome.path()).provided(outcome.missing());
    }

    private static Outcome doneBy(LocalDate due, String path, @Nullable Act act, Circumstances circumstances) {
        LocalDate asOf = circumstances.asOf();
        boolean passed = asOf.isAfter(due);
        Truth done = act == null ? Truth.UNKNOWN : act.doneBy(asOf);
        LocalDate on = act == null ? null : act.on();
        if (act != null && done.isTrue() && on != null) {
            return on.isAfter(due)
                    ? Outcome.of(
                            Reason.LATE,
                            path,
                            Arguments.of(Argument.DONE, on)
                                    .with(Argument.DUE, due)
                                    .with(Argument.DAYS, on.toEpochDay() - due.toEpochDay()))
                    : Outcome.of(
                            Reason.IN_TIME,
                            path,
                            Arguments.of(Argument.DONE, on).with(Argument.DUE, due));
        }
        if (!passed) {
            return done.isTrue()
                    ? Outcome.of(Reason.MET, path, Arguments.of(Argument.DUE, due))
                    : Outcome.pending(path, due);
        }
        return switch (done) {
            case TRUE -> open(path + "/on", due);
            case UNKNOWN -> open(path, due);
            case FALSE -> Outcome.of(Reason.OVERDUE, path, Arguments.of(Argument.DUE, due));
        };
    }

    /** An act that is not known: what is missing is said by its fact. */
    private static <T> Outcome missing(Outcome outcome, Fact<T, Act> act, T record, Circumstances circumstances) {
        Object due = outcome.arguments().get(Argument.DUE);
        return outcome.reason() == Reason.NO_DATA && due != null
                ? Outcome.noData(act, record, circumstances).with(Argument.DUE, due)
                : outcome;
    }

    private static Outcome open(String path, LocalDate due) {
        return Outcome.of(
                Reason.NO_DATA,
                path,
                Arguments.of(Argument.MISSING, List.of(path)).with(Argument.DUE, due));
    }

    /** The semantics of a duty whose last day is only the library's. */
    static Outcome inGoodTime(LocalDate due, String path, @Nullable Act act, Circumstances circumstances) {
        if (act != null && act.doneBy(circumstances.asOf()).isTrue() && circumstances.unchosen(due) == null) {
            LocalDate on = act.on();
            Outcome done =
                    Outcome.of(Reason.MET, path, on == null ? Arguments.none() : Arguments.of(Argument.DONE, on));
            return on != null && on.isAfter(due) && !circumstances.reads(Reading.AT_ONCE)
                    ? done.caution(Outcome.DONE_LATE)
                    : done;
        }
        Outcome outcome = by(due, path, act, circumstances);
        return outcome.verdict() == Verdict.NON_COMPLIANT ? outcome.caution(NoLimit.IN_TEXT) : outcome;
    }

    /**
     * The span lasted at least so many days, its first day not counted; the reading
     * {@link Reading#FIRST_DAY_OF_POSTING_COUNTS} counts it. A span that still stands is PENDING until it has lasted; one that
     * falls short because the unit ended is no breach, one that was broken off before the unit's last day is. A number of days
     * below 1, as a record may state it, is no number.
     *
     * @param path where the span stands
     */
    public static Outcome lasted(String path, @Nullable Span span, int days, Circumstances circumstances) {
        if (days < 1) {
            return Outcome.noData(path);
        }
        if (span == null || span.from() == null) {
            return Outcome.noData(path + "/from");
        }
        LocalDate inclusive = MinimumDuration.completeOnInclusive(span.from(), days);
        boolean firstCounts = circumstances.reads(Reading.FIRST_DAY_OF_POSTING_COUNTS);
        LocalDate complete = firstCounts ? inclusive : MinimumDuration.completeOn(span.from(), days);
        Outcome outcome = lasted(path, span, days, complete, circumstances);
        LocalDate last = last(span, circumstances);
        boolean hinges = last != null
                && last.equals(inclusive)
                && (outcome.reason() == Reason.LASTED || outcome.reason() == Reason.TOO_SHORT);
        return hinges ? outcome.caution("hinges-on-first-day") : outcome;
    }

    /** The span holds so many days, the first among them: days on which something happens, not a term. */
    public static Outcome lastedOnDays(String path, @Nullable Span span, int days, Circumstances circumstances) {
        return span == null || span.from() == null
                ? Outcome.noData(path + "/from")
                : lasted(path, span, days, MinimumDuration.completeOnInclusive(span.from(), days), circumstances);
    }

    private static Outcome lasted(String path, Span span, int days, LocalDate complete, Circumstances circumstances) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        LocalDate asOf = circumstances.asOf();
        if (from == null) {
            return Outcome.noData(path + "/from");
        }
        LocalDate last = last(span, circumstances);
        if (last == null) {
            return asOf.isBefore(complete) ? Outcome.pending(path, complete) : Outcome.noData(path + "/to");
        }
        if (!last.isBefore(complete)) {
            return Outcome.of(Reason.LASTED, path, counted(from, last, days, complete));
        }
        if (to == null || !to.isBefore(complete) || to.isAfter(asOf) || to.equals(asOf)) {
            return Outcome.pending(path, complete);
        }
        LocalDate ended = circumstances.unit().endedOn();
        boolean stoodAsLongAsTheUnit = ended != null && !to.isBefore(ended);
        return stoodAsLongAsTheUnit
                ? Outcome.notApplicable(LIMIT_IN_LIFE, ENDED_ON).with(Argument.DUE, complete)
                : Outcome.of(Reason.TOO_SHORT, path, counted(from, to, days, complete));
    }

    private static Arguments counted(LocalDate from, LocalDate last, int days, LocalDate complete) {
        return Arguments.of(Argument.START, from)
                .with(Argument.DONE, last)
                .with(Argument.LEAST, days)
                .with(Argument.HAS, days - (complete.toEpochDay() - last.toEpochDay()));
    }

    /** The last day up to the as-of date on which it stood; null if that is not known. */
    private static @Nullable LocalDate last(Span span, Circumstances circumstances) {
        LocalDate asOf = circumstances.asOf();
        if (span.to() != null) {
            return span.to().isAfter(asOf) ? asOf : span.to();
        }
        return span.isOngoing() ? asOf : null;
    }

    /** The first day is not after the second. */
    public static <T> Rule<T> notAfter(Fact<T, LocalDate> first, Fact<T, LocalDate> second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        return ordered(first, second, (one, two) -> !one.isAfter(two));
    }

    /** The first day is not before the second. */
    public static <T> Rule<T> notBefore(Fact<T, LocalDate> first, Fact<T, LocalDate> second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        return ordered(first, second, (one, two) -> !one.isBefore(two));
    }

    /** Where both acts were done, the first was not done after the second. */
    public static <T> Rule<T> inOrder(Fact<T, Act> first, Fact<T, Act> second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        return Rules.where(Fact.and(Fact.done(first), Fact.done(second)), notAfter(Fact.day(first), Fact.day(second)));
    }

    /** The first day is before the second. */
    public static <T> Rule<T> before(Fact<T, LocalDate> first, Fact<T, LocalDate> second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        return ordered(first, second, LocalDate::isBefore);
    }

    private static <T> Rule<T> ordered(
            Fact<T, LocalDate> first, Fact<T, LocalDate> second, BiPredicate<LocalDate, LocalDate> right) {
        return rule(List.of(first, second), (record, circumstances) -> {
            LocalDate one = first.of(record, circumstances);
            LocalDate two = second.of(record, circumstances);
            if (one == null || two == null) {
                Outcome open = Outcome.noData(one == null ? first : second, record, circumstances);
                return one == null && two == null
                        ? Outcome.worse(open, Outcome.noData(second, record, circumstances))
                        : open;
            }
            Arguments days = Arguments.of(Argument.DONE, one).with(Argument.START, two);
            return right.test(one, two)
                    ? Outcome.of(Reason.MET, first.path(), days)
                    : wrongOrder(first.path(), days, second.path());
        });
    }

    /** What stands at this place is out of order with the day of the other, which has no place where the library reckons it. */
    private static Outcome wrongOrder(String path, Arguments days, String other) {
        boolean placed = !other.isEmpty() && !other.equals(path);
        return Outcome.of(Reason.WRONG_ORDER, path, placed ? days.with(Argument.BESIDE, List.of(other)) : days);
    }

    /** The two days are the same. */
    public static <T> Rule<T> sameDay(Fact<T, LocalDate> first, Fact<T, LocalDate> second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        return ordered(first, second, LocalDate::isEqual);
    }

    /** Before the day PENDING with that day, from it on the rule; where the day is not known, only what the rule finds kept. */
    public static <T> Rule<T> from(Fact<T, LocalDate> day, Rule<T> rule) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(rule, "rule");
        List<String> paths = new ArrayList<>(day.reads());
        paths.addAll(rule.reads());
        return DeclaredRule.over(paths, List.of(rule), pendingToo(rule), (record, circumstances) -> {
            LocalDate due = day.of(record, circumstances);
            if (due != null && circumstances.asOf().isBefore(due)) {
                return Outcome.pending(day.path(), due);
            }
            Outcome outcome = rule.judge(record, circumstances);
            return due == null && outcome.verdict() == Verdict.NON_COMPLIANT
                    ? Outcome.noData(day, record, circumstances)
                    : outcome;
        });
    }

    /** The rule in the unit as it was on this day, and by its law: for what stands in a file and has a day of its own. */
    public static <T> Rule<T> onDay(Fact<T, LocalDate> day, Rule<T> rule) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(rule, "rule");
        return rule(
                day,
                rule,
                (record, circumstances) -> rule.judge(record, circumstances.on(day.of(record, circumstances))));
    }

    /** What the rule finds broken or open is PENDING until the dossier's period has ended; what contradicts itself does so before. */
    public static <T> Rule<T> byEndOfPeriod(Rule<T> rule) {
        return byLibrarysDay(NoLimit.endOfPeriod(), rule);
    }

    /** As above, until another day that the library sets where the text sets none ({@link NoLimit}). */
    public static <T> Rule<T> byLibrarysDay(Fact<T, LocalDate> end, Rule<T> rule) {
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(rule, "rule");
        List<String> reads = Outcome.joined(end.reads(), rule.reads());
        return DeclaredRule.over(reads, List.of(rule), pendingToo(rule), (record, circumstances) -> {
            Outcome outcome = rule.judge(record, circumstances);
            LocalDate due = end.of(record, circumstances);
            boolean open = outcome.verdict() == Verdict.UNDETERMINED && !outcome.isContradiction();
            if (outcome.verdict() != Verdict.NON_COMPLIANT && !open) {
                return outcome;
            }
            if (due == null) {
                return Outcome.noData(end, record, circumstances);
            }
            Outcome unchosen = circumstances.unchosen(due);
            if (unchosen != null) {
                return unchosen;
            }
            if (!circumstances.asOf().isAfter(due)) {
                return Outcome.pending(outcome.path(), due);
            }
            return outcome.verdict() == Verdict.NON_COMPLIANT
                    ? unlessUnitEnded(due, outcome.caution(NoLimit.IN_TEXT).with(Argument.DUE, due), circumstances)
                    : outcome;
        });
    }

    private static Set<Verdict> pendingToo(Rule<?> rule) {
        Set<Verdict> verdicts = EnumSet.copyOf(rule.verdicts());
        verdicts.add(Verdict.PENDING);
        return verdicts;
    }

    /** The act was done, and not after the event, as {@link #by}: before it, or on the same day. */
    public static <T> Rule<T> doneBefore(Fact<T, Act> act, Fact<T, LocalDate> event) {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(event, "event");
        Rule<T> inTime = by(event, act);
        return Rules.adjusted(inTime, (outcome, record, circumstances) -> {
            LocalDate day = event.of(record, circumstances);
            return outcome.reason() == Reason.LATE && day != null
                    ? wrongOrder(outcome.path(), outcome.arguments().with(Argument.START, day), event.path())
                    : outcome;
        });
    }
}
