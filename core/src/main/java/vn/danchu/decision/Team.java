package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The team that runs household ballots or an online vote (D59:4.3, 5.2.b).
 *
 * @param members its members, head included
 * @param head whom its head represents
 * @param roles whom its members represent, head included; null if not known
 * @param setUpByHead whether the village head set it up
 */
@RecordBuilder
public record Team(
        @PositiveOrZero @Nullable Integer members,
        @Nullable Role head,
        @Nullable Set<Role> roles,
        @Nullable Boolean setUpByHead) {

    /** Whom a member represents. */
    public enum Role {
        /** The village. */
        VILLAGE,
        /** The village Front working committee. */
        FRONT_WORKING_COMMITTEE,
        /** The socio-political organisations of the village. */
        SOCIO_POLITICAL_ORGANISATIONS,
        /** Households. */
        HOUSEHOLDS,
        /** Skill in information technology. */
        INFORMATION_TECHNOLOGY,
        /** Somebody else. */
        OTHER
    }

    /** Copies the set. */
    public Team {
        roles = roles == null ? null : Set.copyOf(roles);
    }
}
