package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilFile;
import vn.danchu.record.CouncilReport;

/** The rule that the commune reports to its People's Council and tells the Front (L10:14.3, 23.1, 28.5). */
public final class CouncilRules {

    private CouncilRules() {}

    /** The unit has a People's Council. */
    public static <T> Condition<T> hasCouncil() {
        return Condition.ofUnit("has-council", "hasCouncil", unit -> unit.hasCouncil());
    }

    /** Reported to every regular session of the period up to the as-of date, and sent to the Front committee. */
    public static <T extends CouncilFile> Rule<T> reportedAtEverySession(CouncilReport.Topic topic) {
        Fact<T, List<LocalDate>> sessions = Fact.of("/councilSessions", CouncilFile::councilSessions);
        return reported(topic, sessions);
    }

    /**
     * Reported to each of these sessions. A session after the as-of date is PENDING; a report that is not known leaves it
     * open.
     */
    public static <T extends CouncilFile> Rule<T> reported(
            CouncilReport.Topic topic, Fact<T, List<LocalDate>> sessions) {
        Fact<T, List<CouncilReport>> reports = Fact.of("/councilReports", CouncilFile::councilReports);
        return Rules.timed(List.of(sessions, reports), (record, circumstances) -> {
            List<LocalDate> asked = sessions.of(record, circumstances);
            List<CouncilReport> made = reports.of(record, circumstances);
            if (asked == null || made == null) {
                return Outcome.noData(asked == null ? sessions.path() : reports.path());
            }
            List<String> absent = new ArrayList<>();
            LocalDate due = null;
            boolean open = false;
            for (LocalDate session : asked) {
                Boolean done = reportedTo(session, topic, made, circumstances.asOf());
                if (session.isAfter(circumstances.asOf())) {
                    due = due == null || session.isBefore(due) ? session : due;
                } else if (done == null) {
                    open = true;
                } else if (!done) {
                    absent.add(session.toString());
                }
            }
            if (!absent.isEmpty()) {
                return Outcome.of(Reason.ABSENT, reports.path(), Arguments.of(Argument.ABSENT, absent));
            }
            if (open) {
                return Outcome.noData(reports.path());
            }
            if (due != null) {
                return Outcome.pending(reports.path(), due);
            }
            return Outcome.of(asked.isEmpty() ? Reason.NOTHING_TO_JUDGE : Reason.MET, reports.path());
        });
    }

    private static @Nullable Boolean reportedTo(
            LocalDate session, CouncilReport.Topic topic, List<CouncilReport> reports, LocalDate asOf) {
        Boolean best = false;
        for (CouncilReport report : reports) {
            if (report.topic() == topic && session.equals(report.sessionOn())) {
                Boolean done = Fact.both(doneBy(report.reported(), asOf), doneBy(report.sentToFront(), asOf));
                if (Boolean.TRUE.equals(done)) {
                    return true;
                }
                best = done == null ? null : best;
            }
        }
        return best;
    }

    private static @Nullable Boolean doneBy(@Nullable Act act, LocalDate day) {
        return act == null ? null : act.doneBy(day);
    }
}
