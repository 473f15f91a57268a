package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;

/** Which places information reached, of those it must: what is missing for certain is named before what is not known. */
final class PlacesFound {
    private final Disclosure disclosure;
    private final Circumstances circumstances;
    private final List<String> absent = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    PlacesFound(Disclosure disclosure, Circumstances circumstances) {
        this.disclosure = disclosure;
        this.circumstances = circumstances;
    }

    /** A publication like this is needed. */
    void need(String name, Fact<Publication, Boolean> publication) {
        need(name, publication, true, "");
    }

    /** A publication like this is needed in every village; which there are is not known. */
    void needEverywhere(Fact<Publication, Boolean> publication) {
        Fact<Disclosure, Boolean> any = Fact.any(PUBLICATIONS, publication);
        Boolean found = any.of(disclosure, circumstances);
        if (found == null) {
            open.addAll(any.gaps(disclosure, circumstances));
        } else if (!found) {
            open.add("#/unit/villages");
        }
    }

    /**
     * A publication like this is needed, if the place exists.
     *
     * @param exists whether it does
     * @param where what says so
     */
    void need(String name, Fact<Publication, Boolean> publication, @Nullable Boolean exists, String where) {
        Fact<Disclosure, Boolean> any = Fact.any(PUBLICATIONS, publication);
        Boolean found = any.of(disclosure, circumstances);
        if (Boolean.TRUE.equals(found) || Boolean.FALSE.equals(exists)) {
            return;
        }
        if (found == null) {
            open.addAll(any.gaps(disclosure, circumstances));
        }
        if (exists == null) {
            open.add(where);
        }
        if (found != null && exists != null && !absent.contains(name)) {
            absent.add(name);
        }
    }

    /** Whether something is missing already. */
    boolean isLacking() {
        return !absent.isEmpty();
    }

    Outcome outcome() {
        if (!absent.isEmpty()) {
            return Outcome.of(Reason.ABSENT, PUBLICATIONS.path(), Arguments.of(Argument.ABSENT, absent));
        }
        return open.isEmpty()
                ? Outcome.of(Reason.MET, PUBLICATIONS.path())
                : Outcome.noData(open.stream().distinct().toList());
    }
}
