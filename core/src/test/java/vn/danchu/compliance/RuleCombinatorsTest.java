package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.record.Act;

/** What rules made of rules answer; each is made in its test. */
class RuleCombinatorsTest {

    private record Paper(
            @Nullable Boolean a,
            @Nullable Boolean b,
            @Nullable Boolean c,
            @Nullable LocalDate first,
            @Nullable LocalDate second,
            @Nullable Act act) {}

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Circumstances HERE = Circumstances.alone(AS_OF);

    private static Fact<Paper, Boolean> a() {
        return Fact.of("/a", Paper::a);
    }

    private static Fact<Paper, Boolean> b() {
        return Fact.of("/b", Paper::b);
    }

    private static Fact<Paper, Boolean> c() {
        return Fact.of("/c", Paper::c);
    }

    private static Fact<Paper, LocalDate> first() {
        return Fact.of("/first", Paper::first);
    }

    private static Fact<Paper, LocalDate> second() {
        return Fact.of("/second", Paper::second);
    }

    private static Outcome judge(Rule<Paper> rule, @Nullable Boolean a, @Nullable Boolean b, @Nullable Boolean c) {
        return rule.judge(new Paper(a, b, c, null, null, null), HERE);
    }

    private static Outcome days(Rule<Paper> rule, @Nullable LocalDate first, @Nullable LocalDate second) {
        return rule.judge(new Paper(null, null, null, first, second, null), HERE);
    }

    @Test
    void aFactHoldsOrFailsAndSaysWhatWasFound() {
        Outcome not = judge(Rules.holds(a()), false, null, null);
        assertThat(not.reason()).isEqualTo(Reason.NOT_MET);
        assertThat(not.arguments().get(Argument.FOUND)).isEqualTo(List.of("false"));
        assertThat(not.arguments().get(Argument.ALLOWED)).isEqualTo(List.of("true"));
        assertThat(judge(Rules.holds(a()), true, null, null).reason()).isEqualTo(Reason.MET);
        assertThat(judge(Rules.holds(a()), null, null, null).missing()).containsExactly("/a");
        Outcome so = judge(Rules.fails(a()), true, null, null);
        assertThat(so.reason()).isEqualTo(Reason.NOT_MET);
        assertThat(so.arguments().get(Argument.FOUND)).isEqualTo(List.of("true"));
        assertThat(so.arguments().get(Argument.ALLOWED)).isEqualTo(List.of("false"));
        assertThat(judge(Rules.fails(a()), false, null, null).reason()).isEqualTo(Reason.MET);
        assertThat(judge(Rules.holds(Fact.not(a())), true, null, null)
                        .arguments()
                        .size())
                .as("what follows from a value was not found")
                .isZero();
    }

    @Test
    void whatExistsIsKnown() {
        assertThat(judge(Rules.known(a()), false, null, null).reason()).isEqualTo(Reason.MET);
        assertThat(judge(Rules.known(a()), null, null, null).missing()).containsExactly("/a");
        assertThat(Rules.known(a()).reads()).containsExactly("/a");
    }

    @Test
    void whetherARuleIsKeptIsAFact() {
        Fact<Paper, Boolean> kept = Rules.kept(Rules.where(b(), Rules.holds(a())));
        assertThat(kept.of(new Paper(true, true, null, null, null, null), HERE)).isTrue();
        assertThat(kept.of(new Paper(false, true, null, null, null, null), HERE))
                .isFalse();
        assertThat(kept.of(new Paper(true, false, null, null, null, null), HERE))
                .as("nothing to keep")
                .isFalse();
        Paper open = new Paper(true, null, null, null, null, null);
        assertThat(kept.of(open, HERE)).isNull();
        assertThat(kept.gaps(open, HERE)).containsExactly("/b");
        assertThat(kept.reads()).containsExactlyInAnyOrder("/a", "/b");
        Fact<Paper, Boolean> contradicted = Rules.kept((paper, here) -> Outcome.of(Reason.COUNTS_CONTRADICT, "/votes"));
        assertThat(contradicted.gaps(open, HERE)).containsExactly("/votes");
    }

    @Test
    void oneOfSeveralSuffices() {
        Rule<Paper> any = Rules.anyOf(Rules.holds(a()), Rules.holds(b()));
        assertThat(judge(any, false, true, null).reason()).isEqualTo(Reason.MET);
        assertThat(judge(any, true, false, null).reason()).isEqualTo(Reason.MET);
        assertThat(judge(any, false, false, null).path()).isEqualTo("/a");
        assertThat(judge(any, false, false, null).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(any, null, false, null).missing()).containsExactly("/a");
        assertThat(judge(any, null, null, null).missing()).containsExactlyInAnyOrder("/a", "/b");
        assertThat(any.reads()).containsExactly("/a", "/b");
    }

    @Test
    void allOfSeveralAreKept() {
        Rule<Paper> all = Rules.all(Rules.holds(a()), Rules.holds(b()));
        assertThat(judge(all, true, true, null).reason()).isEqualTo(Reason.MET);
        assertThat(judge(all, true, false, null).path()).isEqualTo("/b");
        assertThat(judge(all, null, false, null).path()).isEqualTo("/b");
        assertThat(judge(all, null, null, null).missing()).containsExactlyInAnyOrder("/a", "/b");
        assertThat(all.reads()).containsExactly("/a", "/b");
    }

    /** What is not known decides only where the two differ. */
    @Test
    void aChoiceThatIsNotKnownIsWhatBothAnswer() {
        Rule<Paper> chosen = Rules.choose(a(), Rules.holds(b()), Rules.holds(c()));
        assertThat(judge(chosen, true, true, false).reason()).isEqualTo(Reason.MET);
        assertThat(judge(chosen, false, true, false).path()).isEqualTo("/c");
        assertThat(judge(chosen, null, true, true).reason()).isEqualTo(Reason.MET);
        assertThat(judge(chosen, null, false, false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(chosen, null, true, false).missing()).containsExactly("/a");
        assertThat(judge(chosen, null, false, true).missing()).containsExactly("/a");
        assertThat(judge(chosen, null, null, null).missing())
                .as("with the choice one more has to be known")
                .contains("/a")
                .hasSize(2);
        assertThat(chosen.reads()).containsExactly("/a", "/b", "/c");
    }

    @Test
    void whereBothLackTheSameItIsAskedBeforeTheChoice() {
        Rule<Paper> chosen = Rules.choose(a(), Rules.holds(b()), Rules.fails(b()));
        assertThat(judge(chosen, null, null, null).missing()).containsExactly("/b");
        assertThat(judge(chosen, null, true, null).missing()).containsExactly("/a");
    }

    @Test
    void whatMayNotApplyIsKeptIfItAppliesAtAll() {
        Rule<Paper> where = Rules.where(a(), Rules.holds(b()));
        assertThat(judge(where, false, false, null).reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
        assertThat(judge(where, true, false, null).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(judge(where, null, true, null).isProvided()).isTrue();
        assertThat(judge(where, null, true, null).settled().missing()).containsExactly("/a");
        assertThat(judge(where, null, false, null).missing()).containsExactly("/a");
        Rule<Paper> unless =
                Rules.choose(a(), (paper, here) -> Outcome.of(Reason.NOTHING_TO_JUDGE, "/a"), Rules.holds(b()));
        assertThat(judge(unless, null, true, null).isProvided()).isTrue();
        assertThat(judge(unless, null, true, null).settled().missing()).containsExactly("/a");
        Rule<Paper> conditioned = Rules.where(Condition.of("x", "/a", Paper::a), Rules.holds(b()));
        assertThat(judge(conditioned, false, false, null).reason()).isEqualTo(Reason.CONDITION_FAILS);
        assertThat(judge(conditioned, false, false, null).arguments().get(Argument.CONDITION))
                .isEqualTo("x");
        assertThat(judge(conditioned, true, false, null).reason()).isEqualTo(Reason.NOT_MET);
    }

    @Test
    void whatIsAskedIfAnyIsNotAskedOfNobody() {
        Rule<Paper> ifAny = Rules.ifAny(Condition.of("x", "/a", Paper::a), Rules.holds(b()));
        assertThat(judge(ifAny, false, false, null).reason()).isEqualTo(Reason.CONDITION_FAILS);
        assertThat(judge(ifAny, true, false, null).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(judge(ifAny, true, true, null).reason()).isEqualTo(Reason.MET);
        assertThat(judge(ifAny, null, true, null).isProvided()).isTrue();
        assertThat(judge(ifAny, null, false, null).missing()).containsExactly("/a");
        assertThat(ifAny.reads()).containsExactly("/a", "/b");
    }

    @Test
    void aDutyOnceTheEventHappenedIsAwaitedBefore() {
        Rule<Paper> once = Rules.once(Fact.of("/act", Paper::act), Rules.holds(a()));
        Paper early = new Paper(true, null, null, null, null, Act.notDone());
        assertThat(once.judge(early, HERE).reason()).isEqualTo(Reason.MET);
        assertThat(once.judge(new Paper(false, null, null, null, null, Act.notDone()), HERE)
                        .reason())
                .isEqualTo(Reason.AWAITS_EVENT);
        assertThat(once.judge(new Paper(false, null, null, null, null, Act.on(AS_OF)), HERE)
                        .reason())
                .isEqualTo(Reason.NOT_MET);
        assertThat(once.judge(new Paper(false, null, null, null, null, Act.on(AS_OF.plusDays(1))), HERE)
                        .reason())
                .isEqualTo(Reason.AWAITS_EVENT);
        assertThat(once.judge(new Paper(false, null, null, null, null, null), HERE)
                        .missing())
                .containsExactly("/act");
        assertThat(once.judge(new Paper(null, null, null, null, null, null), HERE)
                        .missing())
                .containsExactlyInAnyOrder("/act", "/a");
        assertThat(once.reads()).containsExactly("/act", "/a");
        assertThat(once.verdicts()).contains(Verdict.PENDING);
    }

    @Test
    void howAnEventHappensIsAwaitedWithIt() {
        Rule<Paper> how = Rules.onHow(Fact.of("/act", Paper::act), Rules.holds(a()));
        for (Boolean so : new Boolean[] {true, false, null}) {
            assertThat(how.judge(new Paper(so, null, null, null, null, Act.on(AS_OF.plusDays(1))), HERE)
                            .reason())
                    .isEqualTo(Reason.AWAITS_EVENT);
        }
        assertThat(how.judge(new Paper(true, null, null, null, null, Act.on(AS_OF)), HERE)
                        .reason())
                .isEqualTo(Reason.MET);
        assertThat(how.judge(new Paper(false, null, null, null, null, Act.undated()), HERE)
                        .reason())
                .isEqualTo(Reason.NOT_MET);
        for (boolean so : new boolean[] {true, false}) {
            assertThat(how.judge(new Paper(so, null, null, null, null, null), HERE)
                            .missing())
                    .containsExactly("/act");
        }
        Rule<Paper> none =
                Rules.onHow(Fact.of("/act", Paper::act), Rules.where(Fact.of("/b", Paper::b), Rules.holds(a())));
        assertThat(none.judge(new Paper(true, false, null, null, null, Act.notDone()), HERE)
                        .reason())
                .isEqualTo(Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void daysStandInTheirOrder() {
        LocalDate later = AS_OF.plusDays(1);
        assertThat(days(TimeRules.notAfter(first(), second()), AS_OF, AS_OF).reason())
                .isEqualTo(Reason.MET);
        assertThat(days(TimeRules.notAfter(first(), second()), AS_OF, later).reason())
                .isEqualTo(Reason.MET);
        assertThat(days(TimeRules.notAfter(first(), second()), later, AS_OF).reason())
                .isEqualTo(Reason.WRONG_ORDER);
        assertThat(days(TimeRules.before(first(), second()), AS_OF, AS_OF).reason())
                .isEqualTo(Reason.WRONG_ORDER);
        assertThat(days(TimeRules.before(first(), second()), AS_OF, later).reason())
                .isEqualTo(Reason.MET);
        assertThat(days(TimeRules.notBefore(first(), second()), AS_OF, AS_OF).reason())
                .isEqualTo(Reason.MET);
        assertThat(days(TimeRules.notBefore(first(), second()), AS_OF, later).reason())
                .isEqualTo(Reason.WRONG_ORDER);
        assertThat(days(TimeRules.sameDay(first(), second()), AS_OF, AS_OF).reason())
                .isEqualTo(Reason.MET);
        assertThat(days(TimeRules.sameDay(first(), second()), AS_OF, later).reason())
                .isEqualTo(Reason.WRONG_ORDER);
        assertThat(days(TimeRules.before(first(), second()), null, later).missing())
                .containsExactly("/first");
        assertThat(days(TimeRules.before(first(), second()), AS_OF, null).missing())
                .containsExactly("/second");
        assertThat(days(TimeRules.before(first(), second()), null, null).missing())
                .containsExactlyInAnyOrder("/first", "/second");
        assertThat(TimeRules.before(first(), second()).reads()).containsExactly("/first", "/second");
    }

    @Test
    void theOtherDayOfAWrongOrderIsNamed() {
        LocalDate later = AS_OF.plusDays(1);
        assertThat(days(TimeRules.notAfter(first(), second()), later, AS_OF).arguments())
                .isEqualTo(Arguments.of(Argument.DONE, later)
                        .with(Argument.START, AS_OF)
                        .with(Argument.BESIDE, List.of("/second")));
        assertThat(days(TimeRules.notAfter(first(), second()), AS_OF, AS_OF)
                        .arguments()
                        .get(Argument.BESIDE))
                .isNull();
        Rule<Acts> before =
                TimeRules.doneBefore(Fact.of("/first", Acts::first), Fact.day(Fact.of("/second", Acts::second)));
        assertThat(before.judge(new Acts(Act.on(AS_OF), Act.on(AS_OF.minusDays(1))), HERE)
                        .arguments()
                        .get(Argument.BESIDE))
                .isEqualTo(List.of("/second/on"));
    }

    private record Acts(@Nullable Act first, @Nullable Act second) {}

    @Test
    void actsThatWereDoneStandInTheirOrder() {
        Rule<Acts> order = TimeRules.inOrder(Fact.of("/first", Acts::first), Fact.of("/second", Acts::second));
        assertThat(order.judge(new Acts(Act.on(AS_OF), Act.on(AS_OF)), HERE).reason())
                .isEqualTo(Reason.MET);
        assertThat(order.judge(new Acts(Act.on(AS_OF), Act.on(AS_OF.minusDays(1))), HERE)
                        .reason())
                .isEqualTo(Reason.WRONG_ORDER);
        assertThat(order.judge(new Acts(Act.on(AS_OF), Act.notDone()), HERE).reason())
                .isEqualTo(Reason.NOTHING_TO_JUDGE);
        assertThat(order.judge(new Acts(Act.on(AS_OF), Act.undated()), HERE).missing())
                .containsExactly("/second/on");
    }

    @Test
    void lateOnALimitInWorkingDaysIsLateByWorkingDays() {
        Rule<Paper> five = TimeRules.deadline(first(), Limit.workingDays(5), Fact.of("/act", Paper::act));
        LocalDate monday = LocalDate.of(2026, 3, 2);
        Outcome late = five.judge(new Paper(null, null, null, monday, null, Act.on(LocalDate.of(2026, 3, 11))), HERE);
        assertThat(late.reason()).isEqualTo(Reason.LATE);
        assertThat(late.arguments().get(Argument.WORKING_DAYS)).isEqualTo(2L);
        Outcome saturday = five.judge(
                new Paper(null, null, null, LocalDate.of(2026, 2, 27), null, Act.on(LocalDate.of(2026, 3, 7))), HERE);
        assertThat(saturday.reason()).isEqualTo(Reason.LATE);
        assertThat(saturday.arguments().get(Argument.WORKING_DAYS))
                .as("a day of rest after the limit")
                .isNull();
        Rule<Paper> days = TimeRules.deadline(first(), Limit.days(5), Fact.of("/act", Paper::act));
        assertThat(days.judge(new Paper(null, null, null, monday, null, Act.on(LocalDate.of(2026, 3, 11))), HERE)
                        .arguments()
                        .get(Argument.WORKING_DAYS))
                .isNull();
        assertThat(five.judge(new Paper(null, null, null, monday, null, Act.on(LocalDate.of(2026, 3, 9))), HERE)
                        .reason())
                .isEqualTo(Reason.IN_TIME);
        assertThat(five.judge(new Paper(null, null, null, null, null, null), HERE)
                        .missing())
                .containsExactlyInAnyOrder("/first", "/act");
        assertThat(five.judge(new Paper(null, null, null, null, null, Act.on(AS_OF)), HERE)
                        .missing())
                .containsExactly("/first");
    }

    @Test
    void aLastDayThatIsNotKnownIsAskedForUnlessItDoesNotMatter() {
        Rule<Paper> byLaw = TimeRules.by(first(), Fact.of("/act", Paper::act));
        assertThat(byLaw.judge(new Paper(null, null, null, null, null, Act.on(AS_OF)), HERE)
                        .missing())
                .containsExactly("/first");
        assertThat(byLaw.judge(new Paper(null, null, null, null, null, null), HERE)
                        .missing())
                .containsExactlyInAnyOrder("/first", "/act");
        Rule<Paper> byUs = TimeRules.by(first(), Fact.of("/act", Paper::act), false);
        assertThat(byUs.judge(new Paper(null, null, null, null, null, Act.on(AS_OF)), HERE)
                        .reason())
                .isEqualTo(Reason.MET);
        assertThat(byUs.judge(new Paper(null, null, null, null, null, Act.on(AS_OF.plusDays(1))), HERE)
                        .missing())
                .containsExactly("/first");
        assertThat(byUs.judge(new Paper(null, null, null, null, null, null), HERE)
                        .missing())
                .containsExactly("/first");
    }

    /** What is kept is noted where that is known to be so; a breach, and what is open, are not. */
    @Test
    void whatIsKeptCarriesTheCaution() {
        Rule<Paper> noted = Rules.noting("counted-from-minutes", b(), Rules.holds(a()));
        assertThat(judge(noted, true, true, null).cautions()).containsExactly("counted-from-minutes");
        assertThat(judge(noted, true, true, null).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judge(noted, true, false, null).cautions()).isEmpty();
        assertThat(judge(noted, true, null, null).cautions()).isEmpty();
        assertThat(judge(noted, true, null, null).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judge(noted, false, true, null).cautions()).isEmpty();
        assertThat(judge(noted, false, true, null).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(noted, null, true, null).cautions()).isEmpty();
    }
}
