package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.number;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of numbers: which bounds belong to them, and how they are told. */
class BandTest {

    private static final Locale VI = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @CsvSource({
        "  ,   , LOWER  , mọi giá trị        , any value",
        "  , 70, LOWER  , dưới 70            , below 70",
        "  , 70, NEITHER, dưới 70            , below 70",
        "  , 70, UPPER  , đến 70             , up to 70",
        "  , 70, BOTH   , đến 70             , up to 70",
        "70,   , LOWER  , từ 70 trở lên      , 70 or more",
        "70,   , BOTH   , từ 70 trở lên      , 70 or more",
        "70,   , UPPER  , trên 70            , more than 70",
        "70,   , NEITHER, trên 70            , more than 70",
        "70, 85, LOWER  , từ 70 đến dưới 85  , 70 to less than 85",
        "70, 85, UPPER  , trên 70 đến 85     , more than 70 to 85",
        "70, 85, BOTH   , từ 70 đến 85       , 70 to 85",
        "70, 85, NEITHER, trên 70 đến dưới 85, 'more than 70, to less than 85'"
    })
    void a_range_in_words(@Nullable String from, @Nullable String to, Band.Included included, String vi, String en) {
        Message range = Band.range(from == null ? null : number(from), to == null ? null : number(to), included);
        assertThat(range.text(VI)).isEqualTo(vi);
        assertThat(range.text(Locale.ENGLISH)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({"LOWER, true, false", "UPPER, false, true", "BOTH, true, true", "NEITHER, false, false"})
    void bounds_that_belong_to_it(Band.Included included, boolean lower, boolean upper) {
        assertThat(included.lower()).isEqualTo(lower);
        assertThat(included.upper()).isEqualTo(upper);
    }

    @Test
    void a_band_of_its_own_bounds_and_one_without() {
        Band band = Band.of("70", "", "5");
        assertThat(band).isEqualTo(new Band(number("70"), null, number("5"), null));
        assertThat(Band.of("", "70", "5").from()).isNull();
        assertThat(band.included(Band.Included.UPPER)).isEqualTo(Band.Included.UPPER);
        assertThat(new Band(null, null, number("5"), Band.Included.BOTH).included(Band.Included.UPPER))
                .isEqualTo(Band.Included.BOTH);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST , false, true , true",
        "MORE_THAN, false, false, true",
        "AT_MOST  , true , true , false",
        "LESS_THAN, true , false, false",
        "EQUAL    , false, true , false"
    })
    void how_a_number_stands_to_a_bound(Comparison is, boolean below, boolean at, boolean above) {
        assertThat(List.of(is.holds(-1), is.holds(0), is.holds(1))).containsExactly(below, at, above);
    }

    @Test
    void levels_stand_from_the_best_down_and_tell_their_range() {
        RatingRow good = new RatingRow("good", label("good"), number("70"), number("85"), List.of(), null);
        RatingRow poor = new RatingRow("poor", label("poor"), null, number("70"), List.of(), Band.Included.UPPER);
        RatingGrid grid = new RatingGrid(null, List.of(good, poor), null, null);
        assertThat(grid.rank("good")).isZero();
        assertThat(grid.rank("poor")).isEqualTo(1);
        assertThat(grid.rank("none")).isEqualTo(-1);
        assertThat(grid.range(good, VI)).isEqualTo("từ 70 đến dưới 85");
        assertThat(grid.range(poor, Locale.ENGLISH)).isEqualTo("up to 70");
        assertThat(grid.included()).isEqualTo(Band.Included.LOWER);
        assertThat(grid.reading()).isEqualTo(RatingGrid.Reading.BY_TOTAL);
        assertThat(grid.unitClasses()).isEmpty();
    }
}
