package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureItem.PROCEDURES;
import static vn.danchu.disclosure.DisclosureItem.REGULATION_AND_DUTIES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.record.Act;

/** What the norms read of a disclosure, and when they apply. */
final class DisclosureFacts {

    static final Fact<Disclosure, List<Publication>> PUBLICATIONS = Fact.of("/publications", Disclosure::publications);
    static final Fact<Disclosure, Act> FIRST_PUBLISHED = Fact.of("/publications", Disclosure::firstPublished);
    static final Fact<Disclosure, Act> FIRST_POSTED = Fact.of("/publications", DisclosureFacts::firstPosted);
    static final Fact<Disclosure, LocalDate> DECIDED = Fact.of(
            "/decision",
            disclosure ->
                    disclosure.decision() == null ? null : disclosure.decision().knownOn());

    static final Condition<Disclosure> HAS_DOCUMENT = Condition.of(
            "has-document",
            "/withoutDocument",
            disclosure -> disclosure.decision() != null || !Boolean.TRUE.equals(disclosure.withoutDocument()));
    static final Condition<Disclosure> NO_SPECIAL_FORM = Condition.of(
            "no-special-form",
            "/specialRule/ownForm",
            disclosure -> disclosure.specialRule() == null ? Boolean.TRUE : leavesForm(disclosure.specialRule()));
    static final Condition<Disclosure> CHANGE = Condition.of(
            "change-to-disclosed-information", "/change", disclosure -> Boolean.TRUE.equals(disclosure.change()));

    /** Items 4 and 13 stand permanently, the others of 1 to 12 for a time, 7 to 12 are broadcast (L10:13.2-13.4). */
    static final Condition<Disclosure> PERMANENT_ITEMS =
            items("items-posted-permanently", EnumSet.of(REGULATION_AND_DUTIES, PROCEDURES));

    static final Condition<Disclosure> POSTED_ITEMS = items(
            "items-posted-for-a-time",
            EnumSet.of(
                    DisclosureItem.DEVELOPMENT_PLAN,
                    DisclosureItem.BUDGET,
                    DisclosureItem.PROJECTS_LAND_AND_PLANNING,
                    DisclosureItem.FUNDS_AND_CONTRIBUTIONS,
                    DisclosureItem.PUBLIC_ASSETS,
                    DisclosureItem.SOCIAL_POLICIES,
                    DisclosureItem.RELIEF_AND_DONATIONS,
                    DisclosureItem.MILITARY_SERVICE,
                    DisclosureItem.INSPECTION_AND_CONFIDENCE,
                    DisclosureItem.CONSULTATIONS,
                    DisclosureItem.FEES_AND_CHARGES));
    static final Condition<Disclosure> BROADCAST_ITEMS = items(
            "items-broadcast",
            EnumSet.of(
                    DisclosureItem.SOCIAL_POLICIES,
                    DisclosureItem.RELIEF_AND_DONATIONS,
                    DisclosureItem.MILITARY_SERVICE,
                    DisclosureItem.INSPECTION_AND_CONFIDENCE,
                    DisclosureItem.CONSULTATIONS,
                    DisclosureItem.FEES_AND_CHARGES));
    static final Condition<Disclosure> OTHER_ITEMS = PERMANENT_ITEMS.not("items-not-posted-permanently");

    static final Condition<Disclosure> HAS_WEBSITE =
            Condition.ofUnit("has-website", "hasWebsite", unit -> unit.hasWebsite());
    static final Condition<Disclosure> HAS_LOUDSPEAKER =
            Condition.ofUnit("has-loudspeaker", "hasLoudspeaker", unit -> unit.hasLoudspeaker());
    static final Condition<Disclosure> HAS_INTERNAL_NETWORK =
            Condition.ofUnit("has-internal-network", "hasInternalNetwork", unit -> unit.hasInternalNetwork());
    static final Condition<Disclosure> NO_INTERNAL_NETWORK = HAS_INTERNAL_NETWORK.not("no-internal-network");
    static final Condition<Disclosure> SPECIAL_AREA =
            Condition.ofUnit("special-area", "specialArea", unit -> unit.specialArea());
    static final Condition<Disclosure> ANNOUNCED_IN_WRITING =
            new Condition<>("written-notice-to-all", Fact.with("/publications", DisclosureFacts::announcedInWriting));

    private DisclosureFacts() {}

    private static Condition<Disclosure> items(String name, Set<DisclosureItem> items) {
        return Condition.of(
                name,
                "/item",
                disclosure -> disclosure.item() == null
                        ? null
                        : items.contains(disclosure.item().main()));
    }

    /** A rule that says only how long information stands leaves the Law's forms as they are. */
    private static @Nullable Boolean leavesForm(SpecialRule rule) {
        if (rule.ownForm() == null) {
            return rule.days() == null ? null : Boolean.TRUE;
        }
        return !rule.ownForm();
    }

    private static @Nullable Boolean announcedInWriting(Disclosure disclosure, Circumstances circumstances) {
        if (disclosure.publications() == null) {
            return null;
        }
        Boolean announced = false;
        for (Publication publication : disclosure.publications()) {
            PublicationForm form = publication.form();
            boolean toAll =
                    form == PublicationForm.NOTICE_TO_ALL_STAFF || form == PublicationForm.NOTICE_TO_ALL_WORKERS;
            if (toAll && publication.begunBy(circumstances.asOf())) {
                return true;
            }
            announced = form == null ? null : announced;
        }
        return announced;
    }

    /** The day the offices first showed it; unknown where the form of a publication is. */
    private static @Nullable Act firstPosted(Disclosure disclosure) {
        List<Publication> publications = disclosure.publications();
        if (publications == null || publications.stream().anyMatch(one -> one.form() == null)) {
            return null;
        }
        return DisclosureBuilder.builder(disclosure)
                .publications(publications.stream()
                        .filter(one -> Boolean.TRUE.equals(one.isPosting())
                                && !Boolean.FALSE.equals(one.hangsAt(PostingPlace.COMMITTEE_OFFICE)))
                        .toList())
                .build()
                .firstPublished();
    }
}
