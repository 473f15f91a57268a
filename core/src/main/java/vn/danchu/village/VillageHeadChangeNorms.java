package vn.danchu.village;

import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.from;
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

/** What the law asks of elections and dismissals of village heads alike. */
public final class VillageHeadChangeNorms {

    private static final Fact<VillageHeadChange, LocalDate> MEETING_ON =
            Fact.of("/meetingOn", VillageHeadChange::meetingOn);
    private static final Subject<VillageHeadChange> CHANGE =
            Subject.of(VillageHeadChange.class, MEETING_ON).in(COMMUNE);

    private static final Fact<VillageHeadChange, Boolean> DECIDED =
            Fact.of("/decisionId", VillageHeadChangeNorms::decided);
    private static final Fact<VillageHeadChange, LocalDate> APPOINTED_ON = Fact.of(
            "/provisionalHead/appointed/on",
            VillageHeadChange::provisionalHead,
            head -> head.appointed() == null ? null : head.appointed().on());
    private static final Fact<VillageHeadChange, Act> SUCCESSOR_ELECTED = Fact.of(
            "/provisionalHead/successorElected", VillageHeadChange::provisionalHead, ProvisionalHead::successorElected);
    private static final Condition<VillageHeadChange> HAS_PROVISIONAL_HEAD =
            Condition.of("has-provisional-head", "/provisionalHead", VillageHeadChangeNorms::hasProvisionalHead);

    /** Where the meeting could not agree on a dismissal, the People's Committee decides instead (D59:9.3). */
    private static final Condition<VillageHeadChange> MEETING_CAME_TO_IT = Condition.of(
            "dismissal-agreed",
            "/agreed",
            change -> !(change instanceof VillageHeadDismissal dismissal && Boolean.FALSE.equals(dismissal.agreed())));

    private static final List<Norm<VillageHeadChange>> ALL = List.of(
            CHANGE.norm("D59-7-decision-linked", PRESENCE, "D59:7", "D59:9.2", "L10:15.4")
                    .when(MEETING_CAME_TO_IT)
                    .requires(from(MEETING_ON, Rules.holds(DECIDED))),
            CHANGE.onDate(APPOINTED_ON)
                    .norm("D185-4.2-provisional-head-6-months", DEADLINE, "D185:4.2")
                    .when(HAS_PROVISIONAL_HEAD)
                    .requires(deadline(APPOINTED_ON, Limit.months(6), SUCCESSOR_ELECTED)));

    private VillageHeadChangeNorms() {}

    /** The norms, in the order of the law. */
    public static List<Norm<VillageHeadChange>> all() {
        return ALL;
    }

    /** The meeting, majority, signature and sending norms judge the decision itself. */
    private static @Nullable Boolean decided(VillageHeadChange change) {
        return change.decisionId() != null ? Boolean.TRUE : change.decidedByCommunity();
    }

    private static @Nullable Boolean hasProvisionalHead(VillageHeadChange change) {
        ProvisionalHead head = change.provisionalHead();
        if (head == null) {
            return false;
        }
        return head.appointed() == null
                ? null
                : Boolean.valueOf(!Boolean.FALSE.equals(head.appointed().done()));
    }
}
