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
 * A rule whose wording is known from reports only: what it finds broken stays open, with a caution.
 *
 * @param rule what the reports say
 * @param caution the key of the caution
 */
record UnreadWording<T>(Rule<T> rule, String caution) implements Rule<T> {

    /** One of Law 65/2025, of which reports alone are at hand. */
    static <T> UnreadWording<T> ofLaw65(Rule<T> rule) {
        return new UnreadWording<>(rule, "law-65-known-from-reports");
    }

    /** One of Law 72/2025, read in translation. */
    static <T> UnreadWording<T> ofLaw72(Rule<T> rule) {
        return new UnreadWording<>(rule, "wording-read-in-translation");
    }

    @Override
    public Outcome judge(T record, Circumstances circumstances) {
        Outcome outcome = rule.judge(record, circumstances);
        return outcome.verdict() == Verdict.NON_COMPLIANT
                ? Outcome.of(Reason.LAW_UNSETTLED, outcome.path()).caution(caution)
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
