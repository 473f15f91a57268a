package vn.danchu.testing.completion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;

/**
 * Data whose absence a named reading answers, so that filling them in may give another verdict: each with the reading.
 *
 * <ul>
 *   <li>L10:11.2: every commune has a budget in every cycle, so that a reason not declared in {@code /absences} excuses nothing.
 *   <li>B30: where the day of the mid-year session is not known, the year's figures are pending until 31 July.
 *   <li>B24: a report of an investment supervision board that does not say of what time counts for the year in which it was made.
 *   <li>B23: a review that does not say of which half year it is, made when none is due, is of the half year in which it was made.
 *   <li>D321:3, 4: opinions are taken on the document that was received, so that one received after they closed is another.
 *   <li>L10:21.2: a vote that is stated to have failed failed; a recognition that nothing shows is not awaited to contradict it.
 *   <li>L10:20.3: what was sent late was late, unless its village is known to have ended by the last day.
 *   <li>L10:21.2, 36.1, 40.2.b: a board stood unless a refusal of its elections is told; a recognition of which no day is told has been
 *       given, if the result has come in.
 *   <li>D61:6.1, 10, 13.4: a recognition of which no day is told has been given, if what it is of has come in.
 * </ul>
 */
final class ByReading {

    private static final Set<String> ANSWERED_ON = Set.of(
            "/villageConventions/*/recognition/receivedOn",
            "/villageConventions/*/recognition/answer",
            "/villageConventions/*/recognition/answer/done",
            "/villageConventions/*/recognition/answer/on");

    /** What would tell that a board was refused. */
    private static final Set<String> REFUSING = Set.of(
            "/inspectionBoards/*/elections",
            "/inspectionBoards/*/elections/*/recognition",
            "/inspectionBoards/*/elections/*/recognition/recognised",
            "/inspectionBoards/*/elections/*/recognition/receivedOn");

    private static final Map<String, Set<String>> ANSWERED = Map.of(
            "L10-11.2-budget-periodic", Set.of("/absences", "/councilSessions"),
            "L10-20.3-sent-5-working-days", Set.of("/unit/villages", "/decisions/*/village"),
            "D61-6.1-signatures", ANSWERED_ON,
            "D61-10-majority", ANSWERED_ON,
            "D61-10.1-attendance-majority", ANSWERED_ON,
            "D61-13.4-amended-same-way", ANSWERED_ON,
            "L10-52.3-half-yearly-review", Set.of("/halfYearReviews/*/halfYear"),
            "L10-70.3-half-yearly-review", Set.of("/halfYearReviews/*/halfYear"),
            "L10-44.3-reported", Set.of("/investmentSupervisionBoards/*/reports/*/covers"),
            "D321-5.2-half-of-households",
                    Set.of(
                            "/consultations/*/administrativeUnit",
                            "/consultations/*/administrativeUnit/documentReceivedOn"));

    /** What is owed to, or by, a people's inspection board of a commune. */
    private static final Set<String> MAY_BE_REFUSED = Set.of(
            "D59-10.4-plan-sent",
            "D59-14.1-plan-content",
            "D59-14.3-quarterly-report",
            "L10-33.3-three-reports",
            "L10-36.1-board-exists",
            "L10-36.2-by-election",
            "L10-36.3-head",
            "L10-39.2-programme",
            "L10-39.3-board-invited",
            "L10-40.1-board-informed",
            "L10-40.2-recognised-and-made-known");

    /** What would contradict a result that is stated. */
    private static final Set<String> CONTRADICTING_A_RESULT = Set.of("/decisions/*/recognition");

    private static final String RESULT = "/passed";

    private ByReading() {}

    /** Whether a reading says what the norm answers without one of these: for some norms, or where it goes by a stated result. */
    static boolean answers(String norm, List<String> pointers, Finding without) {
        Set<String> answered = MAY_BE_REFUSED.contains(norm) ? REFUSING : ANSWERED.getOrDefault(norm, Set.of());
        return pointers.stream().map(DossierSchema::pattern).anyMatch(answered::contains)
                || (without.verdict() == Verdict.NOT_APPLICABLE
                        && without.path().endsWith(RESULT)
                        && pointers.stream().map(DossierSchema::pattern).anyMatch(CONTRADICTING_A_RESULT::contains));
    }
}
