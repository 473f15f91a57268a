package vn.danchu.disclosure;

import static vn.danchu.compliance.Fact.and;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.disclosure.ChannelRules.broadcast;
import static vn.danchu.disclosure.ChannelRules.onInternalNetwork;
import static vn.danchu.disclosure.ChannelRules.postedAtWorkplace;
import static vn.danchu.disclosure.ChannelRules.postedInCommune;
import static vn.danchu.disclosure.ChannelRules.postedPermanently;
import static vn.danchu.disclosure.ChannelRules.throughVillageHeads;
import static vn.danchu.disclosure.ChannelRules.used;
import static vn.danchu.disclosure.DecisionInDoubt.HAS_DOCUMENT;
import static vn.danchu.disclosure.DecisionInDoubt.unlessNone;
import static vn.danchu.disclosure.DisclosureFacts.AGENCY_BUDGET;
import static vn.danchu.disclosure.DisclosureFacts.AGENCY_BUDGET_FORMS;
import static vn.danchu.disclosure.DisclosureFacts.AGENCY_FORM_NOT_OF_BUDGET_LAW;
import static vn.danchu.disclosure.DisclosureFacts.ANNOUNCED_IN_WRITING;
import static vn.danchu.disclosure.DisclosureFacts.BROADCAST_ITEMS;
import static vn.danchu.disclosure.DisclosureFacts.BUDGET_FORM;
import static vn.danchu.disclosure.DisclosureFacts.BUDGET_FORM_SINCE_2026;
import static vn.danchu.disclosure.DisclosureFacts.CHANGE;
import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.FORM_NOT_OF_BUDGET_LAW;
import static vn.danchu.disclosure.DisclosureFacts.INTERNAL_NETWORK;
import static vn.danchu.disclosure.DisclosureFacts.LOUDSPEAKER;
import static vn.danchu.disclosure.DisclosureFacts.MADE_PUBLIC_ON;
import static vn.danchu.disclosure.DisclosureFacts.MOMENT_NOT_OF_BUDGET_LAW;
import static vn.danchu.disclosure.DisclosureFacts.NO_SPECIAL_FORM;
import static vn.danchu.disclosure.DisclosureFacts.OTHER_ITEMS;
import static vn.danchu.disclosure.DisclosureFacts.PERMANENT_ITEMS;
import static vn.danchu.disclosure.DisclosureFacts.PORTAL_NOT_OF_BUDGET_LAW;
import static vn.danchu.disclosure.DisclosureFacts.POSTED_ITEMS;
import static vn.danchu.disclosure.DisclosureFacts.SPECIAL_AREA;
import static vn.danchu.disclosure.DisclosureFacts.WEBSITE;
import static vn.danchu.disclosure.PublicationFacts.POSTING;
import static vn.danchu.disclosure.PublicationFacts.hangsAt;
import static vn.danchu.disclosure.PublicationRules.hangs;
import static vn.danchu.disclosure.PublicationRules.hangsInCommune;
import static vn.danchu.disclosure.PublicationRules.staysOnInternalNetwork;
import static vn.danchu.disclosure.PublicationRules.unlessBetweenBudgetLaws;
import static vn.danchu.disclosure.PublicationRules.unlessInTimeByBudgetLaw;
import static vn.danchu.disclosure.PublicationRules.within;
import static vn.danchu.disclosure.PublishedFormRules.usesFormsOf;
import static vn.danchu.disclosure.SameFigures.ofBudgetUnlessKeptByAnother;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Setting;

/** What the law asks of each disclosure. */
final class DisclosureNorms {

    private static final Condition<Disclosure> NO_INTERNAL_NETWORK = INTERNAL_NETWORK.missing("no-internal-network");

    static final Subject<Disclosure> DISCLOSURE = Subject.of(Disclosure.class, MADE_PUBLIC_ON)
            .settingOf(Fact.of("/item", Disclosure::item, item -> item.listing().setting()));
    private static final Subject<Disclosure> IN_AGENCY = DISCLOSURE.in(AGENCY);
    private static final Subject<Disclosure> IN_STATE_ENTERPRISE = DISCLOSURE.in(STATE_ENTERPRISE);

    private static final Limit FIVE_WORKING_DAYS = Limit.workingDays(5);
    private static final Limit FIFTEEN_DAYS = Limit.days(15);
    private static final Rule<Disclosure> WITHIN_5_WORKING_DAYS = within(FIVE_WORKING_DAYS);
    private static final Rule<Disclosure> WITHIN_15_DAYS = within(FIFTEEN_DAYS);

    private static final List<Norm<Disclosure>> OF_THE_LAW = List.of(
            commune("L10-12.1-form-listed", FORM, "L10:12.1").requires(usesFormsOf(COMMUNE)),
            decided(COMMUNE, "L10-12.3-within-5-working-days", "L10:12.3")
                    .when(HAS_DOCUMENT)
                    .when(MOMENT_NOT_OF_BUDGET_LAW)
                    .when(SupportMoments.NONE_OF_SUPPORT)
                    .requires(unlessNone(ofBudgetUnlessKeptByAnother(unlessBetweenBudgetLaws(WITHIN_5_WORKING_DAYS)))),
            commune("L10-13.1-on-website", FORM, "L10:13.1", "L10:13.6")
                    .when(WEBSITE.there())
                    .when(NO_SPECIAL_FORM)
                    .when(PORTAL_NOT_OF_BUDGET_LAW)
                    .caution(BUDGET_FORM)
                    .requires(WEBSITE.unlessUsedWithout(onWebsite())),
            commune("L10-13.2-posted", FORM, "L10:13.2", "L10:13.6")
                    .when(POSTED_ITEMS)
                    .when(NO_SPECIAL_FORM)
                    .when(FORM_NOT_OF_BUDGET_LAW)
                    .caution(BUDGET_FORM)
                    .caution(BUDGET_FORM_SINCE_2026)
                    .requires(SupportMoments.orElse(FIVE_WORKING_DAYS, limit -> postedInCommune(limit))),
            commune("L10-13.2-posted-30-days", DURATION, "L10:13.2")
                    .when(POSTED_ITEMS)
                    .when(NO_SPECIAL_FORM)
                    .when(FORM_NOT_OF_BUDGET_LAW)
                    .requires(SupportMoments.orElse(FIVE_WORKING_DAYS, limit -> hangsInCommune(30, limit))),
            commune("L10-13.2-posted-permanently", DURATION, "L10:13.2", "L10:13.6")
                    .when(PERMANENT_ITEMS)
                    .when(NO_SPECIAL_FORM)
                    .requires(postedPermanently(FIVE_WORKING_DAYS)),
            decided(COMMUNE, "L10-13.2-updated-on-change", "L10:13.2", "L10:12.3")
                    .when(PERMANENT_ITEMS)
                    .when(CHANGE)
                    .requires(within(FIVE_WORKING_DAYS, and(POSTING, hangsAt(PostingPlace.COMMITTEE_OFFICE)))),
            commune("L10-13.3-broadcast-3-days", DURATION, "L10:13.3", "L10:13.6")
                    .when(BROADCAST_ITEMS)
                    .when(LOUDSPEAKER.there())
                    .when(NO_SPECIAL_FORM)
                    .requires(LOUDSPEAKER.unlessUsedWithout(
                            SupportMoments.orElse(FIVE_WORKING_DAYS, limit -> broadcast(3, limit)))),
            commune("L10-13.4-through-village-heads", FORM, "L10:13.4", "L10:13.6")
                    .when(BROADCAST_ITEMS)
                    .when(NO_SPECIAL_FORM)
                    .requires(SupportMoments.orElse(FIVE_WORKING_DAYS, limit -> throughVillageHeads(limit))),
            decided(COMMUNE, "L10-14.1-change-disclosed", "L10:14.1", "L10:12.3")
                    .when(OTHER_ITEMS)
                    .when(CHANGE)
                    .when(MOMENT_NOT_OF_BUDGET_LAW)
                    .when(SupportMoments.NONE_OF_SUPPORT)
                    .requires(unlessBetweenBudgetLaws(WITHIN_5_WORKING_DAYS)),
            IN_AGENCY.norm("L10-47.1-form-listed", FORM, "L10:47.1").requires(usesFormsOf(AGENCY)),
            decided(AGENCY, "L10-47.2-within-5-working-days", "L10:47.2")
                    .when(HAS_DOCUMENT)
                    .caution(AGENCY_BUDGET)
                    .requires(unlessNone(ofBudgetUnlessKeptByAnother(unlessInTimeByBudgetLaw(WITHIN_5_WORKING_DAYS)))),
            IN_AGENCY
                    .norm("L10-48.1-on-intranet", FORM, "L10:48.1", "L10:48.6")
                    .when(INTERNAL_NETWORK.there())
                    .when(NO_SPECIAL_FORM)
                    .when(AGENCY_FORM_NOT_OF_BUDGET_LAW)
                    .caution(AGENCY_BUDGET_FORMS)
                    .requires(INTERNAL_NETWORK.unlessUsedWithout(onInternalNetwork(FIVE_WORKING_DAYS))),
            IN_AGENCY
                    .norm("L10-48.1-intranet-20-days", DURATION, "L10:48.1")
                    .when(INTERNAL_NETWORK.there())
                    .when(NO_SPECIAL_FORM)
                    .when(AGENCY_FORM_NOT_OF_BUDGET_LAW)
                    .requires(INTERNAL_NETWORK.unlessUsedWithout(staysOnInternalNetwork(20, FIVE_WORKING_DAYS))),
            IN_AGENCY
                    .norm("L10-48.2-posted", FORM, "L10:48.2", "L10:48.6")
                    .when(NO_INTERNAL_NETWORK)
                    .when(ANNOUNCED_IN_WRITING.not("no-written-notice-to-all"))
                    .when(NO_SPECIAL_FORM)
                    .when(AGENCY_FORM_NOT_OF_BUDGET_LAW)
                    .caution(AGENCY_BUDGET_FORMS)
                    .requires(INTERNAL_NETWORK.unlessUsedWithout(postedAtWorkplace(FIVE_WORKING_DAYS))),
            IN_AGENCY
                    .norm("L10-48.2-posted-20-days", DURATION, "L10:48.2")
                    .when(NO_INTERNAL_NETWORK)
                    .when(ANNOUNCED_IN_WRITING.not("no-written-notice-to-all"))
                    .when(NO_SPECIAL_FORM)
                    .when(AGENCY_FORM_NOT_OF_BUDGET_LAW)
                    .requires(INTERNAL_NETWORK.unlessUsedWithout(hangs(20, FIVE_WORKING_DAYS))),
            IN_STATE_ENTERPRISE.norm("L10-65.1-form-listed", FORM, "L10:65.1").requires(usesFormsOf(STATE_ENTERPRISE)),
            decided(STATE_ENTERPRISE, "L10-65.2-within-15-days", "L10:65.2")
                    .when(HAS_DOCUMENT)
                    .requires(unlessNone(WITHIN_15_DAYS)),
            IN_STATE_ENTERPRISE
                    .norm("L10-66.1-on-intranet", FORM, "L10:66.1", "L10:66.6")
                    .when(INTERNAL_NETWORK.there())
                    .when(NO_SPECIAL_FORM)
                    .requires(INTERNAL_NETWORK.unlessUsedWithout(onInternalNetwork(FIFTEEN_DAYS))),
            IN_STATE_ENTERPRISE
                    .norm("L10-66.1-intranet-20-days", DURATION, "L10:66.1")
                    .when(INTERNAL_NETWORK.there())
                    .when(NO_SPECIAL_FORM)
                    .requires(INTERNAL_NETWORK.unlessUsedWithout(staysOnInternalNetwork(20, FIFTEEN_DAYS))),
            IN_STATE_ENTERPRISE
                    .norm("L10-66.2-posted", FORM, "L10:66.2", "L10:66.6")
                    .when(NO_INTERNAL_NETWORK)
                    .when(ANNOUNCED_IN_WRITING.not("no-written-notice-to-all"))
                    .when(NO_SPECIAL_FORM)
                    .requires(INTERNAL_NETWORK.unlessUsedWithout(postedAtWorkplace(FIFTEEN_DAYS))),
            IN_STATE_ENTERPRISE
                    .norm("L10-66.2-posted-20-days", DURATION, "L10:66.2")
                    .when(NO_INTERNAL_NETWORK)
                    .when(ANNOUNCED_IN_WRITING.not("no-written-notice-to-all"))
                    .when(NO_SPECIAL_FORM)
                    .requires(INTERNAL_NETWORK.unlessUsedWithout(hangs(20, FIFTEEN_DAYS))),
            DISCLOSURE
                    .in(NON_STATE_EMPLOYER)
                    .norm("D145-43.2-form-listed", FORM, "D145:43.2", "D145:114.4")
                    .when(NO_SPECIAL_FORM)
                    .requires(usesFormsOf(NON_STATE_EMPLOYER)));

    static final List<Norm<Disclosure>> ALL = Stream.concat(OF_THE_LAW.stream(), BudgetDisclosureNorms.ALL.stream())
            .toList();

    private DisclosureNorms() {}

    /** On the commune's website; another entry of the same figures of the budget may show it. */
    private static Rule<Disclosure> onWebsite() {
        return ofBudgetUnlessKeptByAnother(
                SupportMoments.orElse(FIVE_WORKING_DAYS, limit -> used(PublicationForm.WEBSITE, limit)));
    }

    /** The limit of the setting; D145 has none. */
    static @Nullable Limit limit(Setting setting) {
        return switch (setting) {
            case COMMUNE, AGENCY -> FIVE_WORKING_DAYS;
            case STATE_ENTERPRISE -> FIFTEEN_DAYS;
            case NON_STATE_EMPLOYER -> null;
        };
    }

    /** What is owed from the day of a decision or document, and judged by the law of that day. */
    private static Norm.Draft<Disclosure> decided(Setting setting, String id, String... cites) {
        Norm.Draft<Disclosure> draft = DISCLOSURE.onDate(DECIDED).in(setting).norm(id, DEADLINE, cites);
        return setting == COMMUNE ? draft.caution(SPECIAL_AREA) : draft;
    }

    /** Norms of arts. 12 and 13, which the Government may rule otherwise in the areas of L10:12.2. */
    private static Norm.Draft<Disclosure> commune(String id, NormKind kind, String... cites) {
        return DISCLOSURE.in(COMMUNE).norm(id, kind, cites).caution(SPECIAL_AREA);
    }
}
