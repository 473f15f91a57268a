package vn.danchu.supervision;

import java.util.List;
import java.util.stream.Stream;
import vn.danchu.compliance.Norm;

/** What the law asks of each people's inspection board, by the setting of its unit. */
final class InspectionBoardNorms {

    /** The norms: of communes, then of agencies and state enterprises, and of those who support their boards. */
    static final List<Norm<InspectionBoard>> ALL = Stream.of(
                    CommuneBoardNorms.ALL, UnitBoardNorms.ALL, UnitBoardSupportNorms.ALL)
            .flatMap(List::stream)
            .toList();

    private InspectionBoardNorms() {}
}
