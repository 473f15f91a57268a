package vn.danchu.village;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.TimeRules.before;
import static vn.danchu.compliance.TimeRules.by;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;

/** What the law asks of suspending and repealing a convention. */
public final class ConventionSanctionNorms {

    /** The last day of the period, or of what the record can know: what is done to a convention long after it was made. */
    static final Fact<VillageConvention, LocalDate> NOW = Fact.with(
            "#/period",
            (convention, circumstances) -> circumstances.period() == null
                    ? circumstances.asOf()
                    : circumstances.period().to());

    private static final Subject<VillageConvention> CONVENTION =
            Subject.of(VillageConvention.class, NOW).in(COMMUNE);

    private static final Fact<VillageConvention, List<Suspension>> SUSPENSIONS =
            Fact.of("/suspensions", VillageConvention::suspensions);
    private static final Fact<VillageConvention, List<Repeal>> REPEALS =
            Fact.of("/repeals", VillageConvention::repeals);

    private static final Fact<Suspension, Extent> SUSPENDED = Fact.of("/extent", Suspension::extent);
    private static final Fact<Suspension, Set<Extent>> EXTENT_OF_CAUSE = Fact.of(
            "/cause",
            suspension -> suspension.cause() == null
                    ? null
                    : EnumSet.of(suspension.cause() == SuspensionCause.PROCEDURE ? Extent.WHOLE : Extent.PART));
    private static final Fact<Repeal, Extent> REPEALED = Fact.of("/extent", Repeal::extent);
    private static final Fact<Repeal, Set<Extent>> EXTENT_OF_GROUND = Fact.of(
            "/ground",
            repeal -> repeal.ground() == null
                    ? null
                    : EnumSet.of(repeal.ground() == RepealGround.CONTENT_NOT_PUT_RIGHT ? Extent.PART : Extent.WHOLE));
    private static final Fact<Repeal, LocalDate> REPEAL_DECIDED_ON = Fact.of("/decided/on", Repeal::decided, Act::on);

    private static final List<Norm<VillageConvention>> ALL = List.of(
            CONVENTION
                    .norm("D61-12.1-suspension-extent", FORM, "D61:12.1", "D61:12.2")
                    .requires(suspended(oneOf(SUSPENDED, EXTENT_OF_CAUSE))),
            CONVENTION
                    .norm("D61-12.2-suspension-3-working-days", DEADLINE, "D61:12.2")
                    .requires(each(
                            SUSPENSIONS,
                            Fact.of("/reportedOn", suspension -> underDecree(suspension.date())),
                            deadline(
                                    Fact.of("/reportedOn", Suspension::reportedOn),
                                    Limit.workingDays(3),
                                    Fact.of("/decided", Suspension::answered)))),
            CONVENTION
                    .norm("D61-12.3-suspension-content", CONTENT, "D61:12.3")
                    .requires(suspended(containsAll(
                            Fact.of("/contents", Suspension::contents), EnumSet.allOf(SuspensionContent.class)))),
            CONVENTION
                    .norm("D61-12.4-suspension-sent", PRESENCE, "D61:12.4")
                    .requires(suspended(sent(Suspension::sent))),
            CONVENTION
                    .norm("D61-12.6-put-right-in-time", DEADLINE, "D61:12.6", "D61:13.2", "D61:14.1.b", "D61:14.2")
                    .requires(suspended(
                            by(Fact.of("/limitOn", Suspension::limitOn), Fact.of("/putRight", Suspension::putRight)))),
            CONVENTION
                    .norm("D61-14.1-repeal-grounds", FORM, "D61:14.1", "D61:14.2")
                    .requires(Rules.all(
                            repealed(oneOf(REPEALED, EXTENT_OF_GROUND)),
                            each(
                                    REPEALS,
                                    Fact.of(
                                            "/ground",
                                            repeal -> decidedUnderDecree(repeal) && repeal.followsSuspension()),
                                    before(
                                            Fact.of("/suspensionLimitOn", Repeal::suspensionLimitOn),
                                            REPEAL_DECIDED_ON)))),
            CONVENTION
                    .norm("D61-14.3-repeal-5-working-days", DEADLINE, "D61:14.3")
                    .requires(each(
                            REPEALS,
                            Fact.of("/reportedOn", repeal -> underDecree(repeal.date())),
                            deadline(
                                    Fact.of("/reportedOn", Repeal::reportedOn),
                                    Limit.workingDays(5),
                                    Fact.of("/decided", Repeal::answered)))),
            CONVENTION.norm("D61-14.4-repeal-sent", PRESENCE, "D61:14.4").requires(repealed(sent(Repeal::sent))));

    private ConventionSanctionNorms() {}

    /** The norms, in the order of the law. */
    public static List<Norm<VillageConvention>> all() {
        return ALL;
    }

    private static Rule<VillageConvention> suspended(Rule<Suspension> rule) {
        return each(SUSPENSIONS, Fact.of("/decided", one -> one.isDecided() && underDecree(one.date())), rule);
    }

    private static Rule<VillageConvention> repealed(Rule<Repeal> rule) {
        return each(REPEALS, Fact.of("/decided", ConventionSanctionNorms::decidedUnderDecree), rule);
    }

    private static boolean decidedUnderDecree(Repeal repeal) {
        return repeal.isDecided() && underDecree(repeal.date());
    }

    /** The period's last day says what law the record is judged by, but not that of a report long before it. */
    private static boolean underDecree(@Nullable LocalDate day) {
        return day == null || Instruments.D61.inForce().on(day);
    }

    private static <T> Rule<T> sent(Function<T, @Nullable Dispatch> dispatch) {
        return Rules.all(
                done(Fact.of("/sent/toVillageHead", dispatch, Dispatch::toVillageHead)),
                done(Fact.of("/sent/toFront", dispatch, Dispatch::toFront)));
    }
}
