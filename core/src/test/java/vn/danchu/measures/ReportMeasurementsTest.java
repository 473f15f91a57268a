package vn.danchu.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.figures.ActivityReport;
import vn.danchu.figures.ActivityReportBuilder;
import vn.danchu.figures.FigureBuilder;
import vn.danchu.figures.Figures;
import vn.danchu.figures.Qualifier;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measured;

class ReportMeasurementsTest {

    private static final ActivityReport REPORT = ActivityReportBuilder.builder()
            .figures(List.of(
                    Figures.of("petitions-received", 7609),
                    FigureBuilder.builder()
                            .key("petitions-settled")
                            .value(BigDecimal.valueOf(7518))
                            .of("petitions-received")
                            .build(),
                    FigureBuilder.builder()
                            .key("dialogues")
                            .value(BigDecimal.valueOf(40))
                            .qualifier(Qualifier.values()[0])
                            .build(),
                    FigureBuilder.builder()
                            .key("villages-with-conference")
                            .value(BigDecimal.valueOf(9))
                            .ofValue(BigDecimal.valueOf(10))
                            .build(),
                    Figures.of("boards", 3),
                    Figures.of("boards", 4)))
            .build();

    private static Measured one(FigureMapping mapping) {
        Measurements given = ReportMeasurements.of(REPORT, List.of(mapping));
        assertThat(given.gaps()).isEmpty();
        return given.measures().values().get(mapping.measure());
    }

    private static MeasureGap gap(FigureMapping mapping) {
        Measurements given = ReportMeasurements.of(REPORT, List.of(mapping));
        assertThat(given.measures().values()).isEmpty();
        return given.gaps().get(0);
    }

    @Test
    void a_figure_gives_a_count_and_its_place() {
        Measured count = one(FigureMapping.count("x.petitions", "petitions-received"));

        assertThat(count.value()).isEqualTo(MeasureValue.count(7609));
        assertThat(count.origin()).isEqualTo(Measured.Origin.ACTIVITY_REPORT);
        assertThat(count.trace()).containsExactly("/figures/0/value");
    }

    @Test
    void a_ratio_takes_the_whole_that_the_mapping_or_the_figure_names() {
        assertThat(one(FigureMapping.ratio("benefit.petitionsAnswered", "petitions-settled", "petitions-received"))
                        .value())
                .isEqualTo(MeasureValue.ratio(7518, 7609));
        Measured own = one(FigureMapping.ratio("benefit.petitionsAnswered", "petitions-settled"));
        assertThat(own.value()).isEqualTo(MeasureValue.ratio(7518, 7609));
        assertThat(own.trace()).containsExactly("/figures/1/value", "/figures/0/value");
        assertThat(one(FigureMapping.ratio("conference.villages", "villages-with-conference"))
                        .value())
                .isEqualTo(MeasureValue.ratio(9, 10));
    }

    @Test
    void a_figure_that_is_inexact_or_absent_or_there_twice_gives_a_gap() {
        assertThat(gap(FigureMapping.count("x", "dialogues")).reason()).isEqualTo(MeasureGap.Reason.INEXACT);
        assertThat(gap(FigureMapping.count("x", "none")).reason()).isEqualTo(MeasureGap.Reason.NOT_RECORDED);
        assertThat(gap(FigureMapping.count("x", "boards")).reason()).isEqualTo(MeasureGap.Reason.AMBIGUOUS);
        assertThat(gap(FigureMapping.ratio("x", "boards")).reason()).isEqualTo(MeasureGap.Reason.AMBIGUOUS);
        assertThat(gap(FigureMapping.ratio("x", "petitions-received")).paths()).containsExactly("/figures/0/of");
    }

    @Test
    void a_figure_without_a_number_is_not_recorded() {
        ActivityReport report = ActivityReportBuilder.builder()
                .figures(List.of(FigureBuilder.builder().key("boards").build()))
                .build();
        MeasureGap gap = ReportMeasurements.of(report, List.of(FigureMapping.count("x", "boards")))
                .gaps()
                .get(0);
        assertThat(gap.reason()).isEqualTo(MeasureGap.Reason.NOT_RECORDED);
        assertThat(gap.paths()).containsExactly("/figures/0/value");
    }

    @Test
    void the_first_figure_may_be_there_twice_too() {
        ActivityReport report = ActivityReportBuilder.builder()
                .figures(List.of(Figures.of("boards", 3), Figures.of("boards", 4)))
                .build();
        assertThat(ReportMeasurements.of(report, List.of(FigureMapping.count("x", "boards")))
                        .gaps())
                .extracting(MeasureGap::reason)
                .containsExactly(MeasureGap.Reason.AMBIGUOUS);
    }
}
