package vn.danchu.workplace;

import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.inTurn;
import static vn.danchu.workplace.WorkplaceDemocracyFacts.REVIEWS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Every;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.UnionRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/**
 * L10:52.3, 70.3: every 6 months the carrying out of the conference's resolution is checked and all are told. Half years in
 * which no resolution stood from their first day owe none.
 */
final class HalfYearReviews {

    private static final Rule<HalfYearReview> WITH_UNION = holds(Fact.of("/withUnion", HalfYearReview::withUnion));
    private static final Rule<HalfYearReview> WITH_OTHERS =
            holds(Fact.of("/withOtherOrganisation", HalfYearReview::withOtherOrganisation));

    private HalfYearReviews() {}

    /** Of an agency, with its union; without one it is open. */
    static Rule<WorkplaceDemocracy> ofAgency() {
        return UnionRules.needsUnion(WorkplaceDemocracyFacts.END_OF_PERIOD, everyHalfYear(reviewed(WITH_UNION)));
    }

    /** Of an enterprise, with the organisations of workers there are. */
    static Rule<WorkplaceDemocracy> ofEnterprise() {
        return everyHalfYear(reviewed(UnionRules.byEachOrganisation(WITH_UNION, WITH_OTHERS)));
    }

    private static Rule<HalfYearReview> reviewed(Rule<HalfYearReview> together) {
        return inTurn(
                done(Fact.of("/reviewed", HalfYearReview::reviewed)),
                together,
                done(Fact.of("/announced", HalfYearReview::announced)));
    }

    private static Rule<WorkplaceDemocracy> everyHalfYear(Rule<HalfYearReview> reviewed) {
        return Rules.timed(List.of(REVIEWS), (file, circumstances) -> judge(file, reviewed, circumstances));
    }

    private static Outcome judge(WorkplaceDemocracy file, Rule<HalfYearReview> reviewed, Circumstances circumstances) {
        Period period = circumstances.period();
        if (period == null) {
            return Outcome.noData("/period");
        }
        List<String> absent = new ArrayList<>();
        Outcome worst = Outcome.of(Reason.NOTHING_TO_JUDGE, REVIEWS.path());
        for (Period half : Every.HALF_YEAR.within(period, Instruments.L10.inForce())) {
            Boolean stood = resolutionStood(file, half.from());
            if (!Boolean.FALSE.equals(stood)) {
                Outcome outcome = of(half, file.halfYearReviews(), reviewed, circumstances);
                if (outcome.verdict() != Verdict.COMPLIANT
                        && !circumstances.asOf().isAfter(half.to())) {
                    outcome = Outcome.pending(REVIEWS.path(), half.to());
                } else if (outcome.verdict() == Verdict.NON_COMPLIANT && stood == null) {
                    outcome = Outcome.noData("/standingResolution");
                } else if (outcome.verdict() == Verdict.NON_COMPLIANT) {
                    absent.add(Every.HALF_YEAR.name(half));
                }
                worst = Outcome.worse(worst, outcome);
            }
        }
        return absent.isEmpty()
                ? worst
                : Outcome.of(Reason.ABSENT, REVIEWS.path(), Arguments.of(Argument.ABSENT, absent));
    }

    private static Outcome of(
            Period half,
            @Nullable List<HalfYearReview> reviews,
            Rule<HalfYearReview> reviewed,
            Circumstances circumstances) {
        if (reviews == null) {
            return Outcome.noData(REVIEWS.path());
        }
        Outcome best = Outcome.of(Reason.NOT_MET, REVIEWS.path());
        for (HalfYearReview review : reviews) {
            Boolean ofHalf = isOf(half, review);
            if (ofHalf == null) {
                best = Outcome.better(best, Outcome.noData(REVIEWS.path()));
            } else if (ofHalf) {
                Outcome outcome = reviewed.judge(review, circumstances);
                best = Outcome.better(
                        best,
                        new Outcome(
                                outcome.reason(),
                                REVIEWS.path(),
                                outcome.arguments(),
                                outcome.due(),
                                outcome.cautions()));
            }
        }
        return best;
    }

    private static @Nullable Boolean isOf(Period half, HalfYearReview review) {
        if (review.halfYear() != null) {
            return half.equals(review.halfYear());
        }
        LocalDate on = review.reviewed() == null ? null : review.reviewed().on();
        return on == null ? null : half.contains(on);
    }

    /** Whether a resolution stood on this day: of a conference noted in the file, or of an earlier one. */
    private static @Nullable Boolean resolutionStood(WorkplaceDemocracy file, LocalDate day) {
        if (file.staffConferences() != null
                && file.staffConferences().stream()
                        .anyMatch(conference -> conference.heldOn() != null
                                && !conference.heldOn().isAfter(day))) {
            return true;
        }
        Act earlier = file.standingResolution();
        return earlier == null ? null : earlier.doneBy(day);
    }
}
