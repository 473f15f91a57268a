package vn.danchu.workplace;

import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.workplace.StaffConferenceFacts.HELD_ON;
import static vn.danchu.workplace.WorkplaceDemocracyFacts.CONFERENCES;
import static vn.danchu.workplace.WorkplaceDemocracyFacts.RESOLUTION_ADOPTED;
import static vn.danchu.workplace.WorkplaceDemocracyFacts.REVIEWS;
import static vn.danchu.workplace.WorkplaceDemocracyFacts.STANDING_RESOLUTION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Every;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.UnionRules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/**
 * L10:52.3, 70.3: every 6 months the carrying out of the conference's resolution is checked and all are told. Half years in
 * which no resolution stood from their first day owe none.
 */
final class HalfYearReviews {

    private static final Fact<HalfYearReview, Act> REVIEWED = Fact.of("/reviewed", HalfYearReview::reviewed);
    private static final Fact<HalfYearReview, LocalDate> REVIEWED_ON = Fact.day(REVIEWED);

    /** Which half year it is of. */
    private static final Fact<HalfYearReview, Period> OF_HALF_YEAR = Fact.with(
            "/halfYear",
            List.of("/halfYear", REVIEWED_ON.path()),
            (review, circumstances) -> review.halfYear(),
            (review, circumstances) -> List.of("/halfYear"));

    private static final Rule<HalfYearReview> WITH_UNION = holds(Fact.of("/withUnion", HalfYearReview::withUnion));
    private static final Rule<HalfYearReview> WITH_OTHERS =
            holds(Fact.of("/withOtherOrganisation", HalfYearReview::withOtherOrganisation));

    private static final Fact<WorkplaceDemocracy, Boolean> ANY_RESOLUTION =
            Fact.or(STANDING_RESOLUTION, Fact.any(CONFERENCES, RESOLUTION_ADOPTED));

    private HalfYearReviews() {}

    /** Of an agency, with its union where the law of the day of the review names it. */
    static Rule<WorkplaceDemocracy> ofAgency() {
        return everyHalfYear(UnionRules.needsUnion(Fact.day(REVIEWED), WITH_UNION));
    }

    /** Of an enterprise, with the organisations of workers there are on the day of the review. */
    static Rule<WorkplaceDemocracy> ofEnterprise() {
        return everyHalfYear(UnionRules.byEachOrganisation(REVIEWED_ON, WITH_UNION, WITH_OTHERS));
    }

    private static Rule<WorkplaceDemocracy> everyHalfYear(Rule<HalfYearReview> together) {
        return Rules.choose(
                Fact.said(Fact.not(ANY_RESOLUTION)),
                (file, circumstances) -> Outcome.of(Reason.NOTHING_TO_JUDGE, REVIEWS.path()),
                NoLimit.told(ofEachHalfYear(together)));
    }

    private static Rule<WorkplaceDemocracy> ofEachHalfYear(Rule<HalfYearReview> together) {
        return Duty.owes(
                Occasions.<WorkplaceDemocracy>every(Every.HALF_YEAR, Instruments.L10.inForce())
                        .where(
                                HalfYearReviews::resolutionStood,
                                Stream.concat(ANY_RESOLUTION.reads().stream(), Stream.of("/staffConferences/*/heldOn"))
                                        .toList())
                        .dueByEndOfNextQuarter(),
                Evidence.<WorkplaceDemocracy, HalfYearReview, Unit>any(REVIEWS)
                        .where(OF_HALF_YEAR, HalfYearReviews::isOf)
                        .ofOneOccasionEach()
                        .done(REVIEWED)
                        .keeping(together)
                        .keeping(Rules.holds(Fact.done(Fact.of("/announced", HalfYearReview::announced)))));
    }

    /** The half year it says, or else that of its day; in the first quarter of one it may as well be the due review of the one before. */
    private static Truth isOf(HalfYearReview review, Occasion<Unit> half, Circumstances circumstances) {
        Period stated = review.halfYear();
        if (stated != null) {
            return Truth.of(half.span().equals(stated));
        }
        LocalDate on = review.reviewed() == null ? null : review.reviewed().on();
        if (on == null || isDue(half.span(), on) || isDue(half.span(), on.plusMonths(6))) {
            return Truth.UNKNOWN;
        }
        return Truth.of(half.span().contains(on));
    }

    /** Whether it is the quarter after this half year, in which its review is due. */
    private static boolean isDue(Period half, LocalDate on) {
        return on.isAfter(half.to()) && !on.isAfter(NoLimit.endOfNextQuarter(half.to()));
    }

    /** Whether a resolution stood on its first day: one from before the period, or one adopted by a conference held by then. */
    private static Fact<WorkplaceDemocracy, Boolean> resolutionStood(Occasion<Unit> half) {
        LocalDate day = half.span().from();
        Fact<StaffConference, Boolean> adoptedByThen =
                Fact.and(HELD_ON.is(held -> !held.isAfter(day)), RESOLUTION_ADOPTED);
        return Fact.or(STANDING_RESOLUTION, Fact.any(CONFERENCES, adoptedByThen));
    }
}
