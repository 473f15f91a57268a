package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/**
 * The taking of household ballots (L10:19, D59:4). Its counts are the decision's votes.
 *
 * @param chosenByChair when the commune chair chose ballots for a commune-wide matter (D59:4.1.a)
 * @param agreedWithFront when the village Front working committee agreed to ballots (L10:19.1.c)
 * @param plan its plan
 * @param templateIssued when the commune People's Committee issued the ballot template (mẫu phiếu, D59:4.5.a)
 * @param team its team
 * @param notice its notice
 * @param noticeContents what the notice states; null if not known
 * @param contents what the ballot paper holds; null if not known
 * @param authentication what each ballot paper bears; null if not known
 * @param collection from the day ballots went out to the last day of the time to return them
 * @param deliveredDirectly whether the team handed each household its ballot directly (L10:19.3)
 * @param collected when the team had collected the ballots
 * @param witnesses household representatives who witnessed the count
 * @param minutes the minutes of the count (D59:4.6.a)
 * @param resultReported on a commune-wide matter, when the village head reported the village's result to the commune
 *     People's Committee (D59:4.6.c)
 */
@RecordBuilder
public record Ballot(
        @Valid @Nullable Act chosenByChair,
        @Valid @Nullable Act agreedWithFront,
        @Valid @Nullable BallotPlan plan,
        @Valid @Nullable Act templateIssued,
        @Valid @Nullable Team team,
        @Valid @Nullable Notice notice,
        @Nullable Set<NoticeContent> noticeContents,
        @Nullable Set<Content> contents,
        @Nullable Set<Authentication> authentication,
        @Valid @Nullable Span collection,
        @Nullable Boolean deliveredDirectly,
        @Valid @Nullable Act collected,
        @PositiveOrZero @Nullable Integer witnesses,
        @Valid @Nullable ResultMinutes minutes,
        @Valid @Nullable Act resultReported) {

    /** What the notice of balloting states (L10:19.2). */
    public enum NoticeContent {
        /** The matter. */
        MATTER,
        /** When ballots go out. */
        MOMENT,
        /** The time to return them. */
        TIME_LIMIT,
        /** Who is in the ballot team. */
        TEAM
    }

    /** What a ballot paper holds (D59:4.5.b). */
    public enum Content {
        /** Title. */
        TITLE,
        /** The matter. */
        MATTER,
        /** What to choose from. */
        CHOICES,
        /** How to choose. */
        GUIDANCE,
        /** Room for other opinions; not mandatory. */
        OTHER_OPINIONS,
        /** When to return it. */
        RETURN_DATE
    }

    /** What makes a ballot paper authentic (D59:4.5.b). */
    public enum Authentication {
        /** The stamp of the commune People's Committee. */
        COMMITTEE_STAMP,
        /** The signature of the village head. */
        HEAD_SIGNATURE
    }

    /** Copies the sets. */
    public Ballot {
        noticeContents = noticeContents == null ? null : Set.copyOf(noticeContents);
        contents = contents == null ? null : Set.copyOf(contents);
        authentication = authentication == null ? null : Set.copyOf(authentication);
    }
}
