package vn.danchu.compliance;

import static vn.danchu.compliance.Rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Truth;

/** The rules about numbers, in exact integers. */
public final class CountRules {

    private static final Set<Verdict> VERDICTS = Set.of(Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.UNDETERMINED);

    private CountRules() {}

    /** The votes reach the share of the base; more votes than the base contradict it, and so does a base of zero. */
    public static <T> Rule<T> share(Fact<T, Integer> votes, Share share, Fact<T, Integer> base) {
        Objects.requireNonNull(votes, "votes");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(base, "base");
        Rule<T> rule = rule(List.of(votes, base), (record, circumstances) -> {
            Integer has = votes.of(record, circumstances);
            Integer of = base.of(record, circumstances);
            if (has == null || of == null) {
                return missing(votes, has, base, of, record, circumstances);
            }
            if (of <= 0 || has < 0 || has > of) {
                return Outcome.countsContradict(votes.path(), has, base.path(), of);
            }
            long needed = share.needed(of);
            Arguments arguments = Arguments.of(Argument.NEEDED, needed)
                    .with(Argument.HAS, has)
                    .with(Argument.BASE, of);
            return share.reachedBy(has, of)
                    ? Outcome.of(Reason.SHARE_REACHED, votes.path(), arguments)
                    : Outcome.of(Reason.SHARE_NOT_REACHED, votes.path(), arguments.with(Argument.SHORT, needed - has));
        });
        return DeclaredRule.asking(rule, Parameter.of(share));
    }

    /** The votes do not reach the share of the base; what contradicts itself contradicts itself as in {@link #share}. */
    public static <T> Rule<T> shareNotReached(Fact<T, Integer> votes, Share share, Fact<T, Integer> base) {
        Objects.requireNonNull(votes, "votes");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(base, "base");
        Rule<T> reached = share(votes, share, base);
        return Rules.adjusted(reached, (outcome, record, circumstances) -> switch (outcome.reason()) {
            case SHARE_REACHED -> Outcome.of(Reason.NOT_MET, outcome.path(), outcome.arguments());
            case SHARE_NOT_REACHED -> Outcome.of(Reason.MET, outcome.path(), outcome.arguments());
            default -> outcome;
        });
    }

    /**
     * The elements that count sum up to the base, or to more. An element of which that, or its number, is not known decides
     * only where it could.
     */
    public static <T, E> Rule<T> sumReaches(
            Fact<T, List<E>> elements, Fact<E, Boolean> counts, Fact<E, Integer> number, Fact<T, Integer> base) {
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(base, "base");
        List<String> paths = new ArrayList<>(elements.reads());
        counts.reads().forEach(path -> paths.add(ListRules.inList(elements.path(), path)));
        number.reads().forEach(path -> paths.add(ListRules.inList(elements.path(), path)));
        paths.addAll(base.reads());
        return DeclaredRule.of(paths, VERDICTS, (record, circumstances) -> {
            List<E> list = elements.of(record, circumstances);
            Integer of = base.of(record, circumstances);
            if (list == null) {
                Outcome open = Outcome.noData(elements, record, circumstances);
                return of == null ? Outcome.worse(open, Outcome.noData(base, record, circumstances)) : open;
            }
            long sum = 0;
            long most = 0;
            List<String> gaps = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Truth is = Truth.of(counts.of(list.get(i), circumstances));
                Integer has = number.of(list.get(i), circumstances);
                if (is.isFalse() || (has != null && has == 0)) {
                    continue;
                }
                sum += is.isTrue() && has != null ? has : 0;
                most += has == null ? Integer.MAX_VALUE : has;
                List<String> missing = is.isTrue() ? List.of() : counts.gaps(list.get(i), circumstances);
                missing = has == null ? Outcome.joined(missing, number.gaps(list.get(i), circumstances)) : missing;
                for (String gap : missing) {
                    gaps.add(Outcome.placed(elements.at(i), gap));
                }
            }
            if (of == null) {
                gaps.addAll(base.gaps(record, circumstances));
                return Outcome.noData(gaps);
            }
            Arguments arguments = Arguments.of(Argument.NEEDED, (long) of)
                    .with(Argument.HAS, sum)
                    .with(Argument.BASE, of);
            if (sum > of) {
                return Outcome.countsContradict(elements.path(), sum, base.path(), of);
            }
            if (most < of) {
                return Outcome.of(Reason.SHARE_NOT_REACHED, elements.path(), arguments.with(Argument.SHORT, of - most));
            }
            return gaps.isEmpty() ? Outcome.of(Reason.SHARE_REACHED, elements.path(), arguments) : Outcome.noData(gaps);
        });
    }

    /** The count is at least this. */
    public static <T> Rule<T> atLeast(int least, Fact<T, Integer> count) {
        return between(least, Integer.MAX_VALUE, count);
    }

    /** The count is at least what the other says, such as a number that goes by the size of the unit. */
    public static <T> Rule<T> atLeast(Fact<T, Integer> least, Fact<T, Integer> count) {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(count, "count");
        return rule(List.of(least, count), (record, circumstances) -> {
            Integer bound = least.of(record, circumstances);
            Integer has = count.of(record, circumstances);
            return bound == null
                    ? missing(least, null, count, has, record, circumstances)
                    : atLeast(bound, count).judge(record, circumstances);
        });
    }

    /** The count is at most this. */
    public static <T> Rule<T> atMost(int most, Fact<T, Integer> count) {
        return between(0, most, count);
    }

    /** The count lies between the two, both inclusive. */
    public static <T> Rule<T> between(int least, int most, Fact<T, Integer> count) {
        Objects.requireNonNull(count, "count");
        Rule<T> rule = rule(count, (record, circumstances) -> {
            Integer has = count.of(record, circumstances);
            if (has == null) {
                return Outcome.noData(count, record, circumstances);
            }
            if (has < least) {
                return Outcome.of(
                        Reason.TOO_FEW,
                        count.path(),
                        Arguments.of(Argument.HAS, has).with(Argument.LEAST, least));
            }
            if (has > most) {
                return Outcome.of(
                        Reason.TOO_MANY,
                        count.path(),
                        Arguments.of(Argument.HAS, has).with(Argument.MOST, most));
            }
            return Outcome.of(Reason.COUNT_RIGHT, count.path(), Arguments.of(Argument.HAS, has));
        });
        return most == Integer.MAX_VALUE
                ? DeclaredRule.asking(rule, Parameter.of(Parameter.Kind.LEAST, least))
                : least == 0
                        ? DeclaredRule.asking(rule, Parameter.of(Parameter.Kind.MOST, most))
                        : DeclaredRule.asking(
                                rule,
                                Parameter.of(Parameter.Kind.LEAST, least),
                                Parameter.of(Parameter.Kind.MOST, most));
    }

    /** The two counts are equal. */
    public static <T> Rule<T> equal(Fact<T, Integer> count, Fact<T, Integer> other) {
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(other, "other");
        return compared(count, other, true);
    }

    /** The count is not above the other. */
    public static <T> Rule<T> notAbove(Fact<T, Integer> count, Fact<T, Integer> other) {
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(other, "other");
        return compared(count, other, false);
    }

    /** The rule, unless the count is above that of which it is a part: the two contradict each other. Of one that is not known nothing is said. */
    public static <T> Rule<T> within(Fact<T, Integer> count, Fact<T, Integer> whole, Rule<T> rule) {
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(rule, "rule");
        Rule<T> contradiction = (record, circumstances) -> Outcome.countsContradict(
                count.path(),
                Objects.requireNonNull(count.of(record, circumstances)),
                whole.path(),
                Objects.requireNonNull(whole.of(record, circumstances)));
        return Rules.choose(Fact.said(Fact.both(count, whole, (has, most) -> has > most)), contradiction, rule);
    }

    private static <T> Rule<T> compared(Fact<T, Integer> count, Fact<T, Integer> other, boolean equal) {
        return rule(List.of(count, other), (record, circumstances) -> {
            Integer has = count.of(record, circumstances);
            Integer bound = other.of(record, circumstances);
            if (has == null || bound == null) {
                return missing(count, has, other, bound, record, circumstances);
            }
            Arguments arguments = Arguments.of(Argument.HAS, has);
            if (has > bound) {
                return Outcome.of(Reason.TOO_MANY, count.path(), arguments.with(Argument.MOST, bound));
            }
            return equal && has < bound
                    ? Outcome.of(Reason.TOO_FEW, count.path(), arguments.with(Argument.LEAST, bound))
                    : Outcome.of(Reason.COUNT_RIGHT, count.path(), arguments);
        });
    }

    private static <T> Outcome missing(
            Fact<T, Integer> one,
            @Nullable Integer first,
            Fact<T, Integer> other,
            @Nullable Integer second,
            T record,
            Circumstances circumstances) {
        Outcome open = Outcome.noData(first == null ? one : other, record, circumstances);
        return first == null && second == null
                ? Outcome.worse(open, Outcome.noData(other, record, circumstances))
                : open;
    }
}
