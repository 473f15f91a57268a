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
record Broadcasts(List<Publication> all, int days, Circumstances circumstances) {

    static final Fact<Publication, Boolean> ON_AIR = ofForm(PublicationForm.LOUDSPEAKER::equals);

    private static final List<String> READS =
            List.of("/publications/*/span/from", "/publications/*/span/to", "/publications/*/span/ongoing");

    /** Together they were on so many consecutive days; what is not known of each by itself is left to the rule on each. */
    static Rule<Disclosure> together(int days) {
        return Rules.timed(
                Fact.any(PUBLICATIONS, ON_AIR),
                READS,
                (disclosure, circumstances) -> disclosure.publications() == null
                        ? Outcome.noData(PUBLICATIONS.path())
                        : new Broadcasts(disclosure.publications(), days, circumstances).outcome());
    }

    private Outcome outcome() {
        Outcome best = Outcome.of(Reason.NOT_MET, "");
        boolean found = false;
        for (int i = 0; i < all.size(); i++) {
            Span whole = isOnAir(i).isTrue() ? whole(i, Truth::isTrue) : null;
            if (whole != null) {
                best = found ? Outcome.better(best, lasted(i, whole)) : lasted(i, whole);
                found = true;
            }
        }
        return best.verdict() == Verdict.NON_COMPLIANT ? unlessMoreWereOnAir(best) : best;
    }

    private Outcome unlessMoreWereOnAir(Outcome breach) {
        for (int i = 0; i < all.size(); i++) {
            Span whole = isOnAir(i).isFalse() ? null : whole(i, onAir -> !onAir.isFalse());
            List<String> forms = whole == null ? List.of() : formsWithin(whole);
            if (whole != null && !forms.isEmpty() && lasted(i, whole).verdict() != Verdict.NON_COMPLIANT) {
                return Outcome.noData(forms);
            }
        }
        return breach;
    }

    private List<String> formsWithin(Span whole) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Span part = isOnAir(i) == Truth.UNKNOWN ? known(all.get(i)) : null;
            LocalDate day = part == null ? null : part.from();
            if (day != null && whole.begunBy(day).isTrue() && (whole.to() == null || !day.isAfter(whole.to()))) {
                forms.add(PUBLICATIONS.at(i) + "/form");
            }
        }
        return forms;
    }

    private Truth isOnAir(int i) {
        return Truth.of(ON_AIR.of(all.get(i), circumstances));
    }

    private Outcome lasted(int i, Span whole) {
        return TimeRules.lastedOnDays(PUBLICATIONS.at(i) + "/span", whole, days, circumstances);
    }

    /** One with those before and after it that count; null where none of its days is known. */
    private @Nullable Span whole(int i, Predicate<Truth> counts) {
        Span whole = known(all.get(i));
        Span before = null;
        while (whole != null && !whole.equals(before)) {
            before = whole;
            for (int j = 0; j < all.size(); j++) {
                Span other = counts.test(isOnAir(j)) ? known(all.get(j)) : null;
                whole = other == null ? whole : whole.joined(other);
            }
        }
        return whole;
    }

    /** The days that are known of it: of one whose first or last day is not, the other. */
    private static @Nullable Span known(Publication publication) {
        Span span = publication.span();
        LocalDate from = span == null ? null : span.from();
        LocalDate to = span == null ? null : span.to();
        if (span == null || (from == null && to == null)) {
            return null;
        }
        boolean stands = to == null && Boolean.TRUE.equals(span.ongoing());
        return stands ? span : new Span(from == null ? to : from, to == null ? from : to, false);
    }
}
