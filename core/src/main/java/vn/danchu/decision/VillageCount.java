package vn.danchu.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.decision.VoteOutcome.Contradiction;

/** Counts the villages in favour of a commune-wide decision (L10:21.1, paragraph 2). */
final class VillageCount {

    private static final String PATH = "/tally";

    private VillageCount() {}

    static VoteOutcome of(@Nullable VillageTally tally) {
        if (tally == null || tally.villages() == null) {
            return VoteOutcome.missing(tally == null ? PATH : PATH + "/villages");
        }
        int villages = tally.villages();
        if (tally.votes() != null) {
            return counted(tally.votes(), villages, tally.inFavour());
        }
        return tally.inFavour() == null ? VoteOutcome.missing(PATH + "/votes") : counted(tally.inFavour(), villages);
    }

    private static VoteOutcome counted(List<VillageVote> votes, int villages, @Nullable Integer stated) {
        Set<String> codes = new HashSet<>();
        int named = 0;
        int inFavour = 0;
        int unknown = -1;
        for (int i = 0; i < votes.size(); i++) {
            VillageVote vote = votes.get(i);
            if (vote.village() != null) {
                named++;
                codes.add(vote.village());
            }
            Integer yes = vote.inFavour();
            Integer households = vote.households();
            if (yes != null && households != null && (yes < 0 || yes > households || households < 1)) {
                return VoteOutcome.contradictory(
                        new Contradiction(PATH + "/votes/" + i + "/inFavour", yes, households));
            }
            Boolean agrees = vote.isInFavour();
            inFavour += Boolean.TRUE.equals(agrees) ? 1 : 0;
            unknown = agrees == null && unknown < 0 ? i : unknown;
        }
        if (named > codes.size() || votes.size() > villages) {
            int most = named > codes.size() ? codes.size() : villages;
            return VoteOutcome.contradictory(new Contradiction(PATH + "/votes", votes.size(), most));
        }
        if (unknown < 0 && stated != null && stated != inFavour) {
            return VoteOutcome.contradictory(new Contradiction(PATH + "/inFavour", stated, inFavour));
        }
        boolean sure = unknown < 0 || (villages > 0 && DecisionMatter.TWO_THIRDS.reachedBy(inFavour, villages));
        if (!sure && stated == null) {
            return VoteOutcome.missing(PATH + "/votes/" + unknown);
        }
        return counted(sure || stated == null ? inFavour : stated, villages);
    }

    private static VoteOutcome counted(int inFavour, int villages) {
        return villages < 1 || inFavour < 0 || inFavour > villages
                ? VoteOutcome.contradictory(new Contradiction(PATH + "/inFavour", inFavour, villages))
                : VoteOutcome.counted(inFavour, DecisionMatter.TWO_THIRDS, villages);
    }
}
