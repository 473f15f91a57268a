package vn.danchu.decision;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Share;
import vn.danchu.decision.VoteOutcome.Contradiction;
import vn.danchu.record.Votes;

/** Counts a village's vote (L10:20.2.b, 21.1, D59:4.6.b). */
final class HouseholdCount {

    private static final String PATH = "/votes";
    private static final String CLUSTERS = "/meeting/clusters";

    private HouseholdCount() {}

    static VoteOutcome of(CommunityDecision decision, Share share) {
        Contradiction contradiction = contradiction(decision);
        if (contradiction != null) {
            return VoteOutcome.contradictory(contradiction);
        }
        Integer inFavour = inFavour(decision);
        Integer households = households(decision);
        if (inFavour == null || households == null) {
            return inFavour != null
                    ? VoteOutcome.missing(PATH + "/households")
                    : households != null
                            ? VoteOutcome.missing(PATH + "/inFavour")
                            : VoteOutcome.missing(PATH + "/inFavour", PATH + "/households");
        }
        return VoteOutcome.counted(inFavour, share, households);
    }

    static @Nullable Integer inFavour(CommunityDecision decision) {
        return count(decision, Votes::inFavour);
    }

    static @Nullable Integer households(CommunityDecision decision) {
        return count(decision, Votes::households);
    }

    static @Nullable Integer present(CommunityDecision decision) {
        return count(decision, Votes::present);
    }

    /** The village's count, else its clusters' added up. */
    private static @Nullable Integer count(CommunityDecision decision, Function<Votes, @Nullable Integer> count) {
        Integer whole = decision.votes() == null ? null : count.apply(decision.votes());
        return whole != null ? whole : sum(decision, count);
    }

    private static @Nullable Integer sum(CommunityDecision decision, Function<Votes, @Nullable Integer> count) {
        Meeting meeting = decision.meeting();
        return meeting == null || !meeting.byClusters() ? null : count.apply(Clusters.sum(meeting));
    }

    private static @Nullable Contradiction contradiction(CommunityDecision decision) {
        Contradiction found = clusters(decision);
        if (found != null) {
            return found;
        }
        Votes votes = new Votes(
                households(decision),
                present(decision),
                count(decision, Votes::absent),
                count(decision, Votes::issued),
                count(decision, Votes::returned),
                inFavour(decision),
                count(decision, Votes::against),
                count(decision, Votes::other));
        boolean meeting = decision.form() == null || decision.form() == DecisionForm.MEETING;
        return within(PATH, votes, meeting);
    }

    /** The village's counts are the sums of its clusters', and each cluster's are in order. */
    private static @Nullable Contradiction clusters(CommunityDecision decision) {
        Meeting meeting = decision.meeting();
        if (meeting == null || meeting.clusters() == null) {
            return null;
        }
        List<Cluster> clusters = meeting.clusters();
        for (int i = 0; i < clusters.size(); i++) {
            Votes votes = clusters.get(i).votes();
            Contradiction found = votes == null ? null : within("/meeting/clusters/" + i + PATH, votes, true);
            if (found != null) {
                return found;
            }
        }
        Votes whole = decision.votes();
        if (whole == null || clusters.isEmpty()) {
            return null;
        }
        Votes sum = Clusters.sum(meeting);
        return first(
                differ("/households", whole.households(), sum.households()),
                differ("/present", whole.present(), sum.present()),
                differ("/absent", whole.absent(), sum.absent()),
                differ("/inFavour", whole.inFavour(), sum.inFavour()),
                differ("/against", whole.against(), sum.against()),
                differ("/other", whole.other(), sum.other()));
    }

    private static @Nullable Contradiction within(String path, Votes votes, boolean meeting) {
        Integer households = votes.households();
        if (households != null && households < 1) {
            return new Contradiction(
                    path + "/households",
                    votes.inFavour() == null ? 0 : votes.inFavour(),
                    households,
                    path + "/inFavour");
        }
        Integer cast = cast(votes);
        return meeting
                ? first(
                        above(path, "/inFavour", votes.inFavour(), "/households", households),
                        above(path, "/present", votes.present(), "/households", households),
                        sums(path, votes, households),
                        above(path, "/inFavour", cast, "/present", votes.present()))
                : first(
                        above(path, "/inFavour", votes.inFavour(), "/households", households),
                        above(path, "/returned", votes.returned(), "/issued", votes.issued()),
                        above(path, "/returned", votes.returned(), "/households", households),
                        above(path, "/inFavour", cast, "/returned", votes.returned()));
    }

    /** The votes known to have been cast; null if none are. */
    private static @Nullable Integer cast(Votes votes) {
        Integer some = null;
        for (Integer one : new @Nullable Integer[] {votes.inFavour(), votes.against(), votes.other()}) {
            some = one == null ? some : some == null ? one : plus(some, one);
        }
        return some;
    }

    private static @Nullable Integer plus(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? null : (int) Math.min((long) one + other, Integer.MAX_VALUE);
    }

    private static @Nullable Contradiction above(
            String path, String count, @Nullable Integer has, String other, @Nullable Integer most) {
        if (has == null || (has >= 0 && (most == null || has <= most))) {
            return null;
        }
        return new Contradiction(path + count, has, most == null ? 0 : most, path + (most == null ? count : other));
    }

    /** Who was there and who was not are all households. */
    private static @Nullable Contradiction sums(String path, Votes votes, @Nullable Integer households) {
        Integer all = plus(votes.present(), votes.absent());
        return all == null || households == null || all.equals(households)
                ? null
                : new Contradiction(path + "/absent", all, households, path + "/households");
    }

    private static @Nullable Contradiction differ(String count, @Nullable Integer has, @Nullable Integer ofClusters) {
        return has == null || ofClusters == null || has.equals(ofClusters)
                ? null
                : new Contradiction(PATH + count, has, ofClusters, CLUSTERS);
    }

    private static @Nullable Contradiction first(@Nullable Contradiction... found) {
        for (Contradiction one : found) {
            if (one != null) {
                return one;
            }
        }
        return null;
    }
}
