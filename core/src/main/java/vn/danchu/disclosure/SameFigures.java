package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.record.Truth;

/** The same part of the budget for the same time, entered more than once: made public again, or corrected. */
final class SameFigures {

    private static final String OTHERS = "#/disclosures/*";

    private SameFigures() {}

    /** The rule; it is kept where another entry of the same figures kept it. */
    static Rule<Disclosure> unlessKeptByAnother(Rule<Disclosure> rule) {
        Set<String> reads = new LinkedHashSet<>(List.of("/item", "/covers", OTHERS + "/item", OTHERS + "/covers"));
        rule.reads().forEach(path -> reads.add(Outcome.placed(OTHERS, path)));
        Fact<Disclosure, Boolean> others =
                Fact.with("/covers", List.copyOf(reads), (disclosure, circumstances) -> null, (d, c) -> List.of());
        return Rules.timed(
                List.of(others),
                rule,
                (outcome, disclosure, circumstances) -> outcome.verdict() == Verdict.COMPLIANT
                        ? outcome
                        : unlessKept(rule, outcome, disclosure, circumstances));
    }

    private static Outcome unlessKept(
            Rule<Disclosure> rule, Outcome outcome, Disclosure disclosure, Circumstances circumstances) {
        PublicInformation file = circumstances.file(PublicInformation.class);
        DisclosureItem item = disclosure.item();
        Period covers = disclosure.covers();
        if (file == null || file.disclosures() == null || item == null || covers == null) {
            return outcome;
        }
        List<Disclosure> all = file.disclosures();
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Disclosure other = all.get(i);
            Truth same = Truth.equal(other.item(), item).and(Truth.equal(other.covers(), covers));
            if (same.isFalse() || other.equals(disclosure)) {
                continue;
            }
            Outcome kept = rule.judge(other, circumstances);
            if (same.isTrue() && kept.verdict() == Verdict.COMPLIANT) {
                return Outcome.of(Reason.MET, PUBLICATIONS.path());
            }
            if (kept.verdict() == Verdict.COMPLIANT || kept.reason() == Reason.NO_DATA) {
                gaps.addAll(gaps("#/disclosures/" + i, other, kept));
            }
        }
        return gaps.isEmpty() || outcome.verdict() != Verdict.NON_COMPLIANT ? outcome : Outcome.noData(gaps);
    }

    private static List<String> gaps(String at, Disclosure other, Outcome kept) {
        List<String> gaps = new ArrayList<>();
        if (other.item() == null) {
            gaps.add(at + "/item");
        }
        if (other.covers() == null) {
            gaps.add(at + "/covers");
        }
        if (kept.arguments().get(Argument.MISSING) instanceof List<?> missing) {
            missing.forEach(path -> gaps.add(Outcome.placed(at, path.toString())));
        }
        return gaps;
    }
}
