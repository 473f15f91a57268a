package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/** What shows that something owed was done; each evidence is made in its test. */
class EvidenceTest {

    private record Held(
            @Nullable LocalDate on,
            @Nullable String village,
            @Nullable Period covers,
            @Nullable Act act,
            @Nullable Boolean so) {}

    private record File(@Nullable List<Held> list, @Nullable Act act) {}

    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LAST);
    private static final Circumstances HERE = Circumstances.alone(AS_OF);

    private static Occasion<String> occasion(@Nullable LocalDate due, boolean setByLaw, String... deciding) {
        return new Occasion<>(
                "T1",
                "2025",
                YEAR,
                due == null ? null : Due.on(due, List.of()),
                setByLaw,
                deciding.length == 0 ? Truth.TRUE : Truth.UNKNOWN,
                List.of(deciding),
                true);
    }

    private static Occasion<String> ofYear() {
        return occasion(LAST, false);
    }

    private static Occasion<Unit> ofTheUnit(Unit unit) {
        return new Occasion<>(unit, "2025", YEAR, Due.on(LAST, List.of()), true, Truth.TRUE, List.of(), true);
    }

    private static Circumstances inThe(Unit unit) {
        return new Circumstances(unit, YEAR, AS_OF, WorkingCalendar.vietnam(), Set.of());
    }

    private static Held on(@Nullable LocalDate day) {
        return new Held(day, null, null, null, null);
    }

    private static Held of(@Nullable String village) {
        return new Held(null, village, null, null, null);
    }

    private static Held acted(@Nullable Act act) {
        return new Held(null, null, null, act, null);
    }

    private static Held so(@Nullable Boolean so) {
        return new Held(null, null, null, null, so);
    }

    private static File list(Held... held) {
        return new File(Arrays.asList(held), null);
    }

    private static Evidence.Elements<File, Held, String> any() {
        return Evidence.any(Fact.of("/list", File::list));
    }

    private static Fact<Held, Act> act() {
        return Fact.of("/act", Held::act);
    }

    private static Fact<Held, Boolean> so() {
        return Fact.of("/so", Held::so);
    }

    private static Outcome at(Evidence<File, String> evidence, File file) {
        return evidence.at(file, ofYear(), HERE);
    }

    @Test
    void anActShowsItByItsLastDay() {
        Evidence<File, String> act = Evidence.act(Fact.of("/act", File::act));
        assertThat(act.at(new File(null, Act.on(LAST)), occasion(LAST, true), HERE)
                        .reason())
                .isEqualTo(Reason.IN_TIME);
        assertThat(act.at(new File(null, Act.on(LAST.plusDays(1))), occasion(LAST, true), HERE)
                        .reason())
                .isEqualTo(Reason.LATE);
        Outcome later = act.at(new File(null, Act.on(LAST.plusDays(1))), ofYear(), HERE);
        assertThat(later.verdict()).as("a day of the library's").isEqualTo(Verdict.COMPLIANT);
        assertThat(later.cautions()).containsExactly("done-after-the-library-s-day");
        assertThat(act.at(new File(null, null), ofYear(), HERE).missing()).containsExactly("/act");
        assertThat(act.at(new File(null, new Act(null, null)), ofYear(), HERE).missing())
                .containsExactly("/act");
        assertThat(act.path()).isEqualTo("/act");
        assertThat(act.reads()).containsExactly("/act");
        assertThat(act.kindOf(ofYear())).isNull();
    }

    @Test
    void withoutALastDayOnlyWhatIsDoneOrNotIsSure() {
        Evidence<File, String> act = Evidence.act(Fact.of("/act", File::act));
        assertThat(act.at(new File(null, Act.notDone()), occasion(null, false), HERE)
                        .reason())
                .isEqualTo(Reason.NOT_MET);
        assertThat(act.at(new File(null, Act.notDone()), occasion(null, false), HERE)
                        .path())
                .isEqualTo("/act");
        assertThat(act.at(new File(null, Act.on(AS_OF)), occasion(null, false), HERE)
                        .reason())
                .isEqualTo(Reason.MET);
        assertThat(act.at(new File(null, Act.on(AS_OF.plusDays(1))), occasion(null, false), HERE)
                        .reason())
                .as("not yet")
                .isEqualTo(Reason.NOT_MET);
        assertThat(act.at(new File(null, Act.on(AS_OF)), occasion(null, true, "/day"), HERE)
                        .missing())
                .containsExactly("/day");
        assertThat(act.at(new File(null, Act.on(AS_OF)), occasion(null, true), HERE)
                        .missing())
                .containsExactly("/act");
        assertThat(act.at(new File(null, null), occasion(null, false), HERE).missing())
                .containsExactly("/act");
    }

    @Test
    void aRuleThatIsKeptShowsIt() {
        Evidence<File, String> kept = Evidence.kept("/act", Rules.holds(Fact.done(Fact.of("/act", File::act))));
        assertThat(at(kept, new File(null, Act.on(AS_OF))).reason()).isEqualTo(Reason.MET);
        assertThat(at(kept, new File(null, Act.notDone())).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(kept.path()).isEqualTo("/act");
        assertThat(kept.reads()).containsExactly("/act");
    }

    @Test
    void aJudgeOfItsOwnShowsItWhereItSays() {
        Outcome met = Outcome.of(Reason.MET, "/x");
        Evidence<File, String> own = Evidence.reading("/x", List.of("/x", "/y"), (file, occasion, here) -> met);
        assertThat(at(own, list())).isSameAs(met);
        assertThat(own.path()).isEqualTo("/x");
        assertThat(own.reads()).containsExactly("/x", "/y");
        Evidence<File, String> of = Evidence.of(Fact.of("/act", File::act), (file, occasion, here) -> met);
        assertThat(at(of, list())).isSameAs(met);
        assertThat(of.reads()).containsExactly("/act");
        Evidence<File, String> like = Evidence.like(any().ofOneOccasionEach(), List.of("/y"), (f, o, h) -> met);
        assertThat(at(like, list())).isSameAs(met);
        assertThat(like.path()).isEqualTo("/list");
        assertThat(like.reads()).containsExactlyInAnyOrder("/list", "/y");
        Occasion<String> one = ofYear();
        assertThat(like.kindOf(one)).isSameAs(one);
    }

    @Test
    void anyElementOnADayOfTheTimeShowsIt() {
        Evidence.Elements<File, Held, String> held = any().on(Fact.of("/on", Held::on));
        assertThat(at(held, list(on(LAST))).reason()).isEqualTo(Reason.MET);
        assertThat(at(held, list(on(YEAR.from()))).reason()).isEqualTo(Reason.MET);
        assertThat(at(held, list(on(LAST.plusDays(1)))).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(at(held, list(on(YEAR.from().minusDays(1)))).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(at(held, list(on(null))).missing()).containsExactly("/list/0/on");
        assertThat(at(held, list(on(null), on(LAST))).reason()).isEqualTo(Reason.MET);
        assertThat(at(held, list()).path()).isEqualTo("/list");
        assertThat(at(held, new File(null, null)).missing()).containsExactly("/list");
        assertThat(held.at(list(on(LAST)), ofYear(), Circumstances.alone(LAST.minusDays(1)))
                        .reason())
                .as("has not happened")
                .isEqualTo(Reason.NOT_MET);
        assertThat(held.reads()).containsExactly("/list", "/list/*/on");
    }

    @Test
    void anElementIsOfTheOccasionByItsValue() {
        Evidence.Elements<File, Held, String> village = any().of(Fact.of("/village", Held::village), whom -> whom);
        assertThat(at(village, list(of("T2"), of("T1"))).reason()).isEqualTo(Reason.MET);
        assertThat(at(village, list(of("T2"))).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(at(village, list(of(null))).missing()).containsExactly("/list/0/village");
        Evidence.Elements<File, Held, String> like =
                any().of(Fact.of("/village", Held::village), whom -> whom, String::equalsIgnoreCase);
        assertThat(at(like, list(of("t1"))).reason()).isEqualTo(Reason.MET);
        Evidence.Elements<File, Held, String> nobody = any().of(Fact.of("/village", Held::village), whom -> null);
        assertThat(nobody.at(list(of("T1")), occasion(LAST, false, "/whom"), HERE)
                        .missing())
                .containsExactly("/whom");
        assertThat(nobody.at(list(of("T1"), of("T2")), ofYear(), HERE).missing())
                .containsExactly("/list");
        assertThat(nobody.at(list(of("T1"), of(null)), occasion(LAST, false, "/whom"), HERE)
                        .missing())
                .containsExactlyInAnyOrder("/whom", "/list/1/village");
    }

    @Test
    void anElementMayBeOfTheLastDayOrOfTheWholeTime() {
        Evidence.Elements<File, Held, String> last = any().atLastDay(Fact.of("/on", Held::on));
        assertThat(at(last, list(on(LAST))).reason()).isEqualTo(Reason.MET);
        assertThat(at(last, list(on(LAST.minusDays(1)))).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(at(last, list(on(null))).missing()).containsExactly("/list/0/on");
        assertThat(last.at(list(on(LAST)), occasion(null, false, "/day"), HERE).missing())
                .containsExactly("/day");
        Evidence.Elements<File, Held, String> covering = any().covering(Fact.of("/covers", Held::covers));
        assertThat(at(covering, list(new Held(null, null, YEAR, null, null))).reason())
                .isEqualTo(Reason.MET);
        Period half = new Period(LocalDate.of(2025, 7, 1), LAST);
        assertThat(at(covering, list(new Held(null, null, half, null, null))).reason())
                .isEqualTo(Reason.NOT_MET);
        assertThat(at(covering, list(of(null))).missing()).containsExactly("/list/0/covers");
    }

    @Test
    void anElementFitsWhereAFactIsSoOrAJudgeSays() {
        assertThat(at(any().where(so()), list(so(true))).reason()).isEqualTo(Reason.MET);
        assertThat(at(any().where(so()), list(so(false))).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(at(any().where(so()), list(so(null))).missing()).containsExactly("/list/0/so");
        Evidence.Elements<File, Held, String> named = any().where(
                        so(), (held, occasion, here) -> Truth.of(occasion.name().equals("2025")));
        assertThat(at(named, list(so(true))).reason()).isEqualTo(Reason.MET);
        assertThat(named.reads()).containsExactly("/list", "/list/*/so");
        Evidence.Elements<File, Held, String> told =
                any().where(List.of("/so"), (held, occasion, here) -> Truth.UNKNOWN, (h, o, c) -> List.of("^/day"));
        assertThat(at(told, list(so(true))).missing()).containsExactly("/day");
        assertThat(at(any().where(so()).on(Fact.of("/on", Held::on)), list(so(null)))
                        .missing())
                .containsExactlyInAnyOrder("/list/0/so", "/list/0/on");
    }

    @Test
    void itsActIsDoneByTheLastDay() {
        Evidence.Elements<File, Held, String> done = any().done(act());
        assertThat(at(done, list(acted(Act.on(LAST)))).reason()).isEqualTo(Reason.MET);
        assertThat(at(done, list(acted(null))).missing()).containsExactly("/list/0/act");
        assertThat(done.at(list(acted(Act.on(LAST))), occasion(null, true, "/day", "#/period"), HERE)
                        .missing())
                .as("paths of the record that holds the list")
                .containsExactlyInAnyOrder("/day", "#/period");
        assertThat(done.at(list(acted(Act.notDone())), occasion(null, true, "/day"), HERE)
                        .reason())
                .isEqualTo(Reason.NOT_MET);
        assertThat(done.at(list(acted(Act.on(LAST))), occasion(null, true), HERE)
                        .missing())
                .containsExactly("/list/0/act");
        assertThat(done.reads()).containsExactly("/list", "/list/*/act");
    }

    @Test
    void itShowsMoreAndKeepsARule() {
        Outcome late = Outcome.of(Reason.LATE, "/on");
        Evidence.Elements<File, Held, String> showing = any().showing(
                        List.of("/on"),
                        (held, occasion, here) -> held.on() == null ? late : Outcome.of(Reason.MET, ""));
        assertThat(at(showing, list(on(null))).reason()).isEqualTo(Reason.LATE);
        assertThat(at(showing, list(on(null))).path()).isEqualTo("/list/0/on");
        assertThat(at(showing, list(on(null), on(LAST))).reason()).isEqualTo(Reason.MET);
        assertThat(showing.reads()).containsExactly("/list", "/list/*/on");
        Evidence.Elements<File, Held, String> keeping = any().keeping(Rules.holds(so()));
        assertThat(at(keeping, list(so(false))).path()).isEqualTo("/list/0/so");
        assertThat(at(keeping, list(so(true))).reason()).isEqualTo(Reason.MET);
        assertThat(keeping.reads()).containsExactly("/list", "/list/*/so");
        Evidence.Elements<File, Held, String> both = any().done(act()).keeping(Rules.holds(so()));
        assertThat(at(both, list(new Held(null, null, null, Act.on(LAST), false)))
                        .reason())
                .as("the worse of what it shows")
                .isEqualTo(Reason.NOT_MET);
    }

    @Test
    void aCautionIsNotedWhereItIsSo() {
        Evidence.Elements<File, Held, String> noting = any().noting("doubtful", so());
        assertThat(at(noting, list(so(true))).cautions()).containsExactly("doubtful");
        assertThat(at(noting, list(so(true))).reason()).isEqualTo(Reason.MET);
        assertThat(at(noting, list(so(false))).cautions()).isEmpty();
        assertThat(at(noting, list(so(null))).cautions()).isEmpty();
        assertThat(at(noting, list(so(true), so(false))).cautions())
                .as("one without is better")
                .isEmpty();
    }

    /** What could not show it anyway need not be known. */
    @Test
    void anElementThatMayFitDecidesOnlyWhereItCould() {
        Evidence.Elements<File, Held, String> both = any().where(so())
                .keeping(Rules.holds(Fact.of(
                        "/village",
                        held -> held.village() == null ? null : held.village().equals("T1"))));
        assertThat(at(both, list(of("T2"))).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(at(both, list(of("T1"))).missing()).containsExactly("/list/0/so");
        assertThat(at(both, list(of(null))).missing()).containsExactlyInAnyOrder("/list/0/so", "/list/0/village");
    }

    @Test
    void elementsOfOneKindEachSayWhich() {
        Occasion<String> one = ofYear();
        assertThat(any().kindOf(one)).isNull();
        assertThat(any().ofOneOccasionEach().kindOf(one)).isSameAs(one);
        assertThat(any().ofOneKindEach(Occasion::name).where(so()).kindOf(one)).isEqualTo("2025");
        assertThat(any().ofOneKindEach(Occasion::name)
                        .keeping(Rules.holds(so()))
                        .kindOf(one))
                .isEqualTo("2025");
    }

    @Test
    void oneOfSeveralShowsIt() {
        Evidence<File, String> listed = any().done(act());
        Evidence<File, String> either = Evidence.anyOf(List.of(listed, Evidence.act(Fact.of("/act", File::act))));
        Occasion<String> byLaw = occasion(LAST, true);
        assertThat(either.path()).isEqualTo("/list");
        assertThat(either.reads()).contains("/list", "/act");
        assertThat(either.at(new File(List.of(), Act.on(LAST)), byLaw, HERE).verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(either.at(new File(List.of(acted(Act.on(LAST))), Act.notDone()), byLaw, HERE)
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        Outcome nothingListed = either.at(new File(List.of(), Act.notDone()), byLaw, HERE);
        assertThat(nothingListed.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(nothingListed.path()).as("where something was found").isEqualTo("/act");
        Outcome late = either.at(new File(List.of(acted(Act.on(LAST.plusDays(1)))), Act.notDone()), byLaw, HERE);
        assertThat(late.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(late.path()).startsWith("/list/0");
    }

    @Test
    void whatNothingCalledForNeedNotBeDone() {
        Evidence<File, String> shown = any().doneUnless(so(), act());
        assertThat(shown.reads()).contains("/list/*/so", "/list/*/act");
        assertThat(at(shown, list(new Held(null, null, null, Act.notDone(), true)))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(at(shown, list(new Held(null, null, null, Act.on(LAST), false)))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(at(shown, list(new Held(null, null, null, Act.notDone(), false)))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void oneOfTwoShowsItBesideWhatIsAskedAnyway() {
        Fact<Held, LocalDate> day = Fact.of("/on", Held::on);
        Evidence<File, String> shown = any().keeping(Rules.holds(so()))
                .either(one -> one.done(act()), other -> other.keeping(Rules.holds(day.is(LAST))));
        assertThat(shown.reads()).contains("/list/*/so", "/list/*/act", "/list/*/on");
        assertThat(at(shown, list(new Held(null, null, null, Act.on(LAST), true)))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(at(shown, list(new Held(LAST, null, null, Act.notDone(), true)))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(at(shown, list(new Held(LAST.minusDays(1), null, null, Act.notDone(), true)))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(at(shown, list(new Held(LAST, null, null, Act.on(LAST), false)))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(at(shown, list(new Held(null, null, null, Act.on(LAST), null)))
                        .missing())
                .containsExactly("/list/0/so");
        assertThat(at(shown, list(so(null))).missing()).containsExactly("/list/0/so", "/list/0/act", "/list/0/on");
    }

    @Test
    void whatWasDoneIsAskedBesideALastDayThatIsNotKnown() {
        Evidence<File, String> done = any().done(act());
        Occasion<String> undated = occasion(null, false, "/decided");
        assertThat(done.at(list(acted(null)), undated, HERE).missing()).containsExactly("/decided", "/list/0/act");
        assertThat(done.at(list(acted(Act.undated())), undated, HERE).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    /** What a former unit did shows nothing of what the unit itself owes; it may show what is owed for a village (reading B15). */
    @Test
    void whatAFormerUnitDidShowsNothingOfTheUnitSOwn() {
        LocalDate formed = LocalDate.of(2025, 7, 1);
        Unit unit = UnitBuilder.builder().formedOn(formed).build();
        Evidence<File, Unit> act = Evidence.act(Fact.of("/act", File::act));
        Evidence<File, String> villageAct = Evidence.act(Fact.of("/act", File::act));
        File before = new File(null, Act.on(formed.minusDays(1)));
        assertThat(act.at(before, ofTheUnit(unit), inThe(unit)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(act.at(new File(null, Act.on(formed)), ofTheUnit(unit), inThe(unit))
                        .verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(villageAct.at(before, occasion(LAST, true), inThe(unit)).verdict())
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(act.at(new File(null, Act.undated()), ofTheUnit(unit), inThe(unit))
                        .missing())
                .as("by which of the two")
                .containsExactly("/act/on");
        assertThat(act.at(new File(null, null), ofTheUnit(unit), inThe(unit)).missing())
                .containsExactly("/act");
    }

    @Test
    void anElementFromBeforeTheUnitIsOfAVillageOnly() {
        LocalDate formed = LocalDate.of(2025, 7, 1);
        Unit unit = UnitBuilder.builder().formedOn(formed).build();
        Fact<Held, LocalDate> day = Fact.of("/on", Held::on);
        Evidence<File, Unit> own =
                Evidence.<File, Held, Unit>any(Fact.of("/list", File::list)).on(day);
        assertThat(own.at(list(on(formed.minusDays(1))), ofTheUnit(unit), inThe(unit))
                        .reason())
                .isEqualTo(Reason.NOT_MET);
        assertThat(own.at(list(on(formed)), ofTheUnit(unit), inThe(unit)).reason())
                .isEqualTo(Reason.MET);
        assertThat(any().on(day)
                        .at(list(on(formed.minusDays(1))), ofYear(), inThe(unit))
                        .reason())
                .isEqualTo(Reason.MET);
    }

    /** X contradicts another record, P waits; of the rest it is so, not so, or not known. */
    private static Evidence<File, String> judgedByVillage() {
        return any().keeping(Rules.rule(so(), (held, circumstances) -> {
            if ("X".equals(held.village())) {
                return Outcome.contradiction("/on", "#/other");
            }
            if ("P".equals(held.village())) {
                return Outcome.pending("/on", LAST);
            }
            return held.so() == null
                    ? Outcome.noData("/so")
                    : Outcome.of(held.so() ? Reason.MET : Reason.NOT_MET, "/so");
        }));
    }

    /** Whichever stands first: what might still keep it is asked for once the last day has passed, or where there is none. */
    @Test
    void besideWhatContradictsAnElementThatLacksDataIsAskedForAfterTheLastDay() {
        Evidence<File, String> evidence = judgedByVillage();
        File first = list(of("X"), of("T"));
        File second = list(of("T"), of("X"));
        assertThat(at(evidence, first).missing()).containsExactly("/list/1/so");
        assertThat(at(evidence, second).missing()).containsExactly("/list/0/so");
        Circumstances after = Circumstances.alone(LAST.plusDays(1));
        assertThat(evidence.at(first, ofYear(), after).missing()).containsExactly("/list/1/so");
        assertThat(evidence.at(first, occasion(null, false), after).missing()).containsExactly("/list/1/so");
        Circumstances onLast = Circumstances.alone(LAST);
        assertThat(evidence.at(first, occasion(null, false), onLast).missing()).containsExactly("/list/1/so");
        for (File either : List.of(first, second)) {
            Outcome waiting = evidence.at(either, ofYear(), onLast);
            assertThat(waiting.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(waiting.path()).isEqualTo(either == first ? "/list/0/on" : "/list/1/on");
        }
    }

    @Test
    void whatContradictsIsOpenUnlessAnotherElementShowsItOrWaits() {
        Evidence<File, String> evidence = judgedByVillage();
        for (Circumstances day : List.of(HERE, Circumstances.alone(LAST))) {
            assertThat(evidence.at(list(of("X"), of("X")), ofYear(), day).path())
                    .isEqualTo("/list/0/on");
            assertThat(evidence.at(list(of("X")), ofYear(), day).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(evidence.at(list(so(false), of("X")), ofYear(), day).reason())
                    .isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(evidence.at(list(of("X"), so(true)), ofYear(), day).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(evidence.at(list(of("X"), of("P")), ofYear(), day).verdict())
                    .isEqualTo(Verdict.PENDING);
        }
    }
}
