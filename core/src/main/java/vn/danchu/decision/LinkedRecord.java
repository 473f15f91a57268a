package vn.danchu.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Outcome;
import vn.danchu.law.Identifier;
import vn.danchu.record.DecisionRecord;
import vn.danchu.record.Recognition;
import vn.danchu.record.Votes;

/**
 * The record of its own that points to a decision: of an election, a dismissal or a convention (L10:15.3 to 15.5).
 *
 * @param path its JSON pointer, from the dossier with {@code #}
 * @param record the record; null if there is none, or it is not known
 * @param gaps what would have to be known to find it; empty if it was found, or there is none
 */
record LinkedRecord(String path, @Nullable DecisionRecord record, List<String> gaps) {

    static final LinkedRecord NONE = new LinkedRecord("", null, List.of());

    /** What is read to find it. */
    private static final List<String> READS = List.of(
            "/id",
            "#/villageHeadElections/*/decisionId",
            "#/villageHeadDismissals/*/decisionId",
            "#/villageConventions/*/decisionId",
            "#/inspectionBoards/*/elections/*/decision",
            "#/investmentSupervisionBoards/*/elections/*/decision");

    /** What the decision and a record that rests on it both tell of the village, the day of the meeting and the recognition. */
    static final List<String> RECOGNITION_TOLD = List.of(
            "/village",
            "/form",
            "/heldOn",
            "/recognition",
            "#/villageHeadElections/*/village",
            "#/villageHeadElections/*/meetingOn",
            "#/villageHeadElections/*/recognition",
            "#/villageHeadDismissals/*/village",
            "#/villageHeadDismissals/*/meetingOn",
            "#/villageHeadDismissals/*/recognition",
            "#/villageConventions/*/village",
            "#/villageConventions/*/vote/on",
            "#/villageConventions/*/recognition",
            "#/inspectionBoards/*/elections/*/village",
            "#/inspectionBoards/*/elections/*/on",
            "#/inspectionBoards/*/elections/*/recognition",
            "#/investmentSupervisionBoards/*/elections/*/village",
            "#/investmentSupervisionBoards/*/elections/*/on",
            "#/investmentSupervisionBoards/*/elections/*/recognition");

    /** What both tell of the counts of the vote. */
    static final List<String> COUNTS_TOLD = List.of(
            "#/villageHeadElections/*/households",
            "#/villageHeadElections/*/candidates/*/votes",
            "#/villageHeadDismissals/*/households",
            "#/villageConventions/*/vote/votes/households",
            "#/villageConventions/*/vote/votes/inFavour");

    /** What is read to find it, and these parts of it. */
    static List<String> reads(String... parts) {
        List<String> reads = new ArrayList<>(READS);
        Collections.addAll(reads, parts);
        return reads;
    }

    /** What it says came of the vote; null if there is no such record, or it does not say. */
    @Nullable
    Boolean result() {
        return record == null ? null : record.cameToIt();
    }

    /** Whether it counts the vote itself. */
    boolean countsItself() {
        return record != null && record.countsItself();
    }

    /** Where it says so. */
    String resultAt() {
        return record == null ? path : path + record.cameToItAt();
    }

    /** All that point to the decision and say what came of the vote. */
    static List<LinkedRecord> stating(CommunityDecision decision, Circumstances circumstances) {
        return all(decision, circumstances, one -> one.cameToIt() != null);
    }

    /** All that point to the decision and are so; asked often, so that where there is none, none is made. */
    private static List<LinkedRecord> all(
            CommunityDecision decision, Circumstances circumstances, Predicate<DecisionRecord> so) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        List<LinkedRecord> linked = List.of();
        if (file == null || decision.id() == null) {
            return linked;
        }
        for (DecisionRecord.Records records : file.recordsOf(decision)) {
            List<DecisionRecord> all = records.all();
            for (int i = 0; all != null && i < all.size(); i++) {
                if (so.test(all.get(i))
                        && Identifier.same(decision.id(), all.get(i).decisionId())) {
                    linked = linked.isEmpty() ? new ArrayList<>() : linked;
                    linked.add(new LinkedRecord("#" + records.path() + "/" + i, all.get(i), List.of()));
                }
            }
        }
        return linked;
    }

    /** Where the decision and a record that rests on it tell otherwise of the vote or its recognition; null if none does. */
    static @Nullable Outcome toldOtherwise(CommunityDecision decision, Circumstances circumstances) {
        for (LinkedRecord one : all(decision, circumstances, one -> true)) {
            Outcome otherwise = one.recognitionToldOtherwise(decision);
            otherwise = otherwise == null ? one.countsToldOtherwise(decision) : otherwise;
            if (otherwise != null) {
                return otherwise;
            }
        }
        return null;
    }

    /** Where it tells otherwise than the decision of the village, the day of the meeting or its recognition; null if it does not. */
    @Nullable
    Outcome recognitionToldOtherwise(CommunityDecision decision) {
        if (record == null) {
            return null;
        }
        if (decision.village() != null
                && record.village() != null
                && !Identifier.same(decision.village(), record.village())) {
            return Outcome.contradiction("/village", path + "/village");
        }
        boolean atMeeting = decision.form() == DecisionForm.MEETING;
        if (atMeeting && differ(decision.decidedOn(), record.votedOn())) {
            return Outcome.contradiction("/heldOn", path + record.votedAt());
        }
        Recognition mine = decision.recognition();
        Recognition other = record.recognition();
        return mine != null
                        && other != null
                        && (differ(mine.recognised(), other.recognised())
                                || differ(mine.answer(), other.answer())
                                || differ(mine.by(), other.by()))
                ? Outcome.contradiction("/recognition", path + "/recognition")
                : null;
    }

    private @Nullable Outcome countsToldOtherwise(CommunityDecision decision) {
        Votes votes = decision.votes();
        if (votes == null || record == null) {
            return null;
        }
        Outcome otherwise =
                counts("/votes/households", votes.households(), record.householdsAt(), record.householdsAtVote());
        return otherwise != null
                ? otherwise
                : counts("/votes/inFavour", votes.inFavour(), record.inFavourAt(), record.inFavour());
    }

    private @Nullable Outcome counts(String at, @Nullable Integer one, String otherAt, @Nullable Integer other) {
        return one != null && other != null && !one.equals(other)
                ? Outcome.countsContradict(at, one, path + otherAt, other)
                : null;
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    static LinkedRecord of(CommunityDecision decision, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        if (file == null) {
            return NONE;
        }
        List<String> gaps = new ArrayList<>();
        boolean ofAny = false;
        for (DecisionRecord.Records records : file.recordsOf(decision)) {
            List<DecisionRecord> all = records.all();
            if (all == null) {
                gaps.add("#" + records.path());
            }
            ofAny |= all == null || !all.isEmpty();
            for (int i = 0; all != null && i < all.size(); i++) {
                String path = "#" + records.path() + "/" + i;
                if (Identifier.same(decision.id(), all.get(i).decisionId())) {
                    return new LinkedRecord(path, all.get(i), List.of());
                }
                if (decision.id() != null && all.get(i).decisionId() == null) {
                    gaps.add(path + all.get(i).decisionAt());
                }
            }
        }
        if (ofAny && decision.id() == null) {
            gaps.add(0, "/id");
        }
        return new LinkedRecord("", null, gaps);
    }
}
