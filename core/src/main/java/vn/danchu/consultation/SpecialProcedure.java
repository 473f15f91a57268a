package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * Another law's rule for taking opinions on this matter, which then prevails (L10:26.2, 28.2, 91.1, D145:44.2).
 *
 * @param basis the rule, such as "khoản 7 Điều 37 Luật số 47/2024/QH15"
 * @param ownForm whether it sets the form and way of taking, compiling and answering opinions; null if not known
 * @param days the least number of days it has opinions taken, or null if it sets none
 */
@RecordBuilder
public record SpecialProcedure(
        @NotBlank String basis,
        @Nullable Boolean ownForm,
        @Positive @Nullable Integer days) {}
