package vn.danchu.compliance;

import static vn.danchu.compliance.Rules.rule;
import static vn.danchu.compliance.Rules.timed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.MinimumDuration;
import vn.danchu.law.InForce;
import vn.danchu.law.Instrument;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/**
 * The rules about days. A duty not known to be done whose last day has not passed on the as-of date gives PENDING with that
 * day; after it, NON_COMPLIANT if it is known not to be done, UNDETERMINED if that is not known. What happens after the
 * as-of date has not happened yet.
 */
public final class TimeRules {

    private TimeRules() {}

    /**
     * The act was done within the limit after, or at the latest the limit before, an event ({@link Limit}). An act dated
     * before the event that a forward limit runs from contradicts it.
     */
    public static <T> Rule<T> deadline(Fact<T, LocalDate> event, Limit limit, Fact<T, Act> act) {
        return deadline(event, limit, act, false);
    }

    /** As {@link #deadline}, for acts that may well come before the event: disclosing a draft before it is decided. */
    public static <T> Rule<T> notLaterThan(Fact<T, LocalDate> event, Limit limit, Fact<T, Act> act) {
        return deadline(event, limit, act, true);
    }

    private static <T> Rule<T> deadline(Fact<T, LocalDate> event, Limit limit, Fact<T, Act> act, boolean mayPrecede) {
        return timed(List.of(event, act), (record, circumstances) -> {
            LocalDate start = event.of(record, circumstances);
            Act value = act.of(record, circumstances);
            if (start == null) {
                return value == null ? Outcome.noData(event.path(), act.path()) : Outcome.noData(event.path());
            }
            Due due = limit.from(start, circumstances.calendar());
            LocalDate on = value == null ? null : value.on();
            LocalDate last = lastDay(due, on, circumstances.asOf());
            if (last == null) {
                return Outcome.of(Reason.NO_CALENDAR, event.path(), Arguments.of(Argument.YEAR, due.missingYear()));
            }
            Outcome outcome = !mayPrecede && limit.forward() && on != null && on.isBefore(start)
                    ? Outcome.of(
                            Reason.DATES_CONTRADICT,
                            act.path(),
                            Arguments.of(Argument.START, start).with(Argument.DONE, on))
                    : by(last, act.path(), value, circumstances);
            for (String caution : due.cautions()) {
                outcome = outcome.caution(caution);
            }
            return hinges(outcome, due, limit, value);
        });
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

    /** The act was done not later than this day. */
    public static <T> Rule<T> by(Fact<T, LocalDate> lastDay, Fact<T, Act> act) {
        return timed(List.of(lastDay, act), (record, circumstances) -> {
            LocalDate due = lastDay.of(record, circumstances);
            return due == null
                    ? Outcome.noData(lastDay.path())
                    : by(due, act.path(), act.of(record, circumstances), circumstances);
        });
    }

    /** The semantics of a duty with a last day. */
    static Outcome by(LocalDate due, String path, @Nullable Act act, Circumstances circumstances) {
        boolean passed = circumstances.asOf().isAfter(due);
        LocalDate on = act == null || Boolean.FALSE.equals(act.done()) ? null : act.on();
        if (on != null && !on.isAfter(circumstances.asOf())) {
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
        Boolean done = act == null ? null : act.doneBy(circumstances.asOf());
        if (Boolean.TRUE.equals(done)) {
            return passed
                    ? Outcome.of(
                            Reason.NO_DATA,
                            path + "/on",
                            Arguments.of(Argument.MISSING, List.of(path + "/on"))
                                    .with(Argument.DUE, due))
                    : Outcome.of(Reason.MET, path, Arguments.of(Argument.DUE, due));
        }
        if (!passed) {
            return Outcome.pending(path, due);
        }
        return done == null
                ? Outcome.of(
                        Reason.NO_DATA,
                        path,
                        Arguments.of(Argument.MISSING, List.of(path)).with(Argument.DUE, due))
                : Outcome.of(Reason.OVERDUE, path, Arguments.of(Argument.DUE, due));
    }

    /**
     * The span lasted at least so many days, its first day not counted; the reading
     * {@link Reading#FIRST_DAY_OF_POSTING_COUNTS} counts it. A span that still stands is PENDING until it has lasted. A
     * number of days below 1, as a record may state it, is no number.
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
        if (to != null && to.isBefore(from)) {
            return Outcome.of(
                    Reason.DATES_CONTRADICT,
                    path,
                    Arguments.of(Argument.START, from).with(Argument.DONE, to));
        }
        LocalDate last = last(span, circumstances);
        if (last == null) {
            return asOf.isBefore(complete) ? Outcome.pending(path, complete) : Outcome.noData(path + "/to");
        }
        if (!last.isBefore(complete)) {
            return Outcome.of(Reason.LASTED, path, counted(from, last, days, complete));
        }
        return to == null || !to.isBefore(complete)
                ? Outcome.pending(path, complete)
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
        return Boolean.TRUE.equals(span.ongoing()) ? asOf : null;
    }

    /** The first day is not after the second. */
    public static <T> Rule<T> notAfter(Fact<T, LocalDate> first, Fact<T, LocalDate> second) {
        return ordered(first, second, (one, two) -> !one.isAfter(two));
    }

    /** The first day is before the second. */
    public static <T> Rule<T> before(Fact<T, LocalDate> first, Fact<T, LocalDate> second) {
        return ordered(first, second, LocalDate::isBefore);
    }

    private static <T> Rule<T> ordered(
            Fact<T, LocalDate> first, Fact<T, LocalDate> second, BiPredicate<LocalDate, LocalDate> right) {
        return rule(List.of(first, second), (record, circumstances) -> {
            LocalDate one = first.of(record, circumstances);
            LocalDate two = second.of(record, circumstances);
            if (one == null || two == null) {
                return one != null
                        ? Outcome.noData(second.path())
                        : two != null ? Outcome.noData(first.path()) : Outcome.noData(first.path(), second.path());
            }
            return Outcome.of(
                    right.test(one, two) ? Reason.MET : Reason.WRONG_ORDER,
                    first.path(),
                    Arguments.of(Argument.DONE, one).with(Argument.START, two));
        });
    }

    /** The two days are the same. */
    public static <T> Rule<T> sameDay(Fact<T, LocalDate> first, Fact<T, LocalDate> second) {
        return ordered(first, second, LocalDate::isEqual);
    }

    /** Before the day PENDING with that day, from it on the rule; the rule as well where the day is not known. */
    public static <T> Rule<T> from(Fact<T, LocalDate> day, Rule<T> rule) {
        List<String> paths = new ArrayList<>(List.of(day.path()));
        paths.addAll(rule.reads());
        return new DeclaredRule<>(List.copyOf(paths), pendingToo(rule), (record, circumstances) -> {
            LocalDate due = day.of(record, circumstances);
            return due != null && circumstances.asOf().isBefore(due)
                    ? Outcome.pending(day.path(), due)
                    : rule.judge(record, circumstances);
        });
    }

    /** What the rule finds broken is PENDING until the dossier's period has ended. */
    public static <T> Rule<T> byEndOfPeriod(Rule<T> rule) {
        return new DeclaredRule<>(rule.reads(), pendingToo(rule), (record, circumstances) -> {
            Outcome outcome = rule.judge(record, circumstances);
            Period period = circumstances.period();
            return outcome.verdict() == Verdict.NON_COMPLIANT
                            && period != null
                            && !circumstances.asOf().isAfter(period.to())
                    ? Outcome.pending(outcome.path(), period.to())
                    : outcome;
        });
    }

    private static Set<Verdict> pendingToo(Rule<?> rule) {
        Set<Verdict> verdicts = EnumSet.copyOf(rule.verdicts());
        verdicts.add(Verdict.PENDING);
        return verdicts;
    }

    /** The act was done, and not after the event; before the event it is PENDING until that day. */
    public static <T> Rule<T> doneBefore(Fact<T, Act> act, Fact<T, LocalDate> event) {
        return timed(List.of(act, event), (record, circumstances) -> {
            Act value = act.of(record, circumstances);
            LocalDate day = event.of(record, circumstances);
            boolean notDone = value != null && Boolean.FALSE.equals(value.done());
            if (day == null) {
                return notDone ? Outcome.of(Reason.NOT_MET, act.path()) : Outcome.noData(event.path());
            }
            boolean ahead = circumstances.asOf().isBefore(day);
            if (notDone) {
                return ahead ? Outcome.pending(act.path(), day) : Outcome.of(Reason.NOT_MET, act.path());
            }
            Boolean done = value == null ? null : value.doneBy(circumstances.asOf());
            if (ahead && !Boolean.TRUE.equals(done)) {
                return Outcome.pending(act.path(), day);
            }
            LocalDate on = value == null ? null : value.on();
            if (on == null) {
                return ahead
                        ? Outcome.of(Reason.MET, act.path())
                        : Outcome.noData(value == null ? act.path() : act.path() + "/on");
            }
            return Outcome.of(
                    on.isAfter(day) ? Reason.WRONG_ORDER : Reason.MET,
                    act.path(),
                    Arguments.of(Argument.DONE, on).with(Argument.START, day));
        });
    }

    /**
     * It happened on one of the days in every whole quarter, half year or year of the dossier's period that did not end before
     * the duty began.
     *
     * @param since the first day of the duty; where it is not known, every one is asked for
     */
    public static <T> Rule<T> recurring(Every every, Fact<T, LocalDate> since, Fact<T, List<LocalDate>> days) {
        return timed(List.of(days), (record, circumstances) -> {
            List<LocalDate> known = days.of(record, circumstances);
            Period period = circumstances.period();
            if (known == null || period == null) {
                return Outcome.noData(known == null ? days.path() : "#/period");
            }
            LocalDate first = since.of(record, circumstances);
            List<String> absent = new ArrayList<>();
            LocalDate due = null;
            int asked = 0;
            for (Period one : every.within(period, InForce.from(first == null ? LocalDate.MIN : first))) {
                asked++;
                if (!contains(known, one, circumstances.asOf())) {
                    if (one.to().isBefore(circumstances.asOf())) {
                        absent.add(every.name(one));
                    } else if (due == null) {
                        due = one.to();
                    }
                }
            }
            if (!absent.isEmpty()) {
                return Outcome.of(Reason.ABSENT, days.path(), Arguments.of(Argument.ABSENT, absent));
            }
            if (due != null) {
                return Outcome.pending(days.path(), due);
            }
            return asked == 0 ? Outcome.of(Reason.NOTHING_TO_JUDGE, days.path()) : Outcome.of(Reason.MET, days.path());
        });
    }

    /** As above, for a duty that began with an instrument. */
    public static <T> Rule<T> recurring(Every every, Instrument instrument, Fact<T, List<LocalDate>> days) {
        return recurring(
                every,
                new Fact<>(
                        "#/period",
                        (record, circumstances) -> instrument.inForce().from()),
                days);
    }

    /** What the rule finds broken is open where one more took place on a day not known. */
    public static <T> Rule<T> unlessUndated(Fact<T, Boolean> undated, Rule<T> rule) {
        return Rules.adjusted(
                rule,
                (outcome, record, circumstances) -> outcome.verdict() == Verdict.NON_COMPLIANT
                                && Boolean.TRUE.equals(undated.of(record, circumstances))
                        ? Outcome.noData(undated.path())
                        : outcome);
    }

    private static boolean contains(List<LocalDate> days, Period period, LocalDate asOf) {
        for (LocalDate day : days) {
            if (period.contains(day) && !day.isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }
}
