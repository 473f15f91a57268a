package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.law.Village;
import vn.danchu.record.Truth;

/** Which places information reached, of those it must: what is missing for certain is named before what is not known. */
final class PlacesFound {

    private static final List<String> VILLAGES = List.of("#/unit/villages");

    private final List<Publication> publications;
    private final Circumstances circumstances;
    private final Function<Village, Truth> wasThere;
    private final Disclosure disclosure;
    private List<String> absent = List.of();
    private List<String> open = List.of();
    private List<String> openEverywhere = List.of();
    private boolean nowhere;

    /**
     * Of publications of a disclosure.
     *
     * @param wasThere whether a village was there to be reached
     */
    PlacesFound(
            Disclosure disclosure,
            List<Publication> publications,
            Circumstances circumstances,
            Function<Village, Truth> wasThere) {
        this.publications = publications;
        this.circumstances = circumstances;
        this.wasThere = wasThere;
        this.disclosure = disclosure;
    }

    /** Which publications are like this. */
    Like like(Fact<Publication, Boolean> fact) {
        Truth[] each = new Truth[publications.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = Truth.of(fact.of(publications.get(i), circumstances));
        }
        return new Like(fact, each);
    }

    /**
     * What a publication must be like.
     *
     * @param each whether each of them is
     */
    record Like(Fact<Publication, Boolean> fact, Truth[] each) {}

    /** A publication like this is needed. */
    void need(String name, Like like) {
        need(name, like, PublicationFacts.ANYWHERE, Truth.TRUE, List.of());
    }

    /** A publication like this is needed in this village, if it was there. */
    void need(Village village, Like like) {
        need(village, like, Truth.TRUE, "");
    }

    /**
     * A publication like this is needed in this village, if it was there, and the place in it exists.
     *
     * @param where what says whether it does
     */
    void need(Village village, Like like, Truth exists, String where) {
        Truth there = wasThere.apply(village);
        Truth both = there.and(exists);
        List<String> gaps = both != Truth.UNKNOWN
                ? List.of()
                : there == Truth.UNKNOWN ? DECIDED.gaps(disclosure, circumstances) : List.of(where);
        need(village.code(), like, PublicationFacts.in(village.code()), both, gaps);
    }

    private void need(String name, Like like, PublicationFacts.Reach reach, Truth exists, List<String> where) {
        if (exists.isFalse()) {
            return;
        }
        switch (found(like, reach)) {
            case TRUE -> {}
            case UNKNOWN -> open = with(open, gaps(like, reach));
            case FALSE -> {
                if (exists.isTrue()) {
                    absent = with(absent, List.of(name));
                } else {
                    open = with(open, where);
                }
            }
        }
    }

    /** A publication like this is needed in every village, of which it is not known which there are. */
    void needEverywhere(Like like) {
        switch (found(like, PublicationFacts.EVERYWHERE)) {
            case TRUE -> {}
            case UNKNOWN -> openEverywhere = with(openEverywhere, gaps(like, PublicationFacts.EVERYWHERE));
            case FALSE -> {
                nowhere |= found(like, PublicationFacts.ANYWHERE).isFalse();
                openEverywhere = with(openEverywhere, VILLAGES);
            }
        }
    }

    private Truth found(Like like, PublicationFacts.Reach reach) {
        Truth found = Truth.FALSE;
        for (int i = 0; i < publications.size() && !found.isTrue(); i++) {
            Truth one = like.each()[i];
            found = one.isFalse() ? found : found.or(one.and(reach.of(publications.get(i))));
        }
        return found;
    }

    private List<String> gaps(Like like, PublicationFacts.Reach reach) {
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < publications.size(); i++) {
            Publication publication = publications.get(i);
            Truth one = like.each()[i];
            Truth there = reach.of(publication);
            if (one.and(there) == Truth.UNKNOWN) {
                String at = PUBLICATIONS.at(i);
                if (one == Truth.UNKNOWN) {
                    like.fact().gaps(publication, circumstances).forEach(gap -> gaps.add(Outcome.placed(at, gap)));
                }
                if (there == Truth.UNKNOWN) {
                    gaps.add(at + PublicationFacts.REACH);
                }
            }
        }
        return gaps;
    }

    private static List<String> with(List<String> some, List<String> more) {
        if (some.isEmpty()) {
            return more.isEmpty() ? some : new ArrayList<>(more);
        }
        for (int i = 0; i < more.size(); i++) {
            if (!some.contains(more.get(i))) {
                some.add(more.get(i));
            }
        }
        return some;
    }

    /** Whether something is missing already. */
    boolean isLacking() {
        return !absent.isEmpty();
    }

    Outcome outcome() {
        if (!absent.isEmpty()) {
            return Outcome.of(Reason.ABSENT, PUBLICATIONS.path(), Arguments.of(Argument.ABSENT, absent));
        }
        List<String> gaps = with(open, nowhere ? VILLAGES : openEverywhere);
        return gaps.isEmpty() ? Outcome.of(Reason.MET, PUBLICATIONS.path()) : Outcome.noData(gaps);
    }
}
