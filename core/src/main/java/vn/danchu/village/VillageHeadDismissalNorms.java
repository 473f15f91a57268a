package vn.danchu.village;

import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.record.Act;

/** What the law asks of each dismissal of a village head. */
public final class VillageHeadDismissalNorms {

    private static final Subject<VillageHeadDismissal> DISMISSAL = Subject.of(
                    VillageHeadDismissal.class, Fact.of("/meetingOn", VillageHeadDismissal::meetingOn))
            .in(COMMUNE);

    private static final Fact<VillageHeadDismissal, LocalDate> DISMISSED_ON =
            Fact.of("/recognition/answer/on", VillageHeadDismissal::dismissed, Act::on);
    private static final Fact<VillageHeadDismissal, LocalDate> COMMITTEE_DECIDED_ON =
            Fact.of("/committeeDecided/on", VillageHeadDismissal::committeeDecided, Act::on);
    private static final Fact<VillageHeadDismissal, Act> COMMITTEE_AGREED_WITH_FRONT =
            Fact.of("/committeeAgreedWithFront", VillageHeadDismissal::committeeAgreedWithFront);
    private static final Fact<VillageHeadDismissal, Act> NEW_ELECTION_DECIDED =
            Fact.of("/newElectionDecided", VillageHeadDismissal::newElectionDecided);
    private static final Fact<VillageHeadDismissal, Act> PROVISIONAL_HEAD_APPOINTED =
            Fact.of("/provisionalHead/appointed", VillageHeadDismissal::provisionalHead, ProvisionalHead::appointed);
    private static final Fact<VillageHeadDismissal, Act> PROVISIONAL_HEAD_AGREED = Fact.of(
            "/provisionalHead/agreedWithFront",
            VillageHeadDismissal::provisionalHead,
            ProvisionalHead::agreedWithFront);

    private static final Condition<VillageHeadDismissal> MEETING_AGREED =
            Condition.of("dismissal-agreed", "/agreed", VillageHeadDismissal::agreed);
    private static final Condition<VillageHeadDismissal> MEETING_DID_NOT_AGREE =
            MEETING_AGREED.not("dismissal-not-agreed");
    private static final Condition<VillageHeadDismissal> COMMITTEE_DECIDED = Condition.of(
            "committee-decided-dismissal",
            "/committeeDecided",
            dismissal -> dismissal.committeeDecided() == null ? null : isDone(dismissal.committeeDecided()));
    private static final Condition<VillageHeadDismissal> DISMISSED =
            Condition.of("head-dismissed", "/recognition", VillageHeadDismissalNorms::isDismissed);
    private static final Condition<VillageHeadDismissal> POST_VACANT =
            Condition.of("head-post-vacant", "/postVacant", dismissal -> !Boolean.FALSE.equals(dismissal.postVacant()));

    private static final List<Norm<VillageHeadDismissal>> ALL = List.of(
            DISMISSAL.norm("D59-9.1-grounds", FORM, "D59:9.1").requires(DismissalGroundRule.listed()),
            DISMISSAL
                    .norm("D59-9.3-recognised-5-working-days", DEADLINE, "D59:9.3")
                    .when(MEETING_AGREED)
                    .requires(RecognitionRule.answeredInTime(VillageHeadDismissal::recognition)),
            DISMISSAL
                    .norm("D59-9.3-no-agreement-with-front", SEQUENCE, "D59:9.3")
                    .when(MEETING_DID_NOT_AGREE)
                    .when(COMMITTEE_DECIDED)
                    .requires(doneBefore(COMMITTEE_AGREED_WITH_FRONT, COMMITTEE_DECIDED_ON)),
            DISMISSAL
                    .norm("D59-9.3-new-election-60-days", DEADLINE, "D59:9.3")
                    .when(DISMISSED)
                    .requires(deadline(DISMISSED_ON, Limit.days(60), NEW_ELECTION_DECIDED)),
            DISMISSAL
                    .norm("D59-9.3-provisional-head", PRESENCE, "D59:9.3")
                    .when(DISMISSED)
                    .when(POST_VACANT)
                    .requires(Rules.all(done(PROVISIONAL_HEAD_APPOINTED), done(PROVISIONAL_HEAD_AGREED))));

    private VillageHeadDismissalNorms() {}

    /** The norms, in the order of the law. */
    public static List<Norm<VillageHeadDismissal>> all() {
        return ALL;
    }

    private static @Nullable Boolean isDismissed(VillageHeadDismissal dismissal) {
        Act dismissed = dismissal.dismissed();
        return dismissed == null ? null : isDone(dismissed);
    }

    private static Boolean isDone(Act act) {
        return !Boolean.FALSE.equals(act.done());
    }
}
