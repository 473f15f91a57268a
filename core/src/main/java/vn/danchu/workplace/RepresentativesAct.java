package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * An act of those who represent staff or workers: heard, or agreed.
 *
 * @param union of the union's executive committee; null if not known
 * @param otherOrganisation of the board of the other organisation of workers, in an enterprise that has one; null if not
 *     known
 */
@RecordBuilder
public record RepresentativesAct(
        @Nullable Act union, @Nullable Act otherOrganisation) {}
