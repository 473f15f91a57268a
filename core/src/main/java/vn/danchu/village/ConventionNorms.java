package vn.danchu.village;

import static vn.danchu.compliance.CountRules.atLeast;
import static vn.danchu.compliance.CountRules.share;
import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.onceDue;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.from;
import static vn.danchu.compliance.TimeRules.notAfter;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.village.ConventionFacts.ATTENDANCE_FELL_SHORT;
import static vn.danchu.village.ConventionFacts.BALLOTS_FROM;
import static vn.danchu.village.ConventionFacts.BENEFICIAL;
import static vn.danchu.village.ConventionFacts.BY_BALLOT;
import static vn.danchu.village.ConventionFacts.BY_MEETING;
import static vn.danchu.village.ConventionFacts.CHANGES_ANOTHER;
import static vn.danchu.village.ConventionFacts.COMMITTEE_SEAL;
import static vn.danchu.village.ConventionFacts.CONSENTING;
import static vn.danchu.village.ConventionFacts.CONTRADICTS_NO_LAW;
import static vn.danchu.village.ConventionFacts.DRAFTED_ON;
import static vn.danchu.village.ConventionFacts.ELDER_SPEAKS_LANGUAGE;
import static vn.danchu.village.ConventionFacts.ENDORSED;
import static vn.danchu.village.ConventionFacts.FILE_ITEMS;
import static vn.danchu.village.ConventionFacts.FILE_SENT;
import static vn.danchu.village.ConventionFacts.FILE_WAS_SENT;
import static vn.danchu.village.ConventionFacts.HOUSEHOLDS;
import static vn.danchu.village.ConventionFacts.HOUSEHOLD_SIGNATURES;
import static vn.danchu.village.ConventionFacts.IN_FAVOUR;
import static vn.danchu.village.ConventionFacts.IN_VIETNAMESE;
import static vn.danchu.village.ConventionFacts.MEETING_FAILED;
import static vn.danchu.village.ConventionFacts.MINORITY_COMMUNITY;
import static vn.danchu.village.ConventionFacts.NOT_VOTED_DOWN;
import static vn.danchu.village.ConventionFacts.OPINION_FORMS;
import static vn.danchu.village.ConventionFacts.PRESENT;
import static vn.danchu.village.ConventionFacts.PROPOSAL_AGREED;
import static vn.danchu.village.ConventionFacts.PROPOSAL_HOUSEHOLDS;
import static vn.danchu.village.ConventionFacts.PROPOSED_BY_CITIZEN;
import static vn.danchu.village.ConventionFacts.PROPOSED_BY_HEAD;
import static vn.danchu.village.ConventionFacts.PROPOSED_ON;
import static vn.danchu.village.ConventionFacts.PUT_TO_COMMUNITY_ON;
import static vn.danchu.village.ConventionFacts.RECOGNISED;
import static vn.danchu.village.ConventionFacts.RECOGNITION_ANSWERED;
import static vn.danchu.village.ConventionFacts.RESTATES_NO_LAW;
import static vn.danchu.village.ConventionFacts.RESULT_PUBLIC;
import static vn.danchu.village.ConventionFacts.SIGNED_BY_PROVISIONAL_HEAD;
import static vn.danchu.village.ConventionFacts.SIGNED_FOR;
import static vn.danchu.village.ConventionFacts.SIGNED_ONCE_FOR_BOTH;
import static vn.danchu.village.ConventionFacts.TEAM_MEMBERS;
import static vn.danchu.village.ConventionFacts.TEAM_SET_UP;
import static vn.danchu.village.ConventionFacts.TEAM_SET_UP_JOINTLY;
import static vn.danchu.village.ConventionFacts.TEAM_SET_UP_ON;
import static vn.danchu.village.ConventionFacts.VOTE_ON;

import java.util.EnumSet;
import java.util.List;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Subject;

/** What the law asks of the making of a convention, up to the file for its recognition. */
public final class ConventionNorms {

    private static final Subject<VillageConvention> CONVENTION = Subject.of(
                    VillageConvention.class, Fact.of("/vote/on", VillageConvention::date))
            .in(COMMUNE);

    private static final Rule<VillageConvention> DRAFTED_BY_TEAM = onceDue(
            doneBefore(TEAM_SET_UP, DRAFTED_ON), holds(TEAM_SET_UP_JOINTLY), notAfter(PROPOSED_ON, TEAM_SET_UP_ON));
    private static final Rule<VillageConvention> POSTED = DraftPostingRule.postedBeforeVote();
    private static final Rule<VillageConvention> MAJORITY = share(IN_FAVOUR, Share.moreThan(1, 2), HOUSEHOLDS);
    private static final Rule<VillageConvention> SIGNED = Rules.all(
            containsAll(SIGNED_FOR, EnumSet.of(Signatory.VILLAGE_HEAD, Signatory.FRONT_HEAD)),
            atLeast(2, HOUSEHOLD_SIGNATURES));

    private static final List<Norm<VillageConvention>> ALL = List.of(
            CONVENTION
                    .norm("D61-4.1-no-restatement", CONTENT, "D61:4.1")
                    .requires(Rules.all(holds(RESTATES_NO_LAW), holds(CONTRADICTS_NO_LAW))),
            CONVENTION
                    .norm("D61-6.1-signatures", CONTENT, "D61:6.1")
                    .caution(SIGNED_BY_PROVISIONAL_HEAD)
                    .caution(SIGNED_ONCE_FOR_BOTH)
                    .requires(Rules.all(SIGNED, where(RECOGNISED, holds(COMMITTEE_SEAL)))),
            CONVENTION.norm("D61-6.4-vietnamese", FORM, "D61:6.4").requires(holds(IN_VIETNAMESE)),
            CONVENTION
                    .norm("D61-7.1-agreed-with-front", SEQUENCE, "D61:7.1")
                    .when(PROPOSED_BY_HEAD)
                    .requires(doneBefore(PROPOSAL_AGREED, PUT_TO_COMMUNITY_ON)),
            CONVENTION
                    .norm("D61-7.3-initiative-10-percent", THRESHOLD, "D61:7.3")
                    .when(PROPOSED_BY_CITIZEN)
                    .requires(anyOf(
                            share(CONSENTING, Share.atLeast(1, 10), PROPOSAL_HOUSEHOLDS),
                            Rules.all(holds(BENEFICIAL), holds(ENDORSED)))),
            CONVENTION.norm("D61-8.1-drafting-team-set-up", SEQUENCE, "D61:8.1").requires(DRAFTED_BY_TEAM),
            CONVENTION
                    .norm("D61-8.2-drafting-team", COMPOSITION, "D61:8.2")
                    .when(MINORITY_COMMUNITY)
                    .caution(ELDER_SPEAKS_LANGUAGE)
                    .requires(containsAll(
                            TEAM_MEMBERS, EnumSet.of(DraftingRole.ELDER_OR_CHIEF, DraftingRole.LANGUAGE_SPEAKER))),
            CONVENTION.norm("D61-9.1-draft-posted-30-days", DURATION, "D61:9.1").requires(POSTED),
            CONVENTION.norm("D61-9.2-opinion-form", FORM, "D61:9.2").requires(atLeast(1, OPINION_FORMS)),
            CONVENTION.norm("D61-10-majority", THRESHOLD, "D61:10").requires(MAJORITY),
            CONVENTION
                    .norm("D61-10.1-attendance-majority", THRESHOLD, "D61:10.1.a")
                    .when(BY_MEETING)
                    .requires(share(PRESENT, Share.moreThan(1, 2), HOUSEHOLDS)),
            CONVENTION
                    .norm("D61-10.2-ballot-after-meeting", SEQUENCE, "D61:10.2.a")
                    .when(BY_BALLOT)
                    .requires(Rules.all(doneBefore(MEETING_FAILED, BALLOTS_FROM), holds(ATTENDANCE_FELL_SHORT))),
            CONVENTION
                    .norm("D61-10.2-result-public", PRESENCE, "D61:10.2.b")
                    .when(BY_BALLOT)
                    .requires(from(VOTE_ON, done(RESULT_PUBLIC))),
            CONVENTION
                    .norm("D61-11.3-file-5-working-days", DEADLINE, "D61:11.3.a")
                    .when(NOT_VOTED_DOWN)
                    .requires(deadline(VOTE_ON, Limit.workingDays(5), FILE_SENT)),
            CONVENTION
                    .norm("D61-11.4-file-content", CONTENT, "D61:11.4")
                    .when(FILE_WAS_SENT)
                    .requires(containsAll(FILE_ITEMS, EnumSet.allOf(RecognitionFileItem.class))),
            CONVENTION
                    .norm("D61-13.4-amended-same-way", SEQUENCE, "D61:13.4")
                    .when(CHANGES_ANOTHER)
                    .requires(Rules.all(done(TEAM_SET_UP), POSTED, MAJORITY, done(RECOGNITION_ANSWERED))));

    private ConventionNorms() {}

    /** The norms, in the order of the law. */
    public static List<Norm<VillageConvention>> all() {
        return ALL;
    }
}
