package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two things told that cannot both be so (mâu thuẫn): one of them is wrong, and it is not known which. It leaves open what rests on them, and
 * hides no breach that does not.
 *
 * @param reads what is read to find it
 * @param found the two, with both places; null if they agree
 * @param <T> the record
 */
record Contradiction<T>(List<String> reads, Fact.Reader<T, Outcome> found) {

    /** Copies the paths. */
    Contradiction {
        reads = List.copyOf(reads);
        Objects.requireNonNull(found, "found");
    }

    /**
     * The rule, unless this contradicts it. Where the rule reads nothing of two days that contradict each other, and neither is the day of
     * the fact, what it finds broken, or pending, stays so.
     */
    Rule<T> unless(Rule<T> rule) {
        Objects.requireNonNull(rule, "rule");
        List<Contradiction<T>> all = new ArrayList<>(List.of(this));
        if (rule instanceof Unless<T> other) {
            all.addAll(other.of);
        }
        return new Unless<>(rule instanceof Unless<T> other ? other.rule : rule, all);
    }

    private boolean touches(Rule<T> rule) {
        List<String> asked = rule.reads();
        return reads.stream().anyMatch(path -> ToldTwice.isAmong(path, asked));
    }

    /** A rule, unless one of several contradictions touches it. */
    private static final class Unless<T> implements Rule<T> {

        private final Rule<T> rule;
        private final Rule<T> bare;
        private final List<Contradiction<T>> of;
        private final List<Contradiction<T>> touching;
        private final List<Contradiction<T>> apart;

        Unless(Rule<T> rule, List<Contradiction<T>> of) {
            this.rule = rule;
            this.bare = DeclaredRule.bare(rule);
            this.of = List.copyOf(of);
            this.touching = of.stream().filter(one -> one.touches(rule)).toList();
            this.apart = of.stream().filter(one -> !one.touches(rule)).toList();
        }

        @Override
        public Outcome judge(T record, Circumstances circumstances) {
            Outcome found = first(touching, record, circumstances);
            if (found != null) {
                return found;
            }
            Outcome outcome = bare.judge(record, circumstances);
            found = first(apart, record, circumstances);
            boolean standsOrWaits = outcome.verdict() == Verdict.NON_COMPLIANT || outcome.verdict() == Verdict.PENDING;
            return found == null || (standsOrWaits && isOfAnotherDay(found, circumstances.day())) ? outcome : found;
        }

        /** Whether the day of the fact, by whose law it is judged, is known and none of the two that contradict each other. */
        private static boolean isOfAnotherDay(Outcome found, @Nullable LocalDate day) {
            return day != null
                    && found.reason() == Reason.DATES_CONTRADICT
                    && !day.equals(found.arguments().get(Argument.DONE))
                    && !day.equals(found.arguments().get(Argument.START));
        }

        private static <T> @Nullable Outcome first(List<Contradiction<T>> of, T record, Circumstances circumstances) {
            for (int i = 0; i < of.size(); i++) {
                Outcome found = of.get(i).found().read(record, circumstances);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        @Override
        public List<String> reads() {
            List<String> reads = rule.reads();
            for (Contradiction<T> one : of) {
                reads = Outcome.joined(reads, one.reads());
            }
            return reads;
        }

        @Override
        public List<Parameter> asks() {
            return rule.asks();
        }

        @Override
        public Set<Verdict> verdicts() {
            return rule.verdicts();
        }
    }
}
