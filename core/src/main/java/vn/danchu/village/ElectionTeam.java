package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The team that holds the election of a village head (D59:6.1.b).
 *
 * @param setUp when the decision to set it up was issued
 * @param decidedByChair whether the chair of the commune People's Committee decided it; null if not known
 * @param agreedWithFront when the commune Front committee agreed to it
 * @param head whom its head represents; null if not known
 * @param members whom its members represent; null if not known
 * @param candidateAmongThem whether a candidate sits on it; null if not known
 */
@RecordBuilder
public record ElectionTeam(
        @Nullable Act setUp,
        @Nullable Boolean decidedByChair,
        @Nullable Act agreedWithFront,
        @Nullable ElectionTeamRole head,
        @Nullable Set<ElectionTeamRole> members,
        @Nullable Boolean candidateAmongThem) {
    /** Copies the collection. */
    public ElectionTeam {
        members = members == null ? null : Set.copyOf(members);
    }
}
