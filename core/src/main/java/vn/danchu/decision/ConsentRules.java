package vn.danchu.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;

/** The 10% of all households that carry an initiative, and how long a consent counts (L10:16.3). */
final class ConsentRules {

    private static final Share TEN_PERCENT = Share.atLeast(1, 10);

    static final Fact<Initiative, Act> SENT = Fact.of("/sent", Initiative::sent);
    static final Fact<Initiative, LocalDate> SENT_ON = Fact.day(SENT);
    private static final Fact<Initiative, Integer> HOUSEHOLDS = Fact.of("/households", Initiative::households);
    static final Fact<Initiative, List<Consent>> CONSENTS = Fact.with(
            "/consents",
            List.of("/consents", "/consents/*/on", "/consents/*/households"),
            (initiative, circumstances) -> initiative.consents(),
            (initiative, circumstances) -> List.of("/consents"));

    private ConsentRules() {}

    /** All consents together make up 10% of all households, whether or not they still counted. */
    static Rule<Initiative> mayReachTenPercent() {
        Fact<Initiative, Integer> all = Fact.sum(CONSENTS, Fact.of("/households", Consent::households));
        return CountRules.share(all, TEN_PERCENT, HOUSEHOLDS);
    }

    /** Consents that counted on the day it was sent make up 10% of all households. */
    static Rule<Initiative> reachTenPercent() {
        return counted((count, base) -> {
            Arguments arguments = Arguments.of(Argument.HAS, count.alive()).with(Argument.BASE, base);
            if (count.alive() < 0 || count.alive() > base) {
                return Outcome.countsContradict(CONSENTS.path(), count.alive(), HOUSEHOLDS.path(), base);
            }
            long needed = TEN_PERCENT.needed(base);
            arguments = arguments.with(Argument.NEEDED, needed);
            if (TEN_PERCENT.reachedBy(count.alive(), base)) {
                return hinging(Outcome.of(Reason.SHARE_REACHED, CONSENTS.path(), arguments), count, base);
            }
            return TEN_PERCENT.reachedBy(count.atMostAlive(), base)
                    ? open(count)
                    : Outcome.of(
                            Reason.SHARE_NOT_REACHED,
                            CONSENTS.path(),
                            arguments.with(Argument.SHORT, needed - count.alive()));
        });
    }

    /** The 10% does not rest on consents older than 3 months; where even those do not reach it, nothing rests on them. */
    static Rule<Initiative> aliveWhenSent() {
        return aliveWhenSent(Verdict.NON_COMPLIANT);
    }

    /** Whether there is a 10% that does not rest on older consents; where there is none, it need not be known why. */
    static Fact<Initiative, Boolean> restOnThoseAlive() {
        return Rules.kept(aliveWhenSent(Verdict.NOT_APPLICABLE));
    }

    /** @param resting the verdict where the 10% rests on older consents */
    private static Rule<Initiative> aliveWhenSent(Verdict resting) {
        Rule<Initiative> besides = counted((count, base) -> {
            Set<Verdict> verdicts = EnumSet.of(
                    besides(count, count.alive(), count.expired(), base, resting),
                    besides(count, count.alive(), count.atMostExpired(), base, resting),
                    besides(count, count.atMostAlive(), count.expired(), base, resting));
            if (verdicts.size() > 1) {
                return open(count);
            }
            return switch (verdicts.iterator().next()) {
                case COMPLIANT ->
                    hinging(Outcome.of(Reason.MET, CONSENTS.path()), count, base)
                            .caution("expired-consents-not-counted");
                case NON_COMPLIANT -> count.lastDay() == null ? open(count) : late(count, count.lastDay());
                default -> Outcome.of(Reason.NOTHING_TO_JUDGE, CONSENTS.path());
            };
        });
        return Rules.rule(List.of(CONSENTS, SENT_ON, HOUSEHOLDS), (initiative, circumstances) -> {
            ConsentCount count = count(initiative, circumstances);
            if (count == null || !count.noneExpired()) {
                return besides.judge(initiative, circumstances);
            }
            Outcome outcome = Outcome.of(count.anyAlive() ? Reason.MET : Reason.NOTHING_TO_JUDGE, CONSENTS.path());
            return count.aliveWithoutRoll() == count.alive() ? outcome : outcome.caution("hinges-on-rolled-day");
        });
    }

    private static Verdict besides(ConsentCount count, long alive, long expired, int base, Verdict resting) {
        if (expired == 0 && count.firstExpired() < 0) {
            return count.anyAlive() || alive > 0 ? Verdict.COMPLIANT : Verdict.NOT_APPLICABLE;
        }
        return TEN_PERCENT.reachedBy(alive, base)
                ? Verdict.COMPLIANT
                : TEN_PERCENT.reachedBy(alive + expired, base) ? resting : Verdict.NOT_APPLICABLE;
    }

    private static Outcome late(ConsentCount count, LocalDate lastDay) {
        LocalDate sent = count.sent();
        return Outcome.of(
                Reason.LATE,
                CONSENTS.path() + "/" + count.firstExpired(),
                Arguments.of(Argument.DONE, sent)
                        .with(Argument.DUE, lastDay)
                        .with(Argument.DAYS, sent.toEpochDay() - lastDay.toEpochDay()));
    }

    private static Outcome hinging(Outcome outcome, ConsentCount count, int base) {
        return TEN_PERCENT.reachedBy(count.aliveWithoutRoll(), base)
                ? outcome
                : outcome.caution("hinges-on-rolled-day");
    }

    @FunctionalInterface
    private interface Counted {
        Outcome of(ConsentCount count, int base);
    }

    private static Rule<Initiative> counted(Counted judge) {
        return Rules.rule(List.of(CONSENTS, SENT_ON, HOUSEHOLDS), (initiative, circumstances) -> {
            ConsentCount count = count(initiative, circumstances);
            Integer base = initiative.households();
            if (count == null || base == null) {
                Fact<Initiative, ?> unknown =
                        initiative.consents() == null ? CONSENTS : count == null ? SENT_ON : HOUSEHOLDS;
                Outcome open = Outcome.noData(unknown.gaps(initiative, circumstances));
                return base == null && unknown != HOUSEHOLDS
                        ? Outcome.worse(open, Outcome.noData(HOUSEHOLDS.path()))
                        : open;
            }
            return base < 1
                    ? Outcome.countsContradict(HOUSEHOLDS.path(), count.alive(), CONSENTS.path(), base)
                    : judge.of(count, base);
        });
    }

    private static @Nullable ConsentCount count(Initiative initiative, Circumstances circumstances) {
        LocalDate sent = SENT_ON.of(initiative, circumstances);
        return initiative.consents() == null || sent == null
                ? null
                : new ConsentCount(initiative.consents(), sent, circumstances.calendar());
    }

    private static Outcome open(ConsentCount count) {
        return count.missingYear() > 0
                ? Outcome.of(Reason.NO_CALENDAR, CONSENTS.path(), Arguments.of(Argument.YEAR, count.missingYear()))
                : Outcome.noData(count.missing());
    }
}
