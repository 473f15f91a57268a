package vn.danchu.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.law.Identifier;
import vn.danchu.record.DecisionRecord;

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
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        List<LinkedRecord> stating = new ArrayList<>();
        for (DecisionRecord.Records records :
                file == null ? List.<DecisionRecord.Records>of() : file.recordsOf(decision)) {
            List<DecisionRecord> all = records.all();
            for (int i = 0; all != null && i < all.size(); i++) {
                DecisionRecord one = all.get(i);
                if (one.cameToIt() != null && Identifier.same(decision.id(), one.decisionId())) {
                    stating.add(new LinkedRecord("#" + records.path() + "/" + i, one, List.of()));
                }
            }
        }
        return stating;
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
