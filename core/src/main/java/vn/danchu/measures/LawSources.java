package vn.danchu.measures;

import static vn.danchu.measures.LawSource.allOccasions;
import static vn.danchu.measures.LawSource.occasions;
import static vn.danchu.measures.LawSource.share;
import static vn.danchu.measures.LawSource.yesNo;
import static vn.danchu.measures.RecordList.CONSULTATIONS;
import static vn.danchu.measures.RecordList.DECISIONS;
import static vn.danchu.measures.RecordList.DISCLOSURES;
import static vn.danchu.measures.RecordList.INSPECTION_BOARDS;
import static vn.danchu.measures.RecordList.RECOMMENDATIONS;
import static vn.danchu.measures.RecordList.STAFF_CONFERENCES;
import static vn.danchu.measures.RecordList.WORKPLACE_DIALOGUES;

import java.util.List;
import vn.danchu.law.Setting;
import vn.danchu.scoring.set.LawMeasures;

/** Which norms feed which measure. */
final class LawSources {

    // spotless:off
    static final List<LawSource> ALL = List.of(
            share(LawMeasures.DISCLOSED_ON_TIME, DISCLOSURES,
                    "L10-12.3-within-5-working-days",
                    "L10-47.2-within-5-working-days",
                    "L10-65.2-within-15-days"),
            share(LawMeasures.DISCLOSED_IN_RIGHT_FORM, DISCLOSURES,
                    "L10-12.1-form-listed", "L10-13.1-on-website", "L10-13.2-posted", "L10-13.4-through-village-heads",
                    "L10-47.1-form-listed", "L10-48.1-on-intranet", "L10-48.2-posted",
                    "L10-65.1-form-listed", "L10-66.1-on-intranet", "L10-66.2-posted",
                    "D145-43.2-form-listed"),
            share(LawMeasures.POSTED_LONG_ENOUGH, DISCLOSURES,
                    "L10-13.2-posted-30-days", "L10-13.2-posted-permanently",
                    "L10-48.1-intranet-20-days", "L10-48.2-posted-20-days",
                    "L10-66.1-intranet-20-days", "L10-66.2-posted-20-days"),
            yesNo(LawMeasures.DISCLOSURE_PLAN, "L10-14.1-disclosure-plan"),
            yesNo(LawMeasures.CONSULTATION_PLAN, CONSULTATIONS, "L10-28.1-plan", "L10-55.1-plan"),
            yesNo(LawMeasures.REGULATION,
                    "L10-35.2-democracy-regulation", "L10-59.1-democracy-regulation", "L10-81.1-democracy-regulation",
                    "D145-48.1-democracy-regulation"),
            yesNo(LawMeasures.REGULATION_MADE_KNOWN, "D145-48.3-regulation-public"),
            occasions(LawMeasures.REPORTS_MADE,
                    "L10-14.3-reported", "L10-23.1-reported", "L10-28.5-reported",
                    "L10-86.4-reported-without-council"),
            allOccasions(LawMeasures.VILLAGE_CONFERENCES, "L10-33.1-yearly"),
            share(LawMeasures.DECIDED_IN_RIGHT_FORM, DECISIONS,
                    "L10-17.1-form-listed", "L10-17.2-meeting-required", "L10-17.2-online-only-matter-6",
                    "L10-18.3-cluster-meetings", "D59-4.1-ballot-cases")
                    .and(STAFF_CONFERENCES, "L10-50.2-ballot-fallback", "L10-68.2-ballot-fallback"),
            share(LawMeasures.DECIDED_BY_THRESHOLD, DECISIONS,
                    "L10-21.1-two-thirds", "L10-21.1-majority", "L10-21.1-two-thirds-of-villages",
                    "D59-5.4-online-majority")
                    .and(STAFF_CONFERENCES, "L10-51.2-majority", "L10-69.2-majority"),
            share(LawMeasures.DECISIONS_SENT_IN_TIME, DECISIONS, "L10-20.3-sent-5-working-days"),
            share(LawMeasures.DECISIONS_RECOGNISED_IN_TIME, DECISIONS, "L10-21.2-recognised-5-working-days"),
            yesNo(LawMeasures.STAFF_CONFERENCE,
                    "L10-51.1-yearly-by-march", "L10-69.1-yearly-by-march", "D145-47.1-conference-yearly"),
            yesNo(LawMeasures.STAFF_CONFERENCE_VALID, STAFF_CONFERENCES,
                    "L10-51.2-participants-agreed", "L10-51.2-plenary-below-100", "L10-51.2-quorum-two-thirds",
                    "L10-51.3-agenda",
                    "L10-69.2-participants-agreed", "L10-69.2-plenary-below-100", "L10-69.2-quorum-two-thirds"),
            share(LawMeasures.CONSULTED_LONG_ENOUGH, CONSULTATIONS, "L10-28.2-at-least-20-days"),
            share(LawMeasures.CONSULTATION_FEEDBACK, CONSULTATIONS,
                    "L10-28.3-feedback-public", "L10-55.1-feedback-public", "L10-74.1-feedback-public"),
            yesNo(LawMeasures.DIALOGUE, "L10-32.1-dialogue-yearly", "L10-73.1-dialogue-yearly", "D145-39.1-dialogue-yearly"),
            share(LawMeasures.DIALOGUE_PROPER, WORKPLACE_DIALOGUES,
                    "D145-38.1-employer-side", "D145-38.2-workers-side", "D145-38.3-list-2-years",
                    "D145-39.3-content-5-working-days", "D145-39.4-over-70-percent", "D145-39.4-minutes-signed",
                    "D145-39.5-public-3-working-days"),
            yesNo(LawMeasures.INSPECTION_BOARD, INSPECTION_BOARDS,
                    "L10-36.1-size", "L10-37.2-eligibility", "D59-13.1-elected-at-meeting", "D59-13.2-every-village",
                    "D59-13.3-deputies",
                    "L10-60.1-elected-at-conference", "L10-60.1-size", "L10-60.2-eligibility", "L10-60.3-term-2-years",
                    "D59-21.3-deputies",
                    "L10-77.1-elected-at-conference", "L10-77.1-size", "L10-77.2-eligibility", "L10-77.3-term-2-years",
                    "D59-25.2-deputies")
                    .neededIn(Setting.COMMUNE)
                    .and("L10-60.1-board-exists", "L10-77.1-board-exists"),
            share(LawMeasures.INVESTMENT_BOARDS, RecordList.INVESTMENT_BOARDS,
                    "L10-41.1-composition", "L10-41.1-size", "L10-42.2-eligibility", "D59-17.1-residents-elected",
                    "D59-17.2-residents-max-5", "D59-17.3-deputies")
                    .lessAbsent("L10-41.1-per-project"),
            share(LawMeasures.RECOMMENDATIONS_ANSWERED, RECOMMENDATIONS,
                    "L10-40.1-answered-15-days", "L10-45.2-answered-15-days",
                    "L10-63.1-answered-15-days", "L10-81.1-answered-15-days"),
            occasions(LawMeasures.BOARD_REPORTS,
                    "D59-14.3-quarterly-report", "D59-22.3-reports", "D59-26.3-reports", "L10-44.3-reported"),
            yesNo(LawMeasures.FEEDBACK_CHANNEL,
                    "L10-35.2-feedback-system", "L10-59.1-feedback-mechanism", "L10-81.1-feedback-mechanism"));
    // spotless:on

    private LawSources() {}
}
