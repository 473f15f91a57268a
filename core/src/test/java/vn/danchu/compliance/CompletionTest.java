package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Due;
import vn.danchu.law.Period;
import vn.danchu.record.Truth;

/** How each occasion of a duty stands by what the record shows of it, and what they answer together. */
class CompletionTest {

    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final String LIST = "/list";

    /** Nothing of the kind is there. */
    private static final Outcome ABSENT = Outcome.of(Reason.ABSENT, LIST);

    private static final Outcome MET = Outcome.of(Reason.MET, "/list/0");
    private static final Outcome FALSE = Outcome.of(Reason.NOT_MET, "/list/0/posted");

    private static final Circumstances AFTER = Circumstances.alone(LAST.plusDays(1));

    /** Elements of a list, each of which can show occasions for one only. */
    private static Evidence<String, String> evidence(boolean ofOneEach) {
        return new Evidence<>() {
            @Override
            public Outcome at(String file, Occasion<String> occasion, Circumstances circumstances) {
                throw new AssertionError("what is shown is handed to the tally");
            }

            @Override
            public String path() {
                return LIST;
            }

            @Override
            public @Nullable Object kindOf(Occasion<?> occasion) {
                return ofOneEach ? occasion.whom() : null;
            }

            @Override
            public List<String> reads() {
                return List.of(LIST);
            }
        };
    }

    private static Completion.Tally tally() {
        return new Completion.Tally(evidence(false));
    }

    private static Occasion<String> owed(String name) {
        return owed(name, LAST, true);
    }

    private static Occasion<String> owed(String name, LocalDate last, boolean covered) {
        return Occasion.owed(name, name, Period.year(2026), Due.on(last, List.of()), true, covered);
    }

    private static Occasion<String> ifAny(String name) {
        return owed(name).where(Truth.UNKNOWN, List.of("/any"));
    }

    private static Completion.Tally tally(Occasion<?> occasion, Outcome shown) {
        Completion.Tally tally = tally();
        tally.add(occasion, shown, AFTER);
        return tally;
    }

    private static Completion completion(Occasion<?> occasion, Outcome shown, LocalDate asOf) {
        Completion.Tally tally = tally();
        tally.add(occasion, shown, Circumstances.alone(asOf));
        return tally.completion();
    }

    private static Outcome outcome(Completion.Tally tally) {
        return tally.outcome(List.of());
    }

    /** Of some occasions that the record shows alike. */
    private static Outcome all(Outcome shown, Occasion<?>... occasions) {
        Completion.Tally tally = tally();
        for (Occasion<?> occasion : occasions) {
            tally.add(occasion, shown, AFTER);
        }
        return outcome(tally);
    }

    @Test
    void asksForAllButWhatIsExcused() {
        Occasion<String> one = owed("one");
        assertThat(new Completion(
                                Collections.nCopies(1, one),
                                Collections.nCopies(2, one),
                                Collections.nCopies(4, one),
                                Collections.nCopies(8, one),
                                Collections.nCopies(16, one),
                                Collections.nCopies(32, one),
                                Collections.nCopies(64, one))
                        .asked())
                .isEqualTo(63);
    }

    @Nested
    class What_is_shown {

        @Test
        void isKept() {
            assertThat(completion(owed("one"), MET, LAST.plusDays(1)).kept()).hasSize(1);
            Outcome one = outcome(tally(owed("one"), MET));
            assertThat(one.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(one.path()).isEqualTo(LIST);
            assertThat(one.fulfilment()).isEqualTo(new Fulfilment(1, 0, 0, 0, 0, 0));
            Outcome two = all(MET, owed("one"), owed("two"));
            assertThat(two.arguments().get(Argument.KEPT)).isEqualTo(List.of("one", "two"));
            assertThat(two.fulfilment()).isEqualTo(new Fulfilment(2, 0, 0, 0, 0, 0));
        }

        @Test
        void isKeptIfItIsOwedAtAll() {
            assertThat(completion(ifAny("one"), MET, LAST.plusDays(1)).open()).hasSize(1);
            Outcome perhaps = outcome(tally(ifAny("one"), MET));
            assertThat(perhaps.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(perhaps.missing()).containsExactly("/any");
            assertThat(perhaps.fulfilment()).isEqualTo(new Fulfilment(0, 0, 0, 0, 1, 0));
            Outcome provided = outcome(tally(owed("one"), MET.provided(List.of("/whether"))));
            assertThat(provided.missing()).containsExactly("/whether");
        }

        @Test
        void isExcused() {
            Outcome excused = Outcome.of(Reason.EXCUSED, "/absences/0");
            Completion completion = completion(owed("one"), excused, LAST.plusDays(1));
            assertThat(completion.excused()).hasSize(1);
            assertThat(completion.asked()).isZero();
            assertThat(all(excused, owed("one"), owed("two")).arguments().get(Argument.EXCUSED))
                    .isEqualTo(List.of("one", "two"));
            assertThat(completion(owed("one"), excused.provided(List.of("/any")), LAST.plusDays(1))
                            .open())
                    .as("excused only if something is so that is not known")
                    .hasSize(1);
        }

        @Test
        void isNothingWhereItDoesNotApply() {
            Outcome none = outcome(tally(owed("one"), Outcome.notApplicable("told", LIST)));
            assertThat(none.reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
            assertThat(none.path()).isEqualTo(LIST);
            assertThat(none.fulfilment()).isEqualTo(new Fulfilment(0, 0, 0, 0, 0, 0));
        }

        /** Absent where nothing is there, lacking where something is, late where its day is. */
        @Test
        void isMissingOrLackingOrLate() {
            Outcome late = Outcome.of(
                    Reason.LATE,
                    "/list/0",
                    Arguments.of(Argument.DONE, LAST.plusDays(1)).with(Argument.DUE, LAST));
            Completion.Tally tally = tally();
            tally.add(owed("absent"), ABSENT, AFTER);
            tally.add(owed("lacking"), FALSE, AFTER);
            tally.add(owed("late"), late, AFTER);
            tally.add(owed("kept"), MET, AFTER);
            assertThat(tally.completion().missed()).extracting(Occasion::name).containsExactly("absent");
            assertThat(tally.completion().lacking()).extracting(Occasion::name).containsExactly("lacking");
            assertThat(tally.completion().late()).extracting(Occasion::name).containsExactly("late");
            Outcome broken = outcome(tally);
            assertThat(broken.reason()).isEqualTo(Reason.ABSENT);
            assertThat(broken.path()).isEqualTo(LIST);
            assertThat(broken.arguments().get(Argument.ABSENT)).isEqualTo(List.of("absent"));
            assertThat(broken.arguments().get(Argument.LACKING)).isEqualTo(List.of("lacking"));
            assertThat(broken.arguments().get(Argument.BELATED))
                    .isEqualTo(List.of(new Delay("late", LAST.plusDays(1), LAST)));
            assertThat(broken.arguments().get(Argument.KEPT)).isEqualTo(List.of("kept"));
            assertThat(broken.fulfilment()).isEqualTo(new Fulfilment(1, 1, 1, 1, 0, 0));
            assertThat(all(FALSE, owed("one"), owed("two")).reason()).isEqualTo(Reason.LACKING);
            assertThat(all(late, owed("one"), owed("two")).reason()).isEqualTo(Reason.SOME_LATE);
        }

        @Test
        void isNamedOnlyAsWhatThereIs() {
            assertThat(all(FALSE, owed("one"), owed("two")).arguments())
                    .isEqualTo(Arguments.of(Argument.LACKING, List.of("one", "two"))
                            .with(Argument.ALSO, List.of(FALSE.path())));
            assertThat(all(ABSENT, owed("one"), owed("two")).arguments())
                    .isEqualTo(Arguments.of(Argument.ABSENT, List.of("one", "two")));
            assertThat(all(MET, owed("one"), owed("two")).arguments())
                    .isEqualTo(Arguments.of(Argument.KEPT, List.of("one", "two")));
            Outcome inTime = outcome(tally(owed("one"), Outcome.of(Reason.IN_TIME, "/list/0/on")));
            assertThat(inTime.reason()).isEqualTo(Reason.IN_TIME);
            assertThat(inTime.arguments()).isEqualTo(Arguments.none());
        }

        /** What is there, but not complete, says what of it is missing and where. */
        @Test
        void isLackingWhatItsRecordLacks() {
            Outcome places = Outcome.of(
                    Reason.ABSENT,
                    "/list/0/posted",
                    Arguments.of(Argument.ABSENT, List.of("HOUSE")).with(Argument.KEPT, List.of("OFFICE")));
            Outcome both = places.with(Argument.ALSO, List.of("/list/0/everyVillage"));
            Completion.Tally tally = tally();
            tally.add(owed("one"), both, AFTER);
            tally.add(owed("two"), places, AFTER);
            assertThat(outcome(tally).arguments())
                    .isEqualTo(Arguments.of(Argument.LACKING, List.of("one", "two"))
                            .with(Argument.ALSO, List.of("/list/0/everyVillage"))
                            .with(Argument.PARTS, List.of("HOUSE one", "HOUSE two")));
            Completion.Tally one = tally(owed("one"), places);
            one.add(owed("two"), MET, AFTER);
            assertThat(outcome(one).arguments())
                    .isEqualTo(Arguments.of(Argument.LACKING, List.of("one"))
                            .with(Argument.PARTS, List.of("HOUSE"))
                            .with(Argument.KEPT, List.of("two")));
        }

        /** Of what the record says was not done nothing is there. */
        @Test
        void isMissedWhereItsRecordSaysThatItWasNotDone() {
            Completion.Tally tally = tally(owed("one"), Outcome.of(Reason.OVERDUE, "/list/0/made"));
            tally.add(owed("two"), MET, AFTER);
            assertThat(outcome(tally).arguments())
                    .isEqualTo(Arguments.of(Argument.ABSENT, List.of("one")).with(Argument.KEPT, List.of("two")));
            assertThat(tally.completion().missed()).extracting(Occasion::name).containsExactly("one");
        }

        /** However another stands, it is one of several. */
        @Test
        void ofOneOfSeveralIsToldWithTheOthers() {
            Outcome late = Outcome.of(Reason.LATE, "/list/0");
            for (Outcome other : List.of(
                    ABSENT,
                    MET,
                    Outcome.of(Reason.EXCUSED, LIST),
                    Outcome.noData("/list/0/on"),
                    MET.provided(List.of("/x")))) {
                Completion.Tally tally = tally(owed("other"), other);
                tally.add(owed("one"), FALSE, AFTER);
                tally.add(owed("two"), FALSE, AFTER);
                assertThat(outcome(tally).path()).as(other.toString()).isEqualTo(LIST);
            }
            Completion.Tally tally = tally(owed("late"), late);
            tally.add(owed("later"), late, AFTER);
            tally.add(owed("one"), FALSE, AFTER);
            assertThat(outcome(tally).path()).isEqualTo(LIST);
        }

        @Test
        void ofTheOnlyOneIsToldAsItIsWhereItTellsMoreThanThatNothingIsThere() {
            assertThat(outcome(tally(owed("one"), FALSE)).path()).isEqualTo("/list/0/posted");
            assertThat(outcome(tally(owed("one"), ABSENT)).arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("one"));
            assertThat(outcome(tally(owed("one"), Outcome.of(Reason.OVERDUE, LIST)))
                            .reason())
                    .isEqualTo(Reason.OVERDUE);
            assertThat(all(FALSE, owed("one"), owed("two")).path()).isEqualTo(LIST);
        }
    }

    /** A breach of a duty needs that it is owed, that its last day has passed, and that all of its time is told. */
    @Nested
    class Nothing_shown {

        @Test
        void isPendingToItsLastDay() {
            assertThat(completion(owed("one"), ABSENT, LAST).pending()).hasSize(1);
            assertThat(completion(owed("one"), ABSENT, LAST.plusDays(1)).missed())
                    .hasSize(1);
        }

        @Test
        void isOpenWhereItIsNotKnownWhetherOrWhenItIsOwed() {
            assertThat(completion(ifAny("one"), ABSENT, LAST.plusDays(1)).open())
                    .hasSize(1);
            Outcome whether = outcome(tally(ifAny("one"), ABSENT));
            assertThat(whether.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(whether.missing()).containsExactly("/any");
            assertThat(whether.mayNotApply()).isTrue();
            Occasion<String> undated = owed("one").undated(List.of("/day"));
            assertThat(completion(undated, ABSENT, LAST.plusDays(1)).open()).hasSize(1);
            assertThat(outcome(tally(undated, ABSENT)).missing()).containsExactly("/day");
            assertThat(outcome(tally(undated, ABSENT)).mayNotApply()).isFalse();
            assertThat(outcome(tally(owed("one").where(Truth.UNKNOWN, List.of()), ABSENT))
                            .missing())
                    .as("what would have to be known nobody says")
                    .containsExactly(LIST);
        }

        @Test
        void isOpenWhereTheRecordsLeaveAPartOfTheTimeOut() {
            Outcome open = outcome(tally(owed("one", LAST, false), ABSENT));
            assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(open.missing()).containsExactly("#/period");
            assertThat(open.arguments().get(Argument.ABSENT)).isEqualTo(List.of("one"));
            assertThat(open.cautions()).containsExactly("part-of-the-time-not-covered");
            assertThat(open.fulfilment()).isEqualTo(new Fulfilment(0, 0, 0, 0, 1, 0));
        }

        @Test
        void awaitsAnEventWhereNothingIsMissingButTheDay() {
            Occasion<String> awaited = owed("one").due(null, true);
            assertThat(outcome(tally(awaited, ABSENT)).reason()).isEqualTo(Reason.AWAITS_EVENT);
            assertThat(tally(awaited, ABSENT).completion().pending()).hasSize(1);
            Outcome two = all(ABSENT, awaited, owed("two").due(null, true));
            assertThat(two.reason()).isEqualTo(Reason.AWAITS_EVENT);
            assertThat(two.fulfilment()).isEqualTo(new Fulfilment(0, 0, 0, 0, 0, 2));
        }
    }

    @Nested
    class What_is_pending {

        private final Occasion<String> later = owed("later", LAST.plusDays(20), true);
        private final Occasion<String> sooner = owed("sooner", LAST.plusDays(10), true);
        private final Occasion<String> awaited = owed("awaited").due(null, true);

        @Test
        void isDueOnTheEarliestOfTheLastDays() {
            for (List<Occasion<String>> order : List.of(
                    List.of(later, sooner),
                    List.of(sooner, later),
                    List.of(awaited, later, sooner),
                    List.of(sooner, awaited))) {
                Outcome pending = all(ABSENT, order.toArray(Occasion<?>[]::new));
                assertThat(pending.verdict()).isEqualTo(Verdict.PENDING);
                assertThat(pending.due()).isEqualTo(LAST.plusDays(10));
            }
        }

        @Test
        void ofTheOnlyOneIsToldAsItIs() {
            Outcome shown = Outcome.pending("/list/0/sent", LAST.plusDays(3));
            assertThat(outcome(tally(later, shown)).path()).isEqualTo("/list/0/sent");
            assertThat(outcome(tally(later, ABSENT)).path()).isEqualTo(LIST);
            assertThat(outcome(tally(later, ABSENT)).due()).isEqualTo(LAST.plusDays(20));
        }

        @Test
        void hidesNoBreachAndNothingThatIsOpen() {
            Completion.Tally broken = tally(owed("one"), ABSENT);
            broken.add(later, ABSENT, AFTER);
            assertThat(outcome(broken).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            Completion.Tally open = tally(owed("one"), Outcome.noData("/list/0/on"));
            open.add(later, ABSENT, AFTER);
            assertThat(outcome(open).missing()).containsExactly("/list/0/on");
        }
    }

    @Nested
    class What_is_not_known {

        private final Outcome contradiction = Outcome.contradiction("/list/0/on", "/list/0/sent");

        @Test
        void isPendingToTheLastDayUnlessItContradictsItself() {
            Outcome gap = Outcome.noData("/list/0/on");
            assertThat(completion(owed("one"), gap, LAST).pending()).hasSize(1);
            assertThat(completion(owed("one"), gap, LAST.plusDays(1)).open()).hasSize(1);
            assertThat(completion(owed("one"), contradiction, LAST).open()).hasSize(1);
            assertThat(completion(owed("one").undated(List.of("/day")), gap, LAST)
                            .open())
                    .hasSize(1);
        }

        @Test
        void thatNoDatumWouldSettleIsToldWhereNothingElseIsMissing() {
            assertThat(outcome(tally(owed("one"), contradiction)).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            Completion.Tally both = tally(owed("one"), contradiction);
            both.add(owed("two"), Outcome.noData("/list/1/on"), AFTER);
            assertThat(outcome(both).missing()).containsExactly("/list/1/on");
            Completion.Tally first = tally(owed("one"), contradiction);
            first.add(owed("two"), Outcome.contradiction("/list/1/on", "/list/1/sent"), AFTER);
            assertThat(outcome(first).path()).isEqualTo("/list/0/on");
            assertThat(outcome(tally(ifAny("one"), contradiction)).missing()).containsExactly("/any");
        }

        @Test
        void isMissingWithWhatDecidesWhetherItIsOwed() {
            assertThat(outcome(tally(ifAny("one"), Outcome.noData("/list/0/on")))
                            .missing())
                    .containsExactly("/any", "/list/0/on");
        }

        /** Where the same data make another a breach, what this one lacks decides nothing. */
        @Test
        void isNotMissingBesideABreachByTheSameData() {
            Completion.Tally tally = tally(ifAny("one"), Outcome.noData("/list/0/on"));
            tally.add(ifAny("two"), ABSENT, AFTER);
            assertThat(outcome(tally).missing()).containsExactly("/any");
            Completion.Tally other = tally(ifAny("one"), Outcome.noData("/list/0/on"));
            other.add(owed("two").where(Truth.UNKNOWN, List.of("/other")), ABSENT, AFTER);
            assertThat(outcome(other).missing()).containsExactly("/any", "/other", "/list/0/on");
        }

        @Test
        void isOpenWhereItIsNotKnownWhatIsAskedFor() {
            Outcome open = tally(owed("one"), MET).outcome(List.of("/unit/villages"));
            assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(open.missing()).containsExactly("/unit/villages");
            assertThat(open.mayNotApply()).isFalse();
            assertThat(tally().outcome(List.of("/unit/villages")).mayNotApply()).isTrue();
        }

        @Test
        void appliesForSureOnlyWhereOneIsOwedForSure() {
            Outcome perhaps = Outcome.noData("/list/0/on").ifAtAll();
            assertThat(outcome(tally(owed("one"), perhaps)).mayNotApply()).isTrue();
            assertThat(outcome(tally(owed("one"), Outcome.noData("/list/0/on"))).mayNotApply())
                    .isFalse();
        }
    }

    /** One element can be of one occasion, and earlier records may tell of what these do not. */
    @Nested
    class Elements {

        private Outcome shown(boolean ofOneEach, boolean covered, String... gaps) {
            Completion.Tally tally = new Completion.Tally(evidence(ofOneEach));
            int i = 0;
            for (String gap : gaps) {
                tally.add(owed("T" + ++i, LAST, covered), Outcome.noData(gap), AFTER);
            }
            return tally.outcome(List.of());
        }

        @Test
        void thatAreFewerThanTheOccasionsTheyMayBeOfCannotShowThemAll() {
            Outcome broken = shown(true, true, "/list/0/village", "/list/0/village");
            assertThat(broken.reason()).isEqualTo(Reason.ABSENT);
            assertThat(broken.arguments().get(Argument.ABSENT)).isEqualTo(List.of("T1", "T2"));
            assertThat(broken.cautions()).contains("some-of-these-may-be-there");
            assertThat(shown(true, true, "/list/0/village", "/list/1/village").missing())
                    .containsExactly("/list/0/village", "/list/1/village");
            assertThat(shown(false, true, "/list/0/village", "/list/0/village").missing())
                    .containsExactly("/list/0/village");
            assertThat(shown(true, true, "/list", "/list").missing())
                    .as("the list itself may hold any number")
                    .containsExactly("/list");
        }

        @Test
        void ofATimeThatIsNotAllToldLeaveThePeriodOpen() {
            assertThat(shown(true, false, "/list/0/village", "/list/0/village").missing())
                    .containsExactly("#/period");
            assertThat(shown(false, false, "/list/0/village", "/list/0/village").missing())
                    .containsExactly("#/period");
            assertThat(shown(false, false, "/list/0/village", "/list/1/village").missing())
                    .containsExactly("/list/0/village", "/list/1/village");
            assertThat(shown(false, false, "/others", "/others").missing()).containsExactly("/others");
        }

        @Test
        void ofATimeThatIsToldInPartForOneOfTwoLeaveThePeriodOpen() {
            Completion.Tally tally = new Completion.Tally(evidence(true));
            tally.add(owed("T1", LAST, true), Outcome.noData("/list/0/village"), AFTER);
            tally.add(owed("T2", LAST, false), Outcome.noData("/list/0/village"), AFTER);
            assertThat(outcome(tally).missing()).containsExactly("#/period");
            assertThat(outcome(tally).arguments().get(Argument.ABSENT)).isNull();
        }

        @Test
        void doNotMatterToWhatMayNotBeOwed() {
            Completion.Tally tally = new Completion.Tally(evidence(false));
            for (String name : List.of("T1", "T2")) {
                tally.add(
                        owed(name, LAST, false).where(Truth.UNKNOWN, List.of("/any")),
                        Outcome.noData("/list/0/village"),
                        AFTER);
            }
            assertThat(outcome(tally).missing()).containsExactly("/any", "/list/0/village");
        }
    }
}
