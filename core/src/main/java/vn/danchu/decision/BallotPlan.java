package vn.danchu.decision;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The plan for household ballots (D59:4.2).
 *
 * @param issuedOn the day it was issued
 * @param sentToChair when it was sent to the chair of the commune People's Committee
 * @param sentToFront when it was sent to the chair of the commune Front committee
 */
public record BallotPlan(
        @Nullable LocalDate issuedOn,
        @Valid @Nullable Act sentToChair,
        @Valid @Nullable Act sentToFront) {}
