package vn.danchu.decision;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The plan of a meeting by clusters (D59:3.6).
 *
 * @param reported when the village head reported it to the commune People's Committee
 * @param agreedWithFront when the village Front working committee agreed
 * @param decided when the People's Committee decided it
 */
public record ClusterPlan(
        @Valid @Nullable Act reported,
        @Valid @Nullable Act agreedWithFront,
        @Valid @Nullable Act decided) {}
