package vn.danchu.decision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.CommunityVote;
import vn.danchu.record.CouncilFile;
import vn.danchu.record.DecisionRecord;

/** What a commune keeps of what its people decided in a period. Null means not known; an empty list, none. */
public interface CommunityDecisions extends CouncilFile, CommunityVote.Kept {

    /** The decisions, of villages and commune-wide. */
    @Override
    @Nullable
    List<CommunityDecision> decisions();

    /**
     * When the People's Committee adopted its plan for the people to discuss and decide commune-wide matters (kế hoạch tổ
     * chức để Nhân dân bàn, quyết định; L10:23.1).
     */
    @Nullable
    Act decisionPlan();

    /** The citizens' initiatives. */
    @Nullable
    List<Initiative> initiatives();

    /**
     * The records of their own among which one may rest on this decision: elections, dismissals, conventions. Empty where the
     * file keeps none of its kind. Of decisions on one matter, of one {@linkplain CommunityDecision#personnel kind}, they are the same, and
     * are asked for once.
     */
    default List<DecisionRecord.Records> recordsOf(CommunityDecision decision) {
        Objects.requireNonNull(decision, "decision");
        return List.of();
    }
}
