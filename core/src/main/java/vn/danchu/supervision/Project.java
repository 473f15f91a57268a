package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Span;

/**
 * A programme or project carried out in the commune (L10:41.1).
 *
 * @param code the commune's own code for it
 * @param name its name
 * @param kind its kind
 * @param carriedOut the days on which it is carried out
 * @param villages codes of the villages where it lies
 */
@RecordBuilder
public record Project(
        @NotBlank String code,
        @Nullable String name,
        @Nullable Kind kind,
        @Valid @Nullable Span carriedOut,
        @Nullable Set<String> villages) {

    /** The kinds that L10:41.1 gives a board of their own, and others. */
    public enum Kind {
        /** Chương trình, dự án đầu tư công. */
        PUBLIC_INVESTMENT,
        /** Dự án đầu tư theo phương thức đối tác công tư. */
        PUBLIC_PRIVATE_PARTNERSHIP,
        /** Bằng vốn và công sức của cộng đồng dân cư. */
        COMMUNITY_FUNDED,
        /** Bằng nguồn tài trợ trực tiếp của tổ chức, cá nhân cho cấp xã. */
        DIRECTLY_DONATED,
        /** Another kind, for which no board is asked. */
        OTHER
    }

    /** Copies the set. */
    public Project {
        villages = villages == null ? null : Villages.copyOf(villages);
    }
}
