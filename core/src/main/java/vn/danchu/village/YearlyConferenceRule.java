package vn.danchu.village;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Identifier;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.Village;
import vn.danchu.record.Truth;

/**
 * L10:33.1: every village holds its conference once a calendar year. "Vào thời gian cuối năm" sets no month: a conference
 * before October fulfils the duty and carries a caution, and October to December is the time that a period must cover for a
 * missing one to be sure.
 */
final class YearlyConferenceRule {

    static final Fact<VillageAffairs, List<ResidentsConference>> CONFERENCES =
            Fact.of("/residentsConferences", VillageAffairs::residentsConferences);
    private static final Fact<VillageAffairs, List<Village>> VILLAGES =
            Fact.ofUnit("villages", unit -> unit.villages());
    static final Fact<ResidentsConference, LocalDate> HELD_ON = Fact.of("/heldOn", ResidentsConference::heldOn);
    static final Fact<ResidentsConference, String> VILLAGE = Fact.of("/village", ResidentsConference::village);

    /** Every conference is a village's, whether it is told which or not. */
    private static final Fact<ResidentsConference, Boolean> HELD_BY_A_VILLAGE =
            Fact.past(HELD_ON).orElse(Fact.always());

    /** A code that is written in another way than in the list is no silent other village. */
    static final Condition<VillageAffairs> OF_AN_UNLISTED_VILLAGE = new Condition<>(
            "conference-of-an-unlisted-village",
            Fact.with(CONFERENCES.path(), YearlyConferenceRule::someVillageUnlisted));

    private YearlyConferenceRule() {}

    private static Boolean someVillageUnlisted(VillageAffairs file, Circumstances circumstances) {
        Unit unit = circumstances.unit();
        return unit.villages() != null
                && file.residentsConferences() != null
                && file.residentsConferences().stream()
                        .anyMatch(held -> held.village() != null && unit.village(held.village()) == null);
    }

    /** A unit that is said to have no village contradicts a conference of one of them, unless it is still to come. */
    static Rule<VillageAffairs> everyVillageEveryYear() {
        return Rules.unlessContradicted(
                Fact.and(VILLAGES.is(List::isEmpty), Fact.any(CONFERENCES, HELD_BY_A_VILLAGE)),
                VILLAGES.path(),
                CONFERENCES.path(),
                ofEveryVillage());
    }

    private static Rule<VillageAffairs> ofEveryVillage() {
        return Duty.owes(
                Occasions.<VillageAffairs>years(Instruments.L10.inForce())
                        .sparingYoungUnits()
                        .covering(YearlyConferenceRule::towardsTheEnd)
                        .per(VILLAGES, Village::label)
                        .where(YearlyConferenceRule::stoodTowardsTheEnd),
                Evidence.<VillageAffairs, ResidentsConference, Village>any(CONFERENCES)
                        .on(HELD_ON)
                        .of(VILLAGE, Village::code, Identifier::same)
                        .keeping(TimeRules.inLifeOfVillage(
                                VILLAGE, HELD_ON, held -> HELD_ON.path(), Rules.holds(Fact.always())))
                        .ofOneOccasionEach()
                        .noting(
                                "conference-before-year-end",
                                HELD_ON.is(day -> day.getMonth().compareTo(Month.OCTOBER) < 0)));
    }

    private static Period towardsTheEnd(Period year) {
        return new Period(LocalDate.of(year.to().getYear(), Month.OCTOBER, 1), year.to());
    }

    /** One formed after September owes none for that year, nor one that ended before it was over. */
    private static Truth stoodTowardsTheEnd(VillageAffairs file, Occasion<Village> year, Circumstances circumstances) {
        Village village = year.whom();
        LocalDate from = towardsTheEnd(year.span()).from();
        return Truth.of((village.formedOn() == null || village.formedOn().isBefore(from))
                && (village.endedOn() == null
                        || !village.endedOn().isBefore(year.span().to())));
    }
}
