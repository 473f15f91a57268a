package vn.danchu.village;

import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.List;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.record.ElectionMeeting;

/** What the law asks of each meeting that elects, whomever it elects. */
final class ElectionMeetingNorms {

    private static final Fact<ElectionMeeting, LocalDate> MEETING_ON =
            Fact.of("/meetingOn", ElectionMeeting::meetingOn);

    private static final List<Norm<ElectionMeeting>> ALL = List.of(Subject.of(ElectionMeeting.class, MEETING_ON)
            .in(COMMUNE)
            .norm("D59-3.5-floor-nominations", SEQUENCE, "D59:3.5.b")
            .requires(Rules.all(
                    holds(Fact.of("/listPresented", ElectionMeeting::listPresented)),
                    holds(Fact.of("/floorInvited", ElectionMeeting::floorInvited)))));

    private ElectionMeetingNorms() {}

    /** The norms, in the order of the law. */
    static List<Norm<ElectionMeeting>> all() {
        return ALL;
    }
}
