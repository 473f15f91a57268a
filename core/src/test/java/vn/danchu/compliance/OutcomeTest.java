package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of two outcomes counts, and what of the other is told with it. */
class OutcomeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Outcome MET = Outcome.of(Reason.MET, "/met");
    private static final Outcome BROKEN = Outcome.of(Reason.NOT_MET, "/broken");
    private static final Outcome NONE = Outcome.of(Reason.NOTHING_TO_JUDGE, "/none");
    private static final Outcome OPEN = Outcome.noData("/open");
    private static final Outcome PENDING = Outcome.pending("/pending", DAY);
    private static final Outcome CONTRADICTION = Outcome.contradiction("/one", "/other");

    private static Outcome absent(String... names) {
        return Outcome.of(Reason.ABSENT, "/list").with(Argument.ABSENT, List.of(names));
    }

    private static Outcome lacking(String... names) {
        return Outcome.of(Reason.LACKING, "/list").with(Argument.LACKING, List.of(names));
    }

    private static Outcome late(String name) {
        return Outcome.of(Reason.SOME_LATE, "/list")
                .with(Argument.BELATED, List.of(new Delay(name, DAY.plusDays(1), DAY)));
    }

    @Test
    void namesBothPlacesOfAContradictionAndOneOnce() {
        assertThat(CONTRADICTION.path()).isEqualTo("/one");
        assertThat(CONTRADICTION.arguments().get(Argument.ALSO)).isEqualTo(List.of("/one", "/other"));
        assertThat(Outcome.contradiction("/one", "/one").arguments().get(Argument.ALSO))
                .isEqualTo(List.of("/one"));
        assertThat(Outcome.yearEndContradicted().arguments().get(Argument.ALSO))
                .isEqualTo(List.of("#/unit/yearEnd", "#/staffConferences"));
    }

    @Test
    void namesWhatIsMissingOnceAsAWhole() {
        assertThat(Outcome.noData("/a/b", "/a", "/ab", "/a").missing()).containsExactly("/a", "/ab");
        assertThat(Outcome.noData("/a", "/a").missing()).containsExactly("/a");
        assertThat(Outcome.noData("/a").missing()).containsExactly("/a");
        assertThat(Outcome.noData("", "/a").missing()).containsExactly("", "/a");
    }

    @Test
    void ofAnElementStandsBelowItsPlaceInTheList() {
        Outcome of =
                Outcome.noData("/on", "#/period").onceKnown(List.of("/kind")).below("/list/2");
        assertThat(of.path()).isEqualTo("/list/2/kind");
        assertThat(of.missing()).containsExactly("/list/2/kind");
        assertThat(of.arguments().get(Argument.MISSING)).isEqualTo(List.of("/list/2/kind", "/list/2/on", "#/period"));
        assertThat(BROKEN.below("/list/2").mayNotApply()).isFalse();
        assertThat(OPEN.ifAtAll().below("/list/2").mayNotApply()).isTrue();
    }

    @Nested
    class The_worse {

        @Test
        void isTheGraverWhicheverComesFirst() {
            List<Outcome> rising = List.of(NONE, MET, PENDING, OPEN, BROKEN);
            for (int i = 0; i < rising.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(Outcome.worse(rising.get(i), rising.get(j)).path())
                            .isEqualTo(rising.get(i).path());
                    assertThat(Outcome.worse(rising.get(j), rising.get(i)).path())
                            .isEqualTo(rising.get(i).path());
                }
            }
        }

        @Test
        void ofTwoThatWaitIsTheOneWithTheEarlierLastDay() {
            Outcome sooner = Outcome.pending("/sooner", DAY.minusDays(1));
            Outcome undated = Outcome.of(Reason.AWAITS_EVENT, "/undated");
            assertThat(Outcome.worse(PENDING, sooner).path()).isEqualTo("/sooner");
            assertThat(Outcome.worse(sooner, PENDING).path()).isEqualTo("/sooner");
            assertThat(Outcome.worse(PENDING, Outcome.pending("/same", DAY)).path())
                    .isEqualTo("/pending");
            assertThat(Outcome.worse(PENDING, undated).path()).isEqualTo("/pending");
            assertThat(Outcome.worse(undated, PENDING).path()).isEqualTo("/pending");
            assertThat(Outcome.worse(undated, Outcome.of(Reason.AWAITS_EVENT, "/too"))
                            .path())
                    .isEqualTo("/undated");
            assertThat(Outcome.worse(MET, PENDING).path()).isEqualTo("/pending");
        }

        @Test
        void isAContradictionBeforeWhatIsOnlyMissing() {
            assertThat(Outcome.worse(OPEN, CONTRADICTION).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(Outcome.worse(CONTRADICTION, OPEN).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            Outcome ofAnother = Outcome.of(Reason.OTHER_SETTING, "/code");
            assertThat(Outcome.worse(OPEN, ofAnother).path()).isEqualTo("/code");
            assertThat(Outcome.worse(ofAnother, OPEN).path()).isEqualTo("/code");
            Outcome unsettled = Outcome.of(Reason.LAW_UNSETTLED, "/unsettled");
            assertThat(Outcome.worse(unsettled, CONTRADICTION).path()).isEqualTo("/unsettled");
        }

        @Test
        void lacksWhatBothLack() {
            assertThat(Outcome.worse(OPEN, Outcome.noData("/more")).missing()).containsExactly("/open", "/more");
            assertThat(Outcome.worse(OPEN, MET).missing()).containsExactly("/open");
        }

        @Test
        void carriesTheCautionsOfBoth() {
            assertThat(Outcome.worse(BROKEN.caution("one"), MET.caution("two")).cautions())
                    .containsExactly("one", "two");
        }

        @Test
        void addsUpHowTheOccasionsOfBothStand() {
            Fulfilment one = new Fulfilment(1, 0, 0, 0, 0, 0);
            Fulfilment two = new Fulfilment(0, 0, 0, 1, 0, 0);
            assertThat(Outcome.worse(MET.with(one), BROKEN.with(two)).fulfilment())
                    .isEqualTo(new Fulfilment(1, 0, 0, 1, 0, 0));
            assertThat(Outcome.worse(MET.with(one), BROKEN).fulfilment()).isNull();
            assertThat(Outcome.worse(MET, BROKEN.with(two)).fulfilment()).isEqualTo(two);
        }

        @Test
        void isKeptForSureBesideWhatIsKeptIfItAppliesAtAll() {
            Outcome perhaps = MET.provided(List.of("/any"));
            Outcome sure = Outcome.of(Reason.MET, "/sure");
            assertThat(Outcome.worse(perhaps, sure).path()).isEqualTo("/sure");
            assertThat(Outcome.worse(perhaps, sure).missing()).isEmpty();
            assertThat(Outcome.worse(sure, perhaps).missing()).isEmpty();
            assertThat(Outcome.worse(perhaps, Outcome.of(Reason.MET, "/too").provided(List.of("/more")))
                            .missing())
                    .containsExactly("/any", "/more");
            assertThat(Outcome.worse(perhaps, NONE).missing()).containsExactly("/any");
            assertThat(Outcome.worse(NONE, perhaps).missing()).containsExactly("/any");
        }
    }

    /** Of two broken duties each is named. */
    @Nested
    class Both_broken {

        @Test
        void atTwoPlacesAreNamedBoth() {
            Outcome other = Outcome.of(Reason.NOT_MET, "/other");
            Outcome third = Outcome.of(Reason.NOT_MET, "/third");
            assertThat(Outcome.worse(BROKEN, other).arguments().get(Argument.ALSO))
                    .isEqualTo(List.of("/other"));
            assertThat(Outcome.worse(Outcome.worse(BROKEN, other), third)
                            .arguments()
                            .get(Argument.ALSO))
                    .isEqualTo(List.of("/other", "/third"));
            assertThat(Outcome.worse(Outcome.worse(BROKEN, other), third)
                            .arguments()
                            .size())
                    .isEqualTo(BROKEN.arguments().size() + 1);
            assertThat(Outcome.worse(BROKEN, OPEN).arguments().get(Argument.ALSO))
                    .isNull();
            assertThat(Outcome.worse(OPEN, BROKEN).arguments().get(Argument.ALSO))
                    .isNull();
        }

        @Test
        void atTwoPlacesAreToldApartWhereTheOtherWasOnlyLate() {
            Outcome late = Outcome.of(Reason.LATE, "/late");
            Outcome later = Outcome.of(Reason.LATE, "/later");
            Arguments both = Outcome.worse(Outcome.worse(late, later), Outcome.of(Reason.OVERDUE, "/undone"))
                    .arguments();
            assertThat(both)
                    .isEqualTo(Arguments.of(Argument.ALSO, List.of("/later", "/undone"))
                            .with(Argument.ALSO_LATE, List.of("/later")));
        }

        @Test
        void atOnePlaceTellTogetherWhatIsAbsentLackingAndLate() {
            Outcome all = Outcome.worse(Outcome.worse(late("c"), lacking("b")), absent("a"));
            assertThat(all.reason()).isEqualTo(Reason.ABSENT);
            assertThat(all.arguments().get(Argument.ABSENT)).isEqualTo(List.of("a"));
            assertThat(all.arguments().get(Argument.LACKING)).isEqualTo(List.of("b"));
            assertThat(all.arguments().get(Argument.BELATED)).isEqualTo(List.of(new Delay("c", DAY.plusDays(1), DAY)));
            Outcome lacking = Outcome.worse(
                    lacking("b").with(Argument.PARTS, List.of("p")).with(Argument.ALSO, List.of("/list/0")),
                    lacking("c").with(Argument.PARTS, List.of("q")).with(Argument.ALSO, List.of("/list/1")));
            assertThat(lacking.arguments())
                    .isEqualTo(Arguments.of(Argument.LACKING, List.of("b", "c"))
                            .with(Argument.PARTS, List.of("p", "q"))
                            .with(Argument.ALSO, List.of("/list/0", "/list/1")));
            assertThat(Outcome.worse(late("c"), lacking("b")).reason()).isEqualTo(Reason.LACKING);
            assertThat(Outcome.worse(late("c"), late("d")).reason()).isEqualTo(Reason.SOME_LATE);
            assertThat(Outcome.worse(absent("a"), absent("a", "b")).arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("a", "b"));
            assertThat(Outcome.worse(absent("a"), late("c")).arguments().get(Argument.LACKING))
                    .isNull();
        }

        @Test
        void atOnePlaceOfWhichOneHasNoListAreToldByThat() {
            Outcome plain = Outcome.of(Reason.NOT_MET, "/list");
            assertThat(Outcome.worse(plain, absent("a"))).isEqualTo(plain);
        }

        @Test
        void sayWhereOnlyOneOfThemHasNoLimitInTheText() {
            Outcome without = BROKEN.caution(NoLimit.IN_TEXT);
            Outcome other = Outcome.of(Reason.NOT_MET, "/other");
            assertThat(Outcome.worse(without, other).cautions()).containsExactly(NoLimit.IN_TEXT_FOR_SOME);
            assertThat(Outcome.worse(other, without).cautions()).containsExactly(NoLimit.IN_TEXT_FOR_SOME);
            assertThat(Outcome.worse(without, other.caution(NoLimit.IN_TEXT)).cautions())
                    .containsExactly(NoLimit.IN_TEXT);
        }

        @Test
        void atOnePlaceSayOnlyOfTheOneThatIsToldWhetherTheTextSetsItsLimit() {
            Outcome without = BROKEN.caution(NoLimit.IN_TEXT);
            assertThat(Outcome.worse(without, BROKEN).cautions()).containsExactly(NoLimit.IN_TEXT);
            assertThat(Outcome.worse(BROKEN, without)).isEqualTo(BROKEN);
        }
    }

    /** What says whether it applies at all is asked first. */
    @Nested
    class Asked_once_known {

        private final Outcome asked = Outcome.noData("/open").onceKnown(List.of("/any"));

        @Test
        void isThatAlone() {
            assertThat(asked.missing()).containsExactly("/any");
            assertThat(asked.settled().arguments().get(Argument.MISSING)).isEqualTo(List.of("/any"));
            assertThat(OPEN.settled()).isEqualTo(OPEN);
            assertThat(OPEN.ifAtAll().settled()).isEqualTo(OPEN.ifAtAll());
            assertThat(BROKEN.settled()).isEqualTo(BROKEN);
        }

        @Test
        void needNotBeKnownWhereAnotherThatAppliesAsksForTheRest() {
            assertThat(Outcome.worse(asked, OPEN).missing()).containsExactly("/open");
            assertThat(Outcome.worse(OPEN, asked).missing()).containsExactly("/open");
            assertThat(Outcome.worse(asked, Outcome.noData("/more")).missing()).containsExactly("/any", "/more");
            assertThat(Outcome.worse(asked, BROKEN).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void isOpenWhereWhatIsKeptMayNotApply() {
            Outcome settled = MET.caution("one").provided(List.of("/any")).settled();
            assertThat(settled.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(settled.missing()).containsExactly("/any");
            assertThat(settled.cautions()).containsExactly("one");
            assertThat(MET.settled()).isEqualTo(MET);
        }
    }

    @Nested
    class What_is_missing {

        @ParameterizedTest
        @ValueSource(ints = {5, 16, 17, 40})
        void isNamedOnceAndAsAWholeOfFewAndOfMany(int paths) {
            List<String> all = new ArrayList<>(List.of("/list/1/day", "/list/10", "/list/1", "/list/1", "#/unit/of"));
            List<String> named = new ArrayList<>(List.of("/list/10", "/list/1", "#/unit/of"));
            for (int i = all.size(); i < paths; i++) {
                all.add("/other/" + i);
                named.add("/other/" + i);
            }
            assertThat(Outcome.noData(all).missing()).isEqualTo(named);
            assertThat(Outcome.noData(named).missing()).isEqualTo(named);
        }

        /** The record itself is not named for what it holds, as of few. */
        @Test
        void isNamedBesideTheRecordOfMany() {
            List<String> all = new ArrayList<>(List.of(""));
            IntStream.range(0, 20).forEach(i -> all.add("/other/" + i));
            assertThat(Outcome.noData(all).missing()).isEqualTo(all);
        }

        @Test
        void isNamedOnceAndAsAWholeWhereTwoLackIt() {
            Outcome some = Outcome.noData(List.of("/a/1", "/b", "/a/2"));
            assertThat(Outcome.worse(some, Outcome.noData("/b/1")).missing()).containsExactly("/a/1", "/b", "/a/2");
            assertThat(Outcome.worse(some, Outcome.noData(List.of("/b", "/c"))).missing())
                    .containsExactly("/a/1", "/b", "/a/2", "/c");
            assertThat(Outcome.worse(some, Outcome.noData("/a")).missing()).containsExactly("/b", "/a");
            assertThat(Outcome.worse(some, Outcome.noData("/a/10")).missing())
                    .containsExactly("/a/1", "/b", "/a/2", "/a/10");
        }

        @ParameterizedTest
        @ValueSource(ints = {16, 17})
        void isNotAskedForOnceMoreToSayWhetherItApplies(int paths) {
            List<String> lacking =
                    IntStream.range(0, paths).mapToObj(i -> "/list/" + i).toList();
            Outcome perhaps = Outcome.noData("/any").ifAtAll();
            List<String> both = new ArrayList<>(lacking);
            both.add("/day");
            Outcome either = Outcome.worse(MET.provided(both), perhaps);
            assertThat(Outcome.worse(either, Outcome.noData(lacking)).missing())
                    .contains("/any", "/list/" + (paths - 1))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class The_better {

        @Test
        void isTheMoreLenientTheFirstOfEqualOnes() {
            assertThat(Outcome.better(BROKEN, MET)).isEqualTo(MET);
            assertThat(Outcome.better(MET, BROKEN)).isEqualTo(MET);
            assertThat(Outcome.better(BROKEN, Outcome.of(Reason.NOT_MET, "/second")))
                    .isEqualTo(BROKEN);
            assertThat(Outcome.better(NONE, BROKEN)).isEqualTo(BROKEN);
            assertThat(Outcome.better(OPEN, PENDING)).isEqualTo(PENDING);
        }

        @Test
        void ofTwoThatAreKeptIsTheOneWithoutACautionOrKeptForSure() {
            Outcome warned = Outcome.of(Reason.MET, "/warned").caution("one");
            assertThat(Outcome.better(warned, MET)).isEqualTo(MET);
            assertThat(Outcome.better(MET, warned)).isEqualTo(MET);
            assertThat(Outcome.better(warned, Outcome.of(Reason.MET, "/too").caution("two")))
                    .isEqualTo(warned);
            assertThat(Outcome.better(Outcome.of(Reason.MET, "/perhaps").provided(List.of("/any")), MET))
                    .isEqualTo(MET);
            assertThat(Outcome.better(MET, Outcome.of(Reason.MET, "/second"))).isEqualTo(MET);
        }

        @Test
        void ofTwoThatAreOpenLacksWhatBothLack() {
            assertThat(Outcome.better(OPEN, Outcome.noData("/more")).missing()).containsExactly("/open", "/more");
            assertThat(Outcome.better(OPEN.ifAtAll(), Outcome.noData("/more")).mayNotApply())
                    .isFalse();
            assertThat(Outcome.better(OPEN.ifAtAll(), Outcome.noData("/more").ifAtAll())
                            .mayNotApply())
                    .isTrue();
        }
    }

    @Test
    void addsNothingWhereItIsPlainlyKeptBesideWhatIsAtLeastAsBad() {
        assertThat(MET.isPlainlyKept()).isTrue();
        assertThat(MET.caution("one").isPlainlyKept()).isFalse();
        assertThat(MET.provided(List.of("/any")).isPlainlyKept()).isFalse();
        assertThat(PENDING.isPlainlyKept()).isFalse();
        assertThat(MET.addsNothingTo(BROKEN)).isTrue();
        assertThat(MET.addsNothingTo(Outcome.of(Reason.MET, "/other"))).isTrue();
        assertThat(MET.addsNothingTo(NONE)).isFalse();
        assertThat(MET.addsNothingTo(MET.provided(List.of("/any")))).isFalse();
        assertThat(MET.caution("one").addsNothingTo(BROKEN)).isFalse();
        assertThat(MET.with(new Fulfilment(1, 0, 0, 0, 0, 0)).addsNothingTo(BROKEN))
                .isFalse();
    }

    /** Done early, still to be done, or not asked at all. */
    @Test
    void standsBeforeTheDayOfTheFactWhateverThatDayIs() {
        Outcome due = MET.with(Argument.DUE, DAY);
        assertThat(due.standsEarly()).isTrue();
        assertThat(due.with(Argument.DONE, DAY).standsEarly()).isFalse();
        assertThat(MET.standsEarly()).isFalse();
        assertThat(BROKEN.with(Argument.DUE, DAY).standsEarly()).isFalse();
        assertThat(OPEN.standsEarly()).isFalse();
        assertThat(List.of(Outcome.of(Reason.IN_TIME, "/sent"), CONTRADICTION, PENDING, NONE))
                .allMatch(Outcome::standsEarly);
    }

    /** What would say whether it applies is asked once, and not at all where it is missing anyway. */
    @Test
    void isOpenWithAllThatIsMissingWhereItMayNotApplyBesideWhatIsKeptIfItApplies() {
        Outcome perhaps = MET.provided(List.of("/any"));
        assertThat(Outcome.worse(perhaps, OPEN.ifAtAll()).missing()).containsExactly("/open", "/any");
        Outcome anyway = Outcome.worse(perhaps, Outcome.noData("/any", "/open").ifAtAll());
        assertThat(anyway.missing()).containsExactly("/any", "/open");
        assertThat(anyway.whether()).isEmpty();
        Outcome asked = Outcome.noData("/any").onceKnown(List.of("/any"));
        assertThat(Outcome.worse(asked, BROKEN.ifAtAll()).whether())
                .as("neither applies for sure")
                .containsExactly("/any");
    }

    @Test
    void contradictsItselfInCountsDatesAndStatements() {
        assertThat(CONTRADICTION.isContradiction()).isTrue();
        assertThat(Outcome.countsContradict("/has", 3, "/base", 2).isContradiction())
                .isTrue();
        assertThat(Outcome.datesContradict("/done", DAY, "/start", DAY.plusDays(1))
                        .isContradiction())
                .isTrue();
        assertThat(OPEN.isContradiction()).isFalse();
        assertThat(Outcome.of(Reason.LAW_UNSETTLED, "/x").isContradiction()).isFalse();
    }

    /** Of two that name occasions those remain that both name, missing or incomplete; the rest of the other's is not known, but what it kept. */
    @Test
    void whatIsBrokenInBothIsNamedByBoth() {
        Fulfilment five = new Fulfilment(1, 0, 2, 2, 0, 1);
        Fulfilment three = new Fulfilment(1, 1, 1, 2, 0, 3);
        Outcome some = of(five, absent("Q1", "Q2").with(Argument.LACKING, List.of("Q3", "Q4")));
        assertThat(some.brokenIn(of(three, absent("Q2", "Q3"))))
                .isEqualTo(of(new Fulfilment(1, 1, 1, 1, 3, 1), absent("Q2").with(Argument.LACKING, List.of("Q3"))));
        Outcome incomplete = Outcome.of(Reason.LACKING, "/list").with(Argument.LACKING, List.of("Q4"));
        assertThat(some.brokenIn(of(three, incomplete))).isEqualTo(of(new Fulfilment(1, 1, 1, 0, 4, 1), incomplete));
        Outcome kept = absent("Q2").with(Argument.KEPT, List.of("Q6"));
        assertThat(some.brokenIn(of(three, kept))).isEqualTo(of(new Fulfilment(1, 1, 0, 1, 4, 1), kept));
        assertThat(some.brokenIn(of(three, absent("Q5")))).isNull();
    }

    /** A duty of one occasion is broken where its record says so. */
    @Test
    void theOnlyOccasionThatIsBrokenInBothIsThatOfItsRecord() {
        Fulfilment one = new Fulfilment(0, 0, 0, 1, 0, 0);
        Outcome some = of(new Fulfilment(0, 0, 0, 2, 0, 0), absent("Q1", "Q2"));
        Outcome ofItsRecord = of(one, Outcome.of(Reason.OVERDUE, "/list/0/made"));
        assertThat(some.brokenIn(ofItsRecord)).isEqualTo(ofItsRecord);
        assertThat(some.brokenIn(of(one, Outcome.of(Reason.OVERDUE, "/list")))).isNull();
        assertThat(some.brokenIn(of(one, Outcome.of(Reason.OVERDUE, "/lists/0"))))
                .isNull();
        assertThat(absent("Q1").brokenIn(BROKEN)).isNull();
    }

    /** What one record lacks is no occasion: it is the same only at the same place. */
    @Test
    void whatOneRecordLacksIsNotMixedWithWhatAnotherDoes() {
        assertThat(absent("a", "b").brokenIn(absent("b"))).isEqualTo(absent("a", "b"));
        Outcome other = absent("b").at("/other");
        assertThat(absent("a", "b").brokenIn(other)).isNull();
        assertThat(absent("a", "b").with(Argument.ALSO, List.of("/other")).brokenIn(other))
                .isEqualTo(other);
        assertThat(other.brokenIn(absent("a", "b").with(Argument.ALSO, List.of("/other"))))
                .isEqualTo(other);
    }

    private static Outcome of(Fulfilment fulfilment, Outcome outcome) {
        return new Outcome(
                outcome.reason(),
                outcome.path(),
                outcome.arguments(),
                outcome.due(),
                outcome.cautions(),
                fulfilment,
                outcome.whether());
    }

    @Test
    void whatIsBrokenInBothIsBrokenAtOnePlace() {
        assertThat(BROKEN.brokenIn(Outcome.of(Reason.NOT_MET, "/broken"))).isEqualTo(BROKEN);
        assertThat(BROKEN.brokenIn(Outcome.of(Reason.NOT_MET, "/other"))).isNull();
        assertThat(BROKEN.brokenIn(Outcome.of(Reason.LATE, "/broken"))).isNull();
        assertThat(BROKEN.brokenIn(MET)).isNull();
        assertThat(MET.brokenIn(BROKEN)).isNull();
    }
}
