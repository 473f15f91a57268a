package vn.danchu.workplace;

import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.workplace.WorkplaceDemocracyFacts.REVIEWS;

import java.time.LocalDate;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Every;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.UnionRules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Truth;

/**
 * L10:52.3, 70.3: every 6 months the carrying out of the conference's resolution is checked and all are told. Half years in
 * which no resolution stood from their first day owe none.
 */
final class HalfYearReviews {

    private static final Rule<HalfYearReview> WITH_UNION = holds(Fact.of("/withUnion", HalfYearReview::withUnion));
    private static final Rule<HalfYearReview> WITH_OTHERS =
            holds(Fact.of("/withOtherOrganisation", HalfYearReview::withOtherOrganisation));

    private HalfYearReviews() {}

    /** Of an agency, with its union where the law of the day names it. */
    static Rule<WorkplaceDemocracy> ofAgency() {
        return everyHalfYear(UnionRules.needsUnion(WITH_UNION));
    }

    /** Of an enterprise, with the organisations of workers there are. */
    static Rule<WorkplaceDemocracy> ofEnterprise() {
        return everyHalfYear(UnionRules.byEachOrganisation(WITH_UNION, WITH_OTHERS));
    }

    private static Rule<WorkplaceDemocracy> everyHalfYear(Rule<HalfYearReview> together) {
        return Duty.owes(
                Occasions.<WorkplaceDemocracy>every(Every.HALF_YEAR, Instruments.L10.inForce())
                        .where(HalfYearReviews::resolutionStood, "/standingResolution")
                        .dueByEndOfNextQuarter(),
                Evidence.<WorkplaceDemocracy, HalfYearReview, Unit>any(REVIEWS)
                        .where(Fact.of("/halfYear", HalfYearReview::halfYear), HalfYearReviews::isOf)
                        .done(Fact.of("/reviewed", HalfYearReview::reviewed))
                        .keeping(together)
                        .keeping(Rules.holds(Fact.done(Fact.of("/announced", HalfYearReview::announced)))));
    }

    /** The half year it says, or else that of the day on which it took place. */
    private static Truth isOf(HalfYearReview review, Occasion<Unit> half, Circumstances circumstances) {
        Period stated = review.halfYear();
        if (stated != null) {
            return Truth.of(half.span().equals(stated));
        }
        LocalDate on = review.reviewed() == null ? null : review.reviewed().on();
        return on == null ? Truth.UNKNOWN : Truth.of(half.span().contains(on));
    }

    /** Whether a resolution stood on its first day: of a conference noted in the file, or of an earlier one. */
    private static Truth resolutionStood(WorkplaceDemocracy file, Occasion<Unit> half, Circumstances circumstances) {
        LocalDate day = half.span().from();
        Truth noted = Truth.UNKNOWN;
        if (file.staffConferences() != null) {
            noted = Truth.FALSE;
            for (StaffConference conference : file.staffConferences()) {
                LocalDate held = conference.heldOn();
                noted = noted.or(held == null ? Truth.UNKNOWN : Truth.of(!held.isAfter(day)));
            }
        }
        return noted.or(
                file.standingResolution() == null
                        ? Truth.UNKNOWN
                        : file.standingResolution().doneBy(day));
    }
}
