package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Identifier;
import vn.danchu.record.Act;
import vn.danchu.record.CommunityVote;
import vn.danchu.record.DecisionRecord;
import vn.danchu.record.Recognition;
import vn.danchu.record.RecognitionBuilder;
import vn.danchu.record.Truth;
import vn.danchu.record.Votes;
import vn.danchu.record.VotesBuilder;

/**
 * A decision of the community and a record of its own that rests on it: both tell of one vote (L10:15.3 to 15.5, 21). Each method says
 * where they tell otherwise, the place in the record that is judged first; null where they do not, or one of them does not say.
 *
 * @param decision the decision
 * @param decisionAt where it stands, from the dossier with {@code #}; empty if it is what is judged
 * @param record the record that rests on it
 * @param recordAt where it stands, likewise
 */
public record OneVote(CommunityVote decision, String decisionAt, DecisionRecord record, String recordAt) {

    private static final String RECOGNITION = "/recognition";

    /** Nothing is null. */
    public OneVote {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(decisionAt, "decisionAt");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(recordAt, "recordAt");
    }

    /** Of different villages. */
    public @Nullable Outcome village() {
        return decision.village() != null
                        && record.village() != null
                        && !Identifier.same(decision.village(), record.village())
                ? contradiction("/village", "/village")
                : null;
    }

    /** At a meeting, and otherwise. */
    public @Nullable Outcome form() {
        return differ(decision.atMeeting(), record.atMeeting()) ? contradiction("/form", record.formAt()) : null;
    }

    /** On different days. That of ballots is one that only a record tells which says that ballots were taken. */
    public @Nullable Outcome day() {
        Boolean atMeeting = decision.atMeeting();
        boolean sameDay = atMeeting != null && (atMeeting || record.atMeeting() != null);
        return sameDay && differ(decision.decidedOn(), record.votedOn())
                ? contradiction(decision.decidedAt(), record.votedAt())
                : null;
    }

    /** With other households, others present or in favour. */
    public @Nullable Outcome counts() {
        Votes votes = decision.votes();
        if (votes == null) {
            return null;
        }
        Outcome otherwise =
                counts("/votes/households", votes.households(), record.householdsAt(), record.householdsAtVote());
        otherwise = otherwise != null
                ? otherwise
                : counts("/votes/present", votes.present(), record.presentAt(), record.presentAtVote());
        return otherwise != null
                ? otherwise
                : counts("/votes/inFavour", votes.inFavour(), record.inFavourAt(), record.inFavour());
    }

    /** Passed, and failed. */
    public @Nullable Outcome result() {
        return differ(decision.passed(), record.countedToIt())
                ? contradiction("/passed", record.countedToItAt())
                : null;
    }

    /** Recognised otherwise. */
    public @Nullable Outcome recognition() {
        Recognition one = decision.recognition();
        Recognition other = record.recognition();
        return one != null && other != null && differ(one, other) ? contradiction(RECOGNITION, RECOGNITION) : null;
    }

    private static boolean differ(Recognition one, Recognition other) {
        return differ(one.answer(), other.answer())
                || differ(one.receivedOn(), other.receivedOn())
                || differ(one.recognised(), other.recognised())
                || differ(one.by(), other.by())
                || differ(one.inWriting(), other.inWriting())
                || differ(one.reasonsGiven(), other.reasonsGiven());
    }

    /** A recognition, with what another tells of it instead, where that tells it; what was not answered was not recognised. */
    public static Recognition asTold(Recognition one, Recognition other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        boolean notRecognised = other.answer() != null
                && other.answer().isNotDone()
                && Truth.of(one.recognised()).isTrue();
        boolean notAnswered = one.answer() != null
                && one.answer().isNotDone()
                && Truth.of(other.recognised()).isTrue();
        return RecognitionBuilder.builder()
                .receivedOn(told(one.receivedOn(), other.receivedOn()))
                .answer(
                        notAnswered || differ(one.answer(), other.answer())
                                ? other.answer()
                                : dated(one.answer(), other.answer()))
                .recognised(notRecognised ? other.recognised() : told(one.recognised(), other.recognised()))
                .by(told(one.by(), other.by()))
                .inWriting(told(one.inWriting(), other.inWriting()))
                .reasonsGiven(told(one.reasonsGiven(), other.reasonsGiven()))
                .build();
    }

    /**
     * One decision's recognition as each of these tells it, completed by what none of them tells otherwise; null for each with which all
     * others agree, unless all agree: then the first stands for all.
     *
     * @param told what each tells, one or more
     */
    public static List<@Nullable Recognition> asEachTells(List<Recognition> told) {
        Objects.requireNonNull(told, "told");
        Recognition agreed = RecognitionBuilder.builder()
                .receivedOn(agreed(told, Recognition::receivedOn))
                .answer(agreedAnswer(told))
                .recognised(agreed(told, Recognition::recognised))
                .by(agreed(told, Recognition::by))
                .inWriting(agreed(told, Recognition::inWriting))
                .reasonsGiven(agreed(told, Recognition::reasonsGiven))
                .build();
        List<@Nullable Recognition> each = new ArrayList<>();
        for (Recognition one : told) {
            boolean differs = told.stream().anyMatch(other -> differ(one, other));
            each.add(differs ? asTold(agreed, one) : null);
        }
        if (each.stream().allMatch(Objects::isNull)) {
            each.set(0, agreed);
        }
        return each;
    }

    /**
     * The same of which one component is told at a time, or the answer with another: of two that differ in several, each may be right in
     * some of them.
     */
    public static List<Recognition> parts(Recognition told) {
        Objects.requireNonNull(told, "told");
        Recognition nothing = RecognitionBuilder.builder().build();
        Recognition answer = RecognitionBuilder.builder().answer(told.answer()).build();
        List<Recognition> others = Stream.of(
                        RecognitionBuilder.builder().receivedOn(told.receivedOn()),
                        RecognitionBuilder.builder().recognised(told.recognised()),
                        RecognitionBuilder.builder().by(told.by()),
                        RecognitionBuilder.builder().inWriting(told.inWriting()),
                        RecognitionBuilder.builder().reasonsGiven(told.reasonsGiven()))
                .map(RecognitionBuilder::build)
                .filter(part -> !part.equals(nothing))
                .toList();
        if (answer.equals(nothing)) {
            return others;
        }
        List<Recognition> parts = new ArrayList<>(others);
        parts.add(answer);
        others.forEach(other -> parts.add(
                RecognitionBuilder.builder(other).answer(told.answer()).build()));
        return List.copyOf(parts);
    }

    /** Counts, and the same of which one or two are told at a time, likewise. */
    public static List<Votes> parts(Votes told) {
        Objects.requireNonNull(told, "told");
        Integer households = told.households();
        Integer present = told.present();
        Integer inFavour = told.inFavour();
        return Stream.of(
                        told,
                        counts(households, null, null),
                        counts(null, present, null),
                        counts(null, null, inFavour),
                        counts(households, present, null),
                        counts(households, null, inFavour),
                        counts(null, present, inFavour))
                .filter(part -> !part.equals(counts(null, null, null)))
                .distinct()
                .toList();
    }

    private static Votes counts(@Nullable Integer households, @Nullable Integer present, @Nullable Integer inFavour) {
        return VotesBuilder.builder()
                .households(households)
                .present(present)
                .inFavour(inFavour)
                .build();
    }

    /** What all that tell it tell; null if two differ, or none tells it. */
    private static <V> @Nullable V agreed(List<Recognition> told, Function<Recognition, @Nullable V> part) {
        V agreed = null;
        for (Recognition one : told) {
            V said = part.apply(one);
            if (differ(agreed, said)) {
                return null;
            }
            agreed = told(agreed, said);
        }
        return agreed;
    }

    private static @Nullable Act agreedAnswer(List<Recognition> told) {
        Act agreed = null;
        for (Recognition one : told) {
            if (differ(agreed, one.answer())) {
                return null;
            }
            agreed = dated(agreed, one.answer());
        }
        return agreed;
    }

    /** Of two that tell the same, the first, unless the other alone tells its day, or that it was done. */
    private static @Nullable Act dated(@Nullable Act one, @Nullable Act other) {
        return one == null || (other != null && one.on() == null && (other.on() != null || one.done() == null))
                ? other
                : one;
    }

    /** Counts, with these instead, where they are told; what was counted besides was added up to the others. */
    public static Votes asTold(
            Votes one, @Nullable Integer households, @Nullable Integer present, @Nullable Integer inFavour) {
        Objects.requireNonNull(one, "one");
        return VotesBuilder.builder(one)
                .households(told(one.households(), households))
                .present(told(one.present(), present))
                .inFavour(told(one.inFavour(), inFavour))
                .absent(null)
                .against(null)
                .other(null)
                .build();
    }

    /** A value, or another where that is told. */
    public static <V> @Nullable V told(@Nullable V one, @Nullable V other) {
        return other == null ? one : other;
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    /** Done and not, or on different days; done on an unknown day is no other. */
    private static boolean differ(@Nullable Act one, @Nullable Act other) {
        if (one == null || other == null) {
            return false;
        }
        return differ(
                        one.doneBy(LocalDate.MAX).toBoolean(),
                        other.doneBy(LocalDate.MAX).toBoolean())
                || differ(one.on(), other.on());
    }

    private Outcome contradiction(String ofDecision, String ofRecord) {
        String one = decisionAt.concat(ofDecision);
        String other = recordAt.concat(ofRecord);
        return decisionAt.isEmpty() ? Outcome.contradiction(one, other) : Outcome.contradiction(other, one);
    }

    private @Nullable Outcome counts(
            String ofDecision, @Nullable Integer one, String ofRecord, @Nullable Integer other) {
        if (one == null || other == null || one.equals(other)) {
            return null;
        }
        return decisionAt.isEmpty()
                ? Outcome.countsContradict(ofDecision, one, recordAt.concat(ofRecord), other)
                : Outcome.countsContradict(ofRecord, other, decisionAt.concat(ofDecision), one);
    }
}
