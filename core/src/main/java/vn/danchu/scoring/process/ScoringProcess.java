package vn.danchu.scoring.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.scoring.set.Column;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Deadline;
import vn.danchu.scoring.set.DueDay;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.ProcessRules;
import vn.danchu.scoring.set.ProcessStage;

/**
 * The process of scoring one unit for one period: what has happened, what may happen next, and until when.
 *
 * <p>It judges order, actors and time, never the result: a unit that has not reached the standard submits like any
 * other. An event that comes too late is accepted and noted; one out of order, by the wrong actor, before time for
 * comments has run, or while a complaint is open is refused.
 *
 * @param rules the set's stages and deadlines
 * @param period the scored period
 * @param state where it stands
 * @param complaintOpen whether a complaint waits to be verified; nothing is decided meanwhile
 * @param history what has happened, in order
 */
public record ScoringProcess(
        ProcessRules rules, Period period, ProcessState state, boolean complaintOpen, List<ProcessEvent> history) {

    /** Copies the list. */
    public ScoringProcess {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(state, "state");
        history = List.copyOf(Objects.requireNonNull(history, "history"));
    }

    /** Nothing has happened yet. */
    public static ScoringProcess start(CriteriaSet set, Period period) {
        Objects.requireNonNull(set, "set");
        return new ScoringProcess(set.process(), period, ProcessState.NOT_STARTED, false, List.of());
    }

    /** Lets something happen. */
    public ProcessStep apply(ProcessEvent event, WorkingCalendar calendar) {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(calendar, "calendar");
        Message refused = whyRefused(event, calendar);
        if (refused != null) {
            return new ProcessStep(this, refused, List.of());
        }
        List<Message> notes = new ArrayList<>();
        for (Deadline deadline : rules.deadlines()) {
            if (deadline.stage() == event.stage() && deadline.kind() == Deadline.Kind.LATEST) {
                note(deadline, event, calendar, notes);
            }
        }
        List<ProcessEvent> after = new ArrayList<>(history);
        after.add(event);
        ProcessState to = Transitions.to(event.stage());
        boolean open = event.stage() == ProcessStage.COMPLAINT
                || (complaintOpen && event.stage() != ProcessStage.VERIFICATION);
        return new ProcessStep(new ScoringProcess(rules, period, to == null ? state : to, open, after), null, notes);
    }

    /**
     * Someone writes points. Points written after a decision revoke it; points written after publication take the draft
     * back, for what was posted no longer holds.
     */
    public ProcessStep edit(Actor by, Column column) {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(column, "column");
        if (!mayWrite(by, column)) {
            Message refused = Message.of("process.mayNotWrite", "actor", by, "column", column, "state", state);
            return new ProcessStep(this, refused, List.of());
        }
        ProcessState to = Transitions.afterEdit(column, state);
        List<Message> notes = to == state ? List.of() : List.of(Message.of("process.revoked", "from", state, "to", to));
        return new ProcessStep(new ScoringProcess(rules, period, to, complaintOpen, history), null, notes);
    }

    /** Whether someone may write points into a column now. */
    public boolean mayWrite(Actor actor, Column column) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(column, "column");
        return Transitions.mayWrite(actor, column, state, rules);
    }

    /** The stages that may come next, in the order of {@link ProcessStage}. */
    public List<ProcessStage> next() {
        List<ProcessStage> next = new ArrayList<>();
        for (ProcessStage stage : ProcessStage.values()) {
            if (isInOrder(stage)) {
                next.add(stage);
            }
        }
        return next;
    }

    /**
     * The last day in time for a stage, by the first of its deadlines that can be counted; null if it has none or the
     * stage it is counted from has not happened. Where the calendar has no data, the answer names the year.
     */
    public @Nullable Due due(ProcessStage stage, WorkingCalendar calendar) {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(calendar, "calendar");
        for (Deadline deadline : rules.deadlines()) {
            if (deadline.stage() == stage && deadline.kind() == Deadline.Kind.LATEST) {
                Due due = count(deadline, calendar);
                if (due != null) {
                    return due;
                }
            }
        }
        return null;
    }

    private @Nullable Message whyRefused(ProcessEvent event, WorkingCalendar calendar) {
        ProcessStage stage = event.stage();
        if (!rules.has(stage)) {
            return Message.of("process.noStage", "stage", stage);
        }
        Actor actor = Transitions.actor(stage);
        if (actor != Actor.ANYONE && actor != event.by()) {
            return Message.of("process.wrongActor", "stage", stage, "actor", event.by(), "allowed", actor);
        }
        if (complaintOpen && stage == ProcessStage.DECISION) {
            return Message.of("process.complaintOpen");
        }
        if (!isInOrder(stage) && !isAcceptedBySilence(stage, event.on())) {
            return Message.of("process.outOfOrder", "stage", stage, "state", state);
        }
        LocalDate last =
                history.isEmpty() ? null : history.get(history.size() - 1).on();
        if (last != null && event.on().isBefore(last)) {
            return Message.of("process.beforeLast", "on", event.on(), "last", last);
        }
        return tooEarly(event, calendar);
    }

    private boolean isInOrder(ProcessStage stage) {
        return rules.has(stage)
                && Transitions.from(stage, rules).contains(state)
                && (stage != ProcessStage.VERIFICATION || complaintOpen);
    }

    /** Whether the appraiser let its day pass, and the set takes silence for consent. */
    private boolean isAcceptedBySilence(ProcessStage stage, LocalDate on) {
        boolean decides = stage == ProcessStage.DECISION || stage == ProcessStage.ANNOUNCEMENT;
        return decides
                && state == ProcessState.SUBMITTED
                && rules.deadlines().stream()
                        .filter(deadline -> deadline.kind() == Deadline.Kind.SILENCE)
                        .map(deadline ->
                                deadline.day() == null ? null : deadline.day().fixed(period))
                        .anyMatch(day -> day != null && on.isAfter(day));
    }

    private @Nullable Message tooEarly(ProcessEvent event, WorkingCalendar calendar) {
        for (Deadline deadline : rules.deadlines()) {
            Limit limit = deadline.limit();
            LocalDate since = deadline.after() == null ? null : last(deadline.after());
            if (deadline.stage() == event.stage()
                    && deadline.kind() == Deadline.Kind.EARLIEST
                    && limit != null
                    && since != null) {
                LocalDate earliest = earliest(since, limit, calendar);
                if (earliest != null && event.on().isBefore(earliest)) {
                    return Message.of("process.tooEarly", "stage", event.stage(), "earliest", earliest);
                }
            }
        }
        return null;
    }

    /**
     * The day on which a least time has run. It is never moved off a day off, as the end of a time to act in would be. Null
     * where the calendar has no data, or the limit runs backwards.
     */
    private static @Nullable LocalDate earliest(LocalDate since, Limit limit, WorkingCalendar calendar) {
        return switch (limit.kind()) {
            case WORKING_DAYS -> limit.from(since, calendar).date();
            case DAYS -> since.plusDays(limit.amount());
            case MONTHS -> since.plusMonths(limit.amount());
            case YEARS -> since.plusYears(limit.amount());
            case WORKING_DAYS_BEFORE, DAYS_BEFORE -> null;
        };
    }

    private void note(Deadline deadline, ProcessEvent event, WorkingCalendar calendar, List<Message> notes) {
        Due due = count(deadline, calendar);
        if (due == null) {
            return;
        }
        LocalDate date = due.date();
        if (date == null) {
            notes.add(Message.of(
                    "process.noCalendar", "stage", event.stage(), "year", String.valueOf(due.missingYear())));
        } else if (event.on().isAfter(date)) {
            notes.add(Message.of("process.late", "stage", event.stage(), "on", event.on(), "due", date));
        }
    }

    private @Nullable Due count(Deadline deadline, WorkingCalendar calendar) {
        DueDay day = deadline.day();
        LocalDate fixed = day == null ? null : day.fixed(period);
        if (fixed != null) {
            return new Due(fixed, 0, false, null, List.of());
        }
        ProcessStage after = deadline.after();
        LocalDate since = after == null ? null : last(after);
        Limit limit = deadline.limit();
        return since == null || limit == null ? null : limit.from(since, calendar);
    }

    /** The day a stage last happened, or null if it has not. */
    private @Nullable LocalDate last(ProcessStage stage) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).stage() == stage) {
                return history.get(i).on();
            }
        }
        return null;
    }
}
