package vn.danchu.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Every;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/**
 * L10:11.2: the draft and the adopted budget, the approved settlement, and the execution of every quarter, half year and
 * year are disclosed. A period's figures exist once it has ended and are owed within the quarter that follows: those of the
 * fourth quarter, the second half and the year in the next year's dossier. Draft, budget and settlement come once a year and
 * are asked of a dossier that covers one.
 */
final class BudgetRule {

    private static final String PATH = "/disclosures";

    private final List<String> missed = new ArrayList<>();
    private boolean unknown;
    private boolean asked;
    private @Nullable LocalDate due;

    private BudgetRule() {}

    static Outcome judge(PublicInformation file, Circumstances circumstances) {
        List<Disclosure> disclosures = file.disclosures();
        Period period = circumstances.period();
        if (disclosures == null || period == null) {
            return Outcome.noData(PATH);
        }
        BudgetRule rule = new BudgetRule();
        LocalDate asOf = circumstances.asOf();
        if (!Every.YEAR.within(period).isEmpty()) {
            for (DisclosureItem item : EnumSet.of(
                    DisclosureItem.BUDGET_DRAFT, DisclosureItem.BUDGET_ADOPTED, DisclosureItem.BUDGET_SETTLEMENT)) {
                rule.see(item.code(), period.to(), disclosed(item, null, disclosures, asOf), asOf);
            }
        }
        LocalDate from = period.from().withDayOfYear(1).minusYears(1);
        for (Every every : Every.values()) {
            for (Period one : every.within(new Period(from, period.to()))) {
                LocalDate last = one.to().plusDays(1).plusMonths(3).minusDays(1);
                if (period.contains(last) && Instruments.L10.inForce().on(one.to())) {
                    rule.see(
                            every.name(one),
                            last,
                            disclosed(DisclosureItem.BUDGET_EXECUTION, one, disclosures, asOf),
                            asOf);
                }
            }
        }
        return rule.outcome();
    }

    private void see(String name, LocalDate last, @Nullable Boolean disclosed, LocalDate asOf) {
        asked = true;
        if (Boolean.TRUE.equals(disclosed)) {
            return;
        }
        if (!asOf.isAfter(last)) {
            due = due == null || last.isBefore(due) ? last : due;
        } else if (disclosed == null) {
            unknown = true;
        } else {
            missed.add(name);
        }
    }

    private Outcome outcome() {
        if (!missed.isEmpty()) {
            return Outcome.of(Reason.ABSENT, PATH, Arguments.of(Argument.ABSENT, missed));
        }
        if (unknown) {
            return Outcome.noData(PATH);
        }
        if (due != null) {
            return Outcome.pending(PATH, due);
        }
        return Outcome.of(asked ? Reason.MET : Reason.NOTHING_TO_JUDGE, PATH);
    }

    /** Null where a disclosure of the budget does not say of which part or period it is, or when it was published. */
    private static @Nullable Boolean disclosed(
            DisclosureItem item, @Nullable Period covers, List<Disclosure> disclosures, LocalDate asOf) {
        Boolean best = false;
        for (Disclosure disclosure : disclosures) {
            boolean unclear = disclosure.item() == DisclosureItem.BUDGET;
            if (!unclear && disclosure.item() != item) {
                continue;
            }
            if (covers != null && disclosure.covers() != null && !covers.equals(disclosure.covers())) {
                continue;
            }
            Act published = disclosure.firstPublished();
            Boolean done = published == null ? null : published.doneBy(asOf);
            if (Boolean.TRUE.equals(done)) {
                done = unclear || (covers != null && disclosure.covers() == null) ? null : done;
            }
            if (Boolean.TRUE.equals(done)) {
                return true;
            }
            best = done == null ? null : best;
        }
        return best;
    }
}
