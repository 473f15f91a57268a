package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A petition about an error in the result (D321:7.1).
 *
 * @param receivedOn the day it was received, or null if not known
 * @param answered when it was settled and the petitioner told
 */
@RecordBuilder
public record ResultPetition(
        @Nullable LocalDate receivedOn, @Nullable Act answered) {}
