package vn.danchu.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.scoring.set.Examples.label;
import static vn.danchu.scoring.set.Examples.measure;
import static vn.danchu.scoring.set.Examples.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.Survey;

/** A value is of its measure's type and lies on its scale, or the form is told what is wrong. */
class MeasureCheckTest {

    private static @Nullable String wrong(MeasureType type, MeasureValue value) {
        Message message = MeasureCheck.of(measure("m", type), value);
        return message == null ? null : message.text(Locale.ENGLISH);
    }

    private static boolean fits(MeasureType type, MeasureValue value) {
        return switch (type) {
            case COUNT, POINTS -> value instanceof MeasureValue.Amount;
            case RATIO -> value instanceof MeasureValue.Ratio;
            case PERCENT -> value instanceof MeasureValue.Amount || value instanceof MeasureValue.Ratio;
            case YES_NO -> value instanceof MeasureValue.YesNo;
            case DATE -> value instanceof MeasureValue.Day;
        };
    }

    @Test
    void each_type_takes_its_own_values() {
        List<MeasureValue> values = List.of(
                MeasureValue.count(5),
                MeasureValue.ratio(1, 2),
                MeasureValue.yes(),
                MeasureValue.day(LocalDate.of(2026, 1, 1)));
        for (MeasureType type : MeasureType.values()) {
            for (MeasureValue value : values) {
                String found = wrong(type, value);
                if (fits(type, value)) {
                    assertThat(found).as(type + " " + value).isNull();
                } else {
                    assertThat(found).as(type + " " + value).startsWith("m: wrong type of value; needed is ");
                }
            }
            assertThat(wrong(type, new MeasureValue.NotApplicable("không có"))).isNull();
        }
    }

    /** What people answered is a share, which a ratio and a percentage take. */
    @Test
    void answers_of_people_are_shares() {
        Survey satisfied = new Survey(List.of(new Survey.Option(label("hài lòng"), number("1"), 9)), null, null);
        for (MeasureType type : MeasureType.values()) {
            String found = wrong(type, new MeasureValue.Surveyed(satisfied));
            if (type == MeasureType.RATIO || type == MeasureType.PERCENT) {
                assertThat(found).as(type.name()).isNull();
            } else {
                assertThat(found).as(type.name()).startsWith("m: wrong type of value; needed is ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 0, ",
        "COUNT, -1, m: -1 is negative; 0 or more is allowed",
        "COUNT, 2.5, m: 2.5 is not a whole number",
        "COUNT, 2.0, ",
        "COUNT, 1E+1, ",
        "POINTS, 2.5, ",
        "POINTS, -0.1, m: -0.1 is negative; 0 or more is allowed",
        "PERCENT, 100, ",
        "PERCENT, 100.1, m: 100.1% is above the maximum of 100%",
        "PERCENT, -0.1, m: -0.1 is negative; 0 or more is allowed"
    })
    void a_number_lies_on_its_scale(MeasureType type, String amount, @Nullable String message) {
        assertThat(wrong(type, new MeasureValue.Amount(number(amount)))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | ",
                "4 | 4 | ",
                "5 | 4 | m: the part, 5, is more than the whole, 4",
                "-1 | 4 | m: -1 is negative; 0 or more is allowed",
                "0 | -2 | m: -2 is negative; 0 or more is allowed"
            })
    void a_part_lies_in_its_whole(long part, long of, @Nullable String message) {
        assertThat(wrong(MeasureType.RATIO, MeasureValue.ratio(part, of))).isEqualTo(message);
        assertThat(wrong(MeasureType.PERCENT, MeasureValue.ratio(part, of))).isEqualTo(message);
    }
}
