package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;

/**
 * A citizens' proposal that the community should decide a matter (L10:16.3).
 *
 * @param id the user's own id for it
 * @param matter the matter of L10:15 that it proposes; no norm reads it, for a decision names the initiative it comes from
 * @param summary a short title
 * @param village the village's code
 * @param households all households of the village on the day it was sent
 * @param consents households that consented, by day, each counted once; null if not known
 * @param stated what it states of the households that consented (L10:16.3); null if not known
 * @param objection why it may not be put to the community (L10:16.3); null if there is no such reason
 * @param beneficial whether it may benefit the community, as the head judges an initiative below 10%
 * @param endorsed when the village Front working committee endorsed it
 * @param sent when it was sent to the village head
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record Initiative(
        @Nullable String id,
        @Nullable DecisionMatter matter,
        @Nullable String summary,
        @Nullable String village,
        @PositiveOrZero @Nullable Integer households,
        @Nullable List<@Valid Consent> consents,
        @Nullable Set<Stated> stated,
        @Nullable Objection objection,
        @Nullable Boolean beneficial,
        @Valid @Nullable Act endorsed,
        @Valid @Nullable Act sent) {

    /** What an initiative states of the households that consented. */
    public enum Stated {
        /** How many they are. */
        NUMBER,
        /** The list of them. */
        LIST
    }

    /** Why an initiative may not be put to the community. */
    public enum Objection {
        /** It is contrary to law. */
        CONTRARY_TO_LAW,
        /** It does not fit good custom and morals. */
        CONTRARY_TO_GOOD_CUSTOM
    }

    /** Copies the list and the set. */
    public Initiative {
        consents = consents == null ? null : List.copyOf(consents);
        stated = stated == null ? null : Set.copyOf(stated);
    }
}
