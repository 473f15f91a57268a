package vn.danchu.decision;

import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.eitherWay;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.unlessContradicted;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.lateUnlessVillageEnded;
import static vn.danchu.compliance.TimeRules.unlessVillageEnded;
import static vn.danchu.decision.DecisionFacts.AT_MEETING;
import static vn.danchu.decision.DecisionFacts.BALLOT;
import static vn.danchu.decision.DecisionFacts.BY_BALLOT;
import static vn.danchu.decision.DecisionFacts.DECIDED_ON;
import static vn.danchu.decision.DecisionFacts.DECISION;
import static vn.danchu.decision.DecisionFacts.HEAD_IS_FRONT_HEAD;
import static vn.danchu.decision.DecisionFacts.MATTER_5;
import static vn.danchu.decision.DecisionFacts.ONLINE_VOTE;
import static vn.danchu.decision.DecisionFacts.VILLAGE;
import static vn.danchu.decision.DecisionFacts.VOTE_OF_VILLAGE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.decision.DecisionDocument.Form;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.Truth;

/** What the law asks of the document of a decision that passed (L10:20). */
final class DocumentNorms {

    private static final Limit FIVE_WORKING_DAYS = Limit.workingDays(5);

    private static final Condition<CommunityDecision> IN_A_FORM_OF_THE_LAW =
            new Condition<>("form-of-article-17", FormRules.FORM_LISTED);
    /** At a meeting, a secret ballot was counted, or a decision passed. */
    private static final Condition<CommunityDecision> PAPER_HAS_A_FORM = new Condition<>(
            "paper-on-decree-form",
            Fact.or(
                    Fact.not(AT_MEETING.fact()),
                    Fact.or(Passing.IN_A_VILLAGE.passed().fact(), Sitting.ANY_SECRET)));

    private static final Fact<CommunityDecision, Form> WRITTEN_AS =
            DecisionFacts.DOCUMENT.part("form", DecisionDocument::form);

    private static final Fact<CommunityDecision, Boolean> NOT_DRAWN_UP = Fact.said(WRITTEN_AS.is(Form.NONE));
    private static final Fact<CommunityDecision, LocalDate> MADE_ON =
            DecisionFacts.DOCUMENT.part("madeOn", DecisionDocument::madeOn);
    private static final Fact<CommunityDecision, Act> SENT_TO_COMMITTEE =
            Fact.of("/sentToCommittee", CommunityDecision::sentToCommittee);
    private static final Fact<CommunityDecision, Act> SENT_TO_FRONT =
            Fact.of("/sentToFront", CommunityDecision::sentToFront);

    private static final Fact<CommunityDecision, Boolean> ON_DECREE_FORM =
            DecisionFacts.DOCUMENT.part("onDecreeForm", DecisionDocument::onDecreeForm);
    private static final Fact<CommunityDecision, Set<DocumentContent>> CONTENTS =
            DecisionFacts.DOCUMENT.part("contents", DecisionDocument::contents);
    private static final Fact<CommunityDecision, Integer> HOUSEHOLD_SIGNATURES =
            DecisionFacts.DOCUMENT.part("householdSignatures", DecisionDocument::householdSignatures);

    private static final Fact<CommunityDecision, LocalDate> RECEIVED =
            Fact.of("/recognition/receivedOn", CommunityDecision::recognition, Recognition::receivedOn);

    private static final List<Fact<CommunityDecision, Boolean>> ONLY_OF_A_DOCUMENT = List.of(
            MADE_ON.is(day -> true),
            ON_DECREE_FORM,
            CONTENTS.is(contents -> !contents.isEmpty()),
            DecisionFacts.DOCUMENT
                    .part("signatories", DecisionDocument::signatories)
                    .is(signatories -> !signatories.isEmpty()),
            HOUSEHOLD_SIGNATURES.is(signatures -> signatures > 0),
            RECEIVED.is(day -> true),
            SENT_TO_COMMITTEE.is(act -> !act.isNotDone()),
            SENT_TO_FRONT.is(act -> !act.isNotDone()));

    /** Where something is told that only a document has; not known if nothing is. */
    private static final Fact<CommunityDecision, String> TOLD_OF_IT = Fact.with(
            WRITTEN_AS.path(),
            ONLY_OF_A_DOCUMENT.stream().flatMap(one -> one.reads().stream()).toList(),
            DocumentNorms::toldOfIt,
            (decision, circumstances) -> List.of(WRITTEN_AS.path()));

    private static final Fact<CommunityDecision, Boolean> SAID_OF_IT = Fact.said(TOLD_OF_IT.is(at -> true));

    private static final Rule<CommunityDecision> CONTRADICTED = (decision, circumstances) ->
            Outcome.contradiction(WRITTEN_AS.path(), String.valueOf(TOLD_OF_IT.of(decision, circumstances)));

    private static final Rule<CommunityDecision> TO_COMMITTEE = sentTo(SENT_TO_COMMITTEE, Fact.not(MATTER_5.fact()));
    private static final Rule<CommunityDecision> TO_FRONT = sentTo(SENT_TO_FRONT, MATTER_5.fact());

    private static final Rule<CommunityDecision> NOT_SENT =
            sent(Fact.of(SENT_TO_COMMITTEE.path(), decision -> Act.notDone()));

    /** By whom is not said, so that it may be sent after the village's end. */
    private static final Rule<CommunityDecision> SENT_IN_TIME = choose(
            NOT_DRAWN_UP,
            lateUnlessVillageEnded(
                    VILLAGE, sentUndrawn(all(TO_COMMITTEE, TO_FRONT)), sentUndrawn(all(TO_FRONT, TO_COMMITTEE))),
            lateUnlessVillageEnded(VILLAGE, TO_COMMITTEE, TO_FRONT));

    /** Nothing more is asked of what was not drawn up. */
    private static final Rule<CommunityDecision> NOTHING_MORE =
            ofNone((decision, circumstances) -> Outcome.notApplicable("document-drawn-up", WRITTEN_AS.path()));

    private static final Condition<CommunityDecision> FORM_LEFT_TO_HEAD = new Condition<>(
            "document-form-left-to-head", DecisionFacts.DOCUMENT.map(document -> document.formSetBy() == null));

    static final List<Norm<CommunityDecision>> ALL = List.of(
            documentNorm(
                    "L10-20.1-document-form",
                    FORM,
                    DecisionFacts.inLifeOfVillage(drawnUp()),
                    "L10:20.1",
                    "L10:20.3",
                    "D59:3.5.d"),
            DECISION.norm("L10-20.1-form-agreed-with-front", SEQUENCE, "L10:20.1")
                    .when(VOTE_OF_VILLAGE)
                    .when(Passing.IN_A_VILLAGE.passed())
                    .when(FORM_LEFT_TO_HEAD)
                    .requires(Passing.IN_A_VILLAGE.unlessContradicted(ofADocument(anyOf(
                            doneBefore(
                                    DecisionFacts.DOCUMENT.part(
                                            "formAgreedWithFront", DecisionDocument::formAgreedWithFront),
                                    MADE_ON),
                            holds(HEAD_IS_FRONT_HEAD))))),
            DECISION.norm("D59-3.5-forms", FORM, "D59:3.5.c", "D59:3.5.d", "D59:4.6.a", "D59:5.4.b")
                    .when(VOTE_OF_VILLAGE)
                    .when(IN_A_FORM_OF_THE_LAW)
                    .when(PAPER_HAS_A_FORM)
                    .requires(onDecreeForms()),
            documentNorm(
                    "L10-20.2-document-content",
                    CONTENT,
                    ofADocument(ListRules.containsAll(CONTENTS, EnumSet.allOf(DocumentContent.class))),
                    "L10:20.2"),
            documentNorm(
                    "L10-20.2-signatures",
                    CONTENT,
                    ofADocument(all(SignatureRules.officersSigned(), CountRules.atLeast(2, HOUSEHOLD_SIGNATURES))),
                    "L10:20.2.g"),
            documentNorm(
                    "L10-20.3-sent-5-working-days",
                    DEADLINE,
                    DecisionFacts.inLifeOfVillage(SENT_IN_TIME),
                    "L10:20.3",
                    "D59:3.5.d",
                    "D59:4.7",
                    "D59:5.4.b"));

    private DocumentNorms() {}

    /** Nothing more is asked of a document that was not drawn up; where something is told of it, it was. */
    private static Rule<CommunityDecision> ofADocument(Rule<CommunityDecision> rule) {
        return choose(WRITTEN_AS.is(Form.NONE).orElse(TOLD_OF_IT.is(at -> false)), NOTHING_MORE, rule);
    }

    private static Rule<CommunityDecision> sent(Fact<CommunityDecision, Act> act) {
        return deadline(DECIDED_ON, FIVE_WORKING_DAYS, act);
    }

    /** What was not drawn up was not sent; where something is told of it all the same, what is so either way. */
    private static Rule<CommunityDecision> sentUndrawn(Rule<CommunityDecision> sent) {
        return choose(SAID_OF_IT, eitherWay(sent, NOT_SENT, CONTRADICTED), NOT_SENT);
    }

    /** As above; not sent where it was received for recognition, one of the two is wrong. */
    private static Rule<CommunityDecision> sentTo(
            Fact<CommunityDecision, Act> act, Fact<CommunityDecision, Boolean> recognisedThere) {
        return choose(
                Fact.and(
                        Fact.and(Fact.said(Fact.not(Fact.done(act))), Fact.said(RECEIVED.is(day -> true))),
                        recognisedThere),
                (decision, circumstances) -> Outcome.contradiction(act.path(), RECEIVED.path()),
                sent(act));
    }

    /** The rule on what was not drawn up; what is told of it all the same contradicts that. */
    private static Rule<CommunityDecision> ofNone(Rule<CommunityDecision> rule) {
        return choose(SAID_OF_IT, CONTRADICTED, rule);
    }

    private static @Nullable String toldOfIt(CommunityDecision decision, Circumstances circumstances) {
        for (Fact<CommunityDecision, Boolean> one : ONLY_OF_A_DOCUMENT) {
            if (Truth.of(one.of(decision, circumstances)).isTrue()) {
                return one.path();
            }
        }
        return null;
    }

    /** As a resolution, minutes, a memorandum or an agreement, within the days in which it has to be sent. */
    static Rule<CommunityDecision> drawnUp() {
        return choose(
                NOT_DRAWN_UP,
                unlessVillageEnded(VILLAGE, ofNone(sent(WRITTEN_AS.map(none -> Act.notDone())))),
                ListRules.oneOf(
                        WRITTEN_AS, EnumSet.of(Form.RESOLUTION, Form.MINUTES, Form.MEMORANDUM, Form.AGREEMENT)));
    }

    /** Form 02 of a secret ballot's count, Form 03 of a meeting's decision and an online vote's result, Form 04 of ballots. */
    private static Rule<CommunityDecision> onDecreeForms() {
        Rule<CommunityDecision> onForm = choose(
                NOT_DRAWN_UP,
                unlessContradicted(
                        ON_DECREE_FORM.is(onIt -> true), WRITTEN_AS.path(), ON_DECREE_FORM.path(), NOTHING_MORE),
                holds(ON_DECREE_FORM));
        Rule<CommunityDecision> decision = Passing.IN_A_VILLAGE.unlessContradicted(onForm);
        return choose(
                AT_MEETING.fact(),
                all(
                        Sitting.each(Sitting::countedOnForm),
                        choose(Passing.IN_A_VILLAGE.passed().fact(), decision, FormRules.always())),
                choose(
                        BY_BALLOT.fact(),
                        onDecreeForm(BALLOT.part("minutes", Ballot::minutes)),
                        onDecreeForm(ONLINE_VOTE.part("minutes", OnlineVote::minutes))));
    }

    private static Rule<CommunityDecision> onDecreeForm(Fact<CommunityDecision, ResultMinutes> minutes) {
        return holds(minutes.part("onDecreeForm", ResultMinutes::onDecreeForm));
    }

    private static Norm<CommunityDecision> documentNorm(
            String id, NormKind kind, Rule<CommunityDecision> rule, String... cites) {
        return DECISION.norm(id, kind, cites)
                .when(VOTE_OF_VILLAGE)
                .when(Passing.IN_A_VILLAGE.passed())
                .requires(Passing.IN_A_VILLAGE.unlessContradicted(rule));
    }
}
