package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.COVERS;
import static vn.danchu.disclosure.DisclosureFacts.ITEM;

import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.record.Truth;

/**
 * L10:11.1: of every year, the plan and its results are disclosed. The text sets no day: the plan is due by the end of its year,
 * the results, which exist after it, by the end of the first quarter of the next.
 */
final class DevelopmentPlanRule {

    private static final InForce LAW = Instruments.L10.inForce();
    private static final Fact<Disclosure, DisclosureItem> PART = Fact.of("/item", DevelopmentPlanRule::part);

    private DevelopmentPlanRule() {}

    static Rule<PublicInformation> disclosed() {
        return Rules.all(
                disclosed(
                        Occasions.<PublicInformation>years(LAW)
                                .sparingYoungUnits()
                                .sparingNewUnits(),
                        DisclosureItem.YEARLY_PLAN),
                disclosed(
                        Occasions.<PublicInformation>yearsAtEndOfNextQuarter(LAW)
                                .sparingYoungUnits(),
                        DisclosureItem.YEARLY_RESULTS));
    }

    /**
     * L10:46.2: an agency's work plan of every year of its own, pending as the plan of a commune. That a quarter or month has one the
     * Law does not order: nothing tells which is missing.
     */
    static Rule<PublicInformation> workPlans() {
        return NoLimit.told(Duty.owes(
                Occasions.<PublicInformation>ownYears(LAW).sparingYoungUnits().sparingNewUnits(),
                PublishedEvidence.orExcused(
                        publishedOf(ITEM, DisclosureItem.WORK_PLANS, DevelopmentPlanRule::isOfTheYear),
                        unit -> DisclosureItem.WORK_PLANS,
                        cause -> cause.excuses(Setting.AGENCY))));
    }

    private static Rule<PublicInformation> disclosed(Occasions<PublicInformation, Unit> years, DisclosureItem part) {
        return NoLimit.told(Duty.owes(
                years.named(year -> part.code() + " " + year.name()),
                PublishedEvidence.orExcused(
                        publishedOf(PART, part, DevelopmentPlanRule::isOfTheTime),
                        unit -> part,
                        cause -> cause.excuses(Setting.COMMUNE))));
    }

    private static Evidence<PublicInformation, Unit> publishedOf(
            Fact<Disclosure, DisclosureItem> is,
            DisclosureItem item,
            Evidence.Elements.FitsOccasion<Disclosure, Unit> fits) {
        return PublishedEvidence.<Unit>published(is, unit -> item, Object::equals)
                .where(COVERS, fits)
                .showing(PublishedEvidence.PUBLISHED, PublishedEvidence.inTime((span, occasion, unit) -> Truth.TRUE));
    }

    private static Truth isOfTheTime(Disclosure paper, Occasion<Unit> year, Circumstances circumstances) {
        return Truth.of(paper.covers(), days -> year.isTimeOf(days, circumstances.unit()));
    }

    /** Of that year, or of another twelve months that begin in it: the Law does not say whose year, and a school has two. */
    private static Truth isOfTheYear(Disclosure plan, Occasion<Unit> year, Circumstances circumstances) {
        Period covers = plan.covers();
        boolean begins = covers != null
                && year.span().contains(covers.from())
                && covers.to().equals(covers.from().plusYears(1).minusDays(1));
        return begins ? Truth.TRUE : isOfTheTime(plan, year, circumstances);
    }

    /** Which part of item 1; a disclosure that does not say of which is not known. */
    private static @Nullable DisclosureItem part(Disclosure disclosure) {
        return disclosure.item() == DisclosureItem.DEVELOPMENT_PLAN ? null : disclosure.item();
    }
}
