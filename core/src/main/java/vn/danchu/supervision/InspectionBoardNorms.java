package vn.danchu.supervision;

import java.util.List;
import java.util.stream.Stream;
import vn.danchu.compliance.Norm;

/** What the law asks of each people's inspection board, by the setting of its unit. */
public final class InspectionBoardNorms {

    private static final List<Norm<InspectionBoard>> ALL = Stream.concat(
                    CommuneBoardNorms.ALL.stream(), UnitBoardNorms.ALL.stream())
            .toList();

    private InspectionBoardNorms() {}

    /** The norms: of communes, then of agencies and state enterprises, in the order of the law. */
    public static List<Norm<InspectionBoard>> all() {
        return ALL;
    }
}
