package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.words.Nearest;

/**
 * A form, scored and rated, with every reason.
 *
 * @param set coordinates of the criteria set
 * @param setSha256 SHA-256 of the set's canonical JSON, in lower-case hexadecimal, so that the sheet can be made again;
 *     null if whoever compiled the set did not give it
 * @param unit the user's code of the unit, or null
 * @param unitClass its class, or null
 * @param period the scored period
 * @param criteria every criterion, in the order of the set
 * @param groups every group, in the order of the set, a group before its parts
 * @param total the points so far with bonus, rounded where the set rounds its total; a quotient that no decimal holds is
 *     shown to six places
 * @param bonus the bonus points in it
 * @param maximum the maximum that applied: the full maximum less what was left out; null if the set does not know it
 * @param fullMaximum the set's maximum; null if the set does not know it
 * @param notScored how many criteria have no points yet; the total is complete when it is 0
 * @param rating the level and why
 * @param faults everything wrong in the form
 */
public record ScoreSheet(
        String set,
        @Nullable String setSha256,
        @Nullable String unit,
        @Nullable String unitClass,
        Period period,
        List<CriterionScore> criteria,
        List<GroupScore> groups,
        BigDecimal total,
        BigDecimal bonus,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal fullMaximum,
        int notScored,
        Rating rating,
        List<InputFault> faults) {

    /** Copies the lists. */
    public ScoreSheet {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(bonus, "bonus");
        Objects.requireNonNull(rating, "rating");
        criteria = List.copyOf(Objects.requireNonNull(criteria, "criteria"));
        groups = List.copyOf(Objects.requireNonNull(groups, "groups"));
        faults = List.copyOf(Objects.requireNonNull(faults, "faults"));
    }

    /**
     * The points by which it stands beside other sheets of its set: the total as the grid compares it, which the set may
     * have scaled up to its maximum where criteria were left out; where there is no grid, the total.
     */
    public BigDecimal comparable() {
        BigDecimal compared = rating.compared();
        return compared == null ? total : compared;
    }

    /** Whether criteria were left out, so that the total is out of less than the set's maximum. */
    public boolean isOfLess() {
        return criteria.stream().anyMatch(criterion -> criterion.state() == CriterionScore.State.LEFT_OUT);
    }

    /** Whether every criterion has points or was left out by rule. */
    public boolean isComplete() {
        return notScored == 0;
    }

    /** The line of a criterion, if the set has one of this id; {@link #criterion} where there must be one. */
    public Optional<CriterionScore> findCriterion(String id) {
        Objects.requireNonNull(id, "id");
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    /**
     * The line of a criterion.
     *
     * @throws IllegalArgumentException if the set has none of this id; the message names the id most like it
     */
    public CriterionScore criterion(String id) {
        return findCriterion(id)
                .orElseThrow(() -> Nearest.unknown(
                        "criterion of " + set,
                        id,
                        Nearest.to(id, criteria.stream().map(CriterionScore::id).toList()),
                        "criteria()"));
    }

    /** The line of a group, if the set has one of this id; {@link #group} where there must be one. */
    public Optional<GroupScore> findGroup(String id) {
        Objects.requireNonNull(id, "id");
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /**
     * The line of a group.
     *
     * @throws IllegalArgumentException if the set has none of this id; the message names the id most like it
     */
    public GroupScore group(String id) {
        return findGroup(id)
                .orElseThrow(() -> Nearest.unknown(
                        "group of " + set,
                        id,
                        Nearest.to(id, groups.stream().map(GroupScore::id).toList()),
                        "groups()"));
    }

    /** Whether any criterion in a group, or in the groups below it, has points; where none has, its 0 is no score. */
    public boolean hasPoints(String group) {
        Objects.requireNonNull(group, "group");
        return criteria.stream()
                        .anyMatch(criterion ->
                                criterion.points() != null && criterion.group().equals(group))
                || groups.stream().anyMatch(part -> group.equals(part.parent()) && hasPoints(part.id()));
    }

    /** Whether any criterion has points. */
    public boolean hasPoints() {
        return criteria.stream().anyMatch(criterion -> criterion.points() != null);
    }
}
