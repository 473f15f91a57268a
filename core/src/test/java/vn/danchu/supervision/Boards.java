package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;

/** Small boards, elected on Monday 2 March 2026 unless a test says otherwise. */
final class Boards {

    static final LocalDate ELECTED = LocalDate.of(2026, 3, 2);
    static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    static final Unit AGENCY = unit(Setting.AGENCY).build();
    static final Unit AGENCY_WITHOUT_UNION =
            unit(Setting.AGENCY).hasUnion(false).build();
    static final Unit ENTERPRISE =
            unit(Setting.STATE_ENTERPRISE).hasOtherWorkersOrganisation(false).build();

    private Boards() {}

    static UnitBuilder unit(Setting setting) {
        return UnitBuilder.builder().setting(setting).hasUnion(true).staff(40);
    }

    /** An agency with a union, whose salaries come wholly from the budget, or not. */
    static Unit agency(boolean fullyPaidFromBudget) {
        return unit(Setting.AGENCY).salaryFullyFromBudget(fullyPaidFromBudget).build();
    }

    static Unit commune(int villages) {
        List<Village> all = IntStream.rangeClosed(1, villages)
                .mapToObj(i -> VillageBuilder.builder().code("T" + i).build())
                .toList();
        return UnitBuilder.builder()
                .setting(Setting.COMMUNE)
                .hasCouncil(true)
                .villages(all)
                .build();
    }

    static InspectionBoardBuilder board() {
        return InspectionBoardBuilder.builder().electedOn(ELECTED);
    }

    static <T> Finding judge(List<Norm<T>> norms, String id, T record, Unit unit, LocalDate asOf) {
        return norms.stream()
                .filter(norm -> norm.id().equals(id))
                .findFirst()
                .orElseThrow()
                .judge(
                        record,
                        "",
                        new Circumstances(unit, Period.year(2026), asOf, WorkingCalendar.vietnam(), Set.of()));
    }

    static Finding judge(String id, InspectionBoard board, Unit unit, LocalDate asOf, Period period) {
        return InspectionBoardNorms.ALL.stream()
                .filter(norm -> norm.id().equals(id))
                .findFirst()
                .orElseThrow()
                .judge(board, "", new Circumstances(unit, period, asOf, WorkingCalendar.vietnam(), Set.of()));
    }

    static Finding judge(String id, InspectionBoard board, Unit unit) {
        return judge(InspectionBoardNorms.ALL, id, board, unit, YEAR_END);
    }

    static Finding judge(String id, InspectionBoard board, Unit unit, LocalDate asOf) {
        return judge(InspectionBoardNorms.ALL, id, board, unit, asOf);
    }

    /** A programme for each quarter, half year and year of 2026, drawn up on its first day. */
    static List<Programme> programmes() {
        List<Programme> programmes = new ArrayList<>();
        for (Cycle cycle : List.of(Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR)) {
            cycle.every()
                    .touching(Period.year(2026))
                    .forEach(period -> programmes.add(new Programme(cycle, period, Act.on(period.from()), null)));
        }
        return programmes;
    }
}
