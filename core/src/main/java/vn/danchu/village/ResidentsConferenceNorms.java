package vn.danchu.village;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.containsAny;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.inLifeOfVillage;
import static vn.danchu.compliance.TimeRules.unlessVillageEnded;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.village.YearlyConferenceRule.HELD_ON;
import static vn.danchu.village.YearlyConferenceRule.VILLAGE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.StandingBoards;
import vn.danchu.compliance.Subject;
import vn.danchu.record.Act;

/** What the law asks of each residents' conference. */
final class ResidentsConferenceNorms {

    private static final Fact<ResidentsConference, Act> AGREED = plan("agreed", ConferencePlan::agreed);
    private static final Fact<ResidentsConference, Act> PLAN_DRAWN_UP = plan("drawnUp", ConferencePlan::drawnUp);
    private static final Fact<ResidentsConference, Act> NO_PLAN_DRAWN_UP =
            Fact.of(PLAN_DRAWN_UP.path(), conference -> Act.notDone());
    private static final Fact<ResidentsConference, ConferenceNotice> NOTICE =
            Fact.of("/notice", ResidentsConference::notice);
    private static final Fact<ResidentsConference, Act> NOTICE_SENT = NOTICE.then("sent", ConferenceNotice::sent);
    private static final Fact<ResidentsConference, Set<ConferenceNotice.Content>> NOTICE_CONTENTS =
            NOTICE.then("contents", ConferenceNotice::contents);
    private static final Fact<ResidentsConference, Set<ConferenceNotice.Means>> NOTICE_MEANS =
            NOTICE.then("means", ConferenceNotice::means);
    private static final Fact<ResidentsConference, Set<ConferenceStep>> STEPS =
            Fact.of("/steps", ResidentsConference::steps);
    private static final Fact<ResidentsConference, Set<ConferenceReport>> REPORTS =
            Fact.of("/reports", ResidentsConference::reports);
    private static final Fact<ResidentsConference, Act> REPORTED_TO_COMMITTEE =
            Fact.of("/reportedToCommittee", ResidentsConference::reportedToCommittee);
    private static final Fact<ResidentsConference, Act> REPORTED_TO_FRONT =
            Fact.of("/reportedToFront", ResidentsConference::reportedToFront);

    private static final Condition<ResidentsConference> ONLY_SENDING_RECORDED = Condition.of(
            "conference-plan-agreement-unrecorded",
            "/plan/agreed",
            conference -> conference.plan() != null && conference.plan().agreed() == null);

    private static final Condition<ResidentsConference> NOTICE_WAS_SENT =
            new Condition<>("conference-notice-sent", Fact.done(NOTICE_SENT));

    private static final Rule<ResidentsConference> PLAN_SENT = Rules.all(
            doneBefore(plan("sentToCommittee", ConferencePlan::sentToCommittee), HELD_ON),
            doneBefore(plan("sentToFront", ConferencePlan::sentToFront), HELD_ON),
            StandingBoards.ofInspectionBoard(
                    doneBefore(plan("sentToInspectionBoard", ConferencePlan::sentToInspectionBoard), HELD_ON)));

    private static final Subject<ResidentsConference> CONFERENCE =
            Subject.of(ResidentsConference.class, HELD_ON).in(COMMUNE);

    static final List<Norm<ResidentsConference>> ALL = List.of(
            CONFERENCE
                    .norm("L10-33.2-convener", COMPOSITION, "L10:33.2", "D59:11.1.b")
                    .requires(Rules.all(
                            holds(Fact.of("/convenedByHead", ResidentsConference::convenedByHead)),
                            holds(Fact.of("/chairedByHead", ResidentsConference::chairedByHead)),
                            holds(Fact.of("/allHouseholdsCalled", ResidentsConference::allHouseholdsCalled)))),
            CONFERENCE
                    .norm("L10-33.3-three-reports", CONTENT, "L10:33.3")
                    .requires(Rules.all(
                            containsAll(
                                    REPORTS,
                                    EnumSet.complementOf(EnumSet.of(ConferenceReport.INSPECTION_BOARD_MEMBER))),
                            StandingBoards.ofInspectionBoard(
                                    containsAll(REPORTS, EnumSet.of(ConferenceReport.INSPECTION_BOARD_MEMBER))))),
            CONFERENCE
                    .norm("D59-10.2-plan-content", CONTENT, "D59:10.2", "D59:10.1")
                    .requires(choose(
                            Fact.done(PLAN_DRAWN_UP),
                            Rules.all(
                                    doneBefore(PLAN_DRAWN_UP, HELD_ON),
                                    holds(plan("madeWithFront", ConferencePlan::madeWithFront)),
                                    containsAll(
                                            plan("contents", ConferencePlan::contents),
                                            EnumSet.allOf(ConferencePlan.Content.class))),
                            doneBefore(NO_PLAN_DRAWN_UP, HELD_ON))),
            CONFERENCE
                    .norm("D59-10.4-plan-sent", SEQUENCE, "D59:10.4")
                    .caution(ONLY_SENDING_RECORDED)
                    .requires(choose(
                            ONLY_SENDING_RECORDED.fact(),
                            PLAN_SENT,
                            Rules.all(PLAN_SENT, doneBefore(AGREED, HELD_ON)))),
            CONFERENCE
                    .norm("D59-11.1-notice-content", CONTENT, "D59:11.1.a")
                    .when(NOTICE_WAS_SENT)
                    .requires(containsAll(NOTICE_CONTENTS, EnumSet.allOf(ConferenceNotice.Content.class))),
            CONFERENCE
                    .norm("D59-11.1-notice-means", FORM, "D59:11.1.c")
                    .when(NOTICE_WAS_SENT)
                    .requires(
                            containsAny(NOTICE_MEANS, EnumSet.complementOf(EnumSet.of(ConferenceNotice.Means.OTHER)))),
            CONFERENCE
                    .norm("D59-11.1-notice-5-days", DEADLINE, "D59:11.1.c")
                    .requires(deadline(HELD_ON, Limit.daysBefore(5), NOTICE_SENT)),
            CONFERENCE
                    .norm("D59-11.2-agenda", CONTENT, "D59:11.2")
                    .requires(Rules.all(
                            holds(Fact.of("/secretaryKeptMinutes", ResidentsConference::secretaryKeptMinutes)),
                            containsAll(STEPS, EnumSet.allOf(ConferenceStep.class)))),
            CONFERENCE
                    .norm("D59-11.2-result-reported", PRESENCE, "D59:11.2")
                    .requires(inLifeOfVillage(
                            VILLAGE,
                            HELD_ON,
                            conference -> HELD_ON.path(),
                            inLifeOfVillage(
                                    VILLAGE,
                                    REPORTED_TO_COMMITTEE,
                                    inLifeOfVillage(
                                            VILLAGE,
                                            REPORTED_TO_FRONT,
                                            unlessVillageEnded(
                                                    VILLAGE,
                                                    Rules.all(
                                                            done(REPORTED_TO_COMMITTEE), done(REPORTED_TO_FRONT))))))));

    private ResidentsConferenceNorms() {}

    private static <V> Fact<ResidentsConference, V> plan(String component, Function<ConferencePlan, @Nullable V> read) {
        return Fact.of("/plan/" + component, ResidentsConference::plan, read);
    }
}
