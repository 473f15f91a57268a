package vn.danchu.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportShapeTest {

    @Test
    void faultyDataCanBeHeldAndEveryFaultOfShapeIsNamed() {
        Figure faulty = FigureBuilder.builder()
                .key(" ")
                .value(BigDecimal.valueOf(-1))
                .ofValue(BigDecimal.valueOf(-1))
                .parts(List.of(new FigurePart("x".repeat(201), BigDecimal.valueOf(-1))))
                .build();
        ActivityReports file = new ActivityReports(
                null, List.of(new ActivityReport(null, null, null, null, List.of(faulty), null, null, null)));
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(file))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder(
                            "reports[0].figures[0].key",
                            "reports[0].figures[0].value",
                            "reports[0].figures[0].ofValue",
                            "reports[0].figures[0].parts[0].key",
                            "reports[0].figures[0].parts[0].value");
        }
    }

    @Test
    void listsAreCopied() {
        List<Figure> figures = new ArrayList<>();
        ActivityReport report = new ActivityReport(null, null, null, null, figures, null, null, null);
        figures.add(Figures.of("a", 1));
        assertThat(report.figures()).isEmpty();
    }
}
