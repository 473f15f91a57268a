package vn.danchu.village;

import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.rule;
import static vn.danchu.law.Instruments.D185;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private static final Fact<VillageHeadElection, LocalDate> FROM =
            Fact.of("/term/from", VillageHeadElection::term, HeadTerm::from);
    private static final Fact<VillageHeadElection, LocalDate> TO =
            Fact.of("/term/to", VillageHeadElection::term, HeadTerm::to);
    private static final Fact<VillageHeadElection, TermReason> REASON =
            Fact.of("/term/reason", VillageHeadElection::term, HeadTerm::reason);
    private static final Fact<VillageHeadElection, TermDecider> DECIDER =
            Fact.of("/term/decidedBy", VillageHeadElection::term, HeadTerm::decidedBy);
    private static final Fact<VillageHeadElection, Boolean> FIVE_YEARS =
            Fact.of("/term/to", election -> differsByAtMost(0, election.term()));
    private static final Fact<VillageHeadElection, Boolean> SIX_MONTHS_OFF =
            Fact.of("/term/to", election -> differsByAtMost(MONTHS, election.term()));

    private static final Rule<VillageHeadElection> LENGTH = choose(
            FIVE_YEARS,
            holds(FIVE_YEARS),
            all(
                    oneOf(REASON, EnumSet.of(TermReason.REORGANISATION, TermReason.FORCE_MAJEURE)),
                    choose(
                            SIX_MONTHS_OFF,
                            oneOf(DECIDER, EnumSet.of(TermDecider.COMMUNE_COMMITTEE, TermDecider.PROVINCIAL_COMMITTEE)),
                            oneOf(DECIDER, EnumSet.of(TermDecider.PROVINCIAL_COMMITTEE)))));

    private HeadTermRule() {}

    /** The term has its length, or another that was decided as it must be. */
    static Rule<VillageHeadElection> lawful() {
        return rule(List.of(FROM, TO, REASON, DECIDER), (election, circumstances) -> {
            LocalDate elected = election.meetingOn();
            if (elected != null && !D185.inForce().on(elected)) {
                return electedBefore(elected, circumstances);
            }
            if (elected == null && !afterDecree(circumstances.period())) {
                return Outcome.noData("/meetingOn");
            }
            LocalDate from = FROM.of(election, circumstances);
            LocalDate to = TO.of(election, circumstances);
            if (from == null) {
                return Outcome.noData(FROM.path());
            }
            return to != null && to.isBefore(from)
                    ? Outcome.of(
                            Reason.DATES_CONTRADICT,
                            TO.path(),
                            Arguments.of(Argument.START, from).with(Argument.DONE, to))
                    : LENGTH.judge(election, circumstances);
        });
    }

    private static boolean afterDecree(@Nullable Period period) {
        return period != null && D185.inForce().throughout(period);
    }

    /** The decree has no rule for them: they keep the term they were elected for, which no text at hand states. */
    private static Outcome electedBefore(LocalDate elected, Circumstances circumstances) {
        return D185.inForce().on(circumstances.asOf())
                ? Outcome.of(Reason.LAW_UNSETTLED, "/meetingOn").caution("head-elected-before-decree-185")
                : Outcome.of(
                        Reason.NOT_IN_FORCE,
                        "/meetingOn",
                        Arguments.of(Argument.START, D185.inForce().from()).with(Argument.DONE, elected));
    }

    /** A term may be stated with its first day counted or not; both are the same length. */
    private static @Nullable Boolean differsByAtMost(int months, @Nullable HeadTerm term) {
        if (term == null || term.from() == null || term.to() == null) {
            return null;
        }
        LocalDate due = term.from().plusYears(YEARS);
        return !term.to().isBefore(due.minusMonths(months).minusDays(1))
                && !term.to().isAfter(due.plusMonths(months));
    }
}
