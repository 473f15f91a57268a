package vn.danchu.disclosure;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another law's rule for this information, which then prevails (L10:12.3, 13.2, 13.6, 47.2, 48.6, 65.2, 66.6).
 *
 * @param basis the rule, such as "khoản 3 Điều 11 Nghị định số 130/2020/NĐ-CP"
 * @param due the last day it sets for disclosure, or null if it sets none
 * @param ownForm whether it sets its own form, so that the Law's do not bind; null if not known
 * @param days the days it has the information stand, or null if it sets none
 */
@RecordBuilder
public record SpecialRule(
        @NotBlank String basis,
        @Nullable LocalDate due,
        @Nullable Boolean ownForm,
        @PositiveOrZero @Nullable Integer days) {}
