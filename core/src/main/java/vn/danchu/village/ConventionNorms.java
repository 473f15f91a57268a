package vn.danchu.village;

import static vn.danchu.compliance.CountRules.atLeast;
import static vn.danchu.compliance.CountRules.share;
import static vn.danchu.compliance.CountRules.shareNotReached;
import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.containsAny;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.byEndOfPeriod;
import static vn.danchu.compliance.TimeRules.byLibrarysDay;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.compliance.TimeRules.notAfter;
import static vn.danchu.compliance.TimeRules.towardsVillage;
import static vn.danchu.compliance.TimeRules.unlessVillageEnded;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.village.ConventionFacts.*;
import static vn.danchu.village.ConventionVoteRules.PASSED;
import static vn.danchu.village.ConventionVoteRules.PASSED_OR_SENT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.RecognitionRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Subject;
import vn.danchu.record.Act;

/** What the law asks of the making of a convention, up to the file for its recognition; by the law of the day of its vote. */
final class ConventionNorms {

    private static final Subject<VillageConvention> CONVENTION =
            Subject.of(VillageConvention.class, VOTE_ON).in(COMMUNE).toldTwice(TOLD_TWICE);

    /** The team came before the draft, and so before the vote. */
    private static final Rule<VillageConvention> DRAFTED_BY_TEAM = Rules.all(
            choose(
                    Fact.done(TEAM_SET_UP),
                    Rules.all(
                            doneBefore(TEAM_SET_UP, DRAFTED_ON),
                            holds(TEAM_SET_UP_JOINTLY),
                            notAfter(PROPOSED_ON, Fact.day(TEAM_SET_UP))),
                    doneBefore(Fact.of(TEAM_SET_UP.path(), convention -> Act.notDone()), DRAFTED_ON)),
            doneBefore(TEAM_SET_UP, VOTE_ON));

    /** Organisations of either kind, unless both are asked for: "nghề nghiệp" names what not every village has. */
    private static final Rule<VillageConvention> TEAM_OF_THOSE_LISTED = choose(
            Fact.known(circumstances -> circumstances.reads(Reading.EVERY_KIND_ON_DRAFTING_TEAM)),
            containsAll(TEAM_MEMBERS, DraftingRole.OF_EVERY_COMMUNITY),
            Rules.all(
                    containsAny(TEAM_MEMBERS, DraftingRole.OF_ORGANISATIONS),
                    containsAll(
                            TEAM_MEMBERS,
                            EnumSet.of(DraftingRole.PERSON_OF_STANDING, DraftingRole.PERSON_OF_KNOWLEDGE))));

    private static final Rule<VillageConvention> POSTED = DraftPostingRule.postedBeforeVote();
    private static final Rule<VillageConvention> SIGNED = Rules.all(
            containsAll(SIGNED_FOR, EnumSet.of(Signatory.VILLAGE_HEAD, Signatory.FRONT_HEAD)),
            atLeast(2, HOUSEHOLD_SIGNATURES));

    /** The seal is put once the convention was recognised: by the library's day of that day, not of the vote. */
    private static final Fact<VillageConvention, LocalDate> SEALED_BY = NoLimit.orLater(
            Fact.choose(
                    Fact.said(RECOGNISED),
                    Fact.both(
                            RECOGNISED_ON,
                            NoLimit.<VillageConvention>endOfPeriod().onDay(RECOGNISED_ON),
                            (recognised, last) -> last),
                    NoLimit.endOfPeriod()),
            NoLimit.endOfPeriod());

    private static final Rule<VillageConvention> SIGNED_AND_SEALED =
            Rules.all(byEndOfPeriod(SIGNED), byLibrarysDay(SEALED_BY, where(RECOGNISED, holds(COMMITTEE_SEAL))));

    /** What was recognised in the life of the village had to have both (D61:6.1), however soon that ended. */
    private static final Fact<VillageConvention, Boolean> OUTLIVED_RECOGNITION =
            Fact.and(RECOGNISED, Fact.villageLivedTo(VILLAGE, RECOGNISED_ON));

    static final List<Norm<VillageConvention>> ALL = List.of(
            CONVENTION
                    .norm("D61-4.1-no-restatement", CONTENT, "D61:4.1")
                    .requires(Rules.all(holds(RESTATES_NO_LAW), holds(CONTRADICTS_NO_LAW))),
            CONVENTION
                    .norm("D61-6.1-signatures", CONTENT, "D61:6.1")
                    .when(PASSED)
                    .caution(SIGNED_BY_PROVISIONAL_HEAD)
                    .caution(SIGNED_ONCE_FOR_BOTH)
                    .requires(RecognitionRules.unlessContradicted(
                            VOTE_ON,
                            RECOGNITION,
                            choose(
                                    OUTLIVED_RECOGNITION,
                                    SIGNED_AND_SEALED,
                                    unlessVillageEnded(VILLAGE, SIGNED_AND_SEALED)))),
            CONVENTION.norm("D61-6.4-vietnamese", FORM, "D61:6.4").requires(holds(IN_VIETNAMESE)),
            CONVENTION
                    .norm("D61-7.1-agreed-with-front", SEQUENCE, "D61:7.1")
                    .when(PROPOSED_BY_HEAD)
                    .requires(Rules.all(
                            doneBefore(PROPOSAL_AGREED, PUT_TO_COMMUNITY_ON), doneBefore(PROPOSAL_AGREED, VOTE_ON))),
            CONVENTION
                    .norm("D61-7.2-consent-form", FORM, "D61:7.2")
                    .when(PROPOSED_BY_CITIZEN)
                    .requires(Rules.all(
                            oneOf(CONSENT_FORM, EnumSet.complementOf(EnumSet.of(ConventionProposal.ConsentForm.OTHER))),
                            holds(CONSENT_TAKEN_JOINTLY))),
            CONVENTION
                    .norm("D61-7.3-initiative-10-percent", THRESHOLD, "D61:7.3")
                    .when(PROPOSED_BY_CITIZEN)
                    .requires(anyOf(
                            share(CONSENTING, Share.atLeast(1, 10), PROPOSAL_HOUSEHOLDS),
                            Rules.all(holds(BENEFICIAL), holds(ENDORSED)))),
            CONVENTION.norm("D61-8.1-drafting-team-set-up", SEQUENCE, "D61:8.1").requires(DRAFTED_BY_TEAM),
            CONVENTION
                    .norm("D61-8.2-drafting-team-members", COMPOSITION, "D61:8.2")
                    .requires(TEAM_OF_THOSE_LISTED),
            CONVENTION
                    .norm("D61-8.2-drafting-team", COMPOSITION, "D61:8.2")
                    .when(MINORITY_COMMUNITY)
                    .caution(ELDER_SPEAKS_LANGUAGE)
                    .requires(Rules.adjusted(
                            containsAll(
                                    TEAM_MEMBERS,
                                    EnumSet.of(DraftingRole.ELDER_OR_CHIEF, DraftingRole.LANGUAGE_SPEAKER)),
                            (outcome, convention, circumstances) -> ofAnUnlistedVillage(convention, circumstances)
                                    ? Outcome.contradiction("#/unit/villages", "/village")
                                    : outcome)),
            CONVENTION.norm("D61-9.1-draft-posted-30-days", DURATION, "D61:9.1").requires(POSTED),
            CONVENTION.norm("D61-9.2-opinion-form", FORM, "D61:9.2").requires(atLeast(1, OPINION_FORMS)),
            CONVENTION
                    .norm("D61-10-majority", THRESHOLD, "D61:10")
                    .caution(ConventionVoteRules.IN_EFFECT_UNRECOGNISED)
                    .requires(ConventionVoteRules.majority()),
            CONVENTION
                    .norm("D61-10.1-attendance-majority", THRESHOLD, "D61:10.1.a")
                    .when(BY_MEETING)
                    .requires(ConventionVoteRules.attendance()),
            CONVENTION
                    .norm("D61-10.2-ballot-after-meeting", SEQUENCE, "D61:10.2.a")
                    .when(BY_BALLOT)
                    .requires(Rules.all(
                            doneBefore(MEETING_FAILED, BALLOTS_FROM),
                            doneBefore(MEETING_FAILED, VOTE_ON),
                            shareNotReached(PRESENT_AT_FAILED_MEETING, Share.moreThan(1, 2), HOUSEHOLDS))),
            CONVENTION
                    .norm("D61-10.2-result-public", PRESENCE, "D61:10.2.b")
                    .when(BY_BALLOT)
                    .requires(unlessVillageEnded(VILLAGE, following(VOTE_ON, RESULT_PUBLIC, done(RESULT_PUBLIC)))),
            CONVENTION
                    .norm("D61-11.3-file-5-working-days", DEADLINE, "D61:11.3.a")
                    .when(PASSED_OR_SENT)
                    .requires(unlessVillageEnded(
                            VILLAGE,
                            Rules.unlessContradicted(
                                    Fact.and(
                                            Fact.past(FILE_RECEIVED_ON),
                                            Fact.not(Fact.doneBy(FILE_SENT, FILE_RECEIVED_ON))),
                                    FILE_SENT.path(),
                                    FILE_RECEIVED_ON.path(),
                                    deadline(VOTE_ON, Limit.workingDays(5), FILE_SENT)))),
            CONVENTION
                    .norm("D61-11.4-file-content", CONTENT, "D61:11.4")
                    .when(FILE_WAS_SENT)
                    .requires(containsAll(FILE_ITEMS, EnumSet.allOf(RecognitionFileItem.class))),
            CONVENTION
                    .norm("D61-13.4-amended-same-way", SEQUENCE, "D61:13.4")
                    .when(CHANGES_ANOTHER)
                    .when(PASSED)
                    .requires(Rules.all(
                            doneBefore(TEAM_SET_UP, VOTE_ON),
                            POSTED,
                            ConventionVoteRules.majority(),
                            RecognitionRules.unlessContradicted(
                                    VOTE_ON, RECOGNITION, towardsVillage(VILLAGE, done(RECOGNITION_ANSWERED))))));

    private ConventionNorms() {}
}
