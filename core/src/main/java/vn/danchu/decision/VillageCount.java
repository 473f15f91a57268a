package vn.danchu.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.decision.VoteOutcome.Contradiction;
import vn.danchu.law.Identifier;

/** Counts the villages in favour of a commune-wide decision (L10:21.1, paragraph 2). */
final class VillageCount {

    private static final String PATH = "/tally";

    private VillageCount() {}

    static VoteOutcome of(@Nullable VillageTally tally) {
        if (tally == null || tally.villages() == null) {
            return VoteOutcome.missing(tally == null ? PATH : PATH + "/villages");
        }
        int villages = tally.villages();
        if (villages < 1) {
            return VoteOutcome.contradictory(new Contradiction(PATH + "/villages", villages, 1, PATH + "/villages"));
        }
        if (tally.votes() != null) {
            return counted(tally.votes(), villages, tally.inFavour());
        }
        return tally.inFavour() == null ? VoteOutcome.missing(PATH + "/votes") : counted(tally.inFavour(), villages);
    }

    private static VoteOutcome counted(List<VillageVote> votes, int villages, @Nullable Integer stated) {
        Contradiction found = contradiction(votes, villages);
        if (found != null) {
            return VoteOutcome.contradictory(found);
        }
        int inFavour = 0;
        List<String> missing = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < votes.size(); i++) {
            Boolean agrees = votes.get(i).isInFavour();
            if (agrees == null) {
                open++;
                missing(votes.get(i), PATH + "/votes/" + i, missing);
            } else if (agrees) {
                inFavour++;
            }
        }
        if (stated != null && (stated < inFavour || stated > inFavour + open)) {
            return VoteOutcome.contradictory(new Contradiction(PATH + "/inFavour", stated, inFavour, PATH + "/votes"));
        }
        boolean settled = DecisionMatter.TWO_THIRDS.reachedBy(inFavour, villages)
                == DecisionMatter.TWO_THIRDS.reachedBy(inFavour + (long) open, villages);
        return settled || stated != null
                ? counted(settled || stated == null ? inFavour : stated, villages)
                : VoteOutcome.missing(missing.toArray(String[]::new));
    }

    private static void missing(VillageVote vote, String path, List<String> missing) {
        if (vote.inFavour() == null) {
            missing.add(path + "/inFavour");
        }
        if (vote.households() == null) {
            missing.add(path + "/households");
        }
    }

    private static @Nullable Contradiction contradiction(List<VillageVote> votes, int villages) {
        Set<String> codes = new HashSet<>();
        int named = 0;
        for (int i = 0; i < votes.size(); i++) {
            VillageVote vote = votes.get(i);
            if (vote.village() != null) {
                named++;
                codes.add(Identifier.key(vote.village()));
            }
            Integer yes = vote.inFavour();
            Integer households = vote.households();
            if (yes != null && households != null && (yes < 0 || yes > households || households < 1)) {
                String at = PATH + "/votes/" + i;
                return new Contradiction(at + "/inFavour", yes, households, at + "/households");
            }
        }
        if (named > codes.size()) {
            return new Contradiction(PATH + "/votes", votes.size(), codes.size(), PATH + "/votes");
        }
        return votes.size() > villages
                ? new Contradiction(PATH + "/votes", votes.size(), villages, PATH + "/villages")
                : null;
    }

    private static VoteOutcome counted(int inFavour, int villages) {
        return villages < 1 || inFavour < 0 || inFavour > villages
                ? VoteOutcome.contradictory(
                        new Contradiction(PATH + "/inFavour", inFavour, villages, PATH + "/villages"))
                : VoteOutcome.counted(inFavour, DecisionMatter.TWO_THIRDS, villages);
    }
}
