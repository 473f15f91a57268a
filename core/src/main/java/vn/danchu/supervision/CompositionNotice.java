package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * How the commune Front committee made a board's composition known (L10:40.2.b, 45.1.b).
 *
 * @param council to the People's Council
 * @param committee to the People's Committee
 * @param people to the people of the commune
 */
@RecordBuilder
public record CompositionNotice(
        @Nullable Act council,
        @Nullable Act committee,
        @Nullable Act people) {}
