package vn.danchu.benchmarks.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.MinimumDuration;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Reason;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PostingPlace;
import vn.danchu.disclosure.Publication;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;
import vn.danchu.law.Setting;
import vn.danchu.law.Village;
import vn.danchu.record.Span;

/**
 * The ten norms of L10:12-14 on a disclosure of a commune, written by hand for records as a register of the commune's own keeps them:
 * all is known but the day of the decision, each form was used once at most and in time, and the item is not 11.2. It makes the findings
 * that the library makes, equal in every part.
 */
final class DisclosureByHand {

    /** The norms, in the order in which they are judged. */
    static final List<String> NORMS = List.of(
            "L10-12.1-form-listed",
            "L10-12.3-within-5-working-days",
            "L10-13.1-on-website",
            "L10-13.2-posted",
            "L10-13.2-posted-30-days",
            "L10-13.2-posted-permanently",
            "L10-13.2-updated-on-change",
            "L10-13.3-broadcast-3-days",
            "L10-13.4-through-village-heads",
            "L10-14.1-change-disclosed");

    private static final List<List<Citation>> CITATIONS =
            NORMS.stream().map(id -> Norms.get(id).citations()).toList();
    private static final String ITEM = "/item";
    private static final String DECISION = "/decision";
    private static final String PUBLICATIONS = "/publications";
    private static final int POSTED_DAYS = 30;
    private static final int BROADCAST_DAYS = 3;
    private static final Limit FIVE_WORKING_DAYS = Limit.workingDays(5);
    /** What hangs until the next of its kind does: alone in a dossier, for by hand each disclosure is judged without the others. */
    static final Set<DisclosureItem> PERMANENT =
            EnumSet.of(DisclosureItem.REGULATION_AND_DUTIES, DisclosureItem.PROCEDURES);

    private static final Set<DisclosureItem> BROADCAST = EnumSet.of(
            DisclosureItem.SOCIAL_POLICIES,
            DisclosureItem.RELIEF_AND_DONATIONS,
            DisclosureItem.MILITARY_SERVICE,
            DisclosureItem.INSPECTION_AND_CONFIDENCE,
            DisclosureItem.CONSULTATIONS,
            DisclosureItem.FEES_AND_CHARGES);
    private static final Set<DisclosureItem> POSTED = EnumSet.of(
            DisclosureItem.DEVELOPMENT_PLAN,
            DisclosureItem.PROJECTS_LAND_AND_PLANNING,
            DisclosureItem.FUNDS_AND_CONTRIBUTIONS,
            DisclosureItem.PUBLIC_ASSETS);
    private static final List<PublicationForm> LISTED =
            PublicationForm.catalogue().entries(Setting.COMMUNE);
    private static final List<String> LISTED_CODES =
            LISTED.stream().map(PublicationForm::code).toList();

    static {
        POSTED.addAll(BROADCAST);
    }

    private final List<Village> villages;
    private final LocalDate asOf;
    private final LocalDate hangsUntil;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    /** @param end the last day of the period, up to which what is permanent has to hang */
    DisclosureByHand(List<Village> villages, LocalDate asOf, LocalDate end) {
        this.villages = villages;
        this.asOf = asOf;
        hangsUntil = asOf.isBefore(end) ? asOf : end;
    }

    /** What the ten norms say of a disclosure at this place. */
    List<Finding> judge(Disclosure disclosure, String record) {
        return new OfOne(disclosure, record).findings();
    }

    /** One disclosure and what is found of it. */
    private final class OfOne {

        private final String record;
        private final @Nullable DisclosureItem item;
        private final boolean change;
        private final List<Publication> publications;
        private final @Nullable LocalDate decided;
        private final @Nullable LocalDate due;
        private final List<Finding> findings = new ArrayList<>(NORMS.size());

        OfOne(Disclosure disclosure, String record) {
            this.record = record;
            item = disclosure.item() == null ? null : disclosure.item().main();
            change = Boolean.TRUE.equals(disclosure.change());
            publications = Objects.requireNonNull(disclosure.publications());
            decided =
                    disclosure.decision() == null ? null : disclosure.decision().knownOn();
            Due counted = decided == null ? null : FIVE_WORKING_DAYS.from(decided, calendar);
            due = counted == null ? null : counted.date();
        }

        List<Finding> findings() {
            formListed();
            inTime(first(false));
            channel(used(PublicationForm.WEBSITE) == null ? List.of(PublicationForm.WEBSITE.code()) : List.of());
            boolean permanent = PERMANENT.contains(item);
            if (POSTED.contains(item)) {
                channel(placesLacking());
                posted();
            } else {
                fails("items-posted-for-a-time", ITEM);
                fails("items-posted-for-a-time", ITEM);
            }
            if (permanent) {
                permanently();
                ifChanged(true);
            } else {
                fails("items-posted-permanently", ITEM);
                fails("items-posted-permanently", ITEM);
            }
            if (BROADCAST.contains(item)) {
                broadcast();
                channel(headsLacking());
            } else {
                fails("items-broadcast", ITEM);
                fails("items-broadcast", ITEM);
            }
            if (permanent) {
                fails("items-not-posted-permanently", ITEM);
            } else {
                ifChanged(false);
            }
            return findings;
        }

        private void formListed() {
            int right = -1;
            int wrong = -1;
            List<String> also = List.of();
            for (int i = 0; i < publications.size(); i++) {
                Publication publication = publications.get(i);
                if (isAhead(publication)) {
                    continue;
                }
                if (LISTED.contains(publication.form())) {
                    right = right < 0 ? i : right;
                } else if (wrong < 0) {
                    wrong = i;
                } else {
                    also = also.isEmpty() ? new ArrayList<>() : also;
                    also.add(record + at(i) + "/form");
                }
            }
            if (right < 0 && wrong < 0) {
                add(Reason.NOTHING_TO_JUDGE, PUBLICATIONS, Arguments.none(), null);
                return;
            }
            int shown = wrong < 0 ? right : wrong;
            Arguments found = Arguments.of(
                    Argument.FOUND,
                    List.of(Objects.requireNonNull(publications.get(shown).form())
                            .code()));
            if (wrong >= 0) {
                found = found.with(Argument.ALLOWED, LISTED_CODES);
                found = also.isEmpty() ? found : found.with(Argument.ALSO, also);
            }
            add(wrong < 0 ? Reason.MET : Reason.NOT_ALLOWED, at(shown) + "/form", found, null);
        }

        private void ifChanged(boolean posted) {
            if (change) {
                inTime(first(posted));
            } else {
                fails("change-to-disclosed-information", "/change");
            }
        }

        /** Made public first on this day, at the latest on the fifth working day. */
        private void inTime(@Nullable LocalDate on) {
            if (due == null) {
                missing();
            } else if (on == null || on.isAfter(asOf)) {
                if (asOf.isAfter(due)) {
                    add(Reason.OVERDUE, PUBLICATIONS, Arguments.of(Argument.DUE, due), due);
                } else {
                    pending(PUBLICATIONS, due);
                }
            } else if (on.isAfter(due)) {
                Arguments late = Arguments.of(Argument.DONE, on)
                        .with(Argument.DUE, due)
                        .with(Argument.DAYS, on.toEpochDay() - due.toEpochDay());
                int workingDays = calendar.workingDaysAfter(due, on).orElse(0);
                add(
                        Reason.LATE,
                        PUBLICATIONS,
                        workingDays == 0 ? late : late.with(Argument.WORKING_DAYS, workingDays),
                        null);
            } else {
                add(
                        Reason.IN_TIME,
                        PUBLICATIONS,
                        Arguments.of(Argument.DONE, on).with(Argument.DUE, due),
                        null);
            }
        }

        /** A channel lacks these, which it may as long as the information may still be disclosed in time. */
        private void channel(List<String> lacking) {
            if (due == null) {
                missing();
            } else if (lacking.isEmpty()) {
                add(Reason.MET, PUBLICATIONS, Arguments.none(), null);
            } else if (!asOf.isAfter(due)) {
                pending(PUBLICATIONS, due);
            } else {
                add(Reason.ABSENT, PUBLICATIONS, Arguments.of(Argument.ABSENT, lacking), null);
            }
        }

        private List<String> placesLacking() {
            Publication posting = used(PublicationForm.POSTING);
            List<String> lacking = new ArrayList<>();
            if (posting == null || !hangs(posting, PostingPlace.COMMITTEE_OFFICE)) {
                lacking.add(PostingPlace.COMMITTEE_OFFICE.name());
            }
            boolean point = posting != null && hangs(posting, PostingPlace.COMMUNITY_POINT);
            boolean house = posting != null && hangs(posting, PostingPlace.CULTURAL_HOUSE);
            for (Village village : villages) {
                boolean reached = posting != null && reached(posting, village);
                if (!reached || !point || (!house && Boolean.TRUE.equals(village.hasCulturalHouse()))) {
                    lacking.add(village.code());
                }
            }
            return lacking;
        }

        private List<String> headsLacking() {
            Publication sent = used(PublicationForm.VILLAGE_HEADS);
            if (sent == null || Objects.requireNonNull(sent.means()).isEmpty()) {
                return List.of(PublicationForm.VILLAGE_HEADS.code());
            }
            List<String> lacking = new ArrayList<>();
            for (Village village : villages) {
                if (!reached(sent, village)) {
                    lacking.add(village.code());
                }
            }
            return lacking;
        }

        private void posted() {
            int i = index(PublicationForm.POSTING);
            if (i < 0) {
                add(Reason.NOTHING_TO_JUDGE, PUBLICATIONS, Arguments.none(), null);
                return;
            }
            Span span = Objects.requireNonNull(publications.get(i).span());
            LocalDate from = Objects.requireNonNull(span.from());
            LocalDate inclusive = MinimumDuration.completeOnInclusive(from, POSTED_DAYS);
            boolean hinges = last(span).equals(inclusive);
            lasted(i, span, POSTED_DAYS, MinimumDuration.completeOn(from, POSTED_DAYS), hinges);
        }

        private void broadcast() {
            int i = index(PublicationForm.LOUDSPEAKER);
            if (i < 0) {
                channel(List.of(PublicationForm.LOUDSPEAKER.code()));
                return;
            }
            Span span = Objects.requireNonNull(publications.get(i).span());
            LocalDate complete =
                    MinimumDuration.completeOnInclusive(Objects.requireNonNull(span.from()), BROADCAST_DAYS);
            if (due == null) {
                missing();
            } else if (isTooShort(span, complete) && !asOf.isAfter(due)) {
                pending(PUBLICATIONS, due);
            } else {
                lasted(i, span, BROADCAST_DAYS, complete, false);
            }
        }

        private void lasted(int i, Span span, int days, LocalDate complete, boolean hinges) {
            LocalDate last = last(span);
            boolean complied = !last.isBefore(complete);
            String path = at(i) + "/span";
            if (!complied && !isTooShort(span, complete)) {
                pending(path, complete);
                return;
            }
            add(
                    complied ? Reason.LASTED : Reason.TOO_SHORT,
                    path,
                    Arguments.of(Argument.START, Objects.requireNonNull(span.from()))
                            .with(Argument.DONE, last)
                            .with(Argument.LEAST, days)
                            .with(Argument.HAS, days - (complete.toEpochDay() - last.toEpochDay())),
                    null,
                    hinges ? List.of("hinges-on-first-day") : List.of());
        }

        private boolean isTooShort(Span span, LocalDate complete) {
            return span.to() != null
                    && span.to().isBefore(complete)
                    && span.to().isBefore(asOf);
        }

        private LocalDate last(Span span) {
            return span.to() == null || span.to().isAfter(asOf) ? asOf : span.to();
        }

        /** What hung there and was taken down does not stand; nothing that hung later heals it. */
        private void permanently() {
            Publication posting = used(PublicationForm.POSTING);
            if (posting == null || !hangs(posting, PostingPlace.COMMITTEE_OFFICE)) {
                channel(List.of(PostingPlace.COMMITTEE_OFFICE.name()));
                return;
            }
            LocalDate to = Objects.requireNonNull(posting.span()).to();
            if (to == null || !to.isBefore(hangsUntil)) {
                channel(List.of());
            } else if (due == null || !asOf.isAfter(due)) {
                channel(List.of(PostingPlace.COMMITTEE_OFFICE.name()));
            } else {
                add(Reason.NOT_MET, PUBLICATIONS, Arguments.of(Argument.DONE, to), null);
            }
        }

        /** The first day of all, or of postings at the committee's offices. */
        private @Nullable LocalDate first(boolean posted) {
            LocalDate first = null;
            for (Publication publication : publications) {
                LocalDate from = from(publication);
                boolean counts = !posted
                        || (publication.form() == PublicationForm.POSTING
                                && hangs(publication, PostingPlace.COMMITTEE_OFFICE));
                if (counts && (first == null || from.isBefore(first))) {
                    first = from;
                }
            }
            return first;
        }

        private @Nullable Publication used(PublicationForm form) {
            int i = index(form);
            return i < 0 || isAhead(publications.get(i)) ? null : publications.get(i);
        }

        private int index(PublicationForm form) {
            for (int i = 0; i < publications.size(); i++) {
                if (publications.get(i).form() == form) {
                    return i;
                }
            }
            return -1;
        }

        private static LocalDate from(Publication publication) {
            return Objects.requireNonNull(
                    Objects.requireNonNull(publication.span()).from());
        }

        private boolean isAhead(Publication publication) {
            return from(publication).isAfter(asOf);
        }

        private static boolean hangs(Publication posting, PostingPlace place) {
            return Objects.requireNonNull(posting.places()).contains(place);
        }

        private static boolean reached(Publication publication, Village village) {
            return Boolean.TRUE.equals(publication.everyVillage())
                    || (publication.villages() != null && publication.villages().contains(village.code()));
        }

        private static String at(int i) {
            return PUBLICATIONS + "/" + i;
        }

        private void fails(String condition, String path) {
            add(Reason.CONDITION_FAILS, path, Arguments.of(Argument.CONDITION, condition), null);
        }

        private void missing() {
            add(Reason.NO_DATA, DECISION, Arguments.of(Argument.MISSING, List.of(record + DECISION)), null);
        }

        private void pending(String path, LocalDate day) {
            add(Reason.NOT_YET_DUE, path, Arguments.of(Argument.DUE, day), day);
        }

        private void add(Reason reason, String path, Arguments arguments, @Nullable LocalDate day) {
            add(reason, path, arguments, day, List.of());
        }

        private void add(
                Reason reason, String path, Arguments arguments, @Nullable LocalDate day, List<String> cautions) {
            int norm = findings.size();
            findings.add(new Finding(
                    NORMS.get(norm),
                    reason.verdict(),
                    record,
                    record.concat(path),
                    CITATIONS.get(norm),
                    reason,
                    arguments,
                    day,
                    cautions,
                    null,
                    Grade.BINDING));
        }
    }
}
