package vn.danchu.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.record.Document;

/** What is told of the decision and cannot all be so: a rule finds what is so whichever is right, else that it contradicts itself. */
final class DecisionInDoubt {

    private static final Fact<Disclosure, LocalDate> RECEIVED = SupportMoments.RECEIVED;
    private static final Fact<Disclosure, LocalDate> SIGNED =
            Fact.of("/decision/signedOn", Disclosure::decision, Document::signedOn);
    private static final Fact<Disclosure, Boolean> RECEIVED_EARLY =
            Fact.said(Fact.both(RECEIVED, SIGNED, LocalDate::isBefore));

    private DecisionInDoubt() {}

    /** The rule, unless the decision was received before it was signed: a receipt that is wrong may have been as late as today. */
    static Rule<Disclosure> unlessReceivedEarly(Rule<Disclosure> rule) {
        Rule<Disclosure> atTheLatest = Rules.adjusted(
                rule,
                (outcome, disclosure, circumstances) -> rule.judge(
                        DisclosureBuilder.builder(disclosure)
                                .decision(new Document(null, signedOn(disclosure), circumstances.asOf()))
                                .build(),
                        circumstances));
        return Rules.choose(
                RECEIVED_EARLY,
                Rules.eitherWay(
                        rule, atTheLatest, Rules.rule(List.of(RECEIVED, SIGNED), DecisionInDoubt::receivedEarly)),
                rule);
    }

    private static LocalDate signedOn(Disclosure disclosure) {
        return Objects.requireNonNull(
                Objects.requireNonNull(disclosure.decision()).signedOn());
    }

    private static Outcome receivedEarly(Disclosure disclosure, Circumstances circumstances) {
        LocalDate received = Objects.requireNonNull(RECEIVED.of(disclosure, circumstances));
        return Outcome.datesContradict(RECEIVED.path(), received, SIGNED.path(), signedOn(disclosure));
    }
}
