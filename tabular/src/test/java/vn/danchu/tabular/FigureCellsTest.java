package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.figures.Figure;
import vn.danchu.figures.FigureComparison;
import vn.danchu.figures.FigureUnit;
import vn.danchu.figures.Qualifier;

/** Numbers as reports print them. */
class FigureCellsTest {

    @ParameterizedTest
    @CsvSource({
        "5069, 5069, , ",
        "1.234.567, 1234567, , ",
        "'trên 900', 900, , MORE_THAN",
        "'ít nhất 12', 12, , AT_LEAST",
        "'khoảng 500', 500, , ABOUT",
        "'1,25 tỷ đồng', 1.25, BILLION_DONG, ",
        "'12.500,5 m²', 12500.5, SQUARE_METRE, ",
        "'1,5 ha', 1.5, HECTARE, ",
        "'hơn 750 triệu đồng', 750, MILLION_DONG, MORE_THAN"
    })
    void are_read_with_unit_and_limit(String text, String value, FigureUnit unit, Qualifier qualifier) {
        FigureCells.Printed printed = FigureCells.read(Cell.text(text), null).value();

        assertThat(printed.value()).isEqualByComparingTo(value);
        assertThat(printed.unit()).isEqualTo(unit);
        assertThat(printed.qualifier()).isEqualTo(qualifier);
    }

    @Test
    void with_one_point_are_thousands_in_a_column_of_counts_with_a_note_and_ambiguous_with_a_unit() {
        Parsed<FigureCells.Printed> count = FigureCells.read(Cell.text("5.069"), null);
        assertThat(count.value().value()).isEqualByComparingTo("5069");
        assertThat(count.problem()).isEqualTo(ProblemCode.THOUSANDS);
        assertThat(FigureCells.read(Cell.text("5.069 ha"), null).problem()).isEqualTo(ProblemCode.AMBIGUOUS_NUMBER);
        assertThat(FigureCells.read(Cell.text("5.069"), FigureUnit.HECTARE).problem())
                .isEqualTo(ProblemCode.AMBIGUOUS_NUMBER);
        assertThat(FigureCells.read(Cell.text("0.069"), null).problem()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"nhiều", "'5 quả táo'", "'-5'", "'xấp 5'"})
    void that_are_none_are_refused(String text) {
        assertThat(FigureCells.read(Cell.text(text), null).value()).isNull();
    }

    @Test
    void of_a_whole_report_stand_in_a_table_by_their_labels() throws IOException {
        String table = """
                Nội dung;Đơn vị tính;Số liệu;Kế hoạch;So với kế hoạch;Cùng kỳ năm trước;So với cùng kỳ;Kỳ báo cáo
                Ngày công Nhân dân đóng góp;ngày công;2104;2000;105,2%;1925;tăng 9,3%;Năm 2024
                """;
        ImportResult<FigureRow> read =
                RecordTables.FIGURES.preview(TableSource.of(table.getBytes(StandardCharsets.UTF_8)));

        Figure figure = read.accept().get(0).figure();
        assertThat(figure.key()).isEqualTo("ngay-cong-nhan-dan-dong-gop");
        assertThat(figure.label()).isEqualTo("Ngày công Nhân dân đóng góp");
        assertThat(figure.comparisons())
                .isEqualTo(List.of(
                        new FigureComparison(FigureComparison.Basis.PLAN, null, BigDecimal.valueOf(2000), "105,2%"),
                        new FigureComparison(
                                FigureComparison.Basis.SAME_PERIOD_LAST_YEAR,
                                null,
                                BigDecimal.valueOf(1925),
                                "tăng 9,3%")));
    }
}
