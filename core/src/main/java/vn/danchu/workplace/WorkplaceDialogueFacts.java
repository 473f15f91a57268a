package vn.danchu.workplace;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.DialogueGroupRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.UnionRules;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;
import vn.danchu.workplace.DialogueRequest.Side;
import vn.danchu.workplace.WorkplaceDialogue.Kind;

/** What the norms read of a dialogue, and when they apply. */
final class WorkplaceDialogueFacts {

    /** The share of the workers' side that a request of workers needs (D145:40.1.b). */
    static final Share REQUEST_SHARE = Share.atLeast(3, 10);

    static final Fact<WorkplaceDialogue, LocalDate> DATE = Fact.of("/held/on", WorkplaceDialogue::date);
    static final Fact<WorkplaceDialogue, Act> HELD = Fact.of("/held", WorkplaceDialogue::held);
    static final Fact<WorkplaceDialogue, LocalDate> HELD_ON = Fact.day(HELD);
    /** The day it ended; where it does not say, the day it began. */
    static final Fact<WorkplaceDialogue, LocalDate> LAST_DAY = Fact.with(
            HELD_ON.path(),
            List.of(HELD_ON.path(), "/endedOn"),
            (dialogue, circumstances) -> dialogue.lastDay(),
            HELD_ON::gaps);

    /** Where it does not say when it ended, not known. */
    static final Fact<WorkplaceDialogue, Act> ENDED = Fact.<WorkplaceDialogue, LocalDate>of(
                    "/endedOn", WorkplaceDialogue::endedOn)
            .map(Act::on);

    static final Fact<WorkplaceDialogue, Act> CONTENT_BY_EMPLOYER =
            Fact.of("/contentByEmployer", WorkplaceDialogue::contentByEmployer);
    static final Fact<WorkplaceDialogue, Act> CONTENT_BY_WORKERS =
            Fact.of("/contentByWorkers", WorkplaceDialogue::contentByWorkers);
    static final Fact<WorkplaceDialogue, Boolean> REPRESENTATIVE_PRESENT =
            Fact.of("/representativePresent", WorkplaceDialogue::representativePresent);
    static final Fact<WorkplaceDialogue, Integer> WORKERS_PRESENT =
            Fact.of("/workersPresent", WorkplaceDialogue::workersPresent);
    static final Fact<WorkplaceDialogue, Set<DialogueParty>> PARTIES = Fact.of("/parties", WorkplaceDialogue::parties);
    static final Fact<WorkplaceDialogue, Set<DialogueParty>> SIGNED_BY =
            Fact.of("/minutesSignedBy", WorkplaceDialogue::minutesSignedBy);
    static final Fact<WorkplaceDialogue, Act> PUBLISHED = Fact.of("/published", WorkplaceDialogue::published);

    private static final Fact<WorkplaceDialogue, DialogueRequest> REQUEST =
            Fact.of("/request", WorkplaceDialogue::request);
    private static final Fact<WorkplaceDialogue, DialogueCase> CASE_FILE =
            Fact.of("/caseFile", WorkplaceDialogue::caseFile);
    static final Fact<WorkplaceDialogue, Integer> CONSENTING = REQUEST.then("consenting", DialogueRequest::consenting);
    static final Fact<WorkplaceDialogue, Boolean> EMPLOYER_CONSENTED =
            REQUEST.then("legalRepresentativeConsented", DialogueRequest::legalRepresentativeConsented);
    static final Fact<WorkplaceDialogue, Boolean> FEMALE_WORKERS_REPRESENTED =
            Fact.of("/femaleWorkersRepresented", WorkplaceDialogue::femaleWorkersRepresented);
    static final Fact<WorkplaceDialogue, Boolean> FEMALE_WORKERS_ASKED =
            CASE_FILE.then("femaleWorkersAsked", DialogueCase::femaleWorkersAsked);
    static final Fact<WorkplaceDialogue, LocalDate> REQUEST_RECEIVED =
            REQUEST.then("receivedOn", DialogueRequest::receivedOn);
    static final Fact<WorkplaceDialogue, Act> ANSWERED = REQUEST.then("answered", DialogueRequest::answered);
    static final Fact<WorkplaceDialogue, Boolean> TIME_AND_PLACE_AGREED =
            REQUEST.then("timeAndPlaceAgreed", DialogueRequest::timeAndPlaceAgreed);

    static final Fact<WorkplaceDialogue, DialogueCase.Matter> CASE_MATTER =
            CASE_FILE.then("matter", DialogueCase::matter);
    static final Fact<WorkplaceDialogue, Act> CASE_SENT = CASE_FILE.then("sent", DialogueCase::sent);
    static final Fact<WorkplaceDialogue, Act> CASE_OPINIONS = CASE_FILE.then("opinions", DialogueCase::opinions);
    private static final Fact<WorkplaceDialogue, Act> CASE_DECISION = CASE_FILE.then("decided", DialogueCase::decided);
    static final Fact<WorkplaceDialogue, LocalDate> CASE_DECIDED_ON = Fact.day(CASE_DECISION);
    static final Fact<WorkplaceDialogue, Boolean> CASE_DECIDED = Fact.done(CASE_DECISION);

    private static final Fact<WorkplaceDialogue, LocalDate> HELD_OR_NEVER = dayOrNever(HELD);
    private static final Fact<WorkplaceDialogue, LocalDate> DECIDED_OR_NEVER = dayOrNever(CASE_DECISION);

    private static final Fact<WorkplaceDialogue, LocalDate> FIRST_OF_BOTH =
            Fact.both(HELD_OR_NEVER, DECIDED_OR_NEVER, (held, decided) -> decided.isBefore(held) ? decided : held);

    /** One of the two before the law is enough to know that the first was. */
    private static final Fact<WorkplaceDialogue, LocalDate> HELD_OR_DECIDED_ON = Fact.with(
            HELD_ON.path(),
            FIRST_OF_BOTH.reads(),
            (dialogue, circumstances) -> {
                LocalDate first = FIRST_OF_BOTH.of(dialogue, circumstances);
                LocalDate known = HELD_OR_NEVER.orElse(DECIDED_OR_NEVER).of(dialogue, circumstances);
                return first != null || known == null || CaseDialogues.binds(known, circumstances) ? first : known;
            },
            FIRST_OF_BOTH::gaps);

    private static final Fact<WorkplaceDialogue, Boolean> NEITHER = HELD_OR_DECIDED_ON.is(LocalDate.MAX);

    /** The day of the dialogue over a case or of the decision on it, whichever comes first; the day the case was sent if neither. */
    static final Fact<WorkplaceDialogue, LocalDate> CASE_DAY =
            Fact.choose(NEITHER, Fact.day(CASE_SENT), HELD_OR_DECIDED_ON);

    private static final Fact<WorkplaceDialogue, Kind> KIND = Fact.of("/kind", WorkplaceDialogue::kind);
    static final Fact<WorkplaceDialogue, Boolean> FIXED = HELD.is(held -> !held.isNotDone());
    private static final Fact<WorkplaceDialogue, Boolean> BY_WORKERS =
            REQUEST.then("by", DialogueRequest::by).is(Side.WORKERS);

    static final Condition<WorkplaceDialogue> PERIODIC = new Condition<>("periodic-dialogue", KIND.is(Kind.PERIODIC));
    static final Condition<WorkplaceDialogue> ON_REQUEST =
            new Condition<>("dialogue-on-request", KIND.is(Kind.ON_REQUEST));
    static final Condition<WorkplaceDialogue> OVER_A_CASE =
            new Condition<>("dialogue-over-a-case", KIND.is(Kind.OVER_A_CASE));
    static final Condition<WorkplaceDialogue> NO_SUSPENSION = new Condition<>(
            "not-over-a-suspension",
            Fact.or(
                    CASE_MATTER.is(matter -> matter != DialogueCase.Matter.SUSPENSION),
                    KIND.is(kind -> kind != Kind.OVER_A_CASE)));

    /** For a norm of dialogues over cases alone: what kind it is need not be known of a suspension. */
    static final Condition<WorkplaceDialogue> NO_SUSPENSION_CASE =
            new Condition<>(NO_SUSPENSION.name(), CASE_MATTER.is(matter -> matter != DialogueCase.Matter.SUSPENSION));

    static final Condition<WorkplaceDialogue> DAY_FIXED = new Condition<>("dialogue-day-fixed", FIXED);
    static final Condition<WorkplaceDialogue> TOOK_PLACE = new Condition<>("dialogue-held", Fact.done(HELD));
    static final Condition<WorkplaceDialogue> REQUESTED_BY_WORKERS =
            new Condition<>("requested-by-workers", BY_WORKERS);
    static final Condition<WorkplaceDialogue> REQUESTED_BY_EMPLOYER = new Condition<>(
            "requested-by-employer", REQUEST.then("by", DialogueRequest::by).is(Side.EMPLOYER));
    static final Condition<WorkplaceDialogue> ON_FEMALE_WORKERS =
            Condition.of("on-female-workers", "/onFemaleWorkers", WorkplaceDialogue::onFemaleWorkers);
    private static final Fact<WorkplaceDialogue, Boolean> WORKERS_CONSENTED = MemberLists.byEachFact(
            REQUEST_RECEIVED, side -> Fact.both(CONSENTING, side, (has, of) -> REQUEST_SHARE.reachedBy(has, of)));

    /** The side that asked had the consent that it needs. */
    private static final Fact<WorkplaceDialogue, Boolean> ASKER_CONSENTED =
            Fact.or(Fact.and(Fact.not(BY_WORKERS), EMPLOYER_CONSENTED), Fact.and(BY_WORKERS, WORKERS_CONSENTED));

    /** Where both sides had it, whichever asked did. */
    static final Condition<WorkplaceDialogue> VALID_REQUEST = new Condition<>(
            "valid-request",
            Fact.with(
                    ASKER_CONSENTED.path(),
                    ASKER_CONSENTED.reads(),
                    Fact.or(ASKER_CONSENTED, Fact.and(EMPLOYER_CONSENTED, WORKERS_CONSENTED))::of,
                    ASKER_CONSENTED::gaps));

    static final Condition<WorkplaceDialogue> FIXED_OR_DECIDED =
            new Condition<>("case-dialogue-fixed-or-case-decided", Fact.or(FIXED, CASE_DECIDED));

    /** Only the employer signed, whom nobody answers for the workers. */
    static final Fact<WorkplaceDialogue, Boolean> SIGNED_BY_EMPLOYER_ALONE =
            SIGNED_BY.is(signed -> signed.equals(Set.of(DialogueParty.EMPLOYER)));

    private WorkplaceDialogueFacts() {}

    /** The day of an act; the last of all days where it is known not to be done. */
    private static Fact<WorkplaceDialogue, LocalDate> dayOrNever(Fact<WorkplaceDialogue, Act> act) {
        Fact<WorkplaceDialogue, LocalDate> day = Fact.day(act);
        return Fact.with(
                day.path(),
                act.reads(),
                (dialogue, circumstances) -> {
                    LocalDate on = day.of(dialogue, circumstances);
                    Act known = act.of(dialogue, circumstances);
                    return on == null && known != null && known.isNotDone() ? LocalDate.MAX : on;
                },
                day::gaps);
    }

    /** The union signs where there is one, known from the unit or from who took part (D145:39.4 "nếu có", reading B21). */
    static Fact<WorkplaceDialogue, Boolean> unionSigns() {
        return signs(DialogueParty.UNION);
    }

    /** So does the other organisation of workers. */
    static Fact<WorkplaceDialogue, Boolean> otherOrganisationSigns() {
        return signs(DialogueParty.OTHER_ORGANISATION);
    }

    /** The dialogue group signs where one took part, and where the workers have no organisation at all. */
    static Fact<WorkplaceDialogue, Boolean> groupSigns() {
        return Fact.or(
                Fact.and(Fact.not(unionSigns()), Fact.not(otherOrganisationSigns())),
                tookPart(DialogueParty.DIALOGUE_GROUP));
    }

    /** Those who are known to have to sign. */
    static Set<DialogueParty> signatories(WorkplaceDialogue dialogue, Circumstances circumstances) {
        EnumSet<DialogueParty> parties = EnumSet.of(DialogueParty.EMPLOYER);
        Map<DialogueParty, Fact<WorkplaceDialogue, Boolean>> others = Map.of(
                DialogueParty.UNION, unionSigns(),
                DialogueParty.OTHER_ORGANISATION, otherOrganisationSigns(),
                DialogueParty.DIALOGUE_GROUP, groupSigns());
        others.forEach((party, signs) -> {
            if (Truth.of(signs.of(dialogue, circumstances)).isTrue()) {
                parties.add(party);
            }
        });
        return parties;
    }

    /** That it took part shows that it exists; that it did not shows nothing. */
    private static Fact<WorkplaceDialogue, Boolean> signs(DialogueParty party) {
        return exists(party)
                .orElse(Fact.of(
                        PARTIES.path(),
                        dialogue ->
                                dialogue.parties() != null && dialogue.parties().contains(party)
                                        ? Boolean.TRUE
                                        : null));
    }

    /** One took part, or signed, of which it is known that there was none then. */
    static Fact<WorkplaceDialogue, Boolean> withoutBeing(
            DialogueParty party, Fact<WorkplaceDialogue, Set<DialogueParty>> among) {
        return Fact.and(isAmong(party, among), Fact.not(exists(party)));
    }

    /** One of the workers' side took part of which it is not known that there was none. */
    static Fact<WorkplaceDialogue, Boolean> tookPartBeing(DialogueParty party) {
        return Fact.and(tookPart(party), Fact.not(Fact.said(Fact.not(exists(party)))));
    }

    /** There was a union, another organisation or a dialogue group on the day of the dialogue. */
    static Fact<WorkplaceDialogue, Boolean> exists(DialogueParty party) {
        return switch (party) {
            case UNION -> UnionRules.<WorkplaceDialogue>hasUnion().fact();
            case OTHER_ORGANISATION ->
                UnionRules.<WorkplaceDialogue>hasOtherOrganisation().fact();
            case DIALOGUE_GROUP -> DialogueGroupRules.hasDialogueGroup(HELD_ON).fact();
            case EMPLOYER -> Fact.always();
        };
    }

    private static Fact<WorkplaceDialogue, Boolean> tookPart(DialogueParty party) {
        return isAmong(party, PARTIES);
    }

    private static Fact<WorkplaceDialogue, Boolean> isAmong(
            DialogueParty party, Fact<WorkplaceDialogue, Set<DialogueParty>> some) {
        return some.is(parties -> parties.contains(party));
    }
}
