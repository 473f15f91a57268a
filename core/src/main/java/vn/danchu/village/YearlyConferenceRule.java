package vn.danchu.village;

import static vn.danchu.compliance.Rules.timed;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Every;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Village;

/**
 * L10:33.1: every village holds its conference once a calendar year. "Cuối năm" sets no month: a conference before October
 * fulfils the duty and carries a caution.
 */
final class YearlyConferenceRule {

    private static final Fact<VillageAffairs, List<ResidentsConference>> CONFERENCES =
            Fact.of("/residentsConferences", VillageAffairs::residentsConferences);
    private static final Fact<VillageAffairs, List<Village>> VILLAGES =
            Fact.ofUnit("villages", unit -> unit.villages());
    private static final Fact<VillageAffairs, Period> PERIOD =
            new Fact<>("#/period", (file, circumstances) -> circumstances.period());

    private YearlyConferenceRule() {}

    static Rule<VillageAffairs> everyVillageEveryYear() {
        return timed(List.of(CONFERENCES, VILLAGES, PERIOD), YearlyConferenceRule::judge);
    }

    private static Outcome judge(VillageAffairs file, Circumstances circumstances) {
        List<ResidentsConference> conferences = file.residentsConferences();
        List<Village> villages = circumstances.unit().villages();
        Period period = circumstances.period();
        if (conferences == null || villages == null || period == null) {
            return Outcome.noData(
                    conferences == null ? CONFERENCES.path() : villages == null ? VILLAGES.path() : PERIOD.path());
        }
        Tally tally = new Tally(circumstances.asOf());
        for (Period year : Every.YEAR.within(period, Instruments.L10.inForce())) {
            for (Village village : villages) {
                tally.see(village.code(), year, conferences);
            }
        }
        return tally.outcome();
    }

    /** What the villages held and missed, year by year. */
    private static final class Tally {
        private final LocalDate asOf;
        private final List<String> absent = new ArrayList<>();
        private boolean asked;
        private boolean open;
        private boolean early;
        private @Nullable LocalDate due;

        Tally(LocalDate asOf) {
            this.asOf = asOf;
        }

        void see(String village, Period year, List<ResidentsConference> conferences) {
            asked = true;
            boolean held = false;
            boolean towardsTheEnd = false;
            boolean perhaps = false;
            for (ResidentsConference conference : conferences) {
                LocalDate day = conference.heldOn();
                boolean here = conference.village() == null || village.equals(conference.village());
                if (here && (day == null || (year.contains(day) && !day.isAfter(asOf)))) {
                    if (day == null || conference.village() == null) {
                        perhaps = true;
                    } else {
                        held = true;
                        towardsTheEnd |= day.getMonth().compareTo(Month.OCTOBER) >= 0;
                    }
                }
            }
            if (held) {
                early |= !towardsTheEnd;
                return;
            }
            if (!asOf.isAfter(year.to())) {
                due = due == null ? year.to() : due;
            } else if (perhaps) {
                open = true;
            } else if (!absent.contains(village)) {
                absent.add(village);
            }
        }

        Outcome outcome() {
            Outcome outcome = verdict();
            return early ? outcome.caution("conference-before-year-end") : outcome;
        }

        private Outcome verdict() {
            if (!asked) {
                return Outcome.of(Reason.NOTHING_TO_JUDGE, CONFERENCES.path());
            }
            if (!absent.isEmpty()) {
                return Outcome.of(Reason.ABSENT, CONFERENCES.path(), Arguments.of(Argument.ABSENT, absent));
            }
            if (open) {
                return Outcome.noData(CONFERENCES.path());
            }
            return due != null ? Outcome.pending(CONFERENCES.path(), due) : Outcome.of(Reason.MET, CONFERENCES.path());
        }
    }
}
