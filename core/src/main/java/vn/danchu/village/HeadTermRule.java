package vn.danchu.village;

import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.law.Instruments.D185;
import static vn.danchu.village.VillageHeadElectionFacts.MEETING_ON;

import java.time.LocalDate;
import java.util.EnumSet;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.law.Period;

/** D185:4.3: 5 years; up to 6 months less or more by the commune, beyond that by the province, each for a listed reason. */
final class HeadTermRule {

    private static final int YEARS = 5;
    private static final int MONTHS = 6;

    private static final Fact<VillageHeadElection, HeadTerm> TERM = Fact.of("/term", VillageHeadElection::term);
    private static final Fact<VillageHeadElection, LocalDate> FROM = TERM.then("from", HeadTerm::from);
    private static final Fact<VillageHeadElection, LocalDate> TO = TERM.then("to", HeadTerm::to);
    private static final Fact<VillageHeadElection, TermReason> REASON = TERM.then("reason", HeadTerm::reason);
    private static final Fact<VillageHeadElection, TermDecider> DECIDER = TERM.then("decidedBy", HeadTerm::decidedBy);
    private static final Fact<VillageHeadElection, Boolean> FIVE_YEARS =
            Fact.both(TO, FROM, (to, from) -> differsByAtMost(0, from, to));
    private static final Fact<VillageHeadElection, Boolean> SIX_MONTHS_OFF =
            Fact.both(TO, FROM, (to, from) -> differsByAtMost(MONTHS, from, to));

    private static final Rule<VillageHeadElection> LENGTH = anyOf(
            all(
                    oneOf(REASON, EnumSet.of(TermReason.REORGANISATION, TermReason.FORCE_MAJEURE)),
                    anyOf(
                            oneOf(DECIDER, EnumSet.of(TermDecider.PROVINCIAL_COMMITTEE)),
                            all(oneOf(DECIDER, EnumSet.of(TermDecider.COMMUNE_COMMITTEE)), holds(SIX_MONTHS_OFF)))),
            holds(FIVE_YEARS));

    private static final Fact<VillageHeadElection, Boolean> ELECTED_UNDER_DECREE = MEETING_ON.is(D185.inForce()::on);

    /** A dossier whose period ended before the decree is not judged by it, whatever the as-of date (reading B19). */
    private static final Fact<VillageHeadElection, Boolean> REACHES_DECREE =
            Fact.with("#/period", (election, circumstances) -> D185.inForce().on(lastDay(circumstances)));

    private HeadTermRule() {}

    /** The term has its length, or another that was decided as it must be; of terms before the decree no text at hand states it. */
    static Rule<VillageHeadElection> lawful() {
        return choose(
                ELECTED_UNDER_DECREE,
                LENGTH,
                choose(REACHES_DECREE, HeadTermRule::unsettled, HeadTermRule::beforeDecree));
    }

    private static Outcome unsettled(VillageHeadElection election, Circumstances circumstances) {
        return Outcome.of(Reason.LAW_UNSETTLED, MEETING_ON.path()).caution("head-elected-before-decree-185");
    }

    /** An election whose day is not known was not after the as-of date. */
    private static Outcome beforeDecree(VillageHeadElection election, Circumstances circumstances) {
        LocalDate elected = election.meetingOn();
        return Outcome.of(
                Reason.NOT_IN_FORCE,
                MEETING_ON.path(),
                Arguments.of(Argument.START, D185.inForce().from())
                        .with(Argument.DONE, elected == null ? circumstances.asOf() : elected));
    }

    private static LocalDate lastDay(Circumstances circumstances) {
        Period period = circumstances.period();
        return period == null || period.to().isAfter(circumstances.asOf()) ? circumstances.asOf() : period.to();
    }

    /** A term may be stated with its first day counted or not; both are the same length. */
    private static boolean differsByAtMost(int months, LocalDate from, LocalDate to) {
        LocalDate due = from.plusYears(YEARS);
        return !to.isBefore(due.minusMonths(months).minusDays(1)) && !to.isAfter(due.plusMonths(months));
    }
}
