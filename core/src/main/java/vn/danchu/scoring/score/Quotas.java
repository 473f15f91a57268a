package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.Quota;

/** Applies quotas to a population that has been rated unit by unit. */
public final class Quotas {

    private Quotas() {}

    /**
     * A unit of a population, rated on its own.
     *
     * @param unit its code
     * @param level code of its level, or null if it has none
     * @param total its total, or null if it has none
     */
    public record RatedUnit(
            String unit, @Nullable String level, @Nullable BigDecimal total) {
        /** Names an argument that is missing. */
        public RatedUnit {
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * What a quota makes of a population.
     *
     * @param quota the quota
     * @param allowed how many units may have the top level
     * @param kept the units that keep it, the largest total first
     * @param moved the units that move down to the quota's base level
     * @param tied units whose equal totals straddle the limit: for the remaining places the competent body decides
     *     between them
     * @param reason the count, for people
     */
    public record Outcome(
            Quota quota, int allowed, List<String> kept, List<String> moved, List<String> tied, Message reason) {

        /** Copies the lists. */
        public Outcome {
            Objects.requireNonNull(quota, "quota");
            Objects.requireNonNull(reason, "reason");
            kept = List.copyOf(Objects.requireNonNull(kept, "kept"));
            moved = List.copyOf(Objects.requireNonNull(moved, "moved"));
            tied = List.copyOf(Objects.requireNonNull(tied, "tied"));
        }
    }

    /**
     * Applies a quota.
     *
     * @param population every unit under management, rated or not
     * @param raised whether the competent body has raised the share
     * @throws IllegalArgumentException if it is raised and the quota has no raised share
     */
    public static Outcome apply(Quota quota, List<RatedUnit> population, boolean raised) {
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(population, "population");
        List<RatedUnit> top = new ArrayList<>();
        int base = 0;
        for (RatedUnit unit : population) {
            if (quota.top().equals(unit.level())) {
                top.add(unit);
            } else if (quota.base().equals(unit.level())) {
                base++;
            }
        }
        int allowed = allowed(quota, population.size(), top.size(), base, raised);
        top.sort(Comparator.comparing(RatedUnit::total, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed());
        return share(quota, top, allowed);
    }

    /** The most units k with k at most share x (base + top - k): those that move down count at the base level. */
    private static int allowed(Quota quota, int population, int top, int base, boolean raised) {
        if (population < quota.smallBelow()) {
            return quota.smallMaximum();
        }
        BigDecimal share = raised ? quota.raisedShare() : quota.share();
        if (share == null) {
            throw new IllegalArgumentException("quota " + quota.id() + " has no raised share");
        }
        return BigDecimal.valueOf((long) top + base)
                .multiply(share)
                .divide(BigDecimal.ONE.add(share), 0, RoundingMode.FLOOR)
                .intValueExact();
    }

    private static Outcome share(Quota quota, List<RatedUnit> top, int allowed) {
        int sure = Math.min(allowed, top.size());
        int end = sure;
        if (sure < top.size() && sure > 0 && isTied(top.get(sure - 1), top.get(sure))) {
            RatedUnit limit = top.get(sure);
            while (sure > 0 && isTied(top.get(sure - 1), limit)) {
                sure--;
            }
            while (end < top.size() && isTied(limit, top.get(end))) {
                end++;
            }
        }
        Message reason =
                Message.of("quota.applied", "quota", quota.title(), "allowed", allowed, "candidates", top.size());
        return new Outcome(
                quota,
                allowed,
                units(top.subList(0, sure)),
                units(top.subList(end, top.size())),
                units(top.subList(sure, end)),
                reason);
    }

    private static boolean isTied(RatedUnit one, RatedUnit other) {
        BigDecimal left = one.total();
        BigDecimal right = other.total();
        return left == null || right == null ? left == right : left.compareTo(right) == 0;
    }

    private static List<String> units(List<RatedUnit> of) {
        return of.stream().map(RatedUnit::unit).toList();
    }
}
