package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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
     * the fact, or the norm binds on both, what it finds broken, or pending, stays so.
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
            for (int i = 0; i < touching.size(); i++) {
                Outcome found = touching.get(i).found().read(record, circumstances);
                if (found != null) {
                    return found;
                }
            }
            Outcome outcome = bare.judge(record, circumstances);
            for (int i = 0; i < apart.size(); i++) {
                Outcome found = apart.get(i).found().read(record, circumstances);
                if (found != null && !stands(outcome, found, record, circumstances)) {
                    return found;
                }
            }
            return outcome;
        }

        /** Whether it is broken, or waits, by the law of the day of the fact, which is known, and of either of these if it is one of them. */
        private boolean stands(Outcome outcome, Outcome found, T record, Circumstances circumstances) {
            boolean standsOrWaits = outcome.verdict() == Verdict.NON_COMPLIANT || outcome.verdict() == Verdict.PENDING;
            if (!standsOrWaits || found.reason() != Reason.DATES_CONTRADICT || circumstances.day() == null) {
                return false;
            }
            LocalDate other = found.otherDay(circumstances.day());
            return other == null
                    || (circumstances.bindsAlsoOn(other)
                            && bare.judge(record, circumstances.on(other)).verdict() == outcome.verdict());
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
