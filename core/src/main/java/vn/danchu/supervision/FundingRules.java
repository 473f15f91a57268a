package vn.danchu.supervision;

import java.util.List;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.record.Truth;

/** The money of a commune's boards: in each year's estimate, for either kind of board that stood in the year (L10:40.2.e, 45.1.e). */
final class FundingRules {

    private static final Fact<SupervisionFile, List<BoardFunding>> FUNDING =
            Fact.of("/boardFunding", SupervisionFile::boardFunding);
    private static final Fact<BoardFunding, Integer> YEAR = Fact.of("/year", BoardFunding::year);

    private FundingRules() {}

    static Rule<SupervisionFile> everyYear() {
        Fact<SupervisionFile, Boolean> anyBoard = Fact.or(
                Fact.any(SupervisionFileNorms.BOARDS, BoardFacts.OF_THE_UNIT.fact()),
                SupervisionFileNorms.INVESTMENT_BOARDS.is(boards -> !boards.isEmpty()));
        return Rules.choose(
                Fact.said(Fact.not(anyBoard)),
                (file, circumstances) -> Outcome.of(Reason.NOTHING_TO_JUDGE, FUNDING.path()),
                ofEachKind());
    }

    private static Rule<SupervisionFile> ofEachKind() {
        return Duty.owes(
                Occasions.<SupervisionFile>years(Instruments.L10.inForce())
                        .sparingYoungUnits()
                        .per(Fact.known(circumstances -> List.of(SupervisingBody.values())), SupervisingBody::name)
                        .where(
                                FundingRules::stood,
                                List.of(
                                        "/inspectionBoards/*/electedOn",
                                        "/inspectionBoards/*/termEndsOn",
                                        "/investmentSupervisionBoards/*/formedOn",
                                        "/investmentSupervisionBoards/*/dissolved")),
                Evidence.<SupervisionFile, BoardFunding, SupervisingBody>any(FUNDING)
                        .where(
                                YEAR,
                                (funding, occasion, circumstances) -> Truth.equal(
                                        funding.year(), occasion.span().to().getYear()))
                        .of(Fact.of("/body", BoardFunding::body), body -> body)
                        .ofOneOccasionEach()
                        .done(Fact.of("/provided", BoardFunding::provided)));
    }

    /** A board of this kind stood on a day of the year. */
    private static Fact<SupervisionFile, Boolean> stood(Occasion<SupervisingBody> occasion) {
        Period year = occasion.span();
        return occasion.whom() == SupervisingBody.INSPECTION_BOARD
                ? Fact.any(
                        SupervisionFileNorms.BOARDS,
                        Fact.and(BoardFacts.OF_THE_UNIT.fact(), BoardFacts.inOffice(year.from(), year.to())))
                : Fact.any(SupervisionFileNorms.INVESTMENT_BOARDS, InvestmentBoardFacts.stood(year.from(), year.to()));
    }
}
