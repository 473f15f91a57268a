package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The unit's own regulation on practising democracy: of an agency (L10:59.1.a), a state enterprise (L10:81.1.a), or an
 * employer outside the state sector (D145:48).
 *
 * @param issued when it was issued; done false if there is none
 * @param contents the points of D145:37.2 that it fixes; null if not known
 * @param consulted when the workers' representatives were consulted on the draft
 * @param published when it was made public to all workers (D145:48.3)
 */
@RecordBuilder
public record WorkplaceRegulation(
        @Nullable Act issued,
        @Nullable Set<RegulationPoint> contents,
        @Valid @Nullable RepresentativesAct consulted,
        @Nullable Act published) {

    /** Copies the set. */
    public WorkplaceRegulation {
        contents = contents == null ? null : Set.copyOf(contents);
    }
}
