package vn.danchu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;

/** Records are told by what is found of them, step by step, and never by their place in a list alone. */
class RecordPairsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 16);

    private static Finding found(String record, String norm, Reason reason, Arguments arguments) {
        return Made.finding(norm, record, reason, arguments, null, Grade.BINDING);
    }

    private static Finding says(String record, String norm, Verdict verdict) {
        return Made.finding(norm, record, verdict);
    }

    /** A finding with a number of the record's own. */
    private static Finding has(String record, String norm, int number) {
        return found(record, norm, Reason.TOO_FEW, Arguments.of(Argument.HAS, number));
    }

    private static Finding overdue(String record, String norm, LocalDate due) {
        return found(record, norm, Reason.OVERDUE, Arguments.of(Argument.DUE, due));
    }

    private static Finding late(String record, String norm, LocalDate due) {
        return found(
                record,
                norm,
                Reason.LATE,
                Arguments.of(Argument.DUE, due).with(Argument.DONE, LocalDate.of(2026, 12, 1)));
    }

    private static Map<String, String> pairs(List<Finding> before, List<Finding> now) {
        return RecordPairs.of(before, now);
    }

    @Test
    void whatStandsInNoListIsToldByItsPointer() {
        assertThat(pairs(
                        List.of(
                                says("", "A", Verdict.COMPLIANT),
                                says("/unit", "A", Verdict.COMPLIANT),
                                says("/gone", "A", Verdict.COMPLIANT)),
                        List.of(
                                says("", "A", Verdict.NON_COMPLIANT),
                                says("/unit", "B", Verdict.PENDING),
                                says("/come", "A", Verdict.COMPLIANT))))
                .containsOnly(Map.entry("", ""), Map.entry("/unit", "/unit"));
    }

    @Test
    void whatIsGoneOutsideOfListsIsNoRecordOfAList() {
        assertThat(pairs(List.of(says("", "A", Verdict.COMPLIANT)), List.of(says("/a/0", "A", Verdict.COMPLIANT))))
                .isEmpty();
        assertThat(pairs(List.of(says("/a/0", "A", Verdict.COMPLIANT)), List.of(says("", "A", Verdict.COMPLIANT))))
                .isEmpty();
    }

    @Test
    void thoseOfWhichTheSameIsFoundComeFirst() {
        assertThat(pairs(
                        List.of(says("/a/0", "A", Verdict.COMPLIANT), says("/a/1", "A", Verdict.PENDING)),
                        List.of(says("/a/0", "A", Verdict.PENDING), says("/a/1", "A", Verdict.COMPLIANT))))
                .containsOnly(Map.entry("/a/0", "/a/1"), Map.entry("/a/1", "/a/0"));
    }

    @Test
    void pathsThatAFindingNamesDoNotTellRecordsApart() {
        Arguments first = Arguments.of(Argument.MISSING, List.of("/a/0/on"));
        Arguments second = Arguments.of(Argument.MISSING, List.of("/a/1/on"));
        assertThat(pairs(
                        List.of(found("/a/0", "A", Reason.NO_DATA, first)),
                        List.of(says("/a/0", "A", Verdict.COMPLIANT), found("/a/1", "A", Reason.NO_DATA, second))))
                .containsOnly(Map.entry("/a/0", "/a/1"));
    }

    @Test
    void aRecordIsNeverOneOfAnotherList() {
        assertThat(pairs(List.of(has("/a/0", "A", 3)), List.of(has("/b/0", "A", 3))))
                .isEmpty();
        assertThat(pairs(
                        List.of(has("/a/0", "A", 3), says("/a/0", "B", Verdict.COMPLIANT)),
                        List.of(has("/b/0", "A", 3), has("/b/1", "A", 4))))
                .isEmpty();
    }

    @Test
    void aNumberTellsAndAMereAnswerDoesNot() {
        List<Finding> before = List.of(has("/a/0", "A", 3), says("/a/0", "B", Verdict.NON_COMPLIANT));
        assertThat(pairs(
                        before,
                        List.of(
                                has("/a/0", "A", 9),
                                says("/a/0", "B", Verdict.NON_COMPLIANT),
                                has("/a/1", "A", 3),
                                says("/a/1", "B", Verdict.COMPLIANT))))
                .containsOnly(Map.entry("/a/0", "/a/1"));
        assertThat(pairs(
                        before,
                        List.of(
                                has("/a/0", "A", 9),
                                says("/a/0", "B", Verdict.NON_COMPLIANT),
                                has("/a/1", "A", 8),
                                says("/a/1", "B", Verdict.COMPLIANT))))
                .isEmpty();
    }

    @Test
    void aNumberTellsByTheSameNormOnly() {
        assertThat(pairs(List.of(has("/a/0", "A", 3)), List.of(has("/a/0", "B", 3), has("/a/1", "C", 4))))
                .isEmpty();
    }

    @Test
    void aDayByOneNormTellsWhateverIsFound() {
        assertThat(pairs(
                        List.of(overdue("/a/0", "A", DAY)),
                        List.of(late("/a/0", "A", DAY.plusDays(1)), late("/a/1", "A", DAY))))
                .containsOnly(Map.entry("/a/0", "/a/1"));
        assertThat(pairs(
                        List.of(overdue("/a/0", "A", DAY)),
                        List.of(late("/a/0", "B", DAY), late("/a/1", "A", DAY.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void findingsComeBeforeDays() {
        assertThat(pairs(
                        List.of(has("/a/0", "A", 3), overdue("/a/0", "B", DAY), overdue("/a/0", "C", DAY)),
                        List.of(late("/a/0", "B", DAY), late("/a/0", "C", DAY), has("/a/1", "A", 3))))
                .containsOnly(Map.entry("/a/0", "/a/1"));
    }

    @Test
    void moreFindingsAndMoreDaysComeFirst() {
        assertThat(pairs(
                        List.of(has("/a/0", "A", 3), has("/a/0", "B", 4), has("/a/0", "C", 5)),
                        List.of(has("/a/0", "A", 3), has("/a/1", "A", 3), has("/a/1", "B", 4))))
                .containsOnly(Map.entry("/a/0", "/a/1"));
        assertThat(pairs(
                        List.of(overdue("/a/0", "A", DAY), overdue("/a/0", "B", DAY)),
                        List.of(late("/a/0", "A", DAY), late("/a/1", "A", DAY), late("/a/1", "B", DAY))))
                .containsOnly(Map.entry("/a/0", "/a/1"));
    }

    /** What is as like one as another is told by nothing less alike, in whichever report the two stand. */
    @Test
    void ofTwoThatAreEquallyAlikeNeitherIsTaken() {
        List<Finding> one = List.of(has("/a/0", "A", 3), overdue("/a/0", "B", DAY));
        List<Finding> two = List.of(
                has("/a/0", "A", 3),
                has("/a/0", "C", 1),
                has("/a/1", "A", 3),
                has("/a/1", "C", 2),
                late("/a/2", "B", DAY));
        assertThat(pairs(one, two)).isEmpty();
        assertThat(pairs(two, one)).isEmpty();
    }

    @Test
    void whatIsToldIsTakenOnce() {
        assertThat(pairs(
                        List.of(has("/a/0", "A", 3), has("/a/0", "B", 4), has("/a/0", "C", 5), has("/a/1", "A", 3)),
                        List.of(
                                has("/a/0", "A", 3),
                                has("/a/0", "B", 4),
                                says("/a/1", "D", Verdict.COMPLIANT),
                                says("/a/2", "D", Verdict.COMPLIANT))))
                .containsOnly(Map.entry("/a/0", "/a/0"));
    }

    @Test
    void theRestIsToldByItsOrderWhereAsManyAreLeft() {
        assertThat(pairs(
                        List.of(
                                says("/a/0", "A", Verdict.PENDING),
                                says("/a/1", "A", Verdict.PENDING),
                                says("/b/0", "A", Verdict.PENDING)),
                        List.of(
                                says("/a/0", "A", Verdict.COMPLIANT),
                                says("/a/1", "A", Verdict.COMPLIANT),
                                says("/b/1", "A", Verdict.COMPLIANT))))
                .containsOnly(Map.entry("/a/0", "/a/0"), Map.entry("/a/1", "/a/1"), Map.entry("/b/0", "/b/1"));
        assertThat(pairs(
                        List.of(says("/a/0", "A", Verdict.PENDING), says("/b/0", "A", Verdict.PENDING)),
                        List.of(
                                says("/a/0", "A", Verdict.COMPLIANT),
                                says("/a/1", "A", Verdict.COMPLIANT),
                                says("/c/0", "A", Verdict.COMPLIANT))))
                .isEmpty();
    }
}
