package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilFile;
import vn.danchu.record.CouncilReport;
import vn.danchu.record.Truth;

/** The rule that the commune reports to its People's Council and tells the Front (L10:14.3, 23.1, 28.5). */
public final class CouncilRules {

    private static final String SESSIONS = "/councilSessions";
    private static final String COUNCIL = "#/unit/hasCouncil";

    private static final Fact<LocalDate, LocalDate> SESSION = Fact.of("", session -> session);

    /** It was a session of the period, and has been held. */
    private static final Fact<LocalDate, Boolean> MET = Fact.and(Fact.past(SESSION), Fact.inPeriod(SESSION));

    /** It was held on a day on which there was no Council. */
    private static final Fact<LocalDate, Boolean> SESSION_WITHOUT_COUNCIL =
            Fact.and(MET, Fact.not(CouncilRules.<LocalDate>hasCouncil().fact().onDay(SESSION)));

    private CouncilRules() {}

    /** The unit has a People's Council. */
    public static <T> Condition<T> hasCouncil() {
        return Condition.ofUnit("has-council", "hasCouncil", unit -> unit.hasCouncil());
    }

    /** There was one on some day of the period, of which a session tells as well. */
    public static <T extends CouncilFile> Condition<T> hadCouncil() {
        Condition<T> had = CouncilRules.<T>hasCouncil().onAnyDayOfPeriod();
        return new Condition<>(had.name(), Fact.or(had.fact(), Fact.said(Fact.any(sessions(), MET))));
    }

    /** An act of the Council's that was done when there was none. */
    public static <T> Fact<T, Boolean> withoutCouncil(Fact<T, Act> act) {
        Objects.requireNonNull(act, "act");
        return Fact.and(
                Fact.done(act), Fact.not(CouncilRules.<T>hasCouncil().fact().onDay(Fact.day(act))));
    }

    /** A session on a day on which there was none. */
    private static <T extends CouncilFile> Fact<T, Boolean> sessionWithoutCouncil() {
        return Fact.any(sessions(), SESSION_WITHOUT_COUNCIL);
    }

    /**
     * The rule on the sessions. One on a day without a Council contradicts itself, unless the rule is broken with it and without it.
     */
    private static <T extends CouncilFile> Rule<T> onSessions(Function<Fact<T, List<LocalDate>>, Rule<T>> rule) {
        Rule<T> onAll = rule.apply(sessions());
        Rule<T> onThoseOfACouncil = rule.apply(Fact.with(
                SESSIONS,
                List.of(SESSIONS, COUNCIL),
                (file, circumstances) -> file.councilSessions() == null
                        ? null
                        : file.councilSessions().stream()
                                .filter(day -> !Truth.of(
                                                circumstances.on(day).unit().hasCouncil())
                                        .isFalse())
                                .toList(),
                (file, circumstances) -> List.of(SESSIONS)));
        return Rules.choose(
                Fact.said(sessionWithoutCouncil()),
                Rules.eitherWay(onAll, onThoseOfACouncil, CouncilRules::contradiction),
                onAll);
    }

    /** The first session on a day without a Council, and what says that there was none. */
    private static Outcome contradiction(CouncilFile file, Circumstances circumstances) {
        List<LocalDate> sessions = Objects.requireNonNull(file.councilSessions(), "sessions");
        int at = 0;
        while (!Truth.of(SESSION_WITHOUT_COUNCIL.of(sessions.get(at), circumstances))
                .isTrue()) {
            at++;
        }
        String council = circumstances.unit().placeOn("hasCouncil", sessions.get(at));
        return Outcome.contradiction(SESSIONS + "/" + at, "#/unit" + council);
    }

    /** The regular sessions of the Council in the period. */
    public static <T extends CouncilFile> Fact<T, List<LocalDate>> sessions() {
        return Fact.of(SESSIONS, CouncilFile::councilSessions);
    }

    /** Reported to every regular session of the period, the session being the last day. */
    public static <T extends CouncilFile> Rule<T> reportedAtEverySession(CouncilReport.Topic topic) {
        Objects.requireNonNull(topic, "topic");
        return onSessions(sessions -> Rules.adjusted(
                Duty.owes(Occasions.eachBy(sessions, Fact.always(), LocalDate::toString, SESSION), atSession(topic)),
                (outcome, file, circumstances) -> outcome.reason() == Reason.NOTHING_TO_JUDGE
                        ? withoutSessions(outcome, circumstances)
                        : outcome));
    }

    /** A Council meets regularly: a year of the unit without a session is one of which the sessions were not entered. */
    private static Outcome withoutSessions(Outcome outcome, Circumstances circumstances) {
        if (circumstances.period() == null) {
            return Outcome.noData("#/period");
        }
        return isAYear(circumstances) ? Outcome.noData(SESSIONS + "/-").caution("a-council-meets-every-year") : outcome;
    }

    /**
     * Each of these matters reported to the first regular session after it was closed; where the period has none after it, it
     * awaits one of a later period, and a whole year without any leaves it open. A unit that ended before the next session owes
     * none.
     *
     * @param counts whether it is to be reported at all
     * @param closed the day it was closed
     */
    public static <T extends CouncilFile, E> Rule<T> reportedAtNextSession(
            CouncilReport.Topic topic, Fact<T, List<E>> matters, Fact<E, Boolean> counts, Fact<E, LocalDate> closed) {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(matters, "matters");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(closed, "closed");
        return onSessions(sessions -> reportedAtNextSession(sessions, topic, matters, counts, closed));
    }

    private static <T extends CouncilFile, E> Rule<T> reportedAtNextSession(
            Fact<T, List<LocalDate>> sessions,
            CouncilReport.Topic topic,
            Fact<T, List<E>> matters,
            Fact<E, Boolean> counts,
            Fact<E, LocalDate> closed) {
        Fact<E, Boolean> own = Fact.and(counts, Fact.whileBound(closed));
        Occasions<T, E> next = Occasions.eachDue(
                matters, own, matter -> "", true, sessions.reads(), (record, matter, circumstances) -> {
                    LocalDate day = closed.of(matter, circumstances);
                    List<LocalDate> all = sessions.of(record, circumstances);
                    if (day == null || all == null) {
                        return Occasions.Last.unknown(Outcome.joined(
                                day == null ? closed.gaps(matter, circumstances) : List.of(),
                                all == null ? List.of("#" + SESSIONS) : List.of()));
                    }
                    LocalDate session = firstAfter(day, all);
                    if (session == null && hasEnded(circumstances) && !mayLackSessions(all, circumstances)) {
                        return null;
                    }
                    return session == null ? Occasions.Last.NONE_YET : Occasions.Last.on(session);
                });
        Duty<T, E> reported = Duty.owes(next.named(occasion -> String.valueOf(occasion.last())), atSession(topic));
        return Rules.adjusted(reported, (outcome, file, circumstances) -> {
            List<LocalDate> all = sessions.of(file, circumstances);
            if (all == null || !all.isEmpty() || outcome.verdict() == Verdict.NOT_APPLICABLE) {
                return outcome;
            }
            if (!mayLackSessions(all, circumstances)) {
                return hasEnded(circumstances) ? Outcome.of(Reason.NOTHING_TO_JUDGE, outcome.path()) : outcome;
            }
            Outcome open = withoutSessions(outcome, circumstances);
            return outcome.verdict() == Verdict.UNDETERMINED ? Outcome.worse(open, outcome) : open;
        });
    }

    /** The unit has ended, or its Council by the end of the period. */
    private static boolean hasEnded(Circumstances circumstances) {
        LocalDate ended = circumstances.unit().endedOn();
        Period period = circumstances.period();
        LocalDate last = period != null && circumstances.asOf().isBefore(period.to())
                ? circumstances.asOf()
                : circumstances.day();
        return (ended != null && circumstances.asOf().isAfter(ended))
                || Truth.of(circumstances.on(last).unit().hasCouncil()).isFalse();
    }

    /** Until its last day a period may still bring a session; a whole year that brought none had one that was not entered. */
    private static boolean mayLackSessions(@Nullable List<LocalDate> sessions, Circumstances circumstances) {
        return sessions != null
                && sessions.isEmpty()
                && (circumstances.period() == null
                        || (circumstances.asOf().isAfter(circumstances.period().to()) && isAYear(circumstances)));
    }

    /** The unit existed, and had a Council as far as is said, for a year of the period. */
    private static boolean isAYear(Circumstances circumstances) {
        Period period = circumstances.period();
        Period existed = period == null ? null : circumstances.unit().existedIn(period);
        return period != null
                && existed != null
                && !existed.from().plusYears(1).minusDays(1).isAfter(existed.to())
                && Stream.concat(Stream.of(period.from()), circumstances.changesInPeriod().stream())
                        .noneMatch(day -> Truth.of(circumstances.on(day).unit().hasCouncil())
                                .isFalse());
    }

    private static @Nullable LocalDate firstAfter(LocalDate day, List<LocalDate> sessions) {
        LocalDate first = null;
        for (LocalDate session : sessions) {
            first = session.isAfter(day) && (first == null || session.isBefore(first)) ? session : first;
        }
        return first;
    }

    private static <T extends CouncilFile, W> Evidence<T, W> atSession(CouncilReport.Topic topic) {
        Fact<T, List<CouncilReport>> reports = Fact.of("/councilReports", CouncilFile::councilReports);
        Fact<CouncilReport, Act> reported = Fact.of("/reported", CouncilReport::reported);
        Fact<CouncilReport, Act> sentToFront = Fact.of("/sentToFront", CouncilReport::sentToFront);
        return Evidence.<T, CouncilReport, W>any(reports)
                .where(Fact.of("/topic", CouncilReport::topic).is(topic))
                .where(Fact.or(mayBe(reported), mayBe(sentToFront)))
                .atLastDay(Fact.of("/sessionOn", CouncilReport::sessionOn))
                .keeping(Rules.all(doneByNow(reported), doneByNow(sentToFront)));
    }

    /** An entry that says of all of it that it was not done is no report. */
    private static Fact<CouncilReport, Boolean> mayBe(Fact<CouncilReport, Act> act) {
        return Fact.not(Fact.said(act.is(Act::isNotDone)));
    }

    /** Given at the session it names; the text sets no day for the paper itself. */
    private static Rule<CouncilReport> doneByNow(Fact<CouncilReport, Act> act) {
        return Rules.holds(Fact.done(act));
    }
}
