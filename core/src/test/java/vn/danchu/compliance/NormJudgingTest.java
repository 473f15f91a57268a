package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.Citation;
import vn.danchu.law.Instruments;
import vn.danchu.law.OptIn;
import vn.danchu.law.OptInBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChangeBuilder;
import vn.danchu.record.Act;

/** When a norm is asked of a record, and what its finding says besides what its rule does. */
class NormJudgingTest {

    record Talk(
            @Nullable LocalDate on,
            @Nullable Boolean kept,
            @Nullable Boolean open,
            @Nullable Setting setting) {}

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final Talk KEPT = new Talk(DAY, true, true, null);
    private static final Talk BROKEN = new Talk(DAY, false, true, null);

    private static Fact<Talk, Boolean> kept() {
        return Fact.of("/kept", Talk::kept);
    }

    private static Subject<Talk> subject() {
        return Subject.of(Talk.class, Fact.of("/on", Talk::on)).settingOf(Fact.of("/setting", Talk::setting));
    }

    private static Norm.Draft<Talk> draft() {
        return subject().in(Setting.COMMUNE).norm("L10-13.1-example", NormKind.PRESENCE, "L10:13.1");
    }

    private static Norm<Talk> norm() {
        return draft().requires(Rules.holds(kept()));
    }

    private static UnitBuilder a(Setting setting) {
        return UnitBuilder.builder().setting(setting);
    }

    private static Circumstances in(Unit unit, LocalDate asOf) {
        return new Circumstances(unit, Period.year(2026), asOf, WorkingCalendar.vietnam(), Set.of())
                .within("a dossier");
    }

    private static Finding judge(Norm<Talk> norm, Talk talk, Unit unit) {
        return norm.judge(talk, "/talks/4", in(unit, AS_OF));
    }

    private static Finding judge(Talk talk) {
        return judge(norm(), talk, a(Setting.COMMUNE).build());
    }

    @Test
    void itsFindingNamesTheRecordTheDatumAndThePlaceInTheLaw() {
        Finding finding = judge(BROKEN);
        assertThat(finding.norm()).isEqualTo("L10-13.1-example");
        assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(finding.record()).isEqualTo("/talks/4");
        assertThat(finding.path()).isEqualTo("/talks/4/kept");
        assertThat(finding.citations()).containsExactly(Citation.parse("L10:13.1"));
        assertThat(finding.grade()).isEqualTo(Grade.BINDING);
        assertThat(judge(KEPT).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judge(new Talk(DAY, null, true, null)).arguments().get(Argument.MISSING))
                .isEqualTo(List.of("/talks/4/kept"));
    }

    @Test
    void aRuleThatFailsIsAFaultOfTheLibraryAndStopsNothing() {
        Norm<Talk> broken = draft().requires(Rules.holds(Fact.of("/kept", talk -> {
            throw new IllegalStateException("a fault");
        })));
        Finding finding = judge(broken, KEPT, a(Setting.COMMUNE).build());
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.reason()).isEqualTo(Reason.FAULT);
        assertThat(finding.path()).isEqualTo("/talks/4");
    }

    /** Where it is not known whether there is a union, what matters neither with one nor without is not asked for. */
    @Test
    void ofWhatIsMissingBesideTheUnionOnlyWhatMattersIsNamed() {
        Outcome met = Outcome.of(Reason.MET, "/kept");
        Outcome open = Outcome.noData("/kept");
        assertThat(missingWhere(Outcome.of(Reason.NOT_MET, "/kept"), met)).isEqualTo(List.of("/unit/hasUnion"));
        assertThat(missingWhere(open, met)).as("asked once there is one").isEqualTo(List.of("/unit/hasUnion"));
        assertThat(missingWhere(open, open)).isEqualTo(List.of("/unit/hasUnion", "/talks/4/kept"));
    }

    private static @Nullable Object missingWhere(Outcome withUnion, Outcome without) {
        Rule<Talk> rule = (talk, circumstances) -> {
            Boolean union = circumstances.unit().hasUnion();
            if (union == null) {
                return Outcome.noData("#/unit/hasUnion", "/kept");
            }
            return union ? withUnion : without;
        };
        return judge(
                        draft().requires(Rules.rule(kept(), rule)),
                        KEPT,
                        a(Setting.COMMUNE).build())
                .arguments()
                .get(Argument.MISSING);
    }

    @Nested
    class Cautions {

        private Norm<Talk> carrying() {
            return draft().caution(Condition.of("beware", "/open", Talk::open)).requires(Rules.holds(kept()));
        }

        private List<String> cautions(@Nullable Boolean open, @Nullable LocalDate on) {
            return judge(
                            carrying(),
                            new Talk(on, true, open, null),
                            a(Setting.COMMUNE).build())
                    .cautions();
        }

        @Test
        void areCarriedWhereTheyAreKnownToHold() {
            assertThat(cautions(true, DAY)).containsExactly("beware");
            assertThat(cautions(false, DAY)).isEmpty();
            assertThat(cautions(null, DAY)).isEmpty();
            assertThat(carrying().cautions()).containsExactly("beware");
        }

        @Test
        void areNotCarriedWhereTheNormDoesNotApply() {
            assertThat(cautions(true, LocalDate.of(2023, 6, 30))).isEmpty();
        }
    }

    @Nested
    class Conditions {

        private Finding under(@Nullable Boolean open, @Nullable Boolean kept) {
            Norm<Talk> norm =
                    draft().when(Condition.of("open", "/open", Talk::open)).requires(Rules.holds(kept()));
            return judge(
                    norm, new Talk(DAY, kept, open, null), a(Setting.COMMUNE).build());
        }

        @Test
        void thatFailLeaveNothingToJudge() {
            assertThat(under(false, false).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(under(false, false).arguments().get(Argument.CONDITION)).isEqualTo("open");
            assertThat(under(false, false).path()).isEqualTo("/talks/4/open");
            assertThat(under(true, false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void thatAreNotKnownLeaveItOpenAndAreNamed() {
            assertThat(under(null, false).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(under(null, false).arguments().get(Argument.MISSING)).isEqualTo(List.of("/talks/4/open"));
            assertThat(under(null, null).arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/talks/4/open", "/talks/4/kept"));
        }

        private Norm<Talk> open(Rule<Talk> rule) {
            return draft().when(Condition.of("open", "/open", Talk::open)).requires(rule);
        }

        @Test
        void areAskedOnlyInUnitsAndOnDaysOfTheLaw() {
            Talk before = new Talk(LocalDate.of(2023, 6, 30), false, false, null);
            assertThat(judge(
                                    open(Rules.holds(kept())),
                                    before,
                                    a(Setting.COMMUNE).build())
                            .reason())
                    .isEqualTo(Reason.NOT_IN_FORCE);
        }

        @Test
        void thatAreNotKnownDoNotMatterWhereNothingIsOwedAnyway() {
            Talk unknown = new Talk(DAY, false, null, null);
            Unit commune = a(Setting.COMMUNE).build();
            Norm<Talk> nothing = open(Rules.where(Fact.of("/kept", Talk::kept), Rules.holds(kept())));
            assertThat(judge(nothing, unknown, commune).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(open(later()), unknown, commune).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(judge(open(later()), unknown, UnitBuilder.builder().build())
                            .arguments()
                            .get(Argument.MISSING))
                    .as("of a unit of which nothing is known the day may have passed")
                    .isEqualTo(List.of("/unit/setting"));
        }

        /** Something not done that is due on the day after the report's. */
        private static Rule<Talk> later() {
            return TimeRules.by(
                    Fact.<Talk, LocalDate>known(circumstances -> AS_OF.plusDays(1)),
                    Fact.<Talk, Act>known(circumstances -> Act.notDone()));
        }

        @Test
        void areAwaitedWithTheDayOfTheFact() {
            Talk unknown = new Talk(DAY, false, null, null);
            Circumstances before = in(a(Setting.COMMUNE).build(), DAY.minusDays(1));
            assertThat(open(Rules.holds(kept())).judge(unknown, "", before).verdict())
                    .isEqualTo(Verdict.PENDING);
            Circumstances ofNoUnit = in(UnitBuilder.builder().build(), DAY.minusDays(1));
            assertThat(open(Rules.holds(kept()))
                            .judge(unknown, "", ofNoUnit)
                            .arguments()
                            .get(Argument.MISSING))
                    .isEqualTo(List.of("/unit/setting"));
        }
    }

    /** Whether there is a union is asked first, and what else is missing only if it matters with one or without. */
    @Nested
    class AUnion {

        private static Fact<Talk, Boolean> has() {
            return Fact.ofUnit("hasUnion", unit -> unit.hasUnion());
        }

        private Object missing(Rule<Talk> rule) {
            return judge(
                            draft().requires(rule),
                            new Talk(DAY, null, null, null),
                            a(Setting.COMMUNE).build())
                    .arguments()
                    .get(Argument.MISSING);
        }

        @Test
        void aloneIsAskedForWhereTheRestMattersNeitherWithItNorWithoutIt() {
            assertThat(missing(Rules.all(Rules.holds(has()), Rules.where(Fact.not(has()), Rules.holds(kept())))))
                    .isEqualTo(List.of("/unit/hasUnion"));
        }

        @Test
        void isAskedForWithTheRestWhereThatMattersEitherWay() {
            Rule<Talk> open = Rules.holds(Fact.of("/open", Talk::open));
            assertThat(missing(Rules.choose(has(), Rules.holds(kept()), open)))
                    .isEqualTo(List.of("/unit/hasUnion", "/talks/4/kept"));
        }
    }

    /** The Law is in force since 1 July 2023 (L10:90.1). */
    @Nested
    class Days {

        @Test
        void beforeTheLawAreNotJudged() {
            Finding before = judge(new Talk(LocalDate.of(2023, 6, 30), false, true, null));
            assertThat(before.reason()).isEqualTo(Reason.NOT_IN_FORCE);
            assertThat(before.path()).isEqualTo("/talks/4/on");
            assertThat(before.arguments().get(Argument.START)).isEqualTo(LocalDate.of(2023, 7, 1));
            assertThat(before.arguments().get(Argument.DONE)).isEqualTo(LocalDate.of(2023, 6, 30));
            assertThat(judge(new Talk(LocalDate.of(2023, 7, 1), false, true, null))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void thatAreNotKnownLeaveItOpen() {
            Finding unknown = judge(new Talk(null, false, true, null));
            assertThat(unknown.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(unknown.arguments().get(Argument.MISSING)).isEqualTo(List.of("/talks/4/on"));
        }

        @Test
        void thatAreNotKnownHideNoContradiction() {
            Norm<Talk> norm = draft().requires(
                            Rules.rule(kept(), (talk, circumstances) -> Outcome.contradiction("/kept", "/open")));
            assertThat(judge(
                                    norm,
                                    new Talk(null, true, false, null),
                                    a(Setting.COMMUNE).build())
                            .reason())
                    .isEqualTo(Reason.STATEMENTS_CONTRADICT);
        }

        @Test
        void thatPassedAreNamedAsTheDayWhenItWasDue() {
            Norm<Talk> norm = draft().requires(TimeRules.by(
                    Fact.of("/on", Talk::on), Fact.<Talk, Act>known(circumstances -> Act.notDone())));
            Finding overdue = judge(norm, KEPT, a(Setting.COMMUNE).build());
            assertThat(overdue.reason()).isEqualTo(Reason.OVERDUE);
            assertThat(overdue.due()).isEqualTo(DAY);
            assertThat(judge(BROKEN).due()).isNull();
        }

        @Test
        void stillToComeAreAwaited() {
            Unit commune = a(Setting.COMMUNE).build();
            Finding awaited = norm().judge(BROKEN, "/talks/4", in(commune, DAY.minusDays(1)));
            assertThat(awaited.verdict()).isEqualTo(Verdict.PENDING);
            assertThat(awaited.due()).isEqualTo(DAY);
            assertThat(awaited.path()).isEqualTo("/talks/4/on");
            assertThat(norm().judge(BROKEN, "/talks/4", in(commune, DAY)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        /** Before the talk of 2 March; the plan was due on 10 February. */
        @Test
        void stillToComeHaveNoLastDayWhereTheOneCountedBackHasPassed() {
            Unit commune = a(Setting.COMMUNE).build();
            assertThat(planned(Act.notDone()).judge(BROKEN, "", in(commune, DAY.minusDays(20))))
                    .satisfies(due -> assertThat(due.path()).isEqualTo("/plan"))
                    .satisfies(due -> assertThat(due.due()).isEqualTo(DAY.minusDays(20)));
            Act late = Act.on(DAY.minusDays(19));
            for (Act plan : List.of(Act.notDone(), late)) {
                Finding passed = planned(plan).judge(BROKEN, "", in(commune, DAY.minusDays(19)));
                assertThat(passed.verdict()).isEqualTo(Verdict.PENDING);
                assertThat(passed.path()).isEqualTo("/on");
                assertThat(passed.due()).isNull();
                assertThat(passed.arguments())
                        .isEqualTo(Arguments.of(Argument.DONE, DAY).with(Argument.DUE, DAY.minusDays(20)));
            }
            Finding untold = planned(null).judge(BROKEN, "", in(commune, DAY.minusDays(19)));
            assertThat(untold.due()).as("it may have been done in time").isEqualTo(DAY);
        }

        private Norm<Talk> planned(@Nullable Act plan) {
            return draft().requires(TimeRules.deadline(
                    Fact.of("/on", Talk::on), Limit.daysBefore(20), Fact.of("/plan", talk -> plan)));
        }

        @Test
        void outsideTheLifeOfTheUnitAreNotItsOwn() {
            Unit formed = a(Setting.COMMUNE).formedOn(DAY.plusDays(1)).build();
            assertThat(judge(norm(), BROKEN, formed).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(norm(), BROKEN, formed).path()).isEqualTo("/unit/formedOn");
            Unit ended = a(Setting.COMMUNE).endedOn(DAY.minusDays(1)).build();
            assertThat(judge(norm(), BROKEN, ended).path()).isEqualTo("/unit/endedOn");
            assertThat(judge(
                                    norm(),
                                    BROKEN,
                                    a(Setting.COMMUNE)
                                            .formedOn(DAY)
                                            .endedOn(DAY)
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void ofAPeriodAreThoseOfItsLaw() {
            Norm<Talk> norm = Subject.ofPeriod(Talk.class)
                    .in(Setting.COMMUNE)
                    .norm("L10-14.3-example", NormKind.PRESENCE, "L10:14.3")
                    .requires(Rules.holds(kept()));
            assertThat(overPeriod(norm, Period.year(2022)).reason()).isEqualTo(Reason.NOT_IN_FORCE);
            assertThat(overPeriod(norm, Period.year(2022)).path()).isEqualTo("/period");
            assertThat(overPeriod(norm, Period.year(2023)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(overPeriod(norm, null).arguments().get(Argument.MISSING)).isEqualTo(List.of("/period"));
        }

        /** The unit has a Council since 1 July. */
        @Test
        void ofAPeriodAreJudgedInTheUnitOfItsLastDay() {
            Unit since = a(Setting.COMMUNE)
                    .hasCouncil(false)
                    .changes(List.of(UnitChangeBuilder.builder()
                            .from(LocalDate.of(2026, 7, 1))
                            .hasCouncil(true)
                            .build()))
                    .build();
            Norm<Talk> norm = Subject.ofPeriod(Talk.class)
                    .in(Setting.COMMUNE)
                    .norm("L10-14.3-example", NormKind.PRESENCE, "L10:14.3")
                    .when(CouncilRules.hasCouncil())
                    .requires(Rules.holds(kept()));
            assertThat(judge(norm, BROKEN, since).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        private Finding overPeriod(Norm<Talk> norm, @Nullable Period period) {
            Circumstances circumstances = new Circumstances(
                            a(Setting.COMMUNE).build(), period, AS_OF, WorkingCalendar.vietnam(), Set.of())
                    .within("a dossier");
            return norm.judge(BROKEN, "", circumstances);
        }
    }

    @Nested
    class Settings {

        @Test
        void ofAnotherUnitsCodesAreToldAsSuch() {
            Talk ofAnAgency = new Talk(DAY, false, true, Setting.AGENCY);
            assertThat(judge(ofAnAgency).reason()).isEqualTo(Reason.OTHER_SETTING);
            assertThat(judge(norm(), ofAnAgency, a(Setting.AGENCY).build()).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(new Talk(DAY, false, true, Setting.COMMUNE)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void thatAreNotKnownLeaveADossierOpenButNotARecordOnItsOwn() {
            Unit unknown = UnitBuilder.builder().code("00001").build();
            assertThat(judge(norm(), BROKEN, unknown).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(judge(norm(), BROKEN, unknown).arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/unit/setting"));
            assertThat(norm().judge(BROKEN, "", Circumstances.alone(AS_OF)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        /** The army, the police and some others have rules of their own (L10:83.5, 84.2, 91.2). */
        @Test
        void ofUnitsWithRulesOfTheirOwnAreNotAsked() {
            Finding finding =
                    judge(norm(), BROKEN, a(Setting.COMMUNE).ownRules(true).build());
            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(finding.path()).isEqualTo("/unit/ownRules");
            assertThat(judge(norm(), BROKEN, a(Setting.COMMUNE).ownRules(false).build())
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void bindTheUnitsThatTheyName() {
            assertThat(norm().binds(a(Setting.COMMUNE).build())).isTrue();
            assertThat(norm().binds(a(Setting.AGENCY).build())).isFalse();
            assertThat(norm().binds(UnitBuilder.builder().build())).isTrue();
        }
    }

    /** An employer outside the state sector may choose what binds state enterprises in chapter IV, section 1 (L10:82.2). */
    @Nested
    class Choices {

        private Norm<Talk> ofEnterprises() {
            return subject()
                    .in(Setting.STATE_ENTERPRISE)
                    .norm("L10-65.1-example", NormKind.PRESENCE, "L10:65.1")
                    .requires(Rules.holds(kept()));
        }

        private Unit employer(OptInBuilder choice) {
            return a(Setting.NON_STATE_EMPLOYER).optIn(choice.build()).build();
        }

        private OptInBuilder chose(String provision) {
            return OptInBuilder.builder()
                    .provisions(List.of(Citation.parse(provision)))
                    .from(DAY);
        }

        @Test
        void bindWhoChoseAndNobodyElse() {
            assertThat(ofEnterprises().binds(employer(chose("L10:65")))).isTrue();
            assertThat(ofEnterprises().binds(employer(chose("L10:64-81")))).isTrue();
            assertThat(ofEnterprises().binds(employer(chose("L10:66")))).isFalse();
            assertThat(ofEnterprises().binds(a(Setting.NON_STATE_EMPLOYER).build()))
                    .isFalse();
            assertThat(ofEnterprises().binds(employer(OptInBuilder.builder()))).isTrue();
            OptIn all = chose("L10:64-81").build();
            assertThat(ofEnterprises().binds(a(Setting.AGENCY).optIn(all).build()))
                    .isFalse();
            assertThat(norm().binds(employer(chose("L10:64-81")))).isFalse();
        }

        @Test
        void bindFromTheirFirstDayToTheirLast() {
            assertThat(chosen(chose("L10:65")).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            Finding before = chosen(chose("L10:65").from(DAY.plusDays(1)));
            assertThat(before.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(before.path()).isEqualTo("/unit/optIn/from");
            assertThat(chosen(chose("L10:65").to(DAY)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            Finding dropped = chosen(chose("L10:65").from(DAY.minusDays(9)).to(DAY.minusDays(1)));
            assertThat(dropped.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(dropped.path()).isEqualTo("/unit/optIn/to");
        }

        @Test
        void whoseFirstDayIsNotKnownLeaveItOpen() {
            Finding open = chosen(chose("L10:65").from(null));
            assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(open.arguments().get(Argument.MISSING)).isEqualTo(List.of("/unit/optIn/from"));
            assertThat(chosen(chose("L10:65").from(null).to(DAY.minusDays(1))).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void whoseProvisionsAreNotKnownLeaveItOpen() {
            Finding open = chosen(OptInBuilder.builder().from(DAY));
            assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(open.arguments().get(Argument.MISSING)).isEqualTo(List.of("/unit/optIn/provisions"));
        }

        /** A record on its own may be a state enterprise's, or one of an employer that chose. */
        @Test
        void ofARecordOnItsOwnHoldWhereBothAgree() {
            assertThat(alone(chose("L10:65")).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            for (OptInBuilder other : List.of(chose("L10:66"), chose("L10:65").from(DAY.plusDays(1)))) {
                assertThat(alone(other).verdict()).isEqualTo(Verdict.UNDETERMINED);
                assertThat(alone(other).arguments().get(Argument.MISSING)).isEqualTo(List.of("/unit/setting"));
            }
        }

        private Finding alone(OptInBuilder choice) {
            Unit unit = UnitBuilder.builder().optIn(choice.build()).build();
            return ofEnterprises()
                    .judge(
                            new Talk(DAY, false, true, Setting.STATE_ENTERPRISE),
                            "",
                            new Circumstances(unit, null, AS_OF, WorkingCalendar.vietnam(), Set.of()));
        }

        private Norm<Talk> in(Setting first, Setting... more) {
            return subject()
                    .in(first, more)
                    .norm("D145-39.1-example", NormKind.PRESENCE, "D145:39.1")
                    .requires(Rules.holds(kept()));
        }

        /** Who chose keeps records of two settings, and each tells by its codes of which it is. */
        @Test
        void leaveOpenOfWhichSettingARecordIs() {
            Unit chose = employer(chose("L10:64-81"));
            Talk unknown = new Talk(DAY, false, true, null);
            assertThat(judge(ofEnterprises(), unknown, chose).arguments().get(Argument.MISSING))
                    .isEqualTo(List.of("/talks/4/setting"));
            assertThat(judge(in(Setting.NON_STATE_EMPLOYER), unknown, chose)
                            .arguments()
                            .get(Argument.MISSING))
                    .isEqualTo(List.of("/talks/4/setting"));
            assertThat(judge(in(Setting.NON_STATE_EMPLOYER, Setting.STATE_ENTERPRISE), unknown, chose)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(
                                    in(Setting.NON_STATE_EMPLOYER),
                                    unknown,
                                    a(Setting.NON_STATE_EMPLOYER).build())
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void areReadByNormsOfEmployersWhoseRecordsTellTheirSetting() {
            assertThat(in(Setting.NON_STATE_EMPLOYER).reads()).contains("#/unit/optIn/provisions");
            assertThat(Subject.of(Talk.class, Fact.of("/on", Talk::on))
                            .in(Setting.NON_STATE_EMPLOYER)
                            .norm("D145-39.1-example", NormKind.PRESENCE, "D145:39.1")
                            .requires(Rules.holds(kept()))
                            .reads())
                    .noneMatch(path -> path.contains("optIn"));
        }

        private Finding chosen(OptInBuilder choice) {
            return judge(ofEnterprises(), new Talk(DAY, false, true, Setting.STATE_ENTERPRISE), employer(choice));
        }

        @Test
        void areReadByTheNormsThatMayBeChosen() {
            assertThat(ofEnterprises().reads())
                    .contains(
                            "#/unit/setting",
                            "#/unit/optIn/provisions",
                            "#/unit/optIn/from",
                            "#/unit/optIn/to",
                            "/kept");
            assertThat(norm().reads())
                    .contains("#/unit/setting", "/on", "/setting", "/kept")
                    .noneMatch(path -> path.contains("optIn"));
        }
    }

    @Nested
    class Declarations {

        @Test
        void sayWhatTheyAskAndWhatTheyMayAnswer() {
            assertThat(norm().id()).isEqualTo("L10-13.1-example").isEqualTo(norm().toString());
            assertThat(norm().kind()).isEqualTo(NormKind.PRESENCE);
            assertThat(norm().citations()).containsExactly(Citation.parse("L10:13.1"));
            assertThat(norm().inForce()).isEqualTo(Instruments.L10.inForce());
            assertThat(norm().type()).isEqualTo(Talk.class);
            assertThat(norm().settings()).containsExactly(Setting.COMMUNE);
            assertThat(norm().verdicts())
                    .contains(Verdict.NOT_APPLICABLE, Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.UNDETERMINED);
            assertThat(draft().requires(CountRules.atLeast(3, Fact.<Talk, Integer>of("/count", talk -> 1)))
                            .asks())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.values()).containsExactly("3"));
        }

        @Test
        void sayWhatTheirConditionsReadButNotTheRecordItself() {
            Norm<Talk> norm = draft().when(Condition.of("open", "/open", Talk::open))
                    .requires(Rules.holds(Fact.of("", talk -> true)));
            assertThat(norm.reads()).contains("/open").doesNotContain("");
        }

        @Test
        void citeSomethingAndBelongToTheirInstrument() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> subject().norm("L10-13.1-example", NormKind.PRESENCE))
                    .withMessageContaining("cites nothing");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> subject()
                            .norm(Instruments.L10, "L97-13.1-example", NormKind.PRESENCE, Citation.parse("L10:13.1")))
                    .withMessageStartingWith("norm L97-13.1-example begins with no instrument's code");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> draft().citesBefore(Instruments.L97, "L10:13.2"))
                    .withMessage("norm L10-13.1-example does not cite L10:13.2");
        }

        /** A subordinate workplace practises democracy on its own only where that is decided (L10:4.2, 4.3). */
        @Test
        void overThePeriodOfAWorkplaceAskOfASubordinateUnitWhetherItIsOnItsOwn() {
            Norm<Talk> norm = Subject.ofPeriod(Talk.class)
                    .in(Setting.AGENCY)
                    .norm("L10-48.1-example", NormKind.PRESENCE, "L10:48.1")
                    .requires(Rules.holds(kept()));
            assertThat(norm.conditions()).containsExactly("own-democracy");
            assertThat(judge(norm, BROKEN, a(Setting.AGENCY).build()).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(
                                    norm,
                                    BROKEN,
                                    a(Setting.AGENCY)
                                            .subordinate(true)
                                            .ownDemocracy(false)
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(
                                    norm,
                                    BROKEN,
                                    a(Setting.AGENCY)
                                            .subordinate(true)
                                            .ownDemocracy(true)
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(norm, BROKEN, a(Setting.AGENCY).subordinate(true).build())
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(Subject.ofPeriod(Talk.class)
                            .norm("L10-14.3-example", NormKind.PRESENCE, "L10:14.3")
                            .requires(Rules.holds(kept()))
                            .conditions())
                    .isEmpty();
        }
    }
}
