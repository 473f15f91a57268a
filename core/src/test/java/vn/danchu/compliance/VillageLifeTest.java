package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;

/** Of a village that ended before the last day nothing is asked that only its people could still do. */
class VillageLifeTest {

    record Election(
            @Nullable String village,
            @Nullable Act held,
            @Nullable LocalDate limit) {}

    private static final LocalDate ENDED = LocalDate.of(2025, 6, 30);
    private static final Fact<Election, String> VILLAGE = Fact.of("/village", Election::village);
    private static final Fact<Election, LocalDate> LIMIT = Fact.of("/limit", Election::limit);
    private static final Fact<Election, Act> HELD = Fact.of("/held", Election::held);
    private static final Fact<Election, Boolean> LIVED = Fact.villageLivedTo(VILLAGE, LIMIT);
    private static final Rule<Election> BY_LAW = TimeRules.unlessVillageEnded(VILLAGE, TimeRules.by(LIMIT, HELD));
    private static final Rule<Election> BY_LIBRARY = TimeRules.unlessVillageEnded(VILLAGE, Rules.done(HELD));

    private static Village village(String code, @Nullable LocalDate ended) {
        return VillageBuilder.builder().code(code).endedOn(ended).build();
    }

    private static Circumstances in(@Nullable List<Village> villages) {
        Unit unit = UnitBuilder.builder().villages(villages).build();
        return new Circumstances(
                unit, Period.year(2025), LocalDate.of(2026, 3, 2), WorkingCalendar.vietnam(), Set.of());
    }

    private static final Circumstances TWO = in(List.of(village("T1", ENDED), village("T2", null)));

    private static Election by(@Nullable String village, @Nullable LocalDate limit) {
        return new Election(village, Act.notDone(), limit);
    }

    @Test
    void aVillageLivesToItsLastDay() {
        assertThat(LIVED.of(by("T1", ENDED), TWO)).isTrue();
        assertThat(LIVED.of(by("T1", ENDED.plusDays(1)), TWO)).isFalse();
        assertThat(LIVED.of(by("T2", ENDED.plusDays(1)), TWO)).isTrue();
        assertThat(LIVED.of(by("T9", ENDED.plusDays(1)), TWO)).as("not listed").isTrue();
        assertThat(LIVED.of(by(null, ENDED), TWO)).as("each of them did").isTrue();
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertThat(LIVED.of(by("T1", null), TWO)).isNull();
        assertThat(LIVED.gaps(by("T1", null), TWO)).containsExactly("/limit");
        assertThat(LIVED.of(by(null, ENDED.plusDays(1)), TWO)).isNull();
        assertThat(LIVED.gaps(by(null, ENDED.plusDays(1)), TWO)).containsExactly("/village");
        assertThat(LIVED.of(by("T1", ENDED), in(null))).isNull();
        assertThat(LIVED.gaps(by("T1", ENDED), in(null))).containsExactly("#/unit/villages");
        assertThat(LIVED.of(by("T1", ENDED), Circumstances.alone(ENDED)))
                .as("a record on its own")
                .isTrue();
        assertThat(LIVED.path()).isEqualTo("/village");
    }

    @Test
    void aLimitThatRanOutAfterTheVillageDoesNotApply() {
        Outcome kept = BY_LAW.judge(by("T1", ENDED), TWO);
        assertThat(kept.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        Outcome excused = BY_LAW.judge(by("T1", ENDED.plusDays(1)), TWO);
        assertThat(excused.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(excused.path()).isEqualTo("#/unit/villages");
        assertThat(excused.arguments().get(Argument.DUE)).isEqualTo(ENDED.plusDays(1));
        assertThat(BY_LAW.judge(by("T2", ENDED.plusDays(1)), TWO).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        Election done = new Election("T1", Act.on(ENDED), ENDED.plusDays(1));
        assertThat(BY_LAW.judge(done, TWO).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(BY_LAW.judge(by("T1", ENDED.plusDays(1)), in(null)).missing())
                .containsExactly("#/unit/villages");
        assertThat(BY_LAW.reads()).contains("/limit", "/held", "/village");
    }

    /** It may have ended, and what the unit lists does not say it. */
    @Test
    void aBreachOfAVillageThatIsNotListedSaysSo() {
        String caution = "of-an-unlisted-village";
        Outcome unlisted = BY_LAW.judge(by("T9", ENDED.plusDays(1)), TWO);
        assertThat(unlisted.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(unlisted.cautions()).containsExactly(caution);
        assertThat(BY_LAW.judge(by("T2", ENDED.plusDays(1)), TWO).cautions()).isEmpty();
        assertThat(BY_LAW.judge(new Election("T9", Act.on(ENDED), ENDED), TWO).cautions())
                .as("kept")
                .isEmpty();
        assertThat(BY_LAW.judge(by("T9", ENDED), Circumstances.alone(ENDED.plusDays(1)))
                        .cautions())
                .as("a record on its own")
                .isEmpty();
    }

    record Elections(@Nullable String village, @Nullable List<Election> all) {}

    /** Each by its own last day; what of an ended village is not known can break nothing. */
    @Test
    void eachOfSeveralHasALastDayOfItsOwn() {
        Rule<Elections> each = TimeRules.eachUnlessVillageEnded(
                Fact.of("/village", Elections::village),
                Fact.of("/all", Elections::all),
                Fact.known(circumstances -> true),
                TimeRules.by(Fact.of("/limit", Election::limit), Fact.of("/held", Election::held)));
        Election inLife = by(null, ENDED);
        Election later = by(null, ENDED.plusDays(1));
        Election open = new Election(null, null, ENDED.plusDays(1));
        assertThat(each.judge(new Elections("T1", List.of(later, inLife)), TWO).path())
                .isEqualTo("/all/1/held");
        assertThat(each.judge(new Elections("T1", List.of(later, inLife)), TWO).verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        Outcome excused = each.judge(new Elections("T1", List.of(later)), TWO);
        assertThat(excused.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(excused.path()).isEqualTo("#/unit/villages");
        assertThat(each.judge(new Elections("T2", List.of(later)), TWO).verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(each.judge(new Elections(null, List.of(later)), TWO).missing())
                .containsExactly("/village");
        assertThat(each.judge(new Elections("T1", List.of(later)), in(null)).missing())
                .containsExactly("#/unit/villages");
        assertThat(each.judge(new Elections("T2", List.of(open)), TWO).missing())
                .containsExactly("/all/0/held");
        assertThat(each.judge(new Elections("T1", List.of(open)), TWO).verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(each.reads()).contains("/village", "/all/*/limit", "/all/*/held", "#/unit/villages");
    }

    /** A breach that has no last day is not one of time. */
    @Test
    void whatHasNoLastDayIsNotExcused() {
        Rule<Election> never = TimeRules.unlessVillageEnded(VILLAGE, Rules.holds(Fact.done(HELD)));
        assertThat(never.judge(by("T1", ENDED), TWO).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    /** Nobody acts in a village that is no more: one of the two days is wrong. */
    @Test
    void whatWasDoneLateContradictsAnEarlierEndOfTheVillage() {
        LocalDate limit = ENDED.plusDays(1);
        Act late = Act.on(limit.plusDays(1));
        Outcome ended = BY_LAW.judge(new Election("T1", late, limit), TWO);
        assertThat(ended.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(ended.path()).isEqualTo("/held");
        assertThat(ended.arguments().get(Argument.ALSO)).isEqualTo(List.of("/held", "#/unit/villages/0/endedOn"));
        assertThat(BY_LAW.judge(new Election("T2", late, limit), TWO).reason()).isEqualTo(Reason.LATE);
        assertThat(BY_LAW.judge(new Election("T1", late, limit), in(null)).reason())
                .as("no list of villages is asked for")
                .isEqualTo(Reason.LATE);
    }

    /** A limit in the text never heals (L10:20.3). */
    @Test
    void whatWasOverdueWhileTheVillageLivedStaysLate() {
        Rule<Election> rule = TimeRules.unlessVillageEnded(VILLAGE, TimeRules.by(LIMIT, HELD));
        Act after = Act.on(ENDED.plusDays(2));
        assertThat(rule.judge(new Election("T1", after, ENDED), TWO).reason()).isEqualTo(Reason.LATE);
        assertThat(rule.judge(new Election("T1", after, ENDED.plusDays(1)), TWO).isContradiction())
                .isTrue();
        assertThat(rule.judge(new Election("T1", Act.on(ENDED.plusDays(1)), ENDED.plusDays(1)), TWO)
                        .isContradiction())
                .as("in time")
                .isTrue();
        assertThat(rule.judge(new Election("T2", after, ENDED), TWO).reason()).isEqualTo(Reason.LATE);
    }

    @Test
    void whatWasDoneWhenThereWasNoSuchVillageContradictsItThoughItIsInTime() {
        LocalDate limit = ENDED.plusDays(9);
        assertThat(BY_LAW.judge(new Election("T1", Act.on(ENDED), limit), TWO).reason())
                .isEqualTo(Reason.IN_TIME);
        Outcome after = BY_LAW.judge(new Election("T1", Act.on(ENDED.plusDays(1)), limit), TWO);
        assertThat(after.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(after.arguments().get(Argument.ALSO)).isEqualTo(List.of("/held", "#/unit/villages/0/endedOn"));
        LocalDate formed = LocalDate.of(2025, 3, 1);
        Circumstances young =
                in(List.of(VillageBuilder.builder().code("T1").formedOn(formed).build()));
        assertThat(BY_LAW.judge(new Election("T1", Act.on(formed), limit), young)
                        .reason())
                .isEqualTo(Reason.IN_TIME);
        Outcome before = BY_LAW.judge(new Election("T1", Act.on(formed.minusDays(1)), limit), young);
        assertThat(before.arguments().get(Argument.ALSO)).isEqualTo(List.of("/held", "#/unit/villages/0/formedOn"));
        assertThat(BY_LAW.judge(new Election("T1", Act.on(ENDED.plusDays(1)), limit), TWO.asOf(ENDED))
                        .verdict())
                .as("to come")
                .isEqualTo(Verdict.PENDING);
    }

    @Test
    void whatIsPartOfAnActStaysDueWhereTheVillageLivedToThatAct() {
        Fact<Election, LocalDate> act = Fact.known(circumstances -> ENDED);
        Fact<Election, LocalDate> later = Fact.known(circumstances -> ENDED.plusDays(1));
        Election undone = by("T1", ENDED.plusDays(9));
        Rule<Election> rule = TimeRules.by(LIMIT, HELD);
        assertThat(TimeRules.unlessVillageEnded(VILLAGE, act, rule)
                        .judge(undone, TWO)
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(TimeRules.unlessVillageEnded(VILLAGE, later, rule)
                        .judge(undone, TWO)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void whatOthersDidLateTowardsAVillageThatHadEndedIsNoBreach() {
        Rule<Election> towards = TimeRules.towardsVillage(VILLAGE, TimeRules.by(LIMIT, HELD));
        Act late = Act.on(ENDED.plusDays(2));
        assertThat(towards.judge(new Election("T1", late, ENDED.plusDays(1)), TWO)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(towards.judge(new Election("T1", late, ENDED), TWO).reason()).isEqualTo(Reason.LATE);
        assertThat(towards.judge(new Election("T1", Act.on(ENDED.plusDays(1)), ENDED.plusDays(1)), TWO)
                        .reason())
                .isEqualTo(Reason.IN_TIME);
    }

    @Test
    void whatAnybodyDidLateIsExcusedOnlyByAnEndThatIsKnown() {
        Rule<Election> rule = TimeRules.lateUnlessVillageEnded(VILLAGE, TimeRules.by(LIMIT, HELD));
        Election late = new Election("T1", Act.on(ENDED.plusDays(2)), ENDED.plusDays(1));
        assertThat(rule.judge(late, in(null)).reason()).isEqualTo(Reason.LATE);
        assertThat(rule.judge(late, TWO).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(rule.judge(by("T1", ENDED), in(null)).reason()).isEqualTo(Reason.NO_DATA);
        assertThat(rule.reads()).contains("/held", "/village");
        Rule<Election> both = TimeRules.lateUnlessVillageEnded(
                VILLAGE, TimeRules.by(LIMIT, Fact.known(circumstances -> Act.notDone())), TimeRules.by(LIMIT, HELD));
        assertThat(both.judge(late, in(null)).reason()).isEqualTo(Reason.LATE);
        assertThat(both.judge(late, TWO).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void whatOthersDidLateMustBeLawfulAllTheSame() {
        Act late = Act.on(ENDED.plusDays(2));
        Election lateTowards = new Election("T1", late, ENDED.plusDays(1));
        Rule<Election> lawful = towards(true);
        Rule<Election> unlawful = towards(false);
        assertThat(lawful.judge(lateTowards, TWO).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(unlawful.judge(lateTowards, TWO).path()).isEqualTo("/lawful");
        assertThat(unlawful.judge(lateTowards, TWO).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(unlawful.judge(by("T1", ENDED.plusDays(1)), TWO).verdict())
                .as("not done: nothing that could be unlawful")
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(unlawful.judge(new Election("T1", Act.on(ENDED), ENDED.plusDays(1)), TWO)
                        .reason())
                .isEqualTo(Reason.IN_TIME);
        assertThat(lawful.reads()).contains("/held", "/lawful");
    }

    private static Rule<Election> towards(boolean lawful) {
        return TimeRules.towardsVillage(
                VILLAGE, TimeRules.by(LIMIT, HELD), Rules.holds(Fact.of("/lawful", election -> lawful)));
    }

    @Test
    void eachOfSeveralTowardsAVillageOrPartOfAnActIsSoByItself() {
        Fact<Elections, String> village = Fact.of("/village", Elections::village);
        Fact<Elections, List<Election>> all = Fact.of("/all", Elections::all);
        Fact<Election, Boolean> every = Fact.known(circumstances -> true);
        Rule<Election> rule = TimeRules.by(Fact.of("/limit", Election::limit), Fact.of("/held", Election::held));
        Elections late = new Elections("T1", List.of(new Election(null, Act.on(ENDED.plusDays(2)), ENDED.plusDays(1))));
        assertThat(TimeRules.eachTowardsVillage(village, all, every, rule)
                        .judge(late, TWO)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(TimeRules.eachTowardsVillage(village, all, every, rule)
                        .judge(new Elections("T2", late.all()), TWO)
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        Elections undone = new Elections("T1", List.of(by(null, ENDED.plusDays(9))));
        assertThat(TimeRules.eachUnlessVillageEnded(village, Fact.known(c -> ENDED), all, every, rule)
                        .judge(undone, TWO)
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(TimeRules.eachUnlessVillageEnded(village, Fact.known(c -> ENDED.plusDays(1)), all, every, rule)
                        .judge(undone, TWO)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void anActOutsideTheLifeOfItsVillageContradictsItToo() {
        Rule<Election> inLife = TimeRules.inLifeOfVillage(VILLAGE, HELD, Rules.known(VILLAGE));
        assertThat(inLife.judge(new Election("T1", Act.on(ENDED), null), TWO).verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(inLife.judge(new Election("T1", Act.on(ENDED.plusDays(1)), null), TWO)
                        .path())
                .isEqualTo("/held");
        assertThat(inLife.judge(by("T1", null), TWO).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void aVoteOutsideTheLifeOfItsVillageContradictsIt() {
        Rule<Election> inLife = TimeRules.inLifeOfVillage(VILLAGE, LIMIT, election -> "/day", Rules.known(VILLAGE));
        assertThat(inLife.judge(by("T1", ENDED), TWO).verdict()).isEqualTo(Verdict.COMPLIANT);
        Outcome after = inLife.judge(by("T1", ENDED.plusDays(1)), TWO);
        assertThat(after.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(after.path()).isEqualTo("/day");
        assertThat(inLife.judge(by("T1", null), TWO).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(inLife.judge(by("T9", ENDED.plusDays(1)), TWO).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    /** The library's day is that of the period of the fact: where its day is not known, neither is the last. */
    @Test
    void whileTheDayOfTheFactIsNotKnownTheLibrarysDayIsNotEither() {
        Election open = by("T1", ENDED.plusDays(1));
        assertThat(BY_LIBRARY.judge(open, TWO).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(BY_LIBRARY.judge(open, TWO.on(null)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(BY_LAW.judge(open, TWO.on(null)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
