package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.AGENCY_BUDGET;
import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.Document;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/** What the norms of disclosure ask of publications: when and for how long. */
final class PublicationRules {

    /** What the Budget Law's own moment makes no difference to. */
    private static final Limit ANY_LIMIT = Limit.days(1);

    /** From the day on which what was decided or approved was issued (L83:15.1.c). */
    private static final Limit BY_BUDGET_LAW = Limit.days(30);

    /** What is read of publications to know how long they stood, and whether one makes another good. */
    private static final List<String> STOOD = List.of(
            "/publications/*/span/from",
            "/publications/*/span/to",
            "/publications/*/span/ongoing",
            "/publications/*/places",
            "/publications/*/villages",
            "/publications/*/everyVillage",
            "/specialRule/days");

    /** The last day that another law sets (L10:12.3, 47.2, 65.2). */
    static final Fact<Disclosure, LocalDate> SPECIAL_MOMENT =
            Fact.of("/specialRule/due", PublicationRules::specialMoment);

    private static final Fact<Disclosure, Boolean> HAS_SPECIAL_MOMENT =
            Fact.of("/specialRule/due", disclosure -> specialMoment(disclosure) != null);

    private PublicationRules() {}

    /** Published within the limit; the moment another law sets is the limit instead (L10:12.3, 47.2, 65.2). */
    static Rule<Disclosure> within(Limit limit) {
        return within(limit, Fact.always());
    }

    /** As above, the publications that count. */
    static Rule<Disclosure> within(Limit limit, Fact<Publication, Boolean> counts) {
        return within(DECIDED, limit, counts);
    }

    /** As above, from another event, by any publication. */
    static Rule<Disclosure> within(Fact<Disclosure, LocalDate> event, Limit limit) {
        return within(event, limit, Fact.always());
    }

    private static Rule<Disclosure> within(
            Fact<Disclosure, LocalDate> event, Limit limit, Fact<Publication, Boolean> counts) {
        Fact<Disclosure, Act> published = first(counts);
        Rule<Disclosure> rule = unlessUncertain(
                counts,
                Rules.choose(
                        HAS_SPECIAL_MOMENT,
                        Rules.adjusted(TimeRules.by(SPECIAL_MOMENT, published), PublicationRules::ofAnotherLaw),
                        onReceipt(TimeRules.notLaterThan(event, limit, published))));
        return DecisionInDoubt.unlessReceivedEarly(rule);
    }

    /** A moment that another law sets is the record's word: the answer names that law. */
    private static Outcome ofAnotherLaw(Outcome outcome, Disclosure disclosure, Circumstances circumstances) {
        SpecialRule rule = disclosure.specialRule();
        return rule == null
                ? outcome
                : outcome.with(Argument.BASIS, rule.basis()).caution("moment-of-another-law");
    }

    /**
     * What was decided between the two laws on budgets had no law that set its moment: what is open is pending, the rest is not
     * settled.
     */
    static Rule<Disclosure> unlessBetweenBudgetLaws(Rule<Disclosure> rule) {
        Rule<Disclosure> between = Rules.timed(List.of(DECIDED), (disclosure, circumstances) -> {
            Due due = Moment.of(disclosure, ANY_LIMIT, circumstances).due();
            return due != null && due.date() != null && !circumstances.asOf().isAfter(due.date())
                    ? Outcome.pending(PUBLICATIONS.path(), due.date())
                    : Outcome.of(Reason.LAW_UNSETTLED, PUBLICATIONS.path()).caution("budget-law-2025");
        });
        Fact<Disclosure, Boolean> ofBudget = Fact.and(DisclosureFacts.OF_BUDGET, Fact.not(HAS_SPECIAL_MOMENT));
        return Rules.choose(Fact.and(ofBudget, DECIDED.is(BudgetMoments::isBetween)), between, rule);
    }

    /**
     * L10:47.2 yields to other laws, and L83:15.1 covers units that have a budget of their own: what is late by 47.2 but in time by
     * the 30 days of 15.1.c is not settled.
     */
    static Rule<Disclosure> unlessInTimeByBudgetLaw(Rule<Disclosure> rule) {
        Rule<Disclosure> byBudgetLaw = within(BY_BUDGET_LAW);
        Rule<Disclosure> ofBudget = Rules.adjusted(rule, (outcome, disclosure, circumstances) -> {
            if (outcome.verdict() != Verdict.NON_COMPLIANT) {
                return outcome;
            }
            Outcome byLaw = byBudgetLaw.judge(disclosure, circumstances);
            return switch (byLaw.verdict()) {
                case NON_COMPLIANT -> outcome;
                case PENDING -> byLaw;
                default -> Outcome.of(Reason.LAW_UNSETTLED, outcome.path());
            };
        });
        return Rules.choose(AGENCY_BUDGET.fact(), ofBudget, rule);
    }

    static @Nullable LocalDate specialMoment(Disclosure disclosure) {
        return disclosure.specialRule() == null
                ? null
                : disclosure.specialRule().due();
    }

    /** The first publication that is known to count and when; {@link #unlessUncertain} weighs the others. */
    static Fact<Disclosure, Act> first(Fact<Publication, Boolean> counts) {
        List<String> reads =
                new ArrayList<>(List.of("/publications", "/publications/*/span/from", "/publications/*/span/to"));
        counts.reads().forEach(path -> reads.add("/publications/*" + path));
        return Fact.with(
                "/publications",
                reads,
                (disclosure, circumstances) -> {
                    if (disclosure.publications() == null) {
                        return null;
                    }
                    LocalDate first = null;
                    for (Publication publication : disclosure.publications()) {
                        LocalDate from = atTheLatest(publication, circumstances);
                        if (from != null
                                && Truth.of(counts.of(publication, circumstances))
                                        .isTrue()
                                && (first == null || from.isBefore(first))) {
                            first = from;
                        }
                    }
                    return first == null ? Act.notDone() : Act.on(first);
                },
                (disclosure, circumstances) -> List.of("/publications"));
    }

    /** The day it began; of one of which that is not known, the day it had ended. */
    private static @Nullable LocalDate atTheLatest(Publication publication, Circumstances circumstances) {
        LocalDate from = PublicationFacts.FROM.of(publication, circumstances);
        LocalDate to = publication.span() == null ? null : publication.span().to();
        return from == null && to != null && !to.isAfter(circumstances.asOf()) ? to : from;
    }

    /** A publication of which it is not known when it began, or whether it counts, may have been in time. */
    private static Rule<Disclosure> unlessUncertain(Fact<Publication, Boolean> counts, Rule<Disclosure> rule) {
        return Rules.adjusted(rule, (outcome, disclosure, circumstances) -> {
            List<Publication> publications = disclosure.publications();
            boolean late = outcome.verdict() == Verdict.NON_COMPLIANT || outcome.verdict() == Verdict.NOT_APPLICABLE;
            if (!late || publications == null) {
                return outcome;
            }
            LocalDate last =
                    outcome.arguments().get(Argument.DUE) instanceof LocalDate due ? due : circumstances.asOf();
            List<String> open = new ArrayList<>();
            for (int i = 0; i < publications.size(); i++) {
                Truth counted = Truth.of(counts.of(publications.get(i), circumstances));
                LocalDate from = PublicationFacts.FROM.of(publications.get(i), circumstances);
                if (counted.isFalse() || (from != null && (counted.isTrue() || from.isAfter(last)))) {
                    continue;
                }
                List<String> gaps = new ArrayList<>();
                if (!counted.isTrue()) {
                    gaps.addAll(counts.gaps(publications.get(i), circumstances));
                }
                if (from == null) {
                    gaps.addAll(PublicationFacts.FROM.gaps(publications.get(i), circumstances));
                }
                for (String gap : gaps) {
                    open.add(PUBLICATIONS.at(i) + gap);
                }
            }
            return open.isEmpty() ? outcome : Outcome.noData(open);
        });
    }

    /** A breach by the signing of a superior body's document, whose receipt was not entered, may be none by its receipt. */
    static Outcome countedFromSigning(Outcome breach, Disclosure disclosure) {
        Document decision = disclosure.decision();
        return disclosure.item() == DisclosureItem.SUPERIOR_DIRECTIVES
                        && decision != null
                        && decision.receivedOn() == null
                ? breach.caution("counted-from-signing")
                : breach;
    }

    /** Says so when only the day of receipt, and not the day of signing, makes it timely. */
    private static Rule<Disclosure> onReceipt(Rule<Disclosure> rule) {
        return Rules.adjusted(rule, (outcome, disclosure, circumstances) -> {
            var decision = disclosure.decision();
            if (outcome.verdict() == Verdict.NON_COMPLIANT) {
                return countedFromSigning(outcome, disclosure);
            }
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

    /**
     * Each posting hung so many days, or those another law sets, together with those at the same places that followed without a gap;
     * one that was cut short is made good by a longer one there, if that began by the last day for disclosing.
     */
    static Rule<Disclosure> hangs(int days, Limit limit) {
        return stands(days, limit, PublicationFacts.POSTING, Publication::hangsWith, PostedInVillage.NOWHERE);
    }

    /** As above, in a village as long as it was there. */
    static Rule<Disclosure> hangsInCommune(int days, Limit limit) {
        return stands(days, limit, PublicationFacts.POSTING, Publication::hangsWith, PostedInVillage.IN_COMMUNE);
    }

    /** As above on the internal site or system, where all is at one place. */
    static Rule<Disclosure> staysOnInternalNetwork(int days, Limit limit) {
        return stands(
                days,
                limit,
                PublicationFacts.ON_INTERNAL_NETWORK,
                (other, part) -> Truth.TRUE,
                PostedInVillage.NOWHERE);
    }

    private static Rule<Disclosure> stands(
            int days,
            Limit limit,
            Fact<Publication, Boolean> kind,
            BiFunction<Publication, Publication, Truth> takesPlaceOf,
            PostedInVillage.Left left) {
        List<String> reads = new ArrayList<>(STOOD);
        reads.addAll(left.reads());
        Moment.FACTS.forEach(fact -> reads.addAll(fact.reads()));
        Rule<Disclosure> stood = Rules.timed(Fact.any(PUBLICATIONS, kind), reads, (disclosure, circumstances) -> {
            List<Publication> publications = disclosure.publications();
            if (publications == null) {
                return Outcome.noData(PUBLICATIONS.path());
            }
            Integer special = disclosure.specialRule() == null
                    ? null
                    : disclosure.specialRule().days();
            Truth[] kinds = new Truth[publications.size()];
            int perhapsOfKind = 0;
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] = Truth.of(kind.of(publications.get(i), circumstances));
                perhapsOfKind += kinds[i].isFalse() ? 0 : 1;
            }
            Standing standing = new Standing(
                    publications,
                    special == null ? days : special,
                    Moment.of(disclosure, limit, circumstances),
                    kind,
                    kinds,
                    perhapsOfKind == 1,
                    takesPlaceOf,
                    left,
                    circumstances);
            Outcome worst = Outcome.of(Reason.NOTHING_TO_JUDGE, PUBLICATIONS.path());
            List<String> perhaps = new ArrayList<>();
            for (int i = 0; i < publications.size(); i++) {
                Truth ofKind = kinds[i];
                if (ofKind.isFalse()) {
                    continue;
                }
                Outcome outcome = standing.of(i);
                if (ofKind == Truth.UNKNOWN && outcome.verdict() == Verdict.COMPLIANT) {
                    perhaps.addAll(standing.gaps(i));
                } else {
                    Outcome next = ofKind.isTrue() ? outcome : standing.unlessOfAnotherKind(i, outcome);
                    worst = worst.reason() == Reason.NOTHING_TO_JUDGE ? next : Outcome.worse(worst, next);
                }
            }
            return worst.verdict() == Verdict.NOT_APPLICABLE && !perhaps.isEmpty() ? Outcome.noData(perhaps) : worst;
        });
        return DecisionInDoubt.unlessContradicted(stood);
    }

    /**
     * How publications stood.
     *
     * @param kinds whether each is of the kind
     * @param single whether no more than one may be
     */
    private record Standing(
            List<Publication> publications,
            int days,
            Moment moment,
            Fact<Publication, Boolean> kind,
            Truth[] kinds,
            boolean single,
            BiFunction<Publication, Publication, Truth> takesPlaceOf,
            PostedInVillage.Left left,
            Circumstances circumstances) {

        private static final Outcome NOTHING = Outcome.of(Reason.NOTHING_TO_JUDGE, "");
        /** What {@link TimeRules#lasted} says of a time that another way of counting its first day makes long enough. */
        private static final String HINGES = "hinges-on-first-day";

        /** What it says if it is of the kind: what is open then is asked for with its kind. */
        Outcome unlessOfAnotherKind(int i, Outcome ofKind) {
            Outcome open = Outcome.noData(gaps(i));
            return ofKind.reason() == Reason.NO_DATA ? Outcome.worse(open, ofKind) : open;
        }

        /** How one publication stood, made good or not. */
        Outcome of(int i) {
            Outcome stood = stood(i);
            return stood.verdict() == Verdict.NON_COMPLIANT && isThereAnotherInFull(i)
                    ? stood.caution(Outcome.DONE_SINCE)
                    : stood;
        }

        private boolean isThereAnotherInFull(int i) {
            for (int j = 0; j < publications.size(); j++) {
                if (j != i
                        && countsFor(publications.get(i), j).isTrue()
                        && lasted(j).verdict() == Verdict.COMPLIANT) {
                    return true;
                }
            }
            return false;
        }

        private Outcome stood(int i) {
            Outcome outcome = lasted(i);
            if (single) {
                return outcome.verdict() == Verdict.NON_COMPLIANT && left.mayHaveEnded(circumstances)
                        ? Outcome.better(renewed(i), outcome)
                        : outcome;
            }
            if (outcome.verdict() == Verdict.PENDING && mayHaveBeenCut(i)) {
                return Outcome.noData(PUBLICATIONS.at(i) + "/span/to");
            }
            if (outcome.verdict() == Verdict.NON_COMPLIANT || outcome.verdict() == Verdict.UNDETERMINED) {
                for (int j = 0; j < publications.size(); j++) {
                    outcome = j == i ? outcome : Outcome.better(outcome, madeGood(i, j));
                }
            }
            if (outcome.verdict() == Verdict.COMPLIANT) {
                return outcome;
            }
            Outcome renewed = renewed(i);
            // what would make it good by itself is asked for first
            return outcome.verdict() == Verdict.UNDETERMINED && renewed.verdict() == Verdict.UNDETERMINED
                    ? outcome
                    : Outcome.better(renewed, outcome);
        }

        /** Whether it may have ended already: its last day is not known, and another began since that would not make it good. */
        private boolean mayHaveBeenCut(int i) {
            Publication one = publications.get(i);
            Span span = one.span();
            if (span == null || span.to() != null || span.isOngoing()) {
                return false;
            }
            for (int j = 0; j < publications.size(); j++) {
                if (j != i
                        && !countsFor(one, j).isFalse()
                        && heals(publications.get(j)).isFalse()) {
                    return true;
                }
            }
            return false;
        }

        /** How long it hung at each of its places with those that followed or went before without a gap: one that is renewed. */
        private Outcome renewed(int i) {
            String path = PUBLICATIONS.at(i) + "/span";
            Outcome worst = null;
            for (Publication part : publications.get(i).parts()) {
                Outcome sure = TimeRules.lasted(path, joined(part, Truth::isTrue, false), days, circumstances);
                Outcome atBest =
                        TimeRules.lasted(path, joined(part, counts -> !counts.isFalse(), true), days, circumstances);
                boolean tooShort = sure.verdict() == Verdict.NON_COMPLIANT;
                Outcome next = tooShort && atBest.verdict() != Verdict.NON_COMPLIANT
                        ? Outcome.noData(gapsFor(i, part))
                        : tooShort && atBest.cautions().contains(HINGES) ? sure.caution(HINGES) : sure;
                next = next.reason() == Reason.TOO_SHORT
                        ? left.at().unlessSo(PUBLICATIONS.at(i), part, next, circumstances)
                        : next;
                worst = worst == null ? next : Outcome.worse(worst, next);
            }
            return worst == null ? NOTHING : worst;
        }

        /**
         * Its time with that of the others that count.
         *
         * @param longest whether a day that is not known is taken where it makes most of it
         */
        private @Nullable Span joined(Publication part, Predicate<Truth> counted, boolean longest) {
            Span whole = part.span();
            for (int pass = 1; pass < publications.size() && whole != null; pass++) {
                for (int j = 0; j < publications.size(); j++) {
                    Span other = longest
                            ? longest(publications.get(j).span(), part)
                            : publications.get(j).span();
                    whole = other != null && counted.test(countsFor(part, j)) ? whole.joined(other) : whole;
                }
            }
            return whole;
        }

        private @Nullable Span longest(@Nullable Span span, Publication part) {
            LocalDate first = part.span() == null || part.span().from() == null
                    ? null
                    : part.span().from().minusDays(days);
            if (span == null || first == null) {
                return first == null ? span : Span.since(first);
            }
            LocalDate to = span.to();
            LocalDate from = span.from() != null ? span.from() : to != null && to.isBefore(first) ? to : first;
            return to == null ? Span.since(from) : Span.of(from, to);
        }

        private Truth countsFor(Publication part, int other) {
            return kinds[other].and(takesPlaceOf.apply(publications.get(other), part));
        }

        private List<String> gapsFor(int i, Publication part) {
            List<String> gaps = new ArrayList<>();
            for (int j = 0; j < publications.size(); j++) {
                if (j == i || countsFor(part, j).isFalse()) {
                    continue;
                }
                Span span = publications.get(j).span();
                if (span == null || span.from() == null) {
                    gaps.add(PUBLICATIONS.at(j) + "/span/from");
                } else if (span.to() == null && !span.isOngoing()) {
                    gaps.add(PUBLICATIONS.at(j) + "/span/to");
                }
                gaps.addAll(gapsBetween(i, part, j));
            }
            return gaps;
        }

        /** What would say whether another counts for this part of one. */
        private List<String> gapsBetween(int i, Publication part, int j) {
            Publication other = publications.get(j);
            List<String> gaps = new ArrayList<>(kinds[j] == Truth.UNKNOWN ? gaps(j) : List.of());
            if (takesPlaceOf.apply(other, part) != Truth.UNKNOWN) {
                return gaps;
            }
            if (part.places() == null) {
                gaps.add(PUBLICATIONS.at(i) + "/places");
            }
            if (other.places() == null) {
                gaps.add(PUBLICATIONS.at(j) + "/places");
            }
            if (part.places() == null || other.places() == null) {
                return gaps;
            }
            if (part.isInEveryVillage()) {
                gaps.add(PUBLICATIONS.at(j) + PublicationFacts.REACH);
            } else {
                gaps.add(PUBLICATIONS.at(part.villages() == null ? i : j) + "/villages");
            }
            return gaps;
        }

        /** What another publication is worth in the place of one that was cut short. */
        private Outcome madeGood(int cut, int other) {
            Publication part = publications.get(cut);
            Truth heals = heals(publications.get(other));
            Truth counts = countsFor(part, other).and(heals);
            Outcome outcome = lasted(other);
            if (counts.isFalse() || outcome.verdict() == Verdict.NON_COMPLIANT) {
                return NOTHING;
            }
            if (counts.isTrue()) {
                return outcome;
            }
            List<String> gaps = gapsBetween(cut, part, other);
            if (gaps.isEmpty()) {
                gaps.addAll(moment.gaps().isEmpty() ? undated(cut, other) : moment.gaps());
            }
            Outcome open = Outcome.noData(gaps);
            return outcome.reason() == Reason.NO_DATA ? Outcome.worse(open, outcome) : open;
        }

        private List<String> undated(int cut, int other) {
            List<String> gaps = new ArrayList<>();
            for (int i : new int[] {cut, other}) {
                Span span = publications.get(i).span();
                if (span == null || span.from() == null) {
                    gaps.add(PUBLICATIONS.at(i) + "/span/from");
                }
            }
            return gaps;
        }

        /** What was cut short is not made good by what began after the last day, as no form is (L10:13, 48, 66). */
        private Truth heals(Publication other) {
            LocalDate last = moment.due() == null ? null : moment.due().date();
            boolean counted = !moment.setByLaw() || circumstances.reads(Reading.LATE_FORMS_COUNT);
            if (counted || (last == null && moment.gaps().isEmpty())) {
                return Truth.TRUE;
            }
            if (last == null || other.span() == null) {
                return Truth.UNKNOWN;
            }
            Truth heals = other.span().begunBy(last);
            return heals.isFalse() && !moment.gaps().isEmpty() ? Truth.UNKNOWN : heals;
        }

        private Outcome lasted(int i) {
            return TimeRules.lasted(
                    PUBLICATIONS.at(i) + "/span", publications.get(i).span(), days, circumstances);
        }

        /** What would say whether it is of the kind. */
        List<String> gaps(int i) {
            return kind.gaps(publications.get(i), circumstances).stream()
                    .map(gap -> PUBLICATIONS.at(i) + gap)
                    .toList();
        }
    }
}
