package vn.danchu.compliance;

import java.time.LocalDate;
import vn.danchu.law.Instruments;

/**
 * What the law asks of the trade union and of the other organisation of workers.
 *
 * <p>Base unions of administrative bodies ended on 1 July 2025, and how L97:4 reworded the Law could not be read. In an
 * agency without a union what needs its act is therefore open, never broken. In an enterprise without one its part falls
 * away.
 */
public final class UnionRules {

    private UnionRules() {}

    /** The unit has a base trade union. */
    public static <T> Condition<T> hasUnion() {
        return Condition.ofUnit("has-union", "hasUnion", unit -> unit.hasUnion());
    }

    /** Workers have another organisation at the workplace. */
    public static <T> Condition<T> hasOtherOrganisation() {
        return Condition.ofUnit(
                "has-other-workers-organisation",
                "hasOtherWorkersOrganisation",
                unit -> unit.hasOtherWorkersOrganisation());
    }

    /**
     * A rule that needs an act of an agency's union: without a union it is UNDETERMINED with a caution; where it is not
     * known whether there is one, a breach is not known either.
     *
     * @param day the day of the fact, which says what caution it is
     */
    public static <T> Rule<T> needsUnion(Fact<T, LocalDate> day, Rule<T> rule) {
        Fact<T, Boolean> union = UnionRules.<T>hasUnion().fact();
        return Rules.adjusted(rule, (outcome, record, circumstances) -> {
            Boolean has = union.of(record, circumstances);
            if (Boolean.FALSE.equals(has)) {
                LocalDate on = day.of(record, circumstances);
                boolean amended = on == null || Instruments.L97.inForce().on(on);
                return Outcome.of(Reason.LAW_UNSETTLED, union.path())
                        .caution(amended ? "law-97-2025" : "agency-without-union");
            }
            return has == null && outcome.verdict() == Verdict.NON_COMPLIANT ? Outcome.noData(union.path()) : outcome;
        });
    }

    /** A rule of the union and one of the other organisation of workers, each where there is one. */
    public static <T> Rule<T> byEachOrganisation(Rule<T> ofUnion, Rule<T> ofOther) {
        return Rules.all(Rules.ifAny(hasUnion(), ofUnion), Rules.ifAny(hasOtherOrganisation(), ofOther));
    }
}
