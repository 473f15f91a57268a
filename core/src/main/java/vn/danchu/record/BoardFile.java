package vn.danchu.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a commune's people's boards stood (L10:36, 41), for what is owed to them. Null means not known; an empty list, none. */
public interface BoardFile {

    /** The people's inspection boards, in the order of the dossier. */
    @Nullable
    List<BoardTime> inspectionBoardTimes();

    /** The investment supervision boards, in the order of the dossier. */
    @Nullable
    List<BoardTime> investmentBoardTimes();
}
