package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ToldTwice.Otherwise;
import vn.danchu.law.Identifier;
import vn.danchu.record.CommunityVote;
import vn.danchu.record.DecisionRecord;
import vn.danchu.record.Recognition;
import vn.danchu.record.Votes;

/**
 * What the community's decision tells of the vote that an election, a dismissal or a convention rests on, which tells it as well
 * (L10:15.3 to 15.5).
 *
 * @param idAt where the record tells the id of the decision
 * @param formAt where the record tells whether the vote was at a meeting; empty if it does not
 * @param dayAt where the record tells the day of the vote
 * @param countsAt where it tells its counts
 * @param resultAt where it tells what came of it
 * @param inOtherForm the record with ballots instead of a meeting, or the other way round
 * @param onDay the record with another day of the vote
 * @param counted the record with these counts, where they are known
 * @param cameTo the record with another result
 * @param recognised the record recognised otherwise
 * @param <T> the record
 */
public record DecidedVote<T extends DecisionRecord>(
        String idAt,
        String formAt,
        String dayAt,
        List<String> countsAt,
        String resultAt,
        UnaryOperator<T> inOtherForm,
        BiFunction<T, @Nullable LocalDate, T> onDay,
        BiFunction<T, Votes, T> counted,
        BiFunction<T, @Nullable Boolean, T> cameTo,
        BiFunction<T, Recognition, T> recognised) {

    private static final String RECOGNITION = "/recognition";
    private static final List<String> OF_DAY =
            List.of("/form", "/otherForm", "/heldOn", "/ballot/collection/to", "/onlineVote/voting/to");

    /** Copies the list; nothing is null. */
    public DecidedVote {
        Objects.requireNonNull(idAt, "idAt");
        Objects.requireNonNull(formAt, "formAt");
        Objects.requireNonNull(dayAt, "dayAt");
        countsAt = List.copyOf(Objects.requireNonNull(countsAt, "countsAt"));
        Objects.requireNonNull(resultAt, "resultAt");
        Objects.requireNonNull(inOtherForm, "inOtherForm");
        Objects.requireNonNull(onDay, "onDay");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(cameTo, "cameTo");
        Objects.requireNonNull(recognised, "recognised");
    }

    /** What both tell. */
    public ToldTwice<T> toldTwice() {
        Map<String, List<String>> elsewhere = new HashMap<>();
        if (!formAt.isEmpty()) {
            elsewhere.put(formAt, paths(List.of("/form", "/otherForm")));
        }
        elsewhere.put(dayAt, paths(OF_DAY));
        countsAt.forEach(at -> elsewhere.put(at, paths(List.of("/votes"))));
        elsewhere.put(resultAt, paths(List.of("/passed")));
        elsewhere.put(RECOGNITION, paths(List.of(RECOGNITION)));
        return new ToldTwice<>(elsewhere, this::otherwise);
    }

    private List<String> paths(List<String> ofDecision) {
        List<String> paths = new ArrayList<>(List.of(idAt, "#/decisions/*/id"));
        ofDecision.forEach(path -> paths.add("#/decisions/*" + path));
        return paths;
    }

    private List<Otherwise<T>> otherwise(T record, Circumstances circumstances) {
        CommunityVote.Kept file = circumstances.file(CommunityVote.Kept.class);
        List<? extends CommunityVote> decisions = file == null ? null : file.decisions();
        if (decisions == null || record.decisionId() == null) {
            return List.of();
        }
        List<Otherwise<T>> otherwise = new ArrayList<>();
        Map<String, List<Integer>> byId = circumstances.ofFile(DecidedVote.class, () -> byId(decisions));
        for (int i : byId.getOrDefault(Identifier.key(record.decisionId()), List.of())) {
            add(new OneVote(decisions.get(i), "#/decisions/" + i, record, ""), otherwise);
        }
        return otherwise;
    }

    /** By the key of an id, where the decisions of this id stand. */
    private static Map<String, List<Integer>> byId(List<? extends CommunityVote> decisions) {
        Map<String, List<Integer>> byId = new HashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            String id = decisions.get(i).id();
            if (id != null) {
                byId.computeIfAbsent(Identifier.key(id), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return byId;
    }

    private void add(OneVote vote, List<Otherwise<T>> otherwise) {
        CommunityVote decision = vote.decision();
        Outcome form = vote.form();
        if (form != null) {
            Boolean told = vote.record().atMeeting();
            otherwise.add(new Otherwise<>(
                    formAt,
                    vote.decisionAt(),
                    form,
                    record -> Objects.equals(record.atMeeting(), told) ? inOtherForm.apply(record) : record));
        }
        Outcome day = vote.day();
        if (day != null) {
            otherwise.add(new Otherwise<>(
                    dayAt, vote.decisionAt(), day, record -> onDay.apply(record, decision.decidedOn())));
        }
        Votes votes = decision.votes();
        Outcome counts = vote.counts();
        for (int i = 0; counts != null && votes != null && i < countsAt.size(); i++) {
            for (Votes part : OneVote.parts(votes)) {
                Otherwise<T> told = new Otherwise<>(
                        countsAt.get(i), vote.decisionAt(), counts, record -> counted.apply(record, part));
                otherwise.add(part.equals(votes) ? told : told.inPart());
            }
        }
        Outcome result = vote.result();
        if (result != null) {
            otherwise.add(new Otherwise<>(
                    resultAt, vote.decisionAt(), result, record -> cameTo.apply(record, decision.passed())));
        }
        Outcome recognition = vote.recognition();
        if (recognition != null) {
            Recognition told = Objects.requireNonNull(decision.recognition(), RECOGNITION);
            otherwise.add(recognisedAs(told, vote, recognition));
            for (Recognition part : OneVote.parts(told)) {
                if (!part.equals(told)) {
                    otherwise.add(recognisedAs(part, vote, recognition).inPart());
                }
            }
        }
    }

    private Otherwise<T> recognisedAs(Recognition told, OneVote vote, Outcome contradiction) {
        return new Otherwise<>(
                RECOGNITION,
                vote.decisionAt(),
                contradiction,
                record -> recognised.apply(
                        record, OneVote.asTold(Objects.requireNonNull(record.recognition(), RECOGNITION), told)));
    }
}
