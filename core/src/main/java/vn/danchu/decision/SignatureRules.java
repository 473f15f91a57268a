package vn.danchu.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.decision.DecisionDocument.Signatory;

/**
 * The village head and the head of the Front working committee sign (L10:20.2.g). The text names nobody else; where the
 * head is missing, or is who is elected or dismissed, the one who stands in may sign, with a caution.
 */
final class SignatureRules {

    private static final Fact<CommunityDecision, Set<Signatory>> SIGNATORIES = Fact.of(
            "/document/signatories",
            d -> d.document() == null ? null : d.document().signatories());

    private SignatureRules() {}

    static Rule<CommunityDecision> officersSigned() {
        return Rules.rule(SIGNATORIES, SignatureRules::judge);
    }

    private static Outcome judge(CommunityDecision decision, Circumstances circumstances) {
        Set<Signatory> signed = SIGNATORIES.of(decision, circumstances);
        if (signed == null) {
            return Outcome.noData(SIGNATORIES.path());
        }
        boolean head = signed.contains(Signatory.VILLAGE_HEAD);
        boolean front = signed.contains(Signatory.FRONT_HEAD);
        if (head && front) {
            return Outcome.of(Reason.MET, SIGNATORIES.path());
        }
        if (head || front) {
            if (decision.headIsFrontHead() == null) {
                Outcome instead = inPlaceOfHead(decision, signed);
                boolean settled = instead.reason() == Reason.MET || Boolean.TRUE.equals(decision.headVacant());
                return front && settled ? instead : Outcome.noData("/headIsFrontHead");
            }
            if (decision.headIsFrontHead()) {
                return Outcome.of(Reason.MET, SIGNATORIES.path()).caution("one-signature-for-both");
            }
        }
        return front ? inPlaceOfHead(decision, signed) : absent(signed);
    }

    private static Outcome inPlaceOfHead(CommunityDecision decision, Set<Signatory> signed) {
        boolean onTheHead = decision.matter() == DecisionMatter.VILLAGE_HEAD;
        Boolean missing =
                onTheHead || signed.contains(Signatory.PROVISIONAL_HEAD) ? Boolean.TRUE : decision.headVacant();
        boolean substitute = signed.contains(Signatory.PROVISIONAL_HEAD)
                || signed.contains(Signatory.CONVENER)
                || (onTheHead && signed.contains(Signatory.ELECTION_TEAM_HEAD));
        if (!substitute || Boolean.FALSE.equals(missing)) {
            return absent(signed);
        }
        return missing == null
                ? Outcome.noData("/headVacant")
                : Outcome.of(Reason.MET, SIGNATORIES.path()).caution("signed-in-place-of-head");
    }

    private static Outcome absent(Set<Signatory> signed) {
        List<String> absent = new ArrayList<>();
        for (Signatory required : List.of(Signatory.VILLAGE_HEAD, Signatory.FRONT_HEAD)) {
            if (!signed.contains(required)) {
                absent.add(required.name());
            }
        }
        return Outcome.of(Reason.ABSENT, SIGNATORIES.path(), Arguments.of(Argument.ABSENT, absent));
    }
}
