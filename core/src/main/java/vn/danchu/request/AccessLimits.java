package vn.danchu.request;

import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.by;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.notLaterThan;

import java.time.LocalDate;
import java.util.function.Function;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.record.Act;
import vn.danchu.request.InformationRequest.Channel;

/**
 * Within what time a citizen's request is answered: supplied, or refused. A time may be extended once, and the citizen is told so
 * within it; the extension runs from the end of the first time. Until 31 August 2026 only what is not simple may be extended, for
 * the clauses on simple information speak of none (L104:30.3, 31.1), and simple information at the office is given at once,
 * without a number of days (L104:29.1).
 */
final class AccessLimits {

    static final Fact<InformationRequest, LocalDate> RECEIVED = Fact.of("/receivedOn", InformationRequest::receivedOn);
    static final Fact<InformationRequest, Act> SUPPLIED = Fact.of("/supplied", InformationRequest::supplied);
    static final Fact<InformationRequest, Act> REFUSED = Fact.of("/refused", InformationRequest::refused);

    private static final Fact<InformationRequest, Channel> CHANNEL = Fact.of("/channel", InformationRequest::channel);
    private static final Fact<InformationRequest, Boolean> AT_THE_OFFICE = CHANNEL.is(Channel.OFFICE);
    private static final Fact<InformationRequest, Act> EXTENDED = Fact.of("/extended", InformationRequest::extended);
    private static final Fact<InformationRequest, LocalDate> EXTENDED_UNTIL =
            Fact.of("/extendedUntil", InformationRequest::extendedUntil);

    /** Until it is known when the time began, whether it was extended decides nothing. */
    private static final Fact<InformationRequest, Boolean> KNOWN_WHEN =
            Fact.of(RECEIVED.path(), request -> request.receivedOn() != null);

    /** A time that was not extended has no second part in which to answer. */
    private static final Rule<InformationRequest> NOT_EXTENDED =
            (request, circumstances) -> Outcome.of(Reason.NOT_MET, SUPPLIED.path());

    private static final Fact<InformationRequest, Boolean> SIMPLE = Fact.of("/simple", InformationRequest::simple);
    private static final Fact<InformationRequest, Act> TIME_TOLD_ON =
            Fact.of("/timeTold", InformationRequest::timeTold);

    private static final Limit THREE_WORKING_DAYS = Limit.workingDays(3);
    private static final Limit OFFICE = Limit.workingDays(10);
    private static final Limit OFFICE_EXTENSION = Limit.workingDays(10);
    private static final Limit SENT = Limit.workingDays(15);
    private static final Limit SENT_EXTENSION = Limit.days(15);
    private static final Limit SINCE_2026 = Limit.days(12);
    private static final Limit EXTENSION_SINCE_2026 = Limit.days(12);

    /** For requests received to 31 August 2026 (L104:29-31). */
    static final Rule<InformationRequest> UNDER_LAW_104 = choose(
            SIMPLE,
            where(
                    Fact.not(AT_THE_OFFICE),
                    choose(
                            CHANNEL.is(Channel.ONLINE),
                            answeredWithin(THREE_WORKING_DAYS),
                            answeredWithin(Limit.workingDays(5)))),
            choose(AT_THE_OFFICE, extendable(OFFICE, OFFICE_EXTENSION), extendable(SENT, SENT_EXTENSION)));

    /** What is not simple and is sent: the time is told in 3 working days, unless it was answered by then (L104:30.4, 31.2). */
    static final Rule<InformationRequest> TIME_TOLD = where(
            Fact.and(Fact.not(SIMPLE), Fact.not(AT_THE_OFFICE)),
            anyOf(deadline(RECEIVED, THREE_WORKING_DAYS, TIME_TOLD_ON), answeredWithin(THREE_WORKING_DAYS)));

    /** For requests received from 1 September 2026 (L01:26.3). */
    static final Rule<InformationRequest> UNDER_LAW_01 = extendable(SINCE_2026, EXTENSION_SINCE_2026);

    private AccessLimits() {}

    /**
     * Up to when a request that was not answered at all is PENDING: the end of the period, or two months after it was received if
     * that is later, for no time of the two laws is longer, its extension included.
     */
    static Fact<InformationRequest, LocalDate> lastDay() {
        return NoLimit.orLater(NoLimit.endOfPeriod(), RECEIVED.map(day -> day.plusMonths(2)));
    }

    private static Rule<InformationRequest> answeredWithin(Limit limit) {
        return anyOf(deadline(RECEIVED, limit, SUPPLIED), deadline(RECEIVED, limit, REFUSED));
    }

    private static Rule<InformationRequest> extendable(Limit limit, Limit extension) {
        Fact<InformationRequest, LocalDate> firstTimeEnds = Fact.with("/receivedOn", (request, circumstances) -> {
            LocalDate received = request.receivedOn();
            return received == null
                    ? null
                    : limit.from(received, circumstances.calendar()).date();
        });
        Rule<InformationRequest> inFirstTime = answeredWithin(limit);
        Rule<InformationRequest> inSecondTime = all(
                answered(act -> notLaterThan(firstTimeEnds, extension, act)),
                deadline(RECEIVED, limit, EXTENDED),
                answered(act -> by(EXTENDED_UNTIL, act)));
        Rule<InformationRequest> inTime =
                choose(Fact.done(EXTENDED), anyOf(inSecondTime, inFirstTime), anyOf(inFirstTime, NOT_EXTENDED));
        return choose(KNOWN_WHEN, inTime, inFirstTime);
    }

    private static Rule<InformationRequest> answered(
            Function<Fact<InformationRequest, Act>, Rule<InformationRequest>> inTime) {
        return anyOf(inTime.apply(SUPPLIED), inTime.apply(REFUSED));
    }
}
