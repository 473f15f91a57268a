package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The team that drafts a convention (D61 art. 8).
 *
 * @param setUp when it was set up
 * @param byHeadWithFrontHead whether the village head set it up together with the head of the Front working committee
 * @param members who sits on it; null if not known
 * @param elderSpeaksLanguage whether the elder or chief and the speaker of the minority's language are one person
 * @param draftedOn when the draft was ready; null if not known
 */
@RecordBuilder
public record DraftingTeam(
        @Nullable Act setUp,
        @Nullable Boolean byHeadWithFrontHead,
        @Nullable Set<DraftingRole> members,
        @Nullable Boolean elderSpeaksLanguage,
        @Nullable LocalDate draftedOn) {
    /** Copies the collection. */
    public DraftingTeam {
        members = members == null ? null : Set.copyOf(members);
    }
}
