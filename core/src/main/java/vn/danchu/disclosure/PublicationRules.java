package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Setting;
import vn.danchu.law.Village;
import vn.danchu.record.Act;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/**
 * What the norms of disclosure ask of publications. The law gives a channel no moment of its own (L10:13, 48, 66): a
 * channel not used yet is pending while the information itself may still be disclosed in time.
 */
final class PublicationRules {

    private PublicationRules() {}

    /** Published within the limit; the moment another law sets is the limit instead (L10:12.3, 47.2, 65.2). */
    static Rule<Disclosure> within(Limit limit, Fact<Disclosure, Act> published) {
        Fact<Disclosure, LocalDate> special = Fact.of("/specialRule/due", PublicationRules::specialMoment);
        return unlessUndated(Rules.choose(
                Fact.of("/specialRule", d -> specialMoment(d) != null),
                TimeRules.by(special, published),
                onReceipt(TimeRules.notLaterThan(DECIDED, limit, published))));
    }

    private static @Nullable LocalDate specialMoment(Disclosure disclosure) {
        return disclosure.specialRule() == null
                ? null
                : disclosure.specialRule().due();
    }

    /** A publication whose first day is not known may have been in time. */
    private static Rule<Disclosure> unlessUndated(Rule<Disclosure> rule) {
        return Rules.adjusted(rule, (outcome, disclosure, circumstances) -> {
            List<Publication> publications = disclosure.publications();
            if (outcome.verdict() != Verdict.NON_COMPLIANT || publications == null) {
                return outcome;
            }
            for (int i = 0; i < publications.size(); i++) {
                Span span = publications.get(i).span();
                if (span == null || span.from() == null) {
                    return Outcome.noData(PUBLICATIONS.path() + "/" + i + "/span/from");
                }
            }
            return outcome;
        });
    }

    /** Says so when only the day of receipt, and not the day of signing, makes it timely. */
    private static Rule<Disclosure> onReceipt(Rule<Disclosure> rule) {
        return Rules.adjusted(rule, (outcome, disclosure, circumstances) -> {
            var decision = disclosure.decision();
            if (outcome.reason() != Reason.IN_TIME
                    || decision == null
                    || decision.receivedOn() == null
                    || decision.signedOn() == null) {
                return outcome;
            }
            Disclosure bySigning = DisclosureBuilder.builder(disclosure)
                    .decision(Document.signed(decision.signedOn()))
                    .build();
            return rule.judge(bySigning, circumstances).reason() == Reason.IN_TIME
                    ? outcome
                    : outcome.caution("hinges-on-receipt");
        });
    }

    /** Every publication uses a form of the setting's list, under that form's own condition. */
    static Rule<Disclosure> usesFormsOf(Setting setting) {
        List<PublicationForm> listed = PublicationForm.catalogue().entries(setting);
        Rule<Publication> oneOf = ListRules.oneOf(Fact.of("/form", Publication::form), EnumSet.copyOf(listed));
        return ListRules.each(PUBLICATIONS, (publication, circumstances) -> {
            Outcome form = oneOf.judge(publication, circumstances);
            return form.reason() == Reason.MET ? formCondition(publication, circumstances) : form;
        });
    }

    private static Outcome formCondition(Publication publication, Circumstances circumstances) {
        PublicationForm form = publication.form();
        if (form == null) {
            return Outcome.noData("/form");
        }
        return switch (form) {
            case OTHER_COMMUNE_FORM, OTHER_AGENCY_FORM, OTHER_ENTERPRISE_FORM ->
                publication.basis() == null || publication.basis().isBlank()
                        ? Outcome.noData("/basis")
                        : Outcome.of(Reason.MET, "/form");
            case ENTERPRISE_NETWORKS -> truth("/agreed", publication.agreed());
            case WORKPLACE_POSTING,
                    MEETINGS_AND_DIALOGUES,
                    THROUGH_REPRESENTATIVES,
                    INTERNAL_SYSTEM,
                    OTHER_EMPLOYER_FORM -> inRegulation(publication, circumstances);
            default -> Outcome.of(Reason.MET, "/form");
        };
    }

    /** D145:114.4 lifts the regulation, and with it the duty to name the forms there, below 10 workers. */
    private static Outcome inRegulation(Publication publication, Circumstances circumstances) {
        Outcome named = truth("/inRegulation", publication.inRegulation());
        Integer staff = circumstances.unit().staff();
        if (staff == null) {
            return named.reason() == Reason.NOT_MET ? Outcome.noData("#/unit/staff") : named;
        }
        return staff < 10 ? Outcome.of(Reason.MET, "/form") : named;
    }

    private static Outcome truth(String path, @Nullable Boolean value) {
        if (value == null) {
            return Outcome.noData(path);
        }
        return value ? Outcome.of(Reason.MET, "/form") : Outcome.of(Reason.NOT_MET, path);
    }

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
            Places found = new Places();
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
            Places found = new Places();
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

    /**
     * Each publication of the kind stood so many days, or those another law sets; one that was cut short is made good by a
     * longer one at the same places.
     */
    static Rule<Disclosure> stands(int days, Function<Publication, @Nullable Boolean> kind) {
        return Rules.timed(List.of(PUBLICATIONS), (disclosure, circumstances) -> {
            List<Publication> publications = disclosure.publications();
            if (publications == null) {
                return Outcome.noData(PUBLICATIONS.path());
            }
            Integer special = disclosure.specialRule() == null
                    ? null
                    : disclosure.specialRule().days();
            int least = special == null ? days : special;
            Outcome worst = Outcome.of(Reason.NOTHING_TO_JUDGE, PUBLICATIONS.path());
            for (int i = 0; i < publications.size(); i++) {
                Publication publication = publications.get(i);
                Boolean ofKind = kind.apply(publication);
                if (ofKind == null) {
                    String open = publication.form() == null ? "/form" : "/internal";
                    worst = Outcome.worse(worst, Outcome.noData(PUBLICATIONS.path() + "/" + i + open));
                } else if (ofKind) {
                    Outcome outcome = lasted(publications, i, least, circumstances);
                    if (outcome.reason() != Reason.TOO_SHORT || !madeGood(publications, i, least, circumstances)) {
                        worst = Outcome.worse(worst, outcome);
                    }
                }
            }
            return worst;
        });
    }

    private static Outcome lasted(List<Publication> publications, int i, int least, Circumstances circumstances) {
        return TimeRules.lasted(
                PUBLICATIONS.path() + "/" + i + "/span", publications.get(i).span(), least, circumstances);
    }

    private static boolean madeGood(List<Publication> publications, int cut, int least, Circumstances circumstances) {
        Publication cutShort = publications.get(cut);
        for (int i = 0; i < publications.size(); i++) {
            Publication other = publications.get(i);
            if (i != cut
                    && other.form() == cutShort.form()
                    && other.reachesAllOf(cutShort)
                    && lasted(publications, i, least, circumstances).reason() == Reason.LASTED) {
                return true;
            }
        }
        return false;
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
            LocalDate last = specialMoment(disclosure);
            LocalDate decided = DECIDED.reader().read(disclosure, circumstances);
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

    /** Which places a posting hangs at, of those it must. */
    private static final class Places {
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
}
