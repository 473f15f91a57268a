package vn.danchu.supervision;

import static vn.danchu.supervision.BoardRules.REPORT_COVERS;
import static vn.danchu.supervision.BoardRules.REPORT_CYCLE;
import static vn.danchu.supervision.BoardRules.REPORT_MADE;
import static vn.danchu.supervision.InvestmentBoardFacts.ENDED;
import static vn.danchu.supervision.InvestmentBoardFacts.FORMED;
import static vn.danchu.supervision.InvestmentBoardFacts.REPORTS;

import java.time.LocalDate;
import java.util.List;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/**
 * Reports of an investment supervision board (L10:44.3, D59:18.3). "Định kỳ" sets no cycle: one is asked for each calendar year
 * in which the board stood for three months or more, and one at its end, by the end of the quarter that follows (reading B24).
 */
final class InvestmentBoardReports {

    private static final int LEAST_MONTHS = 3;
    /** What {@code occasion.end-of-task} says. */
    private static final String AT_ITS_END = "end-of-task";

    private static final Fact<InvestmentSupervisionBoard, LocalDate> DISSOLVED_ON =
            Fact.of("/dissolved/on", InvestmentSupervisionBoard::dissolved, Act::on);

    private InvestmentBoardReports() {}

    static Rule<InvestmentSupervisionBoard> made() {
        return NoLimit.told(Rules.all(
                Duty.owes(
                        Occasions.<InvestmentSupervisionBoard>years(Instruments.L10.inForce())
                                .where(InvestmentBoardReports::stoodIn, List.of("/formedOn", "/dissolved/on"))
                                .ofRecord()
                                .dueByEndOfNextQuarter(),
                        Evidence.<InvestmentSupervisionBoard, BoardReport, InvestmentSupervisionBoard>any(REPORTS)
                                .where(REPORT_COVERS, (report, year, c) -> isOf(report, year))
                                .done(REPORT_MADE)),
                Duty.owes(
                        Occasions.once(AT_ITS_END, FORMED, DISSOLVED_ON, endedInPeriod())
                                .dueByEndOfNextQuarter(),
                        Evidence.<InvestmentSupervisionBoard, BoardReport, InvestmentSupervisionBoard>any(REPORTS)
                                .where(REPORT_COVERS, (report, end, c) -> isAtEnd(report, end))
                                .done(REPORT_MADE)),
                ListRules.each(
                        REPORTS,
                        Fact.and(REPORT_CYCLE.is(Cycle.ON_REQUEST), Fact.not(Fact.done(REPORT_MADE))),
                        Rules.done(REPORT_MADE))));
    }

    /** It stood for three months or more of the year. */
    private static Fact<InvestmentSupervisionBoard, Boolean> stoodIn(Occasion<?> year) {
        Period span = year.span();
        return Fact.both(FORMED, ENDED, (formed, ended) -> {
            LocalDate from = formed.isBefore(span.from()) ? span.from() : formed;
            LocalDate to = ended.isAfter(span.to()) ? span.to() : ended;
            return !from.plusMonths(LEAST_MONTHS).isAfter(to.plusDays(1));
        });
    }

    private static Fact<InvestmentSupervisionBoard, Boolean> endedInPeriod() {
        return Fact.inPeriod(ENDED);
    }

    /** On a part of the year, or where it does not say of what, made in the year or after. */
    private static Truth isOf(BoardReport report, Occasion<?> year) {
        Period covers = report.covers();
        if (covers != null) {
            return Truth.of(!covers.from().isAfter(year.span().to())
                    && !covers.to().isBefore(year.span().from()));
        }
        LocalDate on = report.made() == null ? null : report.made().on();
        LocalDate last = year.last();
        return on == null || last == null
                ? Truth.UNKNOWN
                : Truth.of(!on.isBefore(year.span().from()) && !on.isAfter(last));
    }

    /** On its term, on days up to its end, or made once it had ended. */
    private static Truth isAtEnd(BoardReport report, Occasion<?> end) {
        LocalDate day = end.span().to();
        LocalDate on = report.made() == null ? null : report.made().on();
        Truth covers = Truth.of(report.covers(), days -> !days.to().isBefore(day));
        Truth after = Truth.of(on, made -> !made.isBefore(day));
        return Truth.equal(report.cycle(), Cycle.TERM).or(covers).or(after);
    }
}
