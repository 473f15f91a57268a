package vn.danchu.disclosure;

import static vn.danchu.compliance.Fact.and;
import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;
import static vn.danchu.disclosure.PublicationFacts.BEGUN;
import static vn.danchu.disclosure.PublicationFacts.FROM;
import static vn.danchu.disclosure.PublicationFacts.ON_INTERNAL_NETWORK;
import static vn.danchu.disclosure.PublicationFacts.POSTING;
import static vn.danchu.disclosure.PublicationFacts.STANDING;
import static vn.danchu.disclosure.PublicationFacts.hangsAt;
import static vn.danchu.disclosure.PublicationFacts.ofForm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Delay;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Village;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/**
 * What the norms ask of the channels information takes. L10:13, 48 and 66 name no day for a channel; it is read to be due by the last
 * day for disclosing the information, and pending until then, unless a policy chose {@link Reading#LATE_FORMS_COUNT}.
 */
final class ChannelRules {

    private static final Fact<Publication, Boolean> POSTED = and(POSTING, BEGUN);
    private static final Fact<Publication, Boolean> AT_COMMITTEE = and(POSTED, hangsAt(PostingPlace.COMMITTEE_OFFICE));

    /** Forms of the law on budgets: at the seat, in writing, on the portal. */
    private static final Fact<Publication, Boolean> OF_BUDGET_LAW = and(
            Fact.or(
                    ofForm(EnumSet.of(PublicationForm.WEBSITE, PublicationForm.LETTER_TO_CITIZENS)::contains),
                    and(POSTING, hangsAt(PostingPlace.COMMITTEE_OFFICE))),
            BEGUN);

    /**
     * What may be one of them: no text says that a commune's loudspeakers are mass media, and the list of L10:12.1 has no session,
     * no printed matter and no press of its own. A policy may count none of them.
     */
    private static final Fact<Publication, Boolean> MAY_BE_OF_BUDGET_LAW = and(
            Fact.known(circumstances -> !circumstances.reads(Reading.BUDGET_FORMS_AS_LISTED)),
            and(
                    Fact.or(
                            ofForm(EnumSet.of(
                                    PublicationForm.LOUDSPEAKER,
                                    PublicationForm.RECEPTIONS_AND_PRESS,
                                    PublicationForm.OTHER_COMMUNE_FORM)::contains),
                            Fact.with(
                                    "/form",
                                    List.of("/form", "/otherForm"),
                                    (publication, circumstances) -> publication.otherForm() != null
                                            && !publication.otherForm().isBlank(),
                                    (publication, circumstances) -> List.of())),
                    BEGUN));

    private static final Fact<Publication, Boolean> REACHED = Fact.with(
            PublicationFacts.REACH,
            List.of(
                    PublicationFacts.REACH,
                    "/villages",
                    "#/unit/villages",
                    "#/unit/villages/*/hasCulturalHouse",
                    "#/unit/villages/*/formedOn",
                    "#/unit/villages/*/endedOn"),
            (publication, circumstances) -> publication.everyVillage(),
            (publication, circumstances) -> List.of(PublicationFacts.REACH));

    private ChannelRules() {}

    /** The form was used. */
    static Rule<Disclosure> used(PublicationForm form, Limit limit) {
        Fact<Publication, Boolean> used = and(ofForm(form::equals), BEGUN);
        return channel(limit, found(List.of(used), (places, villages) -> places.need(form.code(), places.like(used))));
    }

    /** It stood on the internal site or system. */
    static Rule<Disclosure> onInternalNetwork(Limit limit) {
        return channel(limit, Rules.holds(Fact.any(PUBLICATIONS, and(ON_INTERNAL_NETWORK, BEGUN))));
    }

    /** One or several of the forms of L83:15.1.b and L89:15.1.b were used; what only may be one of them is noted. */
    static Rule<Disclosure> inAFormOfBudgetLaw(Limit limit) {
        return channel(
                limit,
                Rules.anyOf(
                        Rules.holds(Fact.any(PUBLICATIONS, OF_BUDGET_LAW)),
                        Rules.noting(
                                "may-be-a-form-of-budget-law",
                                Fact.always(),
                                Rules.holds(Fact.any(PUBLICATIONS, MAY_BE_OF_BUDGET_LAW)))));
    }

    /** Postings hang at the offices and at the workplace. */
    static Rule<Disclosure> postedAtWorkplace(Limit limit) {
        Fact<Publication, Boolean> offices = and(POSTED, hangsAt(PostingPlace.OFFICE));
        Fact<Publication, Boolean> workplace = and(POSTED, hangsAt(PostingPlace.WORKPLACE));
        return channel(limit, found(List.of(offices, workplace), (places, villages) -> {
            places.need(PostingPlace.OFFICE.name(), places.like(offices));
            places.need(PostingPlace.WORKPLACE.name(), places.like(workplace));
        }));
    }

    /** A posting at the committee's offices stays as long as its text is in force (L10:13.2). */
    static Rule<Disclosure> postedPermanently(Limit limit) {
        return channel(
                limit,
                (last, disclosure, circumstances) -> PermanentPosting.of(disclosure, AT_COMMITTEE, last, circumstances),
                Rules.timed(
                        Fact.any(PUBLICATIONS, and(AT_COMMITTEE, STANDING)),
                        PermanentPosting.READS,
                        (disclosure, circumstances) ->
                                PermanentPosting.of(disclosure, AT_COMMITTEE, null, circumstances)));
    }

    /**
     * Postings hang at the committee's offices, and in every village at the community point and, where there is one, the
     * cultural house (L10:13.2).
     */
    static Rule<Disclosure> postedInCommune(Limit limit) {
        Fact<Publication, Boolean> point = and(POSTED, hangsAt(PostingPlace.COMMUNITY_POINT));
        Fact<Publication, Boolean> house = and(POSTED, hangsAt(PostingPlace.CULTURAL_HOUSE));
        return channel(limit, inVillages(limit, List.of(AT_COMMITTEE, point, house), (places, villages) -> {
            places.need(PostingPlace.COMMITTEE_OFFICE.name(), places.like(AT_COMMITTEE));
            PlacesFound.Like atPoint = places.like(point);
            PlacesFound.Like atHouse = places.like(house);
            if (villages == null) {
                places.needEverywhere(atPoint);
                places.needEverywhere(atHouse);
                return;
            }
            for (int i = 0; i < villages.size(); i++) {
                Village village = villages.get(i);
                places.need(village, atPoint);
                Truth exists = Truth.of(village.hasCulturalHouse());
                String where = exists == Truth.UNKNOWN ? "#/unit/villages/" + i + "/hasCulturalHouse" : "";
                places.need(village, atHouse, exists, where);
            }
        }));
    }

    /** Information went through the heads of all villages, by one of the means of L10:13.4. */
    static Rule<Disclosure> throughVillageHeads(Limit limit) {
        Fact<Publication, Boolean> passedOn =
                Fact.of("/means", Publication::means).is(means -> !means.isEmpty());
        Fact<Publication, Boolean> sent = and(and(ofForm(PublicationForm.VILLAGE_HEADS::equals), BEGUN), passedOn);
        return channel(limit, inVillages(limit, List.of(sent), (places, villages) -> {
            PlacesFound.Like passed = places.like(sent);
            places.need(PublicationForm.VILLAGE_HEADS.code(), passed);
            if (villages == null) {
                places.needEverywhere(passed);
            } else if (!places.isLacking()) {
                villages.forEach(village -> places.need(village, passed));
            }
        }));
    }

    /** It was broadcast on so many consecutive days, the first among them: days of broadcasting, not a term. */
    static Rule<Disclosure> broadcast(int days, Limit limit) {
        Rule<Publication> lasted = Rules.rule(
                List.of(FROM, Fact.of("/span/to", Publication::span, Span::to)),
                (publication, circumstances) ->
                        TimeRules.lastedOnDays("/span", publication.span(), days, circumstances));
        Function<Fact<Publication, Boolean>, Rule<Disclosure>> any = onAir -> ListRules.any(
                PUBLICATIONS,
                Rules.choose(onAir, lasted, (publication, circumstances) -> Outcome.of(Reason.NOT_MET, "/form")));
        return channel(
                limit,
                (last, disclosure, circumstances) -> orAbsent(Outcome.better(
                        Broadcasts.together(disclosure, days, last, circumstances),
                        any.apply(and(Broadcasts.ON_AIR, begunBy(last))).judge(disclosure, circumstances))),
                Rules.adjusted(
                        Rules.anyOf(Broadcasts.together(days), any.apply(Broadcasts.ON_AIR)),
                        (outcome, disclosure, circumstances) -> orAbsent(outcome)));
    }

    private static Outcome orAbsent(Outcome broadcast) {
        return broadcast.reason() == Reason.NOT_MET
                ? Outcome.of(
                        Reason.ABSENT,
                        PUBLICATIONS.path(),
                        Arguments.of(Argument.ABSENT, List.of(PublicationForm.LOUDSPEAKER.code())))
                : broadcast;
    }

    /** What is needed in every village besides reads which there are, and which were reached. */
    private static Rule<Disclosure> inVillages(Limit limit, List<Fact<Publication, Boolean>> like, Places needed) {
        List<Fact<Publication, Boolean>> all = new ArrayList<>(like);
        all.add(REACHED);
        return found(
                all,
                (disclosure, circumstances) -> village -> wasThere(village, disclosure, limit, circumstances),
                needed);
    }

    /** Whether it was there when it was decided, and still on the last day for disclosing it (L10:13.2, 13.4, <i>ở thôn</i>). */
    private static Truth wasThere(Village village, Disclosure disclosure, Limit limit, Circumstances circumstances) {
        LocalDate formed = village.formedOn();
        if (formed == null && village.endedOn() == null) {
            return Truth.TRUE;
        }
        Due due = Moment.of(disclosure, limit, circumstances).due();
        LocalDate last = due == null ? null : due.date();
        LocalDate decided = DECIDED.of(disclosure, circumstances);
        Truth onLast = Truth.of(last == null || village.existedOn(last));
        return formed == null || Truth.of(disclosure.withoutDocument()).isTrue()
                ? onLast
                : onLast.and(Truth.of(decided, day -> !formed.isAfter(day)));
    }

    private static Rule<Disclosure> found(List<Fact<Publication, Boolean>> like, Places needed) {
        return found(like, (disclosure, circumstances) -> village -> Truth.TRUE, needed);
    }

    private static Rule<Disclosure> found(
            List<Fact<Publication, Boolean>> like,
            BiFunction<Disclosure, Circumstances, Function<Village, Truth>> wasThere,
            Places needed) {
        List<Fact<Disclosure, Boolean>> read =
                like.stream().map(one -> Fact.any(PUBLICATIONS, one)).toList();
        return Rules.rule(read, (disclosure, circumstances) -> {
            if (disclosure.publications() == null) {
                return Outcome.noData(PUBLICATIONS.path());
            }
            PlacesFound found = new PlacesFound(
                    disclosure, disclosure.publications(), circumstances, wasThere.apply(disclosure, circumstances));
            needed.of(found, circumstances.unit().villages());
            return found.outcome();
        });
    }

    /**
     * What a channel lacks is not yet due while the information may still be disclosed in time; after a limit of the law nothing that
     * begins later heals it.
     */
    private static Rule<Disclosure> channel(Limit limit, Rule<Disclosure> channel) {
        return channel(
                limit,
                (last, disclosure, circumstances) -> channel.judge(disclosure, circumstances.asOf(last)),
                channel);
    }

    /**
     * As above.
     *
     * @param begun what must have begun by the last day
     * @param channel what must be so since, too
     */
    private static Rule<Disclosure> channel(Limit limit, InTime begun, Rule<Disclosure> channel) {
        Rule<Disclosure> shown = Rules.timed(Moment.FACTS, channel, (outcome, disclosure, circumstances) -> {
            Moment moment = Moment.of(disclosure, limit, circumstances);
            Due due = moment.due();
            LocalDate last = due == null ? null : due.date();
            boolean known = moment.gaps().isEmpty();
            if (last == null) {
                boolean keptWhenever = outcome.verdict() == Verdict.COMPLIANT && !moment.setByLaw();
                return !known && !keptWhenever
                        ? Outcome.noData(moment.gaps())
                        : due == null
                                ? lateToo(outcome, outcome)
                                : Outcome.of(
                                        Reason.NO_CALENDAR,
                                        DECIDED.path(),
                                        Arguments.of(Argument.YEAR, due.missingYear()));
            }
            if (circumstances.asOf().isAfter(last)) {
                Outcome inTime = allBegunBy(last, disclosure) ? outcome : begun.by(last, disclosure, circumstances);
                Late late = new Late(begun, last, limit, disclosure, outcome, circumstances);
                Outcome owed = !moment.setByLaw()
                        ? lateToo(inTime, outcome)
                        : circumstances.reads(Reading.LATE_FORMS_COUNT) ? late.counted(inTime) : late.owed(inTime);
                if (!known && owed.verdict() != Verdict.COMPLIANT && owed.verdict() != Verdict.PENDING) {
                    return Outcome.noData(moment.gaps());
                }
                Outcome told = owed.verdict() == Verdict.NON_COMPLIANT
                        ? PublicationRules.countedFromSigning(owed, disclosure)
                        : owed;
                return TimeRules.unlessUnitEnded(last, told, circumstances);
            }
            return outcome.verdict() == Verdict.COMPLIANT || outcome.verdict() == Verdict.PENDING
                    ? outcome
                    : Outcome.pending(PUBLICATIONS.path(), last);
        });
        return DecisionInDoubt.unlessContradicted(shown);
    }

    private static List<?> absent(Outcome outcome) {
        return outcome.arguments().get(Argument.ABSENT) instanceof List<?> absent ? absent : List.of();
    }

    /**
     * What a channel shows after its last day.
     *
     * @param since what it shows of all that has begun
     */
    private record Late(
            InTime begun,
            LocalDate last,
            Limit limit,
            Disclosure disclosure,
            Outcome since,
            Circumstances circumstances) {

        /** What was not there in time, and came later, is late; what is too short, or was taken down, stays so. */
        Outcome owed(Outcome inTime) {
            if (since.verdict().isGraverThan(inTime.verdict())) {
                return since;
            }
            if (inTime.verdict() != Verdict.NON_COMPLIANT || inTime.equals(since)) {
                return inTime;
            }
            Outcome told = inTime;
            Outcome takenDown = takenDown(inTime);
            if (takenDown != null) {
                told = withDelays(takenDown, inTime);
            } else if (inTime.arguments().get(Argument.DONE) == null) {
                LocalDate done = since.verdict() == Verdict.NON_COMPLIANT
                        ? null
                        : firstDay(then -> then.verdict() != Verdict.NON_COMPLIANT);
                if (done != null) {
                    told = withDelays(Outcome.of(Reason.LATE, PUBLICATIONS.path(), days(done)), inTime);
                } else if (since.reason() == Reason.ABSENT) {
                    told = withDelays(since, inTime);
                }
            }
            if (since.verdict() == Verdict.COMPLIANT && told.reason() != Reason.LATE) {
                told = told.caution(Outcome.DONE_SINCE);
            }
            return isTakenDown(inTime) ? told : told.caution("begun-after-the-last-day");
        }

        /** What began late counts, but not what was put up again after it was taken down. */
        Outcome counted(Outcome inTime) {
            Outcome takenDown = takenDown(inTime);
            return takenDown == null
                    ? since
                    : since.verdict() == Verdict.COMPLIANT ? takenDown.caution(Outcome.DONE_SINCE) : takenDown;
        }

        /** What was to hang for good, and was put up in time or first after it, and taken down; null if it was not. */
        private @Nullable Outcome takenDown(Outcome inTime) {
            if (isTakenDown(inTime)) {
                return inTime;
            }
            LocalDate first =
                    inTime.reason() != Reason.ABSENT ? null : firstDay(then -> then.reason() != Reason.ABSENT);
            Outcome then = first == null ? null : begun.by(first, disclosure, circumstances);
            return then != null && isTakenDown(then) ? then : null;
        }

        private static boolean isTakenDown(Outcome outcome) {
            return outcome.reason() == Reason.NOT_MET && outcome.arguments().get(Argument.DONE) != null;
        }

        /** The first day after the last on which what had begun by it showed this; null if there is none. */
        private @Nullable LocalDate firstDay(Predicate<Outcome> shows) {
            List<Publication> publications = disclosure.publications() == null ? List.of() : disclosure.publications();
            return publications.stream()
                    .map(Publication::from)
                    .filter(from -> from != null && from.isAfter(last) && !from.isAfter(circumstances.asOf()))
                    .sorted()
                    .filter(from -> shows.test(begun.by(from, disclosure, circumstances)))
                    .findFirst()
                    .orElse(null);
        }

        private Arguments days(LocalDate done) {
            Arguments days = Arguments.of(Argument.DONE, done)
                    .with(Argument.DUE, last)
                    .with(Argument.DAYS, done.toEpochDay() - last.toEpochDay());
            boolean ownLimit = PublicationRules.specialMoment(disclosure) != null
                    || (disclosure.item() != null && disclosure.item().main() == DisclosureItem.BUDGET);
            int working = limit.inWorkingDays() && !ownLimit
                    ? circumstances.calendar().workingDaysAfter(last, done).orElse(0)
                    : 0;
            return working == 0 ? days : days.with(Argument.WORKING_DAYS, working);
        }

        /** With the day of each that was missing in time and is there since. */
        private Outcome withDelays(Outcome told, Outcome inTime) {
            List<Delay> delays = new ArrayList<>();
            for (Object name : absent(inTime)) {
                LocalDate done = absent(since).contains(name)
                        ? null
                        : firstDay(then -> !absent(then).contains(name));
                if (done != null) {
                    delays.add(new Delay(name.toString(), done, last));
                }
            }
            return delays.isEmpty() ? told : told.with(Argument.BELATED, List.copyOf(delays));
        }
    }

    /** After a day that is only the library's, what began later counts, with a note. */
    private static Outcome lateToo(Outcome inTime, Outcome late) {
        if (late.verdict() == Verdict.NON_COMPLIANT) {
            return late.caution("no-limit-in-text");
        }
        return inTime.verdict() == Verdict.NON_COMPLIANT && late.verdict() == Verdict.COMPLIANT
                ? late.caution(Outcome.DONE_LATE)
                : late;
    }

    /** Whether all had begun by this day, so that it shows today what it showed then. */
    private static boolean allBegunBy(LocalDate last, Disclosure disclosure) {
        List<Publication> all = disclosure.publications();
        for (int i = 0; all != null && i < all.size(); i++) {
            Span span = all.get(i).span();
            if (span == null || !span.begunBy(last).isTrue()) {
                return false;
            }
        }
        return true;
    }

    private static Fact<Publication, Boolean> begunBy(LocalDate last) {
        return Fact.with(BEGUN.path(), (publication, circumstances) -> BEGUN.of(publication, circumstances.asOf(last)));
    }

    /** What a channel shows of what had begun by its last day. */
    @FunctionalInterface
    private interface InTime {
        Outcome by(LocalDate last, Disclosure disclosure, Circumstances circumstances);
    }

    @FunctionalInterface
    private interface Places {
        void of(PlacesFound places, @Nullable List<Village> villages);
    }
}
