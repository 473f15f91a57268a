package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The minutes of the count of household ballots or of an online vote (biên bản kiểm phiếu, biên bản kết quả; D59:4.6.a, 5.4).
 *
 * @param drawnUp when they were drawn up
 * @param onDecreeForm whether they are on the decree's form: Form 04 of a count, Form 03 of an online vote
 */
@RecordBuilder
public record ResultMinutes(
        @Valid @Nullable Act drawnUp, @Nullable Boolean onDecreeForm) {}
