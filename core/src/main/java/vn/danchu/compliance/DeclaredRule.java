package vn.danchu.compliance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A rule that says what it reads and which verdicts it can give.
 *
 * @param reads paths of the data it reads
 * @param verdicts the verdicts it can give
 * @param rule what it judges by
 * @param <T> the record
 */
record DeclaredRule<T>(List<String> reads, Set<Verdict> verdicts, Rule<T> rule) implements Rule<T> {

    /** The verdicts that one or another of the rules can give. */
    static Set<Verdict> verdictsOf(List<? extends Rule<?>> rules) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (Rule<?> rule : rules) {
            verdicts.addAll(rule.verdicts());
        }
        return verdicts;
    }

    @Override
    public Outcome judge(T record, Circumstances circumstances) {
        return rule.judge(record, circumstances);
    }
}
