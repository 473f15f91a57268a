package vn.danchu.workplace;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.fails;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.inTurn;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.compliance.TimeRules.from;
import static vn.danchu.compliance.TimeRules.inOrder;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;
import static vn.danchu.workplace.WorkplaceDialogueFacts.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;

/**
 * What the law asks of each dialogue at the workplace. D145 binds employers outside the state sector of its own force;
 * state enterprises since L10:73.2 sends them to it.
 */
final class WorkplaceDialogueNorms {

    private static final Subject<WorkplaceDialogue> DIALOGUE =
            Subject.of(WorkplaceDialogue.class, DATE).in(STATE_ENTERPRISE, NON_STATE_EMPLOYER);

    private static final Set<DialogueParty> WORKERS =
            EnumSet.of(DialogueParty.UNION, DialogueParty.OTHER_ORGANISATION, DialogueParty.DIALOGUE_GROUP);

    private static final List<String> GROUP_ALONE = List.of(DialogueParty.DIALOGUE_GROUP.name());

    private static final Fact<WorkplaceDialogue, Boolean> ANY_TOOK_PART = Fact.or(
            tookPartBeing(DialogueParty.UNION),
            Fact.or(tookPartBeing(DialogueParty.OTHER_ORGANISATION), tookPartBeing(DialogueParty.DIALOGUE_GROUP)));

    static final List<Norm<WorkplaceDialogue>> ALL = List.of(
            norm(DIALOGUE.onDate(HELD_ON), "D145-38.4-women", COMPOSITION, "D145:38.4", "D145:41.1.b")
                    .when(ON_FEMALE_WORKERS)
                    .when(TOOK_PLACE)
                    .when(NO_SUSPENSION)
                    .requires(Rules.all(
                            holds(FEMALE_WORKERS_REPRESENTED),
                            Rules.where(OVER_A_CASE.fact(), holds(FEMALE_WORKERS_ASKED)))),
            norm(DIALOGUE.onDate(HELD_ON), "D145-39.1-organised-with-workers", COMPOSITION, "D145:39.1")
                    .when(PERIODIC)
                    .when(TOOK_PLACE)
                    .requires(organisedWithWorkers()),
            norm(DIALOGUE.onDate(HELD_ON), "D145-39.3-content-5-working-days", DEADLINE, "D145:39.3")
                    .when(PERIODIC)
                    .when(DAY_FIXED)
                    .requires(Rules.all(
                            deadline(HELD_ON, Limit.workingDaysBefore(5), CONTENT_BY_EMPLOYER),
                            deadline(HELD_ON, Limit.workingDaysBefore(5), CONTENT_BY_WORKERS))),
            norm(DIALOGUE.onDate(HELD_ON), "D145-39.4-over-70-percent", THRESHOLD, "D145:39.4")
                    .when(PERIODIC)
                    .when(TOOK_PLACE)
                    .requires(Rules.all(
                            MemberLists.byEach(
                                    HELD_ON, side -> CountRules.share(WORKERS_PRESENT, Share.moreThan(7, 10), side)),
                            holds(REPRESENTATIVE_PRESENT))),
            norm(DIALOGUE.onDate(HELD_ON), "D145-39.4-minutes-signed", CONTENT, "D145:39.4", "D145:40.3", "D145:41.1.đ")
                    .when(TOOK_PLACE)
                    .when(NO_SUSPENSION)
                    .requires(minutesSigned()),
            norm(
                            DIALOGUE.onDate(HELD_ON),
                            "D145-39.5-public-3-working-days",
                            DEADLINE,
                            "D145:39.5",
                            "D145:40.4",
                            "D145:41.1.e")
                    .when(TOOK_PLACE)
                    .when(NO_SUSPENSION)
                    .requires(following(HELD_ON, ENDED, deadline(LAST_DAY, Limit.workingDays(3), PUBLISHED))),
            norm(DIALOGUE.onDate(REQUEST_RECEIVED), "D145-40.1-employer-request", PRESENCE, "D145:40.1.a")
                    .when(ON_REQUEST)
                    .when(REQUESTED_BY_EMPLOYER)
                    .when(TOOK_PLACE)
                    .requires(holds(EMPLOYER_CONSENTED)),
            norm(DIALOGUE.onDate(REQUEST_RECEIVED), "D145-40.1-request-30-percent", THRESHOLD, "D145:40.1.b")
                    .when(ON_REQUEST)
                    .when(REQUESTED_BY_WORKERS)
                    .when(TOOK_PLACE)
                    .requires(MemberLists.byEach(
                            REQUEST_RECEIVED, side -> CountRules.share(CONSENTING, REQUEST_SHARE, side))),
            norm(DIALOGUE.onDate(REQUEST_RECEIVED), "D145-40.2-answered-5-working-days", DEADLINE, "D145:40.2")
                    .when(ON_REQUEST)
                    .when(VALID_REQUEST)
                    .requires(inTurn(
                            deadline(REQUEST_RECEIVED, Limit.workingDays(5), ANSWERED),
                            choose(
                                    TIME_AND_PLACE_AGREED,
                                    holds(TIME_AND_PLACE_AGREED),
                                    deadline(
                                            REQUEST_RECEIVED,
                                            Limit.workingDays(5),
                                            TIME_AND_PLACE_AGREED.map(not -> Act.notDone()))))),
            norm(DIALOGUE.onDate(REQUEST_RECEIVED), "D145-40.2-dialogue-held", PRESENCE, "D145:40.2")
                    .when(ON_REQUEST)
                    .when(VALID_REQUEST)
                    .requires(following(
                            REQUEST_RECEIVED,
                            HELD,
                            done(HELD, NoLimit.notBefore(NoLimit.endOfPeriod(), REQUEST_RECEIVED, Limit.months(3))))),
            norm(DIALOGUE.onDate(CASE_DAY), "D145-41.1-case-dialogue", SEQUENCE, "D145:41.1.a")
                    .when(OVER_A_CASE)
                    .when(NO_SUSPENSION_CASE)
                    .when(FIXED_OR_DECIDED)
                    .requires(Rules.all(
                            Rules.where(
                                    FIXED,
                                    Rules.all(
                                            from(HELD_ON, inOrder(CASE_SENT, CASE_OPINIONS)),
                                            doneBefore(CASE_SENT, HELD_ON),
                                            doneBefore(CASE_OPINIONS, HELD_ON))),
                            choose(CASE_DECIDED, doneBefore(HELD, CASE_DECIDED_ON), fails(CASE_DECIDED)))));

    private WorkplaceDialogueNorms() {}

    private static Norm.Draft<WorkplaceDialogue> norm(
            Subject<WorkplaceDialogue> subject, String id, NormKind kind, String... cites) {
        return subject.norm(id, kind, cites).inForce(STATE_ENTERPRISE, Instruments.L10.inForce());
    }

    /**
     * The employer and whoever represents the workers: each organisation there is and the group, if any. Minutes that the employer
     * alone signed lack the workers' side, whoever is named as party (reading B21).
     */
    private static Rule<WorkplaceDialogue> minutesSigned() {
        Rule<WorkplaceDialogue> byWorkers = Rules.all(
                containsAll(SIGNED_BY, Fact.with("/parties", WorkplaceDialogueFacts::signatories)),
                Rules.where(unionSigns(), signedBy(DialogueParty.UNION)),
                Rules.where(otherOrganisationSigns(), signedBy(DialogueParty.OTHER_ORGANISATION)),
                Rules.where(groupSigns(), signedBy(DialogueParty.DIALOGUE_GROUP)));
        return unlessContradicted(choose(
                SIGNED_BY_EMPLOYER_ALONE,
                (dialogue, circumstances) ->
                        Outcome.of(Reason.NOT_MET, SIGNED_BY.path()).caution("minutes-by-employer-alone"),
                byWorkers));
    }

    /** With whoever represents the workers; nobody did of whom it is known that there were none. */
    private static Rule<WorkplaceDialogue> organisedWithWorkers() {
        Rule<WorkplaceDialogue> rule = ListRules.containsAny(PARTIES, WORKERS);
        for (DialogueParty party : WORKERS) {
            rule = choose(
                    Fact.said(Fact.and(withoutBeing(party, PARTIES), Fact.not(ANY_TOOK_PART))),
                    contradiction(party, PARTIES),
                    rule);
        }
        return rule;
    }

    /** The group need not sign for an organisation that took part: a unit that says that there is none contradicts it. */
    private static Rule<WorkplaceDialogue> unlessContradicted(Rule<WorkplaceDialogue> rule) {
        Rule<WorkplaceDialogue> ofNone =
                unlessWithoutBeing(DialogueParty.UNION, unlessWithoutBeing(DialogueParty.OTHER_ORGANISATION, rule));
        Rule<WorkplaceDialogue> unlessOrganised = Rules.adjusted(
                rule,
                (outcome, dialogue, circumstances) ->
                        GROUP_ALONE.equals(outcome.arguments().get(Argument.ABSENT))
                                ? ofNone.judge(dialogue, circumstances)
                                : outcome);
        return unlessOfNoGroup(PARTIES, unlessOfNoGroup(SIGNED_BY, unlessOrganised));
    }

    private static Rule<WorkplaceDialogue> unlessWithoutBeing(DialogueParty party, Rule<WorkplaceDialogue> rule) {
        return choose(Fact.said(withoutBeing(party, PARTIES)), contradiction(party, PARTIES), rule);
    }

    /** No group took part or signed that had not been chosen; who else had to sign had to, with or without one. */
    private static Rule<WorkplaceDialogue> unlessOfNoGroup(
            Fact<WorkplaceDialogue, Set<DialogueParty>> among, Rule<WorkplaceDialogue> rule) {
        DialogueParty group = DialogueParty.DIALOGUE_GROUP;
        Rule<WorkplaceDialogue> contradicted = Rules.adjusted(
                rule,
                (outcome, dialogue, circumstances) -> outcome.verdict() == Verdict.NON_COMPLIANT
                                && !GROUP_ALONE.equals(outcome.arguments().get(Argument.ABSENT))
                        ? outcome
                        : Outcome.contradiction(among.path(), exists(group).path()));
        return choose(Fact.said(withoutBeing(group, among)), contradicted, rule);
    }

    private static Rule<WorkplaceDialogue> contradiction(
            DialogueParty party, Fact<WorkplaceDialogue, Set<DialogueParty>> among) {
        return (dialogue, circumstances) ->
                Outcome.contradiction(among.path(), exists(party).path());
    }

    private static Rule<WorkplaceDialogue> signedBy(DialogueParty party) {
        return containsAll(SIGNED_BY, Set.of(party));
    }
}
