package vn.danchu.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record of its own of what rests on a decision of the community: the election or dismissal of a village head, a village
 * convention, the election of a village's members of a board (L10:15.3 to 15.5). It keeps the recognition of that decision.
 */
public interface DecisionRecord {

    /** The id of the community decision; null if not known. */
    @Nullable
    String decisionId();

    /** Where that id stands in the record, as a JSON pointer. */
    default String decisionAt() {
        return "/decisionId";
    }

    /** Code of the village that decided; null if not known. */
    @Nullable
    String village();

    /** The day of the meeting that voted on it; null if not known. */
    @Nullable
    LocalDate votedOn();

    /** Where that day stands in the record, as a JSON pointer. */
    String votedAt();

    /** Whether it was at a meeting; null where the record does not say. */
    default @Nullable Boolean atMeeting() {
        return null;
    }

    /** Where that stands in the record, as a JSON pointer. */
    default String formAt() {
        return "/form";
    }

    /** Whether the vote came to a result: somebody elected, the dismissal agreed on, the convention passed; null if not known. */
    @Nullable
    Boolean cameToIt();

    /** Where that stands in the record, as a JSON pointer. */
    String cameToItAt();

    /** Whether it came to a result, as is stated, else as the record's own counts give it; null if neither tells. */
    default @Nullable Boolean countedToIt() {
        return cameToIt();
    }

    /** Where that stands in the record, as a JSON pointer. */
    default String countedToItAt() {
        return cameToItAt();
    }

    /** All households at the vote; null where the record does not say. */
    default @Nullable Integer householdsAtVote() {
        return null;
    }

    /** Where they stand in the record, as a JSON pointer. */
    default String householdsAt() {
        return "/households";
    }

    /** Those present at the vote; null where the record does not say. */
    default @Nullable Integer presentAtVote() {
        return null;
    }

    /** Where they stand in the record, as a JSON pointer. */
    default String presentAt() {
        return "/present";
    }

    /** Those in favour; null where the record does not say, or the vote was on several persons. */
    default @Nullable Integer inFavour() {
        return null;
    }

    /** Where they stand in the record, as a JSON pointer. */
    default String inFavourAt() {
        return "/candidates/0/votes";
    }

    /** Whether records of its kind count what came of the vote themselves, person by person or as a convention's own vote. */
    default boolean countsItself() {
        return false;
    }

    /** What the competent body did with the result; null if not known. */
    @Nullable
    Recognition recognition();

    /** The records of one list, and where it stands. Immutable. */
    final class Records {

        private final String path;
        private final @Nullable List<DecisionRecord> all;

        /**
         * The records of a list.
         *
         * @param path JSON pointer of the list in the dossier
         * @param all its records; null if they are not known
         */
        public Records(String path, @Nullable List<? extends DecisionRecord> all) {
            Objects.requireNonNull(path, "path");
            this.path = path;
            this.all = all == null ? null : List.copyOf(all);
        }

        /** JSON pointer of the list in the dossier. */
        public String path() {
            return path;
        }

        /** Its records; null if they are not known. */
        public @Nullable List<DecisionRecord> all() {
            return all;
        }
    }
}
