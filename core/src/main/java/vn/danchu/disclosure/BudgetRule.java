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
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/**
 * L10:11.2: the draft and the adopted budget, the approved settlement, and the execution of every quarter, half year and
 * year are disclosed. The fourth quarter, the second half and the year are owed when the next year has begun.
 */
final class BudgetRule {

    private BudgetRule() {}

    static Outcome judge(PublicInformation file, Circumstances circumstances) {
        List<Disclosure> disclosures = file.disclosures();
        Period period = circumstances.period();
        if (disclosures == null || period == null) {
            return Outcome.noData("/disclosures");
        }
        List<String> absent = new ArrayList<>();
        for (DisclosureItem item : EnumSet.of(
                DisclosureItem.BUDGET_DRAFT, DisclosureItem.BUDGET_ADOPTED, DisclosureItem.BUDGET_SETTLEMENT)) {
            if (!disclosed(item, null, disclosures, circumstances)) {
                absent.add(item.code());
            }
        }
        boolean ended = circumstances.asOf().isAfter(period.to());
        List<String> missed = new ArrayList<>(ended ? absent : List.of());
        LocalDate due = ended || absent.isEmpty() ? null : period.to();
        for (Every every : Every.values()) {
            for (Period one : every.within(period)) {
                // The quarter's figures exist only once it has ended; they are owed within the quarter that follows.
                LocalDate last = one.to().plusDays(1).plusMonths(3).minusDays(1);
                if (last.isAfter(period.to())
                        || disclosed(DisclosureItem.BUDGET_EXECUTION, one, disclosures, circumstances)) {
                    continue;
                }
                if (circumstances.asOf().isAfter(last)) {
                    missed.add(every.name(one));
                } else if (due == null || last.isBefore(due)) {
                    due = last;
                }
            }
        }
        if (!missed.isEmpty()) {
            return Outcome.of(Reason.ABSENT, "/disclosures", Arguments.of(Argument.ABSENT, missed));
        }
        return due != null ? Outcome.pending("/disclosures", due) : Outcome.of(Reason.MET, "/disclosures");
    }

    private static boolean disclosed(
            DisclosureItem item, @Nullable Period covers, List<Disclosure> disclosures, Circumstances circumstances) {
        for (Disclosure disclosure : disclosures) {
            Act published = disclosure.firstPublished();
            if (disclosure.item() == item
                    && (covers == null || covers.equals(disclosure.covers()))
                    && published != null
                    && Boolean.TRUE.equals(published.doneBy(circumstances.asOf()))) {
                return true;
            }
        }
        return false;
    }
}
