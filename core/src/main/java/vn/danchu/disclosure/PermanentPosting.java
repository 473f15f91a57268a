package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/**
 * What hangs at the committee's offices without a break since it was put up in time (L10:13.2, <i>niêm yết thường xuyên</i>): what
 * was renewed without a day between them hangs on; what is put up again after a break heals nothing. A text that was changed
 * (<i>cập nhật khi có sự thay đổi</i>) hangs on in the posting of the change: since that was decided, if it was put up within its own
 * limit (L10:12.3, 14.1) or still may be, else since it was put up. How long the change hangs is a matter of its own.
 *
 * @param all what was published of it, then of changes to the same item, which replaces it for good
 * @param posted whether it is a posting at the offices that has begun
 * @param last the last day on which it could begin; null if that is not asked
 */
record PermanentPosting(
        List<Placed> all,
        Fact<Publication, Boolean> posted,
        @Nullable LocalDate last,
        Circumstances circumstances) {

    static final List<String> READS = Stream.concat(
                    Stream.of(
                                    "/item",
                                    "/change",
                                    "/withoutDocument",
                                    "/publications/*/form",
                                    "/publications/*/places",
                                    "/publications/*/span/from",
                                    "/publications/*/span/to",
                                    "/publications/*/span/ongoing")
                            .map(path -> "#/disclosures/*" + path),
                    Moment.FACTS.stream()
                            .flatMap(fact -> fact.reads().stream())
                            .map(path -> path.startsWith("#") ? path : "#/disclosures/*" + path))
            .distinct()
            .toList();

    private static final Publication AT_THE_OFFICES = PublicationBuilder.builder()
            .form(PublicationForm.POSTING)
            .places(EnumSet.of(PostingPlace.COMMITTEE_OFFICE))
            .build();

    /** How it stands with one disclosure. */
    static Outcome of(
            Disclosure disclosure,
            Fact<Publication, Boolean> posted,
            Limit limit,
            @Nullable LocalDate last,
            Circumstances circumstances) {
        if (disclosure.publications() == null) {
            return Outcome.noData(PUBLICATIONS.path());
        }
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < disclosure.publications().size(); i++) {
            all.add(new Placed(PUBLICATIONS.at(i), disclosure.publications().get(i), null));
        }
        int own = all.size();
        List<Awaited> awaited = new ArrayList<>();
        PublicInformation file = circumstances.file(PublicInformation.class);
        List<Disclosure> others = file == null ? null : file.disclosures();
        for (int i = 0; others != null && i < others.size(); i++) {
            if (!others.get(i).equals(disclosure)) {
                addUpdates(i, disclosure, others.get(i), limit, circumstances, all, awaited);
            }
        }
        Outcome outcome = new PermanentPosting(all, posted, last, circumstances).outcome(own);
        if (outcome.verdict() != Verdict.NON_COMPLIANT || awaited.isEmpty()) {
            return outcome;
        }
        awaited.forEach(change -> all.add(change.placed()));
        Outcome atBest = new PermanentPosting(all, posted, last, circumstances).outcome(own);
        return switch (atBest.verdict()) {
            case COMPLIANT -> Outcome.pending(PUBLICATIONS.path(), lastOf(awaited));
            case UNDETERMINED -> atBest;
            default -> outcome;
        };
    }

    private static LocalDate lastOf(List<Awaited> awaited) {
        return awaited.stream()
                .filter(change -> change.placed().open() == null)
                .map(Awaited::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static void addUpdates(
            int index,
            Disclosure disclosure,
            Disclosure other,
            Limit limit,
            Circumstances circumstances,
            List<Placed> all,
            List<Awaited> awaited) {
        if (!Truth.of(other.change()).isTrue() || (other.item() != null && other.item() != disclosure.item())) {
            return;
        }
        String at = "#/disclosures/" + index;
        String open = other.item() == null ? at + "/item" : null;
        Disclosure change =
                DisclosureBuilder.builder(other).item(disclosure.item()).build();
        LocalDate decided = DECIDED.of(change, circumstances);
        Due due = Moment.of(change, limit, circumstances).due();
        LocalDate last = due == null ? null : due.date() == null ? due.unrolled() : due.date();
        LocalDate asOf = circumstances.asOf();
        boolean undated = decided == null && !Truth.of(other.withoutDocument()).isTrue();
        String decision =
                undated ? Outcome.placed(at, DECIDED.gaps(other, circumstances).get(0)) : at;
        if (undated) {
            awaited.add(new Awaited(new Placed(at, with(AT_THE_OFFICES, Span.since(LocalDate.MIN)), decision), asOf));
        } else if (decided != null && !decided.isAfter(asOf) && last != null && !asOf.isAfter(last)) {
            awaited.add(new Awaited(new Placed(at, with(AT_THE_OFFICES, Span.since(decided)), open), last));
        }
        if (other.publications() == null) {
            all.add(new Placed(at, null, at + "/publications"));
            return;
        }
        for (int i = 0; i < other.publications().size(); i++) {
            Publication one = other.publications().get(i);
            LocalDate from = one.span() == null ? null : one.span().from();
            Span since = from == null ? new Span(null, null, true) : Span.since(replaces(from, decided, last));
            all.add(new Placed(at + "/publications/" + i, with(one, since), open));
            if (undated) {
                all.add(new Placed(at + "/publications/" + i, with(one, Span.since(LocalDate.MIN)), decision));
            }
        }
    }

    /** Since when a change that was put up on this day stands in for what hung before: since it was decided, if it was in time. */
    private static LocalDate replaces(LocalDate from, @Nullable LocalDate decided, @Nullable LocalDate last) {
        return decided == null || last == null || decided.isAfter(from) || from.isAfter(last) ? from : decided;
    }

    private Outcome outcome(int own) {
        Truth stands = Truth.FALSE;
        LocalDate until = null;
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < own && !stands.isTrue(); i++) {
            Publication one = Objects.requireNonNull(all.get(i).publication());
            Truth begun = isPosted(all.get(i)).and(begunInTime(one.span()));
            if (begun.isFalse()) {
                continue;
            }
            stands = stands.or(stands(i, one, gaps));
            Span whole = begun.isTrue() ? whole(one, Truth::isTrue, false) : null;
            LocalDate to = whole == null ? null : whole.to();
            until = to == null || (until != null && until.isAfter(to)) ? until : to;
        }
        if (stands.isFalse()) {
            return until != null
                    ? Outcome.of(Reason.NOT_MET, PUBLICATIONS.path(), Arguments.of(Argument.DONE, until))
                    : Outcome.of(
                            Reason.ABSENT,
                            PUBLICATIONS.path(),
                            Arguments.of(Argument.ABSENT, List.of(PostingPlace.COMMITTEE_OFFICE.name())));
        }
        return stands.isTrue() ? Outcome.of(Reason.MET, PUBLICATIONS.path()) : Outcome.noData(gaps);
    }

    /** Whether this one hangs there since the last day, and what would say it. */
    private Truth stands(int i, Publication one, List<String> gaps) {
        Truth there = isPosted(all.get(i));
        Truth inTime = begunInTime(one.span());
        Truth sure = isStanding(one, whole(one, Truth::isTrue, false));
        Truth atBest = isStanding(one, whole(one, counts -> !counts.isFalse(), true));
        Truth standing = sure.isFalse() && !atBest.isFalse() ? Truth.UNKNOWN : sure;
        Truth stands = there.and(inTime).and(standing);
        if (stands != Truth.UNKNOWN) {
            return stands;
        }
        if (there == Truth.UNKNOWN) {
            add(gaps, all.get(i).at(), posted.gaps(one, circumstances));
        }
        if (inTime == Truth.UNKNOWN) {
            add(gaps, all.get(i).at(), PublicationFacts.FROM.gaps(one, circumstances));
        }
        if (sure == Truth.UNKNOWN) {
            Publication whole = with(one, whole(one, Truth::isTrue, false));
            add(gaps, all.get(i).at(), PublicationFacts.STANDING.gaps(whole, circumstances));
        } else if (standing == Truth.UNKNOWN) {
            addFollowers(i, gaps);
        }
        return stands;
    }

    /** What would say whether another followed without a break. */
    private void addFollowers(int i, List<String> gaps) {
        for (int j = 0; j < all.size(); j++) {
            Publication other = all.get(j).publication();
            if (j == i || isPosted(all.get(j)).isFalse()) {
                continue;
            }
            String open = all.get(j).open();
            if (open != null) {
                add(gaps, "", List.of(open));
            }
            if (other == null) {
                continue;
            }
            if (posted.of(other, circumstances) == null) {
                add(gaps, all.get(j).at(), posted.gaps(other, circumstances));
            }
            Span span = other.span();
            if (span == null || span.from() == null) {
                add(gaps, all.get(j).at(), PublicationFacts.FROM.gaps(other, circumstances));
            } else if (span.to() == null && !span.isOngoing()) {
                add(gaps, all.get(j).at(), List.of("/span/to"));
            }
        }
    }

    private static void add(List<String> gaps, String at, List<String> more) {
        for (String gap : more) {
            String placed = Outcome.placed(at, gap);
            if (!gaps.contains(placed)) {
                gaps.add(placed);
            }
        }
    }

    private Truth isPosted(Placed one) {
        Truth there = one.publication() == null ? Truth.UNKNOWN : Truth.of(posted.of(one.publication(), circumstances));
        return one.open() == null ? there : there.and(Truth.UNKNOWN);
    }

    private Truth begunInTime(@Nullable Span span) {
        return last == null ? Truth.TRUE : span == null ? Truth.UNKNOWN : span.begunBy(last);
    }

    private Truth isStanding(Publication one, @Nullable Span whole) {
        return Truth.of(PublicationFacts.STANDING.of(with(one, whole), circumstances));
    }

    private static Publication with(Publication one, @Nullable Span span) {
        return PublicationBuilder.builder(one).span(span).build();
    }

    /**
     * Its time with that of those that followed it.
     *
     * @param longest whether a day that is not known is taken where it makes most of it
     */
    private @Nullable Span whole(Publication one, Predicate<Truth> counted, boolean longest) {
        Span whole = known(one.span());
        Span before = null;
        while (whole != null && !whole.equals(before)) {
            before = whole;
            for (Placed placed : all) {
                Publication other = placed.publication();
                Span span = other == null ? null : other.span();
                Span next = longest ? longest(span, whole) : span;
                whole = next != null && counted.test(isPosted(placed)) ? whole.joined(next) : whole;
            }
        }
        return whole;
    }

    /** The days that are known of it: of one whose first day is not, the last. */
    private static @Nullable Span known(@Nullable Span span) {
        return span != null && span.from() == null && span.to() != null ? Span.of(span.to(), span.to()) : span;
    }

    private static @Nullable Span longest(@Nullable Span span, Span since) {
        LocalDate from = span == null || span.from() == null ? since.from() : span.from();
        LocalDate to = span == null ? null : span.to();
        if (from == null) {
            return span;
        }
        return to == null ? Span.since(from) : to.isBefore(from) ? span : Span.of(from, to);
    }

    /**
     * A change that may still be put up in time.
     *
     * @param placed as if it hung since it was decided
     * @param last the last day for it
     */
    private record Awaited(Placed placed, LocalDate last) {}

    /**
     * A publication in its place.
     *
     * @param at where it stands
     * @param publication null where it is not known whether there is one
     * @param open what would say whether it counts; null if it does
     */
    private record Placed(
            String at,
            @Nullable Publication publication,
            @Nullable String open) {}
}
