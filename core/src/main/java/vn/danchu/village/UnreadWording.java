package vn.danchu.village;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Verdict;

/**
 * A rule whose wording is known from reports in translation only: what it finds broken stays open, with a caution.
 *
 * @param rule what the reports say
 */
record UnreadWording<T>(Rule<T> rule) implements Rule<T> {

    @Override
    public Outcome judge(T record, Circumstances circumstances) {
        Outcome outcome = rule.judge(record, circumstances);
        return outcome.verdict() == Verdict.NON_COMPLIANT
                ? Outcome.of(Reason.LAW_UNSETTLED, outcome.path()).caution("wording-read-in-translation")
                : outcome;
    }

    @Override
    public List<String> reads() {
        return rule.reads();
    }

    @Override
    public Set<Verdict> verdicts() {
        Set<Verdict> verdicts = EnumSet.copyOf(rule.verdicts());
        verdicts.remove(Verdict.NON_COMPLIANT);
        verdicts.add(Verdict.UNDETERMINED);
        return verdicts;
    }
}
