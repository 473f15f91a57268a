package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The plan for household ballots (D59:4.2).
 *
 * @param issuedOn the day it was issued
 * @param withFront whether the village head drew it up together with the head of the Front working committee
 * @param contents what it states; null if not known
 * @param sentToChair when it was sent to the chair of the commune People's Committee
 * @param sentToFront when it was sent to the chair of the commune Front committee
 */
@RecordBuilder
public record BallotPlan(
        @Nullable LocalDate issuedOn,
        @Nullable Boolean withFront,
        @Nullable Set<Content> contents,
        @Valid @Nullable Act sentToChair,
        @Valid @Nullable Act sentToFront) {

    /** What the plan states (D59:4.2). */
    public enum Content {
        /** What it is for. */
        PURPOSE,
        /** What is asked of it. */
        REQUIREMENTS,
        /** The matter. */
        MATTER,
        /** Who takes part. */
        PARTICIPANTS,
        /** When ballots go out. */
        TIME,
        /** The time to return them. */
        TIME_LIMIT,
        /** Who does what. */
        ASSIGNMENTS,
        /** The means to carry it out. */
        MEANS
    }

    /** Copies the set. */
    public BallotPlan {
        contents = contents == null ? null : Set.copyOf(contents);
    }
}
