package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.Truth;

/** By whom, and how, what the people decided is recognised (L10:21.2). */
public final class RecognitionRules {

    private static final String RECEIVED_ON = "/receivedOn";
    private static final String ANSWER = "/answer";
    private static final String RECOGNISED = "/recognised";

    private RecognitionRules() {}

    /** Whether it was recognised; known not to be where no answer was given, nor is to be. */
    public static <T> Fact<T, Boolean> recognised(Fact<T, Recognition> recognition) {
        Objects.requireNonNull(recognition, "recognition");
        return recognition
                .then("recognised", Recognition::recognised)
                .orElse(recognition
                        .then("answer", Recognition::answer)
                        .map(answer -> answer.doneBy(LocalDate.MAX).isFalse() ? false : null));
    }

    /** That the body named did not answer, where another did. */
    public static <T> Fact<T, Act> notAnswered(Fact<T, Recognition> recognition) {
        Objects.requireNonNull(recognition, "recognition");
        return Fact.of(recognition.path() + "/by", record -> Act.notDone());
    }

    /**
     * The rule on the answer of this body (L10:21.2). Where another refused, this one has not answered: until the last day that
     * is pending, then a breach.
     *
     * @param unanswered the rule on an answer that was not given ({@link #notAnswered})
     */
    public static <T> Rule<T> unlessRefusedByAnother(
            Recognition.Body body, Fact<T, Recognition> recognition, Rule<T> unanswered, Rule<T> rule) {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(recognition, "recognition");
        Objects.requireNonNull(unanswered, "unanswered");
        Objects.requireNonNull(rule, "rule");
        Fact<T, Recognition.Body> by = recognition.part("by", Recognition::by);
        Rule<T> ofThis = ListRules.oneOf(by, EnumSet.of(body));
        return Rules.choose(
                Fact.or(recognition.part("recognised", Recognition::recognised), by.is(body)),
                rule,
                Rules.adjusted(unanswered, (outcome, record, circumstances) -> {
                    Outcome whose = ofThis.judge(record, circumstances);
                    return whose.reason() == Reason.NOT_ALLOWED ? byAnother(outcome, whose) : outcome;
                }));
    }

    /** What the right body has not done, the last day passed or still to come, with what it was that the other did. */
    private static Outcome byAnother(Outcome outcome, Outcome whose) {
        return switch (outcome.reason()) {
            case OVERDUE ->
                whose.with(
                        Argument.DUE, Objects.requireNonNull(outcome.arguments().get(Argument.DUE), "due"));
            case NOT_YET_DUE ->
                outcome.with(
                                Argument.FOUND,
                                Objects.requireNonNull(whose.arguments().get(Argument.FOUND), "found"))
                        .with(
                                Argument.ALLOWED,
                                Objects.requireNonNull(whose.arguments().get(Argument.ALLOWED), "allowed"));
            default -> outcome;
        };
    }

    /**
     * The rule, unless what is told of the recognition cannot be so ({@link Contradiction}): that it was recognised and not answered, or
     * that the result came in, or was answered, before the vote that it is of. What has yet to come in contradicts nothing.
     *
     * @param voted the day of the vote
     */
    public static <T> Rule<T> unlessContradicted(
            Fact<T, LocalDate> voted, Fact<T, Recognition> recognition, Rule<T> rule) {
        Objects.requireNonNull(voted, "voted");
        return unlessContradicted(voted, record -> voted.path(), recognition, rule);
    }

    /**
     * As above, where the day of the vote does not stand in one place.
     *
     * @param votedAt where it stands in this record
     */
    public static <T> Rule<T> unlessContradicted(
            Fact<T, LocalDate> voted, Function<T, String> votedAt, Fact<T, Recognition> recognition, Rule<T> rule) {
        Objects.requireNonNull(recognition, "recognition");
        return unlessContradicted(voted, votedAt, recognition, (record, circumstances) -> recognition.path(), rule);
    }

    /**
     * As above, where the recognition does not either.
     *
     * @param at where it stands in this record, or in that which keeps it
     */
    public static <T> Rule<T> unlessContradicted(
            Fact<T, LocalDate> voted,
            Function<T, String> votedAt,
            Fact<T, Recognition> recognition,
            BiFunction<T, Circumstances, String> at,
            Rule<T> rule) {
        Objects.requireNonNull(voted, "voted");
        Objects.requireNonNull(votedAt, "votedAt");
        Objects.requireNonNull(recognition, "recognition");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(rule, "rule");
        return new Contradiction<T>(
                        parts(recognition, ANSWER, RECOGNISED),
                        (record, circumstances) ->
                                notAnswered(recognition.of(record, circumstances), at.apply(record, circumstances)))
                .unless(early(voted, votedAt, recognition, at, RECEIVED_ON, RecognitionRules::received)
                        .unless(early(voted, votedAt, recognition, at, ANSWER, RecognitionRules::answered)
                                .unless(rule)));
    }

    /** This day of the recognition lies before the vote. */
    private static <T> Contradiction<T> early(
            Fact<T, LocalDate> voted,
            Function<T, String> votedAt,
            Fact<T, Recognition> recognition,
            BiFunction<T, Circumstances, String> at,
            String part,
            Function<@Nullable Recognition, @Nullable LocalDate> day) {
        return new Contradiction<>(
                Outcome.joined(voted.reads(), parts(recognition, part)),
                (record, circumstances) -> before(
                        day.apply(recognition.of(record, circumstances)),
                        at.apply(record, circumstances).concat(part),
                        voted.of(record, circumstances),
                        votedAt.apply(record),
                        circumstances));
    }

    /** The paths of these parts of it, wherever it is kept. */
    public static List<String> parts(Fact<?, Recognition> recognition, String... parts) {
        Objects.requireNonNull(recognition, "recognition");
        Objects.requireNonNull(parts, "parts");
        return recognition.reads().stream()
                .flatMap(
                        path -> path.endsWith("/recognition") ? Stream.of(parts).map(path::concat) : Stream.of(path))
                .distinct()
                .toList();
    }

    /** Recognised, and not answered. */
    private static @Nullable Outcome notAnswered(@Nullable Recognition recognition, String at) {
        return recognition != null
                        && recognition.answer() != null
                        && recognition.answer().isNotDone()
                        && Truth.of(recognition.recognised()).isTrue()
                ? Outcome.contradiction(at.concat(ANSWER), at.concat(RECOGNISED))
                : null;
    }

    private static @Nullable LocalDate received(@Nullable Recognition recognition) {
        return recognition == null ? null : recognition.receivedOn();
    }

    private static @Nullable LocalDate answered(@Nullable Recognition recognition) {
        Act answer = recognition == null ? null : recognition.answer();
        return answer == null ? null : answer.on();
    }

    private static @Nullable Outcome before(
            @Nullable LocalDate day,
            String at,
            @Nullable LocalDate voted,
            String votedAt,
            Circumstances circumstances) {
        return day != null && voted != null && day.isBefore(voted) && !day.isAfter(circumstances.asOf())
                ? Outcome.datesContradict(at, day, votedAt, voted)
                : null;
    }

    /** What was recognised was by a decision in writing of this body, as {@link #onceAnswered}. */
    public static <T> Rule<T> byDecisionOf(Recognition.Body body, Fact<T, Recognition> recognition) {
        return onceAnswered(recognition, isDecisionOf(body, recognition));
    }

    /** The rule on how it was recognised, once it was. That it was answered suffices: the day is not asked for, but if it is to come. */
    public static <T> Rule<T> onceAnswered(Fact<T, Recognition> recognition, Rule<T> rule) {
        Objects.requireNonNull(recognition, "recognition");
        return Rules.onHow(recognition.part("answer", Recognition::answer), rule);
    }

    /** It is a decision in writing of this body, by which alone it takes effect (L10:21.2, D59:8, D61:11.5). */
    public static <T> Rule<T> isDecisionOf(Recognition.Body body, Fact<T, Recognition> recognition) {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(recognition, "recognition");
        return Rules.all(
                ListRules.oneOf(recognition.part("by", Recognition::by), EnumSet.of(body)),
                Rules.holds(recognition.part("inWriting", Recognition::inWriting)));
    }
}
