package vn.danchu.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Document;

/** What is told of the decision and cannot all be so: a rule finds what is so whichever is right, else that it contradicts itself. */
final class DecisionInDoubt {

    private static final Fact<Disclosure, LocalDate> RECEIVED = SupportMoments.RECEIVED;
    private static final Fact<Disclosure, LocalDate> SIGNED =
            Fact.of("/decision/signedOn", Disclosure::decision, Document::signedOn);
    private static final Fact<Disclosure, Boolean> RECEIVED_EARLY =
            Fact.said(Fact.both(RECEIVED, SIGNED, LocalDate::isBefore));

    private static final Fact<Disclosure, Boolean> NO_DOCUMENT = Fact.said(DisclosureFacts.WITHOUT_DOCUMENT);
    private static final Fact<Disclosure, Boolean> TOLD =
            Fact.of("/decision", disclosure -> disclosure.decision() != null);
    private static final Fact<Disclosure, Boolean> SAID_TO_BE_NONE = Fact.and(NO_DOCUMENT, TOLD);

    /** There is a decision or document, or it is told and said to be none. */
    static final Condition<Disclosure> HAS_DOCUMENT =
            new Condition<>("has-document", Fact.or(Fact.not(NO_DOCUMENT), TOLD));

    private DecisionInDoubt() {}

    /** The rule of what has a document, unless that is told and said to be none. */
    static Rule<Disclosure> unlessNone(Rule<Disclosure> rule) {
        return Rules.unlessContradicted(SAID_TO_BE_NONE, NO_DOCUMENT.path(), TOLD.path(), rule);
    }

    /** The rule, unless the decision was received before it was signed, or is told and said to be none. */
    static Rule<Disclosure> unlessContradicted(Rule<Disclosure> rule) {
        Rule<Disclosure> ofDecision = of(
                disclosure -> DisclosureBuilder.builder(disclosure)
                        .withoutDocument(null)
                        .build(),
                rule);
        Rule<Disclosure> ofNone = of(
                disclosure ->
                        DisclosureBuilder.builder(disclosure).decision(null).build(),
                rule);
        Outcome contradiction = Outcome.contradiction(NO_DOCUMENT.path(), TOLD.path());
        return unlessReceivedEarly(Rules.choose(
                SAID_TO_BE_NONE,
                Rules.eitherWay(ofDecision, ofNone, (disclosure, circumstances) -> contradiction),
                rule));
    }

    /** The rule, unless the decision was received before it was signed: what is in time by that receipt is in time by any later one. */
    static Rule<Disclosure> unlessReceivedEarly(Rule<Disclosure> rule) {
        Rule<Disclosure> contradiction = Rules.rule(List.of(RECEIVED, SIGNED), DecisionInDoubt::receivedEarly);
        Rule<Disclosure> inDoubt = Rules.adjusted(
                rule,
                (outcome, disclosure, circumstances) ->
                        outcome.verdict() == Verdict.NON_COMPLIANT || outcome.verdict() == Verdict.UNDETERMINED
                                ? contradiction.judge(disclosure, circumstances)
                                : outcome);
        return Rules.choose(RECEIVED_EARLY, inDoubt, rule);
    }

    private static LocalDate signedOn(Disclosure disclosure) {
        return Objects.requireNonNull(
                Objects.requireNonNull(disclosure.decision()).signedOn());
    }

    private static Outcome receivedEarly(Disclosure disclosure, Circumstances circumstances) {
        LocalDate received = Objects.requireNonNull(RECEIVED.of(disclosure, circumstances));
        return Outcome.datesContradict(RECEIVED.path(), received, SIGNED.path(), signedOn(disclosure));
    }

    private static Rule<Disclosure> of(UnaryOperator<Disclosure> told, Rule<Disclosure> rule) {
        return Rules.adjusted(
                rule, (outcome, disclosure, circumstances) -> rule.judge(told.apply(disclosure), circumstances));
    }
}
