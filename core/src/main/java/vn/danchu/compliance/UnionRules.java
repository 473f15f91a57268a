package vn.danchu.compliance;

import java.time.LocalDate;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;

/**
 * What the law asks of the trade union and of the other organisation of workers.
 *
 * <p>In an agency the Law named the union's acts until 30 June 2025, and said nothing of agencies without one: there they are
 * open, never broken. From 1 July 2025 they are gone (L97:4.7); only in a public unit that is not fully paid from the budget
 * and has a union do they stay (L97:5.2). In an enterprise without a union its part falls away.
 */
public final class UnionRules {

    private static final String PAY = "#/unit/salaryFullyFromBudget";

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

    /** The agency's union keeps its parts of chapter III on the day of the fact. */
    public static <T> Condition<T> unionKeepsItsPart() {
        Fact<T, Boolean> notFullyPaid =
                Fact.not(Fact.ofUnit("salaryFullyFromBudget", unit -> unit.salaryFullyFromBudget()));
        return new Condition<>(
                "union-keeps-its-part", Fact.and(UnionRules.<T>hasUnion().fact(), notFullyPaid));
    }

    /** Whether the agency is judged by the wording of L97 on the day of the fact. */
    public static boolean amended(Circumstances circumstances) {
        LocalDate day = circumstances.day();
        return day == null || Instruments.L97.inForce().on(day);
    }

    /**
     * A rule that needs an act of an agency's union, by the law of the day of the fact. Before 1 July 2025 it is UNDETERMINED
     * with a caution where there is no union; since then it falls away but in the units of L97:5.2. Outside agencies it binds
     * as it is.
     */
    public static <T> Rule<T> needsUnion(Rule<T> rule) {
        Fact<T, Boolean> union = UnionRules.<T>hasUnion().fact();
        Rule<T> unsettled = Rules.rule(
                union,
                (record, circumstances) ->
                        Outcome.of(Reason.LAW_UNSETTLED, union.path()).caution("agency-without-union"));
        Rule<T> before = Rules.choose(union, rule, unsettled);
        Rule<T> since = Rules.ifAny(unionKeepsItsPart(), rule);
        return Rules.rule(union, rule, (record, circumstances) -> {
            Setting setting = circumstances.unit().setting();
            if (setting != null && setting != Setting.AGENCY) {
                return rule.judge(record, circumstances);
            }
            if (!amended(circumstances)) {
                return before.judge(record, circumstances);
            }
            return circumstances.reads(Reading.KEEP_AMENDED_TEXT_EVERYWHERE)
                    ? Outcome.notApplicable("union-keeps-its-part", PAY)
                    : since.judge(record, circumstances);
        });
    }

    /** A rule of the union and one of the other organisation of workers, each where there is one. */
    public static <T> Rule<T> byEachOrganisation(Rule<T> ofUnion, Rule<T> ofOther) {
        return Rules.all(Rules.ifAny(hasUnion(), ofUnion), Rules.ifAny(hasOtherOrganisation(), ofOther));
    }
}
