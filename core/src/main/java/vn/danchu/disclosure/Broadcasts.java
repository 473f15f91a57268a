package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;
import static vn.danchu.disclosure.PublicationFacts.ofForm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/**
 * What was broadcast, entered one by one or together: it is one broadcast where no day lies between (L10:13.3, <i>03 ngày liên
 * tục</i>).
 */
record Broadcasts(List<Publication> all, int days, @Nullable LocalDate last, Circumstances circumstances) {

    static final Fact<Publication, Boolean> ON_AIR = ofForm(PublicationForm.LOUDSPEAKER::equals);

    private static final List<String> READS =
            List.of("/publications/*/span/from", "/publications/*/span/to", "/publications/*/span/ongoing");

    /** Together they were on so many consecutive days; what is not known of each by itself is left to the rule on each. */
    static Rule<Disclosure> together(int days) {
        return Rules.timed(
                Fact.any(PUBLICATIONS, ON_AIR),
                READS,
                (disclosure, circumstances) -> together(disclosure, days, null, circumstances));
    }

    /** As above of what had begun by this day, if one is given; what goes on past it is not cut there. */
    static Outcome together(Disclosure disclosure, int days, @Nullable LocalDate last, Circumstances circumstances) {
        return disclosure.publications() == null
                ? Outcome.noData(PUBLICATIONS.path())
                : new Broadcasts(disclosure.publications(), days, last, circumstances).outcome();
    }

    private Outcome outcome() {
        Outcome best = Outcome.of(Reason.NOT_MET, "");
        boolean found = false;
        for (int i = 0; i < all.size(); i++) {
            Span whole = isOnAir(i).isTrue() ? whole(i, Truth::isTrue, false) : null;
            if (whole != null) {
                best = found ? Outcome.better(best, lasted(i, whole)) : lasted(i, whole);
                found = true;
            }
        }
        return best.verdict() == Verdict.NON_COMPLIANT
                ? unlessMoreWereOnAir(unlessMoreWereOnAir(best, false), true)
                : best;
    }

    private Outcome unlessMoreWereOnAir(Outcome breach, boolean longest) {
        if (breach.verdict() != Verdict.NON_COMPLIANT) {
            return breach;
        }
        for (int i = 0; i < all.size(); i++) {
            Span whole = isOnAir(i).isFalse() ? null : whole(i, onAir -> !onAir.isFalse(), longest);
            List<String> gaps = whole == null ? List.of() : gapsWithin(whole, longest);
            if (whole != null && !gaps.isEmpty() && lasted(i, whole).verdict() != Verdict.NON_COMPLIANT) {
                return Outcome.noData(gaps);
            }
        }
        return breach;
    }

    /** What would say which of them were on air, and to which day. */
    private List<String> gapsWithin(Span whole, boolean longest) {
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Span part = isOnAir(i).isFalse() ? null : known(all.get(i), false);
            LocalDate day = part == null ? null : part.from();
            if (day == null || !whole.begunBy(day).isTrue() || (whole.to() != null && day.isAfter(whole.to()))) {
                continue;
            }
            if (isOnAir(i) == Truth.UNKNOWN) {
                gaps.add(PUBLICATIONS.at(i) + "/form");
            }
            if (longest && isOpen(all.get(i).span())) {
                gaps.add(PUBLICATIONS.at(i) + "/span/to");
            }
        }
        return gaps;
    }

    private Truth isOnAir(int i) {
        return Truth.of(ON_AIR.of(all.get(i), circumstances));
    }

    private Outcome lasted(int i, Span whole) {
        return TimeRules.lastedOnDays(PUBLICATIONS.at(i) + "/span", whole, days, circumstances);
    }

    /**
     * One with those before and after it that count; null where none of its days is known, or it began after the last day.
     *
     * @param longest whether one of which the last day is not known is taken to go on
     */
    private @Nullable Span whole(int i, Predicate<Truth> counts, boolean longest) {
        Span whole = known(all.get(i), longest);
        Span before = null;
        while (whole != null && !whole.equals(before)) {
            before = whole;
            for (int j = 0; j < all.size(); j++) {
                Span other = counts.test(isOnAir(j)) ? known(all.get(j), longest) : null;
                whole = other == null ? whole : whole.joined(other);
            }
        }
        return whole == null || last == null || whole.begunBy(last).isTrue() ? whole : null;
    }

    /** Whether its last day, if it has one, is not known. */
    private static boolean isOpen(@Nullable Span span) {
        return span != null && span.to() == null && !span.isOngoing();
    }

    /** The days that are known of it: of one whose first or last day is not, the other. */
    private static @Nullable Span known(Publication publication, boolean longest) {
        Span span = publication.span();
        LocalDate from = span == null ? null : span.from();
        LocalDate to = span == null ? null : span.to();
        if (span == null || (from == null && to == null)) {
            return null;
        }
        if (longest && from != null && isOpen(span)) {
            return Span.since(from);
        }
        boolean stands = to == null && span.isOngoing();
        return stands ? span : new Span(from == null ? to : from, to == null ? from : to, false);
    }
}
