package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Village;

/**
 * What the norms ask of the channels information takes. The law gives a channel no moment of its own (L10:13, 48, 66): a
 * channel not used yet is pending while the information itself may still be disclosed in time.
 */
final class ChannelRules {

    private ChannelRules() {}

    /** The form was used. */
    static Rule<Disclosure> used(PublicationForm form, Limit limit) {
        return channel(limit, (publications, circumstances) -> {
            for (Publication publication : publications) {
                if (publication.form() == form && publication.begunBy(circumstances.asOf())) {
                    return Outcome.of(Reason.MET, PUBLICATIONS.path());
                }
            }
            return absent(Set.of(form.code()));
        });
    }

    /** It stood on the internal site or system. */
    static Rule<Disclosure> onInternalNetwork(Limit limit) {
        return channel(limit, (publications, circumstances) -> {
            boolean unknown = false;
            for (Publication publication : publications) {
                Boolean internal = publication.isOnInternalNetwork();
                if (Boolean.TRUE.equals(internal) && publication.begunBy(circumstances.asOf())) {
                    return Outcome.of(Reason.MET, PUBLICATIONS.path());
                }
                unknown |= internal == null;
            }
            return unknown ? Outcome.noData(PUBLICATIONS.path()) : Outcome.of(Reason.NOT_MET, PUBLICATIONS.path());
        });
    }

    /** Postings hang at every one of these places. */
    static Rule<Disclosure> postedAt(Limit limit, PostingPlace... places) {
        List<PostingPlace> required = List.of(places);
        return channel(limit, (publications, circumstances) -> {
            PlacesFound found = new PlacesFound();
            for (PostingPlace place : required) {
                found.see(place.name(), place, null, publications, circumstances.asOf());
            }
            return found.outcome();
        });
    }

    /**
     * Postings hang at the committee's offices, and in every village at the community point and, where there is one, the
     * cultural house (L10:13.2).
     */
    static Rule<Disclosure> postedInCommune(Limit limit) {
        return channel(limit, (publications, circumstances) -> {
            List<Village> villages = circumstances.unit().villages();
            if (villages == null) {
                return Outcome.noData("#/unit/villages");
            }
            PlacesFound found = new PlacesFound();
            LocalDate asOf = circumstances.asOf();
            found.see("COMMITTEE_OFFICE", PostingPlace.COMMITTEE_OFFICE, null, publications, asOf);
            for (Village village : villages) {
                found.see(village.code(), PostingPlace.COMMUNITY_POINT, village, publications, asOf);
                if (!Boolean.FALSE.equals(village.hasCulturalHouse())) {
                    found.see(village.code(), PostingPlace.CULTURAL_HOUSE, village, publications, asOf);
                }
            }
            return found.outcome();
        });
    }

    /** Information went through the heads of all villages, by one of the means of L10:13.4. */
    static Rule<Disclosure> throughVillageHeads(Limit limit) {
        return channel(limit, (publications, circumstances) -> {
            Outcome none = absent(Set.of(PublicationForm.VILLAGE_HEADS.code()));
            List<Publication> sent = new ArrayList<>();
            String path = PUBLICATIONS.path();
            for (int i = 0; i < publications.size(); i++) {
                Publication publication = publications.get(i);
                if (publication.form() == PublicationForm.VILLAGE_HEADS && publication.begunBy(circumstances.asOf())) {
                    if (publication.means() == null) {
                        none = Outcome.noData(PUBLICATIONS.path() + "/" + i + "/means");
                    } else if (!publication.means().isEmpty()) {
                        path = sent.isEmpty() ? PUBLICATIONS.path() + "/" + i : path;
                        sent.add(publication);
                    }
                }
            }
            return sent.isEmpty() ? none : toEveryVillage(path, sent, circumstances);
        });
    }

    private static Outcome toEveryVillage(String path, List<Publication> sent, Circumstances circumstances) {
        if (sent.stream().anyMatch(one -> Boolean.TRUE.equals(one.everyVillage()))) {
            return Outcome.of(Reason.MET, path);
        }
        List<Village> villages = circumstances.unit().villages();
        boolean unknown = sent.stream().anyMatch(one -> one.everyVillage() == null && one.villages() == null);
        if (unknown || villages == null) {
            return Outcome.noData(unknown ? path + "/everyVillage" : "#/unit/villages");
        }
        List<String> absent = villages.stream()
                .map(Village::code)
                .filter(code -> sent.stream().noneMatch(one -> Boolean.TRUE.equals(one.reached(code))))
                .toList();
        return absent.isEmpty()
                ? Outcome.of(Reason.MET, path)
                : Outcome.of(Reason.ABSENT, path, Arguments.of(Argument.ABSENT, absent));
    }

    /** A posting at the committee's offices has no end and was not withdrawn (L10:13.2). */
    static Rule<Disclosure> postedPermanently(Limit limit) {
        return channel(limit, (publications, circumstances) -> {
            Outcome best = absent(Set.of(PostingPlace.COMMITTEE_OFFICE.name()));
            for (int i = 0; i < publications.size(); i++) {
                Publication publication = publications.get(i);
                if (Boolean.TRUE.equals(publication.isPosting()) && publication.begunBy(circumstances.asOf())) {
                    String path = PUBLICATIONS.path() + "/" + i;
                    Boolean atOffice = publication.hangsAt(PostingPlace.COMMITTEE_OFFICE);
                    Boolean standing = standing(publication, circumstances.asOf());
                    if (Boolean.TRUE.equals(atOffice) && Boolean.TRUE.equals(standing)) {
                        return Outcome.of(Reason.MET, path);
                    }
                    if (!Boolean.FALSE.equals(atOffice) && !Boolean.FALSE.equals(standing)) {
                        best = Outcome.noData(atOffice == null ? path + "/places" : path + "/span/to");
                    }
                }
            }
            return best;
        });
    }

    private static @Nullable Boolean standing(Publication publication, LocalDate asOf) {
        if (publication.span() == null) {
            return null;
        }
        LocalDate to = publication.span().to();
        return to != null
                ? Boolean.valueOf(!to.isBefore(asOf))
                : publication.span().ongoing();
    }

    /** It was broadcast on so many consecutive days, the first among them: days of broadcasting, not a term. */
    static Rule<Disclosure> broadcast(int days, Limit limit) {
        return channel(limit, (publications, circumstances) -> {
            Outcome best = absent(Set.of(PublicationForm.LOUDSPEAKER.code()));
            boolean found = false;
            for (int i = 0; i < publications.size(); i++) {
                Publication publication = publications.get(i);
                if (publication.form() == PublicationForm.LOUDSPEAKER) {
                    Outcome outcome = TimeRules.lastedOnDays(
                            PUBLICATIONS.path() + "/" + i + "/span", publication.span(), days, circumstances);
                    best = found ? Outcome.better(best, outcome) : outcome;
                    found = true;
                }
            }
            return best;
        });
    }

    private static Outcome absent(Set<String> codes) {
        return Outcome.of(Reason.ABSENT, PUBLICATIONS.path(), Arguments.of(Argument.ABSENT, List.copyOf(codes)));
    }

    /**
     * What a channel found is missing is not yet due while the information may still be disclosed in time, and open where
     * the form of a publication is not known.
     */
    private static Rule<Disclosure> channel(Limit limit, Channel channel) {
        return Rules.timed(List.of(PUBLICATIONS), (disclosure, circumstances) -> {
            List<Publication> publications = disclosure.publications();
            if (publications == null) {
                return Outcome.noData(PUBLICATIONS.path());
            }
            Outcome outcome = channel.judge(publications, circumstances);
            if (outcome.reason() != Reason.ABSENT && outcome.reason() != Reason.NOT_MET) {
                return outcome;
            }
            LocalDate last = PublicationRules.specialMoment(disclosure);
            LocalDate decided = DECIDED.of(disclosure, circumstances);
            if (last == null && decided != null) {
                Due due = limit.from(decided, circumstances.calendar());
                if (due.date() == null) {
                    return Outcome.of(
                            Reason.NO_CALENDAR, DECIDED.path(), Arguments.of(Argument.YEAR, due.missingYear()));
                }
                last = due.date();
            }
            if (last != null && !circumstances.asOf().isAfter(last)) {
                return Outcome.pending(PUBLICATIONS.path(), last);
            }
            for (int i = 0; i < publications.size(); i++) {
                if (publications.get(i).form() == null) {
                    return Outcome.noData(PUBLICATIONS.path() + "/" + i + "/form");
                }
            }
            return outcome;
        });
    }

    @FunctionalInterface
    private interface Channel {
        Outcome judge(List<Publication> publications, Circumstances circumstances);
    }
}
