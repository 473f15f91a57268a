package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/**
 * The rules norms are declared with, together with {@link TimeRules}, {@link CountRules} and
 * {@link ListRules}. They alone own what missing
 * data means:
 *
 * <ul>
 *   <li>A fact that decides and is not known gives UNDETERMINED and names its path.
 *   <li>Facts that contradict each other give UNDETERMINED, never a guess.
 *   <li>Where there is nothing to judge the norm does not apply.
 * </ul>
 */
public final class Rules {

    private static final Set<Verdict> WITH_PENDING =
            Set.of(Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.PENDING);

    /** The severity up to which a rule is kept, or does not apply. */
    private static final int KEPT = 1;

    private Rules() {}

    /** The fact is true. */
    public static <T> Rule<T> holds(Fact<T, Boolean> fact) {
        Objects.requireNonNull(fact, "fact");
        return isSo(fact, true);
    }

    /** The fact is false. */
    public static <T> Rule<T> fails(Fact<T, Boolean> fact) {
        Objects.requireNonNull(fact, "fact");
        return isSo(fact, false);
    }

    private static <T> Rule<T> isSo(Fact<T, Boolean> fact, boolean so) {
        Outcome met = Outcome.of(Reason.MET, fact.path());
        Outcome notMet = Outcome.of(
                Reason.NOT_MET,
                fact.path(),
                fact.isStated()
                        ? Arguments.of(Argument.FOUND, List.of(String.valueOf(!so)))
                                .with(Argument.ALLOWED, List.of(String.valueOf(so)))
                        : Arguments.none());
        return rule(fact, (record, circumstances) -> {
            Boolean value = fact.of(record, circumstances);
            return value == null ? fact.open(record, circumstances) : value == so ? met : notMet;
        });
    }

    /**
     * The act was done; the text sets no day. Until the last day of the dossier's period it is PENDING ({@link NoLimit}); after
     * that, known not to be done, it is a breach; done later it is fulfilled, with a note. That it was done suffices: its day
     * is not asked for.
     */
    public static <T> Rule<T> done(Fact<T, Act> act) {
        return done(act, NoLimit.endOfPeriod());
    }

    /** As above, PENDING until another day that the library sets where the text sets none. */
    public static <T> Rule<T> done(Fact<T, Act> act, Fact<T, LocalDate> lastDay) {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(lastDay, "lastDay");
        return DeclaredRule.asking(TimeRules.by(lastDay, act, false), Parameter.NO_LIMIT);
    }

    /**
     * As above, of an act of the unit itself: what was done before it was formed does not fulfil it ({@link Fact#byUnit}), nor does
     * what is said to have been done after its last day, which contradicts that day, or leaves a breach with a caution.
     */
    public static <T> Rule<T> doneByUnit(Fact<T, Act> act, Fact<T, LocalDate> lastDay) {
        Objects.requireNonNull(act, "act");
        return adjusted(
                done(Fact.byUnit(act), lastDay),
                (outcome, record, circumstances) ->
                        TimeRules.ofItsLife(act.path(), act.of(record, circumstances), outcome, circumstances));
    }

    /** Whether the rule is kept, as a fact: not known where the rule does not know. */
    public static <T> Fact<T, Boolean> kept(Rule<T> rule) {
        Objects.requireNonNull(rule, "rule");
        return Fact.with(
                "",
                rule.reads(),
                (record, circumstances) -> {
                    Outcome outcome = rule.judge(record, circumstances).settled();
                    return outcome.verdict() == Verdict.UNDETERMINED ? null : outcome.verdict() == Verdict.COMPLIANT;
                },
                (record, circumstances) -> {
                    Outcome outcome = rule.judge(record, circumstances).settled();
                    return outcome.missing().isEmpty() ? List.of(outcome.path()) : outcome.missing();
                });
    }

    /** The thing exists: a document, a plan. Null is not known; use an {@link Act} where a record can say "no". */
    public static <T> Rule<T> known(Fact<T, ?> fact) {
        Objects.requireNonNull(fact, "fact");
        return rule(
                fact,
                (record, circumstances) -> fact.of(record, circumstances) == null
                        ? Outcome.noData(fact, record, circumstances)
                        : Outcome.of(Reason.MET, fact.path()));
    }

    /** Every rule is kept; the first of the worst verdicts is the answer, and it carries the cautions of all. */
    @SafeVarargs
    @SuppressWarnings("varargs") // passed on to be read only
    public static <T> Rule<T> all(Rule<T>... rules) {
        Objects.requireNonNull(rules, "rules");
        Rule<T>[] each = DeclaredRule.bare(rules);
        return combined(rules, (record, circumstances) -> {
            Outcome worst = each[0].judge(record, circumstances);
            for (int i = 1; i < each.length; i++) {
                worst = Outcome.worse(worst, each[i].judge(record, circumstances));
            }
            return worst;
        });
    }

    /** At least one rule is kept; the first of the best verdicts is the answer. */
    @SafeVarargs
    @SuppressWarnings("varargs") // passed on to be read only
    public static <T> Rule<T> anyOf(Rule<T>... rules) {
        Objects.requireNonNull(rules, "rules");
        Rule<T>[] each = DeclaredRule.bare(rules);
        return combined(rules, (record, circumstances) -> {
            Outcome best = each[0].judge(record, circumstances);
            for (int i = 1; i < each.length && !best.isPlainlyKept(); i++) {
                best = Outcome.better(best, each[i].judge(record, circumstances));
            }
            return best;
        });
    }

    /**
     * The first rule where the fact is true, the second where it is false. Where it is not known, what both rules answer;
     * what is not known decides only where they differ.
     */
    public static <T> Rule<T> choose(Fact<T, Boolean> which, Rule<T> whenTrue, Rule<T> whenFalse) {
        Objects.requireNonNull(which, "which");
        Objects.requireNonNull(whenTrue, "whenTrue");
        Objects.requireNonNull(whenFalse, "whenFalse");
        List<String> paths = new ArrayList<>(which.reads());
        paths.addAll(whenTrue.reads());
        paths.addAll(whenFalse.reads());
        Rule<T> first = DeclaredRule.bare(whenTrue);
        Rule<T> second = DeclaredRule.bare(whenFalse);
        return DeclaredRule.over(
                paths,
                List.of(whenTrue, whenFalse),
                DeclaredRule.verdictsOf(List.of(whenTrue, whenFalse)),
                (record, circumstances) -> {
                    Boolean value = which.of(record, circumstances);
                    return value == null
                            ? undecided(
                                    is -> which.gaps(record, circumstances, is),
                                    first.judge(record, circumstances),
                                    second.judge(record, circumstances))
                            : (value ? first : second).judge(record, circumstances);
                });
    }

    /** What would have to be known for the one outcome to be the right one, or for the other. */
    @FunctionalInterface
    interface Deciding {
        /** The paths, a smallest set. */
        List<String> gaps(boolean one);

        /** The paths for either. */
        default List<String> gaps() {
            return Outcome.joined(gaps(true), gaps(false));
        }
    }

    /**
     * What is known where either of two outcomes may be the right one: their verdict where they agree; kept, if it applies at
     * all, where the other is that it does not; PENDING where neither is a breach yet; else that it depends on what is missing.
     */
    static Outcome undecided(Deciding which, Outcome one, Outcome other) {
        // where both lack the same, whether the choice matters is seen once that is known
        boolean same = one.verdict() == Verdict.UNDETERMINED
                ? one.reason() == other.reason() && one.missing().equals(other.missing())
                : one.verdict() == other.verdict();
        if (same) {
            return other.isProvided() && !one.isProvided() ? other.withCautionsOf(one) : one.withCautionsOf(other);
        }
        if (one.verdict() == Verdict.NOT_APPLICABLE && other.verdict() == Verdict.COMPLIANT) {
            return other.provided(which.gaps());
        }
        if (one.verdict() == Verdict.COMPLIANT && other.verdict() == Verdict.NOT_APPLICABLE) {
            return one.provided(which.gaps());
        }
        Outcome pending = one.verdict() == Verdict.PENDING ? one : other.verdict() == Verdict.PENDING ? other : null;
        if (pending != null && one.severity() <= pending.severity() && other.severity() <= pending.severity()) {
            return pending;
        }
        boolean firstMayNot = one.verdict() == Verdict.NOT_APPLICABLE;
        Outcome asked = firstMayNot ? other : one;
        if (asked.reason() == Reason.NO_DATA && (firstMayNot || other.verdict() == Verdict.NOT_APPLICABLE)) {
            return asked.onceKnown(which.gaps(firstMayNot));
        }
        Outcome open = Outcome.noData(missing(which, one, other));
        return one.mayNotApply() || other.mayNotApply() ? open.ifAtAll() : open;
    }

    /** What must be known for one of the two outcomes to be known to be right, and to be known. */
    private static List<String> missing(Deciding which, Outcome one, Outcome other) {
        List<String> gaps = which.gaps();
        List<String> first = Outcome.joined(gaps, one.missing());
        List<String> second = Outcome.joined(gaps, other.missing());
        return one.isUnanswerable() ? second : other.isUnanswerable() ? first : Outcome.fewer(first, second);
    }

    /** The rule where the fact is true; nothing to judge where it is false. */
    public static <T> Rule<T> where(Fact<T, Boolean> which, Rule<T> rule) {
        Objects.requireNonNull(which, "which");
        Objects.requireNonNull(rule, "rule");
        return choose(which, rule, (record, circumstances) -> Outcome.of(Reason.NOTHING_TO_JUDGE, which.path()));
    }

    /** The rule, unless what is said to be so contradicts itself: then two places of which one is wrong, and it is not known which. */
    public static <T> Rule<T> unlessContradicted(
            Fact<T, Boolean> contradicted, String one, String other, Rule<T> rule) {
        Objects.requireNonNull(contradicted, "contradicted");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(rule, "rule");
        Outcome contradiction = Outcome.contradiction(one, other);
        return choose(Fact.said(contradicted), (record, circumstances) -> contradiction, rule);
    }

    /** What both rules find, where it is not known which of the two is right; else that they contradict each other. */
    public static <T> Rule<T> eitherWay(Rule<T> one, Rule<T> other, Rule<T> contradiction) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(contradiction, "contradiction");
        Rule<T> second = DeclaredRule.bare(other);
        return DeclaredRule.over(
                Outcome.joined(one.reads(), other.reads()),
                List.of(one, other),
                DeclaredRule.verdictsOf(List.of(one, other)),
                adjusted(
                        one,
                        (outcome, record, circumstances) -> outcome.verdict() != Verdict.UNDETERMINED
                                        && outcome.verdict()
                                                == second.judge(record, circumstances)
                                                        .verdict()
                                ? outcome
                                : contradiction.judge(record, circumstances)));
    }

    /** The rule where the condition holds; where it does not, the rule does not apply, whatever was done. */
    public static <T> Rule<T> where(Condition<T> condition, Rule<T> rule) {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(rule, "rule");
        return choose(
                condition.fact(),
                rule,
                (record, circumstances) ->
                        Outcome.notApplicable(condition.name(), condition.fact().path()));
    }

    /**
     * Every rule is kept, as {@link #all}; but while the first finds the duty pending, or nothing to judge, or may still do so,
     * its answer stands alone, since what else is asked of the deed cannot be known yet.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // passed on to be read only
    public static <T> Rule<T> onceDue(Rule<T> timing, Rule<T>... rest) {
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(rest, "rest");
        Rule<T>[] rules = Arrays.copyOf(rest, rest.length + 1);
        System.arraycopy(rest, 0, rules, 1, rest.length);
        rules[0] = timing;
        Rule<T> every = all(rules);
        Rule<T>[] each = DeclaredRule.bare(rules);
        boolean timed = timing.verdicts().contains(Verdict.PENDING);
        return DeclaredRule.over(every.reads(), List.of(every), every.verdicts(), (record, circumstances) -> {
            Outcome worst = each[0].judge(record, circumstances);
            if (worst.verdict() == Verdict.PENDING
                    || worst.verdict() == Verdict.NOT_APPLICABLE
                    || (timed && worst.mayBePending())) {
                return worst;
            }
            for (int i = 1; i < each.length; i++) {
                worst = Outcome.worse(worst, each[i].judge(record, circumstances));
            }
            return worst;
        });
    }

    /**
     * Each rule once those before it are kept or do not apply: a later one is not asked while an earlier is pending or broken.
     * What is open does not hide a later breach, unless it may turn out to be pending. The last that applied is the answer,
     * and it carries the cautions of those before it.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // passed on to be read only
    public static <T> Rule<T> inTurn(Rule<T>... rules) {
        Objects.requireNonNull(rules, "rules");
        return combined(rules, (record, circumstances) -> {
            Outcome answer = Outcome.of(Reason.NOTHING_TO_JUDGE, "");
            Outcome open = null;
            for (Rule<T> rule : rules) {
                Outcome next = rule.judge(record, circumstances);
                if (next.verdict() == Verdict.UNDETERMINED) {
                    open = open == null ? next : Outcome.worse(open, next);
                    if (next.mayBePending() && rule.verdicts().contains(Verdict.PENDING)) {
                        break;
                    }
                } else if (next.severity() > KEPT) {
                    return open != null && next.verdict() == Verdict.PENDING ? open : next.withCautionsOf(answer);
                } else {
                    boolean adds = next.verdict() != Verdict.NOT_APPLICABLE && !next.isProvided();
                    answer = adds || answer.verdict() == Verdict.NOT_APPLICABLE
                            ? next.beside(answer)
                            : answer.beside(next);
                }
            }
            return open == null ? answer : open.beside(answer);
        });
    }

    /**
     * The rule, once the event has happened. Before it, what is broken or missing is awaited, and what was done early
     * stands; where the event is not known, only what stands is sure.
     */
    public static <T> Rule<T> once(Fact<T, Act> event, Rule<T> rule) {
        return once(event, Set.of(Verdict.COMPLIANT, Verdict.NOT_APPLICABLE, Verdict.PENDING), rule);
    }

    /** As above, on how the event happens: before it nothing of it was done early, and it is not kept. */
    public static <T> Rule<T> onHow(Fact<T, Act> event, Rule<T> rule) {
        return once(event, Set.of(Verdict.NOT_APPLICABLE, Verdict.PENDING), rule);
    }

    /** As above; these stand before the event. */
    private static <T> Rule<T> once(Fact<T, Act> event, Set<Verdict> early, Rule<T> rule) {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(rule, "rule");
        List<String> events = event.reads().stream()
                .filter(path -> !rule.reads().contains(path))
                .toList();
        Set<Verdict> verdicts = DeclaredRule.verdictsOf(List.of(rule));
        verdicts.add(Verdict.PENDING);
        List<String> paths = Outcome.joined(event.reads(), rule.reads());
        return new DeclaredRule<>(paths, rule.asks(), verdicts, events, (record, circumstances) -> {
            Act act = event.of(record, circumstances);
            Outcome outcome = since(event, act, rule, record, circumstances);
            Truth happened = act == null ? Truth.UNKNOWN : act.doneBy(circumstances.asOf());
            if (happened.isTrue() || early.contains(outcome.verdict())) {
                return outcome;
            }
            if (happened.isFalse()) {
                return Outcome.of(Reason.AWAITS_EVENT, event.path());
            }
            return Outcome.worse(
                    Outcome.noData(event, record, circumstances),
                    outcome.verdict() == Verdict.UNDETERMINED ? outcome : Outcome.noData(event, record, circumstances));
        });
    }

    /**
     * The rule on what is owed since this act: after the period it has its own year ({@link NoLimit#endOfPeriod}). Done on a day that is
     * not known, it may have been after.
     */
    public static <T> Rule<T> since(Fact<T, Act> act, Rule<T> rule) {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(rule, "rule");
        List<String> reads = Outcome.joined(act.reads(), rule.reads());
        return DeclaredRule.over(
                reads,
                List.of(rule),
                rule.verdicts(),
                (record, circumstances) -> since(act, act.of(record, circumstances), rule, record, circumstances));
    }

    private static <T> Outcome since(
            Fact<T, Act> event, @Nullable Act act, Rule<T> rule, T record, Circumstances circumstances) {
        LocalDate on = act == null ? null : act.on();
        Outcome outcome = rule.judge(record, circumstances.sinceAfterPeriod(on));
        if (on != null || outcome.verdict() != Verdict.NON_COMPLIANT) {
            return outcome;
        }
        Circumstances latest = circumstances.sinceAfterPeriod(circumstances.asOf());
        return latest != circumstances && rule.judge(record, latest).verdict() == Verdict.PENDING
                ? Outcome.noData(Fact.day(event), record, circumstances)
                : outcome;
    }

    /**
     * What the law asks of somebody "if any" (nếu có): where there is none, the rule does not apply. Where it is not known whether
     * there is one, it is kept if it applies at all, or open.
     */
    public static <T> Rule<T> ifAny(Condition<T> exists, Rule<T> rule) {
        Objects.requireNonNull(exists, "exists");
        Objects.requireNonNull(rule, "rule");
        List<String> paths = new ArrayList<>(exists.fact().reads());
        paths.addAll(rule.reads());
        return DeclaredRule.over(paths, List.of(rule), rule.verdicts(), (record, circumstances) -> {
            Outcome outcome = rule.judge(record, circumstances);
            Boolean any = exists.fact().of(record, circumstances);
            Outcome none = Outcome.notApplicable(exists.name(), exists.fact().path());
            return any == null
                    ? undecided(isNone -> exists.fact().gaps(record, circumstances, !isNone), none, outcome)
                    : any ? outcome : none;
        });
    }

    /** The rule with what its outcome should carry besides, or say instead. */
    public static <T> Rule<T> adjusted(Rule<T> rule, Adjustment<T> adjustment) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(adjustment, "adjustment");
        Rule<T> judge = DeclaredRule.bare(rule);
        return DeclaredRule.over(
                rule.reads(),
                List.of(rule),
                rule.verdicts(),
                (record, circumstances) ->
                        adjustment.adjust(judge.judge(record, circumstances), record, circumstances));
    }

    /** The rule; kept where this is known to be so, it carries the caution. */
    public static <T> Rule<T> noting(String caution, Fact<T, Boolean> so, Rule<T> rule) {
        Objects.requireNonNull(caution, "caution");
        Objects.requireNonNull(so, "so");
        return adjusted(
                rule,
                (outcome, record, circumstances) -> outcome.verdict() == Verdict.COMPLIANT
                                && Truth.of(so.of(record, circumstances)).isTrue()
                        ? outcome.caution(caution)
                        : outcome);
    }

    /** As {@link #adjusted}, by these facts as well; the duty may turn out not to be due yet. */
    public static <T> Rule<T> timed(List<? extends Fact<T, ?>> facts, Rule<T> rule, Adjustment<T> adjustment) {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(adjustment, "adjustment");
        Rule<T> judge = DeclaredRule.bare(rule);
        return DeclaredRule.over(
                Outcome.joined(rule.reads(), paths(facts)),
                List.of(rule),
                WITH_PENDING,
                (record, circumstances) ->
                        adjustment.adjust(judge.judge(record, circumstances), record, circumstances));
    }

    /**
     * Changes an outcome: a caution more, a reading of the clause that asks for less.
     *
     * @param <T> the record
     */
    @FunctionalInterface
    public interface Adjustment<T> {
        /** The outcome to give instead; the same if nothing is to change. */
        Outcome adjust(Outcome outcome, T record, Circumstances circumstances);
    }

    /** A rule of its own over these facts. It must keep the contract of {@link Rule}. */
    public static <T> Rule<T> rule(Fact<T, ?> fact, Rule<T> judge) {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(judge, "judge");
        return rule(List.of(fact), judge);
    }

    /** A rule of its own over these facts. It must keep the contract of {@link Rule}. */
    public static <T> Rule<T> rule(List<? extends Fact<T, ?>> facts, Rule<T> judge) {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(judge, "judge");
        return DeclaredRule.of(paths(facts), judge.verdicts(), judge);
    }

    /** A rule of its own over another and a fact. */
    static <T> Rule<T> rule(Fact<T, ?> fact, Rule<T> part, Rule<T> judge) {
        return DeclaredRule.over(Outcome.joined(fact.reads(), part.reads()), List.of(part), part.verdicts(), judge);
    }

    /** As {@link #rule}, for a rule that may also find the duty not yet due. */
    public static <T> Rule<T> timed(List<? extends Fact<T, ?>> facts, Rule<T> judge) {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(judge, "judge");
        return DeclaredRule.of(paths(facts), WITH_PENDING, judge);
    }

    /** As above, over these paths besides. */
    public static <T> Rule<T> timed(Fact<T, ?> fact, List<String> more, Rule<T> judge) {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(more, "more");
        Objects.requireNonNull(judge, "judge");
        return DeclaredRule.of(Outcome.joined(fact.reads(), more), WITH_PENDING, judge);
    }

    private static List<String> paths(List<? extends Fact<?, ?>> facts) {
        return facts.stream().flatMap(fact -> fact.reads().stream()).distinct().toList();
    }

    private static <T> Rule<T> combined(Rule<T>[] rules, Rule<T> judge) {
        List<String> paths = new ArrayList<>();
        for (Rule<T> rule : rules) {
            paths.addAll(rule.reads());
        }
        return DeclaredRule.over(paths, List.of(rules), DeclaredRule.verdictsOf(List.of(rules)), judge);
    }
}
