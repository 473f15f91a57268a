package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.tabular.Samples.preview;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danchu.figures.Figure;
import vn.danchu.figures.FigureKind;
import vn.danchu.figures.Gap;
import vn.danchu.figures.RolledFigure;
import vn.danchu.law.Citation;
import vn.danchu.law.Period;
import vn.danchu.scoring.score.ConditionState;
import vn.danchu.scoring.score.CriterionScore;
import vn.danchu.scoring.score.CriterionScore.State;
import vn.danchu.scoring.score.GroupScore;
import vn.danchu.scoring.score.Rating;
import vn.danchu.scoring.score.RollUp;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.EvidencePiece;
import vn.danchu.scoring.set.Label;

class ScoreTablesTest {

    static CriterionScore criterion(String id, State state, String maximum, String claimed, String points) {
        return new CriterionScore(
                id,
                "1",
                new Label("Tiêu chí " + id, null),
                Criterion.Kind.REGULAR,
                state,
                new BigDecimal(maximum),
                number(claimed),
                null,
                null,
                null,
                null,
                number(points),
                null,
                List.of(),
                List.of(),
                List.of(new CriterionScore.EvidenceCount(new EvidencePiece(null, "KH số 12", null, null), true, null)),
                List.of(Citation.parse("L10:13.2")),
                null,
                List.of(),
                null);
    }

    private static BigDecimal number(String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    static ScoreSheet sheet() {
        return new ScoreSheet(
                "mau/thu@1",
                null,
                "xa-a",
                null,
                Period.year(2026),
                List.of(
                        criterion("1.1", State.SCORED, "5", "4.5", "4.25"),
                        criterion("1.2", State.NOT_SCORED, "3", null, null),
                        criterion("1.3", State.NOT_APPLICABLE, "2", null, "2")),
                List.of(new GroupScore(
                        "1",
                        null,
                        new Label("Công khai", null),
                        new BigDecimal("6.25"),
                        new BigDecimal(10),
                        BigDecimal.ONE,
                        1,
                        ConditionState.NOT_MET)),
                new BigDecimal("6.25"),
                BigDecimal.ZERO,
                new BigDecimal(10),
                new BigDecimal(10),
                1,
                new Rating(Rating.State.UNDETERMINED, null, null, null, null, List.of(), List.of(), null),
                List.of());
    }

    @Test
    void aScoreSheetIsReadBackWithEmptyCellsForPointsThatAreNotThere() throws IOException {
        TableSource written = TableSource.of(TableWriterTest.xlsx(ScoreTables.sheet(sheet())));
        ImportResult<ScoreRow> result = preview(RecordTables.SCORES, written);
        assertThat(result.hasErrors()).isFalse();
        assertThat(Samples.codes(result)).contains(ProblemCode.TOTAL_ROW);
        List<ScoreRow> criteria = result.rows().stream()
                .map(ImportedRow::value)
                .filter(row -> row.criterion().startsWith("1."))
                .toList();
        assertThat(criteria).extracting(ScoreRow::criterion).containsExactly("1.1", "1.2", "1.3");
        assertThat(criteria.get(0).claimed()).isEqualTo(new BigDecimal("4.5"));
        assertThat(criteria.get(0).last()).isEqualTo(new BigDecimal("4.25"));
        assertThat(criteria.get(1).claimed()).isNull();
        assertThat(criteria.get(1).last()).isNull();
    }

    @Test
    void aTotalThatLacksCriteriaSaysSo() {
        Table table = ScoreTables.sheet(sheet());
        assertThat(table.rows().get(table.rows().size() - 1)).contains(TableValue.text("Chưa đủ điểm"));
        assertThat(table.notes()).contains("Xếp loại: chưa xếp loại");
    }

    @Test
    void rollUpsNameWhoIsNotInThem() {
        RollUp rollUp = new RollUp(
                RollUp.Kind.MEAN,
                new BigDecimal("82.5"),
                2,
                List.of("x1"),
                Map.of("A", 1),
                Map.of("A", new Label("Tốt", null)),
                List.of("x2"),
                List.of("x3"),
                List.of("x4", "x5"));
        assertThat(RollUpTables.scores(rollUp).rows())
                .anySatisfy(row -> assertThat(row)
                        .containsExactly(
                                TableValue.text("Chưa gửi bảng điểm"),
                                TableValue.number(2L),
                                TableValue.text("x4, x5")))
                .anySatisfy(row -> assertThat(row).contains(TableValue.text("Xếp loại Tốt"), TableValue.number(1L)));
        assertThat(RollUpTables.scores(List.of(sheet())).rows())
                .singleElement()
                .satisfies(row -> assertThat(row).first().isEqualTo(TableValue.text("xa-a")));
    }

    @Test
    void figuresStandBesideWhatIsNotInThem() {
        Table table = RollUpTables.figures(List.of(new RolledFigure(
                "villages",
                FigureKind.FLOW,
                java.math.BigDecimal.valueOf(12),
                null,
                null,
                List.of(new Gap("x1", Period.quarter(2026, 2)), new Gap("x2", null)))));
        assertThat(table.rows().get(0))
                .contains(TableValue.number(12L), TableValue.number(2L), TableValue.text("x1 (2026-Q2); x2"));
        assertThat(table.labels()).contains("Chưa có báo cáo / Đơn vị, kỳ");
    }

    @Test
    void figuresReadBackAreNotThoseOfTheUnitsThatDidNotReport() throws IOException {
        Table table = RollUpTables.figures(List.of(new RolledFigure(
                "villages",
                FigureKind.STOCK,
                java.math.BigDecimal.valueOf(12),
                null,
                null,
                List.of(new Gap("x1", null)))));
        FigureRow row = preview(RecordTables.FIGURES, TableSource.of(TableWriterTest.xlsx(table)))
                .accept()
                .get(0);
        assertThat(row.unit().name()).isNull();
        assertThat(row.figure())
                .returns("villages", Figure::key)
                .returns(java.math.BigDecimal.valueOf(12), Figure::value);
    }
}
