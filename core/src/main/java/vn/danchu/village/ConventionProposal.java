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
 * @param consentForm for a citizen's, how the households' consent was collected; null if not known
 * @param consentTakenByHeadWithFront for a citizen's, whether the village head collected it together with the head of the
 *     Front working committee; null if not known
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
        @Nullable ConsentForm consentForm,
        @Nullable Boolean consentTakenByHeadWithFront,
        @PositiveOrZero @Nullable Integer consenting,
        @PositiveOrZero @Nullable Integer households,
        @Nullable Boolean beneficial,
        @Nullable Boolean endorsedByFront) {

    /** How the consent to a citizen's proposal is collected (D61:7.2). */
    public enum ConsentForm {
        /** By ballots to the households. */
        BALLOT,
        /** Directly at a residents' meeting. */
        MEETING,
        /** By an online vote that the community agreed on. */
        ONLINE,
        /** In another form of information technology that the community agreed on. */
        OTHER_AGREED,
        /** In another way. */
        OTHER
    }
}
