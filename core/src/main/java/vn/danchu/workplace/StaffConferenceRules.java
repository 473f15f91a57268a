package vn.danchu.workplace;

import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.inTurn;
import static vn.danchu.compliance.Rules.known;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.notAfter;
import static vn.danchu.compliance.UnionRules.hasOtherOrganisation;
import static vn.danchu.compliance.UnionRules.hasUnion;
import static vn.danchu.workplace.StaffConferenceFacts.AGENDA;
import static vn.danchu.workplace.StaffConferenceFacts.ALL_TAKE_PART;
import static vn.danchu.workplace.StaffConferenceFacts.BALLOT_DECIDED;
import static vn.danchu.workplace.StaffConferenceFacts.BALLOT_DECIDED_ON;
import static vn.danchu.workplace.StaffConferenceFacts.BALLOT_SENT;
import static vn.danchu.workplace.StaffConferenceFacts.BALLOT_SENT_ON;
import static vn.danchu.workplace.StaffConferenceFacts.DECISIONS;
import static vn.danchu.workplace.StaffConferenceFacts.DELEGATES_GROUNDED;
import static vn.danchu.workplace.StaffConferenceFacts.DELEGATE_REASON;
import static vn.danchu.workplace.StaffConferenceFacts.FAILED_CONVENINGS;
import static vn.danchu.workplace.StaffConferenceFacts.FORCE_MAJEURE;
import static vn.danchu.workplace.StaffConferenceFacts.FROM_100_STAFF;
import static vn.danchu.workplace.StaffConferenceFacts.NUMBER_OF_FAILED_CONVENINGS;
import static vn.danchu.workplace.StaffConferenceFacts.PRESENT;
import static vn.danchu.workplace.StaffConferenceFacts.STAFF;
import static vn.danchu.workplace.StaffConferenceFacts.SUMMONED;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.UnionRules;
import vn.danchu.record.Act;

/** What the norms ask of staff conferences. */
final class StaffConferenceRules {

    private static final Share TWO_THIRDS = Share.atLeast(2, 3);

    private StaffConferenceRules() {}

    /** Two thirds of all staff, or of the delegates summoned, are present. */
    static Rule<StaffConference> quorum() {
        return choose(
                ALL_TAKE_PART,
                CountRules.share(PRESENT, TWO_THIRDS, STAFF),
                CountRules.share(PRESENT, TWO_THIRDS, SUMMONED));
    }

    /** All take part; delegates from 100 staff, or on a ground declared with its reason. */
    static Rule<StaffConference> allOrDelegates() {
        return anyOf(
                holds(ALL_TAKE_PART), holds(FROM_100_STAFF), inTurn(holds(DELEGATES_GROUNDED), known(DELEGATE_REASON)));
    }

    /** One of those whom the Law names proposed it. An agency's union counts only where there is one. */
    static Rule<StaffConference> proposedInAgency() {
        return anyOf(
                thirdOfStaff(),
                holds(proposal("/byHead", StaffProposal::byHead)),
                UnionRules.needsUnion(holds(proposal("/byUnion", StaffProposal::byUnion))));
    }

    /** As in an agency, and the other organisation of workers besides. */
    static Rule<StaffConference> proposedInEnterprise() {
        return anyOf(
                thirdOfStaff(),
                holds(proposal("/byHead", StaffProposal::byHead)),
                holds(where(hasUnion(), proposal("/byUnion", StaffProposal::byUnion))),
                holds(where(
                        hasOtherOrganisation(), proposal("/byOtherOrganisation", StaffProposal::byOtherOrganisation))));
    }

    private static Rule<StaffConference> thirdOfStaff() {
        return CountRules.share(proposal("/supporters", StaffProposal::supporters), Share.atLeast(1, 3), STAFF);
    }

    private static <V> Fact<StaffConference, V> proposal(String path, Function<StaffProposal, @Nullable V> read) {
        return Fact.of(
                "/proposal" + path,
                conference -> conference.proposal() == null ? null : read.apply(conference.proposal()));
    }

    /** What an organisation did, false where there is none. */
    private static Fact<StaffConference, Boolean> where(
            Condition<StaffConference> exists, Fact<StaffConference, Boolean> did) {
        return Fact.with(
                did.path(),
                (conference, circumstances) ->
                        Boolean.FALSE.equals(exists.fact().of(conference, circumstances))
                                ? Boolean.FALSE
                                : did.of(conference, circumstances));
    }

    /** Points a to e, less the review of a resolution that is the first, and the matters of art. 49 where none arose. */
    static Rule<StaffConference> agenda() {
        Rule<StaffConference> complete =
                ListRules.containsAll(AGENDA, Fact.of("/first", StaffConferenceRules::required));
        return Rules.adjusted(complete, (outcome, conference, circumstances) -> {
            if (outcome.reason() != Reason.ABSENT
                    || !(outcome.arguments().get(Argument.ABSENT) instanceof List<?> absent)) {
                return outcome;
            }
            String review = AgendaPoint.LAST_RESOLUTION.code();
            String matters = AgendaPoint.STAFF_DECISIONS.code();
            boolean certain = absent.stream()
                    .anyMatch(code -> !(code.equals(review) && conference.first() == null)
                            && !(code.equals(matters) && conference.noMatterArose() == null));
            return certain ? outcome : Outcome.noData(absent.contains(review) ? "/first" : "/noMatterArose");
        });
    }

    private static Set<AgendaPoint> required(StaffConference conference) {
        Set<AgendaPoint> required = EnumSet.range(AgendaPoint.POLICY, AgendaPoint.DISCLOSURE_AND_OPINIONS);
        if (Boolean.TRUE.equals(conference.first())) {
            required.remove(AgendaPoint.LAST_RESOLUTION);
        }
        if (Boolean.TRUE.equals(conference.noMatterArose())) {
            required.remove(AgendaPoint.STAFF_DECISIONS);
        }
        return required;
    }

    /** Every decision is about one of these matters. */
    static Rule<StaffConference> decidesOn(Collection<StaffMatter> matters) {
        Rule<StaffDecision> listed = ListRules.oneOf(Fact.of("/matter", StaffDecision::matter), matters);
        return each(
                DECISIONS,
                Rules.rule(
                        Fact.of("/matter", StaffDecision::matter),
                        (decision, circumstances) -> Boolean.TRUE.equals(decision.unlisted())
                                ? Outcome.of(Reason.NOT_MET, "/unlisted")
                                : listed.judge(decision, circumstances)));
    }

    /**
     * Ballots replace the conference for force majeure or after two convenings without attendance, by a decision taken
     * after agreement, and go to all.
     */
    static Rule<StaffConference> replacedLawfully(Rule<StaffConference> agreed) {
        Rule<StaffConference> twice =
                all(CountRules.atLeast(2, NUMBER_OF_FAILED_CONVENINGS), each(FAILED_CONVENINGS, tooFewCame()));
        return inTurn(
                anyOf(twice, holds(FORCE_MAJEURE)),
                done(BALLOT_DECIDED),
                agreed,
                done(BALLOT_SENT),
                notAfter(BALLOT_DECIDED_ON, BALLOT_SENT_ON));
    }

    private static Rule<Convening> tooFewCame() {
        Rule<Convening> attended = CountRules.share(
                Fact.of("/present", Convening::present), TWO_THIRDS, Fact.of("/called", Convening::called));
        return Rules.adjusted(attended, (outcome, convening, circumstances) -> switch (outcome.reason()) {
            case SHARE_REACHED -> Outcome.of(Reason.NOT_MET, outcome.path(), outcome.arguments());
            case SHARE_NOT_REACHED -> Outcome.of(Reason.MET, outcome.path(), outcome.arguments());
            default -> outcome;
        });
    }

    /** The agreement came before the decision on the ballots. */
    static Rule<StaffConference> agreedToBallot(Fact<StaffConference, Act> agreed) {
        return doneBefore(agreed, BALLOT_DECIDED_ON);
    }
}
