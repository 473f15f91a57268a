package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * Who proposed a conference, or a matter to it (L10:50.1, 68.1).
 *
 * @param byUnion whether the union's executive committee did; null if not known
 * @param byOtherOrganisation whether the other organisation of workers did; null if not known
 * @param byHead whether the head, or the enterprise's authorised representative, did; null if not known
 * @param supporters number of staff or workers who asked for it together; null if not known
 */
@RecordBuilder
public record StaffProposal(
        @Nullable Boolean byUnion,
        @Nullable Boolean byOtherOrganisation,
        @Nullable Boolean byHead,
        @PositiveOrZero @Nullable Integer supporters) {}
