package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;

/**
 * A village without a head because it was set up, merged or rearranged, or because the post fell vacant in another way than by
 * a dismissal, which keeps its own provisional head (D185:4.2; D59:9.3).
 *
 * @param village code of the village
 * @param since first day without a head; null if not known
 * @param provisionalHead who was appointed meanwhile; null if not known
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record HeadVacancy(
        @Nullable String village,
        @Nullable LocalDate since,
        @Valid @Nullable ProvisionalHead provisionalHead) implements HeadPost {}
