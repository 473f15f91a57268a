package vn.danchu.disclosure;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Every;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Unit;

/**
 * L10:11.2: the draft and the adopted budget and the approved settlement are disclosed once a year, and the execution of
 * every quarter, half year and year once it has ended.
 */
final class BudgetRule {

    private static final InForce LAW = Instruments.L10.inForce();
    private static final Fact<PublicInformation, List<Disclosure>> DISCLOSURES =
            Fact.of("/disclosures", PublicInformation::disclosures);
    private static final Fact<PublicInformation, List<DisclosureItem>> YEARLY_PAPERS =
            Fact.known(circumstances -> List.copyOf(EnumSet.of(
                    DisclosureItem.BUDGET_DRAFT, DisclosureItem.BUDGET_ADOPTED, DisclosureItem.BUDGET_SETTLEMENT)));
    private static final Fact<Disclosure, DisclosureItem> ITEM = Fact.of("/item", BudgetRule::part);

    private BudgetRule() {}

    static Rule<PublicInformation> disclosed() {
        return Rules.all(
                Duty.owes(
                        Occasions.<PublicInformation>years(LAW).per(YEARLY_PAPERS, DisclosureItem::code),
                        Evidence.<PublicInformation, Disclosure, DisclosureItem>any(DISCLOSURES)
                                .of(ITEM, item -> item)
                                .done(DisclosureFacts.FIRST_PUBLISHED)),
                Duty.owes(
                        Occasions.all(List.of(
                                        Occasions.<PublicInformation>every(Every.QUARTER, LAW),
                                        Occasions.<PublicInformation>every(Every.HALF_YEAR, LAW),
                                        Occasions.<PublicInformation>every(Every.YEAR, LAW)))
                                .dueByEndOfNextQuarter(),
                        Evidence.<PublicInformation, Disclosure, Unit>any(DISCLOSURES)
                                .of(ITEM, unit -> DisclosureItem.BUDGET_EXECUTION)
                                .covering(Fact.of("/covers", Disclosure::covers))
                                .done(DisclosureFacts.FIRST_PUBLISHED)));
    }

    /** Which part of item 11.2; a disclosure of the budget that does not say of which part is not known. */
    private static @Nullable DisclosureItem part(Disclosure disclosure) {
        return disclosure.item() == DisclosureItem.BUDGET ? null : disclosure.item();
    }
}
