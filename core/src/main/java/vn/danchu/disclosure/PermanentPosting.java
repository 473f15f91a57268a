package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/**
 * What hangs at the committee's offices without a break since it was put up in time (L10:13.2, <i>niêm yết thường xuyên</i>): what
 * was renewed without a day between them hangs on; what is put up again after a break heals nothing. A text hangs until it is
 * changed (<i>cập nhật khi có sự thay đổi</i>): from the day of a later decision on a change to the same item it is in force no
 * more. Whether the change is put up, and in time, is asked of the change.
 *
 * @param publications what was published of it
 * @param changes those to the same item that were, or may have been, decided later
 * @param posted whether it is a posting at the offices that has begun
 * @param last the last day on which it could begin; null if that is not asked
 */
record PermanentPosting(
        List<Publication> publications,
        List<Change> changes,
        Fact<Publication, Boolean> posted,
        @Nullable LocalDate last,
        Circumstances circumstances) {

    /** The day of a text: that of its decision, or where no document sets it, the first on which it was public. */
    private static final Fact<Disclosure, LocalDate> TEXT_OF = Fact.choose(
            Fact.said(DisclosureFacts.WITHOUT_DOCUMENT),
            Fact.with(
                    PUBLICATIONS.path(),
                    List.of("/publications/*/span/from"),
                    (disclosure, circumstances) -> firstPublic(disclosure.publications()),
                    (disclosure, circumstances) -> dayGaps(disclosure.publications())),
            DECIDED);

    static final List<String> READS = Stream.concat(
                    Stream.of(
                            "#/disclosures/*/item",
                            "#/disclosures/*/change",
                            "/publications/*/form",
                            "/publications/*/places",
                            "/publications/*/span/from",
                            "/publications/*/span/to",
                            "/publications/*/span/ongoing"),
                    TEXT_OF.reads().stream().flatMap(path -> Stream.of(path, "#/disclosures/*" + path)))
            .distinct()
            .toList();

    /** {@link LocalDate#MAX} if it never was; null if not known. */
    private static @Nullable LocalDate firstPublic(@Nullable List<Publication> publications) {
        if (publications == null) {
            return null;
        }
        LocalDate first = LocalDate.MAX;
        for (Publication publication : publications) {
            LocalDate from = publication.from();
            if (from == null) {
                return null;
            }
            first = from.isBefore(first) ? from : first;
        }
        return first;
    }

    private static List<String> dayGaps(@Nullable List<Publication> publications) {
        return publications == null
                ? List.of(PUBLICATIONS.path())
                : IntStream.range(0, publications.size())
                        .filter(i -> firstPublic(publications.subList(i, i + 1)) == null)
                        .mapToObj(i -> PUBLICATIONS.at(i) + PublicationFacts.FROM.path())
                        .toList();
    }

    /** How it stands with one disclosure. */
    static Outcome of(
            Disclosure disclosure,
            Fact<Publication, Boolean> posted,
            @Nullable LocalDate last,
            Circumstances circumstances) {
        if (disclosure.publications() == null) {
            return Outcome.noData(PUBLICATIONS.path());
        }
        return new PermanentPosting(
                        disclosure.publications(), changes(disclosure, circumstances), posted, last, circumstances)
                .outcome();
    }

    private static List<Change> changes(Disclosure disclosure, Circumstances circumstances) {
        PublicInformation file = circumstances.file(PublicInformation.class);
        if (file == null || file.disclosures() == null) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        LocalDate text = TEXT_OF.of(disclosure, circumstances);
        for (int i = 0; i < file.disclosures().size(); i++) {
            Disclosure other = file.disclosures().get(i);
            if (!Truth.of(other.change()).isTrue()
                    || (other.item() != null && other.item() != disclosure.item())
                    || other.equals(disclosure)) {
                continue;
            }
            String at = "#/disclosures/" + i;
            LocalDate day = TEXT_OF.of(other, circumstances);
            if (day != null && (day.isAfter(circumstances.asOf()) || (text != null && !day.isAfter(text)))) {
                continue;
            }
            List<String> gaps = new ArrayList<>();
            if (other.item() == null) {
                gaps.add(at + "/item");
            }
            if (day == null) {
                TEXT_OF.gaps(other, circumstances).forEach(gap -> gaps.add(Outcome.placed(at, gap)));
            } else if (text == null) {
                gaps.addAll(TEXT_OF.gaps(disclosure, circumstances));
            }
            changes.add(new Change(day, gaps));
        }
        return changes;
    }

    private Outcome outcome() {
        Truth stands = Truth.FALSE;
        LocalDate until = null;
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < publications.size() && !stands.isTrue(); i++) {
            Publication one = publications.get(i);
            Truth begun = isPosted(one).and(begunInTime(one.span()));
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
        Truth there = isPosted(one);
        Truth inTime = begunInTime(one.span());
        Span sure = whole(one, Truth::isTrue, false);
        Truth known = hangs(one, sure);
        Truth standing = known.isFalse()
                        && !hangs(one, whole(one, counts -> !counts.isFalse(), true))
                                .isFalse()
                ? Truth.UNKNOWN
                : known;
        Truth stands = there.and(inTime).and(standing);
        if (stands != Truth.UNKNOWN) {
            return stands;
        }
        if (there == Truth.UNKNOWN) {
            add(gaps, PUBLICATIONS.at(i), posted.gaps(one, circumstances));
        }
        if (inTime == Truth.UNKNOWN) {
            add(gaps, PUBLICATIONS.at(i), PublicationFacts.FROM.gaps(one, circumstances));
        }
        if (known == Truth.UNKNOWN) {
            addUntil(i, one, sure, gaps);
        } else if (standing == Truth.UNKNOWN) {
            addFollowers(i, gaps);
        }
        return stands;
    }

    /** Whether it hangs to this day, or hung until its text was changed. */
    private Truth hangs(Publication one, @Nullable Span whole) {
        Truth hangs = Truth.of(PublicationFacts.STANDING.of(with(one, whole), circumstances));
        for (int i = 0; i < changes.size() && !hangs.isTrue(); i++) {
            hangs = hangs.or(changes.get(i).isMetBy(whole));
        }
        return hangs;
    }

    /** What would say until when it hung, and until when it had to. */
    private void addUntil(int i, Publication one, @Nullable Span whole, List<String> gaps) {
        Publication joined = with(one, whole);
        if (PublicationFacts.STANDING.of(joined, circumstances) == null) {
            add(gaps, PUBLICATIONS.at(i), PublicationFacts.STANDING.gaps(joined, circumstances));
        }
        for (Change change : changes) {
            if (change.isMetBy(whole) == Truth.UNKNOWN) {
                add(gaps, "", change.gaps());
                if (change.hungBefore(whole) == Truth.UNKNOWN && change.day() != null) {
                    add(gaps, PUBLICATIONS.at(i), List.of("/span/to"));
                }
            }
        }
    }

    /** What would say whether another followed without a break. */
    private void addFollowers(int i, List<String> gaps) {
        for (int j = 0; j < publications.size(); j++) {
            Publication other = publications.get(j);
            if (j == i || isPosted(other).isFalse()) {
                continue;
            }
            if (posted.of(other, circumstances) == null) {
                add(gaps, PUBLICATIONS.at(j), posted.gaps(other, circumstances));
            }
            Span span = other.span();
            if (span == null || span.from() == null) {
                add(gaps, PUBLICATIONS.at(j), PublicationFacts.FROM.gaps(other, circumstances));
            } else if (span.to() == null && !span.isOngoing()) {
                add(gaps, PUBLICATIONS.at(j), List.of("/span/to"));
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

    private Truth isPosted(Publication one) {
        return Truth.of(posted.of(one, circumstances));
    }

    private Truth begunInTime(@Nullable Span span) {
        return last == null ? Truth.TRUE : span == null ? Truth.UNKNOWN : span.begunBy(last);
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
            for (Publication other : publications) {
                Span next = longest ? longest(other.span(), whole) : other.span();
                whole = next != null && counted.test(isPosted(other)) ? whole.joined(next) : whole;
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
     * A change to the same item.
     *
     * @param day when it was decided; null if not known
     * @param gaps what would say whether it is one, and when and after what it was decided
     */
    private record Change(@Nullable LocalDate day, List<String> gaps) {
        /** Whether it is one that ends a posting which hung to the day before. */
        Truth isMetBy(@Nullable Span whole) {
            Truth hung = hungBefore(whole);
            return gaps.isEmpty() ? hung : hung.and(Truth.UNKNOWN);
        }

        Truth hungBefore(@Nullable Span whole) {
            if (day == null || whole == null) {
                return Truth.UNKNOWN;
            }
            LocalDate before = day.minusDays(1);
            if (whole.to() != null) {
                return Truth.of(!whole.to().isBefore(before));
            }
            boolean begun = whole.from() != null && !whole.from().isBefore(before);
            return begun || whole.isOngoing() ? Truth.TRUE : Truth.UNKNOWN;
        }
    }
}
