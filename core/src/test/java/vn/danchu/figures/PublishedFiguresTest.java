package vn.danchu.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Verdict;

/** What must be found in the figures of five published reports. */
class PublishedFiguresTest {

    private static final FigureTexts EN = FigureTexts.of(Locale.ENGLISH);
    private static final FigureTexts VI = FigureTexts.of(Locale.forLanguageTag("vi"));

    private static FigureReview review(@Nullable String from, @Nullable String to, Figure... figures) {
        ReportingPeriod period = new ReportingPeriod(
                from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return FigureCheck.review(new ActivityReport(null, period, null, null, List.of(figures), null, null, null));
    }

    private static Figure share(String key, long value, String of, String stated) {
        return FigureBuilder.builder()
                .key(key)
                .value(BigDecimal.valueOf(value))
                .of(of)
                .stated(stated)
                .build();
    }

    private static Figure whole(String key, long value, boolean complete, FigurePart... parts) {
        return FigureBuilder.builder()
                .key(key)
                .value(BigDecimal.valueOf(value))
                .parts(List.of(parts))
                .partsAreComplete(complete)
                .build();
    }

    private static List<String> said(FigureReview review, FigureTexts texts) {
        return review.findings().stream()
                .filter(finding -> finding.reason() != FigureReason.WITHIN_WHOLE)
                .map(texts::answer)
                .toList();
    }

    @Test
    void anMinh() {
        FigureReview review = review(
                "2024-01-01",
                null,
                whole(
                        "online-public-services",
                        383,
                        true,
                        new FigurePart("district-level", BigDecimal.valueOf(251)),
                        new FigurePart("commune-level", BigDecimal.valueOf(132))),
                Figures.of("one-stop-files-received", 7609),
                share("one-stop-files-received-online", 7518, "one-stop-files-received", "99.3%"),
                share("one-stop-files-settled", 7445, "one-stop-files-received", "97%"),
                share("one-stop-files-settled-on-time-or-early", 7336, "one-stop-files-settled", "98.54%"),
                Figures.of("mediation-cases-received", 348),
                share("mediation-cases-settled", 317, "mediation-cases-received", ">91%"));
        assertThat(said(review, EN))
                .containsExactly(
                        "The parts add up to 383, as the whole says.",
                        "7,518 of 7,609 is 98.80%; printed 99.3%: wrong.",
                        "7,445 of 7,609 is 97.84%; printed 97%: truncated, rounding gives 98%.",
                        "7,336 of 7,445 is 98.54%; printed 98.54%: holds.",
                        "317 of 348 is 91.09%; printed >91%: holds.");
        assertThat(said(review, VI))
                .contains(
                        "7.518 trên 7.609 là 98,80%; báo cáo ghi 99.3%: sai.",
                        "7.445 trên 7.609 là 97,84%; báo cáo ghi 97%: cắt bỏ phần lẻ, làm tròn phải là 98%.");
        assertThat(review.overall()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void haiDuong() {
        FigureReview review = review(
                null,
                "2024-06-25",
                whole(
                        "petitions-eligible",
                        14091,
                        true,
                        new FigurePart("complaints", BigDecimal.valueOf(659)),
                        new FigurePart("denunciations", BigDecimal.valueOf(965)),
                        new FigurePart("proposals-and-reflections", BigDecimal.valueOf(12467))),
                FigureBuilder.builder()
                        .key("mass-organisation-supervisions")
                        .value(BigDecimal.valueOf(100))
                        .qualifier(Qualifier.MORE_THAN)
                        .build(),
                Figures.of("inspection-board-cases-found", 5717),
                share("inspection-board-cases-settled", 5578, "inspection-board-cases-found", "97.7%"),
                whole(
                        "investment-supervision-projects",
                        1265,
                        false,
                        new FigurePart("compliant", BigDecimal.valueOf(1200)),
                        new FigurePart("in-violation", BigDecimal.valueOf(9))),
                FigureBuilder.builder()
                        .key("districts-with-one-stop")
                        .value(BigDecimal.valueOf(12))
                        .ofValue(BigDecimal.valueOf(12))
                        .stated("100%")
                        .build());
        assertThat(said(review, EN))
                .containsExactly(
                        "The parts add up to 14,091, as the whole says.",
                        "5,578 of 5,717 is 97.57%; printed 97.7%: wrong.",
                        "The parts account for 1,209 of 1,265; 56 are unaccounted for.",
                        "12 of 12 is 100.00%; printed 100%: holds.");
        assertThat(said(review, VI)).contains("Các phần cộng lại là 1.209 trên 1.265; còn 56 chưa được nêu rõ.");
    }

    @Test
    void socTrang() {
        FigureReview review = review(
                "2024-01-01",
                "2024-12-31",
                FigureBuilder.builder()
                        .key("administrative-procedures-on-system")
                        .value(BigDecimal.valueOf(1696))
                        .stated("100%")
                        .build(),
                share("administrative-procedures-fully-online", 420, "administrative-procedures-on-system", "24.76%"),
                share(
                        "administrative-procedures-partly-online",
                        1073,
                        "administrative-procedures-on-system",
                        "63.27%"));
        assertThat(said(review, EN))
                .containsExactly(
                        "100% is printed, but not of what.",
                        "420 of 1,696 is 24.76%; printed 24.76%: holds.",
                        "1,073 of 1,696 is 63.27%; printed 63.27%: holds.");
        assertThat(review.overall()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void bacKan() {
        FigureReview review = review("2023-01-01", "2023-12-31", Figures.of("programme-contents-for-next-year", 8));
        assertThat(said(review, EN))
                .containsExactly("No figures are related to one another; there is nothing to check.");
    }

    @Test
    void tuSon() {
        FigureReview review = review(null, "2020-02-05");
        assertThat(said(review, EN))
                .containsExactly(
                        "The period ended on 5 February 2020, before the Law was in force (1 July 2023); it does not apply.");
        assertThat(review.overall()).isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
