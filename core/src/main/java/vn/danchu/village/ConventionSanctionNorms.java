package vn.danchu.village;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.ListRules.unlessUnlisted;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.before;
import static vn.danchu.compliance.TimeRules.by;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.eachTowardsVillage;
import static vn.danchu.compliance.TimeRules.eachUnlessVillageEnded;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.village.ConventionFacts.FILE_SENT;
import static vn.danchu.village.ConventionFacts.VILLAGE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;

/**
 * What the law asks of suspending and repealing a convention, and of the forms of its papers; each by the law of the day of
 * the report, the decision or the sending.
 */
final class ConventionSanctionNorms {

    private static final Subject<VillageConvention> CONVENTION =
            Subject.ofPeriod(VillageConvention.class).in(COMMUNE).toldTwice(ConventionFacts.TOLD_TWICE);

    private static final Fact<VillageConvention, List<Suspension>> SUSPENSIONS =
            Fact.of("/suspensions", convention -> orNone(convention.suspensions()));
    private static final Fact<VillageConvention, List<Repeal>> REPEALS =
            Fact.of("/repeals", convention -> orNone(convention.repeals()));

    private static final Fact<Suspension, Act> SUSPENDED = Fact.of("/decided", Suspension::decided);
    private static final Fact<Suspension, Act> GUIDED = Fact.of("/guided", Suspension::guided);
    private static final Fact<Suspension, Act> PUT_RIGHT = Fact.of("/putRight", Suspension::putRight);
    private static final Fact<Suspension, LocalDate> SUSPENSION_REPORTED_ON =
            Fact.of("/reportedOn", Suspension::reportedOn);
    private static final Fact<Suspension, SuspensionCause> CAUSE = Fact.of("/cause", Suspension::cause);
    private static final Fact<Suspension, String> OTHER_CAUSE = Fact.of("/otherCause", Suspension::otherCause);
    private static final Fact<Suspension, Set<Extent>> EXTENT_OF_CAUSE =
            CAUSE.map(cause -> EnumSet.of(cause == SuspensionCause.PROCEDURE ? Extent.WHOLE : Extent.PART));

    private static final Fact<Repeal, Act> REPEALED = Fact.of("/decided", Repeal::decided);
    private static final Fact<Repeal, LocalDate> REPEAL_REPORTED_ON = Fact.of("/reportedOn", Repeal::reportedOn);
    private static final Fact<Repeal, RepealGround> GROUND = Fact.of("/ground", Repeal::ground);
    private static final Fact<Repeal, String> OTHER_GROUND = Fact.of("/otherGround", Repeal::otherGround);
    private static final Fact<Repeal, Set<Extent>> EXTENT_OF_GROUND =
            GROUND.map(ground -> EnumSet.of(ground == RepealGround.CONTENT_NOT_PUT_RIGHT ? Extent.PART : Extent.WHOLE));
    private static final Fact<Repeal, Boolean> FOLLOWS_SUSPENSION =
            GROUND.in(EnumSet.of(RepealGround.PROCEDURE_NOT_PUT_RIGHT, RepealGround.CONTENT_NOT_PUT_RIGHT));

    private static final Condition<VillageConvention> HAS_PAPERS = new Condition<>(
            "convention-has-papers",
            Fact.or(
                    decidedUnderDecree(FILE_SENT),
                    Fact.or(
                            Fact.any(SUSPENSIONS, decidedUnderDecree(SUSPENDED)),
                            Fact.any(REPEALS, decidedUnderDecree(REPEALED)))));

    static final List<Norm<VillageConvention>> ALL = List.of(
            CONVENTION
                    .norm("D61-11.4-forms", FORM, "D61:11.4", "D61:12.3", "D61:14.4")
                    .when(HAS_PAPERS)
                    .requires(Rules.all(
                            inForm(file("requestInForm01", RecognitionFile::requestInForm01), FILE_SENT),
                            inForm(file("resolutionInForm02", RecognitionFile::resolutionInForm02), FILE_SENT),
                            each(SUSPENSIONS, inForm(Fact.of("/inForm04", Suspension::inForm04), SUSPENDED)),
                            each(REPEALS, inForm(Fact.of("/inForm05", Repeal::inForm05), REPEALED)))),
            CONVENTION
                    .norm("D61-12.1-suspension-extent", FORM, "D61:12.1", "D61:12.2")
                    .requires(suspended(unlessUnlisted(
                            CAUSE,
                            OTHER_CAUSE,
                            EnumSet.allOf(SuspensionCause.class),
                            oneOf(Fact.of("/extent", Suspension::extent), EXTENT_OF_CAUSE)))),
            CONVENTION
                    .norm("D61-12.2-suspension-3-working-days", DEADLINE, "D61:12.2")
                    .requires(each(
                            SUSPENSIONS,
                            underDecree(SUSPENSION_REPORTED_ON),
                            answered(SUSPENSION_REPORTED_ON, 3, OTHER_CAUSE, SUSPENDED, Suspension::unfoundedReply))),
            CONVENTION
                    .norm("D61-12.2-guided", PRESENCE, "D61:12.2.b", "D61:12.2.c")
                    .requires(suspendedTowardsVillage(sinceDecided(SUSPENDED, GUIDED))),
            CONVENTION
                    .norm("D61-12.3-suspension-content", CONTENT, "D61:12.3")
                    .requires(suspended(containsAll(
                            Fact.of("/contents", Suspension::contents), EnumSet.allOf(SuspensionContent.class)))),
            CONVENTION
                    .norm("D61-12.4-suspension-sent", PRESENCE, "D61:12.4")
                    .requires(Rules.all(
                            suspendedTowardsVillage(sentToHead(SUSPENDED, Suspension::sent)),
                            suspended(sentToFront(SUSPENDED, Suspension::sent)))),
            CONVENTION
                    .norm("D61-12.6-put-right-in-time", DEADLINE, "D61:12.6", "D61:13.2", "D61:14.1.b", "D61:14.2")
                    .requires(eachUnlessVillageEnded(
                            VILLAGE,
                            SUSPENSIONS,
                            decidedUnderDecree(SUSPENDED),
                            Rules.since(
                                    SUSPENDED,
                                    following(
                                            Fact.day(SUSPENDED),
                                            PUT_RIGHT,
                                            by(Fact.of("/limitOn", Suspension::limitOn), PUT_RIGHT))))),
            CONVENTION
                    .norm("D61-14.1-repeal-grounds", FORM, "D61:14.1", "D61:14.2")
                    .requires(repealed(unlessUnlisted(
                            GROUND,
                            OTHER_GROUND,
                            EnumSet.allOf(RepealGround.class),
                            Rules.all(
                                    oneOf(Fact.of("/extent", Repeal::extent), EXTENT_OF_GROUND),
                                    where(
                                            FOLLOWS_SUSPENSION,
                                            before(
                                                    Fact.of("/suspensionLimitOn", Repeal::suspensionLimitOn),
                                                    Fact.day(REPEALED))))))),
            CONVENTION
                    .norm("D61-14.3-repeal-5-working-days", DEADLINE, "D61:14.3")
                    .requires(each(
                            REPEALS,
                            underDecree(REPEAL_REPORTED_ON),
                            answered(REPEAL_REPORTED_ON, 5, OTHER_GROUND, REPEALED, Repeal::unfoundedReply))),
            CONVENTION
                    .norm("D61-14.4-repeal-sent", PRESENCE, "D61:14.4")
                    .requires(Rules.all(
                            eachTowardsVillage(
                                    VILLAGE,
                                    REPEALS,
                                    decidedUnderDecree(REPEALED),
                                    Rules.since(REPEALED, sentToHead(REPEALED, Repeal::sent))),
                            repealed(sentToFront(REPEALED, Repeal::sent)))));

    private ConventionSanctionNorms() {}

    private static Fact<VillageConvention, Boolean> file(
            String component, Function<RecognitionFile, @Nullable Boolean> read) {
        return Fact.of("/file/" + component, VillageConvention::file, read);
    }

    /** In the decree's form, unless there is no such paper under the decree. */
    private static <E> Rule<E> inForm(Fact<E, Boolean> form, Fact<E, Act> paper) {
        return holds(Fact.or(form, Fact.not(decidedUnderDecree(paper))));
    }

    private static <E> List<E> orNone(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    private static Rule<VillageConvention> suspended(Rule<Suspension> rule) {
        return each(SUSPENSIONS, decidedUnderDecree(SUSPENDED), Rules.since(SUSPENDED, rule));
    }

    /** What is done towards a community is asked of one that lived to the last day. */
    private static Rule<VillageConvention> suspendedTowardsVillage(Rule<Suspension> rule) {
        return eachTowardsVillage(VILLAGE, SUSPENSIONS, decidedUnderDecree(SUSPENDED), Rules.since(SUSPENDED, rule));
    }

    private static Rule<VillageConvention> repealed(Rule<Repeal> rule) {
        return each(REPEALS, decidedUnderDecree(REPEALED), Rules.since(REPEALED, rule));
    }

    private static <E> Fact<E, Boolean> decidedUnderDecree(Fact<E, Act> decided) {
        return Fact.and(Fact.done(decided), underDecree(Fact.day(decided)));
    }

    private static <E> Fact<E, Boolean> underDecree(Fact<E, LocalDate> day) {
        return day.is(on -> Instruments.D61.inForce().on(on));
    }

    /**
     * Decided, or replied that the report is unfounded; no reply recorded is none. What was reported in words is none of the law's list:
     * of the two only the reply is lawful, though a decision answers as well.
     */
    private static <E> Rule<E> answered(
            Fact<E, LocalDate> reportedOn,
            int days,
            Fact<E, String> unlisted,
            Fact<E, Act> decided,
            Function<E, @Nullable Act> reply) {
        Fact<E, Act> unfounded = Fact.of("/unfoundedReply", element -> {
            Act sent = reply.apply(element);
            return sent == null ? Act.notDone() : sent;
        });
        Rule<E> inDecision = deadline(reportedOn, Limit.workingDays(days), decided);
        Rule<E> inReply = deadline(reportedOn, Limit.workingDays(days), unfounded);
        return choose(Fact.said(unlisted.is(words -> true)), anyOf(inReply, inDecision), anyOf(inDecision, inReply));
    }

    private static <T> Rule<T> sentToHead(Fact<T, Act> decided, Function<T, @Nullable Dispatch> dispatch) {
        return sinceDecided(decided, Fact.of("/sent/toVillageHead", dispatch, Dispatch::toVillageHead));
    }

    private static <T> Rule<T> sentToFront(Fact<T, Act> decided, Function<T, @Nullable Dispatch> dispatch) {
        return sinceDecided(decided, Fact.of("/sent/toFront", dispatch, Dispatch::toFront));
    }

    private static <T> Rule<T> sinceDecided(Fact<T, Act> decided, Fact<T, Act> act) {
        return following(Fact.day(decided), act, done(act));
    }
}
