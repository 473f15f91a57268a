package vn.danchu.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.OneVote;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.ToldTwice;
import vn.danchu.compliance.ToldTwice.Otherwise;
import vn.danchu.law.Identifier;
import vn.danchu.record.DecisionRecord;
import vn.danchu.record.Recognition;
import vn.danchu.record.Span;
import vn.danchu.record.SpanBuilder;
import vn.danchu.record.Votes;
import vn.danchu.record.VotesBuilder;

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

    private static final List<String> VILLAGES_TOLD = List.of(
            "#/villageHeadElections/*/village",
            "#/villageHeadDismissals/*/village",
            "#/villageConventions/*/village",
            "#/inspectionBoards/*/elections/*/village",
            "#/investmentSupervisionBoards/*/elections/*/village");
    private static final List<String> FORMS_TOLD = reads(
            "/form",
            "/otherForm",
            "#/villageConventions/*/vote/form",
            "#/inspectionBoards/*/elections/*/form",
            "#/investmentSupervisionBoards/*/elections/*/form");
    private static final List<String> DAYS_TOLD = reads(
            "/form",
            "/otherForm",
            "/heldOn",
            "/ballot/collection/to",
            "/onlineVote/voting/to",
            "#/villageHeadElections/*/meetingOn",
            "#/villageHeadDismissals/*/meetingOn",
            "#/villageConventions/*/vote/on",
            "#/villageConventions/*/vote/form",
            "#/inspectionBoards/*/elections/*/form",
            "#/inspectionBoards/*/elections/*/on",
            "#/investmentSupervisionBoards/*/elections/*/form",
            "#/investmentSupervisionBoards/*/elections/*/on");
    private static final List<String> COUNTS_TOLD = reads(
            "/votes",
            "#/villageHeadElections/*/households",
            "#/villageHeadElections/*/candidates/*/votes",
            "#/villageHeadDismissals/*/households",
            "#/villageConventions/*/vote/votes/households",
            "#/villageConventions/*/vote/votes/present",
            "#/villageConventions/*/vote/votes/inFavour");
    static final List<String> RECOGNITION_TOLD = List.copyOf(reads(
            "/recognition",
            "#/villageHeadElections/*/recognition",
            "#/villageHeadDismissals/*/recognition",
            "#/villageConventions/*/recognition",
            "#/inspectionBoards/*/elections/*/recognition",
            "#/investmentSupervisionBoards/*/elections/*/recognition"));

    /** What both tell of which vote it was. */
    static final List<String> VOTE_TOLD = Stream.of(List.of("/village"), VILLAGES_TOLD, DAYS_TOLD)
            .flatMap(List::stream)
            .toList();

    /** What the decision and a record that rests on it both tell, but for what came of the vote. */
    static final List<String> TOLD =
            Stream.of(VOTE_TOLD, COUNTS_TOLD).flatMap(List::stream).distinct().toList();

    /** What records that rest on a decision tell otherwise of its vote; what came of it is {@link StatedResult}'s. */
    static final ToldTwice<CommunityDecision> TOLD_TWICE = new ToldTwice<>(
            Map.of(
                    "/form", FORMS_TOLD,
                    "/heldOn", DAYS_TOLD,
                    "/ballot/collection/to", DAYS_TOLD,
                    "/onlineVote/voting/to", DAYS_TOLD,
                    "/votes", COUNTS_TOLD,
                    "/recognition", RECOGNITION_TOLD),
            LinkedRecord::otherwise);

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

    /** All that point to the decision, and are so; asked often, so that where there is none, none is made. */
    private static List<LinkedRecord> all(
            CommunityDecision decision, Circumstances circumstances, Predicate<DecisionRecord> so) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        List<LinkedRecord> linked = List.of();
        if (file == null || decision.id() == null) {
            return linked;
        }
        List<LinkedRecord> all =
                OnFile.of(decision, file, circumstances).pointing().getOrDefault(Identifier.key(decision.id()), linked);
        for (int i = 0; i < all.size(); i++) {
            if (so.test(Objects.requireNonNull(all.get(i).record, "record"))) {
                linked = linked.isEmpty() ? new ArrayList<>() : linked;
                linked.add(all.get(i));
            }
        }
        return linked;
    }

    /**
     * The records among which one may rest on a decision on a matter.
     *
     * @param pointing by the key of the decision's id, those that point to it
     * @param gaps what would have to be known to find the one of a decision to which none points
     * @param gapsWithoutId the same of a decision without an id
     */
    private record OnFile(Map<String, List<LinkedRecord>> pointing, List<String> gaps, List<String> gapsWithoutId) {

        /** On which of the file's records it rests. */
        private record Kind(@Nullable DecisionMatter matter, CommunityDecision.@Nullable Personnel personnel) {}

        static OnFile of(CommunityDecision decision, CommunityDecisions file, Circumstances circumstances) {
            return circumstances.ofFile(
                    new Kind(decision.matter(), decision.personnel()), () -> made(file.recordsOf(decision)));
        }

        private static OnFile made(List<DecisionRecord.Records> kinds) {
            Map<String, List<LinkedRecord>> pointing = new HashMap<>();
            List<String> gaps = new ArrayList<>();
            List<String> withoutId = new ArrayList<>();
            boolean ofAny = false;
            for (DecisionRecord.Records records : kinds) {
                List<DecisionRecord> all = records.all();
                if (all == null) {
                    gaps.add("#" + records.path());
                    withoutId.add("#" + records.path());
                }
                ofAny |= all == null || !all.isEmpty();
                for (int i = 0; all != null && i < all.size(); i++) {
                    DecisionRecord one = all.get(i);
                    String path = "#" + records.path() + "/" + i;
                    if (one.decisionId() == null) {
                        gaps.add(path + one.decisionAt());
                    } else {
                        pointing.computeIfAbsent(Identifier.key(one.decisionId()), key -> new ArrayList<>())
                                .add(new LinkedRecord(path, one, List.of()));
                    }
                }
            }
            if (ofAny) {
                withoutId.add(0, "/id");
            }
            return new OnFile(pointing, gaps, withoutId);
        }
    }

    /** Where the decision and a record that rests on it tell of another village, day, counts or result; null if none does. */
    static @Nullable Outcome toldOtherwise(CommunityDecision decision, Circumstances circumstances) {
        for (LinkedRecord one : all(decision, circumstances, one -> true)) {
            Outcome otherwise = one.otherwiseThan(decision);
            if (otherwise != null) {
                return otherwise;
            }
        }
        return null;
    }

    /** Where it tells of another village, or another day, than the decision that it points to; null if it does not. */
    private @Nullable Outcome ofAnotherVote(CommunityDecision decision) {
        if (record == null) {
            return null;
        }
        OneVote vote = new OneVote(decision, "", record, path);
        Outcome village = vote.village();
        return village == null ? vote.day() : village;
    }

    /** Where it tells otherwise than the decision of the village, the day, the counts or what came of them; null if it does not. */
    private @Nullable Outcome otherwiseThan(CommunityDecision decision) {
        Outcome otherwise = ofAnotherVote(decision);
        if (otherwise != null) {
            return otherwise;
        }
        OneVote vote = new OneVote(decision, "", Objects.requireNonNull(record, "record"), path);
        Outcome counts = vote.counts();
        return counts == null ? vote.result() : counts;
    }

    private static List<Otherwise<CommunityDecision>> otherwise(
            CommunityDecision decision, Circumstances circumstances) {
        List<LinkedRecord> linked = all(decision, circumstances, one -> true);
        if (linked.isEmpty()) {
            return List.of();
        }
        List<LinkedRecord> telling =
                linked.stream().filter(LinkedRecord::tellsOfRecognition).toList();
        List<Recognition> told = told(decision, telling);
        List<@Nullable Recognition> each = told.size() > 1 ? OneVote.asEachTells(told) : List.of();
        int own = told.size() - telling.size();
        Recognition first = each.stream().filter(Objects::nonNull).findFirst().orElse(null);
        List<Otherwise<CommunityDecision>> otherwise = new ArrayList<>();
        for (LinkedRecord one : linked) {
            one.addOtherwise(decision, otherwise);
            int at = telling.indexOf(one);
            Recognition recognition = each.isEmpty() || at < 0 ? null : each.get(at + own);
            Outcome differs = recognition == null ? null : one.recognisedOtherwise(decision, telling);
            if (recognition != null && differs != null) {
                otherwise.add(new Otherwise<>("/recognition", one.path, differs, d -> recognised(d, recognition)));
                for (Recognition part : OneVote.parts(told.get(at + own))) {
                    Otherwise<CommunityDecision> partly = new Otherwise<>("/recognition", one.path, differs, d -> {
                        Recognition rest =
                                Objects.equals(d.recognition(), decision.recognition()) ? first : d.recognition();
                        return recognised(d, rest == null ? part : OneVote.asTold(rest, part));
                    });
                    otherwise.add(partly.inPart());
                }
            }
        }
        return otherwise;
    }

    private boolean tellsOfRecognition() {
        return record != null && record.recognition() != null;
    }

    /** What the decision, and each of these, tells of its recognition. */
    private static List<Recognition> told(CommunityDecision decision, List<LinkedRecord> telling) {
        List<Recognition> told = new ArrayList<>();
        if (decision.recognition() != null) {
            told.add(decision.recognition());
        }
        for (LinkedRecord one : telling) {
            told.add(Objects.requireNonNull(
                    Objects.requireNonNull(one.record, "record").recognition(), "recognition"));
        }
        return told;
    }

    /** That it tells otherwise of the recognition than the decision, or than another of these; null if it does not. */
    private @Nullable Outcome recognisedOtherwise(CommunityDecision decision, List<LinkedRecord> telling) {
        DecisionRecord record = Objects.requireNonNull(this.record, "record");
        Outcome otherwise = new OneVote(decision, "", record, path).recognition();
        CommunityDecision told = recognised(decision, Objects.requireNonNull(record.recognition(), "recognition"));
        for (int i = 0; otherwise == null && i < telling.size(); i++) {
            DecisionRecord other = Objects.requireNonNull(telling.get(i).record, "record");
            otherwise = new OneVote(told, path, other, telling.get(i).path).recognition();
        }
        return otherwise;
    }

    private void addOtherwise(CommunityDecision decision, List<Otherwise<CommunityDecision>> otherwise) {
        DecisionRecord other = Objects.requireNonNull(record, "record");
        OneVote vote = new OneVote(decision, "", other, path);
        Outcome form = vote.form();
        if (form != null) {
            DecisionForm told = decision.form() == DecisionForm.MEETING ? DecisionForm.BALLOT : DecisionForm.MEETING;
            otherwise.add(new Otherwise<>("/form", path, form, d -> heldOn(in(told, d), d.decidedOn())));
        }
        Outcome day = vote.day();
        if (day != null) {
            otherwise.add(new Otherwise<>(decision.decidedAt(), path, day, d -> heldOn(d, other.votedOn())));
        }
        Outcome counts = vote.counts();
        if (counts != null) {
            Votes told = VotesBuilder.builder()
                    .households(other.householdsAtVote())
                    .present(other.presentAtVote())
                    .inFavour(other.inFavour())
                    .build();
            for (Votes part : OneVote.parts(told)) {
                Otherwise<CommunityDecision> all = new Otherwise<>("/votes", path, counts, d -> counted(d, part));
                otherwise.add(part.equals(told) ? all : all.inPart());
            }
        }
    }

    private static CommunityDecision in(DecisionForm form, CommunityDecision decision) {
        return CommunityDecisionBuilder.builder(decision).form(form).build();
    }

    private static CommunityDecision heldOn(CommunityDecision decision, @Nullable LocalDate day) {
        CommunityDecisionBuilder held = CommunityDecisionBuilder.builder(decision);
        if (decision.form() == DecisionForm.ONLINE) {
            OnlineVote vote =
                    decision.onlineVote() == null ? OnlineVoteBuilder.builder().build() : decision.onlineVote();
            return held.onlineVote(OnlineVoteBuilder.builder(vote)
                            .voting(endingOn(day, vote.voting()))
                            .build())
                    .build();
        }
        if (decision.form() != DecisionForm.BALLOT) {
            return held.heldOn(day).build();
        }
        Ballot ballot = decision.ballot() == null ? BallotBuilder.builder().build() : decision.ballot();
        return held.ballot(BallotBuilder.builder(ballot)
                        .collection(endingOn(day, ballot.collection()))
                        .build())
                .build();
    }

    private static Span endingOn(@Nullable LocalDate day, @Nullable Span votes) {
        Span span = votes == null ? SpanBuilder.builder().build() : votes;
        LocalDate from = span.from();
        return SpanBuilder.builder(span)
                .from(from == null || day == null || !day.isBefore(from) ? from : null)
                .to(day)
                .build();
    }

    private static CommunityDecision counted(CommunityDecision decision, Votes told) {
        return CommunityDecisionBuilder.builder(decision)
                .votes(OneVote.asTold(
                        Objects.requireNonNull(decision.votes(), "votes"),
                        told.households(),
                        told.present(),
                        told.inFavour()))
                .build();
    }

    private static CommunityDecision recognised(CommunityDecision decision, Recognition recognition) {
        return CommunityDecisionBuilder.builder(decision)
                .recognition(recognition)
                .build();
    }

    /** What it, and all that point to it, tell of its recognition, each its part; where some differ, as it tells it, or one of these. */
    static @Nullable Recognition recognition(CommunityDecision decision, Circumstances circumstances) {
        List<LinkedRecord> telling = all(decision, circumstances, one -> one.recognition() != null);
        Recognition own = decision.recognition();
        if (telling.isEmpty()) {
            return own;
        }
        List<@Nullable Recognition> each = OneVote.asEachTells(told(decision, telling));
        return each.stream().filter(Objects::nonNull).findFirst().orElse(own);
    }

    /** Where one is of another village's vote, or another day's; null if none is. Where some tell of the recognition, of these alone. */
    static @Nullable Outcome ofAnotherVote(CommunityDecision decision, Circumstances circumstances) {
        List<LinkedRecord> linked = all(decision, circumstances, one -> true);
        boolean told = linked.stream().anyMatch(LinkedRecord::tellsOfRecognition);
        for (LinkedRecord one : linked) {
            Outcome otherwise = one.ofAnotherVote(decision);
            if (otherwise != null && told == one.tellsOfRecognition()) {
                return otherwise;
            }
        }
        return null;
    }

    /** The one that keeps the recognition: of several, whatever their order, one that tells of it. */
    static LinkedRecord of(CommunityDecision decision, Circumstances circumstances) {
        CommunityDecisions file = circumstances.file(CommunityDecisions.class);
        if (file == null) {
            return NONE;
        }
        List<LinkedRecord> linked = all(decision, circumstances, one -> true);
        for (LinkedRecord one : linked) {
            if (Objects.requireNonNull(one.record, "record").recognition() != null) {
                return one;
            }
        }
        if (!linked.isEmpty()) {
            return linked.get(0);
        }
        OnFile onFile = OnFile.of(decision, file, circumstances);
        return new LinkedRecord("", null, decision.id() == null ? onFile.gapsWithoutId() : onFile.gaps());
    }
}
