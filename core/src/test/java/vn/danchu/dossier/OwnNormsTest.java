package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.record.Act;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.RecommendationBuilder;

/** A province that has recommendations answered within ten days. */
class OwnNormsTest {

    private static final Instrument REGULATION = new Instrument(
            "TINH",
            Instrument.Kind.DECISION,
            "12/2025/QĐ-UBND",
            "Quy định về thực hiện dân chủ ở cơ sở trên địa bàn tỉnh",
            "Regulation on grassroots democracy in the province",
            "Ủy ban nhân dân tỉnh",
            LocalDate.of(2025, 3, 1),
            null,
            InForce.from(LocalDate.of(2025, 3, 15)),
            List.of(),
            Instrument.TextState.READ,
            "own",
            LocalDate.of(2026, 1, 1));

    private static final Norm<Recommendation> TEN_DAYS = Subject.of(
                    Recommendation.class, Fact.of("/receivedOn", Recommendation::receivedOn))
            .in(Setting.COMMUNE)
            .norm(REGULATION, "TINH-5-ten-days", NormKind.DEADLINE, new Citation(REGULATION, 5, 0, ""))
            .requires(TimeRules.deadline(
                    Fact.of("/receivedOn", Recommendation::receivedOn),
                    Limit.days(10),
                    Fact.of("/resultNotified", Recommendation::resultNotified)));

    static final OwnNorms OWN = new OwnNorms(
            REGULATION,
            "1",
            List.of(new OwnNorms.OwnNorm<>(
                    TEN_DAYS, "Đã trả lời trong 10 ngày?", "Trả lời ngay.", "Answered in 10 days?", "Answer now.")));

    private static final Dossier DOSSIER = DossierBuilder.builder()
            .unit(UnitBuilder.builder().setting(Setting.COMMUNE).build())
            .period(Period.year(2026))
            .recommendations(List.of(RecommendationBuilder.builder()
                    .receivedOn(LocalDate.of(2026, 3, 2))
                    .resultNotified(Act.on(LocalDate.of(2026, 3, 13)))
                    .build()))
            .build();

    @Test
    void joinTheReportUnderTheirOwnPrefix() {
        ComplianceReport report = Assessor.standard().with(OWN).assess(DOSSIER, LocalDate.of(2027, 1, 1));
        Finding own = report.findings().stream()
                .filter(finding -> finding.norm().equals("TINH-5-ten-days"))
                .findFirst()
                .orElseThrow();
        // ten days from 2 March 2026 end on Thursday 12 March
        assertThat(own.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(own.citations().get(0).vi()).isEqualTo("Điều 5 Quyết định số 12/2025/QĐ-UBND");
        assertThat(report.receipt().own()).singleElement().satisfies(source -> {
            assertThat(source.code()).isEqualTo("TINH");
            assertThat(source.norms()).isEqualTo(1);
        });
    }

    @Test
    void changeNothingInWhatTheLawSays() {
        LocalDate asOf = LocalDate.of(2027, 1, 1);
        ComplianceReport plain = Assessor.standard().assess(DOSSIER, asOf);
        ComplianceReport both = Assessor.standard().with(OWN).assess(DOSSIER, asOf);
        assertThat(both.findings())
                .containsAll(plain.findings())
                .hasSize(plain.findings().size() + 1);
        assertThat(both.receipt().normsSha256()).isEqualTo(plain.receipt().normsSha256());
        assertThat(plain.receipt().own()).isEmpty();
    }

    @Test
    void bringTheirWords() {
        Assessor assessor = Assessor.standard().with(OWN);
        assertThat(assessor.texts(Locale.forLanguageTag("vi")).question("TINH-5-ten-days"))
                .isEqualTo("Đã trả lời trong 10 ngày?");
        assertThat(assessor.texts(Locale.ENGLISH).remedy("TINH-5-ten-days")).isEqualTo("Answer now.");
    }

    @Test
    void areRefusedTwiceOrUnderAnotherPrefix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessor.standard().with(OWN).with(OWN))
                .withMessageContaining("TINH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Subject.of(Recommendation.class, Fact.of("/receivedOn", Recommendation::receivedOn))
                        .norm(REGULATION, "L10-5-x", NormKind.DEADLINE, new Citation(REGULATION, 5, 0, "")))
                .withMessageContaining("L10-5-x");
    }

    private static OwnNorms.OwnNorm<?> worded(Norm<?> norm) {
        return new OwnNorms.OwnNorm<>(norm, "Hỏi?", "Làm.", "Asked?", "Do.");
    }

    private static <T> Norm<T> norm(Class<T> type, Instrument instrument, String id) {
        return Subject.of(type, Fact.<T, LocalDate>of("/on", record -> null))
                .in(Setting.COMMUNE)
                .norm(instrument, id, NormKind.DEADLINE, new Citation(instrument, 5, 0, ""))
                .requires(CountRules.atLeast(1, Fact.<T, Integer>of("/count", record -> null)));
    }

    @Test
    void areRefusedUnderTheLibrarysOwnInstrument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnNorms(Instruments.L10, "1", List.of()))
                .withMessage("the library has an instrument L10 already");
    }

    @Test
    void areRefusedWhereOneStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnNorms(REGULATION, "1", List.of(worded(TEN_DAYS), worded(TEN_DAYS))))
                .withMessageContaining("TINH-5-ten-days")
                .withMessageContaining("twice");
    }

    @Test
    void areRefusedWhereOneIsOfAnotherInstrument() {
        Norm<Recommendation> ofTheLaw = norm(Recommendation.class, Instruments.L10, "L10-5-example");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnNorms(REGULATION, "1", List.of(worded(ofTheLaw))))
                .withMessageContaining("norm L10-5-example does not begin with TINH-");
    }

    @Test
    void areRefusedWhereNoListOfADossierHoldsWhatOneJudges() {
        Norm<Village> ofVillages = norm(Village.class, REGULATION, "TINH-5-villages");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnNorms(REGULATION, "1", List.of(worded(ofVillages))))
                .withMessage("norm TINH-5-villages judges Village, which no list of a dossier holds");
    }

    @Test
    void haveAQuestionAndARemedyInEitherLanguage() {
        assertThat(OWN.texts(Locale.forLanguageTag("vi")))
                .containsOnly(
                        entry("norm.TINH-5-ten-days.question", "Đã trả lời trong 10 ngày?"),
                        entry("norm.TINH-5-ten-days.remedy", "Trả lời ngay."));
        assertThat(OWN.texts(Locale.ENGLISH))
                .containsOnly(
                        entry("norm.TINH-5-ten-days.question", "Answered in 10 days?"),
                        entry("norm.TINH-5-ten-days.remedy", "Answer now."));
    }
}
