package vn.danchu.village;

import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.List;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;

/** What the law asks of elections and dismissals of village heads alike. */
final class VillageHeadChangeNorms {

    private static final Fact<VillageHeadChange, LocalDate> MEETING_ON =
            Fact.of("/meetingOn", VillageHeadChange::meetingOn);
    private static final Subject<VillageHeadChange> CHANGE =
            Subject.of(VillageHeadChange.class, MEETING_ON).in(COMMUNE);

    /** The meeting, majority, signature and sending norms judge the decision itself. */
    private static final Fact<VillageHeadChange, Boolean> DECIDED = Fact.<VillageHeadChange, Boolean>of(
                    "/decidedByCommunity", VillageHeadChange::decidedByCommunity)
            .orElse(Fact.of("/decisionId", VillageHeadChange::decisionId, id -> Boolean.TRUE));

    /** Nobody was elected: nothing was decided (B16). Not agreed on: the People's Committee decides instead (D59:9.3). */
    private static final Condition<VillageHeadChange> MEETING_CAME_TO_IT = new Condition<>(
            "head-change-voted",
            Fact.with(
                    DECIDED.path(),
                    List.of("/agreed", "/elected"),
                    (change, circumstances) -> change.cameToIt(),
                    (change, circumstances) -> List.of(change.cameToItAt())));

    static final List<Norm<VillageHeadChange>> ALL =
            List.of(CHANGE.norm("D59-7-decision-linked", PRESENCE, "D59:7", "D59:9.2", "L10:15.4")
                    .when(MEETING_CAME_TO_IT)
                    .requires(Rules.holds(DECIDED)));

    private VillageHeadChangeNorms() {}
}
