package vn.danchu.compliance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule that says what it reads, what it asks with and which verdicts it can give.
 *
 * @param reads paths of the data it reads
 * @param asks the numbers and lists it asks with
 * @param verdicts the verdicts it can give
 * @param events paths of acts among what it reads of which it asks only whether they happened
 * @param rule what it judges by
 * @param <T> the record
 */
record DeclaredRule<T>(
        List<String> reads, List<Parameter> asks, Set<Verdict> verdicts, List<String> events, Rule<T> rule)
        implements Rule<T> {

    DeclaredRule(List<String> reads, List<Parameter> asks, Set<Verdict> verdicts, Rule<T> rule) {
        this(reads, asks, verdicts, List.of(), rule);
    }

    DeclaredRule {
        reads = List.copyOf(new LinkedHashSet<>(reads));
        asks = List.copyOf(new LinkedHashSet<>(asks));
        rule = bare(rule);
    }

    /** The rule without what it says of itself: what judging calls. */
    static <T> Rule<T> bare(Rule<T> rule) {
        return rule instanceof DeclaredRule<T> declared ? declared.rule : rule;
    }

    /** The rules without what they say of themselves. */
    static <T> Rule<T>[] bare(Rule<T>[] rules) {
        Rule<T>[] bare = rules.clone();
        for (int i = 0; i < bare.length; i++) {
            bare[i] = bare(bare[i]);
        }
        return bare;
    }

    /** A rule of its own. */
    static <T> DeclaredRule<T> of(List<String> reads, Set<Verdict> verdicts, Rule<T> rule) {
        return new DeclaredRule<>(reads, List.of(), verdicts, rule);
    }

    /** A rule made of others. */
    static <T> DeclaredRule<T> over(
            List<String> reads, List<? extends Rule<?>> parts, Set<Verdict> verdicts, Rule<T> rule) {
        List<Parameter> asks = new ArrayList<>();
        parts.forEach(part -> asks.addAll(part.asks()));
        return new DeclaredRule<>(reads, asks, verdicts, rule);
    }

    /** The verdicts that one or another of the rules can give. */
    static Set<Verdict> verdictsOf(List<? extends Rule<?>> rules) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (Rule<?> rule : rules) {
            verdicts.addAll(rule.verdicts());
        }
        return verdicts;
    }

    /** What a rule reads besides acts of which it asks only whether they happened. */
    static List<String> readsBesidesEvents(Rule<?> rule) {
        List<String> events = rule instanceof DeclaredRule<?> declared ? declared.events : List.of();
        return rule.reads().stream().filter(path -> !events.contains(path)).toList();
    }

    /** A rule that asks with these as well. */
    static <T> Rule<T> asking(Rule<T> rule, Parameter... more) {
        List<Parameter> asks = new ArrayList<>(rule.asks());
        asks.addAll(List.of(more));
        return new DeclaredRule<>(rule.reads(), asks, rule.verdicts(), rule);
    }

    /** A rule that asks with the one instead of the other. */
    static <T> Rule<T> askingInstead(Rule<T> rule, Parameter one, Parameter other) {
        List<Parameter> asks = new ArrayList<>(rule.asks());
        asks.remove(other);
        asks.add(one);
        return new DeclaredRule<>(rule.reads(), asks, rule.verdicts(), rule);
    }

    @Override
    public Outcome judge(T record, Circumstances circumstances) {
        return rule.judge(record, circumstances);
    }
}
