package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.disclosure.DisclosureLaw;
import vn.danchu.law.Citation;
import vn.danchu.record.DanglingReference;

/** What a finding answers and advises, in both languages: each value as the language writes it, and none taken for a template. */
class AnswersTest {

    private static final Texts EN = Texts.load(Locale.ENGLISH, List.of());
    private static final Texts VI = Texts.load(Locale.forLanguageTag("vi"), List.of());
    private static final String NORM = "L10-12.3-within-5-working-days";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 7);

    /** Where places and codes have words. */
    private static final Naming NAMES = new Naming() {
        @Override
        public String place(String pointer) {
            return "<" + pointer + ">";
        }

        @Override
        public @Nullable String word(String pointer, String code) {
            return switch (code) {
                case "T1" -> "Thôn Một";
                case "true" -> "yes";
                case "false" -> "no";
                default -> null;
            };
        }
    };

    private static Finding finding(Reason reason, Arguments arguments, String... cautions) {
        return new Finding(
                NORM,
                reason.verdict(),
                "/disclosures/0",
                "/disclosures/0/item",
                List.of(Citation.parse("L10:12.3")),
                reason,
                arguments,
                null,
                List.of(cautions),
                null,
                Grade.BINDING);
    }

    private static String answer(Reason reason, Arguments arguments) {
        return EN.with(NAMES).answer(finding(reason, arguments));
    }

    private static String answer(Texts texts, Reason reason, Arguments arguments) {
        return texts.answer(finding(reason, arguments));
    }

    @Nested
    class Answers {

        @Test
        void nameTheLawOfALimitAsTheRecordDoes() {
            Arguments late = Arguments.of(Argument.DONE, DAY.plusDays(1))
                    .with(Argument.DUE, DAY)
                    .with(Argument.DAYS, 1L)
                    .with(Argument.BASIS, "Luật {due}");
            assertThat(answer(Reason.LATE, late)).endsWith("(1 day(s) late). The limit is that of: Luật {due}.");
            assertThat(answer(VI.with(NAMES), Reason.LATE, late)).endsWith("Hạn này theo: Luật {due}.");
        }

        @Test
        void nameWhoHasNotActedByWhichDayWhereAnotherDid() {
            Arguments another = Arguments.of(Argument.FOUND, List.of("T1"))
                    .with(Argument.ALLOWED, List.of("T2"))
                    .with(Argument.DUE, DAY);
            assertThat(answer(Reason.NOT_ALLOWED, another))
                    .isEqualTo(
                            "Not done by the T2; the limit of 7 February 2026 has passed. What the Thôn Một did does not count for it.");
            assertThat(answer(Reason.NOT_YET_DUE, another))
                    .isEqualTo(
                            "Not yet done by the T2, nor due; the last day is 7 February 2026. What the Thôn Một did does not count for it.");
            assertThat(answer(VI.with(NAMES), Reason.NOT_ALLOWED, another))
                    .isEqualTo(
                            "T2: chưa thực hiện; hạn 07/02/2026 đã qua. Việc do Thôn Một thực hiện không thay thế được.");
            assertThat(answer(VI.with(NAMES), Reason.NOT_YET_DUE, another))
                    .isEqualTo(
                            "T2: chưa thực hiện; chưa đến hạn, hạn cuối là 07/02/2026. Việc do Thôn Một thực hiện không thay thế được.");
        }

        /** Else it would read as if it could still be done until then. */
        @Test
        void callTheDayOfTheFactNoLastDay() {
            Arguments awaited = Arguments.of(Argument.DONE, DAY).with(Argument.DUE, DAY);
            Finding open = awaited(awaited, DAY);
            assertThat(VI.answer(open))
                    .isEqualTo("/disclosures/0/item: 07/02/2026, chưa đến ngày này nên chưa kết luận.");
            assertThat(EN.answer(open))
                    .isEqualTo(
                            "/disclosures/0/item: 7 February 2026, still to come; nothing is found before that day.");
            Finding passed = awaited(awaited.with(Argument.DUE, DAY.minusDays(20)), null);
            assertThat(VI.answer(passed))
                    .isEqualTo("/disclosures/0/item: 07/02/2026, chưa đến ngày này nên chưa kết luận; "
                            + "hạn 18/01/2026 đã qua, chỉ còn đáp ứng được nếu lùi ngày đó cho đủ thời hạn.");
            assertThat(EN.answer(passed))
                    .isEqualTo("/disclosures/0/item: 7 February 2026, still to come; the limit of 18 January 2026 "
                            + "has passed and can only be kept by putting that day off.");
        }

        private static Finding awaited(Arguments arguments, @Nullable LocalDate due) {
            Finding told = finding(Reason.NOT_YET_DUE, arguments);
            return new Finding(
                    told.norm(),
                    told.verdict(),
                    told.record(),
                    told.path(),
                    told.citations(),
                    told.reason(),
                    arguments,
                    due,
                    told.cautions(),
                    null,
                    told.grade());
        }

        @Test
        void nameThePlaceTheDayTheLimitAndHowLate() {
            Arguments days = Arguments.of(Argument.DONE, DAY.plusDays(3))
                    .with(Argument.DUE, DAY)
                    .with(Argument.DAYS, 3);
            assertThat(answer(Reason.LATE, days))
                    .isEqualTo(
                            "</disclosures/0/item>: 10 February 2026, after the limit of 7 February 2026 (3 day(s) late).");
            assertThat(answer(VI, Reason.LATE, days.with(Argument.WORKING_DAYS, 1_250)))
                    .isEqualTo("/disclosures/0/item: 10/02/2026, sau hạn 07/02/2026, chậm 1.250 ngày làm việc.");
        }

        @Test
        void showADashForAValueThatIsMissing() {
            assertThat(answer(Reason.LATE, Arguments.none()))
                    .isEqualTo("</disclosures/0/item>: –, after the limit of – (– late).");
            assertThat(answer(Reason.SHARE_REACHED, Arguments.of(Argument.NEEDED, 2)))
                    .isEqualTo("Needed 2, has – of – (–).");
        }

        @Test
        void tellAShareAsAPercentageUnlessThereIsNoWhole() {
            Arguments share =
                    Arguments.of(Argument.NEEDED, 2).with(Argument.HAS, 2).with(Argument.BASE, 3);
            assertThat(answer(Reason.SHARE_REACHED, share)).isEqualTo("Needed 2, has 2 of 3 (66.67%).");
            Arguments ofNone =
                    Arguments.of(Argument.NEEDED, 0).with(Argument.HAS, 0).with(Argument.BASE, 0);
            assertThat(answer(Reason.SHARE_REACHED, ofNone)).isEqualTo("Needed 0, has 0 of 0 (–).");
            assertThat(answer(Reason.SHARE_REACHED, Arguments.of(Argument.BASE, 3)))
                    .isEqualTo("Needed –, has – of 3 (–).");
        }

        @Test
        void nameBothWhatIsStatedAndWhatTheLawWantsWhereTheRecordSaysYesOrNo() {
            Arguments stated = Arguments.of(Argument.FOUND, List.of("false")).with(Argument.ALLOWED, List.of("true"));
            assertThat(answer(Reason.NOT_MET, stated))
                    .isEqualTo("</disclosures/0/item>: the record says \"no\", the law requires \"yes\".");
            assertThat(answer(Reason.NOT_MET, Arguments.of(Argument.FOUND, List.of("other"))))
                    .isEqualTo("</disclosures/0/item>: not as the law requires.");
            assertThat(answer(Reason.NOT_MET, Arguments.none()))
                    .isEqualTo("</disclosures/0/item>: not as the law requires.");
        }

        @Test
        void nameWhatIsStatedAgainstTheNumbers() {
            Arguments failed =
                    Arguments.of(Argument.NEEDED, 66).with(Argument.HAS, 66).with(Argument.FOUND, List.of("false"));
            assertThat(answer(Reason.MISSTATED, failed))
                    .isEqualTo("</disclosures/0/item>: the record says \"no\", while 66 are needed and there are 66.");
            assertThat(answer(VI.with(NAMES), Reason.MISSTATED, failed))
                    .isEqualTo("</disclosures/0/item>: hồ sơ ghi “no”, trong khi cần 66, có 66.");
        }

        @Test
        void sayWhereNoneIsAllowedThatThereMustBeNone() {
            Arguments one = Arguments.of(Argument.HAS, 1).with(Argument.MOST, 0);
            assertThat(answer(Reason.TOO_MANY, one)).isEqualTo("</disclosures/0/item>: 1; there must be none.");
            assertThat(answer(VI.with(NAMES), Reason.TOO_MANY, one))
                    .isEqualTo("</disclosures/0/item>: 1, không được có.");
            assertThat(answer(Reason.TOO_MANY, one.with(Argument.MOST, 1)))
                    .isEqualTo("</disclosures/0/item>: 1; at most 1 are allowed.");
            Texts own = EN.with(NAMES).with(Map.of("norm." + NORM + ".too-many-none", "{has}, and no board."));
            assertThat(answer(own, Reason.TOO_MANY, one)).isEqualTo("1, and no board.");
            assertThat(answer(own, Reason.TOO_MANY, one.with(Argument.MOST, 1)))
                    .isEqualTo("</disclosures/0/item>: 1; at most 1 are allowed.");
        }

        /** From 8 January to 6 February are 30 days to anyone who counts (Civil Code, art. 147.2). */
        @Test
        void sayWhetherTheFirstDayIsAmongThoseCounted() {
            Arguments days = Arguments.of(Argument.START, LocalDate.of(2026, 1, 8))
                    .with(Argument.DONE, LocalDate.of(2026, 2, 6))
                    .with(Argument.LEAST, 30);
            assertThat(answer(VI, Reason.TOO_SHORT, days.with(Argument.HAS, 29)))
                    .isEqualTo(
                            "Từ 08/01/2026 đến 06/02/2026 chỉ được 29 ngày, không tính ngày đầu tiên; tối thiểu là 30 ngày.");
            assertThat(answer(Reason.LASTED, days.with(Argument.HAS, 29)))
                    .isEqualTo("Began on 8 January 2026 and lasted 29 days, the first not counted (at least 30).");
            assertThat(answer(Reason.TOO_SHORT, days.with(Argument.HAS, 30)))
                    .isEqualTo("From 8 January 2026 to 6 February 2026 is 30 days; at least 30 are required.");
        }

        @Test
        void areTheNormsOwnAtTheFieldOfTheFindingAndElseAnywhere() {
            Texts anywhere = EN.with(NAMES).with(Map.of("norm." + NORM + ".not-met", "{place}: not so."));
            assertThat(answer(anywhere, Reason.NOT_MET, Arguments.none())).isEqualTo("</disclosures/0/item>: not so.");
            Texts there = anywhere.with(Map.of("norm." + NORM + ".not-met-item", "{place}: no such item."));
            assertThat(answer(there, Reason.NOT_MET, Arguments.none()))
                    .isEqualTo("</disclosures/0/item>: no such item.");
            Texts elsewhere = anywhere.with(Map.of("norm." + NORM + ".not-met-on", "{place}: on no such day."));
            assertThat(answer(elsewhere, Reason.NOT_MET, Arguments.none())).isEqualTo("</disclosures/0/item>: not so.");
        }

        @Test
        void sayOfAListThatHasNoneThatItHasNone() {
            Arguments allowed = Arguments.of(Argument.ALLOWED, List.of("A", "T1"));
            assertThat(answer(Reason.NOT_ALLOWED, allowed.with(Argument.FOUND, List.of())))
                    .isEqualTo("</disclosures/0/item>: none is recorded; at least one is needed of: A; Thôn Một.");
            assertThat(answer(Reason.NOT_ALLOWED, allowed.with(Argument.FOUND, List.of("B"))))
                    .isEqualTo("</disclosures/0/item>: B; allowed are: A; Thôn Một.");
        }

        /** A posted notice is in order, and not enough (D59:3.3). */
        @Test
        void forbidNothingWhereAtLeastOneOfSeveralIsAsked() {
            Arguments any = Arguments.of(Argument.FOUND, List.of("B"))
                    .with(Argument.ALLOWED, List.of("A", "T1"))
                    .with(Argument.LEAST, 1);
            assertThat(answer(Reason.NOT_ALLOWED, any))
                    .isEqualTo("</disclosures/0/item>: only B; at least one is needed of: A; Thôn Một.");
            assertThat(answer(VI.with(NAMES), Reason.NOT_ALLOWED, any))
                    .isEqualTo("</disclosures/0/item>: mới có B; phải có ít nhất một trong các mục: A; Thôn Một.");
            assertThat(answer(Reason.NOT_ALLOWED, any.with(Argument.FOUND, List.of())))
                    .isEqualTo("</disclosures/0/item>: none is recorded; at least one is needed of: A; Thôn Một.");
        }

        @Test
        void nameTheOtherDayOfAWrongOrderAndTheSide() {
            Arguments later = Arguments.of(Argument.DONE, DAY)
                    .with(Argument.START, DAY.minusDays(1))
                    .with(Argument.BESIDE, List.of("/disclosures/0/decided"));
            assertThat(answer(VI.with(NAMES), Reason.WRONG_ORDER, later))
                    .isEqualTo("</disclosures/0/item>: 07/02/2026, không đúng trình tự vì sau "
                            + "“</disclosures/0/decided>”: 06/02/2026.");
            assertThat(answer(Reason.WRONG_ORDER, later))
                    .isEqualTo("</disclosures/0/item>: 7 February 2026, out of order: after "
                            + "\"</disclosures/0/decided>\", 6 February 2026.");
            assertThat(answer(Reason.WRONG_ORDER, later.with(Argument.START, DAY)))
                    .endsWith("out of order: the same day as \"</disclosures/0/decided>\".");
            assertThat(answer(Reason.WRONG_ORDER, later.with(Argument.START, DAY.plusDays(1))))
                    .endsWith("out of order: before \"</disclosures/0/decided>\", 8 February 2026.");
        }

        @Test
        void nameTheDayOfAWrongOrderThatHasNoPlace() {
            Arguments later = Arguments.of(Argument.DONE, DAY).with(Argument.START, DAY.minusDays(1));
            assertThat(answer(Reason.WRONG_ORDER, later)).endsWith("out of order: after 6 February 2026.");
            assertThat(answer(Reason.WRONG_ORDER, later.with(Argument.START, DAY)))
                    .endsWith("7 February 2026, out of order.");
        }

        @Test
        void countWhatIsBarredWhereItIsCounted() {
            Arguments found = Arguments.of(Argument.FOUND, List.of("T1"));
            assertThat(answer(Reason.BARRED, found))
                    .isEqualTo("</disclosures/0/item>: Thôn Một, which is not allowed.");
            assertThat(answer(Reason.BARRED, found.with(Argument.HAS, 2)))
                    .isEqualTo("</disclosures/0/item>: Thôn Một (2 in all), which is not allowed.");
        }

        @Test
        void tellAResultThatIsNotWhatTheCountsGiveFromCountsThatCannotBe() {
            Arguments counts =
                    Arguments.of(Argument.HAS, 12).with(Argument.BASE, 10).with(Argument.ALSO, List.of("/a", "/b"));
            assertThat(answer(Reason.COUNTS_CONTRADICT, counts))
                    .isEqualTo("Counts contradict each other, 12 against 10: </a>; </b>.");
            assertThat(answer(Reason.COUNTS_CONTRADICT, counts.with(Argument.NEEDED, 6)))
                    .isEqualTo("The stated result is not what the counts give, 6 needed, 12 of 10: </a>; </b>.");
        }

        @Test
        void nameOfABreachTheOtherElementsToo() {
            Arguments also = Arguments.of(Argument.ALSO, List.of("/disclosures/1"));
            assertThat(answer(Reason.NOT_MET, also))
                    .isEqualTo("</disclosures/0/item>: not as the law requires. Not kept either: </disclosures/1>.");
            assertThat(answer(Reason.MET, also)).isEqualTo("Done as required.");
        }

        /** Two copies sent, both too late: nothing is left to be sent (L10:20.3). */
        @Test
        void tellOfTheOtherElementsWhichWereOnlyLate() {
            Arguments late = Arguments.of(Argument.DONE, DAY.plusDays(3))
                    .with(Argument.DUE, DAY)
                    .with(Argument.DAYS, 3)
                    .with(Argument.ALSO, List.of("/a", "/b"));
            Texts texts = EN.with(NAMES)
                    .with(Map.of("norm." + NORM + ".remedy", "Send it.", "norm." + NORM + ".next", "Next: soon."));
            Finding allLate = finding(Reason.LATE, late.with(Argument.ALSO_LATE, List.of("/a", "/b")));
            assertThat(texts.answer(allLate)).endsWith("(3 day(s) late). Late too: </a>; </b>.");
            assertThat(texts.remedy(allLate)).isEqualTo("Next: soon.");
            Finding oneNot = finding(Reason.LATE, late.with(Argument.ALSO_LATE, List.of("/b")));
            assertThat(texts.answer(oneNot)).endsWith("(3 day(s) late). Not kept either: </a>. Late too: </b>.");
            assertThat(texts.remedy(oneNot)).isEqualTo("Send it. Next: soon.");
        }

        @Test
        void tellWhatOfADutyIsMissingLackingLateAndThere() {
            Arguments all = Arguments.of(Argument.ABSENT, List.of("T1"))
                    .with(Argument.LACKING, List.of("T2"))
                    .with(Argument.BELATED, List.of(new Delay("T3", DAY.plusDays(1), DAY)))
                    .with(Argument.KEPT, List.of("T4", "T5"));
            assertThat(answer(Reason.ABSENT, all))
                    .isEqualTo("Missing: Thôn Một. Incomplete: T2. Late: "
                            + "T3 (8 February 2026, due 7 February 2026). In place: T4; T5.");
            assertThat(answer(Reason.SOME_LATE, Arguments.of(Argument.KEPT, List.of("T4"))))
                    .isEqualTo("In place: T4.");
        }

        @Test
        void tellWhatIsMissingOfWhatIsNotComplete() {
            Arguments lacking = Arguments.of(Argument.LACKING, List.of("A"))
                    .with(Argument.PARTS, List.of("T1"))
                    .with(Argument.ALSO, List.of("/disclosures/1"));
            assertThat(answer(Reason.LACKING, lacking))
                    .isEqualTo("Incomplete: A. Lacking: Thôn Một. Not met: </disclosures/1>.");
        }

        @Test
        void nameOnceWhatIsNotMetBesideWhatIsMissing() {
            Arguments absent =
                    Arguments.of(Argument.ABSENT, List.of("T1")).with(Argument.ALSO, List.of("/disclosures/1"));
            assertThat(answer(Reason.ABSENT, absent)).isEqualTo("Missing: Thôn Một. Not met: </disclosures/1>.");
        }

        @Test
        void tellWhatWasLateBesidesWhereTheSentenceHasNoPlaceForIt() {
            Arguments late = Arguments.of(
                    Argument.BELATED,
                    List.of(new Delay("T1", DAY.plusDays(1), DAY), new Delay("T2", DAY.plusDays(2), DAY)));
            assertThat(answer(Reason.NOT_MET, late))
                    .isEqualTo(
                            "</disclosures/0/item>: not as the law requires. Late: "
                                    + "Thôn Một (8 February 2026, due 7 February 2026); T2 (9 February 2026, due 7 February 2026).");
        }

        @Test
        void nameWhatIsOpenBesidesTheDataThatIsMissing() {
            Arguments missing = Arguments.of(Argument.MISSING, List.of("/period"));
            assertThat(answer(Reason.NO_DATA, missing)).isEqualTo("No data: </period>.");
            assertThat(answer(Reason.NO_DATA, missing.with(Argument.ABSENT, List.of("T1", "T2"))))
                    .isEqualTo("No data: </period>. Open: Thôn Một; T2.");
        }

        @Test
        void takeTheWordsOfTheNormBeforeThoseOfTheReason() {
            Texts own = EN.with(Map.of(
                    "norm." + NORM + ".met",
                    "All is well at {place}.",
                    "norm." + NORM + ".absent",
                    "Posted where? {occasions}",
                    "norm." + NORM + ".occasions-absent",
                    "Nowhere in "));
            assertThat(answer(own, Reason.MET, Arguments.none())).isEqualTo("All is well at /disclosures/0/item.");
            assertThat(answer(
                            own,
                            Reason.ABSENT,
                            Arguments.of(Argument.ABSENT, List.of("T1")).with(Argument.KEPT, List.of("T2"))))
                    .isEqualTo("Posted where? Nowhere in T1. In place: T2");
        }

        @Test
        void showAConditionInWordsAndAFigureByItsLabelIfItHasOne() {
            assertThat(answer(Reason.CONDITION_FAILS, Arguments.of(Argument.CONDITION, "has-council")))
                    .isEqualTo("Does not apply unless: there is a commune People's Council.");
            assertThat(answer(Reason.NO_CALENDAR, Arguments.of(Argument.YEAR, 2040)))
                    .isEqualTo("There is no working calendar for 2040.");
            Texts labelled =
                    EN.with(Map.of("figure.households", "households", "t", "{figure} of {of}: {stated}, {computed}"));
            assertThat(labelled.fill(
                            "t",
                            Arguments.of(Argument.FIGURE, "households")
                                    .with(Argument.OF, "persons")
                                    .with(Argument.STATED, "98,5\n%")
                                    .with(Argument.COMPUTED, new BigDecimal("98.540"))))
                    .isEqualTo("households of persons: 98,5\\u000a%, 98.540%");
        }

        @Test
        void ofAReasonAreFilledWithWhatIsMissingToo() {
            assertThat(EN.fill("reason.absent", Arguments.of(Argument.ABSENT, List.of("T1"))))
                    .isEqualTo("Missing: T1.");
        }

        /** What a user writes is set in as it is. */
        @Test
        void neverReadAValueAsATemplate() {
            assertThat(answer(Reason.ABSENT, Arguments.of(Argument.ABSENT, List.of("{place} {due}"))))
                    .isEqualTo("Missing: {place} {due}.");
            assertThat(EN.with(Map.of("t", "{nothing}")).fill("t", Arguments.none()))
                    .isEqualTo("{nothing}");
        }
    }

    /** A code that is a time is told as one: a quarter, a half year, a year, a day, a stretch of days. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-Q1               | first quarter of 2026",
                "2026-H2               | second half of 2026",
                "2026-X1               | 2026-X1",
                "2026/Q1               | 2026/Q1",
                "2026                  | the year 2026",
                "1926                  | 1926",
                "20a6                  | 20a6",
                "202b                  | 202b",
                "20261                 | 20261",
                "2026-02-07            | 7 February 2026",
                "2024-02-29            | 29 February 2024",
                "2026-02-29            | 2026-02-29",
                "2026-12-31            | 31 December 2026",
                "2026-13-01            | 2026-13-01",
                "2026-00-01            | 2026-00-01",
                "2026-01-00            | 2026-01-00",
                "2026-01-31            | 31 January 2026",
                "2026-01-32            | 2026-01-32",
                "2026-01-01            | 1 January 2026",
                "2026x01-01            | 2026x01-01",
                "2026-01x01            | 2026-01x01",
                "2026-01-0x            | 2026-01-0x",
                "2026-01-0/            | 2026-01-0/",
                "2026-09-09            | 9 September 2026",
                "2026-02-07/2026-03-01 | 7 February 2026 – 1 March 2026",
                "2026-02-07 2026-03-01 | 2026-02-07 2026-03-01",
                "T1                    | Thôn Một",
                "T1 2026               | Thôn Một (the year 2026)",
                "T2 2026               | T2 2026",
                "Thôn {x}              | Thôn {x}"
            })
    void aCodeIsToldInWords(String code, String told) {
        assertThat(answer(Reason.ABSENT, Arguments.of(Argument.ABSENT, List.of(code))))
                .isEqualTo("Missing: " + told + ".");
    }

    @Test
    void anOccasionHasItsOwnWordsBeforeEveryOther() {
        Texts texts = EN.with(NAMES).with(Map.of("occasion.T1", "the first village", "occasion.2026-Q1", "in spring"));
        assertThat(answer(texts, Reason.ABSENT, Arguments.of(Argument.ABSENT, List.of("T1", "2026-Q1"))))
                .isEqualTo("Missing: the first village; in spring.");
    }

    @Nested
    class Remedies {

        private final Texts texts =
                EN.with(Map.of("norm." + NORM + ".remedy", "Do it.", "norm." + NORM + ".next", "Next: soon."));
        private final Texts withoutNext = EN.with(Map.of("norm." + NORM + ".remedy", "Do it."));

        @Test
        void sayWhatToDoNowAndNextTime() {
            assertThat(texts.remedy(NORM)).isEqualTo("Do it. Next: soon.");
            assertThat(withoutNext.remedy(NORM)).isEqualTo("Do it.");
            assertThat(texts.remedy(finding(Reason.OVERDUE, Arguments.none()))).isEqualTo("Do it. Next: soon.");
        }

        @Test
        void sayOfWhatWasDoneSinceOnlyWhatToDoNextTime() {
            assertThat(texts.remedy(finding(Reason.LATE, Arguments.none()))).isEqualTo("Next: soon.");
            assertThat(texts.remedy(finding(Reason.SOME_LATE, Arguments.none())))
                    .isEqualTo("Next: soon.");
            assertThat(texts.remedy(finding(Reason.TOO_SHORT, Arguments.none(), Outcome.DONE_SINCE)))
                    .isEqualTo("Next: soon.");
            assertThat(withoutNext.remedy(finding(Reason.LATE, Arguments.none())))
                    .isEqualTo("Do it.");
            assertThat(texts.remedy(finding(Reason.LATE, Arguments.of(Argument.ALSO, List.of("/other")))))
                    .as("beside what may still be undone")
                    .isEqualTo("Do it. Next: soon.");
        }

        @Test
        void ofOneKindAreSaidOnceAndNamed() {
            Texts room = Texts.load(Locale.ENGLISH, List.of(DisclosureLaw.class));
            String next = "Next time: check it against the provision cited before acting.";
            assertThat(room.get("remedy.next-form")).isEqualTo(next);
            assertThat(room.get("norm.L10-14.1-plan-adopted.next")).isEqualTo(next);
            assertThat(room.remedy("L10-14.1-plan-adopted")).endsWith(' ' + next);
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({
            "0, 0",
            "999, 999",
            "1000, 1.000",
            "1250, 1.250",
            "100000, 100.000",
            "1234567, 1.234.567",
            "-1, -1",
            "-1250, -1.250"
        })
        void areGroupedByThousands(long number, String vietnamese) {
            assertThat(VI.number(number)).isEqualTo(vietnamese);
            assertThat(EN.number(number)).isEqualTo(vietnamese.replace('.', ','));
        }

        @ParameterizedTest
        @CsvSource({
            "2, 3, '66,67%'",
            "1, 3, '33,33%'",
            "1, 2, '50,00%'",
            "1, 800, '0,13%'",
            "1, 20000, '0,01%'",
            "1, 20001, '0,00%'",
            "3, 3, '100,00%'",
            "1001, 100, '1.001,00%'",
            "7, 100, '7,00%'"
        })
        void ofAShareAreRoundedHalfUpToTwoDecimals(long part, long whole, String vietnamese) {
            assertThat(VI.percent(part, whole)).isEqualTo(vietnamese);
        }

        @Test
        void haveTheSeparatorsOfTheLanguage() {
            assertThat(EN.percent(1001, 100)).isEqualTo("1,001.00%");
            assertThat(EN.percentage(new BigDecimal("98.540"))).isEqualTo("98.540%");
            assertThat(VI.percentage(new BigDecimal("98.540"))).isEqualTo("98,540%");
            assertThat(VI.percentage(new BigDecimal("1E+2"))).isEqualTo("100%");
        }

        @Test
        void ofDaysAreWrittenAsTheLanguageDoes() {
            assertThat(VI.date(DAY)).isEqualTo("07/02/2026");
            assertThat(EN.date(DAY)).isEqualTo("7 February 2026");
        }
    }

    @Nested
    class LookUps {

        @Test
        void giveTheKeyWhereThereIsNoText() {
            assertThat(EN.get("verdict.COMPLIANT")).isEqualTo("Compliant");
            assertThat(EN.get("no.such.key")).isEqualTo("no.such.key");
            assertThat(EN.find("verdict.COMPLIANT")).contains("Compliant");
            assertThat(EN.find("no.such.key")).isEmpty();
            assertThat(EN.question(NORM)).isEqualTo("norm." + NORM + ".question");
            assertThat(EN.keys()).contains("verdict.COMPLIANT").doesNotContain("no.such.key");
        }

        @Test
        void areInTheLanguageOfTheLocaleEnglishOnlyForEnglish() {
            assertThat(Texts.load(Locale.UK, List.of()).verdict(Verdict.PENDING))
                    .isEqualTo("Not yet due");
            assertThat(Texts.load(Locale.FRENCH, List.of()).verdict(Verdict.PENDING))
                    .isEqualTo("Chưa đến hạn");
            assertThat(EN.caution("done-since")).startsWith("After the limit it was done again");
            assertThat(EN.place("/period")).isEqualTo("/period");
            assertThat(EN.with(NAMES).place("/period")).isEqualTo("</period>");
        }

        @Test
        void takeMoreTextsButNoSecondForAKey() {
            Texts more = EN.with(NAMES).with(Map.of("t", "one"));
            assertThat(more.get("t")).isEqualTo("one");
            assertThat(more.get("verdict.COMPLIANT")).isEqualTo("Compliant");
            assertThat(more.place("/period")).isEqualTo("</period>");
            assertThat(more.date(DAY)).isEqualTo("7 February 2026");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EN.with(Map.of("verdict.COMPLIANT", "Fine")))
                    .withMessage("two texts for verdict.COMPLIANT");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Texts.load(Locale.ENGLISH, List.of(Texts.class)))
                    .withMessageContaining("two texts for ")
                    .withMessageEndingWith("the second in vn.danchu.compliance");
        }

        @ParameterizedTest
        @EnumSource
        void nameWhatAReasonLeavesOpenAndOfNoOther(Reason reason) {
            if (reason.verdict() == Verdict.UNDETERMINED) {
                assertThat(EN.open(reason)).doesNotStartWith("open.").isNotBlank();
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> EN.open(reason))
                        .withMessage(reason + " leaves nothing open");
            }
        }
    }

    @Nested
    class ReferencesThatLeadNowhere {

        @Test
        void nameWhatIsLikeThemIfAnythingIs() {
            String path = "/supervisions/0/board";
            assertThat(EN.danglingReference(new DanglingReference(path, "ban hoà", "Ban Hòa")))
                    .isEqualTo("The dossier holds no “ban hoà”: " + path + ". Was “Ban Hòa” meant?");
            assertThat(EN.danglingReference(new DanglingReference(path, "B", null)))
                    .isEqualTo("The dossier holds no “B”: " + path + ".");
        }

        /** A right-to-left override would turn what follows it. */
        @Test
        void showWhatHidesByItsNumber() {
            assertThat(EN.danglingReference(new DanglingReference("/a", "x\u202ey", "x\ny")))
                    .isEqualTo("The dossier holds no “x\\u202ey”: /a. Was “x\\u000ay” meant?");
        }
    }

    @Nested
    class ProblemsOfPolicies {

        @Test
        void nameWhatWasProbablyMeantIfAnythingWas() {
            assertThat(EN.policyProblem(
                            new PolicyProblem(PolicyProblem.Kind.UNKNOWN_NORM, "/regrades/0/norm", NORM + "s", NORM)))
                    .isEqualTo("Policy, /regrades/0/norm: there is no norm “" + NORM
                            + "s”, so nothing was decided. Was “" + NORM + "” meant?");
            assertThat(EN.policyProblem(
                            new PolicyProblem(PolicyProblem.Kind.UNKNOWN_NORM, "/regrades/0/norm", "X", null)))
                    .isEqualTo("Policy, /regrades/0/norm: there is no norm “X”, so nothing was decided.");
        }

        @Test
        void tellADayAsADay() {
            assertThat(EN.policyProblem(
                            new PolicyProblem(PolicyProblem.Kind.EXPIRED, "/regrades/0/until", "2027-01-30", null)))
                    .isEqualTo(
                            "Policy, /regrades/0/until: the decision counted until 30 January 2027 and no longer does.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-02-30", "2027-01-3", "2027-01-300"})
        void leaveWhatIsNoDayAsItIs(String value) {
            assertThat(EN.policyProblem(
                            new PolicyProblem(PolicyProblem.Kind.EXPIRED, "/regrades/0/until", value, null)))
                    .contains("until " + value + " and");
        }
    }
}
