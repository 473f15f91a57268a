package vn.danchu.decision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Outcome;

/**
 * What is stated to have come of a vote: by the decision, or by the records of their own that rest on it, of an election, a
 * dismissal or a convention.
 *
 * @param own what the decision states; null if nothing
 * @param elsewhere the records that rest on it and state it
 */
record StatedResult(@Nullable Boolean own, List<LinkedRecord> elsewhere) {

    private static final String PATH = "/passed";

    /** What is read of the record that rests on the decision. */
    static final List<String> ELSEWHERE = List.copyOf(LinkedRecord.reads(
            "#/villageHeadElections/*/elected",
            "#/villageHeadDismissals/*/agreed",
            "#/villageConventions/*/vote/passed",
            "#/inspectionBoards/*/elections/*/elected",
            "#/investmentSupervisionBoards/*/elections/*/elected"));

    /** All that is read. */
    static final List<String> READS =
            Stream.concat(Stream.of(PATH), ELSEWHERE.stream()).toList();

    static StatedResult of(CommunityDecision decision, Circumstances circumstances) {
        return new StatedResult(decision.passed(), LinkedRecord.stating(decision, circumstances));
    }

    /** As the decision states it, else as the other records do; null if none does. */
    @Nullable
    Boolean value() {
        return own != null || elsewhere.isEmpty() ? own : elsewhere.get(0).result();
    }

    /** Whether only another record states it. */
    boolean isOnlyElsewhere() {
        return own == null && !elsewhere.isEmpty();
    }

    /** Whether only another record states it, which has counts of its own and is held to them. */
    boolean isOfOtherCounts() {
        return isOnlyElsewhere() && elsewhere.stream().anyMatch(LinkedRecord::countsItself);
    }

    /** Where it is stated, or should be. */
    String at() {
        return isOnlyElsewhere() ? elsewhere.get(0).resultAt() : PATH;
    }

    /** Whether it is stated twice, and not the same. */
    boolean isContradicted() {
        return contradicting() != null;
    }

    /** That two statements contradict each other. */
    Outcome contradiction() {
        LinkedRecord other = contradicting();
        return Outcome.contradiction(at(), other == null ? at() : other.resultAt());
    }

    private @Nullable LinkedRecord contradicting() {
        for (int i = 0; i < elsewhere.size(); i++) {
            if (!Objects.equals(elsewhere.get(i).result(), value())) {
                return elsewhere.get(i);
            }
        }
        return null;
    }
}
