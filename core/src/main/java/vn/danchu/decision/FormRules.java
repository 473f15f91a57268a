package vn.danchu.decision;

import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.decision.DecisionFacts.AGREED;
import static vn.danchu.decision.DecisionFacts.FORM;
import static vn.danchu.decision.DecisionFacts.MATTER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;

/** Which form may be used for which matter (L10:17, 19.1, D59:4.1, 5.1). */
final class FormRules {

    static final Fact<CommunityDecision, Boolean> MATTER_LISTED =
            Fact.of("/matter", d -> listed(d.matter(), d.otherMatter()));
    static final Fact<CommunityDecision, Boolean> FORM_LISTED = Fact.of("/form", d -> listed(d.form(), d.otherForm()));

    private static final Fact<CommunityDecision, Boolean> COMMUNE_WIDE =
            Fact.of("/scope", d -> d.scope() == null ? null : d.scope() != DecisionScope.VILLAGE);
    private static final Fact<CommunityDecision, Boolean> COMMUNE_RESULT = DecisionFacts.COMMUNE_RESULT.fact();
    private static final Fact<CommunityDecision, EarlierMeeting> EARLIER_MEETING =
            Fact.of("/earlierMeeting", CommunityDecision::earlierMeeting);
    private static final Fact<CommunityDecision, Act> CHOSEN_BY_CHAIR = Fact.of(
            "/ballot/chosenByChair", d -> d.ballot() == null ? null : d.ballot().chosenByChair());
    private static final Fact<CommunityDecision, Act> BALLOT_AGREED = Fact.of(
            "/ballot/agreedWithFront",
            d -> d.ballot() == null ? null : d.ballot().agreedWithFront());
    private static final Fact<CommunityDecision, Act> ONLINE_AGREED = Fact.of(
            "/onlineVote/agreedWithFront",
            d -> d.onlineVote() == null ? null : d.onlineVote().agreedWithFront());

    private static final Fact<CommunityDecision, LocalDate> HANDED_OUT = Fact.of(
            "/ballot/collection/from",
            d -> d.ballot() == null || d.ballot().collection() == null
                    ? null
                    : d.ballot().collection().from());
    private static final Fact<CommunityDecision, LocalDate> VOTING_BEGUN = Fact.of(
            "/onlineVote/voting/from",
            d -> d.onlineVote() == null || d.onlineVote().voting() == null
                    ? null
                    : d.onlineVote().voting().from());

    private FormRules() {}

    private static @Nullable Boolean listed(@Nullable Object entry, @Nullable String other) {
        return entry != null ? Boolean.TRUE : other != null ? Boolean.FALSE : null;
    }

    /** Matters 3, 4 and 5: at a meeting, or by ballots after a meeting short of households. */
    static Rule<CommunityDecision> meetingFirst() {
        Rule<CommunityDecision> atMeeting = ListRules.oneOf(FORM, EnumSet.of(DecisionForm.MEETING));
        Fact<CommunityDecision, Boolean> byBallot = Fact.of("/form", d -> d.form() == DecisionForm.BALLOT);
        Fact<CommunityDecision, Boolean> unlisted =
                Fact.of("/otherForm", d -> d.form() == null && d.otherForm() != null);
        return Rules.choose(unlisted, Rules.fails(unlisted), Rules.choose(byBallot, afterShortMeeting(), atMeeting));
    }

    static Rule<CommunityDecision> onlineOnlyForSelfManagedWork() {
        return all(
                ListRules.oneOf(MATTER, EnumSet.of(DecisionMatter.SELF_MANAGED_WORK)),
                Rules.holds(MATTER_LISTED),
                notAfterBegun(ONLINE_AGREED, VOTING_BEGUN));
    }

    /** One of the three cases; the Law prevails over the decree's narrower third case, unless a policy reads it strictly. */
    static Rule<CommunityDecision> ballotAllowed() {
        Rule<CommunityDecision> chosenByChair =
                all(notAfterBegun(CHOSEN_BY_CHAIR, HANDED_OUT), Rules.where(COMMUNE_RESULT, done(AGREED)));
        return anyOf(Rules.choose(COMMUNE_WIDE, chosenByChair, agreedInVillage()), afterShortMeeting());
    }

    private static Rule<CommunityDecision> agreedInVillage() {
        Rule<CommunityDecision> agreed = notAfterBegun(BALLOT_AGREED, HANDED_OUT);
        return Rules.timed(List.of(MATTER, BALLOT_AGREED), (d, circumstances) -> {
            DecisionMatter matter = d.matter();
            if (matter == null) {
                return Outcome.noData(MATTER.path());
            }
            if (!allowed(matter, circumstances)) {
                return Outcome.of(
                        Reason.NOT_ALLOWED,
                        MATTER.path(),
                        Arguments.of(Argument.FOUND, List.of(matter.code()))
                                .with(Argument.ALLOWED, List.of(DecisionMatter.SELF_MANAGED_WORK.code())));
            }
            Outcome outcome = agreed.judge(d, circumstances);
            return matter == DecisionMatter.SELF_MANAGED_WORK || outcome.verdict() != Verdict.COMPLIANT
                    ? outcome
                    : outcome.caution("ballots-by-law-not-decree");
        });
    }

    /** Done, and not only once ballots were out or voting had begun. */
    private static Rule<CommunityDecision> notAfterBegun(
            Fact<CommunityDecision, Act> act, Fact<CommunityDecision, LocalDate> begun) {
        Rule<CommunityDecision> done = done(act);
        return Rules.timed(List.of(act, begun), (d, circumstances) -> {
            Outcome outcome = done.judge(d, circumstances);
            Object on = outcome.arguments().get(Argument.DONE);
            LocalDate start = begun.of(d, circumstances);
            return start != null && on instanceof LocalDate day && day.isAfter(start)
                    ? Outcome.of(
                            Reason.WRONG_ORDER,
                            act.path(),
                            Arguments.of(Argument.DONE, day).with(Argument.START, start))
                    : outcome;
        });
    }

    private static boolean allowed(DecisionMatter matter, Circumstances circumstances) {
        return switch (matter) {
            case SELF_MANAGED_WORK -> true;
            case CONTRIBUTIONS_TO_WORKS, COMMUNITY_FUNDS -> !circumstances.reads(Reading.BALLOTS_ONLY_AS_DECREE_LISTS);
            case VILLAGE_CONVENTION, VILLAGE_HEAD, BOARD_MEMBERS -> false;
        };
    }

    /** A meeting was held before, attended by too few to reach the least share in favour (L10:19.1.b, D59:4.1.b). */
    private static Rule<CommunityDecision> afterShortMeeting() {
        return Rules.rule(List.of(EARLIER_MEETING, MATTER), (d, circumstances) -> {
            EarlierMeeting meeting = d.earlierMeeting();
            DecisionMatter matter = d.matter();
            if (meeting == null || matter == null) {
                return Outcome.noData(meeting == null ? EARLIER_MEETING.path() : MATTER.path());
            }
            Act held = meeting.held();
            if (held != null && Boolean.FALSE.equals(held.done())) {
                return Outcome.of(Reason.NOT_MET, "/earlierMeeting/held");
            }
            LocalDate start = HANDED_OUT.of(d, circumstances);
            if (held != null && held.on() != null && start != null && held.on().isAfter(start)) {
                return Outcome.of(
                        Reason.WRONG_ORDER,
                        "/earlierMeeting/held",
                        Arguments.of(Argument.DONE, held.on()).with(Argument.START, start));
            }
            return tooFewPresent(meeting, matter);
        });
    }

    private static Outcome tooFewPresent(EarlierMeeting meeting, DecisionMatter matter) {
        Integer present = meeting.present();
        Integer households = meeting.households();
        if (present == null || households == null) {
            return Outcome.noData(present == null ? "/earlierMeeting/present" : "/earlierMeeting/households");
        }
        Arguments arguments = Arguments.of(Argument.HAS, present).with(Argument.BASE, households);
        if (households < 1 || present < 0 || present > households) {
            return Outcome.of(Reason.COUNTS_CONTRADICT, "/earlierMeeting/present", arguments);
        }
        boolean enough = matter.threshold().reachedBy(present, households);
        return Outcome.of(
                enough ? Reason.NOT_MET : Reason.MET,
                "/earlierMeeting/present",
                arguments.with(Argument.NEEDED, matter.threshold().needed(households)));
    }
}
