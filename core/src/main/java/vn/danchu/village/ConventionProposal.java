package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The proposal of what a convention should say (D61 art. 7).
 *
 * @param by who made it; null if not known
 * @param madeOn when; null if not known
 * @param agreedWithFrontHead for the village head's own, when the head of the Front working committee agreed
 * @param putToCommunityOn when it was put to the community to discuss and decide ("đưa ra cộng đồng dân cư bàn và quyết
 *     định", D61:7.1, 7.3); null if not known
 * @param consenting for a citizen's, households that consent
 * @param households all households of the village
 * @param beneficial for a citizen's, whether it was found to benefit the community
 * @param endorsedByFront for a citizen's, whether the Front working committee endorsed it
 */
@RecordBuilder
public record ConventionProposal(
        @Nullable Proposer by,
        @Nullable LocalDate madeOn,
        @Nullable Act agreedWithFrontHead,
        @Nullable LocalDate putToCommunityOn,
        @PositiveOrZero @Nullable Integer consenting,
        @PositiveOrZero @Nullable Integer households,
        @Nullable Boolean beneficial,
        @Nullable Boolean endorsedByFront) {}
