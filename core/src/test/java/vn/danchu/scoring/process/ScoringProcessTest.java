package vn.danchu.scoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.ProcessStage.ANNOUNCEMENT;
import static vn.danchu.scoring.set.ProcessStage.APPRAISAL;
import static vn.danchu.scoring.set.ProcessStage.CANCELLATION;
import static vn.danchu.scoring.set.ProcessStage.COMPLAINT;
import static vn.danchu.scoring.set.ProcessStage.DECISION;
import static vn.danchu.scoring.set.ProcessStage.EXPLANATION;
import static vn.danchu.scoring.set.ProcessStage.PUBLICATION;
import static vn.danchu.scoring.set.ProcessStage.RETURN;
import static vn.danchu.scoring.set.ProcessStage.SECOND_APPRAISAL;
import static vn.danchu.scoring.set.ProcessStage.SELF_SCORING;
import static vn.danchu.scoring.set.ProcessStage.SUBMISSION;
import static vn.danchu.scoring.set.ProcessStage.SUPERIOR_SCORING;
import static vn.danchu.scoring.set.ProcessStage.SUPPLEMENT;
import static vn.danchu.scoring.set.ProcessStage.VERIFICATION;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.InForce;
import vn.danchu.law.Period;
import vn.danchu.scoring.set.Column;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.CriteriaSetBuilder;
import vn.danchu.scoring.set.Deadline;
import vn.danchu.scoring.set.DueDay;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.ProcessRules;
import vn.danchu.scoring.set.ProcessStage;

/** The process of QĐ 25/2021 and TT 09/2021 for the year 2024, and what other sets add. */
class ScoringProcessTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();

    private static final ProcessRules RULES = new ProcessRules(
            List.of(
                    SELF_SCORING,
                    PUBLICATION,
                    SUBMISSION,
                    RETURN,
                    SUPPLEMENT,
                    APPRAISAL,
                    EXPLANATION,
                    SECOND_APPRAISAL,
                    DECISION,
                    ANNOUNCEMENT,
                    COMPLAINT,
                    VERIFICATION,
                    CANCELLATION),
            List.of(
                    new Deadline(SUBMISSION, null, PUBLICATION, Limit.days(5), Deadline.Kind.EARLIEST, null),
                    latest(SUBMISSION, 1, 9),
                    new Deadline(SUPPLEMENT, null, RETURN, Limit.workingDays(3), Deadline.Kind.LATEST, null),
                    latest(DECISION, 2, 9),
                    new Deadline(ANNOUNCEMENT, null, DECISION, Limit.workingDays(2), Deadline.Kind.LATEST, null)));

    private ScoringProcess process =
            new ScoringProcess(RULES, Period.year(2024), ProcessState.NOT_STARTED, false, List.of());

    /** "Before 10 January of the year after" is 9 January at the latest. */
    private static Deadline latest(ProcessStage stage, int month, int day) {
        DueDay due = new DueDay(null, MonthDay.of(month, day), 1);
        return new Deadline(stage, due, null, null, Deadline.Kind.LATEST, null);
    }

    private static ScoringProcess stands(ProcessState state, ProcessRules rules) {
        return new ScoringProcess(rules, Period.year(2024), state, false, List.of());
    }

    private ProcessStep attempt(ProcessStage stage, String day) {
        return attempt(stage, day, Transitions.actor(stage));
    }

    private ProcessStep attempt(ProcessStage stage, String day, Actor by) {
        return process.apply(new ProcessEvent(stage, LocalDate.parse(day), by, null), CALENDAR);
    }

    private ProcessStep let(ProcessStage stage, String day) {
        ProcessStep step = attempt(stage, day);
        assertThat(step.refused()).isNull();
        process = step.process();
        return step;
    }

    private void submitted() {
        let(SELF_SCORING, "2025-01-01");
        let(PUBLICATION, "2025-01-02");
        let(SUBMISSION, "2025-01-07");
    }

    @Test
    void the_draft_hangs_five_days_before_the_file_goes() {
        let(SELF_SCORING, "2025-01-01");
        assertThat(attempt(SUBMISSION, "2025-01-02").refused().key()).isEqualTo("process.outOfOrder");
        let(PUBLICATION, "2025-01-02");
        assertThat(attempt(SUBMISSION, "2025-01-06").refused().key()).isEqualTo("process.tooEarly");
        assertThat(attempt(SUBMISSION, "2025-01-07").refused()).isNull();
    }

    /** Five working days from Thursday, 2 January 2025, have run on Thursday, 9 January. */
    @Test
    void a_least_time_may_be_counted_in_working_days() {
        Deadline least =
                new Deadline(SUBMISSION, null, PUBLICATION, Limit.workingDays(5), Deadline.Kind.EARLIEST, null);
        process = new ScoringProcess(
                new ProcessRules(List.of(SELF_SCORING, PUBLICATION, SUBMISSION), List.of(least)),
                Period.year(2024),
                ProcessState.NOT_STARTED,
                false,
                List.of());
        let(SELF_SCORING, "2025-01-01");
        let(PUBLICATION, "2025-01-02");

        assertThat(attempt(SUBMISSION, "2025-01-08").refused().key()).isEqualTo("process.tooEarly");
        assertThat(attempt(SUBMISSION, "2025-01-09").refused()).isNull();
    }

    @Test
    void a_late_file_is_accepted_and_noted() {
        let(SELF_SCORING, "2025-01-01");
        let(PUBLICATION, "2025-01-02");
        assertThat(attempt(SUBMISSION, "2025-01-09").notes()).isEmpty();
        assertThat(attempt(SUBMISSION, "2025-01-10").notes())
                .extracting(Message::key)
                .containsExactly("process.late");
    }

    /** A return on Thursday, 9 January 2025, is due on Tuesday, 14 January. */
    @Test
    void a_supplement_is_due_in_three_working_days() {
        submitted();
        let(RETURN, "2025-01-09");

        Due due = process.due(SUPPLEMENT, CALENDAR);

        assertThat(due.date()).isEqualTo(LocalDate.of(2025, 1, 14));
        assertThat(attempt(SUPPLEMENT, "2025-01-14").notes()).isEmpty();
        assertThat(attempt(SUPPLEMENT, "2025-01-15").notes()).isNotEmpty();
    }

    @Test
    void a_year_without_working_days_is_named() {
        process = new ScoringProcess(RULES, Period.year(2040), ProcessState.SUBMITTED, false, List.of());
        let(RETURN, "2041-01-09");

        assertThat(process.due(SUPPLEMENT, CALENDAR).missingYear()).isEqualTo(2041);
        assertThat(attempt(SUPPLEMENT, "2041-01-10").notes())
                .extracting(Message::key)
                .containsExactly("process.noCalendar");
    }

    @Test
    void the_wrong_actor_is_refused() {
        submitted();
        assertThat(attempt(APPRAISAL, "2025-01-15", Actor.UNIT).refused().key()).isEqualTo("process.wrongActor");
    }

    @Test
    void events_come_in_the_order_of_time() {
        submitted();
        assertThat(attempt(APPRAISAL, "2025-01-06").refused().key()).isEqualTo("process.beforeLast");
    }

    @Test
    void a_second_round_follows_the_explanation() {
        submitted();
        let(APPRAISAL, "2025-01-15");
        assertThat(attempt(SECOND_APPRAISAL, "2025-01-16").isAccepted()).isFalse();
        let(EXPLANATION, "2025-01-16");
        let(SECOND_APPRAISAL, "2025-01-17");
        let(DECISION, "2025-01-20");
        assertThat(process.state()).isEqualTo(ProcessState.DECIDED);
    }

    @Test
    void a_complaint_is_verified_before_the_decision() {
        submitted();
        let(APPRAISAL, "2025-01-15");
        let(COMPLAINT, "2025-01-16");
        assertThat(attempt(DECISION, "2025-01-17").refused().key()).isEqualTo("process.complaintOpen");
        let(VERIFICATION, "2025-01-18");
        let(DECISION, "2025-01-20");
    }

    @Test
    void a_cancelled_result_is_redone() {
        submitted();
        let(APPRAISAL, "2025-01-15");
        let(DECISION, "2025-01-20");
        let(CANCELLATION, "2025-02-01");
        assertThat(process.next()).contains(SELF_SCORING);
        let(SELF_SCORING, "2025-02-02");
    }

    /** A unit far below the standard submits like any other: the process asks for no result. */
    @Test
    void not_achieved_can_be_submitted() {
        submitted();
        assertThat(process.state()).isEqualTo(ProcessState.SUBMITTED);
    }

    /** TT 09/2017: nothing raised by 15 April, the result stands. */
    @Test
    void silence_may_be_consent() {
        Deadline silence = new Deadline(APPRAISAL, DueDay.on(4, 15), null, null, Deadline.Kind.SILENCE, null);
        process = new ScoringProcess(
                new ProcessRules(List.of(SELF_SCORING, SUBMISSION, APPRAISAL, ANNOUNCEMENT), List.of(silence)),
                Period.year(2024),
                ProcessState.SUBMITTED,
                false,
                List.of());

        assertThat(attempt(ANNOUNCEMENT, "2024-04-15").isAccepted()).isFalse();
        assertThat(attempt(ANNOUNCEMENT, "2024-04-16").isAccepted()).isTrue();
    }

    @Test
    void silence_consents_only_to_what_ends_the_process() {
        Deadline silence = new Deadline(APPRAISAL, DueDay.on(4, 15), null, null, Deadline.Kind.SILENCE, null);
        process = stands(ProcessState.SUBMITTED, new ProcessRules(List.of(), List.of(silence)));

        assertThat(attempt(DECISION, "2024-04-16").isAccepted()).isTrue();
        assertThat(attempt(EXPLANATION, "2024-04-16").refused().key()).isEqualTo("process.outOfOrder");
    }

    @Test
    void a_last_day_of_the_appraiser_is_no_consent() {
        Deadline latest = new Deadline(APPRAISAL, DueDay.on(4, 15), null, null, Deadline.Kind.LATEST, null);
        process = stands(ProcessState.SUBMITTED, new ProcessRules(List.of(APPRAISAL, ANNOUNCEMENT), List.of(latest)));

        assertThat(attempt(ANNOUNCEMENT, "2024-04-16").refused().key()).isEqualTo("process.outOfOrder");
    }

    @Test
    void a_stage_that_the_set_has_not_is_refused() {
        process = stands(ProcessState.APPRAISED, new ProcessRules(List.of(SELF_SCORING, DECISION), List.of()));

        assertThat(attempt(EXPLANATION, "2025-01-16").refused().key()).isEqualTo("process.noStage");
        assertThat(process.next()).containsExactly(DECISION);
    }

    @Test
    void nothing_has_happened_at_the_start() {
        CriteriaSet set = CriteriaSetBuilder.builder()
                .id("s")
                .version("1")
                .title(new Label("Bộ tiêu chí", null))
                .standing(CriteriaSet.Standing.SAMPLE)
                .status(CriteriaSet.Status.IN_FORCE)
                .inForce(InForce.from(LocalDate.of(2024, 1, 1)))
                .process(RULES)
                .build();

        ScoringProcess start = ScoringProcess.start(set, Period.year(2024));

        assertThat(start.next()).containsExactly(SELF_SCORING);
        assertThat(start.history()).isEmpty();
        assertThat(start.complaintOpen()).isFalse();
    }

    @Test
    void a_complaint_stays_open_until_it_is_verified() {
        submitted();
        assertThat(process.complaintOpen()).isFalse();
        let(COMPLAINT, "2025-01-15");
        assertThat(process.complaintOpen()).isTrue();
        let(APPRAISAL, "2025-01-16");
        assertThat(process.complaintOpen()).isTrue();
        let(VERIFICATION, "2025-01-17");
        assertThat(process.complaintOpen()).isFalse();
        assertThat(process.next()).doesNotContain(VERIFICATION);
    }

    /** What a set does not ask for is passed over; what it asks for is not. */
    @Nested
    class PassedOver {

        private boolean mayCome(ProcessStage stage, ProcessState state, ProcessStage... stages) {
            return stands(state, new ProcessRules(List.of(stages), List.of()))
                    .next()
                    .contains(stage);
        }

        @Test
        void publication() {
            assertThat(mayCome(SUBMISSION, ProcessState.DRAFT, SELF_SCORING, SUBMISSION))
                    .isTrue();
            assertThat(mayCome(SUBMISSION, ProcessState.DRAFT, SELF_SCORING, PUBLICATION, SUBMISSION))
                    .isFalse();
        }

        @Test
        void the_appraisal_before_the_level_above() {
            assertThat(mayCome(SUPERIOR_SCORING, ProcessState.SUBMITTED, SUBMISSION, SUPERIOR_SCORING))
                    .isTrue();
            assertThat(mayCome(SUPERIOR_SCORING, ProcessState.SUBMITTED, SUBMISSION, APPRAISAL, SUPERIOR_SCORING))
                    .isFalse();
        }

        @Test
        void the_appraisal_and_the_level_above_before_the_decision() {
            assertThat(mayCome(DECISION, ProcessState.SUBMITTED, SUBMISSION, DECISION))
                    .isTrue();
            assertThat(mayCome(DECISION, ProcessState.SUBMITTED, SUBMISSION, APPRAISAL, DECISION))
                    .isFalse();
            assertThat(mayCome(DECISION, ProcessState.SUBMITTED, SUBMISSION, SUPERIOR_SCORING, DECISION))
                    .isFalse();
            assertThat(mayCome(DECISION, ProcessState.APPRAISED, APPRAISAL, DECISION))
                    .isTrue();
            assertThat(mayCome(DECISION, ProcessState.APPRAISED, APPRAISAL, SUPERIOR_SCORING, DECISION))
                    .isFalse();
        }
    }

    @Nested
    class Writing {

        /** A set that leaves its stages open has every column. */
        private List<ProcessState> whileWrites(Actor actor, Column column) {
            return Stream.of(ProcessState.values())
                    .filter(state -> stands(state, ProcessRules.NONE).mayWrite(actor, column))
                    .toList();
        }

        @Test
        void each_column_is_written_while_the_file_is_with_its_actor_or_after_the_decision() {
            assertThat(whileWrites(Actor.UNIT, Column.CLAIMED))
                    .containsExactly(ProcessState.DRAFT, ProcessState.PUBLISHED, ProcessState.RETURNED);
            assertThat(whileWrites(Actor.APPRAISER, Column.APPRAISED))
                    .containsExactly(
                            ProcessState.SUBMITTED,
                            ProcessState.APPRAISED,
                            ProcessState.DECIDED,
                            ProcessState.ANNOUNCED);
            assertThat(whileWrites(Actor.APPRAISER, Column.SECOND_APPRAISED))
                    .containsExactly(
                            ProcessState.EXPLAINED,
                            ProcessState.REAPPRAISED,
                            ProcessState.DECIDED,
                            ProcessState.ANNOUNCED);
            assertThat(whileWrites(Actor.SUPERIOR, Column.SUPERIOR))
                    .containsExactly(
                            ProcessState.SUBMITTED,
                            ProcessState.RETURNED,
                            ProcessState.APPRAISED,
                            ProcessState.EXPLAINED,
                            ProcessState.REAPPRAISED,
                            ProcessState.SUPERIOR_SCORED,
                            ProcessState.DECIDED,
                            ProcessState.ANNOUNCED);
        }

        @Test
        void no_one_writes_the_column_of_another() {
            for (Column column : Column.values()) {
                for (Actor actor : Actor.values()) {
                    Actor whose = switch (column) {
                        case CLAIMED, COMPUTED -> Actor.UNIT;
                        case APPRAISED, SECOND_APPRAISED -> Actor.APPRAISER;
                        case SUPERIOR -> Actor.SUPERIOR;
                    };
                    if (actor != whose) {
                        assertThat(whileWrites(actor, column))
                                .as("%s %s", actor, column)
                                .isEmpty();
                    }
                }
            }
        }

        @Test
        void points_after_the_decision_lead_back_to_where_their_column_was_written() {
            assertThat(Transitions.afterEdit(Column.APPRAISED, ProcessState.ANNOUNCED))
                    .isEqualTo(ProcessState.APPRAISED);
            assertThat(Transitions.afterEdit(Column.SECOND_APPRAISED, ProcessState.DECIDED))
                    .isEqualTo(ProcessState.REAPPRAISED);
            assertThat(Transitions.afterEdit(Column.SUPERIOR, ProcessState.ANNOUNCED))
                    .isEqualTo(ProcessState.SUPERIOR_SCORED);
        }

        @Test
        void the_unit_claims_only_while_the_file_is_with_it() {
            let(SELF_SCORING, "2025-01-01");
            assertThat(process.mayWrite(Actor.UNIT, Column.CLAIMED)).isTrue();
            assertThat(process.mayWrite(Actor.APPRAISER, Column.CLAIMED)).isFalse();
            let(PUBLICATION, "2025-01-02");
            let(SUBMISSION, "2025-01-07");
            assertThat(process.mayWrite(Actor.UNIT, Column.CLAIMED)).isFalse();
            assertThat(process.edit(Actor.UNIT, Column.CLAIMED).refused().key()).isEqualTo("process.mayNotWrite");
            let(RETURN, "2025-01-08");
            assertThat(process.mayWrite(Actor.UNIT, Column.CLAIMED)).isTrue();
        }

        @Test
        void no_one_writes_what_is_computed() {
            for (ProcessState state : ProcessState.values()) {
                for (Actor actor : Actor.values()) {
                    assertThat(Transitions.mayWrite(actor, Column.COMPUTED, state, RULES))
                            .isFalse();
                }
            }
        }

        /** TT 04/2014: the unit evaluates itself, and no one appraises. */
        @Test
        void no_one_writes_the_column_of_a_stage_that_the_set_has_not() {
            for (ProcessState state : ProcessState.values()) {
                process = new ScoringProcess(
                        new ProcessRules(List.of(SELF_SCORING, SUBMISSION), List.of()),
                        Period.year(2024),
                        state,
                        false,
                        List.of());
                assertThat(process.mayWrite(Actor.APPRAISER, Column.APPRAISED)).isFalse();
                assertThat(process.mayWrite(Actor.APPRAISER, Column.SECOND_APPRAISED))
                        .isFalse();
                assertThat(process.mayWrite(Actor.SUPERIOR, Column.SUPERIOR)).isFalse();
            }
        }

        @Test
        void an_edit_of_the_posted_draft_takes_it_back() {
            let(SELF_SCORING, "2025-01-01");
            let(PUBLICATION, "2025-01-02");
            assertThat(process.edit(Actor.UNIT, Column.CLAIMED).process().state())
                    .isEqualTo(ProcessState.DRAFT);
        }

        @Test
        void an_edit_after_the_decision_revokes_it() {
            submitted();
            let(APPRAISAL, "2025-01-15");
            let(DECISION, "2025-01-20");

            ProcessStep edit = process.edit(Actor.APPRAISER, Column.APPRAISED);

            assertThat(edit.process().state()).isEqualTo(ProcessState.APPRAISED);
            assertThat(edit.notes()).extracting(Message::key).containsExactly("process.revoked");
        }

        @Test
        void an_edit_before_the_decision_revokes_nothing() {
            submitted();
            let(APPRAISAL, "2025-01-15");
            ProcessStep edit = process.edit(Actor.APPRAISER, Column.APPRAISED);
            assertThat(edit.process().state()).isEqualTo(ProcessState.APPRAISED);
            assertThat(edit.notes()).isEmpty();
        }
    }
}
