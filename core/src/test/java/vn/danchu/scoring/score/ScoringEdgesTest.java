package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.YEAR;
import static vn.danchu.scoring.set.Examples.block;
import static vn.danchu.scoring.set.Examples.condition;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.grid;
import static vn.danchu.scoring.set.Examples.group;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;
import static vn.danchu.scoring.set.Examples.row;
import static vn.danchu.scoring.set.Examples.rules;
import static vn.danchu.scoring.set.Examples.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Block;
import vn.danchu.scoring.set.Ceiling;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaGroupBuilder;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.CriteriaSetBuilder;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.DueDay;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.EntryBuilder;
import vn.danchu.scoring.set.EvidencePiece;
import vn.danchu.scoring.set.EvidenceRule;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.MaximumIs;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.Policies;
import vn.danchu.scoring.set.RatingGrid;
import vn.danchu.scoring.set.RatingRules;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoreFormBuilder;
import vn.danchu.scoring.set.ScoringMethod;
import vn.danchu.scoring.set.VerificationCase;

/** Scores and ratings at the edges: what is told of one criterion and not of the next, totals that are open, levels out of reach. */
class ScoringEdgesTest {

    private static final ScoringMethod ENTERED = new ScoringMethod.Entered();
    private static final RatingRules GOOD_FROM_80 = grid(row("good", "80", ""), row("poor", "", "80"));
    private static final Policies ZERO_IF_MISSING = new Policies(Policies.WhenMissing.ZERO, null, null);

    private static ScoringMethod asks(String measure) {
        return new ScoringMethod.AllOrNothing(MeasureCondition.yes(measure), null);
    }

    private static List<Measure> questions(String... keys) {
        return List.of(keys).stream()
                .map(key -> measure(key, MeasureType.YES_NO))
                .toList();
    }

    private static ScoreForm entered(String... pairs) {
        Entry[] entries = new Entry[pairs.length / 2];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = Entry.claimed(pairs[2 * i], pairs[2 * i + 1]);
        }
        return ScoreForm.of(YEAR, Measures.NONE, List.of(entries));
    }

    private static Rating rate(CriteriaSet set, ScoreForm form) {
        return Scorer.compile(set).score(form).rating();
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(message -> message.text(Locale.ENGLISH)).toList();
    }

    @Test
    void aScorerNamesTheMeasuresThatACriterionReadsAndNoneOfThoseBefore() {
        Scorer scorer = Scorer.compile(Examples.set(
                        questions("a", "b"),
                        group(
                                "g",
                                criterion("first", "1", asks("a")).build(),
                                criterion("second", "1", asks("b")).build(),
                                criterion("third", "1", ENTERED).build()))
                .build());
        assertThat(scorer.measures("first")).extracting(Measure::key).containsExactly("a");
        assertThat(scorer.measures("second")).extracting(Measure::key).containsExactly("b");
        assertThat(scorer.measures("third")).isEmpty();
    }

    @Test
    void whatIsMissingIsToldOfEachCriterionAlone() {
        CriteriaSet set = Examples.set(
                        questions("a", "b"),
                        group(
                                "g",
                                criterion("first", "1", asks("a")).build(),
                                criterion("second", "1", asks("b")).build()))
                .build();
        ScoreSheet sheet = Scorer.compile(set).score(entered());
        assertThat(texts(sheet.criterion("first").steps()))
                .singleElement()
                .asString()
                .startsWith("Not known: a. ");
        assertThat(texts(sheet.criterion("second").steps()))
                .singleElement()
                .asString()
                .startsWith("Not known: b. ");
    }

    @Test
    void whatIsMissingForTheLevelIsToldWithoutWhatTheLastCriterionLacked() {
        CriteriaSet set = Examples.set(
                        questions("a", "b"),
                        group(
                                "g",
                                criterion("c", "80", ENTERED).build(),
                                criterion("last", "20", asks("a"))
                                        .policies(ZERO_IF_MISSING)
                                        .build()))
                .rating(grid(
                        row("good", "80", "", condition("calm", MeasureCondition.yes("b"))), row("poor", "", "80")))
                .build();
        assertThat(texts(rate(set, entered("c", "80")).reasons()))
                .containsExactly("Conditions of level \"good\" cannot be told; needed: b");
    }

    @Test
    void aMeasureThatTheSetDoesNotKnowIsNamedAlsoWhereItIsTheOnlyOne() {
        CriteriaSet set = Examples.one(questions("a"), criterion("c", "1", asks("a")));
        assertThat(Scorer.compile(set)
                        .score(ScoreForm.of(YEAR, values(v -> v.yes("nothing"))))
                        .faults())
                .extracting(InputFault::path)
                .containsExactly("/measures/values/nothing");
    }

    /** Two criteria may read one measure, whichever reads it first. */
    @Test
    void whetherItWasDoneMayBeAskedBeforeByAnotherCriterion() {
        ScoringMethod timely = new ScoringMethod.Timeliness(
                "on", DueDay.on(1, 31), null, number("1"), number("0"), "done", number("0"));
        CriteriaSet set = Examples.set(
                        List.of(measure("done", MeasureType.YES_NO), measure("on", MeasureType.DATE)),
                        group(
                                "g",
                                criterion("done", "1", asks("done")).build(),
                                criterion("timely", "1", timely).build()))
                .build();
        ScoreSheet sheet = Scorer.compile(set)
                .score(ScoreForm.of(
                        YEAR, values(v -> v.no("done").put("on", MeasureValue.day(LocalDate.of(2026, 1, 31))))));
        assertThat(sheet.criterion("timely").points()).isEqualByComparingTo("0");
    }

    @Test
    void filesThatAreLeftOutMayBeAskedBeforeByAnotherCriterion() {
        ScoringMethod mean = new ScoringMethod.MeanOverRecords(List.of(
                new ScoringMethod.RecordLevel("early", number("2"), null),
                new ScoringMethod.RecordLevel("late", number("0"), "fault")));
        CriteriaSet set = Examples.set(
                        List.of(
                                measure("fault", MeasureType.COUNT),
                                measure("early", MeasureType.COUNT),
                                measure("late", MeasureType.COUNT)),
                        group(
                                "g",
                                criterion(
                                                "none",
                                                "1",
                                                new ScoringMethod.AllOrNothing(
                                                        MeasureCondition.compare("fault", Comparison.AT_MOST, "0"),
                                                        null))
                                        .build(),
                                criterion("mean", "2", mean).build()))
                .build();
        ScoreSheet sheet = Scorer.compile(set)
                .score(ScoreForm.of(
                        YEAR, values(v -> v.count("fault", 2).count("early", 1).count("late", 3))));
        assertThat(sheet.criterion("mean").points()).as("2 of 2 files").isEqualByComparingTo("1");
    }

    @Test
    void aBlockIsNamedAloneBesideBlocksAndConditionsThatDoNotBlock() {
        for (Block.Effect effect : Block.Effect.values()) {
            CriteriaSet set = Examples.set(
                            questions("disciplined", "late", "open"),
                            group("g", criterion("c", "100", ENTERED).build()))
                    .rating(rules(
                            RatingRules.ConditionsFail.NEXT_ROW,
                            List.of(
                                    block("discipline", MeasureCondition.yes("disciplined"), effect),
                                    block("delay", MeasureCondition.yes("late"), effect)),
                            row("good", "80", "", condition("openness", MeasureCondition.yes("open"))),
                            row("poor", "", "80")))
                    .build();
            ScoreForm form = ScoreForm.of(
                    YEAR, values(v -> v.yes("disciplined").no("late").yes("open")), List.of(Entry.claimed("c", "90")));
            assertThat(texts(rate(set, form).reasons()))
                    .last()
                    .isEqualTo(
                            effect == Block.Effect.NOT_RATED
                                    ? "Not rated, because of: discipline"
                                    : "Level \"poor\", because of: discipline");
        }
    }

    @Test
    void aUnitWithoutAClassHasNoGridWhereGridsAreByClass() {
        RatingGrid ofFirst = new RatingGrid(
                List.of("I"),
                List.of(row("good", "80", ""), row("poor", "", "80")),
                Band.Included.LOWER,
                RatingGrid.Reading.BY_TOTAL);
        CriteriaSet set = Examples.set(
                        List.of(), group("g", criterion("c", "100", ENTERED).build()))
                .rating(new RatingRules(List.of(ofFirst), null, null, List.of(), List.of(), List.of()))
                .build();
        assertThat(texts(rate(set, entered("c", "90")).reasons())).containsExactly("There is no grid for class \"-\"");
        ScoreForm second = ScoreFormBuilder.builder()
                .period(YEAR)
                .unitClass("II")
                .entries(List.of(Entry.claimed("c", "90")))
                .build();
        assertThat(texts(rate(set, second).reasons())).containsExactly("There is no grid for class \"II\"");
    }

    /** 85 points are good until the 10 that may be taken off are known. */
    @Test
    void aDeductionThatIsOpenLeavesTheLevelOpen() {
        CriteriaSet set = Examples.set(
                        List.of(),
                        group(
                                "g",
                                criterion("c", "100", ENTERED).build(),
                                criterion("taken", "0", ENTERED)
                                        .kind(Criterion.Kind.DEDUCTION)
                                        .minimum(number("-10"))
                                        .build()))
                .rating(GOOD_FROM_80)
                .build();
        assertThat(rate(set, entered("c", "85")).state()).isEqualTo(Rating.State.UNDETERMINED);
        assertThat(rate(set, entered("c", "90")).level()).isEqualTo("good");
        assertThat(rate(set, entered("c", "85", "taken", "-5")).level()).isEqualTo("good");
    }

    @Test
    void whereAllPointsAreThereTheLevelIsKnownThoughTheMostIsNot() {
        Criterion open = criterion("c", "100", ENTERED).maximum(null).build();
        CriteriaSet set = Examples.set(
                        List.of(), group("g", criterion("c", "100", ENTERED).build()))
                .rating(GOOD_FROM_80)
                .standing(CriteriaSet.Standing.SAMPLE)
                .issuance(new CriteriaSet.Issuance("QĐ", "TTg", null, null))
                .missing(List.of(label("điểm")))
                .maximum(null)
                .groups(List.of(CriteriaGroupBuilder.builder(group("g"))
                        .maximum(null)
                        .criteria(List.of(open))
                        .build()))
                .build();
        assertThat(rate(set, entered("c", "80")).level()).isEqualTo("good");
        assertThat(rate(set, entered()).state()).isEqualTo(Rating.State.UNDETERMINED);
    }

    private static final RatingRules SCALED_UP = new RatingRules(
            GOOD_FROM_80.grids(),
            RatingRules.ConditionsFail.NEXT_ROW,
            RatingRules.LeftOut.SCALED_UP,
            List.of(),
            List.of(),
            List.of());

    @Test
    void aTotalOfNothingIsNotScaledUp() {
        CriteriaSet set = Examples.set(
                        List.of(), group("g", criterion("c", "100", ENTERED).build()))
                .rating(SCALED_UP)
                .build();
        assertThat(texts(rate(set, notApplicable("c")).reasons())).containsExactly("No criterion is scored yet");
    }

    /** Where all that counts towards the maximum is left out, there is nothing to scale the bonus by. */
    @Test
    void aBonusBesideNothingIsComparedAsItIs() {
        Criterion bonus =
                criterion("b", "5", ENTERED).kind(Criterion.Kind.BONUS).build();
        CriteriaSet set = Examples.set(
                        List.of(), group("g", criterion("c", "100", ENTERED).build(), bonus))
                .bonus(new CriteriaSet.Bonus(number("5"), CriteriaSet.Bonus.Place.BEYOND_MAXIMUM))
                .rating(SCALED_UP)
                .build();
        Rating rating = rate(set, notApplicable("c", Entry.claimed("b", "4")));
        assertThat(rating.compared()).isEqualByComparingTo("4");
        assertThat(texts(rating.reasons())).containsExactly("No criterion is scored yet");
    }

    private static ScoreForm notApplicable(String criterion, Entry... others) {
        List<Entry> entries = new ArrayList<>(List.of(others));
        entries.add(EntryBuilder.builder()
                .criterion(criterion)
                .notApplicable("không có")
                .build());
        return ScoreForm.of(YEAR, Measures.NONE, entries);
    }

    /** The competent body gives the best level where the points are those of the lower one: there is none above it. */
    @Test
    void aboveTheBestLevelThatWasDecidedThereIsNone() {
        CriteriaSet set = Examples.set(
                        questions("calm"),
                        group("g", criterion("c", "100", ENTERED).build()))
                .rating(rules(
                        RatingRules.ConditionsFail.MANUAL,
                        List.of(),
                        row("good", "80", ""),
                        row("poor", "", "80", condition("calm", MeasureCondition.yes("calm")))))
                .build();
        Rating decided = rate(
                set,
                ScoreFormBuilder.builder()
                        .period(YEAR)
                        .measures(values(v -> v.no("calm")))
                        .entries(List.of(Entry.claimed("c", "79")))
                        .manual(new ScoreForm.ManualRating("good", "thiên tai", null))
                        .build());
        assertThat(decided.level()).isEqualTo("good");
        assertThat(decided.next()).isNull();
    }

    @Test
    void aLevelThatOnlyAConditionKeepsAwayLacksNoPoints() {
        CriteriaSet set = Examples.set(
                        questions("calm"),
                        group("g", criterion("c", "100", ENTERED).build()))
                .rating(grid(
                        row("good", "80", "", condition("calm", MeasureCondition.yes("calm"))), row("poor", "", "80")))
                .build();
        ScoreForm form = ScoreForm.of(YEAR, values(v -> v.no("calm")), List.of(Entry.claimed("c", "90")));
        Rating.NextLevel next = rate(set, form).next();
        assertThat(next.level()).isEqualTo("good");
        assertThat(next.reachable()).isTrue();
        assertThat(next.closing()).isEmpty();
    }

    /** Of 60 and 40 points the 40 do not apply: what is left cannot come to 80. */
    @Test
    void aLevelThatNoCriterionClosesIsOutOfReach() {
        CriteriaSet set = Examples.set(
                        List.of(),
                        group(
                                "g",
                                criterion("c", "60", ENTERED).build(),
                                criterion("d", "40", ENTERED).build()))
                .rating(GOOD_FROM_80)
                .build();
        for (String points : List.of("60", "50")) {
            Rating.NextLevel next =
                    rate(set, notApplicable("d", Entry.claimed("c", points))).next();
            assertThat(next.reachable()).isFalse();
            assertThat(next.closing()).isEmpty();
        }
    }

    /** A point of the first group counts twice. */
    @Test
    void whatACriterionCouldAddCountsAsOftenAsItsGroupDoes() {
        CriteriaGroup twice = CriteriaGroupBuilder.builder(
                        group("twice", criterion("a", "30", ENTERED).build()))
                .weight(number("2"))
                .build();
        CriteriaSet set = Examples.set(
                        List.of(),
                        twice,
                        group("once", criterion("b", "40", ENTERED).build()))
                .rating(GOOD_FROM_80)
                .build();
        assertThat(rate(set, entered("a", "20", "b", "25")).next().closing())
                .extracting(gain -> gain.criterion() + " " + gain.points())
                .containsExactly("a 20");
    }

    /** Of 8 and 8 points 10 count. */
    @Test
    void theCapOfTheWholeHoldsWhatItsPartsWouldGain() {
        CriteriaSet set = Examples.set(
                        List.of(),
                        group("first", criterion("a", "8", ENTERED).build()),
                        group("second", criterion("b", "8", ENTERED).build()))
                .maximum(number("10"))
                .maximumIs(MaximumIs.CAP)
                .rating(grid(row("good", "9", ""), row("poor", "", "9")))
                .build();
        assertThat(rate(set, entered("a", "4", "b", "0")).next().closing())
                .extracting(gain -> gain.criterion() + " " + gain.points())
                .containsExactly("b 6");
    }

    /** Where the better level begins beyond 80, 80 points lack something, though no number tells how much. */
    @Test
    void atABoundThatBelongsToTheLowerLevelSomethingIsLacking() {
        RatingGrid beyond = new RatingGrid(
                List.of(),
                List.of(row("good", "80", ""), row("poor", "", "80")),
                Band.Included.UPPER,
                RatingGrid.Reading.BY_TOTAL);
        CriteriaSet set = Examples.set(
                        List.of(), group("g", criterion("c", "100", ENTERED).build()))
                .rating(new RatingRules(List.of(beyond), null, null, List.of(), List.of(), List.of()))
                .build();
        Rating rating = rate(set, entered("c", "80"));
        assertThat(rating.level()).isEqualTo("poor");
        assertThat(rating.next().distance()).isEqualByComparingTo("0");
        assertThat(rating.next().closing()).extracting(Rating.Gain::criterion).containsExactly("c");
        assertThat(rate(set, entered("c", "80.1")).level()).isEqualTo("good");
    }

    @Test
    void aTotalThatNoRowHoldsIsInNone() {
        RatingGrid byConditions = new RatingGrid(
                List.of(),
                List.of(row("good", "80", ""), row("fair", "50", "80")),
                Band.Included.LOWER,
                RatingGrid.Reading.BY_CONDITIONS);
        CriteriaSet set = Examples.set(
                        List.of(), group("g", criterion("c", "100", ENTERED).build()))
                .rating(new RatingRules(List.of(byConditions), null, null, List.of(), List.of(), List.of()))
                .build();
        Rating none = rate(set, entered("c", "49"));
        assertThat(none.state()).isEqualTo(Rating.State.NO_LEVEL);
        assertThat(none.row()).isNull();
        assertThat(none.next()).isNull();
        assertThat(rate(set, entered("c", "50")).next().level()).isEqualTo("good");
    }

    private static CriteriaSet under(Ceiling ceiling) {
        return Examples.set(
                        questions("late"),
                        group("g", criterion("c", "100", ENTERED).build()))
                .rating(new RatingRules(GOOD_FROM_80.grids(), null, null, List.of(), List.of(ceiling), List.of()))
                .build();
    }

    @Test
    void whatACeilingLacksIsSaid() {
        CriteriaSet byCondition =
                under(new Ceiling("delay", label("delay"), null, "poor", MeasureCondition.yes("late")));
        assertThat(texts(rate(byCondition, entered("c", "90")).reasons()))
                .last()
                .isEqualTo("Whether the limit \"delay\" applies is not known; needed: late");
        CriteriaSet bySubject = under(new Ceiling("head", label("head"), "unit", null, null));
        assertThat(texts(rate(bySubject, entered("c", "90")).reasons()))
                .last()
                .isEqualTo("The level of \"unit\" is needed and not known");
        CriteriaSet byBoth = under(new Ceiling("head", label("head"), "unit", null, MeasureCondition.yes("late")));
        ScoreForm related = ScoreFormBuilder.builder()
                .period(YEAR)
                .entries(List.of(Entry.claimed("c", "90")))
                .related(Map.of("unit", "poor"))
                .build();
        assertThat(texts(rate(byBoth, related).reasons()))
                .last()
                .isEqualTo("Whether the limit \"head\" applies is not known; needed: late");
    }

    @Test
    void aSubjectMayHaveTheBestLevel() {
        CriteriaSet set = under(new Ceiling("head", label("head"), "unit", null, null));
        ScoreSheet sheet = Scorer.compile(set)
                .score(ScoreFormBuilder.builder()
                        .period(YEAR)
                        .entries(List.of(Entry.claimed("c", "90")))
                        .related(Map.of("unit", "good"))
                        .build());
        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.rating().level()).isEqualTo("good");
    }

    /** Of 20 and 80 points, the first open. */
    @Test
    void pointsThatComeAfterAnOpenCriterionCountToo() {
        CriteriaSet set = Examples.set(
                        List.of(),
                        group(
                                "g",
                                criterion("open", "20", ENTERED).build(),
                                criterion("c", "80", ENTERED).build()))
                .rating(GOOD_FROM_80)
                .build();
        assertThat(rate(set, entered("c", "65")).state()).isEqualTo(Rating.State.UNDETERMINED);
        assertThat(rate(set, entered("c", "80")).level()).isEqualTo("good");
        assertThat(rate(set, entered("c", "59")).level()).isEqualTo("poor");
    }

    /** The least of a level still belongs to it where the rest may bring just that. */
    @Test
    void pointsThatMayBringJustTheLeastOfALevelLeaveItOpen() {
        RatingGrid byConditions = new RatingGrid(
                List.of(), List.of(row("good", "80", "")), Band.Included.LOWER, RatingGrid.Reading.BY_CONDITIONS);
        assertThat(besideTwentyOpen(byConditions, "60")).isEqualTo(Rating.State.UNDETERMINED);
        assertThat(besideTwentyOpen(byConditions, "59.9")).isEqualTo(Rating.State.NO_LEVEL);
    }

    /** The most of a level that belongs to it still does where the rest may bring nothing; what does not belong to it is above it. */
    @Test
    void pointsThatAreTheMostOfALevelLeaveItOpenWhereTheyBelongToIt() {
        assertThat(upTo80(Band.Included.UPPER)).isEqualTo(Rating.State.UNDETERMINED);
        assertThat(upTo80(Band.Included.LOWER)).isEqualTo(Rating.State.NO_LEVEL);
    }

    /** Of eighty points, and twenty that are open, by the one level up to eighty. */
    private static Rating.State upTo80(Band.Included included) {
        RatingGrid byConditions =
                new RatingGrid(List.of(), List.of(row("fair", "", "80")), included, RatingGrid.Reading.BY_CONDITIONS);
        return besideTwentyOpen(byConditions, "80");
    }

    /** Of so many points of eighty, and twenty that are open. */
    private static Rating.State besideTwentyOpen(RatingGrid byConditions, String points) {
        CriteriaSet set = Examples.set(
                        List.of(),
                        group(
                                "g",
                                criterion("open", "20", ENTERED).build(),
                                criterion("c", "80", ENTERED).build()))
                .rating(new RatingRules(List.of(byConditions), null, null, List.of(), List.of(), List.of()))
                .build();
        return rate(set, entered("c", points)).state();
    }

    @Test
    void whatClosesComesByItsSize() {
        CriteriaSet set = Examples.set(
                        List.of(),
                        group(
                                "g",
                                criterion("little", "45", ENTERED).build(),
                                criterion("much", "55", ENTERED).build()))
                .rating(GOOD_FROM_80)
                .build();
        assertThat(rate(set, entered("little", "35", "much", "30")).next().closing())
                .extracting(gain -> gain.criterion() + " " + gain.points())
                .containsExactly("much 25");
        assertThat(rate(set, entered("little", "25", "much", "45")).next().closing())
                .extracting(gain -> gain.criterion() + " " + gain.points())
                .containsExactly("little 20");
        assertThat(rate(set, entered("little", "33", "much", "40")).next().closing())
                .extracting(gain -> gain.criterion() + " " + gain.points())
                .containsExactly("much 15");
        assertThat(rate(set, entered("little", "5", "much", "45")).next().closing())
                .extracting(gain -> gain.criterion() + " " + gain.points())
                .containsExactly("little 40");
        assertThat(rate(set, entered("little", "20", "much", "25")).next().closing())
                .extracting(gain -> gain.criterion() + " " + gain.points())
                .containsExactly("much 30", "little 25");
    }

    /** A cap of 10 around 8, which do not apply, and 5: 6 are out of reach. */
    @Test
    void whatWasLeftOutGainsNothing() {
        CriteriaGroup capped = CriteriaGroupBuilder.builder(group(
                        "capped",
                        criterion("a", "8", ENTERED).build(),
                        criterion("b", "5", ENTERED).build()))
                .maximum(number("10"))
                .maximumIs(MaximumIs.CAP)
                .build();
        CriteriaSet set = Examples.set(List.of(), capped)
                .rating(grid(row("good", "6", ""), row("poor", "", "6")))
                .build();
        Rating.NextLevel next =
                rate(set, notApplicable("a", Entry.claimed("b", "0"))).next();
        assertThat(next.reachable()).isFalse();
        assertThat(next.closing()).isEmpty();
    }

    @Test
    void evidenceThatNoRuleAsksForCountsAsItIs() {
        CriteriaSet set = Examples.set(
                        List.of(), group("g", criterion("c", "1", ENTERED).build()))
                .build();
        EvidencePiece report = new EvidencePiece(null, "báo cáo", null, null);
        Entry entry = EntryBuilder.builder()
                .criterion("c")
                .claimed(number("1"))
                .evidence(List.of(report))
                .build();
        ScoreSheet sheet = Scorer.compile(set).score(ScoreForm.of(YEAR, Measures.NONE, List.of(entry)));
        assertThat(sheet.criterion("c").evidence())
                .containsExactly(new CriterionScore.EvidenceCount(report, true, null));
    }

    /** A measure gives the points, and the form has no line of the criterion that could bring evidence. */
    @Test
    void evidenceThatARuleAsksForIsLackingWhereTheFormHasNoLineOfIt() {
        CriteriaSet set = Examples.one(
                questions("a"),
                criterion("c", "10", asks("a"))
                        .evidence(new EvidenceRule(1, List.of(), 0, EvidenceRule.Without.NOT_SCORED)));
        ScoreSheet sheet = Scorer.compile(set).score(ScoreForm.of(YEAR, values(v -> v.yes("a"))));
        assertThat(sheet.criterion("c").state()).isEqualTo(CriterionScore.State.NOT_SCORED);
        assertThat(sheet.criterion("c").steps()).extracting(Message::key).contains("criterion.evidence");
    }

    @Test
    void numbersThatWereReadAreShownPlainly() {
        CriteriaSet set = Examples.one(
                List.of(measure("share", MeasureType.RATIO)),
                criterion("c", "10", new ScoringMethod.Proportional("share", null, number("1"))));
        ScoreForm form =
                ScoreForm.of(YEAR, values(v -> v.put("share", new MeasureValue.Ratio(number("1E+1"), number("40.5")))));
        assertThat(texts(Scorer.compile(set).score(form).criterion("c").steps()))
                .first()
                .isEqualTo("share: 10/40.5");
    }

    @Test
    void anExplanationThatIsGivenIsCopied() {
        List<Message> given = new ArrayList<>();
        List<Message> copy = Explanation.copyOf(given);
        given.add(Message.of("step.noLevel"));
        assertThat(copy).isEmpty();
    }

    @Test
    void aFaultIsToldWithItsPlace() {
        InputFault fault = new InputFault("/entries/0/criterion", Message.of("input.twice", "criterion", "c"));
        assertThat(fault.text(Locale.ENGLISH))
                .isEqualTo("/entries/0/criterion: " + fault.message().text(Locale.ENGLISH));
    }

    @Test
    void aRollUpKnowsWhatItsLevelsAreCalled() {
        CriteriaSet set = Examples.set(
                        List.of(), group("g", criterion("c", "100", ENTERED).build()))
                .rating(GOOD_FROM_80)
                .build();
        ScoreSheet sheet = Scorer.compile(set)
                .score(ScoreFormBuilder.builder()
                        .period(YEAR)
                        .unit("xa")
                        .entries(List.of(Entry.claimed("c", "90")))
                        .build());
        assertThat(RollUp.sum(List.of(sheet), List.of("xa")).name("good")).isEqualTo(label("good"));
    }

    @Test
    void aCaseOfASetThatComesOutOtherwiseIsToldByItsLevelOrWhyThereIsNone() {
        CriteriaSetBuilder set = Examples.set(
                        List.of(), group("g", criterion("c", "100", ENTERED).build()))
                .rating(GOOD_FROM_80);
        assertThat(verified(set, entered("c", "90")))
                .containsExactly("Case \"ca\": level \"poor\" is expected, and \"good\" came");
        assertThat(verified(set, entered()))
                .singleElement()
                .asString()
                .startsWith("Case \"ca\": level \"poor\" is expected, and \"")
                .doesNotContain("null");
    }

    private static List<String> verified(CriteriaSetBuilder set, ScoreForm form) {
        VerificationCase one =
                new VerificationCase("ca", "test", form, new VerificationCase.Expected(null, "poor", Map.of()));
        return texts(Scorer.compile(set.cases(List.of(one)).build()).verify());
    }

    /** A cap of 10 around 8 and a group of 8: with 8 there, the other adds 2. */
    @Test
    void theCapOfAGroupHoldsAlsoWhatItsPartsWouldGain() {
        CriteriaGroup capped = CriteriaGroupBuilder.builder()
                .id("outer")
                .title(label("outer"))
                .maximum(number("10"))
                .maximumIs(MaximumIs.CAP)
                .criteria(List.of(criterion("a", "8", ENTERED).build()))
                .groups(List.of(group("inner", criterion("b", "8", ENTERED).build())))
                .build();
        CriteriaSet set = Examples.set(
                        List.of(),
                        capped,
                        group("other", criterion("c", "5", ENTERED).build()))
                .rating(grid(row("good", "14", ""), row("poor", "", "14")))
                .build();
        assertThat(rate(set, entered("a", "8", "b", "0", "c", "2")).next().closing())
                .extracting(gain -> gain.criterion() + " " + gain.points())
                .containsExactly("c 3", "b 2");
        assertThat(rate(set, entered("a", "0", "b", "0", "c", "5")).next().closing())
                .as("of equal gains the first of the set")
                .extracting(gain -> gain.criterion() + " " + gain.points())
                .containsExactly("a 8", "b 2");
    }

    /**
     * Deductions of 10 and 9 that a floor holds at 5: only both taken back give points, and a criterion that its cap leaves nothing to
     * gain is not named.
     */
    @Test
    void belowAFloorWhatAddsNothingAloneIsNamedWhereItIsNeeded() {
        CriteriaGroup floor = CriteriaGroupBuilder.builder()
                .id("floor")
                .title(label("floor"))
                .maximum(number("0"))
                .minimum(number("-5"))
                .criteria(List.of(deduction("d1"), deduction("d2")))
                .build();
        CriteriaGroup capped = CriteriaGroupBuilder.builder()
                .id("capped")
                .title(label("capped"))
                .maximum(number("20"))
                .maximumIs(MaximumIs.CAP)
                .criteria(List.of(
                        criterion("a", "20", ENTERED).build(),
                        criterion("b", "20", ENTERED).build()))
                .build();
        CriteriaSet set = Examples.set(List.of(), capped, floor)
                .rating(grid(row("good", "18", ""), row("poor", "", "18")))
                .build();
        Rating.NextLevel next =
                rate(set, entered("a", "20", "b", "0", "d1", "-9", "d2", "-10")).next();
        assertThat(next.distance()).isEqualByComparingTo("3");
        assertThat(next.closing())
                .extracting(gain -> gain.criterion() + " " + gain.points())
                .containsExactly("d2 0", "d1 5");
    }

    private static Criterion deduction(String id) {
        return criterion(id, "0", ENTERED)
                .kind(Criterion.Kind.DEDUCTION)
                .minimum(number("-10"))
                .build();
    }
}
