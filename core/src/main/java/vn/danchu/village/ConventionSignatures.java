package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a convention (D61:6.1).
 *
 * @param officers who signed for the village and its Front working committee; null if not known
 * @param households household representatives who signed
 * @param committeeSeal whether it bears the People's Committee's cross-page seal
 */
@RecordBuilder
public record ConventionSignatures(
        @Nullable Set<Signatory> officers,
        @PositiveOrZero @Nullable Integer households,
        @Nullable Boolean committeeSeal) {
    /** Copies the collection. */
    public ConventionSignatures {
        officers = officers == null ? null : Set.copyOf(officers);
    }
}
