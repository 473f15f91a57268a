package vn.danchu.compliance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.record.Act;

/**
 * The rules norms are declared with, together with {@link TimeRules} and {@link CountRules}. They alone own what missing
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
        return rule(fact, (record, circumstances) -> {
            Boolean value = fact.of(record, circumstances);
            return value == null
                    ? Outcome.noData(fact.path())
                    : Outcome.of(value ? Reason.MET : Reason.NOT_MET, fact.path());
        });
    }

    /** The fact is false. */
    public static <T> Rule<T> fails(Fact<T, Boolean> fact) {
        return rule(fact, (record, circumstances) -> {
            Boolean value = fact.of(record, circumstances);
            return value == null
                    ? Outcome.noData(fact.path())
                    : Outcome.of(value ? Reason.NOT_MET : Reason.MET, fact.path());
        });
    }

    /** The act was done, with no limit in time. */
    public static <T> Rule<T> done(Fact<T, Act> act) {
        return timed(List.of(act), (record, circumstances) -> {
            Act value = act.of(record, circumstances);
            Boolean done = value == null ? null : value.doneBy(circumstances.asOf());
            if (value == null || done == null) {
                return Outcome.noData(act.path());
            }
            if (done) {
                return Outcome.of(
                        Reason.MET,
                        act.path(),
                        value.on() == null ? Arguments.none() : Arguments.of(Argument.DONE, value.on()));
            }
            return value.on() != null
                    ? Outcome.pending(act.path(), value.on())
                    : Outcome.of(Reason.NOT_MET, act.path());
        });
    }

    /** The thing exists: a document, a plan. Null is not known; use an {@link Act} where a record can say "no". */
    public static <T> Rule<T> known(Fact<T, ?> fact) {
        return rule(
                fact,
                (record, circumstances) -> fact.of(record, circumstances) == null
                        ? Outcome.noData(fact.path())
                        : Outcome.of(Reason.MET, fact.path()));
    }

    /** The collection holds every one of these; what is absent is named. */
    public static <T, E> Rule<T> containsAll(Fact<T, ? extends Collection<E>> found, Set<E> required) {
        return containsAll(found, (record, circumstances) -> required);
    }

    /** As above, what is required depending on the record. */
    public static <T, E> Rule<T> containsAll(
            Fact<T, ? extends Collection<E>> found, Fact.Reader<T, ? extends Collection<E>> required) {
        return rule(found, (record, circumstances) -> {
            Collection<E> has = found.of(record, circumstances);
            Collection<E> needs = required.read(record, circumstances);
            if (has == null || needs == null) {
                return Outcome.noData(found.path());
            }
            List<String> absent = new ArrayList<>();
            for (E one : needs) {
                if (!has.contains(one)) {
                    absent.add(code(one));
                }
            }
            return absent.isEmpty()
                    ? Outcome.of(Reason.MET, found.path())
                    : Outcome.of(Reason.ABSENT, found.path(), Arguments.of(Argument.ABSENT, absent));
        });
    }

    /** The collection holds none of these; those it holds are named. */
    public static <T, E> Rule<T> containsNone(Fact<T, ? extends Collection<E>> found, Set<E> barred) {
        return rule(found, (record, circumstances) -> {
            Collection<E> has = found.of(record, circumstances);
            if (has == null) {
                return Outcome.noData(found.path());
            }
            List<String> held =
                    barred.stream().filter(has::contains).map(Rules::code).toList();
            return held.isEmpty()
                    ? Outcome.of(Reason.MET, found.path())
                    : Outcome.of(Reason.BARRED, found.path(), Arguments.of(Argument.FOUND, held));
        });
    }

    /** The value is one of these. */
    public static <T, E> Rule<T> oneOf(Fact<T, E> value, Collection<E> allowed) {
        return rule(value, (record, circumstances) -> oneOf(value.path(), value.of(record, circumstances), allowed));
    }

    /** The value is one of those allowed, which depend on the record. */
    public static <T, E> Rule<T> oneOf(Fact<T, E> value, Fact<T, ? extends Collection<E>> allowed) {
        return rule(List.of(value, allowed), (record, circumstances) -> {
            Collection<E> choice = allowed.of(record, circumstances);
            return choice == null
                    ? Outcome.noData(allowed.path())
                    : oneOf(value.path(), value.of(record, circumstances), choice);
        });
    }

    private static <E> Outcome oneOf(String path, @Nullable E has, Collection<E> allowed) {
        if (has == null) {
            return Outcome.noData(path);
        }
        Arguments found = Arguments.of(Argument.FOUND, List.of(code(has)));
        return allowed.contains(has)
                ? Outcome.of(Reason.MET, path, found)
                : Outcome.of(
                        Reason.NOT_ALLOWED,
                        path,
                        found.with(
                                Argument.ALLOWED,
                                allowed.stream().map(Rules::code).toList()));
    }

    private static String code(Object value) {
        return value instanceof CatalogueEntry entry ? entry.code() : value.toString();
    }

    /**
     * Every element keeps the rule; the finding stands at the first that gives the worst verdict, and it carries the cautions
     * of all. An empty list is nothing to judge.
     */
    public static <T, E> Rule<T> each(Fact<T, List<E>> elements, Rule<E> rule) {
        return each(elements, element -> true, rule);
    }

    /** As above, for the elements the filter takes. */
    public static <T, E> Rule<T> each(Fact<T, List<E>> elements, Predicate<E> filter, Rule<E> rule) {
        return over(elements, rule, (record, circumstances) -> {
            List<E> list = elements.of(record, circumstances);
            if (list == null) {
                return Outcome.noData(elements.path());
            }
            Outcome worst = null;
            for (int i = 0; i < list.size(); i++) {
                if (filter.test(list.get(i))) {
                    Outcome outcome = rule.judge(list.get(i), circumstances).below(elements.path() + "/" + i);
                    worst = worst == null ? outcome : worse(worst, outcome);
                }
            }
            return worst == null ? Outcome.of(Reason.NOTHING_TO_JUDGE, elements.path()) : worst;
        });
    }

    /**
     * As above, for the elements that the record with the element decides on. An element of which it is not known whether
     * it counts leaves the matter open, unless it keeps the rule.
     */
    public static <T, E> Rule<T> eachWhere(Fact<T, List<E>> elements, Where<T, E> where, Rule<E> rule) {
        return over(elements, rule, (record, circumstances) -> {
            List<E> list = elements.of(record, circumstances);
            if (list == null) {
                return Outcome.noData(elements.path());
            }
            Outcome worst = null;
            for (int i = 0; i < list.size(); i++) {
                Boolean counts = where.counts(record, list.get(i));
                if (Boolean.FALSE.equals(counts)) {
                    continue;
                }
                String path = elements.path() + "/" + i;
                Outcome outcome = rule.judge(list.get(i), circumstances).below(path);
                if (counts == null && outcome.verdict() != Verdict.COMPLIANT) {
                    outcome = Outcome.noData(path);
                }
                worst = worst == null ? outcome : worse(worst, outcome);
            }
            return worst == null ? Outcome.of(Reason.NOTHING_TO_JUDGE, elements.path()) : worst;
        });
    }

    /**
     * Whether an element of a record counts.
     *
     * @param <T> the record
     * @param <E> the element
     */
    @FunctionalInterface
    public interface Where<T, E> {
        /** True, false, or null if that is not known. */
        @Nullable
        Boolean counts(T record, E element);
    }

    /** At least one element keeps the rule; an empty list breaks it. */
    public static <T, E> Rule<T> any(Fact<T, List<E>> elements, Rule<E> rule) {
        return over(elements, rule, (record, circumstances) -> {
            List<E> list = elements.of(record, circumstances);
            if (list == null) {
                return Outcome.noData(elements.path());
            }
            Outcome best = null;
            for (int i = 0; i < list.size(); i++) {
                Outcome outcome = rule.judge(list.get(i), circumstances);
                if (best == null || leniency(outcome) > leniency(best)) {
                    best = outcome.below(elements.path() + "/" + i);
                }
            }
            return best == null ? Outcome.of(Reason.NOT_MET, elements.path()) : best;
        });
    }

    /** Every rule is kept; the first of the worst verdicts is the answer, and it carries the cautions of all. */
    @SafeVarargs
    public static <T> Rule<T> all(Rule<T>... rules) {
        return combined(rules, (record, circumstances) -> {
            Outcome worst = rules[0].judge(record, circumstances);
            for (int i = 1; i < rules.length; i++) {
                worst = worse(worst, rules[i].judge(record, circumstances));
            }
            return worst;
        });
    }

    /** At least one rule is kept; the first of the best verdicts is the answer. */
    @SafeVarargs
    public static <T> Rule<T> anyOf(Rule<T>... rules) {
        return combined(rules, (record, circumstances) -> {
            Outcome best = rules[0].judge(record, circumstances);
            for (int i = 1; i < rules.length; i++) {
                Outcome outcome = rules[i].judge(record, circumstances);
                best = leniency(outcome) > leniency(best) ? outcome : best;
            }
            return best;
        });
    }

    /** The first rule where the fact is true, the second where it is false. */
    public static <T> Rule<T> choose(Fact<T, Boolean> which, Rule<T> whenTrue, Rule<T> whenFalse) {
        List<String> paths = new ArrayList<>(List.of(which.path()));
        paths.addAll(whenTrue.reads());
        paths.addAll(whenFalse.reads());
        return new ReadingRule<>(paths, union(List.of(whenTrue, whenFalse)), (record, circumstances) -> {
            Boolean value = which.of(record, circumstances);
            if (value == null) {
                return Outcome.noData(which.path());
            }
            return (value ? whenTrue : whenFalse).judge(record, circumstances);
        });
    }

    /** The rule where the fact is true; nothing to judge where it is false. */
    public static <T> Rule<T> where(Fact<T, Boolean> which, Rule<T> rule) {
        return choose(which, rule, (record, circumstances) -> Outcome.of(Reason.NOTHING_TO_JUDGE, which.path()));
    }

    /**
     * Every rule is kept, as {@link #all}; but while the first finds the duty pending, or nothing to judge, its answer
     * stands alone, since what else is asked of the deed cannot be known yet.
     */
    @SafeVarargs
    public static <T> Rule<T> onceDue(Rule<T> timing, Rule<T>... rest) {
        Rule<T>[] rules = Arrays.copyOf(rest, rest.length + 1);
        System.arraycopy(rest, 0, rules, 1, rest.length);
        rules[0] = timing;
        Rule<T> every = all(rules);
        return new ReadingRule<>(every.reads(), every.verdicts(), (record, circumstances) -> {
            Outcome first = timing.judge(record, circumstances);
            return first.verdict() == Verdict.PENDING || first.verdict() == Verdict.NOT_APPLICABLE
                    ? first
                    : every.judge(record, circumstances);
        });
    }

    /**
     * Each rule once those before it are kept or do not apply: a later one is not asked while an earlier is open, pending
     * or broken. The last that applied is the answer, and it carries the cautions of those before it.
     */
    @SafeVarargs
    public static <T> Rule<T> inTurn(Rule<T>... rules) {
        return combined(rules, (record, circumstances) -> {
            Outcome answer = rules[0].judge(record, circumstances);
            for (int i = 1; i < rules.length && severity(answer) <= KEPT; i++) {
                Outcome next = rules[i].judge(record, circumstances);
                answer = next.verdict() == Verdict.NOT_APPLICABLE
                        ? withCautions(answer, next)
                        : withCautions(next, answer);
            }
            return answer;
        });
    }

    /**
     * The rule, once the event has happened. Before it, what is broken or missing is awaited, and what was done early
     * stands; where the event is not known, only what stands is sure.
     */
    public static <T> Rule<T> once(Fact<T, Act> event, Rule<T> rule) {
        List<String> paths = new ArrayList<>(List.of(event.path()));
        paths.addAll(rule.reads());
        Set<Verdict> verdicts = union(List.of(rule));
        verdicts.add(Verdict.PENDING);
        return new ReadingRule<>(List.copyOf(paths), verdicts, (record, circumstances) -> {
            Outcome outcome = rule.judge(record, circumstances);
            if (outcome.verdict() != Verdict.NON_COMPLIANT && outcome.verdict() != Verdict.UNDETERMINED) {
                return outcome;
            }
            Act act = event.of(record, circumstances);
            Boolean happened = act == null ? null : act.doneBy(circumstances.asOf());
            if (happened == null) {
                return Outcome.noData(event.path());
            }
            return happened ? outcome : Outcome.of(Reason.AWAITS_EVENT, event.path());
        });
    }

    /**
     * What the law asks of somebody "if any" (nếu có): where there is none, the rule does not apply. Where it is not known
     * whether there is one, a rule that is kept shows it; all else is open.
     */
    public static <T> Rule<T> ifAny(Condition<T> exists, Rule<T> rule) {
        List<String> paths = new ArrayList<>(List.of(exists.fact().path()));
        paths.addAll(rule.reads());
        return new ReadingRule<>(List.copyOf(paths), rule.verdicts(), (record, circumstances) -> {
            Boolean any = exists.fact().of(record, circumstances);
            if (Boolean.FALSE.equals(any)) {
                return Outcome.notApplicable(exists.name(), exists.fact().path());
            }
            Outcome outcome = rule.judge(record, circumstances);
            return any != null || outcome.verdict() == Verdict.COMPLIANT
                    ? outcome
                    : Outcome.noData(exists.fact().path());
        });
    }

    /** The rule with what its outcome should carry besides, or say instead. */
    public static <T> Rule<T> adjusted(Rule<T> rule, Adjustment<T> adjustment) {
        return new ReadingRule<>(
                rule.reads(),
                rule.verdicts(),
                (record, circumstances) -> adjustment.adjust(rule.judge(record, circumstances), record, circumstances));
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
        return rule(List.of(fact), judge);
    }

    /** A rule of its own over these facts. It must keep the contract of {@link Rule}. */
    public static <T> Rule<T> rule(List<? extends Fact<T, ?>> facts, Rule<T> judge) {
        return new ReadingRule<>(facts.stream().map(Fact::path).toList(), judge.verdicts(), judge);
    }

    /** As {@link #rule}, for a rule that may also find the duty not yet due. */
    public static <T> Rule<T> timed(List<? extends Fact<T, ?>> facts, Rule<T> judge) {
        return new ReadingRule<>(facts.stream().map(Fact::path).toList(), WITH_PENDING, judge);
    }

    private static <T, E> Rule<T> over(Fact<T, List<E>> elements, Rule<E> element, Rule<T> judge) {
        List<String> paths = new ArrayList<>(List.of(elements.path()));
        for (String path : element.reads()) {
            paths.add(path.startsWith("#") ? path : elements.path() + "/*" + path);
        }
        return new ReadingRule<>(List.copyOf(paths), union(List.of(element)), judge);
    }

    private static Set<Verdict> union(List<? extends Rule<?>> rules) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (Rule<?> rule : rules) {
            verdicts.addAll(rule.verdicts());
        }
        return verdicts;
    }

    private static <T> Rule<T> combined(Rule<T>[] rules, Rule<T> judge) {
        List<String> paths = new ArrayList<>();
        for (Rule<T> rule : rules) {
            paths.addAll(rule.reads());
        }
        return new ReadingRule<>(List.copyOf(paths), union(List.of(rules)), judge);
    }

    /** The worse of two, the first when neither is, with the cautions of both. */
    public static Outcome worse(Outcome first, Outcome second) {
        return severity(second) > severity(first) ? withCautions(second, first) : withCautions(first, second);
    }

    /** The better of two; the first when neither is. */
    public static Outcome better(Outcome first, Outcome second) {
        return leniency(second) > leniency(first) ? second : first;
    }

    private static Outcome withCautions(Outcome outcome, Outcome other) {
        Outcome result = outcome;
        for (String caution : other.cautions()) {
            result = result.caution(caution);
        }
        return result;
    }

    private static int severity(Outcome outcome) {
        return switch (outcome.verdict()) {
            case NOT_APPLICABLE -> 0;
            case COMPLIANT -> 1;
            case PENDING -> 2;
            case UNDETERMINED -> 3;
            case NON_COMPLIANT -> 4;
        };
    }

    private static int leniency(Outcome outcome) {
        return switch (outcome.verdict()) {
            case NOT_APPLICABLE -> 0;
            case NON_COMPLIANT -> 1;
            case UNDETERMINED -> 2;
            case PENDING -> 3;
            case COMPLIANT -> 4;
        };
    }

    private record ReadingRule<T>(List<String> reads, Set<Verdict> verdicts, Rule<T> rule) implements Rule<T> {
        @Override
        public Outcome judge(T record, Circumstances circumstances) {
            return rule.judge(record, circumstances);
        }
    }
}
