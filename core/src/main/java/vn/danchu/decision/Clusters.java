package vn.danchu.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Votes;

/** Adds up a meeting by clusters (L10:18.3, D59:3.1.đ). */
final class Clusters {

    private Clusters() {}

    /** The first day that a cluster met; null while the day of one is not known, or there are none. */
    static @Nullable LocalDate firstDay(Meeting meeting) {
        return of(meeting).stream().anyMatch(cluster -> cluster.heldOn() == null) ? null : firstKnownDay(meeting);
    }

    /** The first day that a cluster is known to have met; null if none is known. */
    static @Nullable LocalDate firstKnownDay(Meeting meeting) {
        LocalDate first = null;
        for (Cluster cluster : of(meeting)) {
            LocalDate on = cluster.heldOn();
            first = on != null && (first == null || on.isBefore(first)) ? on : first;
        }
        return first;
    }

    /** The clusters' counts added up; a count that one cluster lacks is not known. */
    static Votes sum(Meeting meeting) {
        return new Votes(
                sum(meeting, Votes::households),
                sum(meeting, Votes::present),
                sum(meeting, Votes::absent),
                sum(meeting, Votes::issued),
                sum(meeting, Votes::returned),
                sum(meeting, Votes::inFavour),
                sum(meeting, Votes::against),
                sum(meeting, Votes::other));
    }

    private static @Nullable Integer sum(Meeting meeting, Function<Votes, @Nullable Integer> count) {
        long sum = 0;
        for (Cluster cluster : of(meeting)) {
            Integer one = cluster.votes() == null ? null : count.apply(cluster.votes());
            if (one == null) {
                return null;
            }
            sum += one;
        }
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    private static List<Cluster> of(Meeting meeting) {
        return meeting.clusters() == null ? List.of() : meeting.clusters();
    }
}
