package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.DECIDED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.Function;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.disclosure.Disclosure.DirectSupport;
import vn.danchu.record.Document;
import vn.danchu.record.Truth;

/**
 * The moments of direct State support to people, to which L10:12.3 sends: 3 working days for policies, 30 days for results, of what
 * was decided since D73 was signed (D73:37.4). Where it is not known what the information is of it, what every moment says.
 */
final class SupportMoments {

    static final Limit OF_POLICIES = Limit.workingDays(3);
    static final Limit OF_RESULTS = Limit.days(30);

    private static final Fact<Disclosure, Boolean> MAY_BE_SUPPORT = Fact.and(
            DisclosureFacts.ITEM
                    .map(DisclosureItem::main)
                    .in(EnumSet.of(DisclosureItem.SOCIAL_POLICIES, DisclosureItem.RELIEF_AND_DONATIONS)),
            Fact.and(
                    DECIDED.is(BudgetMoments.OF_DECREE::on),
                    Fact.of("/specialRule/due", disclosure -> PublicationRules.specialMoment(disclosure) == null)));

    static final Condition<Disclosure> POLICY = of("support-policy", DirectSupport.POLICY);
    static final Condition<Disclosure> RESULT = of("support-result", DirectSupport.RESULT);

    /** L10:12.3 has moments for what no law has. */
    static final Condition<Disclosure> NONE_OF_SUPPORT =
            new Condition<>("moment-not-of-support", Fact.not(Fact.or(POLICY.fact(), RESULT.fact())));

    /** The days of a policy run "kể từ ngày Ủy ban nhân dân cấp xã nhận được văn bản": late after its signing is not late for sure. */
    static final Fact<Disclosure, LocalDate> RECEIVED =
            Fact.of("/decision/receivedOn", Disclosure::decision, Document::receivedOn);

    private SupportMoments() {}

    private static Condition<Disclosure> of(String name, DirectSupport support) {
        return new Condition<>(
                name,
                Fact.and(
                        MAY_BE_SUPPORT,
                        Fact.of("/directSupport", Disclosure::directSupport).is(support)));
    }

    /** The rule with the limit of what it is of support, else with this one. */
    static Rule<Disclosure> orElse(Limit limit, Function<Limit, Rule<Disclosure>> rule) {
        return Rules.choose(
                POLICY.fact(),
                rule.apply(OF_POLICIES),
                Rules.choose(RESULT.fact(), rule.apply(OF_RESULTS), rule.apply(limit)));
    }

    /** What the days of a limit run from: those of a policy from receipt, all others from the decision. */
    static Fact<Disclosure, LocalDate> startOf(Limit limit) {
        return limit.equals(OF_POLICIES) ? RECEIVED : DECIDED;
    }

    /** The limit of what is known to be of support, else this one. */
    static Limit limit(Disclosure disclosure, Limit limit, Circumstances circumstances) {
        if (Truth.of(POLICY.fact().of(disclosure, circumstances)).isTrue()) {
            return OF_POLICIES;
        }
        return Truth.of(RESULT.fact().of(disclosure, circumstances)).isTrue() ? OF_RESULTS : limit;
    }
}
