package vn.danchu.request;

import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.law.Setting.COMMUNE;

import java.util.List;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.StandingBoards;
import vn.danchu.compliance.Subject;

/** To which meetings of the commune the people's boards are invited. */
final class CommuneMeetingNorms {

    private static final Subject<CommuneMeeting> MEETING = Subject.of(
                    CommuneMeeting.class, Fact.of("/heldOn", CommuneMeeting::heldOn))
            .in(COMMUNE);

    static final List<Norm<CommuneMeeting>> ALL = List.of(
            MEETING.norm("L10-39.3-board-invited", PRESENCE, "L10:39.3", "L10:38.6")
                    .when(Condition.of(
                            "meeting-concerns-inspection-board",
                            "/concernsInspectionBoard",
                            CommuneMeeting::concernsInspectionBoard))
                    .requires(StandingBoards.ofInspectionBoard(
                            holds(Fact.of("/inspectionBoardInvited", CommuneMeeting::inspectionBoardInvited)))),
            MEETING.norm("L10-44.3-head-invited", PRESENCE, "L10:44.3")
                    .requires(each(
                            Fact.<CommuneMeeting, List<BoardConcerned>>of(
                                    "/boardsConcerned", CommuneMeeting::boardsConcerned),
                            StandingBoards.ofInvestmentBoard(
                                    Fact.of("/board", BoardConcerned::board),
                                    holds(Fact.of("/headInvited", BoardConcerned::headInvited))))));

    private CommuneMeetingNorms() {}
}
