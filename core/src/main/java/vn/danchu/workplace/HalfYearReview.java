package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/**
 * The check, every 6 months, of how the conference's resolution is carried out (L10:52.3, 70.3).
 *
 * @param halfYear the half year it is of; null if not known
 * @param reviewed when it was made
 * @param withUnion whether the union took part; null if not known
 * @param withOtherOrganisation whether the other organisation of workers took part, in an enterprise that has one; null if
 *     not known
 * @param announced when its results were told to all staff or workers
 */
@RecordBuilder
public record HalfYearReview(
        @Nullable Period halfYear,
        @Nullable Act reviewed,
        @Nullable Boolean withUnion,
        @Nullable Boolean withOtherOrganisation,
        @Nullable Act announced) {}
