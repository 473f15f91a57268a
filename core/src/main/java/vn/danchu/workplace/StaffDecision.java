package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * A resolution or decision put to the vote at a conference (L10:49, 51.2.c, 67, 69.2.c).
 *
 * @param matter what it is about; null if it is none of the Law's list or not known
 * @param unlisted whether it is about none of the Law's list; null if not known
 * @param proposal who proposed the matter; null if not known
 * @param inFavour votes in favour; null if not known
 * @param adopted whether it was declared adopted; null if not known
 */
@RecordBuilder
public record StaffDecision(
        @Nullable StaffMatter matter,
        @Nullable Boolean unlisted,
        @Valid @Nullable StaffProposal proposal,
        @PositiveOrZero @Nullable Integer inFavour,
        @Nullable Boolean adopted) {}
