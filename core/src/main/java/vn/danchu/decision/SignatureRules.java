package vn.danchu.decision;

import static vn.danchu.compliance.Rules.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
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

    private static final Fact<CommunityDecision, Set<Signatory>> SIGNATORIES =
            DecisionFacts.DOCUMENT.part("signatories", DecisionDocument::signatories);
    /** There was no head to sign, which a provisional head's signature shows. */
    private static final Fact<CommunityDecision, Boolean> NO_HEAD = Fact.of("/headVacant", SignatureRules::noHead);

    /** One person held both posts; nobody does while there is no head. */
    private static final Fact<CommunityDecision, Boolean> ONE_PERSON =
            Fact.choose(Fact.said(NO_HEAD), Fact.known(circumstances -> false), DecisionFacts.HEAD_IS_FRONT_HEAD);

    private SignatureRules() {}

    static Rule<CommunityDecision> officersSigned() {
        Rule<CommunityDecision> both = choose(
                ONE_PERSON,
                signed(true),
                choose(
                        DecisionFacts.MATTER_4.fact(),
                        signed(false, Signatory.ELECTION_TEAM_HEAD, Signatory.PROVISIONAL_HEAD, Signatory.CONVENER),
                        choose(NO_HEAD, signed(false, Signatory.PROVISIONAL_HEAD, Signatory.CONVENER), signed(false))));
        return Rules.rule(
                List.of(SIGNATORIES, ONE_PERSON, DecisionFacts.MATTER, NO_HEAD),
                (d, circumstances) -> SIGNATORIES.of(d, circumstances) == null
                        ? Outcome.noData(SIGNATORIES.gaps(d, circumstances))
                        : both.judge(d, circumstances));
    }

    /**
     * Both officers signed.
     *
     * @param onePerson whether one signature does for both posts
     * @param instead who may sign in place of the head
     */
    private static Rule<CommunityDecision> signed(boolean onePerson, Signatory... instead) {
        return Rules.rule(SIGNATORIES, (d, circumstances) -> {
            Set<Signatory> signed = SIGNATORIES.of(d, circumstances);
            if (signed == null) {
                return Outcome.noData(SIGNATORIES.gaps(d, circumstances));
            }
            boolean head = signed.contains(Signatory.VILLAGE_HEAD);
            boolean front = signed.contains(Signatory.FRONT_HEAD);
            Outcome met = Outcome.of(Reason.MET, SIGNATORIES.path());
            if (head && front) {
                return met;
            }
            if (onePerson && (head || front)) {
                return met.caution("one-signature-for-both");
            }
            return front && List.of(instead).stream().anyMatch(signed::contains)
                    ? met.caution("signed-in-place-of-head")
                    : absent(signed);
        });
    }

    private static @Nullable Boolean noHead(CommunityDecision decision) {
        DecisionDocument document = decision.document();
        return document != null
                        && document.signatories() != null
                        && document.signatories().contains(Signatory.PROVISIONAL_HEAD)
                ? Boolean.TRUE
                : decision.headVacant();
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
