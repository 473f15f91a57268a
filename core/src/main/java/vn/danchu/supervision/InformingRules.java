package vn.danchu.supervision;

import static vn.danchu.supervision.BoardFacts.ELECTED;
import static vn.danchu.supervision.BoardFacts.LEAVES;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.UnionRules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Unit;
import vn.danchu.record.Truth;
import vn.danchu.supervision.BoardNotice.Matter;

/**
 * What an inspection board is told of (L10:40.1.a, 40.1.d, 63.1.a, 63.1.d, 81.1.d): each matter once a year, the board that is in
 * office on the year's last day. Only some of the matters are the law's "hằng năm"; that the others are told once a year too is
 * the library's reading (B11), and so is that a board elected less than three months before the year's end is owed nothing of that
 * year, as an investment board that stood less reports nothing of it ({@link Reading#BOARD_INFORMED_HOWEVER_NEW}).
 */
final class InformingRules {

    private static final Fact<InspectionBoard, List<BoardNotice>> NOTICES =
            Fact.of("/informed", InspectionBoard::informed);
    private static final Fact<BoardNotice, LocalDate> ON = Fact.of("/on", BoardNotice::on);
    private static final Fact<BoardNotice, Set<Matter>> MATTERS = Fact.of("/matters", BoardNotice::matters);

    private static final int LEAST_MONTHS = 3;

    private InformingRules() {}

    /** A commune's board, each calendar year, unless it was refused. */
    static Rule<InspectionBoard> inCommune(Set<Matter> matters) {
        return RefusedBoards.unlessRefused(NoLimit.told(
                Duty.owes(ofEach(matters, Occasions.years(Instruments.L10.inForce())), told())));
    }

    /** An agency's board, with or without a union since 1 July 2025 (L97:4.1). */
    static Rule<InspectionBoard> inAgency(Set<Matter> matters) {
        return NoLimit.told(Duty.owes(
                ofEach(matters, Occasions.years(Instruments.L10.inForce())), UnionRules.settledSince2025(told())));
    }

    /** An enterprise's board, each year of the enterprise. */
    static Rule<InspectionBoard> inEnterprise(Set<Matter> matters) {
        return NoLimit.told(Duty.owes(
                ofEach(
                        matters,
                        Occasions.<InspectionBoard>workYears(Instruments.L10.inForce())
                                .sparingYoungUnits()),
                told()));
    }

    private static Occasions<InspectionBoard, Matter> ofEach(
            Set<Matter> matters, Occasions<InspectionBoard, Unit> years) {
        List<Matter> all = matters.stream().sorted().toList();
        return years.where(InformingRules::inOffice, List.of(ELECTED.path(), LEAVES.path()))
                .per(Fact.known(circumstances -> all), Matter::name);
    }

    /** In office on the year's last day, and for three months of it, unless the reading is chosen that asks no such time. */
    private static Fact<InspectionBoard, Boolean> inOffice(Occasion<Unit> year) {
        LocalDate last = year.span().to();
        Fact<InspectionBoard, Boolean> longEnough =
                ELECTED.is(day -> !day.plusMonths(LEAST_MONTHS).isAfter(last.plusDays(1)));
        return Fact.and(
                BoardFacts.inOffice(last, last),
                Fact.or(
                        longEnough,
                        Fact.known(circumstances -> circumstances.reads(Reading.BOARD_INFORMED_HOWEVER_NEW))));
    }

    private static Evidence<InspectionBoard, Matter> told() {
        return Evidence.<InspectionBoard, BoardNotice, Matter>any(NOTICES)
                .on(ON)
                .where(
                        MATTERS,
                        (notice, matter, circumstances) ->
                                Truth.of(notice.matters(), matters -> matters.contains(matter.whom())));
    }
}
