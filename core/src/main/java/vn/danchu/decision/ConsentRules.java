package vn.danchu.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;

/** The 10% of all households that carry an initiative, and how long a consent counts (L10:16.3). */
final class ConsentRules {

    private static final Share TEN_PERCENT = Share.atLeast(1, 10);

    private static final Fact<Initiative, LocalDate> SENT = Fact.of("/sent/on", ConsentRules::sentOn);
    private static final Fact<Initiative, Integer> HOUSEHOLDS = Fact.of("/households", Initiative::households);
    private static final Fact<Initiative, List<Consent>> CONSENTS = Fact.of("/consents", Initiative::consents);

    private ConsentRules() {}

    /** Consents that counted on the day it was sent make up 10% of all households. */
    static Rule<Initiative> reachTenPercent() {
        return Rules.rule(List.of(CONSENTS, SENT, HOUSEHOLDS), (initiative, circumstances) -> {
            Integer base = initiative.households();
            ConsentCount count = count(initiative, circumstances);
            if (count == null || base == null) {
                return count == null ? missing(initiative) : Outcome.noData(HOUSEHOLDS.path());
            }
            Arguments arguments = Arguments.of(Argument.HAS, count.alive()).with(Argument.BASE, base);
            if (base < 1 || count.alive() < 0 || count.alive() > base) {
                return Outcome.of(Reason.COUNTS_CONTRADICT, CONSENTS.path(), arguments);
            }
            long needed = TEN_PERCENT.needed(base);
            arguments = arguments.with(Argument.NEEDED, needed);
            if (TEN_PERCENT.reachedBy(count.alive(), base)) {
                Outcome reached = Outcome.of(Reason.SHARE_REACHED, CONSENTS.path(), arguments);
                return TEN_PERCENT.reachedBy(count.alive() - count.rolled(), base)
                        ? reached
                        : reached.caution("hinges-on-rolled-day");
            }
            return TEN_PERCENT.reachedBy(count.alive() + count.doubtful(), base)
                    ? doubt(count)
                    : Outcome.of(
                            Reason.SHARE_NOT_REACHED,
                            CONSENTS.path(),
                            arguments.with(Argument.SHORT, needed - count.alive()));
        });
    }

    /** The 10% does not rest on consents older than 3 months; where even those do not reach it, nothing rests on them. */
    static Rule<Initiative> aliveWhenSent() {
        return Rules.rule(List.of(CONSENTS, SENT, HOUSEHOLDS), (initiative, circumstances) -> {
            LocalDate sent = sentOn(initiative);
            ConsentCount count = count(initiative, circumstances);
            if (count == null || sent == null) {
                return missing(initiative);
            }
            LocalDate lastDay = count.lastDay();
            if (lastDay != null) {
                return initiative.households() == null
                        ? Outcome.noData(HOUSEHOLDS.path())
                        : besidesExpired(count, initiative.households(), lastDay, sent);
            }
            if (count.missing() != null) {
                return doubt(count);
            }
            Outcome outcome = Outcome.of(count.alive() == 0 ? Reason.NOTHING_TO_JUDGE : Reason.MET, CONSENTS.path());
            return count.rolled() == 0 ? outcome : outcome.caution("hinges-on-rolled-day");
        });
    }

    private static Outcome besidesExpired(ConsentCount count, int base, LocalDate lastDay, LocalDate sent) {
        if (base < 1) {
            return Outcome.of(
                    Reason.COUNTS_CONTRADICT,
                    HOUSEHOLDS.path(),
                    Arguments.of(Argument.HAS, count.alive()).with(Argument.BASE, base));
        }
        if (TEN_PERCENT.reachedBy(count.alive(), base)) {
            return Outcome.of(Reason.MET, CONSENTS.path()).caution("expired-consents-not-counted");
        }
        if (TEN_PERCENT.reachedBy(count.alive() + count.doubtful(), base)) {
            return doubt(count);
        }
        return TEN_PERCENT.reachedBy(count.alive() + count.doubtful() + count.expired(), base)
                ? Outcome.of(
                        Reason.LATE,
                        CONSENTS.path() + "/" + count.firstExpired(),
                        Arguments.of(Argument.DONE, sent)
                                .with(Argument.DUE, lastDay)
                                .with(Argument.DAYS, sent.toEpochDay() - lastDay.toEpochDay()))
                : Outcome.of(Reason.NOTHING_TO_JUDGE, CONSENTS.path());
    }

    private static @Nullable LocalDate sentOn(Initiative initiative) {
        return initiative.sent() == null ? null : initiative.sent().on();
    }

    private static @Nullable ConsentCount count(Initiative initiative, Circumstances circumstances) {
        LocalDate sent = sentOn(initiative);
        return initiative.consents() == null || sent == null
                ? null
                : ConsentCount.of(initiative.consents(), sent, circumstances.calendar());
    }

    private static Outcome missing(Initiative initiative) {
        return Outcome.noData(initiative.consents() == null ? CONSENTS.path() : SENT.path());
    }

    private static Outcome doubt(ConsentCount count) {
        return count.missingYear() > 0
                ? Outcome.of(Reason.NO_CALENDAR, CONSENTS.path(), Arguments.of(Argument.YEAR, count.missingYear()))
                : Outcome.noData(count.missing() == null ? CONSENTS.path() : count.missing());
    }
}
