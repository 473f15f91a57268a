package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.criterion;
import static vn.danchu.scoring.set.Examples.group;
import static vn.danchu.scoring.set.Examples.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaGroupBuilder;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Examples;
import vn.danchu.scoring.set.MaximumIs;
import vn.danchu.scoring.set.ScoringMethod;

/** Caps, floors and printed maxima of groups, held apart from the sums. */
class HoldTest {

    private static Exact exact(String number) {
        return Exact.of(number(number));
    }

    @Test
    void aCapHoldsThePointsOrInAGroupOfBonusAloneTheBonus() {
        Hold ofPoints = new Hold(null, exact("10"), false, Exact.ZERO);
        assertThat(ofPoints.points(exact("12"))).isEqualTo(exact("10"));
        assertThat(ofPoints.bonus(exact("12"))).isEqualTo(exact("12"));
        Hold ofBonus = new Hold(null, exact("10"), true, Exact.ZERO);
        assertThat(ofBonus.points(exact("12"))).isEqualTo(exact("12"));
        assertThat(ofBonus.bonus(exact("12"))).isEqualTo(exact("10"));
        assertThat(ofBonus.bonus(exact("9"))).isEqualTo(exact("9"));
    }

    @Test
    void nothingIsHeldOnlyWithoutFloorCapAndPrintedMaximum() {
        assertThat(Hold.NONE.isNone()).isTrue();
        assertThat(new Hold(exact("1"), null, false, Exact.ZERO).isNone()).isFalse();
        assertThat(new Hold(null, exact("10"), false, Exact.ZERO).isNone()).isFalse();
        assertThat(new Hold(null, null, false, exact("1")).isNone()).isFalse();
    }

    /** Of 20 points that the source prints its regular criterion can give 12; the bonus is beside them. */
    @Test
    void aPrintedMaximumIsBeyondWhatTheRegularCriteriaCanGive() {
        ScoringMethod entered = new ScoringMethod.Entered();
        CriteriaGroup printed = CriteriaGroupBuilder.builder(group(
                        "g",
                        criterion("regular", "12", entered).build(),
                        criterion("bonus", "5", entered)
                                .kind(Criterion.Kind.BONUS)
                                .build()))
                .maximum(number("20"))
                .maximumIs(MaximumIs.AS_PRINTED)
                .build();
        Hold hold = Hold.of(printed);
        assertThat(hold.beyond()).isEqualTo(exact("8"));
        assertThat(hold.maximum(exact("12"))).isEqualTo(exact("20"));
    }

    /** A part counts as often as its weight says, and one of bonus alone not at all. */
    @Test
    void whatThePartsCanReachIsTheirOwnMaximumTimesTheirWeight() {
        ScoringMethod entered = new ScoringMethod.Entered();
        CriteriaGroup twice = CriteriaGroupBuilder.builder(
                        group("twice", criterion("a", "3", entered).build()))
                .weight(number("2"))
                .build();
        CriteriaGroup bonus = CriteriaGroupBuilder.builder(group(
                        "bonus",
                        criterion("b", "5", entered).kind(Criterion.Kind.BONUS).build()))
                .maximum(number("5"))
                .build();
        CriteriaGroup printed = CriteriaGroupBuilder.builder(
                        group("g", criterion("own", "4", entered).build()))
                .groups(List.of(twice, bonus))
                .maximum(number("20"))
                .maximumIs(MaximumIs.AS_PRINTED)
                .build();
        assertThat(Hold.of(printed).beyond()).isEqualTo(exact("10"));
        CriteriaSet set = Examples.set(List.of(), twice, bonus)
                .maximum(number("20"))
                .maximumIs(MaximumIs.AS_PRINTED)
                .build();
        assertThat(Hold.of(set).beyond()).isEqualTo(exact("14"));
    }
}
