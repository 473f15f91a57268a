package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.law.Village;

/** Which places a posting hangs at, of those it must. */
final class PlacesFound {
    private final List<String> absent = new ArrayList<>();
    private @Nullable String missing;

    void see(
            String name,
            PostingPlace place,
            @Nullable Village village,
            List<Publication> publications,
            LocalDate asOf) {
        boolean open = false;
        for (int i = 0; i < publications.size(); i++) {
            Publication publication = publications.get(i);
            if (!Boolean.TRUE.equals(publication.isPosting()) || !publication.begunBy(asOf)) {
                continue;
            }
            Boolean hangs = publication.hangsAt(place);
            Boolean reached = village == null ? Boolean.TRUE : publication.reached(village.code());
            if (Boolean.TRUE.equals(hangs) && Boolean.TRUE.equals(reached)) {
                return;
            }
            open |= !Boolean.FALSE.equals(hangs) && !Boolean.FALSE.equals(reached);
        }
        if (open) {
            missing = missing == null ? PUBLICATIONS.path() : missing;
        } else if (place == PostingPlace.CULTURAL_HOUSE && village != null && village.hasCulturalHouse() == null) {
            missing = missing == null ? "#/unit/villages" : missing;
        } else if (!absent.contains(name)) {
            absent.add(name);
        }
    }

    Outcome outcome() {
        if (!absent.isEmpty()) {
            return Outcome.of(Reason.ABSENT, PUBLICATIONS.path(), Arguments.of(Argument.ABSENT, absent));
        }
        return missing != null ? Outcome.noData(missing) : Outcome.of(Reason.MET, PUBLICATIONS.path());
    }
}
